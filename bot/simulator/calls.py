"""A record of what the bot asked for."""

import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Call:
    """One Bot API call: its parameters without file contents, when (monotonic), and how it ended.

    `status` is the HTTP status, 0 while under way or where the connection was cut.
    """

    method: str
    params: dict[str, Any]
    at: float = field(default_factory=time.monotonic)
    status: int = 0
    fault: str = ""


class Calls:
    """The latest calls, at most `limit`; with 0 nothing is recorded."""

    def __init__(self, limit: int = 10_000) -> None:
        self.on = limit > 0
        self._calls: deque[Call] = deque(maxlen=limit)

    def add(self, call: Call) -> None:
        self._calls.append(call)

    def __iter__(self) -> Iterator[Call]:
        return iter(self._calls)

    def of(self, method: str) -> list[Call]:
        """The recorded calls of one method, oldest first."""
        return [call for call in self._calls if call.method == method]

    def clear(self) -> None:
        self._calls.clear()
