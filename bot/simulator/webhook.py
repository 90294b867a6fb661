"""Delivery to a webhook: in order per chat, chats in parallel, again until the bot answers 2xx.

Source: core.telegram.org/bots/api#setwebhook and the Bot API server's WebhookActor.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import orjson

from .faults import Faults, Kind
from .updates import Update
from .world import World

RETRY_SECONDS = (0.05, 0.2, 0.5, 1.0, 2.0)  # Telegram waits longer; the order of things is the same
ANSWER_SECONDS = 60


@dataclass
class Webhook:
    """One address, and the lanes (chats) in which updates wait for it."""

    url: str
    secret: str
    connections: int
    failed_at: int = 0
    failure: str = ""
    lanes: dict[int, deque[Update]] = field(default_factory=dict)


class Webhooks:
    """The webhook in force, if any. `run_method` carries out a call given in the bot's answer."""

    def __init__(
        self,
        world: World,
        faults: Faults,
        tasks: asyncio.TaskGroup,
        run_method: Callable[[str, dict[str, Any]], Any],
    ) -> None:
        self._world, self._faults, self._tasks, self._run_method = world, faults, tasks, run_method
        self._session: aiohttp.ClientSession | None = None
        self._slots = asyncio.Semaphore(1)
        self._lanes: set[asyncio.Task[None]] = set()
        self.current: Webhook | None = None

    async def use(self, hook: Webhook | None) -> None:
        """From now on updates go to this webhook, those that wait first; None: they wait for getUpdates."""
        await self._stop()
        self.current = hook
        updates = self._world.updates
        updates.deliver = self._deliver if hook else None
        if hook is not None:
            updates.interrupt("terminated by setWebhook request")
            self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=ANSWER_SECONDS))
            self._slots = asyncio.Semaphore(hook.connections)
            for update in list(updates.pending.values()):
                self._deliver(update)

    async def close(self) -> None:
        """Nothing is delivered any more."""
        self._world.updates.deliver = None
        self.current = None
        await self._stop()

    async def _stop(self) -> None:
        # A webhook may be changed from within the delivery that carries the call.
        lanes = [task for task in self._lanes if task is not asyncio.current_task()]
        for task in lanes:
            task.cancel()
        await asyncio.gather(*lanes, return_exceptions=True)
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    def _deliver(self, update: Update) -> None:
        hook = self.current
        if hook is None:
            return
        if update.lane in hook.lanes:
            hook.lanes[update.lane].append(update)
            return
        hook.lanes[update.lane] = deque([update])
        task = self._tasks.create_task(self._work(hook, update.lane))
        self._lanes.add(task)
        task.add_done_callback(self._lanes.discard)

    async def _work(self, hook: Webhook, lane: int) -> None:
        waiting = hook.lanes[lane]
        tries = 0
        while waiting:
            update = waiting[0]
            async with self._slots:
                delivered = update.id not in self._world.updates.pending or await self._post(hook, update)
            if self.current is not hook:
                return
            if delivered:
                waiting.popleft()
                self._world.updates.pending.pop(update.id, None)
                tries = 0
            else:
                await asyncio.sleep(RETRY_SECONDS[min(tries, len(RETRY_SECONDS) - 1)])
                tries += 1
        del hook.lanes[lane]

    async def _post(self, hook: Webhook, update: Update) -> bool:
        """Whether the bot took the update; its reply, if it is a method call, is carried out."""
        fault = self._faults.meet("webhook")
        if fault and fault.kind in (Kind.SLOW, Kind.HANG):
            await asyncio.sleep(fault.seconds)
        if self._session is None or (fault and fault.kind in (Kind.DROP_BEFORE, Kind.HANG)):
            return self._failed(hook, "Connection timed out")
        headers = {"Content-Type": "application/json"}
        if hook.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = hook.secret
        try:
            async with self._session.post(
                hook.url, data=update.body, headers=headers, allow_redirects=False
            ) as answer:
                body = await answer.read()
        except (aiohttp.ClientError, TimeoutError):
            return self._failed(hook, "Connection refused")
        if fault and fault.kind is Kind.DROP_AFTER:
            return self._failed(hook, "Connection timed out")
        if answer.status // 100 != 2:
            return self._failed(hook, f"Wrong response from the webhook: {answer.status} {answer.reason}")
        await self._carry_out(body)
        return True

    def _failed(self, hook: Webhook, why: str) -> bool:
        hook.failed_at, hook.failure = self._world.clock.now(), why
        return False

    async def _carry_out(self, body: bytes) -> None:
        try:
            call = orjson.loads(body) if body else None
        except orjson.JSONDecodeError:
            return
        if isinstance(call, dict) and isinstance(call.get("method"), str):
            await self._run_method(call.pop("method"), call)
