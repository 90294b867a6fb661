"""How long a text is for its reader: sentences, words and visible characters, in eight scripts."""

import re
import unicodedata
from collections.abc import Collection, Sequence

from fluent.syntax import ast

MAX_WAYS = 512
NUMBERS = frozenset({"numbers", "crisis_lines", "emergency"})
"""Placeables that are phone numbers."""

_OPEN, _CLOSE = "\ue000", "\ue001"
PLACEABLE = re.compile(f"{_OPEN}([^{_CLOSE}]*){_CLOSE}")
QUESTION_MARKS = ("?", "؟", "？")
_CLOSERS = "\"'”’»›)\\]」』"
_ENDS = re.compile(rf"(?<=[.!?…؟。！？۔])(?P<closed>[{_CLOSERS}\s]*)\s+(?=\S)")
_SMALL = re.compile(r"[a-zà-öø-ÿāăąćĉċčďđēĕėęěğġģħĩīĭįıķĺļľłńņňŋōŏőœŕřśŝşšţťŧũūŭůűųŵŷźżžа-џ]")
"""Scripts in which a sentence begins with a capital."""
_BULLET = re.compile(r"^\s*(?:[•·▪◦*–—-]|\d{1,2}[.)])\s+")
_NUMBER_LINE = re.compile(r"[+(]*\d[\d\s()/.-]*")
LINK = re.compile(r"https?://\S+")


class TooManyWays(ValueError):
    """A text has more than `MAX_WAYS` combinations of variants."""


def ways(pattern: ast.Pattern) -> list[str]:
    """Every text that the pattern can become, each variant taken; a placeable is one mark, see `PLACEABLE`.

    Raises `TooManyWays`.
    """
    found = [""]
    for element in pattern.elements:
        ends = [element.value] if isinstance(element, ast.TextElement) else _placed(element.expression)
        if len(found) * len(ends) > MAX_WAYS:
            raise TooManyWays
        found = [begin + end for begin in found for end in ends]
    return found


def _placed(expression: object) -> list[str]:
    match expression:
        case ast.Placeable():
            return _placed(expression.expression)
        case ast.SelectExpression():
            found = [way for variant in expression.variants for way in ways(variant.value)]
            if len(found) > MAX_WAYS:
                raise TooManyWays
            return found
        case ast.StringLiteral() | ast.NumberLiteral():
            return [str(expression.parse()["value"])]
        case ast.VariableReference():
            return [f"{_OPEN}{expression.id.name}{_CLOSE}"]
    # What is referred to is a text of its own and measured there; NUMBER($x) and DATETIME($x) are one word.
    return [f"{_OPEN}{_CLOSE}"]


def sentences(text: str, abbreviations: Collection[str] = ()) -> list[str]:
    """The sentences of a text, without lines that are a phone number or a link alone.

    A line break ends a sentence after a full stop, a question or exclamation mark or a colon, at an empty line,
    and beside a line left out; else the sentence goes on.
    """
    found: list[str] = []
    for block in _blocks(text):
        found += _split(block, abbreviations)
    return [sentence for sentence in found if words(sentence)]


def items(text: str) -> list[str]:
    """The lines of a list, without their bullets; none that is empty, or a phone number or a link alone."""
    lines = [_BULLET.sub("", line).strip() for line in text.split("\n")]
    return [line for line in lines if line and not stands_alone(line)]


def words(text: str) -> int:
    """What stands between spaces and has a letter or a digit in it; a placeable is one word with what touches it."""
    return sum(any(map(str.isalnum, piece)) for piece in PLACEABLE.sub("0", text).split())


def visible(text: str) -> int:
    """Characters as a reader counts them: vowel signs and marks stand on the letter before."""
    return sum(unicodedata.category(one) not in ("Mn", "Me", "Cf") for one in text)


def is_question(sentence: str) -> bool:
    return sentence.rstrip(" \u00a0\u202f\n\"'”’»)").endswith(QUESTION_MARKS)


def stands_alone(line: str) -> bool:
    """Whether a line is a phone number, a placeable that stands for some, or a link, and nothing else."""
    line = _BULLET.sub("", line).strip()
    placed = PLACEABLE.fullmatch(line)
    if placed:
        return placed.group(1) in NUMBERS
    if LINK.fullmatch(line):
        return True
    return bool(_NUMBER_LINE.fullmatch(line)) and sum(map(str.isdigit, line)) > 2


def _blocks(text: str) -> list[str]:
    blocks: list[str] = []
    going_on = False
    for line in text.split("\n"):
        line = line.strip()
        if not line or stands_alone(line):
            going_on = False
            continue
        if going_on:
            blocks[-1] += f" {line}"
        else:
            blocks.append(line)
        going_on = not line.endswith(":")
    return blocks


def _split(block: str, abbreviations: Collection[str]) -> Sequence[str]:
    found: list[str] = []
    start = 0
    for end in _ENDS.finditer(block):
        before, after = block[start : end.start()], block[end.end() :]
        if before.endswith(".") and not before.endswith(".."):
            last = before[:-1].rsplit(maxsplit=1)[-1] if before[:-1].strip() else ""
            if last.lower().lstrip("(\"'«") in abbreviations:
                continue
            if last[-1:].isdigit() and _SMALL.match(after):
                continue
        if end["closed"].strip() and _SMALL.match(after):
            continue  # A quoted sentence inside a sentence.
        found.append(block[start : end.end()].strip())
        start = end.end()
    return [*found, block[start:].strip()]
