"""The return word, as she sets it, leaves, and comes back; and as somebody else tries."""

import pytest
from front_door.running import Running, Survivor

WORD = "quiet lantern"


async def sets_her_word(anna: Survivor) -> None:
    await anna.says("/settings")
    await anna.presses("Return word")
    await anna.says(WORD)
    assert "Your return word is set." in anna.read


def harmless(anna: Survivor) -> bool:
    """Nothing but tips and the number stands in her chat from the bot."""
    said = [message.text for message in anna.chat if message.from_bot]
    return bool(said) and all("Emergency number" in text and "word" not in text for text in said)


async def test_the_message_with_the_word_is_deleted_at_once(anna: Survivor) -> None:
    await sets_her_word(anna)
    assert WORD not in anna.read


async def test_only_the_word_lifts_the_cover_and_it_too_is_deleted(bot: Running, anna: Survivor) -> None:
    await sets_her_word(anna)
    await anna.presses("Leave")
    await anna.says("hello")
    await anna.starts()
    assert harmless(anna)
    await anna.says("Quiet  LANTERN")
    assert "lantern" not in anna.read.casefold()
    assert "Telegram can read what is written here" in anna.read
    assert "Which language" not in anna.read, "her language was kept behind the word"


ABUSER = [
    "/start", "/start plan", "/erase", "/settings", "/numbers", "erase", "export", "who are you?", "I want to die",
    "he is here with a knife help", "죽고 싶어요", "aku mau bunuh diri", "je veux mourir", "želim da umrem", "сакам да умрам",
    "მოკვდომა მინდა", "މަރުވާން ބޭނުން", "Leave", "Person", "English", *[f"guess {number}" for number in range(50)],
]  # fmt: skip


async def test_in_cover_an_abuser_gets_only_harmless_answers(bot: Running, anna: Survivor) -> None:
    await sets_her_word(anna)
    old = anna.last
    await anna.presses("Leave")
    for text in ABUSER:
        await anna.person.says(text)
    await anna.person.forges_press(old.id, "abc:901")
    await anna.person.forges_press(old.id, "abc:0")
    await anna.person.sends_photo(b"\xff\xd8picture")
    await anna.person.forwards("something forwarded")
    await bot.settled()
    assert harmless(anna)
    lengths = {len(message.text.splitlines()) for message in anna.chat if message.from_bot}
    assert len(lengths) == 1, "all alike"


async def test_after_a_pause_the_word_is_asked_and_opens_the_same_place(bot: Running, anna: Survivor) -> None:
    await sets_her_word(anna)
    await anna.says("/menu")
    await anna.goes("Tell what happened", "Followed or watched")
    bot.simulator.clock.move(minutes=31)
    await anna.says("hello")
    assert "Please write your word" in anna.answer
    assert "Followed" not in anna.answer
    await anna.says(WORD)
    assert "You were in the middle of something" in anna.answer
    await anna.presses("Go on there")
    assert anna.marked == ["Followed or watched"]


async def test_danger_is_answered_while_the_word_is_asked(bot: Running, anna: Survivor) -> None:
    await sets_her_word(anna)
    bot.simulator.clock.move(hours=3)
    await anna.says("he is outside my door with a knife")
    assert "call now" in anna.answer


async def test_erasing_asks_for_the_word_first(bot: Running, anna: Survivor) -> None:
    await sets_her_word(anna)
    await anna.says("/erase")
    assert "Please write your return word first" in anna.answer
    await anna.says("not the word")
    assert "That is not the word" in anna.answer
    assert bot.rows("sessions") == 1


@pytest.mark.parametrize(("word", "why"), [("ab", "too short"), ("1234", "would guess")])
async def test_a_weak_word_is_kindly_refused(anna: Survivor, word: str, why: str) -> None:
    await anna.says("/settings")
    await anna.presses("Return word")
    await anna.says(word)
    assert why in anna.answer
    assert word not in [message.text for message in anna.chat]
