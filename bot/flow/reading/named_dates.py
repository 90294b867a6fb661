"""Dates as the understanding names them: `yesterday`, `days_ago:3`, `2026-03`, `since:2025`."""

from collections.abc import Mapping
from datetime import date, timedelta

from bot.flow.input import Moment
from bot.flow.reading.dates import InFuture, from_option, from_text, today_of, value
from bot.flow.values import Value

_AGO: Mapping[str, tuple[str, int]] = {
    "tonight": ("days_ago", 0),
    "this_morning": ("days_ago", 0),
    "last_night": ("days_ago", 1),
    "day_before_yesterday": ("days_ago", 2),
    "last_week": ("weeks_ago", 1),
    "last_month": ("months_ago", 1),
    "this_year": ("years_ago", 0),
    "last_year": ("years_ago", 1),
}


def from_code(code: str, moment: Moment) -> Mapping[str, Value] | None:
    """The date of the code, counted from the moment's day; `None` for an unknown code.

    A week, month or year ago is that whole week (from Monday), month or year. `since:` leaves the end open.
    Raises `InFuture` for one that has not come yet.
    """
    since = code.startswith("since:")
    found = _resolved(code.removeprefix("since:"), moment)
    if since and found is not None and found["from"] is not None:
        return {**found, "precision": "since", "to": None}
    return found


def _resolved(code: str, moment: Moment) -> Mapping[str, Value] | None:
    today = today_of(moment)
    if code == "tomorrow":
        raise InFuture
    unit, _, number = code.partition(":")
    if number.isdecimal():
        return _ago(unit, int(number), today)
    if code in _AGO:
        return _ago(*_AGO[code], today)
    return from_option(code, today) or from_text(code, moment)


def _ago(unit: str, number: int, today: date) -> Mapping[str, Value] | None:
    try:
        match unit:
            case "days_ago":
                day = today - timedelta(days=number)
                return value("day", day, day)
            case "weeks_ago":
                begin = today - timedelta(days=today.weekday(), weeks=number)
                return value("band", begin, min(begin + timedelta(days=6), today))
            case "months_ago":
                months = today.year * 12 + today.month - 1 - number
                begin = date(months // 12, months % 12 + 1, 1)
                end = (begin + timedelta(days=31)).replace(day=1) - timedelta(days=1)
                return value("month", begin, min(end, today))
            case "years_ago":
                year = today.year - number
                return value("band", date(year, 1, 1), min(date(year, 12, 31), today))
    except (ValueError, OverflowError):
        # Longer ago than there are dates.
        return None
    return None
