"""A simulator, and the bot running on it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from front_door.running import Running, bot_running

from bot.simulator import Simulator


@pytest.fixture
async def simulator() -> AsyncIterator[Simulator]:
    async with Simulator() as made:
        yield made


@pytest.fixture
async def bot(simulator: Simulator, tmp_path: Path) -> AsyncIterator[Running]:
    async with bot_running(simulator, tmp_path / "data") as running:
        yield running
