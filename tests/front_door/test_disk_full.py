"""A full disk: never a false "saved", nothing lost, and the conversation goes on when there is room again."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from front_door.running import Running, Survivor, bot_running

from bot.simulator import Simulator
from storage.errors import NotSaved


@pytest.fixture
async def bot(simulator: Simulator, tmp_path: Path) -> AsyncIterator[Running]:
    """The bot, which may log that it could not save."""
    async with bot_running(simulator, tmp_path / "full") as running:
        yield running


async def fill_up(bot: Running) -> None:
    """The database may not grow by another page: SQLite then fails as it does on a full disk."""

    def work(connection: object) -> None:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()  # type: ignore[attr-defined]
        connection.execute(f"PRAGMA max_page_count={pages}")  # type: ignore[attr-defined]

    await bot.house.store.database.write(work)


async def make_room(bot: Running) -> None:
    await bot.house.store.database.write(
        lambda connection: connection.execute("PRAGMA max_page_count=1073741823") and None
    )


async def at_the_telling(anna: Survivor) -> None:
    await anna.in_english()
    await anna.presses("Tell what happened")
    for _ in range(3):
        await anna.presses("Skip")
    assert "in your own words" in anna.read


async def test_what_could_not_be_saved_is_taken_when_there_is_room_again(bot: Running) -> None:
    anna = bot.person()
    await at_the_telling(anna)
    await fill_up(bot)
    long = "It began in spring and goes on every night. " * 80
    for number in range(4):
        await anna.person.says(f"{number}: {long}")
    await anna.sees("was not saved")
    taken = anna.read.count("I have that.")
    assert taken < 4
    await make_room(bot)
    await anna.person.wait_until(lambda: anna.read.count("I have that.") == 4, timeout=60)
    await anna.presses("Done")
    assert "4 messages" in anna.read


async def test_she_is_told_when_her_message_was_kept_and_its_answer_could_not_be(bot: Running) -> None:
    anna = bot.person()
    await at_the_telling(anna)
    outbox = bot.house.store.outbox
    add = outbox.add

    def no_room(*_: object, **__: object) -> object:
        raise NotSaved(number=13)

    outbox.add = no_room  # type: ignore[method-assign, assignment]
    try:
        await anna.person.says("It goes on every night.")
        await anna.sees("was not saved")
        assert "I have that." not in anna.read
    finally:
        outbox.add = add  # type: ignore[method-assign]
    await anna.person.wait_until(lambda: "I have that." in anna.read, timeout=60)
    assert anna.read.count("was not saved") == 1
    await anna.presses("Done")
    assert "one message" in anna.read
