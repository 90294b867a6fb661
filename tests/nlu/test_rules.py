from collections.abc import Iterator
from pathlib import Path

import pytest

from nlu import rules
from nlu.errors import BadRules, NluError
from nlu.normal import fold
from nlu.patterns import Patterns


def searching(*written: str, view: str = "plain", spaced: bool = True) -> Patterns:
    patterns = Patterns(fold=lambda text: fold(text, view), spaced=spaced)
    for pattern in written:
        patterns.add("en", pattern, pattern, {"he": "he she", "kill": "kill* murder"})
    patterns.ready()
    return patterns


def holds(pattern: str, text: str) -> bool:
    return pattern in searching(pattern).find(fold(text, "plain")).get("en", {})


@pytest.mark.parametrize(
    ("pattern", "text", "held"),
    [
        ("{he} {kill} me", "he will one day kill me", True),
        ("{he} {kill} me", "me kill he", False),
        ("{he} {kill} me", "he a b c d kill me", False),
        ("{he} & me", "me and she", True),
        ("{he} & me", "me and they", False),
        ("kill*", "killing", True),
        ("kill", "killing", False),
        ("*ing", "killing", True),
        ("*lin*", "killing", True),
        ("at_the_door", "he is at the door", True),
        ("at_the_door", "at his door", False),
        ("a|b", "b", True),
    ],
)
def test_a_pattern_holds_where_its_words_stand_in_order_and_near(pattern: str, text: str, held: bool) -> None:
    assert holds(pattern, text) is held


def test_without_spaces_stems_are_found_anywhere() -> None:
    patterns = searching("죽고싶", view="korean", spaced=False)
    assert patterns.find(fold("나 정말 죽고 싶 어", "korean"))["en"] == {"죽고싶": 1}


@pytest.mark.parametrize("broken", ["", "a & ", "{nobody}", "*a*", "!!!"])
def test_a_pattern_that_cannot_be_meant_is_refused(broken: str) -> None:
    with pytest.raises(BadRules):
        searching(broken)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(rules, "_FOLDER", tmp_path)
    rules.rule_book.cache_clear()
    yield tmp_path
    rules.rule_book.cache_clear()


@pytest.mark.parametrize(
    "written",
    [
        "words: {",
        "[]",
        "words: {}\ndanger: []",
        "words: {}\ndanger: [{id: a, says: loud, intent: x, any: []}]\nframes: []\nintents: {}",
    ],
)
def test_a_broken_rule_file_is_named(folder: Path, written: str) -> None:
    (folder / "en.yml").write_text(written, encoding="utf-8")
    with pytest.raises(NluError, match=r"en\.yml"):
        rules.rule_book()


@pytest.mark.parametrize(
    ("one", "other", "view"),
    [
        ("ќе ме убие", "kje me ubie", "macedonian"),
        ("ќе ме убие", "ke me ubie", "macedonian"),
        ("жена", "zhena", "macedonian"),
        ("თავს მოვიკლავ", "tavs moviklav", "georgian"),
        ("წავიდა", "wavida", "georgian"),
        ("ხმა", "khma", "georgian"),
        ("ރަނގަޅުވެއްޖެ", "rangalhuvejje", "dhivehi"),
        ("މަރުވާން ބޭނުންވޭ", "maruvaan beynunvey", "dhivehi"),
        ("хоћу да умрем", "hoću da umrem", "plain"),
        ("étranglée", "ETRANGLEE", "plain"),
        ("죽고 싶어", "죽고싶어", "korean"),
    ],
)
def test_two_ways_of_typing_are_one(one: str, other: str, view: str) -> None:
    assert fold(one, view) == fold(other, view)
