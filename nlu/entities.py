"""Things named in a text: links, numbers, handles, days and platforms, with their places in it."""

import re
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import yaml

from nlu.errors import BadRules
from nlu.model import Entity
from nlu.normal import fold, fold_word

_FILE = Path(__file__).parent / "data" / "entities.yml"
_URL = re.compile(
    r"(?:https?://|www\.|(?<![\w@.])(?:t\.me|wa\.me|instagram\.com|facebook\.com|fb\.com|tiktok\.com|youtu\.be|x\.com)/)[^\s<>\"']+",
    re.I,
)
_HANDLE = re.compile(r"(?<![\w@.])@[A-Za-z0-9_][A-Za-z0-9_.]{1,31}(?<!\.)")
_ISO = re.compile(r"(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)")
_DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)")
_KOREAN_DAY = re.compile(r"(\d{4})년\s*(\d{1,2})월\s*(\d{1,2})일")
_PHONE = re.compile(r"(?<![\w+])\+?\(?\d[\d ()./-]{5,18}\d(?!\w)")
_WORD = re.compile('[^\\s.,;:!?()\\[\\]{}"“”«»…،؟/\\\\-]+')
_DIGIT = re.compile(r"\d")
_MOST = 32


def entities_in(text: str) -> tuple[Entity, ...]:
    """What the text names, in its order, at most 32 of them and none overlapping another."""
    found: list[Entity] = []
    taken: list[tuple[int, int]] = []

    def take(kind: str, value: str, start: int, end: int) -> None:
        if len(found) < _MOST and all(end <= begun or start >= ended for begun, ended in taken):
            taken.append((start, end))
            found.append(Entity(kind, value, start, end))

    if "." in text or "//" in text:
        for url in _URL.finditer(text):
            kept = url[0].rstrip(".,;:!?)]}…»”")
            take("url", kept, url.start(), url.start() + len(kept))
    if "@" in text:
        for handle in _HANDLE.finditer(text):
            take("handle", handle[0], handle.start(), handle.end())
    if _DIGIT.search(text):
        for form, order in ((_ISO, (1, 2, 3)), (_KOREAN_DAY, (1, 2, 3)), (_DAY_FIRST, (3, 2, 1))):
            for day in form.finditer(text):
                if (value := _iso_day(*(int(day[part]) for part in order))) is not None:
                    take("date", value, day.start(), day.end())
        for phone in _PHONE.finditer(text):
            if 7 <= sum(map(str.isdigit, phone[0])) <= 15:
                take("phone", phone[0], phone.start(), phone.end())
    _named(text, take)
    return tuple(sorted(found, key=lambda entity: entity.start))


def _iso_day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _named(text: str, take: Callable[[str, str, int, int], None]) -> None:
    """Platforms and relative days: each word, and each two words, looked up as they are typed and by their beginning."""
    whole, beginnings, longest = _names()
    before: tuple[str, int] | None = None
    for number, place in enumerate(_WORD.finditer(text)):
        if number >= 400:
            return
        word = fold_word(place[0][:40])
        if before is not None and (pair := whole.get(f"{before[0]} {word}")) is not None:
            take(*pair, before[1], place.end())
        elif (known := whole.get(word)) is not None:
            take(*known, place.start(), place.end())
        else:
            for length in range(min(len(word), longest), 1, -1):
                if (begun := beginnings.get(word[:length])) is not None:
                    take(*begun, place.start(), place.end())
                    break
        before = (word, place.start())


@cache
def _names() -> tuple[dict[str, tuple[str, str]], dict[str, tuple[str, str]], int]:
    whole: dict[str, tuple[str, str]] = {}
    beginnings: dict[str, tuple[str, str]] = {}
    try:
        written = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
        for kind in ("platform", "date"):
            for value, names in written[kind].items():
                for name in names.split("|"):
                    stem = fold(name.strip().rstrip("*"), "plain").strip()
                    (beginnings if name.strip().endswith("*") else whole)[stem] = (kind, value)
    except (OSError, yaml.YAMLError, KeyError, AttributeError, TypeError) as wrong:
        raise BadRules(f"{_FILE.name}: {wrong}") from wrong
    return whole, beginnings, max(map(len, beginnings))
