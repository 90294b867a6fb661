from datetime import UTC, datetime

import pytest

from bot.flow.input import Moment
from bot.flow.reading.dates import InFuture, from_option, from_text, today_of
from bot.flow.values import Value

SEOUL = Moment(datetime(2026, 11, 19, 20, 30, tzinfo=UTC), "Asia/Seoul", "n")


def read(text: str) -> tuple[Value, Value, Value]:
    found = from_text(text, SEOUL)
    assert found is not None
    return found["precision"], found["from"], found["to"]


def test_today_is_the_day_of_her_zone() -> None:
    assert today_of(SEOUL).isoformat() == "2026-11-20"
    assert today_of(Moment(SEOUL.now, "Atlantic/Azores", "n")).isoformat() == "2026-11-19"
    assert today_of(Moment(SEOUL.now, "Not/AZone", "n")).isoformat() == "2026-11-19"


@pytest.mark.parametrize(
    ("option", "precision", "begin", "end"),
    [
        ("today", "day", "2026-11-20", "2026-11-20"),
        ("yesterday", "day", "2026-11-19", "2026-11-19"),
        ("this_week", "band", "2026-11-16", "2026-11-20"),
        ("this_month", "band", "2026-11-01", "2026-11-20"),
        ("longer_ago", "band", None, "2026-10-31"),
        ("unsure", "unknown", None, None),
    ],
)
def test_each_option_is_a_date_with_its_precision(option: str, precision: str, begin: str, end: str) -> None:
    assert from_option(option, today_of(SEOUL)) == {"precision": precision, "from": begin, "to": end}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-11-20", ("day", "2026-11-20", "2026-11-20")),
        ("2026.11.20.", ("day", "2026-11-20", "2026-11-20")),
        ("2026/1/2", ("day", "2026-01-02", "2026-01-02")),
        ("20.11.2026", ("day", "2026-11-20", "2026-11-20")),
        ("5/3/2024", ("day", "2024-03-05", "2024-03-05")),
        ("20.11.", ("day", "2026-11-20", "2026-11-20")),
        ("21.11", ("day", "2025-11-21", "2025-11-21")),
        ("29.2.", ("day", "2024-02-29", "2024-02-29")),
        ("2026년 11월 3일", ("day", "2026-11-03", "2026-11-03")),
        ("11월 3일", ("day", "2026-11-03", "2026-11-03")),
        ("٢٠٢٦-١١-٠٣", ("day", "2026-11-03", "2026-11-03")),
        ("2026-10", ("month", "2026-10-01", "2026-10-31")),
        ("02.2024", ("month", "2024-02-01", "2024-02-29")),
        ("2026-11", ("month", "2026-11-01", "2026-11-20")),
        ("2025", ("band", "2025-01-01", "2025-12-31")),
        ("2026", ("band", "2026-01-01", "2026-11-20")),
        ("2026-11-20 05:30", ("time", "2026-11-20T05:30:00+09:00", "2026-11-20T05:30:00+09:00")),
        ("3.11.2026, 9:05", ("time", "2026-11-03T09:05:00+09:00", "2026-11-03T09:05:00+09:00")),
    ],
)
def test_typed_dates_are_read_with_their_precision(text: str, expected: tuple[Value, Value, Value]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    "text", ["2026-11-21", "2026-11-20 05:31", "2026-12", "2027", "1.1.2030", "9999-12-31"]
)
def test_a_date_that_has_not_come_is_told_apart(text: str) -> None:
    with pytest.raises(InFuture):
        from_text(text, SEOUL)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "2026-13-01",
        "31.2.2026",
        "30.2.",
        "0000-01-01",
        "1066-10-14",
        "2026-11-20 25:00",
        "12345",
        "1.2.3.4",
        "7",
    ],
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert from_text(text, SEOUL) is None
