"""What the simulated Telegram keeps: messages, chats, and button presses."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from .keyboards import Button, buttons_of


class Message:
    """One message. `payload` is the Bot API object that the bot is given."""

    __slots__ = ("chat", "deleted", "from_bot", "payload", "protected", "silent")

    def __init__(
        self,
        chat: "Chat",
        payload: dict[str, Any],
        *,
        from_bot: bool,
        silent: bool = False,
        protected: bool = False,
    ) -> None:
        self.chat = chat
        self.payload = payload
        self.from_bot = from_bot
        self.silent = silent
        self.protected = protected
        self.deleted = False

    @property
    def id(self) -> int:
        return int(self.payload["message_id"])

    @property
    def date(self) -> int:
        return int(self.payload["date"])

    @property
    def text(self) -> str:
        """Its text, or the caption of its file."""
        return str(self.payload.get("text") or self.payload.get("caption") or "")

    @property
    def edited(self) -> bool:
        return "edit_date" in self.payload

    @property
    def buttons(self) -> list[list[Button]]:
        return buttons_of(self.payload.get("reply_markup"))

    @property
    def labels(self) -> list[str]:
        """The labels of its buttons, row by row."""
        return [button.label for row in self.buttons for button in row]

    @property
    def file_ids(self) -> list[str]:
        """The ids of the files it carries, the largest of a photo's sizes only."""
        found = []
        for value in self.payload.values():
            if isinstance(value, list) and value and isinstance(value[-1], dict):
                value = value[-1]
            if isinstance(value, dict) and "file_id" in value:
                found.append(str(value["file_id"]))
        return found

    def __repr__(self) -> str:
        return f"Message({self.id}, {'bot' if self.from_bot else 'person'}, {self.text[:40]!r})"


@dataclass
class Press:
    """A button that a person pressed, and what the bot answered to it."""

    id: str
    message: Message
    data: str
    at: int
    answered: bool = False
    text: str = ""
    alert: bool = False


Listener = Callable[["Chat", str, dict[str, Any]], None]


@dataclass(eq=False)
class Chat:
    """A private chat with the bot, or a group it may be in.

    `listeners` hear of every change: kind ("message", "edited", "deleted", "action", "answered",
    "pressed", "blocked") and facts.
    """

    id: int
    kind: str
    describe: dict[str, Any]  # the Bot API's Chat object
    open: bool = False  # the bot may write here
    blocked: bool = False
    messages: dict[int, Message] = field(default_factory=dict)
    presses: list[Press] = field(default_factory=list)
    listeners: list[Listener] = field(default_factory=list)
    waiters: list[asyncio.Future[None]] = field(default_factory=list)
    limit: int = 0  # how many messages to keep; 0: all
    activity: int = 0  # rises by one with every change

    def keep(self, message: Message) -> None:
        """The message stands in the chat; the oldest leaves where the number kept is bounded."""
        self.messages[message.id] = message
        if self.limit and len(self.messages) > self.limit:
            del self.messages[next(iter(self.messages))]

    def visible(self) -> list[Message]:
        """Every message that was not deleted, oldest first."""
        return [message for message in self.messages.values() if not message.deleted]

    def tell(self, kind: str, **facts: Any) -> None:
        """Whoever listens or waits learns of a change."""
        self.activity += 1
        for listener in self.listeners:
            listener(self, kind, facts)
        if self.waiters:
            waiters, self.waiters = self.waiters, []
            for waiter in waiters:
                if not waiter.done():
                    waiter.set_result(None)
