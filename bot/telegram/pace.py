"""How fast messages may leave."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Messages a second, over all chats and in one; a `burst` of them may go at once after a pause.

    Telegram: about 30 in all, one in a chat, short bursts tolerated.
    """

    overall: float = 30.0
    overall_burst: int = 30
    chat: float = 1.0
    chat_burst: int = 4


class Pace:
    """Spaces events `1 / rate` seconds apart, with a burst let through after quiet (GCRA). Times are the loop's."""

    __slots__ = ("_interval", "_tolerance", "due")

    def __init__(self, rate: float, burst: int) -> None:
        self._interval = 1.0 / rate
        self._tolerance = (burst - 1) * self._interval
        self.due = 0.0
        """From when on nothing of this pace need be remembered."""

    def earliest(self) -> float:
        """When the next may go."""
        return self.due - self._tolerance

    def took(self, now: float) -> None:
        """One went, whether it was its time or not."""
        self.due = max(self.due, now) + self._interval
