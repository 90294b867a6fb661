"""One writer: works share commits, fail alone, and answer only when durable."""

import asyncio
import sqlite3
from pathlib import Path

import pytest

from storage.connections import reading, writing
from storage.errors import Conflict, NotRead, NotSaved, StorageError
from storage.store import DATABASE, Store
from storage.writer import Writer

ADD = "INSERT INTO notes (words) VALUES (?)"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "one.sqlite"
    connection = writing(path)
    connection.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, words TEXT UNIQUE)")
    connection.close()
    return path


def kept(path: Path) -> list[str]:
    connection = reading(path)
    try:
        return [row[0] for row in connection.execute("SELECT words FROM notes ORDER BY id")]
    finally:
        connection.close()


async def test_works_that_arrive_together_share_one_commit(path: Path) -> None:
    connection = writing(path)
    commits: list[str] = []
    connection.set_trace_callback(lambda text: commits.append(text) if text == "COMMIT" else None)
    writer = Writer(connection)
    await asyncio.gather(*(writer.ask(lambda c, n=n: c.execute(ADD, (f"{n:03}",))) for n in range(300)))
    await asyncio.to_thread(writer.stop)
    assert kept(path) == [f"{n:03}" for n in range(300)]
    assert len(commits) < 30


async def test_a_work_that_fails_is_undone_alone_and_only_its_caller_learns_it(path: Path) -> None:
    writer = Writer(writing(path))

    def fails(connection: sqlite3.Connection) -> None:
        connection.execute(ADD, ("never",))
        raise LookupError("mine")

    outcomes = await asyncio.gather(
        writer.ask(lambda c: c.execute(ADD, ("before",)).lastrowid),
        writer.ask(fails),
        writer.ask(lambda c: c.execute(ADD, ("before",))),
        writer.ask(lambda c: c.execute(ADD, ("after",)).lastrowid),
        return_exceptions=True,
    )
    await asyncio.to_thread(writer.stop)
    assert [type(outcome) for outcome in outcomes] == [int, LookupError, Conflict, int]
    assert kept(path) == ["before", "after"]


async def test_a_full_disk_is_told_to_everyone_whose_work_was_lost(path: Path) -> None:
    connection = writing(path)
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count={pages + 3}")
    writer = Writer(connection)
    outcomes = await asyncio.gather(
        *(writer.ask(lambda c, n=n: c.execute(ADD, (str(n) + "x" * 3000,)).lastrowid) for n in range(20)),
        return_exceptions=True,
    )
    refused = [outcome for outcome in outcomes if isinstance(outcome, NotSaved)]
    saved = [n for n, outcome in enumerate(outcomes) if isinstance(outcome, int)]
    assert refused and len(refused) + len(saved) == 20
    assert {problem.code for problem in refused} == {"not-saved"}
    # What was acknowledged is there, what was refused is not, and the writer goes on.
    assert [int(words.rstrip("x")) for words in kept(path)] == saved
    connection_free = await writer.ask(
        lambda c: c.execute(f"PRAGMA max_page_count={pages + 1000}").fetchone()
    )
    assert connection_free
    await writer.ask(lambda c: c.execute(ADD, ("room again",)))
    await asyncio.to_thread(writer.stop)
    assert kept(path)[-1] == "room again"


async def test_a_database_that_somebody_else_locks_is_not_saved_and_not_lost(path: Path) -> None:
    connection = writing(path)
    connection.execute("PRAGMA busy_timeout=50")
    writer, other = Writer(connection), writing(path)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(NotSaved):
        await writer.ask(lambda c: c.execute(ADD, ("too early",)))
    other.execute("ROLLBACK")
    other.close()
    await writer.ask(lambda c: c.execute(ADD, ("later",)))
    await asyncio.to_thread(writer.stop)
    assert kept(path) == ["later"]


async def test_a_failed_commit_is_told_to_all_who_shared_it(path: Path) -> None:
    connection = writing(path)
    connection.execute("CREATE TABLE parents (id INTEGER PRIMARY KEY)")
    connection.execute("CREATE TABLE kids (p INTEGER REFERENCES parents(id) DEFERRABLE INITIALLY DEFERRED)")
    writer = Writer(connection)
    # A deferred constraint fails when the commit does.
    outcomes = await asyncio.gather(
        writer.ask(lambda c: c.execute(ADD, ("one",))),
        writer.ask(lambda c: c.execute("INSERT INTO kids VALUES (1)")),
        writer.ask(lambda c: c.execute(ADD, ("two",))),
        return_exceptions=True,
    )
    told = [isinstance(outcome, StorageError) for outcome in outcomes]
    await asyncio.to_thread(writer.stop)
    assert told[1]
    assert kept(path) == [
        words for words, lost in zip(("one", "two"), (told[0], told[2]), strict=True) if not lost
    ]


async def test_a_caller_that_gives_up_disturbs_nobody(path: Path) -> None:
    writer = Writer(writing(path))
    given_up = writer.ask(lambda c: c.execute(ADD, ("given up",)))
    given_up.cancel()
    await writer.ask(lambda c: c.execute(ADD, ("next",)))
    await asyncio.to_thread(writer.stop)
    assert "next" in kept(path)


async def test_stopping_first_commits_all_that_was_asked(path: Path) -> None:
    writer = Writer(writing(path))
    asked = [writer.ask(lambda c, n=n: c.execute(ADD, (str(n),))) for n in range(50)]
    await asyncio.to_thread(writer.stop)
    await asyncio.gather(*asked)
    assert len(kept(path)) == 50


async def test_the_connections_hold_the_promises_of_the_design(store: Store) -> None:
    def settings(connection: sqlite3.Connection) -> list[object]:
        names = ("journal_mode", "synchronous", "secure_delete", "temp_store", "foreign_keys")
        return [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names]

    assert await store.database.write(settings) == ["wal", 2, 1, 2, 1]
    assert store.database.read(settings)[2:] == [1, 2, 1]
    with pytest.raises(NotRead):
        store.database.read(lambda c: c.execute("DELETE FROM inbox"))


async def test_a_write_is_seen_by_the_next_read_and_by_other_processes(store: Store) -> None:
    await store.database.write(lambda c: c.execute("INSERT INTO meta VALUES ('x', x'00')"))
    assert store.database.read(
        lambda c: c.execute("SELECT count(*) FROM meta WHERE name='x'").fetchone()
    ) == (1,)
    other = reading(store.database.path)
    assert other.execute("SELECT count(*) FROM meta WHERE name='x'").fetchone() == (1,)
    other.close()


async def test_forgetting_waits_for_a_reader_and_leaves_no_journal(store: Store) -> None:
    await store.database.write(lambda c: c.execute("INSERT INTO meta VALUES ('x', x'00')"))
    journal = store.database.path.with_name(DATABASE + "-wal")
    assert journal.stat().st_size > 0
    reader = reading(store.database.path)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM meta").fetchall()
    await store.database.write(lambda c: c.execute("DELETE FROM meta WHERE name='x'"))
    forgetting = asyncio.gather(store.database.forget())
    await asyncio.sleep(0.3)
    assert not forgetting.done()
    reader.close()
    await forgetting
    assert journal.stat().st_size == 0
