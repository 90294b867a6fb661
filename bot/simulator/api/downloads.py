"""The bytes of a file, whole or (on request) cut off in the middle."""

from bot.simulator.faults import Fault, Kind
from bot.simulator.files import StoredFile

from .wire import Receive, Send, cut

CHUNK = 256 * 1024


async def send_file(stored: StoredFile, fault: Fault | None, receive: Receive, send: Send) -> None:
    """The file is sent with its length; a truncated one ends halfway with the connection."""
    content = stored.read()
    headers = [(b"content-type", b"application/octet-stream"), (b"content-length", b"%d" % stored.size)]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    end = stored.size // 2 if fault and fault.kind is Kind.FILE_TRUNCATED else stored.size
    for start in range(0, end, CHUNK):
        await send(
            {
                "type": "http.response.body",
                "body": content[start : min(start + CHUNK, end)],
                "more_body": True,
            }
        )
    if end < stored.size or (fault and fault.kind is Kind.DROP_AFTER):
        await cut(receive, flush=True)
        return
    await send({"type": "http.response.body", "body": b""})
