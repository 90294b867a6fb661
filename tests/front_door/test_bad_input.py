"""Whatever is sent: a kind and clear answer, the place kept, nothing lost, and no error in the log."""

from front_door.running import Running, Survivor, as_read

PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)
FLOOD = "👩‍❤️‍💋‍👩🏳️‍🌈" * 300
ODD_TEXTS = {
    "zero width": "\u200b\u200d\ufeff\u2060",
    "direction marks": "\u202e\u2066\u200f\u061c",
    "controls": "\x01\x02\x7f",
    "combining": "e" + "\u0301" * 2000,
    "astral": "𝕳𝖊𝖑𝖕" * 200,
    "emoji flood": FLOOD,
    "one long word": "ab" * 2048,
    "many words": "heron " * 682,
    "scripts": "کتاب წიგნი ފޮތް 책장 книга",
    "markup": "<b>*_[x](tg://user?id=1)_*</b> {$organisation} {{0}} %s",
    "command alone": "/",
    "null-like": "null",
    "json": '{"update_id": 1}',
}


async def at_marks(anna: Survivor) -> None:
    await anna.goes("Tell what happened", "Fake pictures of me")


async def at_date(anna: Survivor) -> None:
    await at_marks(anna)
    await anna.goes("Done", "Instagram", "Done")


async def at_telling(anna: Survivor) -> None:
    await at_marks(anna)
    await anna.goes("Done", "Skip", "Skip")


async def test_an_odd_text_at_a_choice_keeps_marks_and_place(anna: Survivor) -> None:
    await at_marks(anna)
    for name, text in ODD_TEXTS.items():
        await anna.says(text)
        assert "did not get that" in anna.answer, name
        assert anna.marked == ["Fake pictures of me"], name


async def test_odd_texts_at_a_date_and_a_number_are_asked_again(anna: Survivor) -> None:
    await at_date(anna)
    for name, text in ODD_TEXTS.items():
        await anna.says(text)
        assert "could not read a date" in anna.answer, name
    await anna.goes("Skip", "Skip")
    for name, text in ODD_TEXTS.items():
        await anna.says(text)
        assert "could not read a number" in anna.answer, name
    assert "How old are you" in anna.last.text


async def test_a_text_of_4096_characters_is_a_telling(anna: Survivor) -> None:
    await at_telling(anna)
    await anna.says("a heron " * 512)
    assert "I have that." in anna.answer
    await anna.presses("Done")
    assert "one message" in anna.answer


async def test_a_longer_text_comes_in_parts_and_all_of_it_is_taken(anna: Survivor) -> None:
    await at_telling(anna)
    await anna.says("a heron " * 1200)
    assert anna.answer.count("I have that.") == 3
    await anna.presses("Done")
    assert "3 messages" in anna.answer


async def test_an_emoji_flood_is_a_telling_too(anna: Survivor) -> None:
    await at_telling(anna)
    await anna.says("😭" * 2048)
    assert "I have that." in anna.answer


async def test_what_cannot_be_seen_is_no_telling(anna: Survivor) -> None:
    await at_telling(anna)
    await anna.says("\u200b\u202e\ufeff")
    assert "did not get that" in anna.answer
    await anna.presses("Done")
    assert "no messages" in anna.answer


async def test_hidden_marks_in_a_label_do_not_hide_it(anna: Survivor) -> None:
    await anna.says("\u200fSome\u200bthing else\u2060 happened\u202c")
    assert "What comes closest" in anna.last.text


async def test_hidden_marks_in_words_of_danger_do_not_hide_them(bot: Running) -> None:
    for words in (
        "he \u200bwants to k\u200bill me",
        "ＨＥ ＷＡＮＴＳ ＴＯ ＫＩＬＬ ＭＥ",
        "\u202ehe wants to kill me\u202c",
    ):
        anna = bot.person()
        await anna.says(words)
        assert "call now:\n112" in anna.answer, words


async def test_danger_at_the_end_of_the_longest_text_is_heard(anna: Survivor) -> None:
    await anna.says("it rains. " * 405 + "he wants to kill me")
    assert "call now:\n112" in anna.answer


async def test_forged_callback_data_is_a_stale_button(anna: Survivor) -> None:
    await at_marks(anna)
    for data in (
        "", "x", ":", "900", ":900x", "abc:99999", "nonce:-1", "a:0", "\u0660:\u0661", "language.en", "z" * 64,
    ):  # fmt: skip
        await anna.forges(anna.last, data)
        assert "belongs to an earlier message" in anna.notice, data
        assert anna.marked == ["Fake pictures of me"], data


async def test_a_forged_fixed_place_does_only_what_every_chat_offers(anna: Survivor) -> None:
    await at_marks(anna)
    await anna.forges(anna.last, "invented:901")
    assert "1366" in anna.answer
    assert anna.marked == ["Fake pictures of me"]


async def test_a_button_of_an_old_question_gets_a_kind_word_and_the_open_question(anna: Survivor) -> None:
    menu = anna.last
    await at_date(anna)
    await anna.presses("Report it", menu)
    assert "belongs to an earlier message" in anna.notice
    assert as_read([anna.last]).startswith("Instagram: since when")


