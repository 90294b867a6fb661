"""Whether a place is open, held against the plain reading of a clock on its wall."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.facts import DAYS, Hours
from bot.content.opening_hours import Opening, opening

SEOUL, SARAJEVO, SKOPJE = ZoneInfo("Asia/Seoul"), ZoneInfo("Europe/Sarajevo"), ZoneInfo("Europe/Skopje")
ZONES = (
    SEOUL,
    SARAJEVO,
    SKOPJE,
    ZoneInfo("Asia/Tbilisi"),
    ZoneInfo("Indian/Maldives"),
    ZoneInfo("Africa/Abidjan"),
)
WEEKDAYS = ["mon", "tue", "wed", "thu", "fri"]


def hours(days: list[str], begins: str, ends: str) -> Hours:
    return Hours.model_validate({"days": days, "from": begins, "to": ends})


def at(words: str, zone: ZoneInfo = SEOUL) -> datetime:
    return datetime.fromisoformat(words).replace(tzinfo=zone)


OFFICE = [hours(WEEKDAYS, "09:00", "12:00"), hours(WEEKDAYS, "13:00", "18:00")]
NIGHT = [hours(["fri", "sat"], "20:00", "02:00")]
WHOLE_WEEK = [hours(list(DAYS), "00:00", "24:00")]
TO_MIDNIGHT = [hours(["mon"], "18:00", "24:00")]


# 2026-11-24 is a Tuesday.
@pytest.mark.parametrize(
    ("times", "now", "stands"),
    [
        (OFFICE, "2026-11-24T10:00", (True, "2026-11-24T12:00")),
        (OFFICE, "2026-11-24T09:00", (True, "2026-11-24T12:00")),
        (OFFICE, "2026-11-24T12:00", (False, "2026-11-24T13:00")),
        (OFFICE, "2026-11-24T18:00", (False, "2026-11-25T09:00")),
        (OFFICE, "2026-11-27T18:30", (False, "2026-11-30T09:00")),
        (NIGHT, "2026-11-27T23:00", (True, "2026-11-28T02:00")),
        (NIGHT, "2026-11-28T01:59", (True, "2026-11-28T02:00")),
        (NIGHT, "2026-11-29T02:00", (False, "2026-12-04T20:00")),
        (TO_MIDNIGHT, "2026-11-23T23:59", (True, "2026-11-24T00:00")),
        (TO_MIDNIGHT, "2026-11-24T00:00", (False, "2026-11-30T18:00")),
        (TO_MIDNIGHT, "2026-11-23T17:59", (False, "2026-11-23T18:00")),
        (WHOLE_WEEK, "2026-11-24T03:00", (True, None)),
        ([hours(WEEKDAYS, "00:00", "24:00")], "2026-11-24T10:00", (True, "2026-11-28T00:00")),
        ([hours(["tue"], "09:00", "15:00"), hours(["tue"], "14:00", "18:00")], "2026-11-24T10:00", (True, "2026-11-24T18:00")),
    ],
)  # fmt: skip
def test_it_is_open_until_or_opens_when(
    times: list[Hours], now: str, stands: tuple[bool, str | None]
) -> None:
    is_open, changes = stands
    assert opening(times, SEOUL, at(now)) == Opening(is_open, at(changes) if changes else None)


def test_always_never_ends_and_what_is_not_known_is_not_said() -> None:
    assert opening("always", SEOUL, at("2026-11-24T03:00")) == Opening(True, None)
    assert opening(None, SEOUL, at("2026-11-24T03:00")) is None


def test_the_countrys_clock_counts_and_not_hers() -> None:
    # Ten in the morning in Seoul is one in the night in Sarajevo.
    assert opening(OFFICE, SEOUL, at("2026-11-24T02:00", SARAJEVO)) == Opening(True, at("2026-11-24T12:00"))


def test_it_opens_and_closes_by_the_clock_on_both_sides_of_a_change_of_time() -> None:
    # Sarajevo: the clock goes forward on 2026-03-29 and back on 2026-10-25, both in the night to Sunday.
    every_day = [hours(list(DAYS), "09:00", "17:00")]
    for day in ("2026-03-28", "2026-03-29", "2026-10-24", "2026-10-25"):
        begins, ends = at(f"{day}T09:00", SARAJEVO), at(f"{day}T17:00", SARAJEVO)
        instant = begins.astimezone(UTC)
        assert opening(every_day, SARAJEVO, instant) == Opening(True, ends)
        assert opening(every_day, SARAJEVO, instant - timedelta(seconds=1)) == Opening(False, begins)


def test_a_night_with_a_change_of_time_is_one_hour_shorter_or_longer() -> None:
    night = [hours(["sat"], "22:00", "06:00")]
    for day, length in (("2026-03-28", 7), ("2026-10-24", 9)):
        begins = at(f"{day}T22:00", SARAJEVO).astimezone(UTC)
        stands = opening(night, SARAJEVO, begins)
        assert stands is not None and stands.changes is not None
        assert stands.changes.astimezone(UTC) - begins == timedelta(hours=length)


def test_an_hour_that_the_clock_shows_twice_counts_once() -> None:
    early = [hours(["sun"], "01:00", "02:30")]
    first = datetime(2026, 10, 25, 0, 29, tzinfo=UTC)  # 02:29 summer time
    assert opening(early, SARAJEVO, first) == Opening(True, at("2026-10-25T02:30", SARAJEVO))
    again = opening(early, SARAJEVO, first + timedelta(hours=1))  # 02:29 once more
    assert again is not None and not again.open


CLOCKS = st.builds(
    lambda hour, minute: f"{hour:02}:{minute:02}", st.integers(0, 23), st.sampled_from([0, 15, 59])
)
SPANS = st.builds(
    lambda days, begins, ends: None if begins == ends else hours(sorted(days, key=DAYS.index), begins, ends),
    st.sets(st.sampled_from(DAYS), min_size=1),
    CLOCKS,
    CLOCKS | st.just("24:00"),
).filter(lambda one: one is not None)
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)).map(
    lambda moment: moment.replace(second=0, microsecond=0)
)


def on_the_wall(times: list[Hours], wall: datetime) -> bool:
    """Whether the clock on the wall says that it is open, by the words of the hours alone."""
    clock, today, yesterday = f"{wall:%H:%M}", DAYS[wall.weekday()], DAYS[(wall.weekday() - 1) % 7]
    for one in times:
        over_midnight = one.to < one.from_
        if today in one.days and one.from_ <= clock and (over_midnight or clock < one.to):
            return True
        if over_midnight and yesterday in one.days and clock < one.to:
            return True
    return False


def changes_near(moment: datetime, zone: ZoneInfo) -> bool:
    """Whether the clock of the zone is put forward or back within a few hours of that."""
    hours_around = (timedelta(hours=hour) for hour in range(-4, 5))
    return len({(moment + ahead).astimezone(zone).utcoffset() for ahead in hours_around}) > 1


@given(st.lists(SPANS, min_size=1, max_size=3), st.sampled_from(ZONES), MOMENTS)
def test_it_agrees_with_the_clock_on_the_wall(times: list[Hours], zone: ZoneInfo, now: datetime) -> None:
    stands = opening(times, zone, now)
    assert stands is not None
    if not changes_near(now, zone):
        assert stands.open == on_the_wall(times, now.astimezone(zone))
    if stands.changes is None:
        assert stands.open
        return
    assert stands.changes > now
    assert stands.changes.tzinfo is zone
    if not changes_near(stands.changes, zone):
        assert on_the_wall(times, stands.changes) != stands.open
        before = stands.changes.astimezone(UTC) - timedelta(minutes=1)
        assert on_the_wall(times, before.astimezone(zone)) == stands.open


@given(st.lists(SPANS, min_size=1, max_size=3), st.sampled_from(ZONES), MOMENTS, st.integers(0, 60 * 24 * 8))
def test_nothing_changes_before_it_is_said_to(
    times: list[Hours], zone: ZoneInfo, now: datetime, minutes: int
) -> None:
    stands = opening(times, zone, now)
    later = now + timedelta(minutes=minutes)
    assert stands is not None
    if stands.changes is not None and later < stands.changes:
        assert opening(times, zone, later) == stands
