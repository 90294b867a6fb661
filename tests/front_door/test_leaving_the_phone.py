"""Leaving empties the chat and leaves one harmless message; afterwards only harmless answers come."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from front_door.running import ISOLATES, Running, Survivor, as_read, bot_running

from bot.casework.publish import SHIPPED
from bot.content.files import read
from bot.content.reading import open_set
from bot.simulator import Kind, Simulator

PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)
ENGLISH = open_set(read(SHIPPED), ["en"])
assert ENGLISH is not None
HARMLESS = tuple(
    ENGLISH.texts.render("en", *text, {"emergency": "112"})
    for text in (
        ("cover_left", None),
        *(("cover_answers", label) for label in ENGLISH.texts.labels("en", "cover_answers")),
    )
)


@pytest.fixture
async def told(anna: Survivor) -> AsyncIterator[Survivor]:
    """She has told something, with a file."""
    await anna.goes("Tell what happened", "Fake pictures of me", "Done", "Skip", "Skip")
    await anna.says("he reads along")
    await anna.does(anna.person.sends_photo(PNG))
    yield anna


def only_harmless(anna: Survivor) -> bool:
    """Nothing but one harmless message of the bot stands in her chat, with the number, and without a button."""
    texts = [message for message in anna.chat if message.from_bot]
    return len(texts) == 1 == len(anna.chat) and is_harmless(as_read(texts)) and texts[0].labels == []


def is_harmless(text: str) -> bool:
    return text in HARMLESS


async def test_leaving_deletes_both_sides_and_leaves_one_harmless_message(told: Survivor) -> None:
    assert len(told.chat) > 10
    await told.presses("Leave")
    assert only_harmless(told)


async def test_leaving_in_korean_leaves_a_harmless_message_in_korean(bot: Running) -> None:
    mina = bot.person("en")
    await mina.in_korean()
    await mina.presses("나가기")
    assert mina.read.startswith("오늘의 요리 팁") and mina.read.endswith("긴급 전화:\n112")
    await mina.says("hello")
    assert mina.answer.endswith("긴급 전화:\n112")


async def test_in_cover_whatever_she_sends_gets_a_harmless_answer(told: Survivor) -> None:
    old = next(message for message in reversed(told.chat) if message.labels)
    buttons = [button.data or "" for row in old.buttons for button in row]
    await told.presses("Leave")
    person = told.person
    doings: list[Any] = [person.says(text) for text in (
        "he is here and he has a knife", "i want to die", "/menu", "/numbers", "/language", "/settings", "/erase",
        "/x", "menu", "someone posted my nudes", "english", "start", "is this anonymous?",
    )]  # fmt: skip
    doings += [
        person.sends_photo(PNG), person.sends_document(PNG, name="proof.pdf", caption="help me"), person.sends_sticker(),
        person.sends_location(1.0, 2.0), person.sends_contact("+1", "B"), person.sends_voice(b"v"),
        *(person.forges_press(old, data) for data in buttons), person.forges_press(old, "x"),
    ]  # fmt: skip
    for doing in doings:
        await told.does(doing)
        assert len(told.new) == 1
        assert is_harmless(told.answer), told.answer
        assert told.last.labels == []
    assert all(press.text == "" for press in person.presses_made)


async def test_in_cover_an_edit_is_met_with_silence(told: Survivor) -> None:
    await told.presses("Leave")
    await told.says("hello")
    own = next(message for message in reversed(told.chat) if not message.from_bot)
    await told.edits(own, "he is here and he has a knife")
    assert told.new == []


@pytest.mark.parametrize("payload", ["", "report", "case_1", "x" * 64])
async def test_start_begins_anew_and_reveals_nothing(told: Survivor, payload: str) -> None:
    await told.presses("Leave")
    await told.starts(payload)
    assert told.answer == "Which language is easiest for you?"
    await told.goes("English", "No", "Yes", "Tell what happened")
    assert told.marked == []
    assert "before" not in told.answer


async def test_after_coming_back_old_buttons_are_stale(told: Survivor) -> None:
    old = next(message for message in reversed(told.chat) if "Done" in message.labels)
    done = next(button.data or "" for row in old.buttons for button in row if button.label == "Done")
    await told.presses("Leave")
    await told.starts()
    await told.forges(old, done)
    assert "belongs to an earlier message" in told.notice
    assert "Which language is easiest" in told.last.text


async def test_leaving_twice_at_once_leaves_one_harmless_message_more_at_most(told: Survivor) -> None:
    question = told.last
    await told.does(told.press("Leave", question), told.press("Leave", question))
    assert all(is_harmless(as_read([message])) for message in told.chat)
    assert len(told.chat) <= 2


async def test_what_was_queued_when_she_left_never_arrives(bot: Running, told: Survivor) -> None:
    # Given that Telegram holds the bot back, and ten replies wait
    question = told.last
    bot.simulator.faults.add(Kind.TOO_MANY, "sendMessage", retry_after=1)
    for number in range(10):
        await told.person.says(f"one more thing {number}")
    await bot.fetched()
    # When she leaves
    await told.presses("Leave", question)
    # Then nothing of them is shown, then or later
    assert only_harmless(told)
    calls = [call for call in bot.simulator.calls.of("sendMessage") if call.status == 200]
    assert is_harmless(ISOLATES.sub("", calls[-1].params["text"]))


async def test_a_reply_whose_sending_was_not_confirmed_is_swept_too(bot: Running, told: Survivor) -> None:
    bot.simulator.faults.add(Kind.DROP_AFTER, "sendMessage")
    await told.says("one more thing")
    assert sum("I have that." in message.text for message in told.new) == 2, "the reply came twice"
    await told.presses("Leave")
    assert only_harmless(told)


async def test_leaving_before_the_lost_reply_is_tried_again_sweeps_it(bot: Running, told: Survivor) -> None:
    question, before = told.last, len(told.chat)
    bot.simulator.faults.add(Kind.DROP_AFTER, "sendMessage")
    await told.person.says("one more thing")
    await told.person.wait_until(lambda: len(told.chat) == before + 2)
    await told.presses("Leave", question)
    assert only_harmless(told)


async def test_a_lost_harmless_message_is_sent_again_and_stands_alone(bot: Running, told: Survivor) -> None:
    bot.simulator.faults.add(Kind.DROP_AFTER, "sendMessage")
    await told.presses("Leave")
    assert only_harmless(told)


async def test_deleting_is_tried_again_until_it_is_done(bot: Running, told: Survivor) -> None:
    bot.simulator.faults.add(Kind.SERVER_ERROR, "deleteMessages", times=2)
    await told.presses("Leave")
    assert only_harmless(told)


async def test_messages_too_old_to_delete_are_told_when_she_returns(bot: Running, told: Survivor) -> None:
    old = len(told.chat)
    bot.simulator.clock.move(hours=49)
    await told.says("one more thing")
    await told.presses("Leave")
    assert len(told.chat) == old + 1
    await told.starts()
    assert f"When you left, {old} messages could not be removed." in told.answer
    assert "Which language is easiest" in told.last.text
    await told.presses("English")
    assert "could not be removed" not in told.answer


async def test_messages_of_both_sides_disappear_by_themselves(bot: Running, told: Survivor) -> None:
    bot.simulator.clock.move(hours=11)
    assert await bot.house.upkeep.disappear() == 0
    assert len(told.chat) > 2
    bot.simulator.clock.move(hours=1, minutes=1)
    assert await bot.house.upkeep.disappear() > 0
    await bot.settled()
    assert told.chat == []


async def test_after_half_an_hour_without_a_word_nothing_of_before_is_shown(
    bot: Running, told: Survivor
) -> None:
    bot.simulator.clock.move(minutes=29)
    await told.says("one more thing")
    assert "I have that" in told.answer
    bot.simulator.clock.move(minutes=31)
    await told.says("and another")
    assert "I have that" not in told.answer
    assert "Which language is easiest" in told.answer


async def test_danger_is_answered_after_a_pause_too(bot: Running, told: Survivor) -> None:
    bot.simulator.clock.move(hours=2)
    await told.says("he is outside my door with a knife")
    assert "If you can speak, call now" in told.answer


async def test_a_reply_of_before_a_stop_is_still_deleted_after_it(simulator: Simulator, data: Any) -> None:
    async with bot_running(simulator, data) as bot:
        anna = bot.person()
        await anna.in_english()
    async with bot_running(simulator, data) as bot:
        anna.bot = bot
        await anna.presses("Leave")
        assert only_harmless(anna)
