"""Rehearsals: what is asked of the understanding, in which languages they are played, and how they fail."""

import pytest

from bot.content import rehearse as room
from bot.content.check import Outside, check
from bot.flow.input import Heard
from bot.flow.state import State
from tests.content.small_set import LANGUAGES, REHEARSAL, SMALL, changed, line_of

START = "conversation:\n  - survivor: /start\n"


def alone(conversation: str) -> dict[str, bytes]:
    return {**SMALL, REHEARSAL: conversation.encode()}


def test_the_understanding_is_asked_where_the_rehearsal_does_not_say_what_was_heard() -> None:
    asked = []

    def understand(text: str, language: str, slot_type: str | None) -> Heard:
        asked.append((text, language, slot_type))
        return Heard(intent="ncii", confidence=1.0)

    files = alone(
        START + "  - press: language.ko\n  - survivor: my photo\n    expect: {flow: tell, asks: platforms}\n"
    )
    assert check(files, LANGUAGES, Outside(understand=understand)) == []
    assert asked == [("my photo", "ko", "categorical")] * 2
    assert [issue.code for issue in check(files, ("en", "ko"))] == ["rehearsal"] * 4


def test_without_a_language_it_is_played_in_every_one_that_is_enabled() -> None:
    files = changed(REHEARSAL, "asks: wish, slots: {language: en}", "asks: since")
    assert [issue.language for issue in check(files, LANGUAGES)] == ["en", "ko"]


def test_with_a_language_it_is_played_in_that_one_alone() -> None:
    broken = "  - press: language.en\n    expect: {asks: since}\n"
    assert [i.language for i in check(alone("language: ko\n" + START + broken), LANGUAGES)] == ["ko"]
    assert check(alone("language: fr\n" + START + broken), LANGUAGES) == []


def test_the_session_is_saved_and_loaded_before_every_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded = []

    def from_json(body: bytes) -> State:
        loaded.append(body)
        return State()

    monkeypatch.setattr(room, "from_json", from_json)
    files = alone("language: en\n" + START + "  - press: language.en\n")
    issues = check(files, LANGUAGES)
    assert len(loaded) == 2 and b"opening" in loaded[1]
    assert [issue.line for issue in issues] == [4]  # what was forgotten can no longer be pressed


def test_a_failure_says_what_was_expected_and_what_happened() -> None:
    files = changed(REHEARSAL, "asks: alone", "asks: since")
    issue = check(files, LANGUAGES)[0]
    assert issue.message == "Turn 5: Expected the question for 'since', but the question for 'alone' is open."
    line = files[REHEARSAL].decode().splitlines()[issue.line - 1]
    assert line[issue.column - 1 :].startswith("since")


@pytest.mark.parametrize(
    ("turns", "said"),
    [
        ("  - press: place.x\n", "'place.x' cannot be pressed: the question for 'language' is open."),
        ("  - press: language.fr\n", "There is no button 'fr' here."),
        ("  - handoff: done\n", "No person was asked for"),
    ],
)
def test_a_turn_that_cannot_be_played_is_said(turns: str, said: str) -> None:
    issues = check(alone("language: en\n" + START + turns), LANGUAGES)
    assert [issue.code for issue in issues] == ["rehearsal"] and said in issues[0].message


def test_an_option_of_another_page_is_found_by_turning_pages() -> None:
    files = changed(
        "flows/domain.yml", "values: [talk, stop]", "values: [talk, stop, a, b, c, d, e, f, g, h]"
    )
    labels = "".join(f"\n    .{name} = {name}" for name in "abcdefgh")
    files["locales/en/talk.ftl"] = SMALL["locales/en/talk.ftl"].replace(
        b"    .stop = Stop", b"    .stop = Stop" + labels.encode()
    )
    turns = "  - press: language.en\n  - press: wish.h\n    expect: {asks: wish, flow: menu}\n"
    files[REHEARSAL] = (START + turns).encode()
    assert check(files, ("en",)) == []


def test_an_edited_message_is_the_message_of_that_turn() -> None:
    turns = """
  - press: language.en
  - press: wish.talk
  - press: platforms.telegram
  - press: done
  - press: skip
  - survivor: "2026-06-01"
    expect: {asks: age}
  - edit: 7
    text: "2026-05-01"
    expect: {says: [utter_edit_taken], asks: age, slots: {since: {from: "2026-05-01"}}}
"""
    assert check(alone(START + turns.lstrip("\n")), LANGUAGES) == []


def test_a_rehearsal_happens_at_the_same_moment_on_every_day() -> None:
    turns = "  - press: language.en\n  - press: wish.talk\n  - press: skip\n  - press: since.today\n"
    expect = '    expect: {slots: {since: {from: "2026-06-15"}}}\n'
    assert check(alone(START + turns + expect), ("en",)) == []
    assert line_of((START + turns + expect).encode(), "2026-06-15") == 7


def test_an_action_that_changes_nothing_ends_the_turn() -> None:
    files = changed("flows/always.yml", "then: say_it", "then: END")
    files["flows/always.yml"] = files["flows/always.yml"].replace(
        b"      - id: say_it\n        action: utter_stored\n", b""
    )
    files[REHEARSAL] = (
        b"language: en\n"
        + START.encode()
        + b"  - survivor: /settings\n    expect: {performs: look_up, asks: language}\n"
    )
    assert [issue for issue in check(files, LANGUAGES) if issue.severity == "error"] == []
