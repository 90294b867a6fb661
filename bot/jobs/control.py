"""A local socket by which `./alongside publish`, `rollback`, `keys rotate` and others reach the running bot.

Only one process may write to the store. The socket lies in the data folder (0600): whoever may write there may use it.
"""

import asyncio
import json
import os
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import structlog

from bot.errors import AlongsideError

log = structlog.get_logger()

NAME = "control.sock"
MAX_REQUEST = 64 * 1024
MAX_ANSWER = 16 * 1024 * 1024
Answer = Mapping[str, Any]
Orders = Mapping[str, Callable[[Mapping[str, Any]], Awaitable[Answer]]]


class NobodyListens(AlongsideError):
    """No bot runs on this data folder."""

    code = "nobody-listens"


@contextmanager
def _socket_in(data: Path) -> Iterator[str]:
    """The socket's path by the folder's descriptor: the path itself may be longer than the 107 bytes allowed."""
    folder = os.open(data, os.O_PATH | os.O_DIRECTORY)
    try:
        yield f"/proc/self/fd/{folder}/{NAME}"
    finally:
        os.close(folder)


class Control:
    """Takes one JSON object a line, `{"order": name, ...}`, and answers one: `{"done": ...}` or `{"failed": code}`."""

    def __init__(self, data: Path, orders: Orders) -> None:
        self._data = data
        self._orders = orders

    async def run(self) -> None:
        """Serves until it is cancelled."""
        (self._data / NAME).unlink(missing_ok=True)
        before = os.umask(0o177)
        try:
            with _socket_in(self._data) as path:
                server = await asyncio.start_unix_server(self._serve, path, limit=MAX_REQUEST)
        finally:
            os.umask(before)
        try:
            async with server:
                await server.serve_forever()
        finally:
            (self._data / NAME).unlink(missing_ok=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            request = json.loads(await reader.readline())
            order = self._orders[request["order"]]
            answer: Answer = {"done": await order(request)}
        except (ValueError, KeyError, TypeError):
            answer = {"failed": "unknown-order"}
        except Exception as error:
            # Whatever failed is told by its code; the caller is a command on the same machine.
            answer = {"failed": getattr(error, "code", type(error).__name__)}
            log.warning("order-failed", code=answer["failed"])
        writer.write(json.dumps(answer).encode() + b"\n")
        try:
            await writer.drain()
        except ConnectionError:
            pass
        finally:
            writer.close()


async def ask(data: Path, order: str, **words: Any) -> Answer:
    """What the running bot answers. Raises `NobodyListens`."""
    try:
        with _socket_in(data) as path:
            reader, writer = await asyncio.open_unix_connection(path, limit=MAX_ANSWER)
    except OSError:
        raise NobodyListens from None
    try:
        writer.write(json.dumps({"order": order, **words}).encode() + b"\n")
        await writer.drain()
        line = await reader.readline()
    finally:
        writer.close()
    if not line:
        raise NobodyListens
    answer: Answer = json.loads(line)
    return answer
