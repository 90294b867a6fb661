"""Nothing stays longer than agreed, and nothing goes sooner: each limit with a moved clock."""

import pytest

from storage.erased import ErasedList
from storage.registry import Limits
from storage.store import Store


async def test_a_session_goes_thirty_days_after_her_last_message(store: Store, begin, at) -> None:
    session = await begin(store, answers=1, messages=1)
    await store.database.write(
        lambda c: store.sessions.save(c, session, b"later", expires=store.limits.session_expires(at(5)))
    )
    await store.retention.expire(at(34))
    assert store.sessions.find(7) is not None
    removed = await store.retention.expire(at(35))
    assert removed["sessions"] == 1
    assert store.sessions.find(7) is None
    assert store.outbox.waiting() == []
    # No note: whatever stands in her chat is too old for the bot to delete.
    assert store.deletion_notes.waiting() == []


@pytest.mark.parametrize("days", [1, 7, 90])
async def test_the_session_limit_is_a_setting(place, begin, at, days: int) -> None:
    async with place.open(limits=Limits(session_days=days)) as store:
        await begin(store)
        await store.retention.expire(at(days - 1))
        assert store.sessions.find(7) is not None
        await store.retention.expire(at(days))
        assert store.sessions.find(7) is None


@pytest.mark.parametrize(("hours", "last_day"), [(48, 2), (24, 1), (12, 1), (72, 3)])
async def test_message_ids_and_notes_go_by_whole_days_and_never_sooner(
    place, begin, at, hours, last_day, today
) -> None:
    async with place.open(limits=Limits(message_id_hours=hours)) as store:
        session = await begin(store, messages=2)
        await store.database.write(lambda c: store.deletion_notes.add(c, 1, [5], today=today))
        await store.retention.expire(at(last_day))
        assert len(store.database.read(lambda c: store.message_ids.of(c, session))) == 2
        assert len(store.deletion_notes.waiting()) == 1
        removed = await store.retention.expire(at(last_day + 1))
        assert (removed["message_ids"], removed["deletion_notes"]) == (2, 1)
        assert store.deletion_notes.waiting() == []


@pytest.mark.parametrize(("hours", "last_day"), [(48, 2), (24, 1)])
async def test_seen_updates_are_known_for_their_time_and_then_forgotten(
    place, at, today, hours, last_day
) -> None:
    async with place.open(limits=Limits(seen_update_hours=hours)) as store:
        (row,) = await store.inbox.accept([(1, b"")])
        await store.database.write(lambda c: store.inbox.done(c, row.id, today=today))
        await store.retention.expire(at(last_day))
        assert await store.inbox.accept([(1, b"")]) == []
        await store.retention.expire(at(last_day + 1))
        assert len(await store.inbox.accept([(1, b"")])) == 1


async def test_updates_and_answers_wait_until_done_however_long(store: Store, begin, at) -> None:
    await store.inbox.accept([(1, b"waits")])
    session = await begin(store, answers=1)
    await store.database.write(lambda c: store.sessions.save(c, session, b"", expires=10**6))
    await store.retention.expire(at(100))
    assert len(store.inbox.waiting()) == 1
    assert len(store.outbox.waiting()) == 1


async def test_the_erased_list_forgets_after_fourteen_days(place, store: Store, at, today: int) -> None:
    listed = ErasedList(place.keys)
    listed.add(b"a" * 16, today)
    listed.add(b"b" * 16, today + 1)
    await store.retention.expire(at(14))
    assert listed.ids() == [b"a" * 16, b"b" * 16]
    await store.retention.expire(at(15))
    assert listed.ids() == [b"b" * 16]
    assert (b"a" * 16).hex().encode() not in (place.keys / "erased").read_bytes()


async def test_a_crowd_that_expires_together_goes_in_batches_and_wholly(store: Store, begin, at) -> None:
    for chat in range(450):
        await begin(store, chat)
    await begin(store, 9999, day=20_001)
    removed = await store.retention.expire(at(30))
    assert removed["sessions"] == 450
    assert store.database.read(lambda c: c.execute("SELECT count(*) FROM sessions").fetchone()) == (1,)
