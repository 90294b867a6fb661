"""Durable jobs: what must happen later even if the process dies before."""

import secrets
import sqlite3
import struct
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update

from storage.crypto.envelope import seal, unseal
from storage.database import Database
from storage.days import day_of
from storage.errors import CannotUnseal, Conflict
from storage.keyring import Keyring
from storage.statements import sql
from storage.tables import jobs

_FIELD = "jobs.payload"
_DUE = struct.Struct(">d")
_t = jobs.c
_COLUMNS = (_t.id, _t.kind, _t.epoch, _t.session_id, _t.payload)
_ADD = sql(insert(jobs))
_BY_DAY = sql(select(*_COLUMNS).where(_t.due <= bindparam("today")))
_OF_SESSION = sql(select(_t.id, _t.due).where(_t.session_id == bindparam("session")))
_OLD = sql(select(*_COLUMNS).where(_t.epoch < bindparam("newest")).limit(bindparam("most")))
_CHANGE = sql(
    update(jobs)
    .where(_t.id == bindparam("row"))
    .values(epoch=bindparam("to_epoch"), due=bindparam("new_due"), payload=bindparam("sealed"))
)
_REMOVE = sql(delete(jobs).where(_t.id == bindparam("row")))
_ERASE = sql(delete(jobs).where(_t.session_id == bindparam("session")))
_DROP_KIND = sql(
    delete(jobs).where((_t.session_id == bindparam("session")) & (_t.kind == bindparam("of_kind")))
)


@dataclass(frozen=True, slots=True)
class Job:
    """One thing to do at `due_at` (seconds). `kind` is a short code that says nothing to whoever reads the table."""

    id: bytes = field(repr=False)
    kind: str
    due_at: float
    payload: bytes = field(repr=False)
    session_id: bytes | None = field(repr=False)


class Jobs:
    """`unreadable` counts jobs that did not open at the last `due`."""

    def __init__(self, keyring: Keyring, database: Database) -> None:
        self._keyring = keyring
        self._database = database
        self.unreadable = 0

    def add(
        self,
        connection: sqlite3.Connection,
        kind: str,
        due_at: float,
        payload: bytes = b"",
        *,
        session_id: bytes | None = None,
    ) -> Job:
        """The job will come up at its time. With a session it goes when that goes; `Conflict` if it is gone already."""
        job = Job(secrets.token_bytes(16), kind, due_at, payload, session_id)
        connection.execute(_ADD, self._sealed(job) | {"kind": kind, "session_id": session_id})
        return job

    def due(self, now: float) -> list[Job]:
        """All jobs whose time has come, the earliest first. They stay until `done`: what a kill cuts off comes again.

        Opens every job of today and before (about 5 us each), since only the day stands in the clear.
        """
        found, self.unreadable = [], 0
        for row in self._database.read(lambda c: c.execute(_BY_DAY, {"today": day_of(now)}).fetchall()):
            try:
                found.append(self._opened(row))
            except CannotUnseal:
                self.unreadable += 1
        return sorted((job for job in found if job.due_at <= now), key=lambda job: job.due_at)

    def done(self, connection: sqlite3.Connection, job_id: bytes) -> bool:
        """The job will not come up again; False when it was gone already."""
        return connection.execute(_REMOVE, {"row": job_id}).rowcount == 1

    def postpone(self, connection: sqlite3.Connection, job: Job, due_at: float) -> Job:
        """The job comes up at `due_at` instead. Raises `Conflict` when it is gone."""
        later = Job(job.id, job.kind, due_at, job.payload, job.session_id)
        self._change(connection, later)
        return later

    def cancel(self, connection: sqlite3.Connection, session_id: bytes, kind: str) -> int:
        """The session has no job of this kind; how many it had."""
        return connection.execute(_DROP_KIND, {"session": session_id, "of_kind": kind}).rowcount

    def erase(self, connection: sqlite3.Connection, session_id: bytes) -> int:
        return connection.execute(_ERASE, {"session": session_id}).rowcount

    def days_of(self, connection: sqlite3.Connection, session_id: bytes) -> list[int]:
        """The days on which the session's jobs are due."""
        return [row[1] for row in connection.execute(_OF_SESSION, {"session": session_id})]

    def reseal(self, connection: sqlite3.Connection, most: int) -> tuple[int, int]:
        """Up to `most` jobs moved to the newest epoch; how many, and how many did not open and were removed."""
        rows = connection.execute(_OLD, {"newest": self._keyring.newest.number, "most": most}).fetchall()
        lost = 0
        for row in rows:
            try:
                self._change(connection, self._opened(row))
            except CannotUnseal:
                lost += connection.execute(_REMOVE, {"row": row[0]}).rowcount
        return len(rows), lost

    def _change(self, connection: sqlite3.Connection, job: Job) -> None:
        sealed = self._sealed(job)
        values = {
            "row": job.id,
            "to_epoch": sealed["epoch"],
            "new_due": sealed["due"],
            "sealed": sealed["payload"],
        }
        if connection.execute(_CHANGE, values).rowcount != 1:
            raise Conflict

    def _sealed(self, job: Job) -> dict[str, object]:
        epoch = self._keyring.newest
        payload = _DUE.pack(job.due_at) + job.payload
        sealed = seal(epoch.key_for("jobs"), payload, row=job.id, field=_FIELD + job.kind)
        return {"id": job.id, "epoch": epoch.number, "due": day_of(job.due_at), "payload": sealed}

    def _opened(self, found: tuple[Any, ...]) -> Job:
        row, kind, epoch, session_id, sealed = found
        payload = unseal(self._keyring.epoch(epoch).key_for("jobs"), sealed, row=row, field=_FIELD + kind)
        (due_at,) = _DUE.unpack_from(payload)
        return Job(row, kind, due_at, payload[_DUE.size :], session_id)
