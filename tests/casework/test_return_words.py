"""Her return word: found again however she types it, told from all else, and never locked out."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.casework.conversation import Conversation, cover, from_body, to_body
from bot.casework.return_word import MOST_TRIES, ReturnWord, new_return_word
from bot.flow.state import State

NOW = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)


def made(text: str) -> ReturnWord:
    word = new_return_word(text)
    assert isinstance(word, ReturnWord)
    return word


@pytest.mark.parametrize(
    "typed", ["Blue Heron", "blue heron", "  BLUE   heron ", "\u200bblue heron", "ｂｌｕｅ heron"]
)
def test_she_may_type_it_on_another_keyboard(typed: str) -> None:
    assert made("blue heron").compare(typed, NOW)[1]


@given(st.text(max_size=80))
def test_no_other_text_is_the_word(text: str) -> None:
    word = made("ශ්‍රී-quiet-lantern")
    _, right = word.compare(text, NOW)
    assert not right


@pytest.mark.parametrize(
    ("text", "why"),
    [("", "too-short"), ("ab", "too-short"), ("1234", "too-common"), ("/start", "too-common")],
)
def test_a_word_that_anyone_would_try_is_refused(text: str, why: str) -> None:
    assert new_return_word(text) == why


def test_a_sixth_different_text_in_a_minute_is_not_compared_and_the_next_minute_is() -> None:
    word = made("quiet lantern")
    for number in range(MOST_TRIES):
        word, right = word.compare(f"guess {number}", NOW)
        assert not right
    word, right = word.compare("quiet lantern", NOW)
    assert not right, "the right word too is only one more text"
    word, right = word.compare("quiet lantern", NOW + timedelta(minutes=1))
    assert right


def test_the_same_text_again_is_no_new_try() -> None:
    word = made("quiet lantern")
    for _ in range(50):
        word, _ = word.compare("the same", NOW)
    assert word.compare("quiet lantern", NOW)[1]


def test_the_same_word_of_two_people_leaves_nothing_alike() -> None:
    first, second = made("quiet lantern"), made("quiet lantern")
    assert first.key != second.key
    assert first.digest != second.digest


def test_it_is_kept_as_a_hash_alone_and_found_again() -> None:
    conversation = replace(Conversation(7), word=made("quiet lantern"))
    body = to_body(conversation)
    assert b"lantern" not in body
    assert from_body(body) == conversation


def test_after_a_restore_the_chat_is_covered_and_what_she_kept_lies_behind_her_word() -> None:
    state = State(slots={"plan": ["r_bag"]})
    with_word = from_body(cover(to_body(replace(Conversation(7), state=state, word=made("quiet lantern")))))
    assert with_word.covered
    assert with_word.state == State()
    assert with_word.locked == state
    without = from_body(cover(to_body(replace(Conversation(7), state=state))))
    assert without.covered
    assert without.state == State()
    assert without.locked is None
