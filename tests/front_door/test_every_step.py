"""What works at every step: the fixed buttons, commands, typed labels; and danger before all else."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

import pytest
from front_door.running import Running, Survivor, as_read

PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)
Way = Callable[[Survivor], Awaitable[object]]


async def at_menu(anna: Survivor) -> None:
    await anna.starts()
    await anna.goes("English", "No", "Yes")


async def at_language(anna: Survivor) -> None:
    await anna.starts()


async def at_yes_or_no(anna: Survivor) -> None:
    await anna.starts()
    await anna.presses("English")


async def at_marks(anna: Survivor) -> None:
    await at_menu(anna)
    await anna.goes("Tell what happened", "Fake pictures of me")


async def at_date(anna: Survivor) -> None:
    await at_marks(anna)
    await anna.goes("Done", "Instagram", "Done")


async def at_number(anna: Survivor) -> None:
    await at_marks(anna)
    await anna.goes("Done", "Skip")


async def at_telling(anna: Survivor) -> None:
    await at_number(anna)
    await anna.presses("Skip")
    await anna.says("it began at work")


async def at_free_text(anna: Survivor) -> None:
    await at_menu(anna)
    await anna.goes("Make a safety plan", "Skip", "Skip", "Skip", "Skip", "Skip")


async def in_a_digression(anna: Survivor) -> None:
    await at_marks(anna)
    await anna.says("/settings")


STEPS = (
    at_menu, at_language, at_yes_or_no, at_marks, at_date, at_number, at_telling, at_free_text, in_a_digression,
)  # fmt: skip
IN_A_FLOW = (at_marks, at_date, at_number, at_free_text)


def asked(anna: Survivor) -> str:
    """The open question: its last line, and its marks. A word on what was told stands for its question."""
    line = as_read([anna.last]).splitlines()[-1]
    return "\n".join(["Done ends it." if "tap Done" in line else line, *anna.marked])


async def standing(bot: Running, ways: Sequence[Way] = STEPS) -> AsyncIterator[tuple[Survivor, str]]:
    """A person at each of these steps, and the question that is open there."""
    for there in ways:
        anna = bot.person("en")
        await there(anna)
        yield anna, asked(anna)


async def test_danger_brings_the_card_at_once_and_i_am_safe_leads_back(bot: Running) -> None:
    async for anna, where in standing(bot):
        await anna.says("he is here and he has a knife")
        assert anna.answer.startswith("If you can speak, call now:\n112"), where
        await anna.presses("I am safe now")
        assert anna.answer.startswith("I am glad that you are safer now."), where
        assert asked(anna) == where


async def test_words_of_suicide_bring_help_at_once_and_lead_back(bot: Running) -> None:
    async for anna, where in standing(bot):
        await anna.says("i want to die")
        assert anna.answer.startswith("I am glad you told me."), where
        assert "109" in anna.answer and "call:\n112" in anna.answer, where
        await anna.presses("Go on here")
        assert asked(anna) == where


async def test_danger_is_heard_in_a_korean_chat_in_either_language(bot: Running) -> None:
    mina = bot.person("ko")
    await mina.in_korean()
    for words in ("남편이 나를 죽이려고 해요", "지금 집 앞에 칼을 들고 와 있어요", "he is going to kill me"):
        await mina.says(words)
        assert "전화하세요" in mina.answer or "전화해" in mina.answer, words
        assert "112" in mina.answer, words
        # After words in English, English is offered below the card.
        assert any("이제 안전해요" in message.labels for message in mina.new), words


async def test_words_of_suicide_are_heard_in_a_korean_chat(bot: Running) -> None:
    mina = bot.person("ko")
    await mina.in_korean()
    await mina.says("죽고 싶어요")
    assert "다행이에요" in mina.answer
    assert "109" in mina.answer


async def test_korean_danger_is_heard_in_an_english_chat(anna: Survivor) -> None:
    await anna.says("남편이 나를 죽이려고 해요")
    assert anna.answer.startswith("If you can speak, call now:\n112")


async def test_danger_is_heard_before_anything_else_was_said(bot: Running) -> None:
    anna = bot.person("en")
    await anna.says("help he is breaking down my door")
    assert anna.answer.startswith("If you can speak, call now:\n112")


async def test_danger_in_an_edited_message_brings_the_card(bot: Running) -> None:
    async for anna, where in standing(bot):
        own = next(message for message in reversed(anna.chat) if not message.from_bot)
        await anna.edits(own, "he is outside my door with a knife")
        assert "call now:\n112" in anna.answer, where


async def test_danger_in_the_caption_of_a_file_brings_the_card(bot: Running) -> None:
    async for anna, where in standing(bot):
        await anna.does(anna.person.sends_photo(PNG, caption="he is outside my door with a knife"))
        assert "call now:\n112" in anna.answer, where


async def test_what_she_told_when_danger_came_is_kept(bot: Running) -> None:
    anna = bot.person("en")
    await at_telling(anna)
    await anna.says("he is outside my door with a knife")
    await anna.goes("I am safe now", "Done")
    assert "2 messages" in anna.answer


async def test_danger_on_the_card_shows_the_card_again(anna: Survivor) -> None:
    await anna.says("he is outside my door with a knife")
    await anna.says("he is breaking down the door")
    assert "call now:\n112" in anna.answer
    await anna.presses("I am safe now")
    assert anna.last.text == "What would help?"


async def test_the_card_says_when_nobody_is_free_and_stays(anna: Survivor) -> None:
    await anna.goes("I need help now", "Talk to a person")
    assert anna.answer.startswith("Nobody is free here right now.")
    assert anna.last.labels[:3] == ["I cannot speak", "I am safe now", "Talk to a person"]
    await anna.presses("I cannot speak")
    assert "write to someone you trust" in anna.answer
    assert anna.last.labels[:3] == ["I cannot speak", "I am safe now", "Talk to a person"]


async def test_back_undoes_the_last_answer(bot: Running) -> None:
    async for anna, where in standing(bot, IN_A_FLOW):
        await anna.goes("Skip", "Back")
        assert asked(anna).splitlines()[0] == where.splitlines()[0]


async def test_back_from_a_digression_closes_it(bot: Running) -> None:
    anna = bot.person("en")
    await at_marks(anna)
    where = asked(anna)
    await anna.says("/settings")
    await anna.presses("Back")
    assert asked(anna) == where


async def test_back_with_nothing_behind_is_said_kindly(bot: Running) -> None:
    anna = bot.person("en")
    await anna.starts()
    await anna.says("/back")
    assert "nothing to go back to" in anna.answer
    assert "Which language" in anna.last.text


async def test_numbers_are_shown_and_the_question_is_there_again(bot: Running) -> None:
    async for anna, where in standing(bot):
        for doing in (anna.presses("Numbers"), anna.says("/numbers"), anna.says("numbers")):
            await doing
            assert "1366" in anna.answer, where
            assert asked(anna) == where


async def test_asking_for_a_person_is_answered_truly_and_leads_back(bot: Running) -> None:
    async for anna, where in standing(bot):
        for doing in (anna.presses("Person"), anna.says("/person"), anna.says("real person")):
            await doing
            assert anna.answer.startswith("Nobody is free here right now."), where
            assert "1366" in anna.answer, where
            assert asked(anna) == where


async def test_leaving_is_one_tap(bot: Running) -> None:
    async for anna, where in standing(bot):
        await anna.presses("Leave")
        assert len(anna.chat) == 1, where
        assert anna.read.startswith("Tip of the day") and "112" in anna.read, where


@pytest.mark.parametrize("there", [at_marks, at_telling], ids=lambda way: way.__name__)
async def test_leaving_by_word_or_command(bot: Running, there: Way) -> None:
    for words in ("/x", "/leave", "/exit", "leave", "LEAVE!", "나가기", "quick exit", "hide"):
        anna = bot.person("en")
        await there(anna)
        await anna.says(words)
        assert len(anna.chat) == 1, words
        assert "Emergency number" in anna.read and "112" in anna.read, words


async def test_not_sure_is_an_answer_like_any_other(bot: Running) -> None:
    follows = {at_menu: "Take your time", at_yes_or_no: "phone that nobody else has held", at_marks: "Where did it",
               at_date: "is it still there", at_language: "Telegram can read"}  # fmt: skip
    for there, words in follows.items():
        anna = bot.person("en")
        await there(anna)
        await anna.presses("Not sure")
        assert words in anna.answer


async def test_the_menu_is_one_command_away(bot: Running) -> None:
    async for anna, where in standing(bot):
        await anna.says("/menu")
        assert anna.last.text == "What would help?", where
    for words in ("/help", "/menu@some_bot", "menu", "/MENU"):
        anna = bot.person("en")
        await at_date(anna)
        await anna.says(words)
        assert anna.last.text == "What would help?", words


async def test_skip_by_button_command_or_word(bot: Running) -> None:
    for words in ("/skip", "skip", "SKIP."):
        async for anna, where in standing(bot, IN_A_FLOW):
            await anna.says(words)
            assert asked(anna) != where, words


async def test_a_label_can_be_typed_and_a_place_in_the_list_too(bot: Running) -> None:
    anna = bot.person("en")
    await at_yes_or_no(anna)
    await anna.says("no.")
    assert "Are you safe right now?" in anna.answer
    await anna.says("1")
    assert anna.last.text == "What would help?"
    await anna.says("something else HAPPENED")
    assert "What comes closest" in anna.last.text


async def test_a_command_that_is_none_gets_a_kind_word(anna: Survivor) -> None:
    await anna.says("/frobnicate")
    assert "I did not get that." in anna.answer
    assert anna.last.text == "What would help?"


async def test_the_second_misunderstanding_offers_more(bot: Running) -> None:
    anna = bot.person("en")
    await at_marks(anna)
    await anna.says("blue heron")
    await anna.says("green heron")
    assert "Person asks for a person" in anna.answer
    assert asked(anna).endswith("Fake pictures of me")


async def test_a_person_can_be_asked_for_in_a_sentence(bot: Running) -> None:
    for there in (at_marks, at_menu, at_date):
        for words in ("i want to talk to a human", "can someone call me"):
            anna = bot.person("en")
            await there(anna)
            await anna.says(words)
            assert anna.answer.startswith("Nobody is free here right now."), words


async def test_commands_can_be_said_in_sentences_where_options_are_asked(bot: Running) -> None:
    follows = {"give me a helpline number": "1366", "speak korean": "Which language",
               "한국어로 해줘": "Which language", "please delete everything": "Erase"}  # fmt: skip
    for there in (at_marks, at_menu):
        for words, said in follows.items():
            anna = bot.person("en")
            await there(anna)
            await anna.says(words)
            assert said.casefold() in anna.answer.casefold(), words


async def test_a_sentence_at_a_telling_is_part_of_it_and_no_command(bot: Running) -> None:
    anna = bot.person("en")
    await at_telling(anna)
    await anna.says("he wanted me to talk to a human about it")
    assert "I have that." in anna.answer


async def test_telling_of_being_watched_is_not_leaving(bot: Running) -> None:
    for words in (
        "someone is watching my phone", "he is watching my phone and reads everything", "he came back",
        "she is looking at my messages", "my mom is in the room",
        "he came back to town yesterday", "xxx",
    ):  # fmt: skip
        anna = bot.person("en")
        await at_telling(anna)
        await anna.says(words)
        assert "I have that." in anna.answer, words


async def test_short_words_of_hurry_are_leaving(bot: Running) -> None:
    for there in (at_marks, at_telling):
        for words in (
            "gtg he's back",
            "hide this now",
            "he's here",
            "close this quick",
            "quick hide",
            "X",
            "hied",
        ):
            anna = bot.person("en")
            await there(anna)
            await anna.says(words)
            assert len(anna.chat) == 1, words


async def test_she_may_say_in_her_own_words_that_she_is_safe_now(bot: Running) -> None:
    for words in ("I'm safe now", "yes i am safe", "I am safe now, thank you"):
        anna = bot.person("en")
        await at_menu(anna)
        await anna.says("he is outside my door with a knife")
        await anna.says("i am not safe now")
        assert "call now:\n112" in anna.answer, words
        await anna.says(words)
        assert anna.answer.startswith("I am glad that you are safer now."), words
    mina = bot.person("ko")
    await mina.in_korean()
    await mina.says("지금 집 앞에 칼을 들고 와 있어요")
    await mina.says("네, 안전해요")
    assert "이제 안전해요" not in mina.last.labels


async def test_whether_she_is_safe_can_be_said_in_a_sentence(bot: Running) -> None:
    for words, follows in {"yes i am safe": "What would help?", "i am not safe": "call now:\n112"}.items():
        anna = bot.person("en")
        await at_yes_or_no(anna)
        await anna.presses("No")
        await anna.says(words)
        assert follows in anna.answer, words


async def test_the_first_misunderstanding_of_another_question_is_a_first_one(anna: Survivor) -> None:
    await anna.says("blue heron")
    await anna.says("/settings")
    await anna.says("blue heron")
    assert "I did not get that." in anna.answer


async def test_a_press_or_a_digression_between_two_misunderstandings_makes_both_first_ones(
    bot: Running,
) -> None:
    for between in ("/numbers", "is this anonymous?"):
        anna = bot.person("en")
        await at_marks(anna)
        await anna.says("blue heron")
        await anna.says(between)
        await anna.says("blue heron")
        assert "I did not get that." in anna.answer, between
        await anna.presses("Fake profile of me" if "Fake profile of me" in str(anna.last.labels) else "More")
        await anna.says("blue heron")
        assert "I did not get that." in anna.answer, between
