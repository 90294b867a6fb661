"""Updates as they come, by polling or by webhook, made durable and handed to their chats."""

from collections.abc import Iterable, Sequence

import structlog
from aiogram import Bot

from bot.casework.chat import Inbox
from bot.errors import ChannelError
from bot.nursery import Nursery
from bot.telegram.one_at_a_time import Lanes
from bot.telegram.stripping import Nothing, NotPrivate, Stripped, strip

log = structlog.get_logger()


class Reception:
    """Takes updates in: strips them, makes them durable in the inbox, and lets their turns begin.

    Groups and channels are left, without a word in them.
    """

    def __init__(self, bot: Bot, inbox: Inbox, lanes: Lanes, nursery: Nursery) -> None:
        self._bot = bot
        self._inbox = inbox
        self._lanes = lanes
        self._nursery = nursery
        self._leaving: set[int] = set()

    async def accept(self, updates: Sequence[object]) -> int | None:
        """When this returns, all of `updates` are durable and may be confirmed; the highest id is returned.

        `None`: not one of them had an id. What cannot be read is logged by code and counts as accepted, so that
        it does not come again for ever. Raises what the inbox raises: then none of them may be confirmed.
        """
        await self._lanes.room()
        stripped = [strip(update) for update in updates]
        kept = [(one.update, one.chat, one.json) for one in stripped if isinstance(one, Stripped)]
        if kept:
            self._lanes.add(await self._inbox.accept(kept))
        unreadable = sum(isinstance(one, Nothing) and one.unreadable for one in stripped)
        if unreadable:
            log.warning("updates-dropped", code="unreadable-update", number=unreadable)
        self._leave({one.chat for one in stripped if isinstance(one, NotPrivate) and one.member})
        return max((one.update for one in stripped if one.update is not None), default=None)

    def _leave(self, chats: Iterable[int]) -> None:
        for chat in chats:
            if chat not in self._leaving:
                self._leaving.add(chat)
                self._nursery.start(self._leave_one(chat), "leave-group")

    async def _leave_one(self, chat: int) -> None:
        try:
            await self._bot.leave_chat(chat)
            log.info("group-left")
        except ChannelError as error:
            log.info("group-not-left", code=error.code)  # it is tried again when something is said there
        finally:
            self._leaving.discard(chat)
