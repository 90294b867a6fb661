"""Nothing is kept longer than agreed."""

import sqlite3
from collections.abc import Callable

from storage.database import Database
from storage.days import day_of
from storage.erased import ErasedList
from storage.registry import Covered, Limits

BATCH = 200
"""Rows removed in one write: zeroing them must not keep a survivor's message waiting."""


class Retention:
    def __init__(
        self, database: Database, erased: ErasedList, covered: tuple[Covered, ...], limits: Limits
    ) -> None:
        self._database = database
        self._erased = erased
        self._covered = covered
        self._limits = limits

    async def expire(self, now: float) -> dict[str, int]:
        """Everything past its time is gone, from the journal too; the number of rows by table.

        Meant for every hour; a kill in the middle only leaves the rest for the next time. Raises `NotForgotten`.
        """
        today = day_of(now)
        removed = {}
        for table in self._covered:
            removed[table.table] = 0
            while True:
                count = await self._database.write(_batch(table, today))
                removed[table.table] += count
                if count < BATCH:
                    break
        last_day = today - self._limits.erased_days - 1
        await self._database.write(lambda _: self._erased.expire(last_day))
        if any(removed.values()):
            await self._database.forget()
        return removed


def _batch(table: Covered, today: int) -> Callable[[sqlite3.Connection], int]:
    return lambda connection: table.expire(connection, today, BATCH)
