"""Updates fetched by the bot itself, and confirmed only when they are durable."""

import asyncio
from typing import Any

import structlog
from aiogram import Bot

from bot.errors import ChannelError
from bot.telegram.backoff import Backoff
from bot.telegram.connection import session_of
from bot.telegram.reception import Reception
from bot.telegram.stripping import ALLOWED_UPDATES

log = structlog.get_logger()

_CONTESTED = 10
"""How many times longer the pauses are while someone else holds the token: two holders would only interrupt
each other."""


class Polling:
    """A getUpdates loop: the next offset, which confirms, is asked for only after the batch is durable.

    A webhook found at the start, or a second holder of the token (409), is an alarm for the operator; the
    loop goes on slowly. A token that is refused ends it with `ChannelError`.
    """

    def __init__(
        self, bot: Bot, reception: Reception, *, wait: int = 25, backoff: Backoff | None = None
    ) -> None:
        self._bot = bot
        self._reception = reception
        self._wait = wait
        self._backoff = backoff or Backoff()
        self._offset: int | None = None

    async def run(self) -> None:
        """Polls until cancelled. Raises `ChannelError` (`bad-token`) only."""
        failures = 0
        claimed = False
        while True:
            try:
                if not claimed:
                    await self._claim()
                    claimed = True
                await self._poll()
                failures = 0
                continue
            except ChannelError as error:
                if error.code == "bad-token":
                    log.error("polling-ended", code="bad-token")
                    raise
                failures += 1
                pause = max(self._backoff.pause(failures), error.retry_after or 0)
                if error.code == "second-holder":
                    log.error("alarm", code="second-holder")
                    claimed, pause = False, pause * _CONTESTED
                else:
                    log.warning("polling-failed", code=error.code, failures=failures)
            except Exception as error:
                # The inbox could not be written: nothing is confirmed, the same batch comes again.
                failures += 1
                pause = self._backoff.pause(failures)
                code = getattr(error, "code", type(error).__name__)
                log.error("accept-failed", code=code, failures=failures)
            await asyncio.sleep(pause)

    async def _claim(self) -> None:
        """No webhook is set any more; updates that wait for one were kept."""
        webhook = await self._bot.get_webhook_info()
        if webhook.url:
            # Someone may be reading along (or this deployment had a webhook before: then once only).
            log.error("alarm", code="second-holder", found="webhook")
            await self._bot.delete_webhook(drop_pending_updates=False)

    async def _poll(self) -> None:
        arguments: dict[str, Any] = {"timeout": self._wait, "limit": 100, "allowed_updates": ALLOWED_UPDATES}
        if self._offset is not None:
            arguments["offset"] = self._offset
        updates = await session_of(self._bot).call(
            self._bot, "getUpdates", arguments, seconds=self._wait + 15
        )
        if not isinstance(updates, list):
            raise ChannelError("channel-away")
        if not updates:
            return
        highest = await self._reception.accept(updates)
        if highest is None:
            raise ChannelError("channel-away")  # not one had an id: asking on would spin
        self._offset = highest + 1
