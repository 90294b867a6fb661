"""Erasing a conversation: everything in one commit, then no remnant in the file or its journal."""

import sqlite3
from functools import partial

from storage.database import Database
from storage.deletion_notes import DeletionNotes
from storage.erased import ErasedList
from storage.errors import CannotUnseal
from storage.message_ids import MessageIds
from storage.registry import Covered, erase_rows
from storage.sessions import SessionRow, Sessions


class Erasure:
    def __init__(
        self,
        database: Database,
        sessions: Sessions,
        message_ids: MessageIds,
        notes: DeletionNotes,
        erased: ErasedList,
        covered: tuple[Covered, ...],
    ) -> None:
        self._database = database
        self._sessions = sessions
        self._message_ids = message_ids
        self._notes = notes
        self._erased = erased
        self._covered = covered

    def erase_within(self, connection: sqlite3.Connection, session: SessionRow, *, today: int) -> None:
        """With this write's commit nothing of the session is left but a deletion note for the messages in her chat.

        Afterwards call `Database.forget`; only then may she be told. The id is on the erased list first: a kill
        between the two ends with the erasing finished at the next start, never with it forgotten.
        """
        self._erased.add(session.id, today)
        self._move_to_note(connection, session, today)
        erase_rows(self._covered, connection, session.id)

    async def erase(self, session: SessionRow, *, today: int) -> None:
        """Nothing of the session is left in the database, its free pages or its journal. Raises `NotForgotten`."""
        await self._database.write(lambda c: self.erase_within(c, session, today=today))
        await self._database.forget()

    async def finish(self, *, today: int) -> int:
        """What the erased list names and the database still holds is erased; how many that were.

        At every start (a kill may have come between list and commit), and after a restore.
        """
        left = 0
        for session_id in self._erased.ids():
            left += await self._database.write(
                partial(self._erase_listed, session_id=session_id, today=today)
            )
        if left:
            await self._database.forget()
        return left

    def _erase_listed(self, connection: sqlite3.Connection, *, session_id: bytes, today: int) -> bool:
        try:
            session = self._sessions.read(connection, session_id)
            if session is None:
                return False
            self._move_to_note(connection, session, today)
        except CannotUnseal:
            pass  # Its chat id cannot be read either: the rows go without a note.
        erase_rows(self._covered, connection, session_id)
        return True

    def _move_to_note(self, connection: sqlite3.Connection, session: SessionRow, today: int) -> None:
        in_chat = [message.message_id for message in self._message_ids.of(connection, session)]
        if in_chat:
            self._notes.add(connection, session.chat_id, in_chat, today=today)
