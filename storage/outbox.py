"""Answers that are durable and not yet sent, in order, each under its session's data key."""

import sqlite3
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update

from storage.crypto.envelope import seal, unseal
from storage.crypto.secret import Secret
from storage.database import Database
from storage.errors import CannotUnseal, Conflict
from storage.row_ids import RowIds, row_bytes
from storage.sessions import KEY_IN_FORCE, SessionRow, Sessions
from storage.statements import sql
from storage.tables import outbox

_FIELD = "outbox.payload"
_t = outbox.c
_ADD = sql(
    insert(outbox).from_select(
        ["id", "session_id", "priority", "payload"],
        select(bindparam("id"), bindparam("session"), bindparam("priority"), bindparam("payload")).where(
            KEY_IN_FORCE
        ),
    )
)
_ALL = sql(select(_t.id, _t.session_id, _t.priority, _t.payload).order_by(_t.id))
_OF_SESSION = sql(select(_t.id, _t.payload).where(_t.session_id == bindparam("session")).order_by(_t.id))
_RESEAL = sql(update(outbox).where(_t.id == bindparam("row")).values(payload=bindparam("sealed")))
_DONE = sql(delete(outbox).where(_t.id == bindparam("row")))
_CANCEL = sql(delete(outbox).where(_t.session_id == bindparam("session")))
_DROP = sql(delete(outbox))


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One thing to send. How often it was tried is kept in memory only, by whoever sends."""

    id: int
    session_id: bytes = field(repr=False)
    priority: bool
    payload: bytes = field(repr=False)


class Outbox:
    """`unreadable` counts rows that did not open at the last `waiting`: damaged, and left where they are."""

    def __init__(self, database: Database, sessions: Sessions) -> None:
        self._database = database
        self._sessions = sessions
        self._ids = RowIds("outbox")
        self.unreadable = 0

    def add(
        self, connection: sqlite3.Connection, session: SessionRow, payload: bytes, *, priority: bool = False
    ) -> OutboxRow:
        """The answer will be sent once this write is committed. Raises `Conflict` when the session's key has changed."""
        number = self._ids.next(connection)
        values = {
            "id": number,
            "session": session.id,
            "key_number": session.key_number,
            "priority": priority,
            "payload": seal(session.data_key, payload, row=_row(session.id, number), field=_FIELD),
        }
        if connection.execute(_ADD, values).rowcount != 1:
            raise Conflict
        return OutboxRow(number, session.id, priority, payload)

    def waiting(self) -> list[OutboxRow]:
        """All that is unsent, in order: for the start. Rows of one session open its key once."""
        found = self._database.read(lambda c: c.execute(_ALL).fetchall())
        keys: dict[bytes, Secret | None] = {}
        rows, self.unreadable = [], 0
        for number, session_id, priority, sealed in found:
            try:
                if session_id not in keys:
                    keys[session_id] = None
                    session = self._sessions.open(session_id)
                    keys[session_id] = session.data_key if session else None
                key = keys[session_id]
                if key is None:
                    raise CannotUnseal
                payload = unseal(key, sealed, row=_row(session_id, number), field=_FIELD)
            except CannotUnseal:
                self.unreadable += 1
                continue
            rows.append(OutboxRow(number, session_id, bool(priority), payload))
        return rows

    def done(self, connection: sqlite3.Connection, row_id: int) -> bool:
        """The answer was sent, or never will be; False when it was gone already (cancelled, or its session erased)."""
        return connection.execute(_DONE, {"row": row_id}).rowcount == 1

    def cancel(self, connection: sqlite3.Connection, session_id: bytes) -> list[int]:
        """Nothing unsent is left for this session; the rows that were."""
        ids = [row[0] for row in connection.execute(_OF_SESSION, {"session": session_id})]
        connection.execute(_CANCEL, {"session": session_id})
        return ids

    def count(self, connection: sqlite3.Connection, session_id: bytes) -> int:
        return len(connection.execute(_OF_SESSION, {"session": session_id}).fetchall())

    def rekey(self, connection: sqlite3.Connection, session: SessionRow, moved: SessionRow) -> int:
        """The session's rows lie under its new key; the number that did not open and were removed."""
        lost = 0
        rows: list[tuple[Any, ...]] = connection.execute(_OF_SESSION, {"session": session.id}).fetchall()
        for number, sealed in rows:
            row = _row(session.id, number)
            try:
                payload = unseal(session.data_key, sealed, row=row, field=_FIELD)
            except CannotUnseal:
                lost += connection.execute(_DONE, {"row": number}).rowcount
                continue
            resealed = seal(moved.data_key, payload, row=row, field=_FIELD)
            connection.execute(_RESEAL, {"row": number, "sealed": resealed})
        return lost

    def drop(self, connection: sqlite3.Connection) -> int:
        """Nothing unsent is left for anybody: after a restore, old answers must not go out."""
        return connection.execute(_DROP).rowcount


def _row(session_id: bytes, number: int) -> bytes:
    return session_id + row_bytes(number)
