"""Erased means gone, here and at once, and nobody else's rows are touched."""

import pytest

from storage.erased import ErasedList
from storage.errors import NotSaved
from storage.registry import NOTHING_OF_HERS
from storage.store import DATABASE, Store
from storage.tables import metadata


def rows_by_table(store: Store) -> dict[str, int]:
    return {
        name: store.database.read(
            lambda c, name=name: c.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
        )
        for name in metadata.tables
    }


def test_every_table_says_how_erasing_retention_and_disclosure_cover_it(store: Store) -> None:
    covered = [table.table for table in store.covered]
    assert len(covered) == len(set(covered))
    assert not set(covered) & set(NOTHING_OF_HERS)
    assert set(covered) | set(NOTHING_OF_HERS) == set(metadata.tables)


def test_every_table_that_hangs_on_a_session_goes_with_it_in_the_database_too() -> None:
    for table in metadata.tables.values():
        if "session_id" in table.c:
            assert [key.ondelete for key in table.c.session_id.foreign_keys] == ["CASCADE"], table.name


async def test_erasing_leaves_nothing_of_her_but_a_note_for_her_chat(
    store: Store, begin, today: int, at
) -> None:
    hers = await begin(store, 1, answers=2, messages=3)
    other = await begin(store, 2, answers=1, messages=1)
    await store.database.write(lambda c: store.jobs.add(c, "a", at(0), session_id=hers.id))
    await store.erasure.erase(hers, today=today)
    assert store.sessions.find(1) is None and store.sessions.open(hers.id) is None
    assert store.sessions.find(2) == other
    assert [row.session_id for row in store.outbox.waiting()] == [other.id]
    (note,) = store.deletion_notes.waiting()
    assert (note.chat_id, note.message_ids) == (1, (100, 101, 102))
    counts = rows_by_table(store)
    assert (counts["sessions"], counts["outbox"], counts["message_ids"], counts["jobs"]) == (1, 1, 1, 0)


async def test_erasing_leaves_no_byte_of_her_rows_in_file_or_journal(place, begin, today: int) -> None:
    async with place.open() as store:
        hers = await begin(store, 1, b"x" * 9000, answers=2, messages=3)
        await begin(store, 2)
        sealed = store.database.read(
            lambda c: [
                *c.execute(
                    "SELECT body, data_key, chat_id, chat_digest, id FROM sessions WHERE id = ?", (hers.id,)
                ).fetchone(),
                *(row[0] for row in c.execute("SELECT payload FROM outbox WHERE session_id = ?", (hers.id,))),
                *(
                    row[0]
                    for row in c.execute("SELECT payload FROM message_ids WHERE session_id = ?", (hers.id,))
                ),
            ]
        )
        await store.database.forget()
        # Pieces, since a long value is spread over pages.
        pieces = [value[at : at + 16] for value in sealed for at in range(0, len(value) - 15, 512)]
        assert all(piece in (place.data / DATABASE).read_bytes() for piece in pieces)
        await store.erasure.erase(hers, today=today)
        left = b"".join(
            path.read_bytes() for path in place.data.glob(DATABASE + "*") if "shm" not in path.name
        )
        assert not any(piece in left for piece in pieces)
        assert (place.data / (DATABASE + "-wal")).stat().st_size == 0


async def test_she_can_be_answered_in_the_very_commit_that_erases_her(
    store: Store, begin, today: int
) -> None:
    hers = await begin(store, 1, answers=1)

    def work(connection):
        store.erasure.erase_within(connection, hers, today=today)
        fresh = store.sessions.create(connection, 1, b"", expires=today + 30)
        return store.outbox.add(connection, fresh, b"all erased")

    row = await store.database.write(work)
    assert store.outbox.waiting() == [row]
    found = store.sessions.find(1)
    assert found is not None and found.id != hers.id and found.body == b""


async def test_an_erasing_cut_off_before_its_commit_is_finished_at_the_next_start(
    place, begin, today: int
) -> None:
    async with place.open() as store:
        hers = await begin(store, 1, messages=1)
        ErasedList(place.keys).add(hers.id, today)
    async with place.open() as store:
        assert store.sessions.find(1) is None
        assert len(store.deletion_notes.waiting()) == 1


async def test_an_erasing_that_cannot_be_put_on_the_list_is_not_begun(
    store: Store, begin, today: int, place
) -> None:
    hers = await begin(store, 1)
    (place.keys / "erased").mkdir()
    with pytest.raises(NotSaved):
        await store.erasure.erase(hers, today=today)
    assert store.sessions.find(1) == hers
    (place.keys / "erased").rmdir()


async def test_a_line_torn_by_a_power_cut_hides_no_other(place, today: int) -> None:
    place.keys.mkdir()
    listed = ErasedList(place.keys)
    listed.add(b"a" * 16, today)
    with (place.keys / "erased").open("ab") as opened:
        opened.write(b"\n20000 6162")
    listed.add(b"b" * 16, today)
    assert listed.ids() == [b"a" * 16, b"b" * 16]


async def test_a_damaged_conversation_can_still_be_erased(place, begin, today: int) -> None:
    async with place.open() as store:
        hers = await begin(store, 1, answers=1, messages=1)
        await store.database.write(lambda c: c.execute("UPDATE sessions SET data_key = x'0101'"))
        ErasedList(place.keys).add(hers.id, today)
    async with place.open() as store:
        counts = rows_by_table(store)
        assert (counts["sessions"], counts["outbox"], counts["message_ids"]) == (0, 0, 0)


async def test_she_is_told_what_is_stored_about_her_and_until_when(
    store: Store, begin, today: int, at
) -> None:
    hers = await begin(store, 1, answers=2, messages=3)
    await begin(store, 2, answers=5)
    await store.database.write(lambda c: store.jobs.add(c, "a", at(4), session_id=hers.id))
    held = {entry.table: (entry.rows, entry.until) for entry in await store.describe(hers)}
    assert held == {
        "sessions": (1, today + 30),
        "outbox": (2, today + 30),
        "message_ids": (3, today + 3),
        "jobs": (1, today + 5),
    }
