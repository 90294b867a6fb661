"""Each language's texts against the English: translated, in their own script, of a sane length, with the same facts."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from fluent.syntax import FluentSerializer, ast

from bot.casework.publish import SHIPPED
from bot.content.files import read
from bot.content.locale_file import ReadLanguage, read_language

FILES = read(SHIPPED)
OTHERS = ("ko", "id", "fr", "bs", "mk", "ka", "dv")
SCRIPTS = {"ko": r"[가-힣]", "mk": r"[Ѐ-ӿ]", "ka": r"[ა-ჿ]", "dv": r"[ހ-޿]"}
# Characters for each English one, in the whole: Hangul says in one what takes two letters.
LENGTHS = {"ko": (0.35, 0.85), "dv": (0.6, 1.8)}
USUAL = (0.75, 1.5)
# Of one text; the shortest are left out, since "OK" can be anything.
OF_ONE, AT_LEAST = (0.25, 3.0), 40
PLACEABLE = re.compile(r"\{[^}]*\}")
LINK = re.compile(r"(?:https?://|\b[\w.]+@)[\w./?=&%-]*[\w/]")
NUMBER = re.compile(r"\d[\d ]*\d")
# 18 is the age of a grown-up in the facts' own words (adult, minor); the date shows how to write one; the others are years of
# changes told with a law, whose entry in the facts names them in its source.
NO_FACT = {"18", "2026", "01", "15", "2026-01-15"}


def texts(language: str) -> Mapping[str, str]:
    read_one: ReadLanguage = read_language(FILES, language)[0]
    found: dict[str, str] = {}
    for name, message in read_one.messages.items():
        for label, pattern in patterns(message.node):
            found[f"{name}.{label}" if label else name] = pattern
    return found


def patterns(node: object) -> Iterator[tuple[str, str]]:
    serializer = FluentSerializer()
    assert isinstance(node, ast.Message | ast.Term)
    for label, value in [("", node.value), *((one.id.name, one.value) for one in node.attributes)]:
        if value is not None:
            entry = ast.Message(ast.Identifier("x"), value)
            yield label, serializer.serialize_entry(entry).partition("=")[2].strip()


ENGLISH = texts("en")


def words_of(text: str) -> str:
    return LINK.sub("", PLACEABLE.sub("", text)).strip()


@pytest.mark.parametrize("language", OTHERS)
def test_hardly_any_text_is_the_english_one(language: str) -> None:
    own = texts(language)
    names = {name for name in ENGLISH if name.partition(".")[0] in ("platforms", "languages")}
    said = [name for name in own if name in ENGLISH and words_of(own[name]) and name not in names]
    same = [name for name in said if own[name] == ENGLISH[name]]
    print(f"{language}: {len(same)} of {len(said)} texts are the English ones")
    assert len(same) < 0.02 * len(said), same


@pytest.mark.parametrize("language", SCRIPTS)
def test_the_letters_are_those_of_the_language(language: str) -> None:
    letters = [letter for text in texts(language).values() for letter in words_of(text) if letter.isalpha()]
    own = [letter for letter in letters if re.match(SCRIPTS[language], letter)]
    print(f"{language}: {len(own) / len(letters):.1%} of the letters are of its script")
    assert len(own) >= 0.93 * len(letters)


@pytest.mark.parametrize("language", OTHERS)
def test_the_length_is_sane(language: str) -> None:
    own = texts(language)
    pairs = {
        name: (len(words_of(own[name])), len(words_of(ENGLISH[name]))) for name in own if name in ENGLISH
    }
    whole = sum(mine for mine, _ in pairs.values()) / sum(english for _, english in pairs.values())
    low, high = LENGTHS.get(language, USUAL)
    print(f"{language}: {whole:.2f} of the English length")
    assert low <= whole <= high
    odd = {
        name: round(mine / english, 2)
        for name, (mine, english) in pairs.items()
        if english >= AT_LEAST and not OF_ONE[0] * (low / USUAL[0]) <= mine / english <= OF_ONE[1]
    }
    assert odd == {}


def facts() -> str:
    return "\n".join(content.decode() for path, content in FILES.items() if path.startswith("flows/facts/"))


@pytest.mark.parametrize("language", ("en", *OTHERS))
def test_every_link_and_number_in_a_text_stands_in_the_facts(language: str) -> None:
    known = facts()
    for name, text in texts(language).items():
        plain = PLACEABLE.sub("", text)
        for link in LINK.findall(plain):
            assert link in known, (name, link)
        for number in NUMBER.findall(LINK.sub("", plain)):
            assert number in NO_FACT or number in known, (name, number)


@pytest.mark.parametrize("language", OTHERS)
def test_links_and_numbers_are_those_of_the_english(language: str) -> None:
    own = texts(language)
    for name in own.keys() & ENGLISH.keys():
        assert sorted(LINK.findall(own[name])) == sorted(LINK.findall(ENGLISH[name])), name


def test_the_facts_of_the_repository_are_read() -> None:
    assert (Path(SHIPPED) / "flows/facts/platforms.yml").exists() and "stopncii.org" in facts()
