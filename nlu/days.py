"""Days, months and years that are named by numbers and words: `3 days ago`, `March 2026`, `since 2025`, `2026년 3월`.

Their values are `days_ago:3` (weeks, months and years alike), `2026-03`, `2026-03-05` and `2025`, each with `since:`
before it where she says that it goes on. What they mean on a calendar is for whoever knows what day it is.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple


class Word(NamedTuple):
    """One word as the plain view sees it, without spaces, and its place; `means` is its (kind, value), if it has one."""

    folded: str
    start: int
    end: int
    means: tuple[str, str] | None


Span = tuple[str, int, int]
"""A value with its place."""
Table = Mapping[str, str]

_YEAR = re.compile(r"(?:19[5-9]|20\d)\d")
_ISO = re.compile(r"(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)")
_DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)")
_ISO_MONTH = re.compile(r"(?<![\d./-])(\d{4})[-./](\d{1,2})(?![\d./-])")
_KOREAN = re.compile(r"(\d{4})년(?:\s*(\d{1,2})월(?:\s*(\d{1,2})일)?)?(\s*(?:부터|이후))?")
_KOREAN_AGO = re.compile(
    r"(?<!\w)(\d{1,3}|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|일)\s*(일|주일|주|개월|달|년)\s*(?:쯤\s*|정도\s*)?(전|째|동안|넘게)"
)
_KOREAN_NUMBERS = {
    "일": 1, "한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10,
}  # fmt: skip
_KOREAN_UNITS = {
    "일": "days_ago", "주일": "weeks_ago", "주": "weeks_ago", "개월": "months_ago", "달": "months_ago", "년": "years_ago",
}  # fmt: skip


def written_in_signs(text: str) -> Iterator[Span]:
    """Days and months in digits, and those with the Korean signs."""
    for form, order in ((_ISO, (1, 2, 3)), (_DAY_FIRST, (3, 2, 1))):
        for day in form.finditer(text):
            if (value := _iso(*(int(day[part]) for part in order))) is not None:
                yield value, day.start(), day.end()
    for month in _ISO_MONTH.finditer(text):
        if (value := _iso(int(month[1]), int(month[2]))) is not None and _YEAR.fullmatch(month[1]):
            yield value, month.start(), month.end()
    if "년" in text:
        for found in _KOREAN.finditer(text):
            if (value := _iso(*(int(part) for part in found.groups()[:3] if part))) is not None:
                yield f"since:{value}" if found[4] else value, found.start(), found.end()


def korean_ago(text: str) -> Iterator[Span]:
    for found in _KOREAN_AGO.finditer(text):
        number = _KOREAN_NUMBERS.get(found[1]) or int(found[1])
        code = f"{_KOREAN_UNITS[found[2]]}:{number}"
        yield code if found[3] == "전" else f"since:{code}", found.start(), found.end()


def _iso(year: int, month: int | None = None, day: int | None = None) -> str | None:
    try:
        whole = date(year, month or 1, day or 1).isoformat()
    except ValueError:
        return None
    return whole[: 10 if day else 7 if month else 4]


def in_words(words: Sequence[Word], numbers: Table, beside: Table) -> Iterator[Span]:
    """What months, units and years among the words say together with the words around them."""
    for at, word in enumerate(words):
        found = None
        if word.means is not None and word.means[0] == "month":
            found = _month(words, at, word.means[1])
        elif word.means is not None and word.means[0] == "unit":
            found = _ago(words, at, word.means[1], numbers, beside)
        elif _YEAR.fullmatch(word.folded):
            found = _year(words, at, beside)
        if found is not None:
            value, first, last = found
            since = any(beside.get(one.folded) == "since" for one in words[max(0, first - 2) : first])
            yield f"since:{value}" if since else value, words[first].start, words[last].end


_Found = tuple[str, int, int] | None
"""A value, its first word and its last."""


def _month(words: Sequence[Word], at: int, month: str) -> _Found:
    for year in (at + 1, at + 2, at - 1, at - 2):
        if 0 <= year < len(words) and _YEAR.fullmatch(words[year].folded):
            first, last = min(at, year), max(at, year)
            for day in (at - 1, at + 1):
                if 0 <= day < len(words) and day != year and (number := _day(words[day].folded)) is not None:
                    value = _iso(int(words[year].folded), int(month), number)
                    return (value, min(first, day), max(last, day)) if value else None
            return f"{words[year].folded}-{month}", first, last
    return None


def _day(word: str) -> int | None:
    digits = word.removesuffix("st").removesuffix("nd").removesuffix("rd").removesuffix("th")
    return int(digits) if digits.isdecimal() and 1 <= int(digits) <= 31 else None


def _ago(words: Sequence[Word], at: int, unit: str, numbers: Table, beside: Table) -> _Found:
    if at == 0:
        return None
    before = words[at - 1].folded
    around = (*words[max(0, at - 3) : at - 1], *words[at + 1 : at + 3])
    if at > 1 and beside.get(words[at - 2].folded) == "in":
        return None
    sure = any(beside.get(one.folded) in ("ago", "since") for one in around)
    # "25 years" is an age, and "a day" any day, unless a word beside says that time is counted.
    if before.isdecimal() and len(before) <= 3 and (sure or unit != "years_ago"):
        return f"{unit}:{int(before)}", at - 1, at
    if sure and (number := numbers.get(before)) is not None:
        return f"{unit}:{number}", at - 1, at
    return None


def _year(words: Sequence[Word], at: int, beside: Table) -> _Found:
    if any(one.means is not None and one.means[0] == "month" for one in words[at + 1 : at + 3]):
        return None
    year = words[at].folded
    before = beside.get(words[at - 1].folded) if at else None
    after = beside.get(words[at + 1].folded) if at + 1 < len(words) else None
    if after == "since_year":
        return f"since:{year}", at, at + 1
    return (year, at, at) if before in ("in", "since") or after == "in" else None
