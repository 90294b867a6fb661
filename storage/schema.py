"""Which version of the tables a database file holds, and how it comes to ours."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from storage.connections import create_file, reading, writing
from storage.errors import DatabaseDamaged, DatabaseNewer, NotRead, NotSaved
from storage.migrations import HEAD, REVISIONS
from storage.statements import sql
from storage.tables import metadata

_KEY_CHECK = "SELECT value FROM meta WHERE name = 'key-check'"
_KEEP_KEY_CHECK = "INSERT INTO meta (name, value) VALUES ('key-check', ?)"


@dataclass(frozen=True, slots=True)
class Found:
    """What a database file says of itself: its version, and its key-check value. Both None for an empty one."""

    version: str | None
    key_check: bytes | None

    @property
    def is_empty(self) -> bool:
        """No key-check value: it is written before anything else, so nothing was ever kept here."""
        return self.key_check is None


def inspect(path: Path) -> Found:
    """What the file holds; nothing is written. The caller holds the lock. Raises `DatabaseNewer` or `DatabaseDamaged`."""
    if not path.exists() or path.stat().st_size == 0:
        return Found(None, None)
    journal = path.with_name(path.name + "-wal")
    at_rest = not journal.exists() or journal.stat().st_size == 0
    try:
        connection = reading(path, at_rest=at_rest)
    except NotRead:
        raise DatabaseDamaged from None
    try:
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if not tables:
            return Found(None, None)
        if "alembic_version" not in tables:
            raise DatabaseDamaged
        version = _one(connection, "SELECT version_num FROM alembic_version")
        if version is not None and version not in REVISIONS:
            raise DatabaseNewer
        check = _one(connection, _KEY_CHECK) if "meta" in tables else None
        kept = (name for name in metadata.tables if name in tables)
        if check is None and any(_one(connection, _count(name)) for name in kept):
            raise DatabaseDamaged  # Rows without a key-check: new keys must not be made for them.
        return Found(version, check)
    except sqlite3.Error:
        raise DatabaseDamaged from None
    finally:
        connection.close()


def _one(connection: sqlite3.Connection, statement: str) -> Any:
    row = connection.execute(statement).fetchone()
    return row[0] if row else None


def _count(table: str) -> str:
    return sql(select(func.count()).select_from(metadata.tables[table]))


def upgrade(path: Path, found: Found) -> None:
    """The tables are those of this version, each step in a transaction of its own. Raises `NotSaved`.

    Alembic is loaded only when there is a step to take: it would double the time of a start.
    """
    if found.version == HEAD:
        return
    create_file(path)
    from storage.migrations.climb import climb

    climb(path)


def write_key_check(path: Path, value: bytes) -> None:
    """The database knows its keyring from now on, durably."""
    connection = writing(path)
    try:
        connection.execute(_KEEP_KEY_CHECK, (value,))
    except sqlite3.Error as problem:
        raise NotSaved(number=problem.sqlite_errorcode) from None
    finally:
        connection.close()
