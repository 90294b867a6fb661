"""Texts come out whole or not at all: never an id, never another language."""

import pytest

from bot.content.errors import TextError
from bot.content.fluent_source import read_fluent
from bot.content.texts import Texts
from tests.content.small_set import small_content

ENGLISH = """
plain = Good day
  and welcome
quoted = { "{" }
-brand = Alongside
hello = Hello { $name }, this is { -brand }.
alone = { $name }
counted = { $count ->
    [0] nothing
    [one] one thing
   *[other] { $count } things
  }
inner = { hello } Bye.
    .label = Press { $key }
    .ok = OK
broken = { NUMBER($word) } x
loop = { loop }
"""
KOREAN = "hello = { $name } 님\n"
TEXTS = Texts(
    {
        "en": read_fluent("en.ftl", ENGLISH.encode(), "en")[0],
        "ko": read_fluent("ko.ftl", KOREAN.encode(), "ko")[0],
    },
    {"en": "English", "ko": "한국어"},
)


def test_texts_labels_and_terms_are_rendered() -> None:
    assert TEXTS.render("en", "plain") == "Good day\nand welcome"
    assert TEXTS.render("en", "quoted") == "{"
    assert TEXTS.render("en", "inner", "ok") == "OK"
    assert TEXTS.render("en", "inner", "label", {"key": "A"}) == "Press A"


def test_what_she_wrote_cannot_turn_the_direction_of_the_text_around_it() -> None:
    assert TEXTS.render("en", "hello", None, {"name": "މީނާ"}) == "Hello \u2068މީނާ\u2069, this is Alongside."
    turned = TEXTS.render("en", "hello", None, {"name": "\u202eMina"})
    assert turned == "Hello \u2068\u202eMina\u2069, this is Alongside."
    assert TEXTS.render("en", "alone", None, {"name": "Mina"}) == "Mina"


def test_a_number_to_call_stands_without_marks_that_keep_a_phone_from_dialling_it() -> None:
    assert TEXTS.render("en", "inner", "label", {"key": "112"}) == "Press 112"


@pytest.mark.parametrize(("count", "said"), [(0, "nothing"), (1, "one thing"), (5, "5 things")])
def test_numbers_choose_their_words(count: int, said: str) -> None:
    assert TEXTS.render("en", "counted", None, {"count": count}) == said


def test_what_a_text_needs_is_known_also_through_others() -> None:
    assert TEXTS.variables("en", "inner") == {"name"}
    assert TEXTS.variables("en", "inner", "label") == {"key"}
    assert TEXTS.variables("en", "plain") == TEXTS.variables("en", "none") == frozenset()


def test_a_long_answer_comes_out_whole() -> None:
    words = "무서워요 \ue0009\ue001" * 500
    assert TEXTS.render("en", "hello", None, {"name": words}) == (f"Hello {words}, this is Alongside.")


@pytest.mark.parametrize(
    ("code", "language", "message", "attribute"),
    [
        ("text-unknown", "en", "none", None),
        ("text-unknown", "en", "inner", "none"),
        ("text-unknown", "en", "-brand", None),
        ("text-unknown", "ko", "plain", None),
        ("language-unknown", "fr", "plain", None),
        ("text-broken", "en", "hello", None),
        ("text-broken", "en", "loop", None),
    ],
)
def test_what_cannot_be_said_is_an_error_and_never_an_id(
    code: str, language: str, message: str, attribute: str | None
) -> None:
    with pytest.raises(TextError) as caught:
        TEXTS.render(language, message, attribute, {})
    assert caught.value.code == code


def test_a_formatting_fault_is_an_error_that_holds_no_word_of_hers() -> None:
    with pytest.raises(TextError) as caught:
        TEXTS.render("en", "broken", None, {"word": "secret words"})
    assert caught.value.code == "text-broken"
    assert "secret" not in repr(caught.value) + str(caught.value) + str(caught.value.__cause__)


def test_no_language_borrows_from_another() -> None:
    assert TEXTS.has("en", "plain") and not TEXTS.has("ko", "plain") and not TEXTS.has("fr", "plain")
    assert TEXTS.render("ko", "hello", None, {"name": "미나"}) == "미나 님"


def test_the_names_of_languages_are_labels_in_every_language() -> None:
    assert TEXTS.labels("ko", "languages") == ("en", "ko")
    assert [TEXTS.render(language, "languages", "ko") for language in TEXTS.languages] == ["한국어", "한국어"]


def test_a_button_takes_the_questions_own_label_first() -> None:
    content = small_content()
    assert content.label("en", "utter_ask_alone", ("alone", "true")) == "Yes"
    assert content.label("en", "wish", ("places", "talk")) == "Talk"
    with pytest.raises(TextError):
        content.label("en", "utter_ask_wish", ("wish", "none_such"))


def test_a_link_alone_on_its_line_carries_no_mark_in_a_right_to_left_text() -> None:
    """Whoever copies it would copy the mark too."""
    source = "sent = { $name }:\n    { $links }\n"
    dhivehi = Texts({"dv": read_fluent("dv.ftl", source.encode(), "dv")[0]})
    links = "https://example.org/one\nhttps://example.org/two"
    said = dhivehi.render("dv", "sent", None, {"name": "Mina", "links": links})
    assert said == f"\u2068Mina\u2069:\n{links}"
