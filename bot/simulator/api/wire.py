"""The few things the Bot API needs from ASGI, written out because this is the hot path."""

from collections.abc import AsyncGenerator, Awaitable, Callable, MutableMapping
from typing import Any

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

JSON = b"application/json"


def header(scope: Scope, name: bytes) -> bytes:
    for key, value in scope["headers"]:
        if key == name:
            return bytes(value)
    return b""


async def chunks_of(receive: Receive) -> AsyncGenerator[bytes, None]:
    """The body as it comes; it ends early where the client leaves."""
    more = True
    while more:
        event = await receive()
        if event["type"] == "http.disconnect":
            return
        more = event.get("more_body", False)
        yield event.get("body", b"")


async def body_of(receive: Receive) -> bytes:
    event = await receive()
    body: bytes = event.get("body", b"")
    if not event.get("more_body"):
        return body
    parts = [body]
    async for chunk in chunks_of(receive):
        parts.append(chunk)
    return b"".join(parts)


async def answer(
    send: Send, status: int, body: bytes, kind: bytes = JSON, *more: tuple[bytes, bytes]
) -> None:
    headers = [(b"content-type", kind), (b"content-length", b"%d" % len(body)), *more]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


async def cut(receive: Receive, *, flush: bool = False) -> None:
    """The connection is cut, without an answer or in the middle of one.

    ASGI has no word for this: the transport is taken from uvicorn's request, to which `receive` belongs.
    """
    transport = getattr(receive, "__self__").transport  # noqa: B009  not part of the ASGI type
    if flush:
        transport.close()
    else:
        transport.abort()
    while (await receive())["type"] != "http.disconnect":
        pass
