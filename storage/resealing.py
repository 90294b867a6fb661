"""Everything alive moves to the newest epoch each week, and older epoch keys are destroyed.

With it what was erased is unreadable in every copy: an epoch key is destroyed 14 days after it began, and a backup
made under it was good for 7 days at least.
"""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import func, select

from storage.database import Database
from storage.days import day_of
from storage.errors import CannotUnseal, EpochInUse
from storage.keyring import Keyring
from storage.registry import Covered, erase_rows
from storage.sessions import SessionRow, Sessions
from storage.statements import sql
from storage.tables import metadata

EPOCH_DAYS = 7
EPOCH_LIFE_DAYS = 14
BATCH = 25
"""Sessions moved in one write: some milliseconds, so that nobody waits long."""

_OLDEST = {
    table.name: sql(select(func.min(table.c.epoch)))
    for table in metadata.tables.values()
    if "epoch" in table.c
}


@dataclass(frozen=True, slots=True)
class Resealed:
    """What one run did. `lost` rows did not open under their own key, so nobody could read them: they were removed."""

    moved: int
    lost: int
    begun: bool
    destroyed: int


class Resealing:
    def __init__(
        self, keyring: Keyring, database: Database, sessions: Sessions, covered: tuple[Covered, ...]
    ) -> None:
        self._keyring = keyring
        self._database = database
        self._sessions = sessions
        self._covered = covered

    def change_key(self, connection: sqlite3.Connection, session: SessionRow) -> SessionRow:
        """The session and all its rows lie under a new data key; the old one is gone with this write's commit.

        After filing or erasing part of a session: what was removed is unreadable in remnants too, once the epoch it
        was sealed under is destroyed. Raises `Conflict`.
        """
        return self._change_key(connection, session)[0]

    async def reseal(self, now: float) -> Resealed:
        """What is due has been done: a new epoch after 7 days, everything moved, keys of 14 days ago destroyed.

        Meant for every hour. It may be killed at any moment: the next run goes on where this one was. Turns go on
        meanwhile; one whose session moves under it gets `Conflict` and is taken again.
        """
        return await self._run(now, begin=day_of(now) - self._keyring.newest.begun >= EPOCH_DAYS)

    async def rotate(self, now: float) -> Resealed:
        """A new epoch has begun now and everything is in it; the one before it stays readable, older ones are gone.

        For an operator who fears for a key. Backups from before the epoch before this one are lost with it.
        """
        return await self._run(now, begin=True)

    async def _run(self, now: float, *, begin: bool) -> Resealed:
        today = day_of(now)
        destroyed = 0
        moved, lost = await self._move_everything()
        if begin:
            # Two live at most, so the older one goes first; nothing is left in it.
            destroyed += await self._destroy(self._older())
            await self._database.write(lambda _: self._keyring.begin_epoch(today))
            moved_now, lost_now = await self._move_everything()
            moved, lost = moved + moved_now, lost + lost_now
        old = [n for n in self._older() if today - self._keyring.epoch(n).begun >= EPOCH_LIFE_DAYS]
        destroyed += await self._destroy(old)
        return Resealed(moved, lost, begin, destroyed)

    def _older(self) -> list[int]:
        return [epoch.number for epoch in self._keyring.epochs[1:]]

    async def _move_everything(self) -> tuple[int, int]:
        moved = lost = 0
        works = [_batch_of(table) for table in self._covered] + [self._move_sessions]
        for work in works:
            while True:
                batch_moved, batch_lost = await self._database.write(work)
                moved, lost = moved + batch_moved, lost + batch_lost
                if not batch_moved:
                    break
        return moved, lost

    def _move_sessions(self, connection: sqlite3.Connection) -> tuple[int, int]:
        ids = self._sessions.ids_in_older_epochs(connection, BATCH)
        lost = 0
        for session_id in ids:
            try:
                session = self._sessions.read(connection, session_id)
                if session is not None:
                    lost += self._change_key(connection, session)[1]
            except CannotUnseal:
                lost += erase_rows(self._covered, connection, session_id)
        return len(ids), lost

    def _change_key(self, connection: sqlite3.Connection, session: SessionRow) -> tuple[SessionRow, int]:
        moved = self._sessions.move(connection, session)
        return moved, sum(table.rekey(connection, session, moved) for table in self._covered)

    async def _destroy(self, numbers: list[int]) -> int:
        def work(connection: sqlite3.Connection) -> None:
            if oldest_epoch(connection) in numbers:
                raise EpochInUse
            for number in numbers:
                self._keyring.destroy_epoch(number)

        if numbers:
            await self._database.write(work)
        return len(numbers)


def oldest_epoch(connection: sqlite3.Connection) -> int | None:
    """The oldest epoch that any row of any table is sealed under; None when there is no such row."""
    oldest = [connection.execute(statement).fetchone()[0] for statement in _OLDEST.values()]
    return min((epoch for epoch in oldest if epoch is not None), default=None)


def _batch_of(table: Covered) -> Callable[[sqlite3.Connection], tuple[int, int]]:
    return lambda connection: table.reseal(connection, BATCH)
