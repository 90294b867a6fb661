"""Each week everything moves to a new epoch, whatever cuts in, and old keys are destroyed in time."""

import asyncio
from contextlib import suppress

import pytest

from storage import resealing
from storage.errors import CannotUnseal, Conflict, EpochInUse, StorageError
from storage.resealing import oldest_epoch
from storage.store import Store


def numbers(store: Store) -> list[int]:
    return [epoch.number for epoch in store.keyring.epochs]


async def fill(store: Store, begin, chats: int, today: int, at) -> None:
    for chat in range(chats):
        session = await begin(store, chat, b"body %d" % chat, answers=1, messages=1)
        await store.database.write(
            lambda c, s=session: store.jobs.add(c, "a", at(0), b"job", session_id=s.id)
        )
    await store.inbox.accept([(n, b"update %d" % n) for n in range(60)])
    await store.database.write(lambda c: store.deletion_notes.add(c, 5, [6], today=today))


def assert_whole(store: Store, chats: int, at) -> None:
    for chat in range(chats):
        session = store.sessions.find(chat)
        assert session is not None and session.body == b"body %d" % chat and session.chat_id == chat
        assert len(store.database.read(lambda c, s=session: store.message_ids.of(c, s))) == 1
    assert [row.payload for row in store.outbox.waiting()] == [b"answer 0"] * chats
    assert [row.payload for row in store.inbox.waiting()] == [b"update %d" % n for n in range(60)]
    assert [job.payload for job in store.jobs.due(at(0))] == [b"job"] * chats
    assert [note.message_ids for note in store.deletion_notes.waiting()] == [(6,)]


async def test_nothing_happens_before_a_week_is_over(store: Store, begin, at) -> None:
    await begin(store)
    done = await store.resealing.reseal(at(6))
    assert (done.begun, done.moved, done.destroyed) == (False, 0, 0)
    assert numbers(store) == [1]


async def test_after_a_week_everything_lies_under_a_new_key(store: Store, begin, today: int, at) -> None:
    await fill(store, begin, 60, today, at)
    before = store.sessions.find(3)
    done = await store.resealing.reseal(at(7))
    assert (done.begun, done.lost, done.destroyed) == (True, 0, 0)
    assert numbers(store) == [2, 1]
    assert store.database.read(oldest_epoch) == 2
    assert_whole(store, 60, at)
    after = store.sessions.find(3)
    assert before is not None and after is not None and after.data_key != before.data_key


async def test_week_after_week_two_keys_live_and_the_older_go(place, begin, today: int, at) -> None:
    async with place.open() as store:
        await fill(store, begin, 5, today, at)
        history = []
        for day in range(36):
            await store.resealing.reseal(at(day))
            history.append(numbers(store))
        assert [history[day] for day in (0, 6, 7, 13, 14, 20, 21, 28, 35)] == [
            [1],
            [1],
            [2, 1],
            [2, 1],
            [3, 2],
            [3, 2],
            [4, 3],
            [5, 4],
            [6, 5],
        ]
        assert max(len(live) for live in history) == 2
        assert_whole(store, 5, at)
    assert sorted(path.name for path in place.keys.glob("epoch*")) == ["epoch-5.sealed", "epoch-6.sealed"]


async def test_a_bot_that_slept_for_weeks_keeps_no_key_of_more_than_fourteen_days(
    store: Store, begin, at
) -> None:
    await begin(store)
    await store.resealing.reseal(at(40))
    assert numbers(store) == [2]
    assert store.sessions.find(7) is not None


async def test_an_operator_can_rotate_at_any_time(store: Store, begin, today: int, at) -> None:
    await fill(store, begin, 3, today, at)
    for expected in ([2, 1], [3, 2], [4, 3]):
        await store.resealing.rotate(at(1))
        assert numbers(store) == expected
        assert_whole(store, 3, at)


