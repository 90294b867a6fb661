"""The copy rules that are the same in every language: lengths, exclamation marks and emoji, phone numbers.

Source of the limits: what people in distress can take in, from the practice of crisis chats.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from bot.content.copy_measure import (
    NUMBERS,
    PLACEABLE,
    is_question,
    items,
    sentences,
    stands_alone,
    visible,
    words,
)

MAX_SENTENCE_WORDS = 20
MAX_AVERAGE_WORDS = 15
MAX_WORDS = 60
MAX_SENTENCES = 3
MAX_QUESTIONS = 1
MAX_BUTTON = 24

_EXCLAIMED = re.compile("[!！¡‼❗❕⁉]")
_EMOJI = re.compile("[😀-😆😄😅🤣😂😹😸😝😜😍😻😘🥰💋💌❤♥♡❣💓-💟🖤🤍🤎🫶🧡🩷🩵🩶🚨]")
_DATE = re.compile(r"(?<!\d)(?:\d{4}([./-])\d{1,2}\1\d{1,2}|\d{1,2}([./-]) ?\d{1,2}\2 ?\d{4})(?!\d)")
_YEAR = re.compile(r"(?<![\d+])(?:19|20)\d\d(?!\d)")
_DIGITS = re.compile(r"(?<![\w.,])\+?\(?\d(?:[\d()\-./\u00a0 ]*\d)?")
_LINK = re.compile(r"https?://\S+")


@dataclass(frozen=True)
class Finding:
    """A rule that a text breaks. `said` goes on after the text's name; `measured` tells the worse of two."""

    code: str
    said: str
    measured: float = 0


def lengths(text: str, kind: str | None, abbreviations: Collection[str]) -> Iterator[Finding]:
    """Of a text of some `kind` each line is measured by itself, of any other the whole message."""
    counts: list[int] = []
    what = "line" if kind else "message"
    for unit in items(text) if kind else [text]:
        parts = sentences(unit, abbreviations)
        counted = [words(part) for part in parts]
        counts += counted
        for part, count in zip(parts, counted, strict=True):
            if count > MAX_SENTENCE_WORDS:
                begin = " ".join(PLACEABLE.sub("…", part).split()[:4])
                said = f"has a sentence of {count} words ('{begin} …'), the limit is {MAX_SENTENCE_WORDS}."
                yield Finding("copy-sentence-too-long", said, count)
        if sum(counted) > MAX_WORDS:
            said = f"has {sum(counted)} words in a {what}, the limit is {MAX_WORDS}."
            yield Finding("copy-too-many-words", said, sum(counted))
        if len(parts) > MAX_SENTENCES:
            said = f"has {len(parts)} sentences in a {what}, the limit is {MAX_SENTENCES}."
            yield Finding("copy-too-many-sentences", said, len(parts))
        questions = sum(map(is_question, parts))
        if questions > MAX_QUESTIONS:
            said = f"has {questions} questions in a {what}, the limit is {MAX_QUESTIONS}."
            yield Finding("copy-too-many-questions", said, questions)
    average = sum(counts) / len(counts) if len(counts) > 1 else 0
    if average > MAX_AVERAGE_WORDS:
        said = f"has {average:.1f} words a sentence on average, the limit is {MAX_AVERAGE_WORDS}."
        yield Finding("copy-average-too-long", said, average)


def label_length(text: str) -> Iterator[Finding]:
    length = visible(text)
    if length > MAX_BUTTON:
        said = f"is a button of {length} characters, the limit is {MAX_BUTTON}."
        yield Finding("copy-button-too-long", said, length)


def signs(text: str) -> Iterator[Finding]:
    exclaimed = _EXCLAIMED.search(text)
    if exclaimed:
        yield Finding("copy-exclamation", f"has an exclamation mark ('{exclaimed.group()}'): end it calmly.")
    emoji = _EMOJI.search(text)
    if emoji:
        yield Finding("copy-emoji", f"has the emoji {emoji.group()}: none that laughs, loves or alarms.")


def numbers(text: str) -> Iterator[Finding]:
    """Phone numbers that are not alone on their line, where a phone offers to dial them."""
    for line in text.split("\n"):
        if stands_alone(line):
            continue
        placed = next((one[1] for one in PLACEABLE.finditer(line) if one[1] in NUMBERS), None)
        rest = _LINK.sub(" ", _DATE.sub(" ", PLACEABLE.sub(" ", line)))
        written = next((found for one in _DIGITS.finditer(rest) if _is_phone(found := one.group())), None)
        if placed is not None or written is not None:
            shown = f"${placed}" if placed is not None else f"the number {written}"
            said = f"has {shown} beside other words: a phone number stands on its own line."
            yield Finding("copy-number-not-alone", said)


def _is_phone(digits: str) -> bool:
    longest = max(map(len, re.findall(r"\d+", digits)))
    return not _YEAR.fullmatch(digits.strip("()")) and (longest > 2 or sum(map(str.isdigit, digits)) > 5)
