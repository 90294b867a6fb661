"""Amounts of money as people write them: "$300", "500만원", "5 juta rupiah", "2000 km"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from nlu.errors import BadRules
from nlu.normal import fold

_FILE = Path(__file__).parent / "data" / "entities.yml"
_NUMBER = re.compile(
    r"(?<![\w.,])\d{1,3}(?:[ .,\u00a0]\d{3})+(?![\d])|(?<![\w.,])\d{1,9}(?:[.,]\d{1,2})?(?!\d)"
)
_WORDS_AFTER = re.compile(r"\s{0,2}([^\W\d_]+|[$€₩₾])\.?(?:\s{0,2}([^\W\d_]+|[$€₩₾]))?")
_WORD_BEFORE = re.compile(r"([^\W\d_]+|[$€₩₾])\.?\s?\Z")
_MOST = 8


def amounts(text: str) -> Iterator[tuple[str, int, int]]:
    """(value, start, end) of each amount: `300 USD`, the amount in whole units, at most eight of them."""
    table = _table()
    for found, number in enumerate(_NUMBER.finditer(text)):
        if found >= _MOST:
            return
        amount = _read(number[0])
        after = _WORDS_AFTER.match(text, number.end())
        currency, end, scale = None, number.end(), 1
        if after is not None:
            first, second = after[1], after[2]
            scale, rest = table.scaled(first)
            if rest:
                currency, end = table.currency(rest), after.end(1)
            elif scale > 1 and second:
                currency, end = table.currency(second), after.end(2)
            if scale > 1 and currency is None:
                end = after.end(1)
        start = number.start()
        if currency is None and (before := _WORD_BEFORE.search(text, 0, start)) is not None:
            currency = table.currency(before[1])
            start = before.start() if currency else start
        if currency is not None:
            yield f"{round(amount * scale)} {currency}", start, end


def _read(number: str) -> float:
    """The number; one or two digits after a point or comma are parts, three are thousands."""
    plain = number.replace("\u00a0", "").replace(" ", "")
    whole, sign, parts = plain.replace(",", ".").rpartition(".")
    if sign and len(parts) < 3:
        return float(f"{whole.replace('.', '')}.{parts}")
    return float(plain.replace(",", "").replace(".", ""))


@dataclass(frozen=True, slots=True)
class _Table:
    whole: dict[str, str]
    stems: tuple[tuple[str, str], ...]
    scales: dict[str, int]
    scale_stems: tuple[tuple[str, int], ...]

    def currency(self, word: str) -> str | None:
        """The code of a currency's name or sign."""
        spelt = _spelt(word)
        if (code := self.whole.get(spelt)) is not None:
            return code
        return next((code for stem, code in self.stems if spelt.startswith(stem)), None)

    def scaled(self, word: str) -> tuple[int, str]:
        """What the word makes of the number, and what of the word names the currency (`만원`: 10000, `원`)."""
        spelt = _spelt(word)
        for name, scale in self.scales.items():
            if spelt == name or (name >= "\uac00" and spelt.startswith(name)):
                return scale, spelt[len(name) :]
        for stem, scale in self.scale_stems:
            if spelt.startswith(stem):
                return scale, ""
        return 1, word


def _spelt(word: str) -> str:
    return fold(word, "plain").strip() or word


@cache
def _table() -> _Table:
    whole: dict[str, str] = {}
    stems: list[tuple[str, str]] = []
    scales: dict[str, int] = {}
    scale_stems: list[tuple[str, int]] = []
    try:
        written = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
        for code, names in written["currency"].items():
            for name in names.split("|"):
                spelt = _spelt(name.strip().rstrip("*"))
                if name.strip().endswith("*"):
                    stems.append((spelt, code))
                else:
                    whole[spelt] = code
        for scale, names in written["scale"].items():
            for name in names.split("|"):
                spelt = _spelt(name.strip().rstrip("*"))
                if name.strip().endswith("*"):
                    scale_stems.append((spelt, int(scale)))
                else:
                    scales[spelt] = int(scale)
    except (OSError, yaml.YAMLError, KeyError, AttributeError, TypeError, ValueError) as wrong:
        raise BadRules(f"{_FILE.name}: {wrong}") from wrong
    return _Table(whole, tuple(sorted(stems, key=lambda pair: -len(pair[0]))), scales, tuple(scale_stems))
