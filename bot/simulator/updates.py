"""The bot's queue of updates: numbered, kept until confirmed, fetched by long polling.

Source: core.telegram.org/bots/api#getupdates and the Bot API server's own texts.
"""

import asyncio
import random
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import orjson

from .clock import Clock
from .errors import ApiError

KEPT_SECONDS = 24 * 3600
LONGEST_POLL = 50
DEFAULT_OUT = {"chat_member", "message_reaction", "message_reaction_count"}
TERMINATED_BY_POLL = "terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_ACTIVE = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)


@dataclass(frozen=True, slots=True)
class Update:
    """One update, encoded. `lane` is what its order is kept within: the chat."""

    id: int
    lane: int
    body: bytes
    at: int


class Updates:
    """Everything that the bot was not yet seen to have received."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._next_id = random.SystemRandom().randrange(10**8, 9 * 10**8)
        self.pending: OrderedDict[int, Update] = OrderedDict()
        self.allowed: frozenset[str] | None = None
        self.deliver: Callable[[Update], None] | None = None  # set while there is a webhook
        self._poll: asyncio.Future[bool] | None = None

    def push(self, kind: str, lane: int, payload: Any) -> int | None:
        """An update of this kind waits for the bot; None if the bot did not ask for its kind."""
        if (kind not in self.allowed) if self.allowed else (kind in DEFAULT_OUT):
            return None
        number = self._next_id
        self._next_id += 1
        body = b'{"update_id":%d,"%b":%b}' % (number, kind.encode(), orjson.dumps(payload))
        update = self.pending[number] = Update(number, lane, body, self._clock.now())
        if self.deliver is not None:
            self.deliver(update)
        elif self._poll is not None and not self._poll.done():
            self._poll.set_result(True)
        return number

    def allow(self, kinds: Any) -> None:
        """Only these kinds are queued from now on; an empty list means the default, None no change."""
        if isinstance(kinds, list):
            self.allowed = frozenset(map(str, kinds)) or None

    def confirm(self, offset: int) -> None:
        """Updates before `offset` are gone; a negative one keeps only the last so many."""
        pending = self.pending
        if offset < 0:
            while len(pending) > -offset:
                pending.popitem(last=False)
        while pending and (first := next(iter(pending))) < offset:
            del pending[first]

    def expire(self) -> None:
        """What is older than a day is gone, as on Telegram."""
        oldest = self._clock.now() - KEPT_SECONDS
        while self.pending and next(iter(self.pending.values())).at < oldest:
            self.pending.popitem(last=False)

    def interrupt(self, why: str = "") -> None:
        """A poll under way ends: with 409 and the reason, or with nothing."""
        poll, self._poll = self._poll, None
        if poll is not None and not poll.done():
            if why:
                poll.set_exception(ApiError(409, f"Conflict: {why}"))
            else:
                poll.set_result(False)

    async def fetch(self, offset: int, limit: int, timeout: float) -> bytes:  # noqa: ASYNC109  Telegram's word
        """The pending updates as a JSON array, at most `limit`, after waiting up to `timeout` for one.

        Raises ApiError 409 while a webhook is set, and in a poll that another one replaces.
        """
        if self.deliver is not None:
            raise ApiError(409, f"Conflict: {WEBHOOK_ACTIVE}")
        self.interrupt(TERMINATED_BY_POLL)
        self.confirm(offset)
        self.expire()
        if not self.pending and timeout > 0:
            loop = asyncio.get_running_loop()
            poll = self._poll = loop.create_future()
            timer = loop.call_later(
                min(timeout, LONGEST_POLL), lambda: None if poll.done() else poll.set_result(False)
            )
            try:
                await poll
            finally:
                timer.cancel()
                if self._poll is poll:
                    self._poll = None
        bodies: list[bytes] = []
        for update in self.pending.values():
            if len(bodies) >= limit:
                break
            bodies.append(update.body)
        return b"[" + b",".join(bodies) + b"]"
