"""The longest conversation there is: several choices, a loop over places, partial dates, a telling with files, a number."""

from front_door.running import Running, Survivor, as_read

PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)


async def at_telling(anna: Survivor) -> None:
    """She stands where she can tell it in her own words."""
    await anna.goes("Tell what happened", "Skip", "Skip", "Skip")
    assert "in your own words" in anna.last.text


async def test_choices_are_marked_in_place_on_both_pages(anna: Survivor) -> None:
    await anna.presses("Tell what happened")
    question = anna.last
    await anna.goes("Followed or watched", "More", "Fake profile of me")
    assert anna.new == [] and anna.last.id == question.id
    assert anna.marked == ["Fake profile of me"]
    await anna.goes("More", "More")
    assert anna.marked == ["Followed or watched"]


async def test_a_second_tap_takes_the_mark_away(anna: Survivor) -> None:
    await anna.goes("Tell what happened", "Followed or watched", "Fake pictures of me", "Followed or watched")
    assert anna.marked == ["Fake pictures of me"]


async def test_none_of_these_puts_out_the_others_and_they_put_out_it(anna: Survivor) -> None:
    await anna.goes("Tell what happened", "Followed or watched", "None of these")
    assert anna.marked == ["None of these"]
    await anna.presses("Fake pictures of me")
    assert anna.marked == ["Fake pictures of me"]


async def test_none_of_these_can_be_typed(anna: Survivor) -> None:
    await anna.presses("Tell what happened")
    await anna.says("none of these")
    assert anna.marked == ["None of these"]


async def test_each_place_is_asked_about_and_the_summary_holds_it_all(anna: Survivor) -> None:
    await anna.goes("Tell what happened", "Insults or many messages", "Fake pictures of me", "Done")
    await anna.goes("Instagram", "TikTok", "Done")
    assert anna.answer.startswith("Instagram: since when")
    await anna.says("2026-03")
    await anna.presses("Yes")
    assert anna.answer.startswith("TikTok: since when")
    await anna.goes("Not sure", "No")
    await anna.says("25")
    await anna.says("it began at work")
    await anna.says("and did not stop")
    await anna.does(anna.person.sends_photo(PNG, caption="this one"))
    assert "I did not fetch it" in anna.answer
    await anna.does(anna.person.sends_document(PNG, name="proof.png"))
    await anna.presses("Done")
    assert "What: Fake pictures of me and Insults or many messages" in anna.answer
    assert "Where: Instagram and TikTok" in anna.answer
    assert "Since when: March 2026 and Not sure" in anna.answer
    assert "In your words: 3 messages, 2 files" in anna.answer
    assert "It is not your fault." in anna.answer
    assert anna.last.labels[:2] == ["Make a safety plan", "Talk to a person"]


async def test_the_same_in_korean(bot: Running) -> None:
    mina = bot.person("ko")
    await mina.in_korean()
    await mina.goes("있었던 일 이야기하기", "따라다님·지켜봄", "다 했어요", "네", "인스타그램", "다 했어요")
    await mina.says("2026년 3월")
    await mina.presses("네")
    await mina.says("스물다섯")
    assert "숫자" in mina.answer
    await mina.says("25")
    await mina.says("회사에서 시작됐어요")
    await mina.presses("다 했어요")
    assert "따라다님·지켜봄" in mina.answer
    assert "인스타그램" in mina.answer
    assert "2026년 3월" in mina.answer


async def test_a_place_that_she_named_by_herself_is_not_asked_again(anna: Survivor) -> None:
    await anna.says("Someone posted my nudes on telegram")
    assert "It is not your fault." in anna.answer and "Three things for today" in anna.answer
    await anna.goes("Tell what happened")
    assert as_asked(anna).startswith("Telegram: since when")
    await anna.goes("Back")
    assert anna.marked == ["My pictures were shared"]
    await anna.goes("Done", "Today", "Skip", "Skip", "Skip")
    assert "What: My pictures were shared" in anna.answer
    assert "Where: Telegram" in anna.answer


async def test_several_places_that_she_named_are_each_asked_about(anna: Survivor) -> None:
    await anna.says("he posted my nudes on telegram and instagram")
    await anna.goes("Tell what happened")
    assert as_asked(anna).startswith("Instagram: since when") or as_asked(anna).startswith(
        "Telegram: since when"
    )
    await anna.goes("Skip", "Skip")
    assert "since when" in as_asked(anna)
    await anna.goes("Skip", "Skip", "Skip", "Skip")
    assert "Instagram" in anna.answer and "Telegram" in anna.answer


async def test_what_she_named_when_she_tells_again_is_not_asked_again(anna: Survivor) -> None:
    await anna.goes(
        "Tell what happened",
        "Insults or many messages",
        "Done",
        "Skip",
        "Skip",
        "Skip",
        "Back to the menu",
    )
    await anna.says("someone posted my nudes on telegram")
    await anna.presses("Tell what happened")
    assert "told me about something before" in anna.last.text
    await anna.presses("Something new")
    assert as_asked(anna).startswith("Telegram: since when")
    await anna.goes("Skip", "Skip", "Skip")
    assert "What: My pictures were shared\n" in anna.answer


async def test_told_to_be_under_18_she_hears_the_limits_first(anna: Survivor) -> None:
    await anna.goes("Tell what happened", "Skip", "Skip")
    await anna.says("15")
    assert anna.answer.index("may have to tell others") < anna.answer.index("in your own words")
    assert "1388" in anna.answer


