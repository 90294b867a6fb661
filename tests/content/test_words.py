"""Answers in words, in all eight languages."""

from collections.abc import Mapping

import pytest

from bot.content.dates import date_in_words
from bot.content.errors import TextError
from bot.content.fluent_source import read_fluent
from bot.content.texts import Texts
from bot.content.words import joined
from bot.flow.values import Value
from tests.content.small_set import small_content

LANGUAGES = ("en", "ko", "ka", "mk", "bs", "fr", "id", "dv")
CONTENT = small_content()
SPANS = """
button = Buttons
    .unsure = not sure
date_words = Spans
    .since = since { $day }
    .until = until { $day }
    .between = from { $from } to { $to }
"""


def texts_in_all() -> Texts:
    return Texts({language: read_fluent("x.ftl", SPANS.encode(), language)[0] for language in LANGUAGES})


TEXTS = texts_in_all()


def plain(text: str) -> str:
    """Without the marks that keep directions apart."""
    return text.replace("\u2068", "").replace("\u2069", "")


def date(precision: str, begin: str | None, end: str | None) -> Mapping[str, Value]:
    return {"precision": precision, "from": begin, "to": end}


DAYS = {
    "en": ("November 24, 2026", "November 2026", "November 24, 2026, 9:05\u202fPM"),
    "ko": ("2026년 11월 24일", "2026년 11월", "2026년 11월 24일 오후 9:05"),
    "ka": ("24 ნოემბერი, 2026", "ნოემბერი, 2026", "24 ნოემბერი, 2026, 21:05"),
    "mk": ("24 ноември 2026\u202fг.", "ноември 2026\u202fг.", "24 ноември 2026\u202fг., 21:05"),
    "bs": ("24. novembar 2026.", "novembar 2026.", "24. novembar 2026. 21:05"),
    "fr": ("24 novembre 2026", "novembre 2026", "24 novembre 2026, 21:05"),
    "id": ("24 November 2026", "November 2026", "24 November 2026 21.05"),
    "dv": ("24 ނޮވެމްބަރު 2026", "ނޮވެމްބަރު 2026", "24 ނޮވެމްބަރު 2026 21:05"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_a_month_and_a_time_are_said_in_the_languages_own_way(language: str) -> None:
    day, month, time = DAYS[language]
    clock = "2026-11-24T21:05:00+09:00"
    assert date_in_words(language, date("day", "2026-11-24", "2026-11-24"), TEXTS) == day
    assert date_in_words(language, date("month", "2026-11-01", "2026-11-30"), TEXTS) == month
    assert date_in_words(language, date("time", clock, clock), TEXTS) == time


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_has_a_name_and_no_code(language: str, month: int) -> None:
    said = date_in_words(language, date("month", f"2026-{month:02}-01", None), TEXTS)
    assert "M0" not in said and "M1" not in said
    assert "2026" in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_spans_say_no_more_than_is_known(language: str) -> None:
    first, last = (
        date_in_words(language, date("day", day, day), TEXTS) for day in ("2026-11-01", "2026-11-24")
    )
    said = {
        "between": date_in_words(language, date("band", "2026-11-01", "2026-11-24"), TEXTS),
        "until": date_in_words(language, date("band", None, "2026-11-24"), TEXTS),
        "since": date_in_words(language, date("since", "2026-11-01", "2026-11-24"), TEXTS),
        "open": date_in_words(language, date("band", "2026-11-01", None), TEXTS),
        "one day": date_in_words(language, date("band", "2026-11-01", "2026-11-01"), TEXTS),
        "unknown": date_in_words(language, date("unknown", None, None), TEXTS),
    }
    assert {name: plain(text) for name, text in said.items()} == {
        "between": f"from {first} to {last}",
        "until": f"until {last}",
        "since": f"since {first}",
        "open": f"since {first}",
        "one day": first,
        "unknown": "not sure",
    }


LISTS = {
    "en": ("a and b", "a, b, and c"),
    "ko": ("a 및 b", "a, b 및 c"),
    "ka": ("a და b", "a, b და c"),
    "mk": ("a и b", "a, b и c"),
    "bs": ("a i b", "a, b i c"),
    "fr": ("a et b", "a, b et c"),
    "id": ("a dan b", "a, b, dan c"),
    "dv": ("a އަދި b", "a، b އަދި c"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_is_joined_in_the_languages_own_way(language: str) -> None:
    assert joined(language, ["a"]) == "a"
    assert (joined(language, ["a", "b"]), joined(language, ["a", "b", "c"])) == LISTS[language]


ANSWERS: list[tuple[str, Value, object]] = [
    ("platform", "telegram", "Telegram"),
    ("platform", "unsure", "Not sure"),
    ("platform", None, "not said"),
    ("platforms", ["telegram", "instagram"], "Telegram and Instagram"),
    ("platforms", ["none"], "None of these"),
    ("platforms", [], "not said"),
    ("alone", True, "Yes"),
    ("alone", False, "No"),
    ("alone", "unsure", "Not sure"),
    ("alone", None, "not said"),
    ("wish", "talk", "Talk"),
    ("age", 34.0, 34),
    ("age", 34.5, 34.5),
    ("name", "unsure", "unsure"),
    ("name", "talk", "talk"),
    ("seen", [True, False, None, "unsure"], "Yes, No, not said, and Not sure"),
    ("since", date("day", "2026-06-01", "2026-06-01"), "June 1, 2026"),
    ("advice", ["block", "rest"], "Block them and Rest"),
    ("telling", [{"text": "one"}, {"file": "x"}, {"text": "two"}], "one\ntwo"),
    ("telling", [{"file": "x"}], "not said"),
]


@pytest.mark.parametrize(("slot", "value", "said"), ANSWERS)
def test_an_answer_is_said_in_words(slot: str, value: Value, said: object) -> None:
    assert CONTENT.words("en", {slot: value})[slot] == said


def test_an_answer_that_was_never_asked_is_said_to_be_missing() -> None:
    assert {CONTENT.words("en", {})[slot] for slot in CONTENT.flows.slots} == {"not said"}


def test_steps_that_are_sentences_stand_each_on_a_line() -> None:
    source = "unanswered = -\nadvice = Advice\n    .block = Block them.\n    .rest = Rest."
    texts = Texts({"en": read_fluent("x.ftl", source.encode(), "en")[0]})
    words = type(CONTENT)(CONTENT.flows, texts, CONTENT.facts, ("en",), {}, CONTENT.sources).words
    assert words("en", {"advice": ["block", "rest"]})["advice"] == "• Block them.\n• Rest."


def test_entries_are_counted() -> None:
    slots: dict[str, Value] = {
        "telling": [{"text": "one"}, {"file": {"kind": "photo"}}, {"text": "two"}],
        "platforms": ["telegram"],
    }
    words = CONTENT.words("en", slots, {"numbers": "112"})
    assert [words[name] for name in ("telling_messages", "telling_files", "messages", "files")] == [
        2,
        1,
        2,
        1,
    ]
    assert (words["platforms_count"], words["advice_count"], words["numbers"]) == (1, 0, "112")
    assert words.get("no_such_thing") is None
    assert {"telling", "numbers"} <= set(words) and len(words) == len(set(words))


def test_only_what_a_text_has_is_put_into_words() -> None:
    class Watched(dict[str, Value]):
        asked: list[str] = []  # noqa: RUF012

        def get(self, key: str, default: Value = None) -> Value:
            self.asked.append(key)
            return super().get(key, default)

    slots = Watched(platform="telegram", alone=True, age=3)
    CONTENT.texts.render("en", "utter_ask_wish", None, CONTENT.words("en", slots))
    assert slots.asked == []
    CONTENT.texts.render("en", "utter_stored", None, CONTENT.words("en", slots))
    assert slots.asked == ["stored"]


def test_a_bool_without_words_for_yes_is_an_error_and_no_id() -> None:
    texts = Texts({"en": read_fluent("x.ftl", b"unanswered = -", "en")[0]})
    bare = type(CONTENT)(CONTENT.flows, texts, CONTENT.facts, ("en",), {}, CONTENT.sources)
    with pytest.raises(TextError, match="text-unknown"):
        bare.words("en", {"alone": True})["alone"]
