"""`locales/<language>/copy.yml`: the words that are never said in a language, and those that a locked screen must not show."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints

from bot.content.shape import FileShape, Shape

COPY_FILE = "copy.yml"
_LETTER = r"[\w\u0300-\u036f\u07a6-\u07b0]"
"""`\\w` alone does not know the vowel signs of Thaana, which belong to the word they stand in."""


def plain(text: str) -> str:
    """Composed, small, with one kind of apostrophe and of space: what word patterns are looked up in."""
    composed = unicodedata.normalize("NFC", text).lower().replace("’", "'").replace("ʼ", "'")
    return re.sub(r"[^\S\n]", " ", composed)


def _pattern(word: str) -> str:
    if not plain(word).strip("* ") or "*" in word.strip("*") or "\n" in word:
        raise ValueError("a word or words are expected here, with * only at the begin or end")
    return word


def _ending(word: str) -> str:
    if "*" in word:
        raise ValueError("an ending is written without *")
    return word


def _abbreviation(word: str) -> str:
    if word.endswith(".") or len(word.split()) != 1:
        raise ValueError("an abbreviation is one word without its last full stop")
    return word


Why = Annotated[str, StringConstraints(min_length=1, max_length=300)]
Word = Annotated[str, StringConstraints(min_length=1, max_length=80), AfterValidator(_pattern)]
Ending = Annotated[str, StringConstraints(min_length=1, max_length=40), AfterValidator(_ending)]
Abbreviation = Annotated[str, StringConstraints(min_length=1, max_length=20), AfterValidator(_abbreviation)]


class AddressFile(Shape):
    """How she is spoken to. `wrong`: words of another form. `ends`: what each closed sentence of a message ends with,
    when there are any; `not_ends`: what no sentence and no label ends with.
    """

    wrong: dict[Word, Why] = Field(default={})
    ends: list[Ending] = Field(default=[])
    not_ends: dict[Ending, Why] = Field(default={})


class CopyFile(FileShape):
    """Words are whole words; `*` at their begin or end stands for any letters. With each of most the reason.

    `abbreviations`: words whose full stop does not end a sentence, written without it.
    """

    banned: dict[Word, Why] = Field(default={})
    violence: list[Word] = Field(default=[])
    abbreviations: list[Abbreviation] = Field(default=[])
    address: AddressFile = Field(default=AddressFile())


class WordList:
    """Words to look for, all at once."""

    def __init__(self, words: Mapping[str, str] | Iterable[str]) -> None:
        self._whys = dict(words) if isinstance(words, Mapping) else dict.fromkeys(words, "")
        self._patterns = {word: re.compile(_expression(word)) for word in self._whys}
        either = "|".join(f"(?:{_expression(word)})" for word in self._whys)
        self._any = re.compile(either) if either else None

    def found(self, text: str) -> Iterator[tuple[int, str, str]]:
        """Where in the plain `text` a word stands, the word as it is written there, and why it should not."""
        for at in self._any.finditer(text) if self._any else ():
            word = next(word for word, one in self._patterns.items() if one.match(text, at.start()))
            yield at.start(), at.group(), self._whys[word]


def _expression(word: str) -> str:
    inner = plain(word.strip("*"))
    core = r"\s+".join(re.escape(part) for part in inner.split())
    before = f"{_LETTER}*" if word.startswith("*") else ""
    after = f"{_LETTER}*" if word.endswith("*") else ""
    # What ends with an apostrophe stands before the word it belongs to.
    closed = "" if inner.endswith("'") else f"(?!{_LETTER})"
    return f"(?<!{_LETTER}){before}{core}{after}{closed}"