async def test_an_impossible_age_is_asked_again(anna: Survivor) -> None:
    await anna.goes("Tell what happened", "Skip", "Skip")
    for number in ("-5", "0", "200", "999999999999"):
        await anna.says(number)
        assert "does not look like an age" in anna.answer, number
        assert "How old are you" in anna.last.text


async def test_digits_of_another_script_are_a_number(anna: Survivor) -> None:
    await anna.goes("Tell what happened", "Skip", "Skip")
    await anna.says("٢٥")
    assert "Files you send stay in Telegram" in anna.answer


async def test_every_question_can_be_skipped_and_the_summary_says_not_said(anna: Survivor) -> None:
    await at_telling(anna)
    await anna.presses("Skip")
    assert "What: not said\nWhere: not said\nSince when: not said" in anna.answer
    assert "no messages, no files" in anna.answer


async def test_back_from_the_second_place_leads_to_the_first(anna: Survivor) -> None:
    await anna.goes("Tell what happened", "Skip", "Instagram", "TikTok", "Done", "Today", "Yes")
    assert "TikTok: since when" in as_asked(anna)
    await anna.presses("Back")
    assert "Instagram: is it still there" in as_asked(anna)
    await anna.presses("Back")
    assert "Instagram: since when" in as_asked(anna)
    await anna.presses("Back")
    assert anna.marked == ["Instagram", "TikTok"]


async def test_what_was_told_stays_when_she_goes_back_to_it(anna: Survivor) -> None:
    await at_telling(anna)
    await anna.says("one thing")
    await anna.goes("Done", "Back")
    await anna.says("another")
    await anna.presses("Done")
    assert "2 messages" in anna.answer


async def test_skip_instead_of_done_loses_nothing_that_was_told(bot: Running) -> None:
    for way in ("Skip", "/skip", "I don't know"):
        anna = bot.person("en")
        await anna.in_english()
        await at_telling(anna)
        await anna.says("one thing")
        await (anna.presses(way) if way == "Skip" else anna.says(way))
        assert "one message" in anna.answer, way


async def test_skip_or_not_sure_instead_of_done_keeps_what_was_marked(bot: Running) -> None:
    for way in ("Skip", "Not sure", "I don't know"):
        anna = bot.person("en")
        await anna.in_english()
        await anna.goes("Tell what happened", "Insults or many messages")
        await (anna.says(way) if way == "I don't know" else anna.presses(way))
        await anna.goes("Skip", "Skip", "Skip")
        assert "What: Insults or many messages" in anna.answer, way


async def test_an_age_can_be_said_in_a_sentence(bot: Running) -> None:
    for words in ("I am 25", "25 years old", "i'm 25.", "25살이에요"):
        anna = bot.person("en")
        await anna.in_english()
        await anna.goes("Tell what happened", "Skip", "Skip")
        await anna.says(words)
        assert "in your own words" in as_asked(anna), words
    anna = bot.person("en")
    await anna.in_english()
    await anna.goes("Tell what happened", "Skip", "Skip")
    for words in ("between 20 and 25", "3 weeks ago", "since 1999"):
        await anna.says(words)
        assert "How old are you" in as_asked(anna), words


async def test_a_date_can_be_said_in_words(bot: Running) -> None:
    said = {
        "it began 3 days ago": None, "last week": None, "March 2025": "March 2025", "since 2025": "from January 1, 2025 on",
        "on 5 March 2025": "March 5, 2025", "지난주": None, "3일 전": None, "2025년 3월": "March 2025",
    }  # fmt: skip
    for words, read in said.items():
        anna = bot.person("en")
        await anna.in_english()
        await anna.goes("Tell what happened", "Skip", "Instagram", "Done")
        await anna.says(words)
        assert as_asked(anna).startswith("Instagram: is it still there"), words
        await anna.goes("Skip", "Skip", "Skip")
        assert "Since when: not said" not in anna.answer, words
        assert read is None or f"Since when: {read}" in anna.answer, words


async def test_a_digression_in_the_middle_of_telling_loses_nothing(anna: Survivor) -> None:
    await at_telling(anna)
    await anna.says("one thing")
    await anna.presses("Numbers")
    assert "in your own words" in anna.last.text
    await anna.says("another")
    await anna.presses("Done")
    assert "2 messages" in anna.answer


async def test_more_than_a_hundred_messages_are_too_many_and_said_so(anna: Survivor) -> None:
    await at_telling(anna)
    await anna.does(*(anna.person.says(f"part {number}") for number in range(101)))
    assert anna.answer.count("I have that.") == 100
    assert "as much as I can take here" in anna.answer
    await anna.presses("Done")
    assert "100 messages" in anna.answer


async def test_what_was_skipped_the_first_time_is_asked_the_next_time(anna: Survivor) -> None:
    await at_telling(anna)
    await anna.goes("Skip", "Back to the menu", "Tell what happened")
    assert "What comes closest" in as_asked(anna)
    await anna.presses("Skip")
    assert "Where did it happen" in as_asked(anna)


async def test_she_tells_again_and_may_say_that_it_is_the_same(anna: Survivor) -> None:
    await anna.goes(
        "Tell what happened",
        "Followed or watched",
        "Done",
        "Yes",
        "Skip",
        "Skip",
        "Skip",
        "Back to the menu",
    )
    await anna.presses("Tell what happened")
    assert "told me about something before" in anna.last.text
    await anna.presses("The same as before")
    assert "What: Followed or watched" in anna.answer


def as_asked(anna: Survivor) -> str:
    """The open question, as she reads it."""
    return as_read([anna.last])
