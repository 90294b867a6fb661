"""One thing at a time in each chat, many chats at once."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterable

import structlog

from bot.casework.chat import InboxItem
from bot.telegram.backoff import Backoff

log = structlog.get_logger()


class Lanes:
    """Items of one chat are taken one after another, in the order in which they were added.

    At most `at_once` chats are served at a time; an idle chat leaves nothing behind. An item whose taking fails
    (the store is away) is tried again after a pause, and its chat waits for it, and no other does. Nothing is
    ever dropped. `room` lets whoever adds wait while more than `most` items lie here.
    """

    def __init__(
        self,
        take: Callable[[InboxItem], Awaitable[None]],
        *,
        at_once: int = 256,
        most: int = 10_000,
        backoff: Backoff | None = None,
    ) -> None:
        self._take = take
        self._at_once = at_once
        self._most = most
        self._backoff = backoff or Backoff()
        self._lanes: dict[int, deque[InboxItem]] = {}
        self._failures: dict[int, int] = {}
        self._ready: asyncio.Queue[int] = asyncio.Queue()
        self._held = 0
        self._room = asyncio.Event()
        self._room.set()

    def __len__(self) -> int:
        """How many chats have something waiting or under way."""
        return len(self._lanes)

    def add(self, items: Iterable[InboxItem]) -> None:
        for item in items:
            self._held += 1
            lane = self._lanes.get(item.chat)
            if lane is None:
                self._lanes[item.chat] = deque((item,))
                self._ready.put_nowait(item.chat)
            else:
                lane.append(item)
        if self._held > self._most:
            self._room.clear()

    async def room(self) -> None:
        """Waits until no more than `most` items are waiting."""
        await self._room.wait()

    async def run(self) -> None:
        """Serves the chats until cancelled."""
        async with asyncio.TaskGroup() as group:
            for _ in range(self._at_once):
                group.create_task(self._serve())

    async def _serve(self) -> None:
        while True:
            chat = await self._ready.get()
            lane = self._lanes[chat]
            try:
                await self._take(lane[0])
            except Exception as error:
                # Whatever it was: the item is not done, so it may not be passed over.
                failures = self._failures[chat] = self._failures.get(chat, 0) + 1
                log.error("take-failed", code=getattr(error, "code", type(error).__name__), failures=failures)
                pause = self._backoff.pause(failures)
                asyncio.get_running_loop().call_later(pause, self._ready.put_nowait, chat)
                continue
            self._failures.pop(chat, None)
            self._done(chat, lane)

    def _done(self, chat: int, lane: deque[InboxItem]) -> None:
        lane.popleft()
        self._held -= 1
        if self._held <= self._most:
            self._room.set()
        if lane:
            self._ready.put_nowait(chat)
        else:
            del self._lanes[chat]
