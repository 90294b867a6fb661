"""The calls that a message costs. All of them without sound, as plain text, without link previews."""

import re
from typing import Any, Final

from aiogram import Bot
from aiogram.types import BufferedInputFile

from bot.casework.chat import Outgoing
from bot.errors import ChannelError
from bot.telegram.connection import session_of
from bot.telegram.faults import AnswerLost

DELETED_AT_ONCE: Final = 100
_UPLOAD_SECONDS: Final = 300
_NO_PREVIEW: Final = {"is_disabled": True}
_UNFIT_FOR_A_HEADER: Final = re.compile(r'[\x00-\x1f\x7f"\\/]')


def _keyboard(outgoing: Outgoing) -> dict[str, Any]:
    rows = [[{"text": one.label, "callback_data": one.data} for one in row] for row in outgoing.buttons]
    return {"inline_keyboard": rows}


class Calls:
    """One Bot API call each; raises `ChannelError` by the codes of `faults`."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._session = session_of(bot)

    async def text(self, chat: int, outgoing: Outgoing) -> int:
        arguments: dict[str, Any] = {
            "chat_id": chat,
            "text": outgoing.text,
            "disable_notification": True,
            "link_preview_options": _NO_PREVIEW,
        }
        if outgoing.buttons:
            arguments["reply_markup"] = _keyboard(outgoing)
        sent = await self._session.call(self._bot, "sendMessage", arguments)
        number = sent.get("message_id") if isinstance(sent, dict) else None
        if not isinstance(number, int):
            raise AnswerLost
        return number

    async def edit(self, chat: int, outgoing: Outgoing) -> None:
        arguments: dict[str, Any] = {
            "chat_id": chat,
            "message_id": outgoing.messages[0],
            "text": outgoing.text,
            "link_preview_options": _NO_PREVIEW,
        }
        if outgoing.buttons:
            arguments["reply_markup"] = _keyboard(outgoing)
        await self._session.call(self._bot, "editMessageText", arguments)

    async def file(self, chat: int, outgoing: Outgoing) -> int:
        name = _UNFIT_FOR_A_HEADER.sub("_", outgoing.name) or "file"
        if not outgoing.document:
            raise ChannelError("bad-request")  # Telegram takes no empty file
        sent = await self._bot.send_document(
            chat,
            BufferedInputFile(outgoing.document, name),
            caption=outgoing.text or None,
            disable_notification=True,
            disable_content_type_detection=True,
            request_timeout=_UPLOAD_SECONDS,
        )
        return sent.message_id

    async def delete(self, chat: int, messages: tuple[int, ...]) -> None:
        await self._session.call(self._bot, "deleteMessages", {"chat_id": chat, "message_ids": messages})

    async def action(self, chat: int) -> None:
        await self._session.call(self._bot, "sendChatAction", {"chat_id": chat, "action": "typing"})

    async def press(self, outgoing: Outgoing) -> None:
        arguments = {"callback_query_id": outgoing.query}
        if outgoing.text:
            arguments["text"] = outgoing.text
        await self._session.call(self._bot, "answerCallbackQuery", arguments)
