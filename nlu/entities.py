"""Things named in a text: links, numbers, handles, days and platforms, with their places in it."""

import itertools
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from nlu import days, money
from nlu.errors import BadRules
from nlu.model import Entity
from nlu.normal import fold, fold_word

_FILE = Path(__file__).parent / "data" / "entities.yml"
_URL = re.compile(
    r"(?:https?://|www\.|(?<![\w@.])(?:t\.me|wa\.me|instagram\.com|facebook\.com|fb\.com|tiktok\.com|youtu\.be|x\.com)/)[^\s<>\"']+",
    re.I,
)
_HANDLE = re.compile(r"(?<![\w@.])@[A-Za-z0-9_][A-Za-z0-9_.]{1,31}(?<!\.)")
_PHONE = re.compile(r"(?<![\w+])\+?\(?\d[\d ()./-]{5,18}\d(?!\w)")
_WORD = re.compile('[^\\s.,;:!?()\\[\\]{}"“”«»…،؟/\\\\-]+')
_DIGIT = re.compile(r"\d")
_KOREAN_SPANS = ("전", "째", "동안", "넘게")
_BESIDE = 2
_MOST, _MOST_WORDS, _DIGITS_OF_A_YEAR = 32, 400, 4


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
        for value, start, end in days.written_in_signs(text):
            take("date", value, start, end)
        for value, start, end in money.amounts(text):
            take("money", value, start, end)
        for phone in _PHONE.finditer(text):
            if 7 <= sum(map(str.isdigit, phone[0])) <= 15:
                take("phone", phone[0], phone.start(), phone.end())
    if any(sign in text for sign in _KOREAN_SPANS):
        for value, start, end in days.korean_ago(text):
            take("date", value, start, end)
    _named(text, take)
    return tuple(_without_doubles(sorted(found, key=lambda entity: entity.start)))


def _without_doubles(found: Sequence[Entity]) -> Iterator[Entity]:
    """All but a partner right behind a former one: "my ex boyfriend" names one person."""
    before: Entity | None = None
    for entity in found:
        follows = (
            before is not None and before.value == "former_partner" and entity.start - before.end <= _BESIDE
        )
        if not (follows and entity.value == "current_partner"):
            yield entity
        before = entity


def _named(text: str, take: Callable[[str, str, int, int], None]) -> None:
    """Platforms and days: each word, and each two words, looked up as they are typed and by their beginning."""
    table = _table()
    before: tuple[str, int] | None = None
    # Whether it is worth to look at what words say together: a number before a unit, or what may be a year.
    counted = False
    for number, place in enumerate(_WORD.finditer(text)):
        if number >= _MOST_WORDS:
            break
        word = fold_word(place[0][:40])
        if before is not None and (pair := table.whole.get(f"{before[0]} {word}")) is not None:
            take(*pair, before[1], place.end())
        elif (means := table.means(word)) is not None:
            if means[0] == "unit":
                counted = counted or (before is not None and table.is_number(before[0]))
            elif means[0] != "month":
                take(*means, place.start(), place.end())
        elif len(word) == _DIGITS_OF_A_YEAR and word.isdecimal():
            counted = True
        before = (word, place.start())
    if counted:
        for value, start, end in days.in_words(_words(text, table), table.numbers, table.beside):
            take("date", value, start, end)


def _words(text: str, table: "_Table") -> list[days.Word]:
    found = []
    for place in itertools.islice(_WORD.finditer(text), _MOST_WORDS):
        word = fold_word(place[0][:40])
        found.append(days.Word(word, place.start(), place.end(), table.means(word)))
    return found


@dataclass(frozen=True, slots=True)
class _Table:
    """The names of the file: `whole` to (kind, value), `numbers` and `beside` to their value.

    `beginnings` are filed by their first two letters, longer ones before shorter: most words have none to look at.
    """

    whole: Mapping[str, tuple[str, str]]
    beginnings: Mapping[str, Sequence[tuple[str, tuple[str, str]]]]
    numbers: Mapping[str, str]
    beside: Mapping[str, str]

    def is_number(self, word: str) -> bool:
        return word.isdecimal() or word in self.numbers

    def means(self, word: str) -> tuple[str, str] | None:
        if (known := self.whole.get(word)) is not None:
            return known
        for stem, meaning in self.beginnings.get(word[:2], ()):
            if word.startswith(stem):
                return meaning
        return None


@cache
def _table() -> _Table:
    whole: dict[str, tuple[str, str]] = {}
    beginnings: dict[str, tuple[str, str]] = {}
    alone: dict[str, dict[str, str]] = {"number": {}, "beside": {}}
    try:
        written = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
        for kind in ("platform", "relationship", "date", "month", "unit", "number", "beside"):
            for value, names in written[kind].items():
                for name in names.split("|"):
                    stem = fold(name.strip().rstrip("*"), "plain").strip()
                    if kind in alone:
                        alone[kind][stem] = value
                    else:
                        (beginnings if name.strip().endswith("*") else whole).setdefault(stem, (kind, value))
    except (OSError, yaml.YAMLError, KeyError, AttributeError, TypeError) as wrong:
        raise BadRules(f"{_FILE.name}: {wrong}") from wrong
    filed: dict[str, list[tuple[str, tuple[str, str]]]] = {}
    for stem in sorted(beginnings, key=len, reverse=True):
        filed.setdefault(stem[:2], []).append((stem, beginnings[stem]))
    return _Table(whole, filed, alone["number"], alone["beside"])
