import socket
from collections.abc import AsyncIterator

import pytest
from aiogram import Bot

from bot.nursery import Nursery
from bot.simulator import Simulator
from bot.telegram.connection import connect
from bot.telegram.sender import Sender
from tests.telegram.fakes import QUICK, MemoryInbox, MemoryOutbox


@pytest.fixture
async def sim() -> AsyncIterator[Simulator]:
    async with Simulator() as sim:
        yield sim


@pytest.fixture
async def bot(sim: Simulator) -> AsyncIterator[Bot]:
    async with connect(sim.token, sim.api_base) as bot:
        yield bot


@pytest.fixture
async def nursery() -> AsyncIterator[Nursery]:
    async with Nursery() as nursery:
        yield nursery


@pytest.fixture
def inbox() -> MemoryInbox:
    return MemoryInbox()


@pytest.fixture
def outbox() -> MemoryOutbox:
    return MemoryOutbox()


@pytest.fixture
def unused_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
async def sender(bot: Bot, outbox: MemoryOutbox, nursery: Nursery) -> Sender:
    sender = Sender(bot, outbox, limits=None, backoff=QUICK)
    nursery.start(sender.run(), "sender", critical=True)
    return sender
