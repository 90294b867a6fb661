"""Updates: durable in one commit, in order, each once, and gone when done."""

import pytest

from storage.errors import Conflict
from storage.store import Store


async def accepted(store: Store, *ids: int) -> list[tuple[int, bytes]]:
    rows = await store.inbox.accept([(number, b"update %d" % number) for number in ids])
    return [(row.id, row.payload) for row in rows]


async def test_a_batch_is_kept_in_order_and_waits_after_a_restart(place, today: int) -> None:
    async with place.open() as store:
        assert [payload for _, payload in await accepted(store, 30, 10, 20)] == [
            b"update 30",
            b"update 10",
            b"update 20",
        ]
    async with place.open() as store:
        await accepted(store, 5)
        waiting = [row.payload for row in store.inbox.waiting()]
        assert waiting == [b"update 30", b"update 10", b"update 20", b"update 5"]


async def test_an_update_that_waits_already_is_not_taken_again(store: Store) -> None:
    await accepted(store, 1, 2)
    assert [payload for _, payload in await accepted(store, 2, 3, 3)] == [b"update 3"]
    assert len(store.inbox.waiting()) == 3


async def test_an_update_that_was_done_is_not_taken_again(place, today: int) -> None:
    async with place.open() as store:
        ((row, _),) = await accepted(store, 1)
        await store.database.write(lambda c: store.inbox.done(c, row, today=today))
        assert store.inbox.waiting() == []
        assert await accepted(store, 1) == []
    async with place.open() as store:
        assert await accepted(store, 1) == []


async def test_done_twice_is_a_conflict_so_that_no_turn_counts_twice(store: Store, today: int) -> None:
    ((row, _),) = await accepted(store, 1)
    await store.database.write(lambda c: store.inbox.done(c, row, today=today))
    with pytest.raises(Conflict):
        await store.database.write(lambda c: store.inbox.done(c, row, today=today))


async def test_an_update_seen_before_a_new_epoch_is_known_after_it(store: Store, today: int, at) -> None:
    ((row, _),) = await accepted(store, 1)
    await store.database.write(lambda c: store.inbox.done(c, row, today=today))
    await accepted(store, 2)
    await store.resealing.rotate(at(0))
    assert await accepted(store, 1, 2) == []
    assert [entry.payload for entry in store.inbox.waiting()] == [b"update 2"]


async def test_row_numbers_only_grow_even_when_the_inbox_was_empty(place, today: int) -> None:
    async with place.open() as store:
        ((first, _),) = await accepted(store, 1)
        await store.database.write(lambda c: store.inbox.done(c, first, today=today))
    async with place.open() as store:
        ((second, _),) = await accepted(store, 2)
        assert second > first


async def test_a_damaged_row_does_not_keep_the_others_waiting(store: Store) -> None:
    (first, _), _ = await accepted(store, 1, 2)
    await store.database.write(
        lambda c: c.execute("UPDATE inbox SET payload = x'0101' WHERE id = ?", (first,))
    )
    assert [row.payload for row in store.inbox.waiting()] == [b"update 2"]
    assert store.inbox.unreadable == 1


async def test_rows_that_were_exchanged_do_not_open(store: Store) -> None:
    (first, _), (second, _) = await accepted(store, 1, 2)

    def exchange(connection):
        one = connection.execute("SELECT payload FROM inbox WHERE id = ?", (first,)).fetchone()
        connection.execute("UPDATE inbox SET payload = ? WHERE id = ?", (*one, second))

    await store.database.write(exchange)
    assert [row.payload for row in store.inbox.waiting()] == [b"update 1"]


async def test_payloads_are_not_shown_by_rows(store: Store) -> None:
    rows = await store.inbox.accept([(1, b"planted")])
    assert "planted" not in repr(rows)
