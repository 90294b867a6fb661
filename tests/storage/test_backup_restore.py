"""A backup opens with the living keys alone, within its time, and brings nobody's erased words back."""

import json
import shutil
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from storage.backup import MANIFEST, backup
from storage.blobs import new_blob_name
from storage.errors import AlreadyOpen, BackupDamaged, BackupKeysGone, KeyringForeign, NotEmpty
from storage.keyring import Keyring
from storage.restore import restore
from storage.store import BLOBS, DATABASE


def cover(body: bytes) -> bytes:
    return b"covered " + body


async def chunks(content: bytes) -> AsyncIterator[bytes]:
    yield content


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "backup"


def back_up(place, target: Path, today: int) -> None:
    backup(place.data / DATABASE, place.data / BLOBS, target, today=today)


async def brought_back(place, target: Path, today: int) -> int:
    if place.data.exists():
        shutil.rmtree(place.data)
    return await restore(target, place.data, place.keys, cover=cover, today=today)


async def test_it_holds_ciphertext_without_keys_and_comes_back_covered(place, begin, target, today) -> None:
    name = new_blob_name()
    async with place.open() as store:
        session = await begin(store, 1, b"planted words", answers=1, messages=1)
        await store.inbox.accept([(5, b"planted update")])
        await store.blobs.put(name, chunks(b"sealed elsewhere"))
        # The bot runs meanwhile; the journal's part is in the copy too.
        back_up(place, target, today)
    whole = b"".join(path.read_bytes() for path in target.rglob("*") if path.is_file())
    assert b"planted" not in whole
    for key in place.keys.iterdir():
        assert key.read_bytes()[-32:] not in whole
    assert await brought_back(place, target, today) == 1
    assert sorted(path.name for path in place.data.iterdir()) == [BLOBS, DATABASE, "writer.lock"]
    async with place.open() as store:
        found = store.sessions.find(1)
        assert found is not None and found.body == b"covered planted words" and found.id == session.id
        assert len(store.database.read(lambda c: store.message_ids.of(c, found))) == 1
        assert b"".join([chunk async for chunk in store.blobs.get(name)]) == b"sealed elsewhere"
        # Old answers do not go out, old updates are not answered and not taken again.
        assert store.outbox.waiting() == []
        assert store.inbox.waiting() == []
        assert await store.inbox.accept([(5, b"planted update")]) == []


async def test_only_its_owner_reads_a_backup_and_what_comes_back(place, begin, target, today) -> None:
    async with place.open() as store:
        await begin(store)
        await store.blobs.put(new_blob_name(), chunks(b"x"))
        back_up(place, target, today)
    await brought_back(place, target, today)
    for folder in (target, place.data):
        assert {path.stat().st_mode & 0o777 for path in folder.rglob("*") if path.is_file()} == {0o600}
        assert {path.stat().st_mode & 0o777 for path in [folder, *folder.rglob("*")] if path.is_dir()} == {
            0o700
        }


async def test_what_was_erased_since_is_erased_again(place, begin, target, today) -> None:
    async with place.open() as store:
        hers = await begin(store, 1, messages=2)
        await begin(store, 2)
        back_up(place, target, today)
        await store.erasure.erase(hers, today=today)
    assert await brought_back(place, target, today + 1) == 1
    async with place.open() as store:
        assert store.sessions.find(1) is None
        assert store.sessions.find(2) is not None
        assert [note.chat_id for note in store.deletion_notes.waiting()] == [1]


@pytest.mark.parametrize("day", [0, 3, 6])
async def test_a_backup_is_good_for_seven_days_and_never_after_fourteen(
    place, begin, target, today, at, day
) -> None:
    async with place.open() as store:
        await begin(store, 1, b"body")
        await store.resealing.reseal(at(day))
        back_up(place, target, today + day)
    readable = []
    for later in range(day, 16 + day):
        async with place.open() as store:
            await store.resealing.reseal(at(later))
        copy = place.data.with_name(f"restored-{later}")
        try:
            await restore(target, copy, place.keys, cover=cover, today=today + later)
            readable.append(later - day)
        except BackupKeysGone:
            assert not (copy / DATABASE).exists()
    assert readable == list(range(len(readable)))
    assert 7 <= readable[-1] < 14


