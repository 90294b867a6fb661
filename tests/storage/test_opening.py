"""A store opens only with its own keys, its own version, and one writer; refused, it stays as it was."""

import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from storage.errors import (
    AlreadyOpen,
    DatabaseDamaged,
    DatabaseNewer,
    KeyringForeign,
    KeyringMissing,
    RootKeyWrong,
    StorageError,
)
from storage.keyring import Keyring
from storage.store import DATABASE, LOCK, Store


async def test_a_first_start_makes_private_files_and_a_second_opens_them(place, begin) -> None:
    async with place.open() as store:
        await begin(store)
        modes = {stat.S_IMODE(path.stat().st_mode) for path in place.data.rglob("*") if path.is_file()}
        assert modes == {0o600}
        assert (place.data / (DATABASE + "-wal")).exists()
        folders = [place.data, *(path for path in place.data.rglob("*") if path.is_dir())]
        assert {stat.S_IMODE(path.stat().st_mode) for path in folders} == {0o700}
    assert sorted(path.name for path in place.data.iterdir()) == ["blobs", DATABASE, LOCK]
    async with place.open() as store:
        found = store.sessions.find(7)
        assert found is not None and found.body == b"a body"


def exchange_keyring(place) -> None:
    for path in place.keys.iterdir():
        path.unlink()
    Keyring.create(place.keys, today=1)


def newer_version(place) -> None:
    connection = sqlite3.connect(place.data / DATABASE)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()


def remove_keyring(place) -> None:
    for path in place.keys.iterdir():
        path.unlink()
    place.keys.rmdir()


REFUSALS: dict[str, tuple[Callable[..., object], type[StorageError]]] = {
    "wrong root key": (lambda place: (place.keys / "root.key").write_bytes(bytes(32)), RootKeyWrong),
    "root key gone": (lambda place: (place.keys / "root.key").unlink(), KeyringMissing),
    "keyring gone": (remove_keyring, KeyringMissing),
    "keyring of another database": (exchange_keyring, KeyringForeign),
    "database of a newer version": (newer_version, DatabaseNewer),
    "not a database": (lambda place: (place.data / DATABASE).write_bytes(b"words" * 1000), DatabaseDamaged),
}


@pytest.mark.parametrize(("spoil", "refusal"), REFUSALS.values(), ids=REFUSALS.keys())
async def test_what_does_not_belong_together_is_refused_and_nothing_written(
    place, begin, spoil, refusal
) -> None:
    async with place.open() as store:
        await begin(store)
    spoil(place)
    before = place.everything()
    with pytest.raises(refusal):
        async with place.open():
            pass
    assert place.everything() == before


async def test_a_database_of_other_tables_is_refused(place) -> None:
    place.data.mkdir()
    connection = sqlite3.connect(place.data / DATABASE)
    connection.execute("CREATE TABLE somebody_elses (x)")
    connection.close()
    with pytest.raises(DatabaseDamaged):
        async with place.open():
            pass
    assert not place.keys.exists()


async def test_keys_are_made_only_for_an_empty_database(place, begin) -> None:
    async with place.open() as store:
        await begin(store)
        fingerprints = store.keyring.show()
    async with place.open() as store:
        assert store.keyring.show() == fingerprints


async def test_a_start_cut_off_before_the_key_check_is_completed(place) -> None:
    async with place.open() as store:
        fingerprints = store.keyring.show()
    connection = sqlite3.connect(place.data / DATABASE)
    connection.execute("DELETE FROM meta")
    connection.commit()
    connection.close()
    async with place.open() as store:
        assert store.keyring.show() == fingerprints


async def test_rows_without_a_key_check_are_never_given_new_keys(place, begin) -> None:
    async with place.open() as store:
        await begin(store)
    connection = sqlite3.connect(place.data / DATABASE)
    connection.execute("DELETE FROM meta")
    connection.commit()
    connection.close()
    before = place.everything()
    with pytest.raises(DatabaseDamaged):
        async with place.open():
            pass
    assert place.everything() == before


async def test_what_a_kill_left_of_a_destroyed_key_is_gone_after_the_start(place) -> None:
    async with place.open():
        pass
    (place.keys / "epoch-9.sealed.dying").write_bytes(b"x" * 80)
    async with place.open():
        assert not list(place.keys.glob("*.dying"))


async def test_a_second_writer_is_refused_at_once(place, store: Store) -> None:
    with pytest.raises(AlreadyOpen):
        async with place.open():
            pass
    code = f"import pathlib, storage.lock as l; l.WriterLock(pathlib.Path({str(place.data / LOCK)!r}))"
    refused = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert refused.returncode != 0 and "already-open" in refused.stderr


async def test_a_closed_store_can_be_opened_again_at_once(place) -> None:
    for _ in range(2):
        async with place.open():
            pass


async def test_a_root_key_from_a_credential_file_opens_the_store(place, tmp_path: Path) -> None:
    credential = tmp_path / "credential"
    credential.write_bytes(b"k" * 32)
    for _ in range(2):
        store = await Store.open(place.data, place.keys, today=1, root_key_file=credential)
        await store.close()
    assert not (place.keys / "root.key").exists()
    with pytest.raises(KeyringMissing):
        await Store.open(place.data, place.keys, today=1)
