"""Whole days: the only times that stand in the clear. A time is seconds since 1970 UTC, a day is their number."""

SECONDS_A_DAY = 86_400
HOURS_A_DAY = 24


def day_of(now: float) -> int:
    """The number of the UTC day in which `now` lies."""
    return int(now // SECONDS_A_DAY)


def last_day_to_drop(today: int, hours: int) -> int:
    """The newest day of which everything is at least `hours` old today: such rows may go, never sooner."""
    return today - -(-hours // HOURS_A_DAY) - 1
