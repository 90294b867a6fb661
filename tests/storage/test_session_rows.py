"""Conversations: found by chat, saved only as they were opened, sealed each under its own key."""

import sqlite3

import pytest

from storage.errors import CannotUnseal, Conflict
from storage.sessions import SessionRow
from storage.store import Store


async def saved(store: Store, session: SessionRow, body: bytes) -> SessionRow:
    return await store.database.write(
        lambda c: store.sessions.save(c, session, body, expires=session.expires)
    )


async def test_a_conversation_is_found_by_its_chat_and_by_its_id(place, begin) -> None:
    async with place.open() as store:
        session = await begin(store, -100_123, b"where she was")
        assert store.sessions.find(-100_123) == session
        assert store.sessions.find(100_123) is None
    async with place.open() as store:
        assert store.sessions.open(session.id) == session
        assert store.sessions.open(bytes(16)) is None
        assert session.chat_id == -100_123


async def test_saving_moves_the_version_and_keeps_the_body(store: Store, begin) -> None:
    session = await begin(store)
    later = await saved(store, session, b"next")
    assert store.sessions.find(7) == later
    assert (later.version, later.body, later.data_key) == (session.version + 1, b"next", session.data_key)


async def test_a_save_on_what_has_changed_is_a_conflict(store: Store, begin) -> None:
    session = await begin(store)
    await saved(store, session, b"first")
    with pytest.raises(Conflict):
        await saved(store, session, b"second")
    found = store.sessions.find(7)
    assert found is not None and found.body == b"first"


async def test_a_save_on_what_was_erased_is_a_conflict(store: Store, begin, today: int) -> None:
    session = await begin(store)
    await store.erasure.erase(session, today=today)
    with pytest.raises(Conflict):
        await saved(store, session, b"back again")
    assert store.sessions.find(7) is None


async def test_a_chat_has_one_conversation_also_across_epochs(store: Store, begin, at) -> None:
    await begin(store)
    with pytest.raises(Conflict):
        await begin(store)
    # A new epoch has begun and nothing has moved yet.
    store.keyring.begin_epoch(1)
    with pytest.raises(Conflict):
        await begin(store)
    assert store.sessions.find(7) is not None


async def test_an_older_body_put_back_does_not_open(store: Store, begin) -> None:
    session = await begin(store)

    def column(connection: sqlite3.Connection) -> bytes:
        return connection.execute("SELECT body FROM sessions").fetchone()[0]

    old = store.database.read(column)
    await saved(store, session, b"newer")
    await store.database.write(lambda c: c.execute("UPDATE sessions SET body = ?", (old,)))
    with pytest.raises(CannotUnseal):
        store.sessions.find(7)


@pytest.mark.parametrize("column", ["body", "chat_id", "data_key"])
async def test_a_column_of_another_conversation_does_not_open(store: Store, begin, column: str) -> None:
    one, other = await begin(store, 1), await begin(store, 2)
    await store.database.write(
        lambda c: c.execute(
            f"UPDATE sessions SET {column} = (SELECT {column} FROM sessions WHERE id = ?) WHERE id = ?",
            (one.id, other.id),
        )
    )
    with pytest.raises(CannotUnseal):
        store.sessions.find(2)
    assert store.sessions.find(1) == one


async def test_a_new_key_keeps_everything_and_ends_the_old_one(store: Store, begin) -> None:
    session = await begin(store, answers=2, messages=3)
    moved = await store.database.write(lambda c: store.resealing.change_key(c, session))
    assert store.sessions.find(7) == moved
    assert moved.data_key != session.data_key
    assert [row.payload for row in store.outbox.waiting()] == [b"answer 0", b"answer 1"]
    assert len(store.database.read(lambda c: store.message_ids.of(c, moved))) == 3
    assert store.database.read(lambda c: store.message_ids.of(c, session)) == []


async def test_what_was_opened_before_a_new_key_cannot_write_under_the_old_one(store: Store, begin) -> None:
    session = await begin(store)
    await store.database.write(lambda c: store.resealing.change_key(c, session))
    for late in (
        lambda c: store.sessions.save(c, session, b"late", expires=session.expires),
        lambda c: store.outbox.add(c, session, b"late"),
        lambda c: store.message_ids.add(c, session, 1, hers=True, sent_at=0),
        lambda c: store.resealing.change_key(c, session),
    ):
        with pytest.raises(Conflict):
            await store.database.write(late)
    assert store.outbox.waiting() == []


async def test_looking_up_a_conversation_reads_no_more_rows_when_there_are_many(store: Store) -> None:
    import storage.sessions as module

    plan = store.database.read(
        lambda c: c.execute("EXPLAIN QUERY PLAN " + module._FIND, {"newest": b"", "older": b""}).fetchall()
    )
    assert [row[3].split(" (")[0] for row in plan] == [
        "SEARCH sessions USING INDEX sqlite_autoindex_sessions_2"
    ]


async def test_a_session_row_shows_neither_words_nor_chat(store: Store, begin) -> None:
    session = await begin(store, 4_242_424_242, b"planted")
    assert "planted" not in repr(session)
    assert "4242424242" not in repr(session)
    assert session.data_key.reveal().hex()[:8] not in repr(session)
