"""Content sets archived by hash, and which one is in force. Content is nobody's secret: it is not sealed."""

import sqlite3
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO

from sqlalchemy import bindparam, false, insert, select, true, update

from storage.database import Database
from storage.errors import RevisionMissing
from storage.statements import sql
from storage.tables import revisions, revisions_in_force

_t, _f = revisions.c, revisions_in_force.c
_ADD = sql(
    insert(revisions)
    .values(hash=bindparam("hash"), day=bindparam("day"), files=bindparam("files"), recalled=false())
    .prefix_with("OR IGNORE")
)
_FILES = sql(select(_t.files).where(_t.hash == bindparam("hash")))
_RECALL = sql(update(revisions).where(_t.hash == bindparam("of_hash")).values(recalled=true()))
_FORCE = sql(insert(revisions_in_force).values(hash=bindparam("hash"), day=bindparam("day")))
_HISTORY = sql(
    select(_f.hash, _f.day, _t.recalled).join(revisions, _t.hash == _f.hash).order_by(_f.id.desc())
)
_IS_RECALLED = sql(select(_t.recalled).where(_t.hash == bindparam("hash")))


@dataclass(frozen=True, slots=True)
class InForce:
    """A content set that is or was in force, since that day."""

    hash: bytes
    day: int
    recalled: bool


def hash_of(files: Mapping[str, bytes]) -> bytes:
    """The 32-byte name of a content set: equal for equal file names and contents, in whatever order."""
    digest = sha256()
    for name in sorted(files):
        for part in (name.encode(), files[name]):
            digest.update(len(part).to_bytes(8, "big") + part)
    return digest.digest()


class Revisions:
    def __init__(self, database: Database) -> None:
        self._database = database

    def archive(self, connection: sqlite3.Connection, files: Mapping[str, bytes], *, today: int) -> bytes:
        """The set is kept under its hash, which is returned; archiving it again changes nothing."""
        packed = BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            for name in sorted(files):
                archive.writestr(zipfile.ZipInfo(name), files[name], zipfile.ZIP_DEFLATED)
        name_of_set = hash_of(files)
        connection.execute(_ADD, {"hash": name_of_set, "day": today, "files": packed.getvalue()})
        return name_of_set

    def load(self, name_of_set: bytes) -> dict[str, bytes]:
        """The files of a set, by name. Raises `RevisionMissing`, also when they no longer match their hash."""
        row = self._database.read(lambda c: c.execute(_FILES, {"hash": name_of_set}).fetchone())
        if row is None:
            raise RevisionMissing
        with zipfile.ZipFile(BytesIO(row[0])) as archive:
            files = {name: archive.read(name) for name in archive.namelist()}
        if hash_of(files) != name_of_set:
            raise RevisionMissing
        return files

    def put_in_force(self, connection: sqlite3.Connection, name_of_set: bytes, *, today: int) -> None:
        """The set is the one in force. Raises `RevisionMissing` when it is not archived."""
        if connection.execute(_FILES, {"hash": name_of_set}).fetchone() is None:
            raise RevisionMissing
        connection.execute(_FORCE, {"hash": name_of_set, "day": today})

    def in_force(self) -> InForce | None:
        history = self.history()
        return history[0] if history else None

    def history(self) -> list[InForce]:
        """Every set that was in force, the newest first: one entry for each time it was put in force."""
        rows = self._database.read(lambda c: c.execute(_HISTORY).fetchall())
        return [InForce(name, day, bool(recalled)) for name, day, recalled in rows]

    def roll_back(self, connection: sqlite3.Connection, *, today: int) -> bytes:
        """The last set before the one in force that differs from it and was not recalled is in force; its hash.

        Raises `RevisionMissing` when there is none.
        """
        rows = connection.execute(_HISTORY).fetchall()
        for name, _, recalled in rows:
            if name != rows[0][0] and not recalled:
                connection.execute(_FORCE, {"hash": name, "day": today})
                return bytes(name)
        raise RevisionMissing

    def recall(self, connection: sqlite3.Connection, name_of_set: bytes) -> None:
        """Nobody may go on with this set. Raises `RevisionMissing` when it is not archived."""
        if connection.execute(_RECALL, {"of_hash": name_of_set}).rowcount != 1:
            raise RevisionMissing

    def is_recalled(self, name_of_set: bytes) -> bool:
        """Whether it was recalled, or is not archived at all: in neither case may a conversation go on with it."""
        row = self._database.read(lambda c: c.execute(_IS_RECALLED, {"hash": name_of_set}).fetchone())
        return row is None or bool(row[0])
