"""Answers, message ids, deletion notes and jobs: durable, in order, and gone when done."""

import pytest

from storage.errors import Conflict
from storage.store import Store


async def test_answers_wait_in_order_over_a_restart(place, begin) -> None:
    async with place.open() as store:
        await begin(store, 1, answers=2)
        other = await begin(store, 2)
        await store.database.write(lambda c: store.outbox.add(c, other, b"urgent", priority=True))
    async with place.open() as store:
        rows = store.outbox.waiting()
        assert [(row.payload, row.priority) for row in rows] == [
            (b"answer 0", False),
            (b"answer 1", False),
            (b"urgent", True),
        ]
        assert [row.id for row in rows] == sorted(row.id for row in rows)
        assert rows[2].session_id == other.id


async def test_what_was_sent_is_gone(store: Store, begin) -> None:
    await begin(store, answers=2)
    first, second = store.outbox.waiting()
    assert await store.database.write(lambda c: store.outbox.done(c, first.id))
    assert not await store.database.write(lambda c: store.outbox.done(c, first.id))
    assert store.outbox.waiting() == [second]


async def test_leaving_cancels_what_is_unsent_and_says_which(store: Store, begin) -> None:
    hers = await begin(store, 1, answers=2)
    await begin(store, 2, answers=1)
    rows = [row.id for row in store.outbox.waiting() if row.session_id == hers.id]
    assert await store.database.write(lambda c: store.outbox.cancel(c, hers.id)) == rows
    assert len(store.outbox.waiting()) == 1


async def test_an_answer_moved_to_another_place_does_not_open(store: Store, begin) -> None:
    await begin(store, answers=2)
    await store.database.write(
        lambda c: c.execute("UPDATE outbox SET payload = (SELECT payload FROM outbox ORDER BY id LIMIT 1)")
    )
    assert [row.payload for row in store.outbox.waiting()] == [b"answer 0"]
    assert store.outbox.unreadable == 1


async def test_an_answer_to_an_erased_conversation_is_a_conflict(store: Store, begin, today: int) -> None:
    session = await begin(store)
    await store.erasure.erase(session, today=today)
    with pytest.raises(Conflict):
        await store.database.write(lambda c: store.outbox.add(c, session, b"too late"))


async def test_message_ids_tell_whose_and_the_minute(store: Store, begin, at) -> None:
    session = await begin(store)

    def work(connection) -> None:
        store.message_ids.add(connection, session, 41, hers=True, sent_at=at(0) + 59.9)
        store.message_ids.add(connection, session, 42, hers=False, sent_at=at(0) + 60)

    await store.database.write(work)
    hers, ours = store.database.read(lambda c: store.message_ids.of(c, session))
    assert (hers.message_id, hers.hers, hers.sent_at) == (41, True, at(0))
    assert (ours.message_id, ours.hers, ours.sent_at) == (42, False, at(0) + 60)
    await store.database.write(lambda c: store.message_ids.remove(c, hers.row_id))
    assert store.database.read(lambda c: store.message_ids.of(c, session)) == [ours]


async def test_a_deletion_note_shrinks_and_is_destroyed_when_empty(place, today: int) -> None:
    async with place.open() as store:
        await store.database.write(lambda c: store.deletion_notes.add(c, 7, [1, 2, 3], today=today))
    async with place.open() as store:
        (note,) = store.deletion_notes.waiting()
        assert (note.chat_id, note.message_ids, note.day) == (7, (1, 2, 3), today)
        left = await store.database.write(lambda c: store.deletion_notes.keep_left(c, note, [3]))
        assert store.deletion_notes.waiting() == [left]
        assert await store.database.write(lambda c: store.deletion_notes.keep_left(c, left, [])) is None
        assert store.deletion_notes.waiting() == []
        assert store.database.read(lambda c: c.execute("SELECT count(*) FROM deletion_notes").fetchone()) == (
            0,
        )


async def test_jobs_come_up_at_their_time_and_stay_until_done(place, begin, at) -> None:
    async with place.open() as store:
        await store.database.write(lambda c: store.jobs.add(c, "a", at(0) + 60, b"later"))
        await store.database.write(lambda c: store.jobs.add(c, "a", at(0), b"sooner"))
        await store.database.write(lambda c: store.jobs.add(c, "b", at(2), b"in two days"))
        assert [job.payload for job in store.jobs.due(at(0) - 1)] == []
        assert [job.payload for job in store.jobs.due(at(0))] == [b"sooner"]
    async with place.open() as store:
        assert [job.payload for job in store.jobs.due(at(1))] == [b"sooner", b"later"]
        sooner, later = store.jobs.due(at(1))
        assert await store.database.write(lambda c: store.jobs.done(c, sooner.id))
        assert not await store.database.write(lambda c: store.jobs.done(c, sooner.id))
        await store.database.write(lambda c: store.jobs.postpone(c, later, at(3)))
        assert store.jobs.due(at(1)) == []
        assert [(job.kind, job.due_at) for job in store.jobs.due(at(3))] == [("b", at(2)), ("a", at(3))]


async def test_a_job_of_a_conversation_goes_with_it(store: Store, begin, today: int, at) -> None:
    session = await begin(store)
    job = await store.database.write(lambda c: store.jobs.add(c, "a", at(0), session_id=session.id))
    await store.database.write(lambda c: store.jobs.add(c, "b", at(0), session_id=session.id))
    assert await store.database.write(lambda c: store.jobs.cancel(c, session.id, "b")) == 1
    await store.erasure.erase(session, today=today)
    assert store.jobs.due(at(1)) == []
    with pytest.raises(Conflict):
        await store.database.write(lambda c: store.jobs.postpone(c, job, at(2)))
    with pytest.raises(Conflict):
        await store.database.write(lambda c: store.jobs.add(c, "a", at(0), session_id=session.id))


async def test_a_job_whose_kind_was_changed_does_not_open(store: Store, at) -> None:
    await store.database.write(lambda c: store.jobs.add(c, "a", at(0)))
    await store.database.write(lambda c: c.execute("UPDATE jobs SET kind = 'b'"))
    assert store.jobs.due(at(0)) == []
    assert store.jobs.unreadable == 1
