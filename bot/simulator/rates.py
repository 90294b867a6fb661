"""Telegram's limits on sending, as an option: so many messages a second in all, and in one chat."""

import math
import time
from dataclasses import dataclass, field

from .errors import too_many


@dataclass
class _Bucket:
    """Holds up to `size` sends and refills at `rate` a second."""

    rate: float
    size: float
    left: float = field(init=False)
    at: float = field(init=False)

    def __post_init__(self) -> None:
        self.left, self.at = self.size, time.monotonic()

    def refill(self) -> None:
        now = time.monotonic()
        self.left, self.at = min(self.size, self.left + (now - self.at) * self.rate), now


class RateLimits:
    """Real seconds count here, not the movable clock: a bot waits for real."""

    def __init__(self, overall: float = 30, per_chat: float = 1, burst: int = 1) -> None:
        self._per_chat, self._burst = per_chat, burst
        self._all = _Bucket(overall, max(1, overall))
        self._chats: dict[int, _Bucket] = {}

    def take(self, chat_id: int) -> None:
        """One send is counted. Raises ApiError 429 with the seconds to wait, and counts nothing."""
        chat = self._chats.setdefault(chat_id, _Bucket(self._per_chat, max(1, self._burst)))
        for bucket in (self._all, chat):
            bucket.refill()
            if bucket.left < 1:
                raise too_many(max(1, math.ceil((1 - bucket.left) / bucket.rate)))
        self._all.left -= 1
        chat.left -= 1
