"""One deployment's storage, opened: the only way in for everybody outside this package."""

from dataclasses import dataclass
from pathlib import Path

from storage import schema
from storage.blobs import LocalBlobs
from storage.crypto.derive import same
from storage.database import Database
from storage.deletion_notes import DeletionNotes
from storage.erased import ErasedList
from storage.erasure import Erasure
from storage.errors import KeyringForeign
from storage.files import private_folder
from storage.inbox import Inbox
from storage.jobs import Jobs
from storage.keyring import Keyring
from storage.link_counts import LinkCounts
from storage.lock import WriterLock
from storage.message_ids import MessageIds
from storage.outbox import Outbox
from storage.registry import Covered, Held, Limits, registry
from storage.resealing import Resealing
from storage.retention import Retention
from storage.revisions import Revisions
from storage.sessions import SessionRow, Sessions

DATABASE, BLOBS, LOCK = "database.sqlite", "blobs", "writer.lock"


@dataclass(frozen=True, slots=True)
class Store:
    """Every room of storage on one data folder and one keyring. `open` makes it, `close` ends it."""

    keyring: Keyring
    database: Database
    blobs: LocalBlobs
    inbox: Inbox
    sessions: Sessions
    outbox: Outbox
    message_ids: MessageIds
    deletion_notes: DeletionNotes
    jobs: Jobs
    revisions: Revisions
    link_counts: LinkCounts
    erasure: Erasure
    retention: Retention
    resealing: Resealing
    covered: tuple[Covered, ...]
    limits: Limits
    lock: WriterLock

    @classmethod
    async def open(
        cls,
        data: Path,
        keyring_folder: Path,
        *,
        today: int,
        root_key_file: Path | None = None,
        limits: Limits | None = None,
    ) -> "Store":
        """The store is open for writing, its tables are of this version, and no erasing is left unfinished.

        Keys are made only when the database is empty. Refuses, before anything is written: `AlreadyOpen`,
        `DatabaseNewer`, `DatabaseDamaged`, `KeyringMissing`, `RootKeyWrong`, `KeyringForeign`.
        """
        private_folder(data)
        lock = WriterLock(data / LOCK)
        try:
            keyring = prepare(data / DATABASE, keyring_folder, root_key_file, today)
            store = _built(data, keyring, limits or Limits(), lock)
        except BaseException:
            lock.release()
            raise
        try:
            await store.erasure.finish(today=today)
        except BaseException:
            await store.close()
            raise
        return store

    async def describe(self, session: SessionRow) -> list[Held]:
        """What is stored about her: rows and last day, for each table that holds anything of hers."""
        held = self.database.read(lambda c: [table.describe(c, session) for table in self.covered])
        return [entry for entry in held if entry.rows]

    async def close(self) -> None:
        """All that was asked is durable, files are closed, another process may open the store."""
        await self.database.close()
        self.lock.release()


def prepare(path: Path, keyring_folder: Path, root_key_file: Path | None, today: int) -> Keyring:
    """The keyring that belongs to the database, and the database's tables of this version. See `Store.open`."""
    found = schema.inspect(path)
    if found.is_empty:
        keyring = Keyring.create(keyring_folder, root_key_file, today=today)
    else:
        keyring = Keyring.open(keyring_folder, root_key_file)
        check_keyring(found, keyring)
        keyring.finish()
    schema.upgrade(path, found)
    if found.is_empty:
        schema.write_key_check(path, keyring.check_value())
    return keyring


def check_keyring(found: schema.Found, keyring: Keyring) -> None:
    """The keyring is the one this database was made with. Raises `KeyringForeign`."""
    if found.key_check is None or not same(found.key_check, keyring.check_value()):
        raise KeyringForeign


def _built(data: Path, keyring: Keyring, limits: Limits, lock: WriterLock) -> Store:
    database = Database(data / DATABASE)
    erased = ErasedList(keyring.folder)
    inbox, jobs = Inbox(keyring, database), Jobs(keyring, database)
    sessions, notes = Sessions(keyring, database), DeletionNotes(keyring, database)
    message_ids, outbox = MessageIds(), Outbox(database, sessions)
    covered = registry(
        inbox=inbox,
        sessions=sessions,
        outbox=outbox,
        message_ids=message_ids,
        notes=notes,
        jobs=jobs,
        limits=limits,
    )
    return Store(
        keyring=keyring,
        database=database,
        blobs=LocalBlobs(data / BLOBS),
        inbox=inbox,
        sessions=sessions,
        outbox=outbox,
        message_ids=message_ids,
        deletion_notes=notes,
        jobs=jobs,
        revisions=Revisions(database),
        link_counts=LinkCounts(),
        erasure=Erasure(database, sessions, message_ids, notes, erased, covered),
        retention=Retention(database, erased, covered, limits),
        resealing=Resealing(keyring, database, sessions, covered),
        covered=covered,
        limits=limits,
        lock=lock,
    )
