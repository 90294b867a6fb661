"""Whether a place is open now, until when, or from when: in its country's own time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from bot.content.facts import DAYS, Hours

AHEAD = 9
"""Days looked at: a place that opens once a week is found, and what is open for a week on end is always open."""

WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Opening:
    """`open` now, and `changes` is when that ends, in the country's zone; `None`: never."""

    open: bool
    changes: datetime | None


def opening(
    hours: Literal["always"] | Sequence[Hours] | None, zone: ZoneInfo, now: datetime
) -> Opening | None:
    """How it stands at `now`, which carries a zone; `None` where the hours are not known.

    A time of day that the clock shows twice (in autumn) counts as the earlier one: nobody is told to call a line
    that has just closed. One that it leaves out (in spring) counts as that much later.
    """
    if hours is None:
        return None
    if hours == "always":
        return Opening(True, None)
    at = now.astimezone(UTC)
    for begins, ends in _joined(_spans(hours, zone, now.astimezone(zone).date())):
        if at < begins:
            return Opening(False, begins.astimezone(zone))
        if at < ends:
            return Opening(True, ends.astimezone(zone) if ends - at < WEEK else None)
    return None


def _spans(hours: Sequence[Hours], zone: ZoneInfo, today: date) -> Iterator[tuple[datetime, datetime]]:
    for ahead in range(-1, AHEAD):
        day = today + timedelta(days=ahead)
        for one in hours:
            if DAYS[day.weekday()] in one.days:
                # Both are of one form, so that they are in order as words too.
                last = day if one.from_ < one.to else day + timedelta(days=1)
                yield _moment(day, one.from_, zone), _moment(last, one.to, zone)


def _joined(spans: Iterator[tuple[datetime, datetime]]) -> Iterator[tuple[datetime, datetime]]:
    """The spans in their order; those that meet or overlap are one."""
    current: tuple[datetime, datetime] | None = None
    for begins, ends in sorted(spans):
        if current is not None and begins <= current[1]:
            current = current[0], max(current[1], ends)
            continue
        if current is not None:
            yield current
        current = begins, ends
    if current is not None:
        yield current


def _moment(day: date, clock: str, zone: ZoneInfo) -> datetime:
    if clock == "24:00":
        day, clock = day + timedelta(days=1), "00:00"
    return datetime.combine(day, time.fromisoformat(clock), zone).astimezone(UTC)
