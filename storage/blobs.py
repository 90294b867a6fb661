"""Sealed files of any size: a port, a local folder, and memory. What goes in is ciphertext, padded by its caller."""

import asyncio
import os
import re
import secrets
from collections.abc import AsyncIterable, AsyncIterator
from pathlib import Path
from typing import Protocol

import obstore
from obstore.exceptions import AlreadyExistsError, BaseError, NotFoundError
from obstore.store import LocalStore, MemoryStore

from storage.days import SECONDS_A_DAY
from storage.errors import BlobExists, BlobMissing, NotSaved
from storage.files import destroy, private_folder, saving, sync_folder

_NAME = re.compile(r"[0-9a-f]{32}")
_HALF_WRITTEN = re.compile(r"[0-9a-f]{32}#[0-9]+")
_CHUNK = 1 << 20


def new_blob_name() -> str:
    """A random name that tells nothing: 32 hex digits, the only names a blob store takes."""
    return secrets.token_hex(16)


def is_blob_name(name: str) -> bool:
    return _NAME.fullmatch(name) is not None


class BlobStore(Protocol):
    """Where sealed files lie. Names come from `new_blob_name`."""

    async def put(self, name: str, chunks: AsyncIterable[bytes]) -> int:
        """The whole blob is durable; its size. Raises `BlobExists`, `NotSaved`, or what `chunks` raises: then nothing is left."""

    def get(self, name: str) -> AsyncIterator[bytes]:
        """The blob in chunks. Raises `BlobMissing`."""

    async def get_range(self, name: str, start: int, end: int) -> bytes:
        """The bytes from `start` up to `end`, fewer at the blob's end. Raises `BlobMissing`."""

    async def size(self, name: str) -> int:
        """The blob's size in bytes. Raises `BlobMissing`."""

    async def delete(self, name: str) -> None:
        """The blob is gone, and stays gone after a power cut; also when it was not there."""

    async def names(self) -> list[str]:
        """The names of all whole blobs, sorted."""


class _ObjectBlobs:
    """What local folder and memory share."""

    def __init__(self, store: LocalStore | MemoryStore) -> None:
        self._store = store

    async def put(self, name: str, chunks: AsyncIterable[bytes]) -> int:
        _checked(name)
        if await self._has(name):
            raise BlobExists
        passed = _Passed(chunks)
        try:
            await obstore.put_async(self._store, name, passed.chunks(), mode="create")
        except AlreadyExistsError:
            raise BlobExists from None
        except (BaseError, OSError):
            # Whoever gave the chunks knows best what went wrong with them.
            raise passed.problem or NotSaved() from None
        return passed.length

    async def get(self, name: str) -> AsyncIterator[bytes]:
        try:
            found = await obstore.get_async(self._store, _checked(name))
        except (NotFoundError, FileNotFoundError):
            raise BlobMissing from None
        async for chunk in found.stream(min_chunk_size=_CHUNK):
            yield bytes(chunk)

    async def get_range(self, name: str, start: int, end: int) -> bytes:
        size = await self.size(name)
        if start >= min(end, size):
            return b""
        return bytes(await obstore.get_range_async(self._store, name, start=start, end=min(end, size)))

    async def size(self, name: str) -> int:
        try:
            return (await obstore.head_async(self._store, _checked(name)))["size"]
        except (NotFoundError, FileNotFoundError):
            raise BlobMissing from None

    async def delete(self, name: str) -> None:
        try:
            await obstore.delete_async(self._store, _checked(name))
        except (NotFoundError, FileNotFoundError):
            return
        except (BaseError, OSError):
            raise NotSaved from None

    async def names(self) -> list[str]:
        found: list[str] = []
        async for batch in obstore.list(self._store):
            found.extend(entry["path"] for entry in batch)
        return sorted(found)

    async def _has(self, name: str) -> bool:
        try:
            await self.size(name)
        except BlobMissing:
            return False
        return True


class MemoryBlobs(_ObjectBlobs):
    """Blobs that end with the process: for tests and previews."""

    def __init__(self) -> None:
        super().__init__(MemoryStore())


class LocalBlobs(_ObjectBlobs):
    """Blobs in one folder (0700), each a file (0600) that survives a power cut and shows only the day it came."""

    def __init__(self, folder: Path) -> None:
        """The folder is there, and what a kill left half written is gone. One store a folder."""
        self._folder = private_folder(folder)
        for path in folder.iterdir():
            if _HALF_WRITTEN.fullmatch(path.name):
                destroy(path)
        super().__init__(LocalStore(folder))

    async def put(self, name: str, chunks: AsyncIterable[bytes]) -> int:
        length = await super().put(name, chunks)
        # obstore neither syncs nor sets a mode.
        await asyncio.to_thread(self._settle, name)
        return length

    async def delete(self, name: str) -> None:
        await super().delete(name)
        with saving():
            await asyncio.to_thread(sync_folder, self._folder)

    def _settle(self, name: str) -> None:
        path = self._folder / name
        with saving():
            path.chmod(0o600)
            midnight = int(path.stat().st_mtime) // SECONDS_A_DAY * SECONDS_A_DAY
            os.utime(path, (midnight, midnight))
            handle = os.open(path, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
            sync_folder(self._folder)


class _Passed:
    """Counts what passes, and keeps the error that ended it."""

    def __init__(self, chunks: AsyncIterable[bytes]) -> None:
        self._chunks = chunks
        self.length = 0
        self.problem: Exception | None = None

    async def chunks(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._chunks:
                self.length += len(chunk)
                yield chunk
        except Exception as problem:
            self.problem = problem
            raise


def _checked(name: str) -> str:
    if not is_blob_name(name):
        raise BlobMissing
    return name
