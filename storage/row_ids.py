"""Row numbers known before the row is written, because the seal is bound to them."""

import sqlite3

_LAST = "SELECT seq FROM sqlite_sequence WHERE name = :name"


class RowIds:
    """Ever growing numbers for one table with AUTOINCREMENT. A number lost to a rollback is not used again.

    Only for the writer thread: it is the one place that gives numbers out.
    """

    def __init__(self, table: str) -> None:
        self._table = table
        self._last: int | None = None

    def next(self, connection: sqlite3.Connection) -> int:
        if self._last is None:
            row = connection.execute(_LAST, {"name": self._table}).fetchone()
            self._last = row[0] if row else 0
        self._last += 1
        return self._last


def row_bytes(number: int) -> bytes:
    """The row number as associated data holds it."""
    return number.to_bytes(8, "big")
