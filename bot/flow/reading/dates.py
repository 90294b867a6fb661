"""Dates with their precision, from options and from typed text.

A date is `{"precision", "from", "to"}` with ISO days (ISO times for precision `time`); an open end is `null`.
"""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.flow.input import Moment
from bot.flow.values import UNSURE, Value

DATE_OPTIONS = ("today", "yesterday", "this_week", "this_month", "longer_ago", UNSURE)
FIRST_YEAR = 1900
"""Nobody here remembers an earlier one; 0011 is a slip."""
Precision = Literal["time", "day", "month", "since", "band", "unknown"]


class InFuture(ValueError):
    """The date has not come yet."""


def zone_of(moment: Moment) -> tzinfo:
    """The moment's zone; an unknown name reads as UTC, since a wrong setting must not stop an answer."""
    try:
        return ZoneInfo(moment.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC


def today_of(moment: Moment) -> date:
    return moment.now.astimezone(zone_of(moment)).date()


def value(precision: Precision, begin: date | None, end: date | None) -> Mapping[str, Value]:
    return {
        "precision": precision,
        "from": begin.isoformat() if begin else None,
        "to": end.isoformat() if end else None,
    }


def from_option(option: str, today: date) -> Mapping[str, Value] | None:
    """The date that one of `DATE_OPTIONS` stands for; weeks begin on Monday."""
    match option:
        case "today":
            return value("day", today, today)
        case "yesterday":
            return value("day", today - timedelta(days=1), today - timedelta(days=1))
        case "this_week":
            return value("band", today - timedelta(days=today.weekday()), today)
        case "this_month":
            return value("band", today.replace(day=1), today)
        case "longer_ago":
            return value("band", None, today.replace(day=1) - timedelta(days=1))
        case "unsure":
            return value("unknown", None, None)
    return None


def from_text(text: str, moment: Moment) -> Mapping[str, Value] | None:
    """The date that the text is, or `None`. Raises `InFuture` for one that has not come yet.

    Digits of every script count. Read: 2026-11-20, 2026/11/20, 2026.11.20, 20.11.2026, 20/11/2026, 20.11.
    (the last one that has been), 2026-11, 11.2026, 2026, with 년월日 signs too, and a clock time after a day.
    """
    for pattern, build in _PATTERNS:
        found = pattern.fullmatch(text)
        if found is None:
            continue
        try:
            parts = {name: int(part) for name, part in found.groupdict().items() if part}
            if parts.get("year", FIRST_YEAR) >= FIRST_YEAR:
                return build(parts, moment)
        except InFuture:
            raise
        except (ValueError, OverflowError):
            continue
    return None


def _day(parts: Mapping[str, int], moment: Moment) -> Mapping[str, Value]:
    today = today_of(moment)
    if "year" in parts:
        day = date(parts["year"], parts["month"], parts["day"])
    else:
        # 29.02. only exists in some years.
        day = _last(parts["month"], parts["day"], today)
    if "hour" not in parts:
        if day > today:
            raise InFuture
        return value("day", day, day)
    zone = zone_of(moment)
    time = datetime(day.year, day.month, day.day, parts["hour"], parts["minute"], tzinfo=zone)
    if time > moment.now:
        raise InFuture
    return {"precision": "time", "from": time.isoformat(), "to": time.isoformat()}


def _last(month: int, day: int, today: date) -> date:
    # The longest wait for a 29 February is eight years.
    for year in range(today.year, today.year - 9, -1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found <= today:
            return found
    raise ValueError


def _month(parts: Mapping[str, int], moment: Moment) -> Mapping[str, Value]:
    begin = date(parts["year"], parts["month"], 1)
    end = (begin + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return _span("month", begin, end, moment)


def _year(parts: Mapping[str, int], moment: Moment) -> Mapping[str, Value]:
    return _span("band", date(parts["year"], 1, 1), date(parts["year"], 12, 31), moment)


def _span(precision: Precision, begin: date, end: date, moment: Moment) -> Mapping[str, Value]:
    today = today_of(moment)
    if begin > today:
        raise InFuture
    return value(precision, begin, min(end, today))


_CLOCK = r"(?:[ T,]+(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::\d{2}(?:\.\d+)?)?)?"
_YEAR = r"(?P<year>\d{4})"
_MONTH = r"(?P<month>\d{1,2})"
_DAY = r"(?P<day>\d{1,2})"
_Build = Callable[[Mapping[str, int], Moment], Mapping[str, Value]]
_PATTERNS: tuple[tuple[re.Pattern[str], _Build], ...] = (
    (re.compile(rf"{_YEAR}\s*[-./]\s*{_MONTH}\s*[-./]\s*{_DAY}\.?{_CLOCK}"), _day),
    (re.compile(rf"{_YEAR}\s*[년年]\s*{_MONTH}\s*[월月]\s*{_DAY}\s*[일日]{_CLOCK}"), _day),
    (re.compile(rf"{_DAY}\s*[-./]\s*{_MONTH}\s*[-./]\s*{_YEAR}\.?{_CLOCK}"), _day),
    (re.compile(rf"{_DAY}\s*[./]\s*{_MONTH}\s*[./]?{_CLOCK}"), _day),
    (re.compile(rf"{_MONTH}\s*[월月]\s*{_DAY}\s*[일日]{_CLOCK}"), _day),
    (re.compile(rf"{_YEAR}\s*[-./]\s*{_MONTH}"), _month),
    (re.compile(rf"{_YEAR}\s*[년年]\s*{_MONTH}\s*[월月]"), _month),
    (re.compile(rf"{_MONTH}\s*[-./]\s*{_YEAR}"), _month),
    (re.compile(rf"{_YEAR}\s*[년年]?"), _year),
)
