"""Cover, pause and word: what stands between a message and the conversation."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.casework.chat import Body, EditedText, File, Incoming, Place, Press, Text, Unreadable
from bot.casework.conversation import Conversation
from bot.casework.presence import after_leaving, meet
from bot.casework.return_word import ReturnWord, new_return_word
from bot.flow.model import Flows, Slot
from bot.flow.state import Frame, State

NOW = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)
FLOWS = Flows(
    revision="r",
    flows={},
    slots={"kept": Slot("kept", "text", lasting=True), "said": Slot("said", "text")},
    patterns={},
    commands={},
    tables={},
    actions={},
)
STATE = State(frames=(Frame("f", "s", "r"),), slots={"kept": "plan", "said": "words"})
TALKING = Conversation(7, state=STATE, opened=True, greeted=True, last_heard=NOW - timedelta(minutes=5))


def word() -> ReturnWord:
    made = new_return_word("quiet lantern")
    assert isinstance(made, ReturnWord)
    return made


def sends(body: Body | str) -> Incoming:
    return Incoming(7, NOW, Text(body) if isinstance(body, str) else body, message=3)


ANYTHING = [
    sends("hello"), sends("he is here, help"), sends("/x"), sends("/erase"), sends("wrong word"), sends(""),
    sends(Press("abc:901", "q")), sends(Press("abc:0", "q")), sends(File("photo", "h", 1)), sends(EditedText("quiet lantern")),
    sends(Place(1.0, 2.0)), sends(Unreadable("sticker")),
]  # fmt: skip


@pytest.mark.parametrize(
    "incoming", [*ANYTHING, sends("/start"), sends("/start plan")], ids=lambda i: repr(i.body)[:40]
)
def test_in_cover_with_a_word_nothing_but_the_word_counts(incoming: Incoming) -> None:
    covered = after_leaving(replace(TALKING, word=word()), FLOWS)
    met = meet(covered, incoming, NOW, FLOWS, opened=True)
    assert met.answer == "cover"
    assert met.conversation.covered


@pytest.mark.parametrize("incoming", ANYTHING, ids=lambda i: repr(i.body)[:40])
def test_in_cover_without_a_word_only_start_begins_anew(incoming: Incoming) -> None:
    assert meet(after_leaving(TALKING, FLOWS), incoming, NOW, FLOWS, opened=True).answer == "cover"


def test_start_without_a_word_shows_only_what_she_chose_to_keep() -> None:
    met = meet(after_leaving(TALKING, FLOWS), sends("/start x"), NOW, FLOWS, opened=True)
    assert met.answer is None
    assert met.conversation.state == State(slots={"kept": "plan"})


def test_the_word_lifts_the_cover_and_opens_what_she_kept() -> None:
    covered = after_leaving(replace(TALKING, word=word()), FLOWS)
    assert covered.state == State()
    met = meet(covered, sends("Quiet lantern"), NOW, FLOWS, opened=True)
    assert met.gave_word
    assert not met.conversation.covered
    assert met.conversation.state.slots == {"kept": "plan"}


def test_a_pause_with_a_word_asks_for_it_and_shows_nothing() -> None:
    quiet = replace(TALKING, word=word(), last_heard=NOW - timedelta(minutes=31))
    met = meet(quiet, sends("hello"), NOW, FLOWS, opened=True)
    assert met.answer == "ask-word"
    assert met.conversation.state == State()
    again = meet(met.conversation, sends("quiet lantern"), NOW, FLOWS, opened=True)
    assert again.gave_word
    assert again.conversation.state == STATE


def test_whoever_does_not_give_the_word_goes_on_without_what_was_there() -> None:
    quiet = replace(TALKING, word=word(), last_heard=NOW - timedelta(minutes=31))
    asked = replace(meet(quiet, sends("hello"), NOW, FLOWS, opened=True).conversation, last_heard=NOW)
    on = meet(asked, sends("something else"), NOW, FLOWS, opened=True)
    assert on.answer is None
    assert on.conversation.state == State()
    assert on.conversation.locked == STATE


def test_a_pause_without_a_word_ends_it_for_good() -> None:
    quiet = replace(TALKING, last_heard=NOW - timedelta(minutes=31))
    met = meet(quiet, sends("hello"), NOW, FLOWS, opened=True)
    assert met.answer is None
    assert met.conversation.state == State(slots={"kept": "plan"})


def test_within_half_an_hour_the_conversation_simply_goes_on() -> None:
    met = meet(replace(TALKING, word=word()), sends("hello"), NOW, FLOWS, opened=True)
    assert met.answer is None
    assert met.conversation.state == STATE


def test_a_chat_that_was_not_let_in_is_told_so() -> None:
    assert meet(Conversation(7), sends("/start"), NOW, FLOWS, opened=False).answer == "closed"
