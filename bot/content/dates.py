"""Dates in a language's own way, as exactly as they are known and no more."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from functools import lru_cache

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time

from bot.content import dhivehi
from bot.content.texts import Texts
from bot.flow.values import Value

DATE_WORDS = "date_words"
"""The message whose labels say a span: `.since` and `.until` with `$day`, `.between` with `$from` and `$to`."""

DATE_LABELS = ("since", "until", "between")
UNSURE_LABEL = ("button", "unsure")
ONE_DAY = timedelta(days=1)


@lru_cache(maxsize=64)
def locale_of(language: str) -> Locale:
    return Locale.parse(language)


def has_month_names(locale: Locale) -> bool:
    return locale.language == "dv" or not str(locale.months["format"]["wide"][1]).startswith("M0")


def is_date(value: Value) -> bool:
    """Whether the value is a date as the engine makes them: `precision`, `from`, `to`."""
    return isinstance(value, Mapping) and "precision" in value


def date_in_words(language: str, value: Mapping[str, Value], texts: Texts) -> str:
    """The date in words. A span that is one whole month or year is said as that.

    Raises `TextError` when the language lacks the words for a span.
    """
    begin, end = _moment(value.get("from")), _moment(value.get("to"))
    match value.get("precision"):
        case "time" if begin is not None:
            return time_in_words(language, begin)
        case "day" if begin is not None:
            return day_in_words(language, begin)
        case "month" if begin is not None:
            return month_in_words(language, begin)
    if begin is None and end is None:
        return texts.render(language, *UNSURE_LABEL)
    if begin is None and end is not None:
        return texts.render(language, DATE_WORDS, "until", {"day": day_in_words(language, end)})
    if begin is not None and (end is None or value.get("precision") == "since"):
        return texts.render(language, DATE_WORDS, "since", {"day": day_in_words(language, begin)})
    if begin is not None and end is not None and begin.date() == end.date():
        return day_in_words(language, begin)
    return texts.render(
        language,
        DATE_WORDS,
        "between",
        {"from": day_in_words(language, begin), "to": day_in_words(language, end)} if begin and end else {},
    )


def _moment(value: Value) -> datetime | None:
    return datetime.fromisoformat(value) if isinstance(value, str) else None


def day_in_words(language: str, day: date) -> str:
    if language == "dv":
        return f"{day.day} {dhivehi.MONTHS[day.month - 1]} {day.year}"
    return format_date(day, "long", locale=locale_of(language))


def month_in_words(language: str, day: date) -> str:
    if language == "dv":
        return f"{dhivehi.MONTHS[day.month - 1]} {day.year}"
    return format_skeleton("yMMMM", day, locale=locale_of(language))


def time_in_words(language: str, moment: datetime) -> str:
    """Day and time of day, in the zone that the moment carries."""
    joined = str(locale_of(language).datetime_formats["medium"]).replace("'", "")
    return joined.replace("{1}", day_in_words(language, moment)).replace(
        "{0}", clock_in_words(language, moment)
    )


def clock_in_words(language: str, moment: datetime) -> str:
    """The time of day alone, in the zone that the moment carries."""
    locale = locale_of(language)
    # The wide form of am and pm: the short one is English in Korean.
    pattern = str(locale.time_formats["short"].pattern).replace("a", "aaaa")
    return format_time(moment.time(), pattern, locale=locale)


def coming_time_in_words(language: str, moment: datetime, now: datetime) -> str:
    """The time of day, in the zone that the moment carries; with its weekday where that clock shows it sooner."""
    clock = clock_in_words(language, moment)
    return clock if moment - now <= ONE_DAY else f"{_weekday(language, moment)} {clock}"


def _weekday(language: str, day: date) -> str:
    if language == "dv":
        return dhivehi.WEEKDAYS[day.weekday()]
    return str(locale_of(language).days["format"]["wide"][day.weekday()])
