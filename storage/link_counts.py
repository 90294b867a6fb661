"""How often each campaign's link was followed. No time, no chat, no order: a row is a name and a number."""

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import bindparam, select
from sqlalchemy.dialects.sqlite import insert

from storage.connections import reading
from storage.statements import sql
from storage.tables import link_counts

_t = link_counts.c
_ADD = sql(
    insert(link_counts)
    .values(name=bindparam("name"), count=1)
    .on_conflict_do_update(index_elements=[_t.name], set_={"count": _t.count + 1})
)
_ALL = sql(select(_t.name, _t.count).order_by(_t.name))


class LinkCounts:
    def add(self, connection: sqlite3.Connection, name: str) -> None:
        """The link of that name has been followed once more."""
        connection.execute(_ADD, {"name": name})

    def all(self, connection: sqlite3.Connection) -> dict[str, int]:
        return dict(connection.execute(_ALL).fetchall())


def counted(database: Path) -> dict[str, int]:
    """The counts as they stand, also while the bot runs. Raises `NotRead`."""
    with closing(reading(database)) as connection:
        return LinkCounts().all(connection)
