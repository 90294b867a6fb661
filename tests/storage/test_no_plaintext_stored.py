"""Everything a room keeps is sealed: planted words and ids are found in no file."""

import traceback
from collections.abc import AsyncIterator
from pathlib import Path

import pyrage
import pytest

from storage.backup import backup
from storage.blobs import new_blob_name
from storage.errors import StorageError
from storage.keyring_backup import backup_keyring
from storage.store import BLOBS, DATABASE, Store

CHAT, UPDATE, MESSAGE = 8_412_345_678, 912_345_678, 77_712_345
WORDS = "planted-words"


def forms() -> list[bytes]:
    found = [WORDS.encode(), WORDS.encode("utf-16-le"), WORDS.encode().hex().encode()]
    for number in (CHAT, UPDATE, MESSAGE):
        found.append(str(number).encode())
        found += [
            number.to_bytes(length, order)
            for length in (4, 5, 8)
            for order in ("big", "little")
            if number < 1 << 8 * length
        ]
    return found


def assert_sealed(*folders: Path) -> None:
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    assert files
    for path in files:
        content = path.read_bytes() + path.name.encode()
        for form in forms():
            assert form not in content, (path.name, form)


async def everything_kept(store: Store, today: int, at) -> None:
    payload = f"{WORDS} {CHAT} {MESSAGE}".encode()
    await store.inbox.accept([(UPDATE, payload), (UPDATE + 1, payload)])

    def work(connection):
        session = store.sessions.create(connection, CHAT, payload, expires=today + 30)
        session = store.sessions.save(connection, session, payload * 40, expires=today + 30)
        store.outbox.add(connection, session, payload)
        store.message_ids.add(connection, session, MESSAGE, hers=True, sent_at=at(0))
        store.jobs.add(connection, "a", at(0), payload, session_id=session.id)
        store.deletion_notes.add(connection, CHAT, [MESSAGE], today=today)
        store.inbox.done(connection, store.inbox.waiting()[0].id, today=today)

    await store.database.write(work)


async def test_no_word_and_no_id_stands_in_any_file(place, today: int, at, tmp_path: Path) -> None:
    async def sealed_by_its_caller() -> AsyncIterator[bytes]:
        yield b"\x01\x01" + bytes(100)

    async with place.open() as store:
        await everything_kept(store, today, at)
        await store.blobs.put(new_blob_name(), sealed_by_its_caller())
        assert_sealed(place.data, place.keys)
        await store.resealing.reseal(at(7))
        backup(place.data / DATABASE, place.data / BLOBS, tmp_path / "backup", today=today)
        backup_keyring(
            store.keyring, str(pyrage.x25519.Identity.generate().to_public()), tmp_path / "keys.age"
        )
        assert_sealed(tmp_path)
        session = store.sessions.find(CHAT)
        assert session is not None
        await store.erasure.erase(session, today=today)
        assert_sealed(tmp_path)
    assert_sealed(tmp_path)


async def test_what_is_planted_would_be_found(place, today: int) -> None:
    async with place.open() as store:
        await store.database.write(lambda c: c.execute("INSERT INTO meta VALUES ('x', ?)", (WORDS.encode(),)))
        with pytest.raises(AssertionError):
            assert_sealed(place.data)


async def test_errors_carry_neither_words_nor_ids(store: Store, today: int, at) -> None:
    await everything_kept(store, today, at)
    session = store.sessions.find(CHAT)
    assert session is not None
    await store.database.write(lambda c: c.execute("UPDATE sessions SET body = x'0101'"))
    raised = []
    for work in (
        lambda c: store.sessions.create(c, CHAT, WORDS.encode(), expires=1),
        lambda c: store.sessions.read(c, session.id),
        lambda c: c.execute("INSERT INTO meta VALUES (?, NULL)", (WORDS,)),
        lambda c: c.execute(f"SELECT '{WORDS}' FROM nowhere"),
    ):
        with pytest.raises(StorageError) as refusal:
            await store.database.write(work)
        # As a log would show it: without the source lines, which here hold the planted words themselves.
        raised.append(
            "".join(traceback.TracebackException.from_exception(refusal.value).format_exception_only())
        )
        assert refusal.value.__cause__ is None
    for form in (WORDS, str(CHAT), session.id.hex()):
        assert not any(form in text for text in raised)
