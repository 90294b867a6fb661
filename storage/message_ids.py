"""Which messages stand in a chat, so that they can be deleted: under the session's key, for 48 hours."""

import sqlite3
import struct
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update

from storage.crypto.envelope import FIXED, seal, unseal
from storage.days import day_of
from storage.errors import CannotUnseal, Conflict
from storage.row_ids import RowIds, row_bytes
from storage.sessions import KEY_IN_FORCE, SessionRow
from storage.statements import sql
from storage.tables import message_ids

_FIELD = "message_ids.payload"
_MINUTE = 60
_PAYLOAD = struct.Struct(">q?I")
_t = message_ids.c
_ADD = sql(
    insert(message_ids).from_select(
        ["id", "session_id", "day", "payload"],
        select(bindparam("id"), bindparam("session"), bindparam("day"), bindparam("payload")).where(
            KEY_IN_FORCE
        ),
    )
)
_OF_SESSION = sql(select(_t.id, _t.payload).where(_t.session_id == bindparam("session")).order_by(_t.id))
_RESEAL = sql(update(message_ids).where(_t.id == bindparam("row")).values(payload=bindparam("sealed")))
_REMOVE = sql(delete(message_ids).where(_t.id == bindparam("row")))
_ERASE = sql(delete(message_ids).where(_t.session_id == bindparam("session")))
_SESSIONS = sql(select(_t.session_id).where(_t.day <= bindparam("last_day")).distinct())
_EXPIRED = select(_t.id).where(_t.day <= bindparam("last_day")).limit(bindparam("most"))
_EXPIRE = sql(delete(message_ids).where(_t.id.in_(_EXPIRED)))


@dataclass(frozen=True, slots=True)
class MessageId:
    """One message in her chat: its row here, its id there, whose it is, and the minute it was sent (seconds)."""

    row_id: int
    message_id: int = field(repr=False)
    hers: bool
    sent_at: int


class MessageIds:
    def __init__(self) -> None:
        self._ids = RowIds("message_ids")

    def add(
        self,
        connection: sqlite3.Connection,
        session: SessionRow,
        message_id: int,
        *,
        hers: bool,
        sent_at: float,
    ) -> int:
        """The message can be found for deletion; its row. Raises `Conflict` when the session's key has changed."""
        number = self._ids.next(connection)
        payload = _PAYLOAD.pack(message_id, hers, int(sent_at) // _MINUTE)
        values = {
            "id": number,
            "session": session.id,
            "key_number": session.key_number,
            "day": day_of(sent_at),
            "payload": seal(
                session.data_key, payload, row=_row(session.id, number), field=_FIELD, least=FIXED
            ),
        }
        if connection.execute(_ADD, values).rowcount != 1:
            raise Conflict
        return number

    def of(self, connection: sqlite3.Connection, session: SessionRow) -> list[MessageId]:
        """The messages known to stand in her chat, in the order they were kept. Rows that do not open are left out."""
        found = []
        for number, sealed in _rows(connection, session):
            try:
                payload = unseal(session.data_key, sealed, row=_row(session.id, number), field=_FIELD)
            except CannotUnseal:
                continue
            message_id, hers, minute = _PAYLOAD.unpack(payload)
            found.append(MessageId(number, message_id, hers, minute * _MINUTE))
        return found

    def sessions_with(self, connection: sqlite3.Connection, *, last_day: int) -> list[bytes]:
        """The sessions in whose chats messages sent on `last_day` or before are known to stand."""
        return [row[0] for row in connection.execute(_SESSIONS, {"last_day": last_day})]

    def remove(self, connection: sqlite3.Connection, row_id: int) -> None:
        """The message is deleted from the chat, or cannot be any more: its id is gone here too."""
        connection.execute(_REMOVE, {"row": row_id})

    def erase(self, connection: sqlite3.Connection, session_id: bytes) -> int:
        return connection.execute(_ERASE, {"session": session_id}).rowcount

    def expire(self, connection: sqlite3.Connection, last_day: int, most: int) -> int:
        """Up to `most` ids of messages sent on `last_day` or before are gone; their number."""
        return connection.execute(_EXPIRE, {"last_day": last_day, "most": most}).rowcount

    def count(self, connection: sqlite3.Connection, session_id: bytes) -> int:
        return len(connection.execute(_OF_SESSION, {"session": session_id}).fetchall())

    def rekey(self, connection: sqlite3.Connection, session: SessionRow, moved: SessionRow) -> int:
        """The session's rows lie under its new key; the number that did not open and were removed."""
        lost = 0
        for number, sealed in _rows(connection, session):
            row = _row(session.id, number)
            try:
                payload = unseal(session.data_key, sealed, row=row, field=_FIELD)
            except CannotUnseal:
                lost += connection.execute(_REMOVE, {"row": number}).rowcount
                continue
            resealed = seal(moved.data_key, payload, row=row, field=_FIELD, least=FIXED)
            connection.execute(_RESEAL, {"row": number, "sealed": resealed})
        return lost


def _row(session_id: bytes, number: int) -> bytes:
    return session_id + row_bytes(number)


def _rows(connection: sqlite3.Connection, session: SessionRow) -> list[tuple[Any, ...]]:
    return connection.execute(_OF_SESSION, {"session": session.id}).fetchall()