async def test_a_restored_backup_moves_on_with_the_weeks(place, begin, target, today, at) -> None:
    async with place.open() as store:
        await begin(store, 1, b"body")
        back_up(place, target, today)
        await store.resealing.reseal(at(7))
    await brought_back(place, target, today + 8)
    async with place.open() as store:
        await store.resealing.reseal(at(8))
        await store.resealing.reseal(at(14))
        assert [epoch.number for epoch in store.keyring.epochs] == [3, 2]
        assert store.sessions.find(1).body == b"covered body"


def cut_database(target: Path) -> None:
    path = target / DATABASE
    path.write_bytes(path.read_bytes()[:-4096])


def flip_a_byte(target: Path) -> None:
    path = target / DATABASE
    content = bytearray(path.read_bytes())
    content[5000] ^= 1
    path.write_bytes(content)


def name_outside(target: Path) -> None:
    manifest = json.loads((target / MANIFEST).read_bytes())
    manifest["files"]["../outside"] = "00"
    (target / MANIFEST).write_text(json.dumps(manifest))


SPOILED: dict[str, Callable[[Path], object]] = {
    "cut": cut_database,
    "one bit changed": flip_a_byte,
    "database missing": lambda target: (target / DATABASE).unlink(),
    "manifest missing": lambda target: (target / MANIFEST).unlink(),
    "manifest broken": lambda target: (target / MANIFEST).write_text("{"),
    "manifest of nothing": lambda target: (target / MANIFEST).write_text(
        '{"format": 1, "day": 1, "files": {}}'
    ),
    "a name outside": name_outside,
}


@pytest.mark.parametrize("spoil", SPOILED.values(), ids=SPOILED.keys())
async def test_a_damaged_backup_is_refused_and_leaves_nothing(place, begin, target, today, spoil) -> None:
    async with place.open() as store:
        await begin(store)
        back_up(place, target, today)
    spoil(target)
    with pytest.raises(BackupDamaged):
        await brought_back(place, target, today)
    assert [path.name for path in place.data.iterdir() if path.name != BLOBS] == ["writer.lock"]


async def test_a_backup_of_another_deployment_is_refused(place, begin, target, today, tmp_path) -> None:
    async with place.open() as store:
        await begin(store)
        back_up(place, target, today)
    Keyring.create(tmp_path / "other", today=today)
    with pytest.raises(KeyringForeign):
        await restore(target, tmp_path / "elsewhere", tmp_path / "other", cover=cover, today=today)


async def test_nothing_is_restored_or_backed_up_over_something(place, begin, target, today) -> None:
    async with place.open() as store:
        await begin(store)
        back_up(place, target, today)
        with pytest.raises(NotEmpty):
            back_up(place, target, today)
        with pytest.raises(AlreadyOpen):
            await restore(target, place.data, place.keys, cover=cover, today=today)
    before = place.everything()
    with pytest.raises(NotEmpty):
        await restore(target, place.data, place.keys, cover=cover, today=today)
    assert place.everything() == before


async def test_a_restore_that_was_killed_can_be_begun_again(place, begin, target, today) -> None:
    async with place.open() as store:
        await begin(store, 1)
        await store.blobs.put(new_blob_name(), chunks(b"x"))
        back_up(place, target, today)
    # Killed between the two renames: blobs are in place, the database still lies in the staging folder.
    shutil.rmtree(place.data)
    shutil.copytree(target / BLOBS, place.data / BLOBS)
    (place.data / "restoring").mkdir()
    shutil.copy(target / DATABASE, place.data / "restoring" / DATABASE)
    assert await restore(target, place.data, place.keys, cover=cover, today=today) == 1


async def test_a_cover_that_fails_leaves_the_folder_empty(place, begin, target, today) -> None:
    async with place.open() as store:
        await begin(store)
        back_up(place, target, today)

    def broken(body: bytes) -> bytes:
        raise LookupError

    shutil.rmtree(place.data)
    with pytest.raises(LookupError):
        await restore(target, place.data, place.keys, cover=broken, today=today)
    assert not (place.data / DATABASE).exists() and not (place.data / "restoring").exists()
