"""Conversations: found by a keyed digest of the chat id, each sealed under a data key of its own."""

import secrets
import sqlite3
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from sqlalchemy import BindParameter, bindparam, delete, exists, insert, select, update

from storage.crypto.envelope import FIXED, seal, unseal
from storage.crypto.secret import Secret
from storage.database import Database
from storage.epochs import Epoch
from storage.errors import Conflict
from storage.keyring import Keyring
from storage.statements import sql
from storage.tables import sessions

_BODY, _CHAT, _KEY = "sessions.body", "sessions.chat_id", "sessions.data_key"
_t = sessions.c
_COLUMNS = (_t.id, _t.epoch, _t.data_key, _t.key_number, _t.chat_id, _t.version, _t.body, _t.expires)
_DIGESTS: list[BindParameter[bytes]] = [bindparam("newest"), bindparam("older")]
_FIND = sql(select(*_COLUMNS).where(_t.chat_digest.in_(_DIGESTS)))
_OPEN = sql(select(*_COLUMNS).where(_t.id == bindparam("row")))
_AFTER = sql(select(_t.id).where(_t.id > bindparam("after")).order_by(_t.id).limit(bindparam("most")))
_OLD = sql(select(_t.id).where(_t.epoch < bindparam("newest")).limit(bindparam("most")))
_EXPIRED = sql(select(_t.id).where(_t.expires <= bindparam("today")).limit(bindparam("most")))
_ADD = sql(insert(sessions))
_UNCHANGED = (
    (_t.id == bindparam("row"))
    & (_t.version == bindparam("was_version"))
    & (_t.key_number == bindparam("was_key"))
)
_SAVE = sql(
    update(sessions)
    .where(_UNCHANGED)
    .values(body=bindparam("new_body"), version=bindparam("new_version"), expires=bindparam("new_expires"))
)
_MOVED = ("chat_digest", "epoch", "data_key", "key_number", "chat_id", "body")
_MOVE = sql(
    update(sessions).where(_UNCHANGED).values({_t[name]: bindparam("new_" + name) for name in _MOVED})
)
_REMOVE = sql(delete(sessions).where(_t.id == bindparam("row")))
KEY_IN_FORCE = exists().where((_t.id == bindparam("session")) & (_t.key_number == bindparam("key_number")))
"""True in a statement while the session is there and its data key is still the one its opener holds."""


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One conversation, opened. `expires` is the first day on which it may no longer be there."""

    id: bytes = field(repr=False)
    chat_id: int = field(repr=False)
    version: int
    body: bytes = field(repr=False)
    data_key: Secret
    key_number: int
    expires: int


class Sessions:
    def __init__(self, keyring: Keyring, database: Database) -> None:
        self._keyring = keyring
        self._database = database

    def find(self, chat_id: int) -> SessionRow | None:
        """The conversation of this chat, as last committed. The cost does not grow with the number stored."""
        while True:
            epochs = self._keyring.epochs
            found = self._database.read(partial(_find, epochs=epochs, chat_id=chat_id))
            if found is not None:
                return self._opened(found)
            if (
                self._keyring.epochs is epochs
            ):  # Else the row may just have moved to an epoch not looked under.
                return None

    def open(self, session_id: bytes) -> SessionRow | None:
        """The conversation with this random id, as last committed."""
        return self._database.read(lambda c: self.read(c, session_id))

    def read(self, connection: sqlite3.Connection, session_id: bytes) -> SessionRow | None:
        """The same inside a write: what the write itself has changed is seen."""
        found = connection.execute(_OPEN, {"row": session_id}).fetchone()
        return None if found is None else self._opened(found)

    def create(
        self, connection: sqlite3.Connection, chat_id: int, body: bytes, *, expires: int
    ) -> SessionRow:
        """A new conversation, with a random id. Raises `Conflict` when this chat has one."""
        if _find(connection, self._keyring.epochs, chat_id) is not None:
            raise Conflict
        session = SessionRow(secrets.token_bytes(16), chat_id, 1, body, Secret.random(), 1, expires)
        connection.execute(_ADD, self._sealed(session) | {"version": 1, "expires": expires})
        return session

    def save(
        self, connection: sqlite3.Connection, session: SessionRow, body: bytes, *, expires: int
    ) -> SessionRow:
        """The conversation holds `body`. Raises `Conflict` when it is not as it was when `session` was opened.

        After a `Conflict` open it again and take the turn again: it was changed, erased or moved to a new key.
        """
        version = session.version + 1
        values = {
            "row": session.id,
            "was_version": session.version,
            "was_key": session.key_number,
            "new_body": seal(session.data_key, body, row=session.id, field=_BODY, version=version),
            "new_version": version,
            "new_expires": expires,
        }
        if connection.execute(_SAVE, values).rowcount != 1:
            raise Conflict
        return replace(session, version=version, body=body, expires=expires)

    def move(self, connection: sqlite3.Connection, session: SessionRow) -> SessionRow:
        """The conversation lies under a new data key and index entry of the newest epoch. Raises `Conflict`.

        Rows of other tables under the old key must move in the same write: `storage.resealing` does both.
        """
        moved = replace(session, data_key=Secret.random(), key_number=session.key_number + 1)
        values = {"new_" + name: value for name, value in self._sealed(moved).items() if name != "id"}
        values |= {"row": session.id, "was_version": session.version, "was_key": session.key_number}
        if connection.execute(_MOVE, values).rowcount != 1:
            raise Conflict
        return moved

    def remove(self, connection: sqlite3.Connection, session_id: bytes) -> int:
        return connection.execute(_REMOVE, {"row": session_id}).rowcount

    def ids_after(self, connection: sqlite3.Connection, after: bytes, most: int) -> list[bytes]:
        """The next `most` ids above `after`: to walk over all of them."""
        return _ids(connection, _AFTER, after=after, most=most)

    def ids_in_older_epochs(self, connection: sqlite3.Connection, most: int) -> list[bytes]:
        return _ids(connection, _OLD, newest=self._keyring.newest.number, most=most)

    def ids_expired(self, connection: sqlite3.Connection, today: int, most: int) -> list[bytes]:
        return _ids(connection, _EXPIRED, today=today, most=most)

    def _sealed(self, session: SessionRow) -> dict[str, object]:
        epoch, row, key = self._keyring.newest, session.id, session.data_key
        return {
            "id": row,
            "chat_digest": epoch.digest("chat", session.chat_id),
            "epoch": epoch.number,
            "data_key": seal(epoch.key_for("sessions"), key.reveal(), row=row, field=_KEY, least=FIXED),
            "key_number": session.key_number,
            "chat_id": seal(
                key, session.chat_id.to_bytes(8, "big", signed=True), row=row, field=_CHAT, least=FIXED
            ),
            "body": seal(key, session.body, row=row, field=_BODY, version=session.version),
        }

    def _opened(self, found: tuple[Any, ...]) -> SessionRow:
        row, epoch, sealed_key, key_number, sealed_chat, version, sealed_body, expires = found
        epoch_key = self._keyring.epoch(epoch).key_for("sessions")
        key = Secret(unseal(epoch_key, sealed_key, row=row, field=_KEY))
        chat_id = int.from_bytes(unseal(key, sealed_chat, row=row, field=_CHAT), "big", signed=True)
        body = unseal(key, sealed_body, row=row, field=_BODY, version=version)
        return SessionRow(row, chat_id, version, body, key, key_number, expires)


def _find(connection: sqlite3.Connection, epochs: tuple[Epoch, ...], chat_id: int) -> tuple[Any, ...] | None:
    # One statement for all live epochs: between two, a row could move from the one to the other unseen.
    digests = {"newest": epochs[0].digest("chat", chat_id), "older": epochs[-1].digest("chat", chat_id)}
    found: tuple[Any, ...] | None = connection.execute(_FIND, digests).fetchone()
    return found


def _ids(connection: sqlite3.Connection, statement: str, **values: object) -> list[bytes]:
    return [row[0] for row in connection.execute(statement, values)]
