"""Typed text made plain: what cannot be seen is gone, digits of every script are read."""

import re
import unicodedata

from bot.flow.input import Heard

_NUMBER = re.compile(r"[+-]?\d{1,12}(?:[.,]\d{1,6})?")
_NUMBER_INSIDE = re.compile(r"(?<!\d)\d{1,12}(?:[.,]\d{1,6})?(?!\d)")
_OF_NO_SENTENCE = frozenset("{}[]<>=/\\|_")
_PLACE = re.compile(r"\d{1,2}[.)]?")


def plain(text: str) -> str:
    """The text as it is compared: composed, without marks that cannot be seen, small letters, one space."""
    if text.isascii() and text.isprintable():
        return " ".join(text.lower().split())
    composed = unicodedata.normalize("NFKC", text)
    seen = "".join(c for c in composed if unicodedata.category(c) not in ("Cf", "Cc", "Cs") or c.isspace())
    return " ".join(seen.casefold().split())


def has_words(text: str) -> bool:
    return bool(plain(text))


def storable(text: str) -> str:
    """The text as it is kept: half characters, which no file or database can hold, are replaced."""
    return text.encode("utf-8", "replace").decode("utf-8") if not text.isascii() else text


def number(text: str) -> float | None:
    """The number that the text is, with a point or a comma."""
    found = plain(text).replace("٫", ".")
    return float(found.replace(",", ".")) if _NUMBER.fullmatch(found) else None


def only_number(text: str) -> float | None:
    """The number that stands in the text, where exactly one does; none in code, links and fractions."""
    if not _OF_NO_SENTENCE.isdisjoint(text):
        return None
    found = _NUMBER_INSIDE.findall(plain(text).replace("٫", "."))
    return float(found[0].replace(",", ".")) if len(found) == 1 else None


def place(text: str) -> int | None:
    """The place in a list that the text names, counted from 1: `2`, `2.`, `2)`."""
    found = plain(text)
    return int(found.rstrip(".)")) if _PLACE.fullmatch(found) else None


def entities_of(heard: Heard) -> tuple[tuple[str, str], ...]:
    """(kind, value) of everything named in the text, incidents among them."""
    return heard.entities + tuple(("incidents", incident) for incident in heard.incidents)
