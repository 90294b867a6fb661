"""A simulator, and the bot running on it."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from front_door.running import Running, Survivor, bot_running
from structlog.testing import capture_logs

from bot.content import locale_file
from bot.content.fluent_source import Message, read_fluent
from bot.content.issues import Issue
from bot.simulator import Simulator


@pytest.fixture(scope="session", autouse=True)
def each_file_of_texts_is_parsed_once() -> Iterator[None]:
    """Every test starts the whole bot; eight languages anew each time would be most of what these tests take."""
    parsed = cache(read_fluent)

    def read_once(file: str, source: bytes, language: str) -> tuple[list[Message], list[Issue]]:
        messages, issues = parsed(file, source, language)
        return list(messages), list(issues)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(locale_file, "read_fluent", read_once)
        yield


@pytest.fixture
def logged() -> Iterator[list[Any]]:
    """What the program logs, as it goes."""
    with capture_logs() as entries:
        yield entries


@pytest.fixture
async def simulator() -> AsyncIterator[Simulator]:
    async with Simulator() as made:
        yield made


@pytest.fixture(scope="session")
def started_before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder in which the bot ran once: the shipped content was checked, and rehearsed, there."""

    async def once(data: Path) -> None:
        async with Simulator() as simulator, bot_running(simulator, data):
            pass

    data = tmp_path_factory.mktemp("started") / "data"
    asyncio.run(once(data))
    return data


@pytest.fixture
def data(started_before: Path, tmp_path: Path) -> Path:
    """A data folder of this test's own, with content in force and nobody in it yet."""
    return Path(shutil.copytree(started_before, tmp_path / "data"))


@pytest.fixture
async def bot(simulator: Simulator, data: Path, logged: list[Any]) -> AsyncIterator[Running]:
    """The bot, answering. Whatever is done to it, it may log no error."""
    async with bot_running(simulator, data) as running:
        yield running
    assert [entry for entry in logged if entry["log_level"] == "error"] == []


@pytest.fixture
async def anna(bot: Running) -> Survivor:
    """She stands at the menu, in English."""
    survivor = bot.person("en")
    await survivor.in_english()
    return survivor
