"""A backup brought back: without what was erased since, without old answers, and every chat covered."""

import shutil
import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path

from storage import schema
from storage.backup import read_manifest
from storage.connections import reading
from storage.errors import BackupDamaged, BackupKeysGone, CannotUnseal, NotEmpty
from storage.files import private_folder, saving, sync_folder
from storage.keyring import Keyring
from storage.lock import WriterLock
from storage.registry import erase_rows
from storage.resealing import oldest_epoch
from storage.store import BLOBS, DATABASE, LOCK, Store, check_keyring

_STAGING = "restoring"
_BATCH = 25


async def restore(
    source: Path,
    data: Path,
    keyring_folder: Path,
    *,
    cover: Callable[[bytes], bytes],
    today: int,
    root_key_file: Path | None = None,
) -> int:
    """The data folder holds the backup; the number of conversations in it.

    What was erased since is erased again. Unsent answers are dropped, and so are updates that were still waiting:
    answered days late they would be unasked messages on a phone that someone else may hold. Their digests stay, so
    they are not taken again. `cover` gets each conversation's body and returns it in the covered state.

    Everything is done beside and then renamed into place: a kill leaves an empty data folder. Raises `NotEmpty`,
    `BackupDamaged`, `BackupKeysGone`, and what `Store.open` refuses with.
    """
    private_folder(data)
    lock = WriterLock(data / LOCK)
    staging = data / _STAGING
    try:
        _make_room(data, staging)
        try:
            _copy(source, staging)
            _check_keys(staging / DATABASE, Keyring.open(keyring_folder, root_key_file))
            count = await _settle(staging, keyring_folder, root_key_file, cover, today)
            with saving():
                (staging / BLOBS).rename(data / BLOBS)
                (staging / DATABASE).rename(data / DATABASE)
                sync_folder(data)
        finally:
            shutil.rmtree(staging, ignore_errors=True)
    finally:
        lock.release()
    return count


def _make_room(data: Path, staging: Path) -> None:
    blobs = data / BLOBS
    has_blobs = blobs.is_dir() and any(blobs.iterdir())
    if (data / DATABASE).exists() or (has_blobs and not staging.exists()):
        raise NotEmpty
    with saving():
        # With the staging folder there, blobs without a database are what a killed restore had moved.
        shutil.rmtree(blobs, ignore_errors=True)
        shutil.rmtree(staging, ignore_errors=True)
        private_folder(staging)


def _copy(source: Path, staging: Path) -> None:
    manifest = read_manifest(source)
    if DATABASE not in manifest.files:
        raise BackupDamaged
    private_folder(staging / BLOBS)
    with saving():
        for name in manifest.files:
            target = staging / name
            if target.parent not in (staging, staging / BLOBS):
                raise BackupDamaged
            shutil.copyfile(source / name, target)
            shutil.copystat(source / name, target)
            target.chmod(0o600)


def _check_keys(database: Path, keyring: Keyring) -> None:
    """Raises `KeyringForeign`, or `BackupKeysGone` when a row's epoch key has been destroyed."""
    found = schema.inspect(database)
    check_keyring(found, keyring)
    schema.upgrade(database, found)
    reader = reading(database)
    try:
        oldest = oldest_epoch(reader)
    finally:
        reader.close()
    if oldest is not None and oldest < keyring.epochs[-1].number:
        raise BackupKeysGone


async def _settle(
    staging: Path,
    keyring_folder: Path,
    root_key_file: Path | None,
    cover: Callable[[bytes], bytes],
    today: int,
) -> int:
    # Opening erases again what the erased list names.
    store = await Store.open(staging, keyring_folder, today=today, root_key_file=root_key_file)
    try:
        await store.database.write(store.outbox.drop)
        await store.database.write(partial(store.inbox.drop, today=today))
        count, after = 0, b""
        while ids := store.database.read(lambda c: store.sessions.ids_after(c, after, _BATCH)):  # noqa: B023
            count += await store.database.write(partial(_cover, store=store, ids=ids, cover=cover))
            after = ids[-1]
        await store.database.forget()
    finally:
        await store.close()
    return count


def _cover(
    connection: sqlite3.Connection, *, store: Store, ids: list[bytes], cover: Callable[[bytes], bytes]
) -> int:
    covered = 0
    for session_id in ids:
        try:
            session = store.sessions.read(connection, session_id)
        except CannotUnseal:
            erase_rows(
                store.covered, connection, session_id
            )  # Damaged: it cannot be covered, so it cannot stay.
            continue
        if session is not None:
            store.sessions.save(connection, session, cover(session.body), expires=session.expires)
            covered += 1
    return covered
