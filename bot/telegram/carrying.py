"""One attempt of one errand, and what its outcome means."""

import asyncio
from functools import partial

import structlog
from aiogram import Bot

from bot.casework.chat import Delivery, Outbox
from bot.errors import ChannelError
from bot.telegram.backoff import Backoff
from bot.telegram.calls import Calls
from bot.telegram.errand import Chat, Errand
from bot.telegram.faults import AnswerLost

log = structlog.get_logger()


class Carrier:
    """Makes the call of an errand and tells the outbox what became of it."""

    def __init__(self, bot: Bot, outbox: Outbox, backoff: Backoff) -> None:
        self._calls = Calls(bot)
        self._outbox = outbox
        self._backoff = backoff
        self._now = asyncio.get_running_loop().time

    async def attempt(self, chat: Chat, errand: Errand) -> None:
        """One step of `errand` was tried and all that is known of it is durable, or it is to be tried again.

        A retry is left to the caller, from `errand.not_before` and `chat.not_before` on. Raises `ChannelError`
        (`bad-token`) only: the program cannot go on.
        """
        if not errand.over and not errand.reports:
            try:
                await self._step(errand)
            except ChannelError as error:
                self._judge(chat, errand, error)
            except Exception as error:
                # No errand may stop the others, or come back after each restart and stop them again.
                log.error("send-refused", code=type(error).__name__, kind=errand.kind)
                errand.end(partial(self._outbox.refused, errand.delivery, "unsendable"))
        try:
            while errand.reports:
                await errand.reports[0]()
                errand.reports.popleft()
        except Exception as error:
            # Not durable, so it is not over: without the report it would be sent twice after a restart.
            log.error("report-failed", code=getattr(error, "code", type(error).__name__))
            self._later(errand)

    async def press(self, delivery: Delivery) -> None:
        """The button was answered, or not: an answer that comes late is worth nothing."""
        try:
            await self._calls.press(delivery.outgoing)
            await self._outbox.sent(delivery, ())
        except Exception as error:
            log.info("press-unanswered", code=getattr(error, "code", type(error).__name__))

    async def _step(self, errand: Errand) -> None:
        chat, outgoing = errand.delivery.chat, errand.delivery.outgoing
        messages: tuple[int, ...] = ()
        match errand.kind:
            case "text":
                messages = (await self._calls.text(chat, outgoing),)
            case "file":
                messages = (await self._calls.file(chat, outgoing),)
            case "edit":
                await self._calls.edit(chat, outgoing)
            case "action":
                await self._calls.action(chat)
            case "delete":
                if errand.chunks:
                    await self._calls.delete(chat, errand.chunks[0])
                    errand.chunks.popleft()
                self._deleted(errand)
                return
        errand.end(partial(self._outbox.sent, errand.delivery, messages))

    def _deleted(self, errand: Errand) -> None:
        errand.failures = 0
        if errand.chunks:
            return
        if errand.undeletable:
            errand.end(partial(self._outbox.undeletable, errand.delivery, tuple(errand.undeletable)))
        errand.end(partial(self._outbox.sent, errand.delivery, ()))

    def _judge(self, chat: Chat, errand: Errand, error: ChannelError) -> None:
        if error.code == "too-fast":
            chat.not_before = max(chat.not_before, self._now() + (error.retry_after or 1.0))
        match error.code:
            case "bad-token":
                raise error
            case "blocked":
                log.info("chat-blocked")
                chat.cancel()
                errand.end(partial(self._outbox.blocked, chat.number))
            case _ if errand.delivery.row is None:
                log.info("action-unseen", code=error.code)
                errand.end()
            case "too-fast":
                log.warning("send-too-fast", kind=errand.kind)
            case "channel-away" | "second-holder":
                log.warning("send-failed", code=error.code, kind=errand.kind, failures=errand.failures + 1)
                self._later(errand)
                # Only these two can be doubled; all others come out the same when done again.
                lost = isinstance(error, AnswerLost) and errand.kind in ("text", "file")
                if lost and not errand.said_uncertain:
                    errand.said_uncertain = True
                    errand.reports.append(partial(self._outbox.uncertain, errand.delivery))
            case "not-modified" if errand.kind == "edit":
                errand.end(partial(self._outbox.sent, errand.delivery, ()))
            case "cannot-edit" if errand.kind == "edit":
                errand.as_text = True
            case "cannot-delete" | "bad-request" if errand.kind == "delete":
                self._undeleted(errand)
            case code:
                log.error("send-refused", code=code, kind=errand.kind)
                errand.end(partial(self._outbox.refused, errand.delivery, code))

    def _undeleted(self, errand: Errand) -> None:
        # One message that cannot be deleted makes Telegram refuse its whole chunk: halved until it is alone.
        chunk = errand.chunks.popleft()
        if len(chunk) == 1:
            errand.undeletable.extend(chunk)
        else:
            middle = len(chunk) // 2
            errand.chunks.extendleft((chunk[middle:], chunk[:middle]))
        self._deleted(errand)

    def _later(self, errand: Errand) -> None:
        errand.failures += 1
        errand.not_before = self._now() + self._backoff.pause(errand.failures)
