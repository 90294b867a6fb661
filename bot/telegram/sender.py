"""The outbox leaves: in order in each chat, within Telegram's limits, the urgent first."""

import asyncio

import structlog
from aiogram import Bot

from bot.casework.chat import CancelUnsent, Delivery, Outbox
from bot.errors import ChannelError
from bot.telegram.backoff import Backoff
from bot.telegram.carrying import Carrier
from bot.telegram.errand import Chat, Errand, Lane, State
from bot.telegram.pace import Limits, Pace

log = structlog.get_logger()

_URGENT_AT_ONCE = 8
_PRESSES_AT_ONCE = 16
_LIMITED_CHATS = 3
"""So many chats under a 429 at the same time mean that all of the bot is too fast."""
_EARLY = 0.001
"""Timers may ring so much too early, in seconds (uvloop counts milliseconds)."""


class Sender:
    """Drains the outbox.

    One delivery of a chat is in flight at a time, `in_flight` chats at once; a kill repeats at most those. What
    fails for now is tried again for as long as it takes, and the chat's later ones wait for it. An urgent one
    waits for nothing but other urgent ones of its chat and Telegram's `retry_after`.
    """

    def __init__(
        self,
        bot: Bot,
        outbox: Outbox,
        *,
        limits: Limits | None,
        in_flight: int = 32,
        backoff: Backoff | None = None,
    ) -> None:
        self._outbox = outbox
        self._backoff = backoff or Backoff()
        self._carrier = Carrier(bot, outbox, self._backoff)
        self._limits = limits
        self._overall = Pace(limits.overall, limits.overall_burst) if limits else None
        self._paused_until = 0.0
        self._limited: dict[int, float] = {}
        self._in_flight = in_flight
        self._chats: dict[int, Chat] = {}
        self._plain: asyncio.Queue[Lane] = asyncio.Queue()
        self._urgent: asyncio.Queue[Lane] = asyncio.Queue()
        self._presses: asyncio.Queue[Delivery] = asyncio.Queue()
        self._busy = 0
        self._stopping = False
        self._quiet = asyncio.Event()
        self._quiet.set()
        self._now = asyncio.get_running_loop().time

    def __len__(self) -> int:
        """How many chats are remembered."""
        return len(self._chats)

    async def run(self) -> None:
        """Sends until cancelled. Raises `ChannelError` (`bad-token`) only."""
        failed: BaseException | None = None
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._pull())
                for _ in range(self._in_flight):
                    group.create_task(self._work())
                for _ in range(_URGENT_AT_ONCE):
                    group.create_task(self._work_urgently())
                for _ in range(_PRESSES_AT_ONCE):
                    group.create_task(self._answer_presses())
        except* ChannelError as errors:
            failed = errors.exceptions[0]
        if failed is not None:
            raise failed

    async def stop(self, patience: float = 10.0) -> None:
        """Nothing new is sent, and what is in flight has ended and been reported, or `patience` seconds passed.

        Without it a stop would leave sends whose outcome is not known, and a restart would repeat them.
        """
        self._stopping = True
        try:
            await asyncio.wait_for(self._quiet.wait(), patience)
        except TimeoutError:
            log.warning("stopped-in-flight", number=self._busy)

    async def _pull(self) -> None:
        failures = 0
        while True:
            try:
                batch = await self._outbox.next()
                failures = 0
            except Exception as error:
                failures += 1
                code = getattr(error, "code", type(error).__name__)
                log.error("outbox-away", code=code, failures=failures)
                await asyncio.sleep(self._backoff.pause(failures))
                continue
            for one in batch:
                if isinstance(one, CancelUnsent):
                    self._cancel(one.chat)
                elif one.outgoing.kind == "press":
                    self._presses.put_nowait(one)
                else:
                    self._add(one)

    def _cancel(self, number: int) -> None:
        chat = self._chats.get(number)
        if chat is not None:
            chat.cancel()
            self._schedule(chat.urgent)
            self._schedule(chat.plain)

    def _add(self, delivery: Delivery) -> None:
        chat = self._chats.get(delivery.chat)
        if chat is None:
            pace = Pace(self._limits.chat, self._limits.chat_burst) if self._limits else None
            chat = self._chats[delivery.chat] = Chat(delivery.chat, pace)
        lane = chat.urgent if delivery.outgoing.urgent else chat.plain
        lane.errands.append(Errand(delivery))
        if not lane.ready():
            self._schedule(lane)
        if lane.urgent:
            self._schedule(chat.plain)  # now it is held back

    def _schedule(self, lane: Lane) -> None:
        """`lane` is where its first errand says: with the workers, waiting for its time, or idle."""
        if lane.state is State.BUSY:
            return
        chat = lane.chat
        lane.state = State.IDLE
        if lane.timer is not None:
            lane.timer.cancel()
            lane.timer = None
        if not lane.errands:
            if not chat:
                self._forget(chat)
            elif lane.urgent:
                self._schedule(chat.plain)
            return
        if not lane.urgent and chat.urgent:
            return
        errand = lane.errands[0]
        when = max(chat.not_before, errand.not_before)
        if chat.pace is not None and errand.counts and not lane.urgent:
            when = max(when, chat.pace.earliest())
        if when > self._now() + _EARLY:
            lane.state = State.WAITING
            lane.timer = asyncio.get_running_loop().call_at(when, self._schedule, lane)
        else:
            lane.state = State.READY
            (self._urgent if lane.urgent else self._plain).put_nowait(lane)

    def _forget(self, chat: Chat) -> None:
        if chat.timer is not None:
            chat.timer.cancel()
            chat.timer = None
        if chat:
            return
        until = chat.memory_until()
        if until > self._now() + _EARLY:
            chat.timer = asyncio.get_running_loop().call_at(until, self._forget, chat)
        else:
            self._chats.pop(chat.number, None)

    async def _work(self) -> None:
        while True:
            lane = await self._plain.get()
            if lane.ready():
                await self._turn()
                if lane.ready():  # an urgent one may have come meanwhile
                    await self._serve(lane)

    async def _work_urgently(self) -> None:
        while True:
            lane = await self._urgent.get()
            if (pause := self._paused_until - self._now()) > 0:
                await asyncio.sleep(pause)
            if lane.ready():
                await self._serve(lane)

    async def _turn(self) -> None:
        while True:
            until = max(self._paused_until, self._overall.earliest() if self._overall else 0.0)
            if (pause := until - self._now()) <= 0:
                return
            await asyncio.sleep(pause)

    async def _serve(self, lane: Lane) -> None:
        if self._stopping:
            return
        chat, errand = lane.chat, lane.errands.popleft()
        lane.state, lane.current = State.BUSY, errand
        self._count(chat, errand)
        self._busy += 1
        self._quiet.clear()
        try:
            await self._carrier.attempt(chat, errand)
        finally:
            self._busy -= 1
            if not self._busy:
                self._quiet.set()
        lane.current = None
        if not errand.over or errand.reports:
            lane.errands.appendleft(errand)
        if chat.not_before > self._now():
            self._slow_down(chat)
        lane.state = State.IDLE
        self._schedule(lane)

    def _count(self, chat: Chat, errand: Errand) -> None:
        if errand.over:
            return
        if self._overall is not None:
            self._overall.took(self._now())
        if chat.pace is not None and errand.counts:
            chat.pace.took(self._now())

    def _slow_down(self, chat: Chat) -> None:
        now = self._now()
        self._limited = {number: until for number, until in self._limited.items() if until > now}
        self._limited[chat.number] = chat.not_before
        if len(self._limited) >= _LIMITED_CHATS and self._limits is not None:
            self._paused_until = max(self._paused_until, chat.not_before)

    async def _answer_presses(self) -> None:
        while True:
            delivery = await self._presses.get()
            if not self._stopping:
                await self._carrier.press(delivery)
