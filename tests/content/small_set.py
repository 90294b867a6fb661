"""The small set of `tests/content/small/`, whole and sound, and changed copies of it."""

from collections.abc import Mapping
from pathlib import Path

from bot.content.check import load
from bot.content.content_set import Content
from bot.content.files import read

FOLDER = Path(__file__).parent / "small"
SMALL: Mapping[str, bytes] = read(FOLDER)
LANGUAGES = ("en", "ko")
DOMAIN = "flows/domain.yml"
ALWAYS = "flows/always.yml"
TELL = "flows/tell.yml"
PLACES = "flows/facts/places.yml"
KOREA = "flows/facts/countries/kr.yml"
REHEARSAL = "flows/rehearsals/tell.holds.yml"
EN = "locales/en/talk.ftl"
EN_ENGINE = "locales/en/engine.ftl"
EN_CARD = "locales/en/locale.yml"
KO = "locales/ko/talk.ftl"
KO_CARD = "locales/ko/locale.yml"


def changed(file: str, old: str, new: str) -> dict[str, bytes]:
    """The small set with one place of one file changed; the place must be there."""
    text = SMALL[file].decode()
    assert text.count(old) >= 1, f"{old!r} is not in {file}"
    return {**SMALL, file: text.replace(old, new, 1).encode()}


def line_of(source: bytes, needle: str) -> int:
    text = source.decode()
    assert needle in text, f"{needle!r} is not there"
    return text.count("\n", 0, text.index(needle)) + 1


def small_content(files: Mapping[str, bytes] = SMALL, languages: tuple[str, ...] = LANGUAGES) -> Content:
    content, issues = load(files, languages)
    assert content is not None, "\n".join(map(str, issues))
    return content
