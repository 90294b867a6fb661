"""The one thread that writes: works that arrive together share one durable commit."""

import asyncio
import sqlite3
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any

from storage.errors import Conflict, NotSaved

MOST_A_COMMIT = 512
"""Works that share a commit: enough for any crowd, and no caller waits for more than a moment of others' work."""

Work = Callable[[sqlite3.Connection], Any]


@dataclass(slots=True, eq=False)
class _Asked:
    work: Work
    answer: "asyncio.Future[Any]"
    value: Any = None
    problem: BaseException | None = None


def translated(problem: BaseException) -> BaseException:
    """Nothing of SQLite's own leaves storage: its messages can carry column names and values."""
    if isinstance(problem, sqlite3.IntegrityError):
        return Conflict()
    if isinstance(problem, sqlite3.ProgrammingError):
        return problem  # A defect of ours: it names a parameter, never a value.
    if isinstance(problem, sqlite3.Error):
        return NotSaved(number=getattr(problem, "sqlite_errorcode", 0))
    return problem


class Writer:
    """Runs each work in a savepoint of its own; answers only when the commit is on the disk.

    A work that raises is undone alone, and its caller alone learns it. When SQLite gives up the whole transaction
    (disk full, I/O error), every caller whose work was in it gets `NotSaved`.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        """The thread runs; the connection is its own from now on, and closed by it at the end."""
        self._connection = connection
        self._asked: SimpleQueue[_Asked | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="storage-writer", daemon=True)
        self._thread.start()

    def ask(self, work: Work) -> "asyncio.Future[Any]":
        """A future for what `work` returns, in the running loop."""
        answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._asked.put(_Asked(work, answer))
        return answer

    def stop(self) -> None:
        """All that was asked before is committed and answered, and the connection is closed."""
        self._asked.put(None)
        self._thread.join()

    def _run(self) -> None:
        going = True
        while going:
            batch: list[_Asked] = []
            item = self._asked.get()
            while item is not None:
                batch.append(item)
                if len(batch) == MOST_A_COMMIT:
                    break
                try:
                    item = self._asked.get_nowait()
                except Empty:
                    break
            going = item is not None
            if batch:
                self._commit(batch)
                _answer(batch)
        self._connection.close()

    def _commit(self, batch: list[_Asked]) -> None:
        start = 0
        while start < len(batch):
            start = self._one_transaction(batch, start)

    def _one_transaction(self, batch: list[_Asked], start: int) -> int:
        """Works from `start` on are committed or failed; the index of the first that was not tried."""
        connection = self._connection
        position = start
        try:
            connection.execute("BEGIN IMMEDIATE")
            for position in range(start, len(batch)):
                self._one_work(batch[position])
                if not connection.in_transaction:
                    raise batch[position].problem or NotSaved()
            connection.execute("COMMIT")
            return len(batch)
        except BaseException as problem:
            with suppress(sqlite3.Error):  # SQLite may have rolled back already.
                connection.execute("ROLLBACK")
            # Raised by BEGIN or COMMIT, or by a work that cost everyone the transaction: those before it are lost too.
            tried = batch[start : position + 1] if isinstance(problem, NotSaved) else batch[start:]
            lost = translated(problem)
            for item in tried:
                item.problem = item.problem or (lost if isinstance(lost, NotSaved) else NotSaved())
            return start + len(tried)

    def _one_work(self, item: _Asked) -> None:
        connection = self._connection
        try:
            connection.execute("SAVEPOINT work")
            item.value = item.work(connection)
            connection.execute("RELEASE work")
        except BaseException as problem:
            item.problem = translated(problem)
            with suppress(
                sqlite3.Error
            ):  # Without a transaction there is nothing to go back to: the caller sees that.
                connection.execute("ROLLBACK TO work")
                connection.execute("RELEASE work")


def _answer(batch: list[_Asked]) -> None:
    try:
        batch[0].answer.get_loop().call_soon_threadsafe(_deliver, batch)
    except RuntimeError:
        return  # The loop has ended: nobody waits, and what was committed stays committed.


def _deliver(batch: list[_Asked]) -> None:
    for item in batch:
        if item.answer.done():
            continue
        if item.problem is not None:
            item.answer.set_exception(item.problem)
        else:
            item.answer.set_result(item.value)
