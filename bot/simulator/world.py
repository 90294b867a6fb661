"""The simulated Telegram around one bot: people, chats, one sequence of message ids, one queue of updates."""

import random
import secrets
from pathlib import Path
from typing import Any

from .chats import Chat, Message, Press
from .clock import Clock
from .errors import NotPossible
from .files import Files
from .updates import Updates

_ids = random.SystemRandom()


def random_token() -> str:
    """A bot token of Telegram's shape."""
    return f"{_ids.randrange(10**9, 8 * 10**9)}:{secrets.token_urlsafe(26)}"


class World:
    """The whole state, in memory, used from one event loop only."""

    def __init__(self, token: str, *, local_folder: Path | None = None, keep_messages: int = 0) -> None:
        self.clock = Clock()
        self.updates = Updates(self.clock)
        self.files = Files(token, local_folder)
        self.chats: dict[int, Chat] = {}
        self.presses: dict[str, Press] = {}
        self.keep_messages = keep_messages
        self.token = token
        self.bot: dict[str, Any] = {
            "id": int(token.split(":")[0]), "is_bot": True, "first_name": "Alongside", "username": "alongside_sim_bot",
        }  # fmt: skip
        self.profile: dict[tuple[str, ...], Any] = {}  # (what, scope, language_code) -> value
        self.logged_out = False
        self._message_id = 0

    def new_id(self) -> int:
        """An id that no person or chat has yet: above 32 bits, as new accounts have."""
        while (number := _ids.randrange(5_000_000_000, 2**52)) in self.chats:
            pass
        return number

    def add_chat(self, describe: dict[str, Any], *, opened: bool = False) -> Chat:
        chat = Chat(describe["id"], describe["type"], describe, open=opened, limit=self.keep_messages)
        self.chats[chat.id] = chat
        return chat

    def place(
        self, chat: Chat, sender: dict[str, Any], content: dict[str, Any], *, from_bot: bool, silent: bool = False,
        protected: bool = False,
    ) -> Message:  # fmt: skip
        """The message stands in the chat under the next id of the bot's one sequence."""
        self._message_id += 1
        payload = {
            "message_id": self._message_id, "from": sender, "chat": chat.describe, "date": self.clock.now(), **content,
        }  # fmt: skip
        if protected:
            payload["has_protected_content"] = True
        message = Message(chat, payload, from_bot=from_bot, silent=silent, protected=protected)
        chat.keep(message)
        return message

    def person_sends(self, chat: Chat, sender: dict[str, Any], content: dict[str, Any]) -> Message:
        """A person's message is in the chat, and an update for the bot in the queue.

        Raises NotPossible where she has blocked the bot: her app would not let her write.
        """
        if chat.blocked:
            raise NotPossible("the bot is blocked in this chat")
        chat.open = chat.open or chat.kind == "private"
        message = self.place(chat, sender, content, from_bot=False)
        if chat.open:
            self.updates.push("message", chat.id, message.payload)
        chat.tell("message", message=message)
        return message

    def bot_sends(
        self, chat: Chat, content: dict[str, Any], *, silent: bool = False, protected: bool = False
    ) -> Message:
        """The bot's message is in the chat."""
        message = self.place(chat, self.bot, content, from_bot=True, silent=silent, protected=protected)
        chat.tell("message", message=message)
        return message

    def press(self, message: Message, sender: dict[str, Any], data: str) -> Press:
        """A callback query waits for the bot, with the message as it stands now."""
        press = Press(str(_ids.randrange(10**17, 10**18)), message, data, self.clock.now())
        self.presses[press.id] = press
        if self.keep_messages and len(self.presses) > self.keep_messages * max(1, len(self.chats)):
            del self.presses[next(iter(self.presses))]
        chat = message.chat
        query = {
            "id": press.id, "from": sender, "message": message.payload, "chat_instance": str(-chat.id), "data": data,
        }  # fmt: skip
        self.updates.push("callback_query", chat.id, query)
        chat.tell("pressed", press=press)
        return press

    def member_changed(self, chat: Chat, by: dict[str, Any], old: str, new: str) -> None:
        """The bot learns that its own standing in a chat changed."""

        def member(status: str) -> dict[str, Any]:
            extra = {"until_date": 0} if status == "kicked" else {}
            return {"user": self.bot, "status": status, **extra}

        change = {
            "chat": chat.describe, "from": by, "date": self.clock.now(),
            "old_chat_member": member(old), "new_chat_member": member(new),
        }  # fmt: skip
        self.updates.push("my_chat_member", chat.id, change)
