"""The simulator's time, which tests can move."""

import time
from datetime import timedelta


class Clock:
    """Unix seconds, shifted by whatever was asked for. Waiting and timeouts never follow it."""

    def __init__(self) -> None:
        self.shift = 0.0

    def now(self) -> int:
        """The simulated moment, in whole unix seconds."""
        return int(time.time() + self.shift)

    def move(self, *, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        """Later calls of `now` are that much later (negative: earlier)."""
        self.shift += timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds).total_seconds()
