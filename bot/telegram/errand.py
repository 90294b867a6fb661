"""What is on its way to a chat, and how far it has come."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from enum import Enum

from bot.casework.chat import Delivery
from bot.telegram.calls import DELETED_AT_ONCE
from bot.telegram.pace import Pace


@dataclass(eq=False, slots=True)
class Errand:
    """One delivery under way. `over`: no call is to be made for it any more, only its `reports` are left."""

    delivery: Delivery
    failures: int = 0
    not_before: float = 0.0
    over: bool = False
    said_uncertain: bool = False
    as_text: bool = False
    undeletable: list[int] = field(default_factory=list)
    chunks: deque[tuple[int, ...]] = field(default_factory=deque)
    reports: deque[Callable[[], Awaitable[None]]] = field(default_factory=deque)

    def __post_init__(self) -> None:
        if self.delivery.outgoing.kind == "delete":
            ids = self.delivery.outgoing.messages
            self.chunks.extend(ids[at : at + DELETED_AT_ONCE] for at in range(0, len(ids), DELETED_AT_ONCE))

    @property
    def kind(self) -> str:
        return "text" if self.as_text else self.delivery.outgoing.kind

    @property
    def counts(self) -> bool:
        """Whether Telegram counts it against the chat's pace."""
        return self.kind in ("text", "edit", "file")

    def end(self, *reports: Callable[[], Awaitable[None]]) -> None:
        self.over = True
        self.reports.extend(reports)


class State(Enum):
    """Of a lane: nothing to do now, in the queue for a worker, waiting for its time, or with a worker."""

    IDLE = 0
    READY = 1
    WAITING = 2
    BUSY = 3


class Lane:
    """Errands of one chat that go one after another."""

    __slots__ = ("chat", "current", "errands", "state", "timer", "urgent")

    def __init__(self, chat: "Chat", *, urgent: bool) -> None:
        self.chat = chat
        self.urgent = urgent
        self.errands: deque[Errand] = deque()
        self.current: Errand | None = None
        self.state = State.IDLE
        self.timer: asyncio.TimerHandle | None = None

    def __bool__(self) -> bool:
        """Whether anything is here or under way."""
        return bool(self.errands) or self.current is not None

    def ready(self) -> bool:
        """Whether a worker may begin with it."""
        return self.state is State.READY

    def cancel(self) -> None:
        """Nothing here is sent any more; what is known of it is still reported."""
        self.errands = deque(errand for errand in self.errands if errand.reports)
        for errand in self.errands:
            errand.over = True
        if self.current is not None:
            self.current.over = True


class Chat:
    """The two lanes of a chat. The urgent one does not wait for the other, not even for what is in flight."""

    __slots__ = ("not_before", "number", "pace", "plain", "timer", "urgent")

    def __init__(self, number: int, pace: Pace | None) -> None:
        self.number = number
        self.pace = pace
        self.not_before = 0.0
        self.plain = Lane(self, urgent=False)
        self.urgent = Lane(self, urgent=True)
        self.timer: asyncio.TimerHandle | None = None

    def __bool__(self) -> bool:
        return bool(self.plain) or bool(self.urgent)

    def cancel(self) -> None:
        self.plain.cancel()
        self.urgent.cancel()

    def memory_until(self) -> float:
        """Until when an idle chat must be remembered, so that its limits hold."""
        return max(self.not_before, self.pace.due if self.pace else 0.0)
