"""Files of hers, opened as streams: nothing is written to disk, and memory stays at a chunk."""

import asyncio
import os
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Final
from urllib.parse import quote

import structlog
from aiogram import Bot
from aiohttp import ClientConnectorError, ClientError, ClientTimeout
from yarl import URL

from bot.errors import ChannelError, ConfigurationError
from bot.telegram.connection import session_of

log = structlog.get_logger()

_CHUNK: Final = 256 * 1024
_CLOUD_MOST: Final = 20 * 1024 * 1024
_TIMEOUT: Final = ClientTimeout(total=None, sock_connect=10, sock_read=60)


class Files:
    """Opens files by their handle; an instance is an `OpenFile`.

    `folder` is where a server with --local keeps its files, as seen from here; without it they are downloaded.
    Errors, at opening or while reading: `file-too-large` (over 20 MB without --local), `file-not-found`,
    `file-cut` (fewer or more bytes than said), `channel-away`. Close an iterator that was not read to its end.
    """

    def __init__(self, bot: Bot, folder: Path | None = None) -> None:
        self._bot = bot
        self._local = session_of(bot).api.is_local
        self._folder = folder.resolve() if folder else None
        if self._local and self._folder is None:
            raise ConfigurationError(
                "telegram.local_folder: needed with a Bot API server that runs with --local"
            )

    async def __call__(self, handle: str) -> AsyncIterator[bytes]:
        path, size = await self._find(handle)
        if self._local:
            return self._read(self._inside(path), size)
        if size is not None and size > _CLOUD_MOST:
            raise ChannelError("file-too-large")
        return self._download(path, size)

    async def discard(self, handle: str) -> None:
        """The server's own copy of this file is gone from its folder; without --local there is nothing to do."""
        if not self._local:
            return
        path, _ = await self._find(handle)
        await asyncio.to_thread(self._inside(path).unlink, missing_ok=True)

    async def _find(self, handle: str) -> tuple[str, int | None]:
        failure: ChannelError
        try:
            # A server with --local answers only when it has fetched all of the file.
            found = await self._bot.get_file(handle, request_timeout=600 if self._local else None)
            if found.file_path:
                return found.file_path, found.file_size
            failure = ChannelError("file-not-found")
        except ChannelError as error:
            passed_on = error.code in ("channel-away", "bad-token", "file-too-large", "too-fast")
            failure = error if passed_on else ChannelError("file-not-found")
        raise failure

    def _inside(self, path: str) -> Path:
        """The file that the server named, if it lies in its folder; links that lead out of it do not count."""
        if self._folder is not None:
            real = (self._folder / path).resolve()
            if real.is_relative_to(self._folder) and real != self._folder:
                return real
        log.error("file-outside", code="file-not-found")
        raise ChannelError("file-not-found")

    async def _read(self, path: Path, size: int | None) -> AsyncIterator[bytes]:
        failure = None
        descriptor = -1
        try:
            descriptor = await asyncio.to_thread(os.open, path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
            got = 0
            while chunk := await asyncio.to_thread(os.read, descriptor, _CHUNK):
                got += len(chunk)
                yield chunk
            if size is not None and got != size:
                failure = ChannelError("file-cut")
        except OSError:
            # Its text holds the path, and the path the token.
            failure = ChannelError("file-not-found" if descriptor < 0 else "file-cut")
        finally:
            if descriptor >= 0:
                os.close(descriptor)
        if failure is not None:
            raise failure

    async def _download(self, path: str, size: int | None) -> AsyncIterator[bytes]:
        failure: ChannelError | None = None
        got = 0
        session = await session_of(self._bot).create_session()
        try:
            async with session.get(
                URL(session_of(self._bot).api.file_url(self._bot.token, quote(path)), encoded=True),
                headers={"Accept-Encoding": "identity"},
                timeout=_TIMEOUT,
                allow_redirects=False,
            ) as answer:
                if answer.status == 200:
                    async for chunk in answer.content.iter_chunked(_CHUNK):
                        got += len(chunk)
                        if got > _CLOUD_MOST:
                            failure = ChannelError("file-too-large")
                            break
                        yield chunk
                    if failure is None and size is not None and got != size:
                        failure = ChannelError("file-cut")
                else:
                    missing = answer.status in (400, 404)
                    failure = ChannelError("file-not-found" if missing else "channel-away")
        except ClientConnectorError:
            failure = ChannelError("channel-away")
        except (ClientError, TimeoutError, OSError):
            failure = ChannelError("file-cut" if got else "channel-away")
        # Raised outside `except`, so that it carries no cause: the cause holds the URL, and the URL the token.
        if failure is not None:
            raise failure
