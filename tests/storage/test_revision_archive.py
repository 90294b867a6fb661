"""Content sets: archived by hash, one in force, and a way back."""

import pytest

from storage.errors import RevisionMissing
from storage.revisions import hash_of
from storage.store import Store

FIRST = {"flows/a.yml": b"steps: []", "locales/en/a.ftl": "hi = Hi, \u2068you\u2069".encode()}
SECOND = FIRST | {"flows/a.yml": b"steps: [1]"}


async def published(store: Store, files: dict[str, bytes], today: int) -> bytes:
    def work(connection) -> bytes:
        name = store.revisions.archive(connection, files, today=today)
        store.revisions.put_in_force(connection, name, today=today)
        return name

    return await store.database.write(work)


async def test_a_set_comes_back_as_it_was_archived(place, today: int) -> None:
    async with place.open() as store:
        assert store.revisions.in_force() is None
        name = await published(store, FIRST, today)
        assert name == hash_of(dict(reversed(FIRST.items())))
    async with place.open() as store:
        assert store.revisions.load(name) == FIRST
        in_force = store.revisions.in_force()
        assert in_force is not None and (in_force.hash, in_force.day) == (name, today)


async def test_archiving_the_same_set_again_keeps_one(store: Store, today: int) -> None:
    await published(store, FIRST, today)
    await published(store, FIRST, today + 1)
    assert store.database.read(lambda c: c.execute("SELECT count(*) FROM revisions").fetchone()) == (1,)


async def test_rolling_back_goes_to_the_last_other_set_that_is_not_recalled(store: Store, today: int) -> None:
    first = await published(store, FIRST, today)
    second = await published(store, SECOND, today + 1)
    third = await published(store, SECOND | {"x": b""}, today + 2)
    await store.database.write(lambda c: store.revisions.recall(c, second))
    assert await store.database.write(lambda c: store.revisions.roll_back(c, today=today + 3)) == first
    assert [entry.hash for entry in store.revisions.history()] == [first, third, second, first]
    assert store.revisions.is_recalled(second) and not store.revisions.is_recalled(first)


async def test_nothing_to_go_back_to_is_said(store: Store, today: int) -> None:
    await published(store, FIRST, today)
    with pytest.raises(RevisionMissing):
        await store.database.write(lambda c: store.revisions.roll_back(c, today=today))
    for unknown in (store.revisions.recall, lambda c, name: store.revisions.put_in_force(c, name, today=1)):
        with pytest.raises(RevisionMissing):
            await store.database.write(lambda c, unknown=unknown: unknown(c, bytes(32)))
    with pytest.raises(RevisionMissing):
        store.revisions.load(bytes(32))
    assert store.revisions.is_recalled(bytes(32))


async def test_a_set_that_no_longer_matches_its_hash_is_refused(store: Store, today: int) -> None:
    first, second = await published(store, FIRST, today), await published(store, SECOND, today)
    await store.database.write(
        lambda c: c.execute(
            "UPDATE revisions SET files = (SELECT files FROM revisions WHERE hash = ?)", (second,)
        )
    )
    with pytest.raises(RevisionMissing):
        store.revisions.load(first)
    assert store.revisions.load(second) == SECOND


def test_names_and_contents_cannot_be_shifted_into_each_other() -> None:
    assert hash_of({"a": b"bc"}) != hash_of({"ab": b"c"})
    assert hash_of({"a": b"", "b": b""}) != hash_of({"ab": b""})
