"""Sentences, words and characters are counted as their readers count them, in eight languages."""

import pytest
from fluent.syntax import FluentParser
from hypothesis import given
from hypothesis import strategies as st

from bot.content.copy_file import CopyFile, WordList, plain
from bot.content.copy_measure import (
    MAX_WAYS,
    TooManyWays,
    is_question,
    items,
    sentences,
    stands_alone,
    visible,
    ways,
    words,
)

MARK = "\ue000numbers\ue001"


def ways_of(source: str) -> list[str]:
    return ways(FluentParser().parse(f"x = {source}\n").body[0].value)


COUNTED = [
    ("en", "Mr. Kim is here. Is that fine, e.g. today? Call.", 3),
    ("en", "It costs 3.50 now. Version 2.1 is out", 2),
    ("en", "Wait… then go on. Or not... Fine", 4),
    ("en", 'She said "stop." Then she left.', 2),
    ("en", 'The word "stop." ends it.', 1),
    ("ko", "천천히 하셔도 돼요. 지금 정하지 않아도 괜찮아요.", 2),
    ("fr", "Êtes-vous en sécurité\u00a0? Vous pouvez écrire à M. Martin. C’est bien.", 3),
    ("fr", "Dites « Non ? » si vous voulez. Merci.", 2),
    ("id", "Simpan tautan, nama akun, dll. di tempat lain. Cukup?", 2),
    ("bs", "Dana 24. novembra nazovite, npr. ujutro. Hvala.", 2),
    ("mk", "На 24. ноември јавете се, на пр. наутро. Фала.", 2),
    ("ka", "თქვენ შეგიძლიათ დარეკოთ. გსურთ ახლა? ნომერი ქვემოთაა.", 3),
    ("dv", "ގުޅުއްވާ. އަދި، މީހަކާ ވާހަކަ ދައްކަން ބޭނުންފުޅުވޭތޯ؟ ރަނގަޅު.", 3),
]
SHORT = {"en": {"mr", "e.g"}, "fr": {"m"}, "id": {"dll"}, "bs": {"npr"}, "mk": {"пр"}}


@pytest.mark.parametrize(("language", "text", "count"), COUNTED)
def test_sentences_are_told_apart(language: str, text: str, count: int) -> None:
    assert len(sentences(text, SHORT.get(language, ()))) == count


WORDS = [
    ("Are you safe right now?", 5),
    ("이 휴대전화나 계정을 다른 사람이 볼 수도 있나요?", 8),
    ("Êtes-vous en sécurité\u00a0?", 3),
    ("C’est « bien » – oui ?", 3),
    ("თქვენ შეგიძლიათ დარეკოთ.", 3),
    ("އަދި، މީހަކާ ވާހަކަ ދައްކަވާ؟", 4),
    ("2026-01-15 and 3.5", 3),
    ("\ue000organisation\ue001에서 운영해요.", 2),
    ("\ue000a\ue001\ue000b\ue001", 1),
    ("☑ • – …", 0),
]


@pytest.mark.parametrize(("text", "count"), WORDS)
def test_a_word_is_what_stands_between_spaces_and_can_be_read(text: str, count: int) -> None:
    assert words(text) == count


def test_a_line_break_goes_on_with_a_sentence_but_not_after_its_end_or_an_empty_line() -> None:
    assert sentences("One two\nthree. Four") == ["One two three.", "Four"]
    assert len(sentences("One two.\nThree")) == 2
    assert len(sentences("One two\n\nThree")) == 2
    assert len(sentences("In an emergency, call:\nthen wait")) == 2


def test_a_number_or_a_link_alone_on_its_line_is_no_sentence() -> None:
    assert sentences(f"Please call:\n{MARK}\nGo out.\n+82 2-735-8994\nhttps://example.org") == [
        "Please call:",
        "Go out.",
    ]
    assert stands_alone("• 1366") and stands_alone(MARK) and not stands_alone("\ue000name\ue001")
    assert not stands_alone("14") and not stands_alone(f"Call {MARK}")