async def test_the_button_of_another_persons_question_does_nothing(bot: Running, anna: Survivor) -> None:
    mina = bot.person("en")
    await mina.in_english()
    await at_marks(anna)
    foreign = next(button.data for row in mina.last.buttons for button in row if button.label == "Report it")
    await anna.forges(anna.last, foreign or "")
    assert "belongs to an earlier message" in anna.notice
    assert anna.marked == ["Fake pictures of me"]


async def test_a_double_tap_is_taken_once(anna: Survivor) -> None:
    menu = anna.last
    await anna.does(anna.press("Tell what happened", menu), anna.press("Tell what happened", menu))
    assert anna.notice == "I have that already."
    assert anna.answer.count("What comes closest") == 1


async def test_a_double_tap_on_skip_skips_one_question(anna: Survivor) -> None:
    await anna.presses("Tell what happened")
    question = anna.last
    await anna.does(anna.press("Skip", question), anna.press("Skip", question))
    assert "Where did it happen" in anna.last.text


async def test_of_two_buttons_at_once_the_first_counts(anna: Survivor) -> None:
    menu = anna.last
    await anna.does(anna.press("Make a safety plan", menu), anna.press("Report it", menu))
    assert "one step at a time" in anna.answer
    assert "cannot take a report" not in anna.answer
    assert "Is any of this true for you?" in anna.last.text


async def test_two_marks_at_once_are_both_taken(anna: Survivor) -> None:
    await anna.presses("Tell what happened")
    question = anna.last
    await anna.does(anna.press("Fake pictures of me", question), anna.press("Followed or watched", question))
    assert sorted(anna.marked) == ["Fake pictures of me", "Followed or watched"]


async def test_many_messages_at_once_are_answered_in_order(anna: Survivor) -> None:
    await at_telling(anna)
    await anna.does(*(anna.person.says(f"part {number}") for number in range(20)))
    assert anna.answer.count("I have that.") == 20


async def test_every_wrong_thing_at_a_date_keeps_the_place(anna: Survivor) -> None:
    await at_date(anna)
    for text in ("2099-01-01", "31.12.2099", "99999", "0000-00-00", "2026-02-30", "32.13.2025", "1899", "-1"):
        await anna.says(text)
        assert "lies in the future" in anna.answer or "could not read a date" in anna.answer, text
        assert as_read([anna.last]).startswith("Instagram: since when"), text
    await anna.says("2025")
    assert "is it still there" in anna.answer


async def test_a_file_where_a_date_is_asked_is_not_fetched_and_said_so(bot: Running, anna: Survivor) -> None:
    await at_date(anna)
    await anna.does(anna.person.sends_document(PNG, name="calendar.png"))
    assert "I did not fetch it" in anna.answer
    assert as_read([anna.last]).startswith("Instagram: since when")
    assert bot.simulator.calls.of("getFile") == []


async def test_what_cannot_be_read_is_said_so(anna: Survivor) -> None:
    await at_date(anna)
    person = anna.person
    for doing in (
        person.sends_sticker(),
        person.sends_poll("Well?", ["yes", "no"]),
        person.sends_dice(),
        person.sends_contact("+1", "B"),
        person.sends_location(4.17, 73.5, live_period=60),
    ):
        await anna.does(doing)
        assert "I can read text, photos and files." in anna.answer
        assert as_read([anna.last]).startswith("Instagram: since when")


async def test_a_place_is_not_kept_and_said_so(anna: Survivor) -> None:
    await at_date(anna)
    await anna.does(anna.person.sends_location(4.17, 73.5))
    assert "I have not kept it" in anna.answer
    assert as_read([anna.last]).startswith("Instagram: since when")


async def test_a_live_location_that_moves_is_silent(anna: Survivor) -> None:
    live = await anna.person.sends_location(4.17, 73.5, live_period=60)
    await anna.rests()
    await anna.does(anna.person.moves_location(live, 4.18, 73.5))
    assert anna.new == []


async def test_voice_and_video_are_files_of_a_telling(anna: Survivor) -> None:
    await at_telling(anna)
    person = anna.person
    for doing in (
        person.sends_voice(b"v"),
        person.sends_video(b"v"),
        person.sends_video_note(b"v"),
        person.sends_audio(b"v"),
    ):
        await anna.does(doing)
        assert "I did not fetch it" in anna.answer
    await anna.presses("Done")
    assert "no messages, 4 files" in anna.answer


async def test_an_album_is_as_many_files(anna: Survivor) -> None:
    await at_telling(anna)
    await anna.does(anna.person.sends_album([PNG, PNG, PNG], caption="all of them"))
    await anna.presses("Done")
    assert "one message, 3 files" in anna.answer


async def test_a_file_with_nothing_in_it_and_no_caption_is_a_file(anna: Survivor) -> None:
    await at_telling(anna)
    await anna.does(anna.person.sends_document(b"", name=""))
    await anna.presses("Done")
    assert "no messages, one file" in anna.answer


async def test_a_forwarded_text_is_a_telling(anna: Survivor) -> None:
    await at_telling(anna)
    await anna.does(anna.person.forwards("look what he wrote", origin="user"))
    await anna.presses("Done")
    assert "one message" in anna.answer


async def test_messages_that_come_while_she_taps_are_not_lost(anna: Survivor) -> None:
    await at_telling(anna)
    await anna.does(anna.person.says("one"), anna.person.says("two"), anna.press("Done"))
    assert "2 messages" in anna.answer
