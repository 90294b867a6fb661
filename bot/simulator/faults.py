"""Faults on request: what goes wrong, where, how often, the same in every run with the same seed."""

import random
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What can go wrong. FILE_* touch downloads only; deliveries to a webhook are dropped or late."""

    TOO_MANY = "too_many"  # 429 with retry_after
    SERVER_ERROR = "server_error"  # 500
    BAD_GATEWAY = "bad_gateway"  # 502, and a page instead of JSON
    CONFLICT = "conflict"  # 409
    REDIRECT = "redirect"  # 302
    DROP_BEFORE = "drop_before"  # connection cut, nothing was done
    DROP_AFTER = "drop_after"  # it was done, the answer is lost
    SLOW = "slow"  # answered after `seconds`
    HANG = "hang"  # never answered; cut after `seconds`
    FILE_MISSING = "file_missing"  # 404 on a download
    FILE_TRUNCATED = "file_truncated"  # half of the file, then the connection is cut


WEBHOOK_KINDS = (Kind.DROP_BEFORE, Kind.DROP_AFTER, Kind.SLOW, Kind.HANG)


@dataclass
class Fault:
    """One thing that goes wrong.

    `method` is a Bot API method, "file" (downloads), "webhook" (deliveries), or None for all three.
    Either the next `times` calls (after `skip` of them) meet it, or each call does with chance `rate`.
    """

    kind: Kind
    method: str | None = None
    rate: float = 0.0
    times: int = 0
    skip: int = 0
    seconds: float = 1.0
    retry_after: int = 1

    def touches(self, method: str) -> bool:
        """Whether a call of this method can meet this fault."""
        if self.kind in (Kind.FILE_MISSING, Kind.FILE_TRUNCATED) and method != "file":
            return False
        if method == "webhook" and self.kind not in WEBHOOK_KINDS:
            return False
        return self.method is None or self.method.lower() == method.lower()


class Faults:
    """The faults in force. `met` counts those that happened, by kind."""

    def __init__(self, seed: int = 0) -> None:
        self._random = random.Random(seed)  # noqa: S311  repeatable on purpose
        self._faults: list[Fault] = []
        self.met: dict[Kind, int] = {}

    def add(
        self, kind: Kind | str, method: str | None = None, *, rate: float = 0.0, times: int | None = None,
        skip: int = 0, seconds: float = 1.0, retry_after: int = 1,
    ) -> Fault:  # fmt: skip
        """From now on this goes wrong: at `rate`, or (without one) the next `times` calls, by default one."""
        once = (1 if times is None else times) if not rate else 0
        fault = Fault(Kind(kind), method, rate, once, skip, seconds, retry_after)
        self._faults.append(fault)
        return fault

    def clear(self) -> None:
        """Nothing goes wrong any more; the random sequence goes on where it was."""
        self._faults.clear()

    def meet(self, method: str) -> Fault | None:
        """The fault that this call meets, if any; scripted ones come before chances."""
        if not self._faults:
            return None
        found = None
        for fault in list(self._faults):
            if not fault.touches(method):
                continue
            if fault.rate:
                # Every chance is drawn, met or not, so that a run can be repeated.
                met = self._random.random() < fault.rate
                found = found or (fault if met else None)
            elif fault.skip:
                fault.skip -= 1
            elif found is None or found.rate:
                fault.times -= 1
                if fault.times <= 0:
                    self._faults.remove(fault)
                found = fault
        if found:
            self.met[found.kind] = self.met.get(found.kind, 0) + 1
        return found
