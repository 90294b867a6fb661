"""The open database: one writer thread, one connection for reading, and a way to forget."""

import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar, cast

from storage.connections import reading, writing
from storage.errors import NotForgotten, NotRead
from storage.writer import Writer

T = TypeVar("T")

_CHECKPOINT_TRIES = 200
_CHECKPOINT_PAUSE = 0.05
_CHECKPOINT_WAIT_MS = 200


class Database:
    """SQLite in WAL mode, `synchronous=FULL`, `secure_delete=ON`. Only `storage.store` opens it."""

    def __init__(self, path: Path) -> None:
        """The database is open and its writer runs. The tables must be there already (`storage.schema`)."""
        self.path = path
        self._writer = Writer(writing(path))
        self._reader = reading(path)

    async def write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """`work` was run in the writer thread and its changes are durable; what it returned.

        Works that arrive together share one commit. An exception undoes this work alone and is raised here; `NotSaved`
        means that nothing of it was kept, `Conflict` that a row it needed had changed. `work` must be quick (a few
        milliseconds: all others wait), must not commit, and must not keep the connection. A caller that is cancelled
        does not know whether it was kept.
        """
        return cast(T, await self._writer.ask(work))

    def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """What `work` returns, read at once in the caller's thread from the last commit. Raises `NotRead`.

        For the loop's own thread. `work` must fetch all it wants and return plain values: a cursor left open would
        keep the journal from being emptied.
        """
        try:
            return work(self._reader)
        except sqlite3.Error as problem:
            raise NotRead(number=getattr(problem, "sqlite_errorcode", 0)) from None

    async def forget(self) -> None:
        """No page, free page or journal holds what was erased before this call. Raises `NotForgotten`.

        Freed pages are zeroed by `secure_delete`; here the journal is carried into the file and cut to nothing,
        again and again until no reader kept it busy.
        """
        for _ in range(_CHECKPOINT_TRIES):
            if await asyncio.to_thread(self._checkpoint):
                return
            await asyncio.sleep(_CHECKPOINT_PAUSE)
        raise NotForgotten

    def _checkpoint(self) -> bool:
        connection = writing(self.path)
        try:
            connection.execute(f"PRAGMA busy_timeout={_CHECKPOINT_WAIT_MS}")
            busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except sqlite3.OperationalError:
            return False
        finally:
            connection.close()
        return bool(busy == 0)

    async def close(self) -> None:
        """All that was asked is committed, and the files are closed."""
        # The reader first: the last to close empties the journal, and the reader cannot.
        self._reader.close()
        await asyncio.to_thread(self._writer.stop)
