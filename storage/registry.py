"""The one place that says how each table is covered: erasing, retention, re-sealing, "what is stored about me".

A table that stands neither in `registry` nor in `NOTHING_OF_HERS` fails a test.
"""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass

from storage.days import day_of, last_day_to_drop
from storage.deletion_notes import DeletionNotes
from storage.inbox import Inbox
from storage.jobs import Jobs
from storage.message_ids import MessageIds
from storage.outbox import Outbox
from storage.sessions import SessionRow, Sessions


@dataclass(frozen=True, slots=True)
class Limits:
    """How long each thing is kept: the configuration's values."""

    session_days: int = 30
    seen_update_hours: int = 48
    message_id_hours: int = 48
    erased_days: int = 14

    def session_expires(self, now: float) -> int:
        """The day for `Sessions.save`: a session is gone when it begins, never after `session_days`."""
        return day_of(now) + self.session_days


@dataclass(frozen=True, slots=True)
class Held:
    """What one table holds of one session: rows, and the first day on which none of them is there any more."""

    table: str
    rows: int
    until: int | None


@dataclass(frozen=True, slots=True)
class Covered:
    """How one table is covered. Each works on at most a batch a call, in a write, and returns what it did.

    `erase`: rows of the session removed. `expire(connection, today, most)`: rows removed; called until fewer than
    `most`. `rekey`: rows of the session moved to its new key; those lost. `reseal(connection, most)`: rows moved to
    the newest epoch, and those lost; called until none moved.
    """

    table: str
    erase: Callable[[sqlite3.Connection, bytes], int]
    expire: Callable[[sqlite3.Connection, int, int], int]
    describe: Callable[[sqlite3.Connection, SessionRow], Held]
    rekey: Callable[[sqlite3.Connection, SessionRow, SessionRow], int]
    reseal: Callable[[sqlite3.Connection, int], tuple[int, int]]


NOTHING_OF_HERS = {
    "link_counts": "how often each campaign's link was followed, by anybody",
    "meta": "the key-check value",
    "revisions": "flows and texts, which everybody may read",
    "revisions_in_force": "which of them was in force when",
}


def registry(
    *,
    inbox: Inbox,
    sessions: Sessions,
    outbox: Outbox,
    message_ids: MessageIds,
    notes: DeletionNotes,
    jobs: Jobs,
    limits: Limits,
) -> tuple[Covered, ...]:
    """Every table that holds something of hers. Sessions come last: their rows are what the others hang on."""

    def sessions_expire(connection: sqlite3.Connection, today: int, most: int) -> int:
        expired = sessions.ids_expired(connection, today, most)
        for session_id in expired:
            erase_rows(covered, connection, session_id)
        return len(expired)

    covered = (
        Covered(
            "inbox",
            # No row leads to a chat: hers are answered one after the other, so those before an erasing are done.
            erase=_no_row_of_one_session,
            expire=_until_done,
            describe=lambda _, __: Held("inbox", 0, None),
            rekey=_not_under_a_session_key,
            reseal=inbox.reseal,
        ),
        Covered(
            "seen_updates",
            # Digests of update numbers under an epoch's index key: they lead to no chat.
            erase=_no_row_of_one_session,
            expire=lambda connection, today, most: inbox.forget_seen(
                connection, last_day_to_drop(today, limits.seen_update_hours), most
            ),
            describe=lambda _, __: Held("seen_updates", 0, None),
            rekey=_not_under_a_session_key,
            reseal=_nothing_sealed,
        ),
        Covered(
            "outbox",
            erase=lambda connection, session_id: len(outbox.cancel(connection, session_id)),
            expire=_until_done,
            describe=lambda connection, session: Held(
                "outbox", outbox.count(connection, session.id), session.expires
            ),
            rekey=outbox.rekey,
            reseal=_nothing_sealed,
        ),
        Covered(
            "message_ids",
            erase=message_ids.erase,
            expire=lambda connection, today, most: message_ids.expire(
                connection, last_day_to_drop(today, limits.message_id_hours), most
            ),
            describe=lambda connection, session: _message_ids_held(message_ids, connection, session, limits),
            rekey=message_ids.rekey,
            reseal=_nothing_sealed,
        ),
        Covered(
            "deletion_notes",
            # A note is what erasing leaves behind on purpose, until her chat is clean.
            erase=_no_row_of_one_session,
            expire=lambda connection, today, most: notes.expire(
                connection, last_day_to_drop(today, limits.message_id_hours), most
            ),
            describe=lambda _, __: Held("deletion_notes", 0, None),
            rekey=_not_under_a_session_key,
            reseal=notes.reseal,
        ),
        Covered(
            "jobs",
            erase=jobs.erase,
            expire=_until_done,
            describe=lambda connection, session: _jobs_held(jobs, connection, session),
            rekey=_not_under_a_session_key,
            reseal=jobs.reseal,
        ),
        Covered(
            "sessions",
            erase=sessions.remove,
            expire=sessions_expire,
            describe=lambda _, session: Held("sessions", 1, session.expires),
            rekey=_not_under_a_session_key,
            # Moved one by one, each with its rows in the other tables: `storage.resealing`.
            reseal=_nothing_sealed,
        ),
    )
    return covered


def erase_rows(covered: tuple[Covered, ...], connection: sqlite3.Connection, session_id: bytes) -> int:
    """Nothing of the session is left in any table; the number of rows removed."""
    return sum(table.erase(connection, session_id) for table in covered)


def _message_ids_held(
    message_ids: MessageIds, connection: sqlite3.Connection, session: SessionRow, limits: Limits
) -> Held:
    held = message_ids.of(connection, session)
    newest = max((day_of(message.sent_at) for message in held), default=None)
    until = None if newest is None else newest + -(-limits.message_id_hours // 24) + 1
    return Held("message_ids", len(held), until)


def _jobs_held(jobs: Jobs, connection: sqlite3.Connection, session: SessionRow) -> Held:
    days = jobs.days_of(connection, session.id)
    return Held("jobs", len(days), max(days) + 1 if days else None)


def _no_row_of_one_session(connection: sqlite3.Connection, session_id: bytes) -> int:
    return 0


def _until_done(connection: sqlite3.Connection, today: int, most: int) -> int:
    return 0


def _not_under_a_session_key(connection: sqlite3.Connection, session: SessionRow, moved: SessionRow) -> int:
    return 0


def _nothing_sealed(connection: sqlite3.Connection, most: int) -> tuple[int, int]:
    return 0, 0
