"""The casework's side of the contract, kept in memory, with failures on request."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web

from bot.casework.chat import CancelUnsent, Delivery, InboxItem, Outgoing
from bot.simulator import Person, Simulator
from bot.telegram.backoff import Backoff


@asynccontextmanager
async def serving(answer: Callable[[web.Request], Awaitable[web.Response]]) -> AsyncIterator[str]:
    """The address of a server on loopback that gives this answer to everything."""
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


TOKEN = "1:" + "a" * 35
QUICK = Backoff(first=0.002, most=0.02)


async def until(holds: Callable[[], object], seconds: float = 10.0) -> None:
    """Returns as soon as the condition holds, and fails the test when it never does."""
    async with asyncio.timeout(seconds):
        while not holds():
            await asyncio.sleep(0.002)


class StoreAway(Exception):
    code = "store-away"


class MemoryInbox:
    def __init__(self) -> None:
        self.left_over: list[InboxItem] = []
        self.seen: dict[int, InboxItem] = {}
        self.accepts = 0
        self.refuse_accepts = 0
        self.taken: list[InboxItem] = []
        self.turn: Callable[[InboxItem], Awaitable[None]] | None = None

    async def accept(self, updates: Sequence[tuple[int, int, bytes]]) -> Sequence[InboxItem]:
        self.accepts += 1
        await asyncio.sleep(0)
        if self.refuse_accepts:
            self.refuse_accepts -= 1
            raise StoreAway
        fresh = [InboxItem(one[0], one[1], one[2]) for one in updates if one[0] not in self.seen]
        self.seen.update((item.row, item) for item in fresh)
        return fresh

    async def waiting(self) -> Sequence[InboxItem]:
        return self.left_over

    async def take(self, item: InboxItem) -> None:
        if self.turn is not None:
            await self.turn(item)
        self.taken.append(item)


class MemoryOutbox:
    """`log` holds what was reported, in order: (what, row, facts)."""

    def __init__(self) -> None:
        self.waiting: asyncio.Queue[list[Delivery | CancelUnsent]] = asyncio.Queue()
        self.log: list[tuple[str, Any, Any]] = []
        self.refuse_reports = 0
        self.rows = 0

    def put(self, chat: int, *outgoing: Outgoing) -> list[Delivery]:
        deliveries = []
        for one in outgoing:
            self.rows += 1
            row = None if one.kind in ("press", "action") else self.rows
            deliveries.append(Delivery(row, b"session", chat, one))
        self.waiting.put_nowait([*deliveries])
        return deliveries

    def leave(self, chat: int, *urgent: Outgoing) -> None:
        self.waiting.put_nowait([CancelUnsent(chat)])
        self.put(chat, *urgent)

    async def next(self) -> Sequence[Delivery | CancelUnsent]:
        return await self.waiting.get()

    async def _report(self, what: str, row: int | None, facts: Any) -> None:
        await asyncio.sleep(0)
        if self.refuse_reports:
            self.refuse_reports -= 1
            raise StoreAway
        self.log.append((what, row, facts))

    async def sent(self, delivery: Delivery, messages: Sequence[int]) -> None:
        await self._report("sent", delivery.row, list(messages))

    async def uncertain(self, delivery: Delivery) -> None:
        await self._report("uncertain", delivery.row, None)

    async def refused(self, delivery: Delivery, code: str) -> None:
        await self._report("refused", delivery.row, code)

    async def undeletable(self, delivery: Delivery, messages: Sequence[int]) -> None:
        await self._report("undeletable", delivery.row, list(messages))

    async def blocked(self, chat: int) -> None:
        await self._report("blocked", None, None)

    def of(self, what: str) -> list[Any]:
        return [row for told, row, _ in self.log if told == what]

    def done(self) -> int:
        """How many rows have come to their end."""
        return len(set(self.of("sent")) | set(self.of("refused")))


def texts(many: Iterable[str]) -> list[Outgoing]:
    return [Outgoing("text", text) for text in many]


async def opened(sim: Simulator) -> Person:
    anna = sim.person()
    await anna.starts()
    return anna


def seen(person: Person) -> list[str]:
    return [one.text for one in person.visible_messages() if one.from_bot]
