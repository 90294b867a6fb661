"""What is still to be deleted in a chat whose session is gone: each note under a key of its own."""

import json
import secrets
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update

from storage.crypto.envelope import FIXED, seal, unseal
from storage.crypto.secret import Secret
from storage.database import Database
from storage.errors import CannotUnseal
from storage.keyring import Keyring
from storage.statements import sql
from storage.tables import deletion_notes

_KEY, _PAYLOAD = "deletion_notes.note_key", "deletion_notes.payload"
_t = deletion_notes.c
_COLUMNS = (_t.id, _t.epoch, _t.note_key, _t.day, _t.payload)
_ADD = sql(insert(deletion_notes))
_ALL = sql(select(*_COLUMNS))
_OLD = sql(select(*_COLUMNS).where(_t.epoch < bindparam("newest")).limit(bindparam("most")))
_CHANGE = sql(
    update(deletion_notes)
    .where(_t.id == bindparam("row"))
    .values(epoch=bindparam("to_epoch"), note_key=bindparam("sealed_key"), payload=bindparam("sealed"))
)
_REMOVE = sql(delete(deletion_notes).where(_t.id == bindparam("row")))
_EXPIRED = select(_t.id).where(_t.day <= bindparam("last_day")).limit(bindparam("most"))
_EXPIRE = sql(delete(deletion_notes).where(_t.id.in_(_EXPIRED)))


@dataclass(frozen=True, slots=True)
class DeletionNote:
    """A chat and the ids of the messages still to be deleted in it. `day` is when it was written."""

    id: bytes = field(repr=False)
    chat_id: int = field(repr=False)
    message_ids: tuple[int, ...] = field(repr=False)
    day: int


class DeletionNotes:
    """`unreadable` counts notes that did not open at the last `waiting`."""

    def __init__(self, keyring: Keyring, database: Database) -> None:
        self._keyring = keyring
        self._database = database
        self.unreadable = 0

    def add(
        self, connection: sqlite3.Connection, chat_id: int, message_ids: Sequence[int], *, today: int
    ) -> DeletionNote:
        """The messages will be deleted although nothing else knows of the chat any more."""
        note = DeletionNote(secrets.token_bytes(16), chat_id, tuple(message_ids), today)
        connection.execute(_ADD, self._sealed(note) | {"day": today})
        return note

    def waiting(self) -> list[DeletionNote]:
        """All notes, for whoever deletes: these come first, at the start and always."""
        notes, self.unreadable = [], 0
        for found in self._database.read(lambda c: c.execute(_ALL).fetchall()):
            try:
                notes.append(self._opened(found))
            except CannotUnseal:
                self.unreadable += 1
        return notes

    def keep_left(
        self, connection: sqlite3.Connection, note: DeletionNote, left: Sequence[int]
    ) -> DeletionNote | None:
        """The note holds only what is left, under a new key; with nothing left it is destroyed and None is returned."""
        if not left:
            self.remove(connection, note.id)
            return None
        shorter = DeletionNote(note.id, note.chat_id, tuple(left), note.day)
        self._change(connection, shorter)
        return shorter

    def remove(self, connection: sqlite3.Connection, note_id: bytes) -> int:
        return connection.execute(_REMOVE, {"row": note_id}).rowcount

    def expire(self, connection: sqlite3.Connection, last_day: int, most: int) -> int:
        """Up to `most` notes written on `last_day` or before are gone: Telegram deletes nothing so old."""
        return connection.execute(_EXPIRE, {"last_day": last_day, "most": most}).rowcount

    def reseal(self, connection: sqlite3.Connection, most: int) -> tuple[int, int]:
        """Up to `most` notes moved to the newest epoch; how many, and how many did not open and were removed."""
        rows = connection.execute(_OLD, {"newest": self._keyring.newest.number, "most": most}).fetchall()
        lost = 0
        for found in rows:
            try:
                self._change(connection, self._opened(found))
            except CannotUnseal:
                lost += self.remove(connection, found[0])
        return len(rows), lost

    def _change(self, connection: sqlite3.Connection, note: DeletionNote) -> None:
        sealed = self._sealed(note)
        values = {"row": note.id, "to_epoch": sealed["epoch"]}
        values |= {"sealed_key": sealed["note_key"], "sealed": sealed["payload"]}
        connection.execute(_CHANGE, values)

    def _sealed(self, note: DeletionNote) -> dict[str, object]:
        epoch, key = self._keyring.newest, Secret.random()
        payload = json.dumps([note.chat_id, note.message_ids]).encode()
        return {
            "id": note.id,
            "epoch": epoch.number,
            "note_key": seal(epoch.key_for("notes"), key.reveal(), row=note.id, field=_KEY, least=FIXED),
            "payload": seal(key, payload, row=note.id, field=_PAYLOAD),
        }

    def _opened(self, found: tuple[Any, ...]) -> DeletionNote:
        row, epoch, sealed_key, day, sealed = found
        key = Secret(unseal(self._keyring.epoch(epoch).key_for("notes"), sealed_key, row=row, field=_KEY))
        chat_id, message_ids = json.loads(unseal(key, sealed, row=row, field=_PAYLOAD))
        return DeletionNote(row, chat_id, tuple(message_ids), day)