@pytest.mark.parametrize("writes", range(1, 14))
async def test_a_run_cut_off_after_any_write_is_finished_by_the_next(
    place, begin, today: int, at, monkeypatch, writes: int
) -> None:
    monkeypatch.setattr(resealing, "BATCH", 10)
    async with place.open() as store:
        await fill(store, begin, 25, today, at)
        await store.resealing.reseal(at(7))
        write, left = store.database.write, iter(range(writes))

        async def cut(work):  # type: ignore[no-untyped-def]
            if next(left, None) is None:
                raise ConnectionError
            return await write(work)

        monkeypatch.setattr(store.database, "write", cut)
        with suppress(ConnectionError):
            await store.resealing.reseal(at(14))
        monkeypatch.undo()
        assert len(numbers(store)) <= 2
        assert_whole(store, 25, at)
    async with place.open() as store:
        assert_whole(store, 25, at)
        await store.resealing.reseal(at(14))
        assert numbers(store) == [3, 2]
        assert store.database.read(oldest_epoch) == 3
        assert_whole(store, 25, at)


async def test_turns_go_on_meanwhile_and_lose_nothing(store: Store, begin, today: int, at) -> None:
    for chat in range(40):
        await begin(store, chat, b"0")
    conflicts = 0

    async def turns(chat: int) -> None:
        nonlocal conflicts
        for _ in range(15):
            while True:
                session = store.sessions.find(chat)
                assert session is not None
                await asyncio.sleep(0)
                body = b"%d" % (int(session.body) + 1)

                def work(connection, session=session, body=body) -> None:
                    saved = store.sessions.save(connection, session, body, expires=session.expires)
                    store.outbox.add(connection, saved, body)

                try:
                    await store.database.write(work)
                    break
                except Conflict:
                    conflicts += 1

    async def rotations() -> None:
        for week in range(1, 4):
            await store.resealing.reseal(at(7 * week))

    await asyncio.gather(rotations(), *(turns(chat) for chat in range(40)))
    assert [store.sessions.find(chat).body for chat in range(40)] == [b"15"] * 40
    assert len(store.outbox.waiting()) == 600 and store.outbox.unreadable == 0


async def test_a_key_that_a_row_still_needs_is_not_destroyed(store: Store, begin, at) -> None:
    await begin(store)
    store.keyring.begin_epoch(20_001)
    with pytest.raises(EpochInUse):
        await store.resealing._destroy([1])
    assert store.sessions.find(7) is not None


async def test_a_damaged_row_does_not_stop_the_week_and_is_counted(
    store: Store, begin, today: int, at
) -> None:
    await fill(store, begin, 4, today, at)
    damaged = store.sessions.find(2)
    await store.database.write(
        lambda c: c.execute("UPDATE sessions SET body = x'0101' WHERE id = ?", (damaged.id,))
    )
    await store.database.write(lambda c: c.execute("UPDATE inbox SET payload = x'0101' WHERE id = 1"))
    await store.database.write(lambda c: c.execute("UPDATE outbox SET payload = x'0101' WHERE id = 1"))
    done = await store.resealing.reseal(at(7))
    # The session with its answer, message id and job; the update; the other answer.
    assert done.lost == 4 + 1 + 1
    assert store.sessions.find(2) is None
    assert len(store.inbox.waiting()) == 59
    assert store.database.read(oldest_epoch) == 2


async def test_what_a_destroyed_key_sealed_never_opens_again(store: Store, begin, at) -> None:
    await begin(store)
    old = store.database.read(lambda c: c.execute("SELECT * FROM sessions").fetchone())
    await store.resealing.reseal(at(7))
    await store.resealing.reseal(at(14))
    marks = ",".join("?" * len(old))
    await store.database.write(lambda c: c.execute("DELETE FROM sessions"))
    await store.database.write(lambda c: c.execute(f"INSERT INTO sessions VALUES ({marks})", old))
    assert store.sessions.find(7) is None
    with pytest.raises(CannotUnseal) as refusal:
        store.sessions.open(old[0])
    assert isinstance(refusal.value, StorageError)
