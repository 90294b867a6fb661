"""Her list of removals, a country's laws, and the texts that only the organisation can write."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.casework.actions import Asked, note_removal
from bot.casework.conversation import Conversation
from bot.casework.laws import laws_in_words
from bot.casework.organisation import TEXTS, unwritten
from bot.casework.publish import SHIPPED
from bot.content.content_set import Content
from bot.content.files import read
from bot.content.reading import open_set
from bot.flow.state import State
from bot.flow.values import Value

LANGUAGES = ("en", "ko", "id", "fr", "bs", "mk", "ka", "dv")


@pytest.fixture(scope="module")
def content() -> Content:
    found = open_set(read(SHIPPED), LANGUAGES)
    assert found is not None
    return found


def test_a_law_is_told_with_article_year_and_what_it_is_about(content: Content) -> None:
    told = laws_in_words(content, "en", "kr").splitlines()
    assert (
        "• Act on Special Cases concerning Punishment of Sexual Crimes, art. 14-2 (2024): Fake pictures of me"
        in told
    )
    assert "제14조의2 (2024)" in laws_in_words(content, "ko", "kr")


def test_what_no_source_states_is_not_told(content: Content) -> None:
    assert "art. 13" not in laws_in_words(content, "en", "kr")


@pytest.mark.parametrize("country", [None, "xx", "unsure"])
def test_without_a_country_there_is_no_law(content: Content, country: Value) -> None:
    assert laws_in_words(content, "en", country) == content.texts.render("en", "unanswered")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_has_laws_in_every_language(content: Content, language: str) -> None:
    for country in content.facts.countries:
        assert laws_in_words(content, language, country).startswith("• ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_note_of_a_removal_is_one_line_in_her_language(content: Content, language: str) -> None:
    note: dict[str, Value] = {"day": "2026-11-24", "removal_place": "instagram", "removal_entry": "asked"}
    notes: list[Value] = [
        {"note": "removal_noted", **note},
        {"note": "removal_noted_with_link", **note, "removal_link": "https://example.org/x"},
    ]
    told = str(content.words(language, {"removals": notes})["removals"]).splitlines()
    assert len(told) == 2
    assert all("2026" in line for line in told)
    assert "https://example.org/x" in told[1] and "https://" not in told[0]


def test_the_shipped_organisation_texts_are_all_unwritten(content: Content) -> None:
    assert len(unwritten(content, content)) == len(TEXTS) * len(LANGUAGES)


def test_a_text_that_was_written_is_not_listed() -> None:
    files = read(SHIPPED)
    path = "locales/en/organisation.ftl"
    written = files[path].replace(b"organisation_about =", b"organisation_about = We are Harbour House. #", 1)
    shipped, mended = open_set(files, ("en",)), open_set({**files, path: written}, ("en",))
    assert shipped is not None and mended is not None
    assert unwritten(mended, shipped) == [("en", text) for text in TEXTS if text != "organisation_about"]


def test_what_was_noted_is_told_as_of_the_day(content: Content) -> None:

    slots: dict[str, Value] = {"removal_place": "telegram", "removal_entry": "gone", "removal_link": "a word"}
    asked = Asked(Conversation(chat=1), State(slots=slots), None, datetime(2026, 11, 24, tzinfo=UTC))
    done = note_removal(asked)
    assert done.failed is None and done.slots["removal_link"] is None
    again = replace(asked, state=State(slots={**slots, **done.slots}))
    notes = note_removal(again).slots["removals"]
    assert isinstance(notes, list) and len(notes) == 2
    assert notes[0]["removal_link"] == "a word" and "removal_link" not in notes[1]
