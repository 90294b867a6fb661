"""Updates that are durable and not yet answered, in the order they came; and digests of those seen before."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import BindParameter, ColumnElement, bindparam, delete, insert, literal_column, select

from storage.crypto.envelope import seal, unseal
from storage.database import Database
from storage.epochs import Epoch
from storage.errors import CannotUnseal, Conflict
from storage.keyring import Keyring
from storage.row_ids import RowIds, row_bytes
from storage.statements import sql
from storage.tables import inbox, seen_updates

_FIELD = "inbox.payload"
_ONE: ColumnElement[int] = literal_column("1")
_DIGESTS: list[BindParameter[bytes]] = [bindparam("newest"), bindparam("older")]
_SEEN = sql(
    select(_ONE)
    .where(inbox.c.update_digest.in_(_DIGESTS))
    .union_all(select(_ONE).where(seen_updates.c.update_digest.in_(_DIGESTS)))
)
_ADD = sql(insert(inbox))
_WAITING = sql(select(inbox.c.id, inbox.c.epoch, inbox.c.payload).order_by(inbox.c.id))
_REMEMBER = sql(
    insert(seen_updates).from_select(
        ["update_digest", "day"],
        select(inbox.c.update_digest, bindparam("day")).where(inbox.c.id == bindparam("row")),
    )
)
_REMEMBER_ALL = sql(
    insert(seen_updates).from_select(
        ["update_digest", "day"], select(inbox.c.update_digest, bindparam("day"))
    )
)
_DROP = sql(delete(inbox))
_REMOVE = sql(delete(inbox).where(inbox.c.id == bindparam("row")))
_OLD = sql(
    select(inbox.c.id, inbox.c.epoch, inbox.c.payload)
    .where(inbox.c.epoch < bindparam("newest"))
    .limit(bindparam("most"))
)
_MOVE = sql(
    inbox.update()
    .where(inbox.c.id == bindparam("row"))
    .values(epoch=bindparam("to_epoch"), payload=bindparam("sealed"))
)
_EXPIRED = select(seen_updates.c.update_digest).where(seen_updates.c.day <= bindparam("last_day"))
_EXPIRE = sql(delete(seen_updates).where(seen_updates.c.update_digest.in_(_EXPIRED.limit(bindparam("most")))))


@dataclass(frozen=True, slots=True)
class InboxRow:
    """One update to answer: its place in the order and its opened payload."""

    id: int
    payload: bytes = field(repr=False)


class Inbox:
    """`unreadable` counts rows that did not open at the last `waiting`: damaged, and left where they are."""

    def __init__(self, keyring: Keyring, database: Database) -> None:
        self._keyring = keyring
        self._database = database
        self._ids = RowIds("inbox")
        self.unreadable = 0

    async def accept(self, batch: Sequence[tuple[int, bytes]]) -> list[InboxRow]:
        """Every update of the batch is durable, each once; those that were new, in order.

        The batch holds update ids and payloads. One commit for all: only then may the updates be acknowledged.
        """

        def work(connection: sqlite3.Connection) -> list[InboxRow]:
            rows = []
            for update_id, payload in batch:
                digests = [epoch.digest("update", update_id) for epoch in self._keyring.epochs]
                if connection.execute(_SEEN, {"newest": digests[0], "older": digests[-1]}).fetchone():
                    continue
                number = self._ids.next(connection)
                values = {"id": number, "update_digest": digests[0], **self._sealed(number, payload)}
                connection.execute(_ADD, values)
                rows.append(InboxRow(number, payload))
            return rows

        return await self._database.write(work)

    def waiting(self) -> list[InboxRow]:
        """All updates not yet done, in the order they came: for the start."""
        rows, self.unreadable = [], 0
        for number, epoch, sealed in self._database.read(lambda c: c.execute(_WAITING).fetchall()):
            try:
                rows.append(InboxRow(number, self._opened(number, epoch, sealed)))
            except CannotUnseal:
                self.unreadable += 1
        return rows

    def done(self, connection: sqlite3.Connection, row_id: int, *, today: int) -> None:
        """The update is gone and will be known if it comes again. Raises `Conflict` if it was done already.

        Call it in the write that keeps what the update changed.
        """
        connection.execute(_REMEMBER, {"row": row_id, "day": today})
        if connection.execute(_REMOVE, {"row": row_id}).rowcount != 1:
            raise Conflict

    def drop(self, connection: sqlite3.Connection, *, today: int) -> int:
        """Nothing waits any more, and all of it will be known if it comes again; how many there were."""
        connection.execute(_REMEMBER_ALL, {"day": today})
        return connection.execute(_DROP).rowcount

    def reseal(self, connection: sqlite3.Connection, most: int) -> tuple[int, int]:
        """Up to `most` rows moved to the newest epoch; how many moved, and how many did not open and were removed."""
        rows = connection.execute(_OLD, {"newest": self._keyring.newest.number, "most": most}).fetchall()
        lost = 0
        for number, epoch, sealed in rows:
            try:
                moved = self._sealed(number, self._opened(number, epoch, sealed))
            except CannotUnseal:
                connection.execute(_REMOVE, {"row": number})
                lost += 1
                continue
            connection.execute(_MOVE, {"row": number, "to_epoch": moved["epoch"], "sealed": moved["payload"]})
        return len(rows), lost

    def forget_seen(self, connection: sqlite3.Connection, last_day: int, most: int) -> int:
        """Up to `most` digests of updates done on `last_day` or before are gone; their number."""
        return connection.execute(_EXPIRE, {"last_day": last_day, "most": most}).rowcount

    def _sealed(self, number: int, payload: bytes) -> dict[str, object]:
        epoch: Epoch = self._keyring.newest
        key = epoch.key_for("inbox")
        return {"epoch": epoch.number, "payload": seal(key, payload, row=row_bytes(number), field=_FIELD)}

    def _opened(self, number: int, epoch: int, sealed: bytes) -> bytes:
        key = self._keyring.epoch(epoch).key_for("inbox")
        return unseal(key, sealed, row=row_bytes(number), field=_FIELD)
