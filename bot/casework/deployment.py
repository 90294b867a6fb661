"""What the casework must know of the deployment: plain facts, no settings object of an edge."""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass

from bot.flow.values import Value


@dataclass(frozen=True)
class Deployment:
    """`tester_code` opens a chat of a trial; `None` where none is needed (live, or the simulator)."""

    organisation: str
    languages: tuple[str, ...]
    countries: tuple[str, ...]
    zone: str
    live: bool
    session_days: int
    tester_code: str | None
    deep_links: tuple[str, ...] = ()

    @property
    def context(self) -> Mapping[str, Value]:
        """What conditions may read as `context.x` of it."""
        return {"trial": not self.live, "person_available": False, "languages": len(self.languages)}

    def hint(self, code: str) -> str | None:
        """The offered language that an app's code such as `ko-KR` stands for, if there is one."""
        language = code.partition("-")[0].casefold()
        return language if language in self.languages else None

    def opens(self, parameter: str | None) -> bool:
        """Whether a chat may be talked with, given what followed its /start."""
        if self.tester_code is None:
            return True
        return parameter is not None and hmac.compare_digest(parameter.encode(), self.tester_code.encode())
