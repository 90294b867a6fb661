"""How long to wait before trying again."""

from dataclasses import dataclass
from secrets import SystemRandom

_random = SystemRandom()


@dataclass(frozen=True)
class Backoff:
    """Doubling pauses in seconds, from `first` up to `most`, each shortened by chance down to its half.

    The chance keeps many chats that failed together from coming back together.
    """

    first: float = 0.5
    most: float = 30.0

    def pause(self, failures: int) -> float:
        """The pause after so many failures in a row (1 or more)."""
        whole = min(self.most, self.first * 2.0 ** min(failures - 1, 30))
        return whole * _random.uniform(0.5, 1.0)