def test_each_line_of_a_list_is_an_item_without_its_bullet() -> None:
    assert items(f"Steps:\n\n• One thing\n- Another. And more\n1. Third\n{MARK}\n") == [
        "Steps:",
        "One thing",
        "Another. And more",
        "Third",
    ]


def test_a_question_is_known_in_every_script() -> None:
    assert all(map(is_question, ["Yes?", "Oui\u00a0?", 'Say "why?"', "ކޮބާ؟", "（好）？"]))
    assert not any(map(is_question, ["Yes.", "A? b", ""]))


def test_vowel_signs_are_no_characters_of_their_own() -> None:
    assert visible("ގުޅުއްވާ") == 4
    assert visible("e\u0301a") == 2
    assert visible("사람 연결") == 5


def test_every_variant_is_a_way_and_a_placeable_is_one_mark() -> None:
    source = '{ $n ->\n [one] one\n *[other] { $n } more\n } and { $m ->\n [a] A\n *[b] { "B" }\n }'
    source += " { -bot } { NUMBER($n) }"
    assert ways_of(source) == [
        f"{first} and {second} \ue000\ue001 \ue000\ue001"
        for first in ("one", "\ue000n\ue001 more")
        for second in ("A", "B")
    ]


def test_a_text_with_too_many_ways_is_refused_and_not_unfolded() -> None:
    choice = "{ $n ->\n [a] 1\n [b] 2\n *[c] 3\n }"
    assert len(ways_of(choice * 5)) == 243 <= MAX_WAYS
    with pytest.raises(TooManyWays):
        ways_of(choice * 60)
    with pytest.raises(TooManyWays):
        ways_of("{ $m ->\n [a] " + choice * 5 + "\n [b] " + choice * 5 + "\n *[c] " + choice * 5 + "\n }")


FOUND = [
    ("why", "Why not", ["why"]),
    ("why", "whyever and anywhy", []),
    ("prov*", "to improve, proven", ["proven"]),
    ("*porn*", "revengeporno now", ["revengeporno"]),
    ("you must", "If you\nmust go", ["you\nmust"]),
    ("t'", "je t’aide, y a-t-il", ["t'"]),
    ("vous n'êtes", "Vous n’êtes pas", ["vous n'êtes"]),
    ("죽*", "죽겠다고 해요", ["죽겠다고"]),
    ("ކަލޭ", "ކަލޭގެ ފޯނު", []),
    ("ކަލޭ", "ކަލޭ، އާދޭ", ["ކަލޭ"]),
    ("މަރު*", "މަރުވުން", ["މަރުވުން"]),
    ("შენ", "შენობა და შენ", ["შენ"]),
    ("твоја*", "ТВОЈАТА", ["твојата"]),
]


@pytest.mark.parametrize(("word", "text", "found"), FOUND)
def test_a_word_is_found_whole_unless_a_star_says_otherwise(word: str, text: str, found: list[str]) -> None:
    assert [one for _, one, _ in WordList({word: "because"}).found(plain(text))] == found


def test_each_word_found_says_why() -> None:
    both = WordList({"a": "first", "b": "second"})
    assert [(at, word, why) for at, word, why in both.found("b or a")] == [
        (0, "b", "second"),
        (5, "a", "first"),
    ]
    assert list(WordList({}).found("anything")) == []


@pytest.mark.parametrize("word", ["*", "a*b", " * ", "a\nb"])
def test_a_star_stands_only_at_the_begin_or_end_of_a_word(word: str) -> None:
    with pytest.raises(ValueError, match=r"only at the begin or end"):
        CopyFile(spec_version=1, violence=[word])


@given(
    st.text(alphabet=st.sampled_from("aB1 .?!…:\n\u00a0؟\"'»)(•-가ა\u0780\u07a6\ue000\ue001"), max_size=80)
)
def test_splitting_into_sentences_loses_no_word(text: str) -> None:
    text = text.replace("\ue000", "").replace("\ue001", "")
    kept = [line for line in text.split("\n") if not stands_alone(line.strip())]
    parts = sentences(text)
    assert sum(map(words, parts)) == sum(map(words, kept))
    assert all(map(words, parts))
