"""An edited message corrects the answer that it gave, while that is still possible; else it is said."""

from front_door.running import Survivor, as_read

from bot.simulator import Message

PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)


def own(anna: Survivor, text: str) -> Message:
    """The message of hers that says so."""
    return next(message for message in reversed(anna.chat) if not message.from_bot and message.text == text)


async def at_date(anna: Survivor) -> None:
    await anna.goes("Tell what happened", "Fake pictures of me", "Done", "Instagram", "Done")


async def test_an_edited_date_is_the_new_answer_and_the_place_is_kept(anna: Survivor) -> None:
    await at_date(anna)
    await anna.says("2025-03-01")
    await anna.presses("Yes")
    await anna.edits(own(anna, "2025-03-01"), "2024-11")
    assert "I have taken your change." in anna.answer
    assert "How old are you" in anna.last.text
    await anna.goes("Skip", "Done")
    assert "Since when: November 2024" in anna.answer


async def test_an_edit_to_something_that_is_no_date_changes_nothing(anna: Survivor) -> None:
    await at_date(anna)
    await anna.says("2025-03-01")
    await anna.edits(own(anna, "2025-03-01"), "blue heron")
    assert "could not read a date" in anna.answer
    await anna.edits(own(anna, "blue heron"), "2099-01-01")
    assert "lies in the future" in anna.answer
    assert "is it still there" in anna.last.text
    await anna.goes("Skip", "Skip", "Done")
    assert "Since when: March 1, 2025" in anna.answer


async def test_an_edited_number_can_change_the_way(anna: Survivor) -> None:
    await at_date(anna)
    await anna.goes("Skip", "Skip")
    await anna.says("25")
    await anna.edits(own(anna, "25"), "15")
    assert "may have to tell others" in anna.answer
    assert "in your own words" in anna.last.text


async def test_an_edited_part_of_a_telling_is_one_part_still(anna: Survivor) -> None:
    await at_date(anna)
    await anna.goes("Skip", "Skip", "Skip")
    await anna.says("it began at work")
    await anna.says("and did not stop")
    await anna.edits(own(anna, "it began at work"), "it began at school")
    assert "I have taken your change." in anna.answer
    await anna.presses("Done")
    assert "2 messages" in anna.answer


async def test_a_telling_that_was_ended_is_too_late_to_edit_and_said_so(anna: Survivor) -> None:
    await at_date(anna)
    await anna.goes("Skip", "Skip", "Skip")
    await anna.says("it began at school")
    await anna.presses("Done")
    await anna.edits(own(anna, "it began at school"), "it began at home")
    assert "can no longer be changed" in anna.answer
    assert "next" in anna.last.text


async def test_an_edited_caption_is_heard(anna: Survivor) -> None:
    await at_date(anna)
    await anna.goes("Skip", "Skip", "Skip")
    await anna.does(anna.person.sends_photo(PNG, caption="this one"))
    photo = own(anna, "this one")
    await anna.edits(photo, "that one")
    assert "I have taken your change." in anna.answer
    await anna.presses("Done")
    assert "one message, one file" in anna.answer


async def test_a_caption_that_is_emptied_loses_nothing(anna: Survivor) -> None:
    await at_date(anna)
    await anna.goes("Skip", "Skip", "Skip")
    await anna.does(anna.person.sends_photo(PNG, caption="this one"))
    await anna.edits(own(anna, "this one"), "")
    await anna.presses("Done")
    assert "one file" in anna.answer


async def test_an_edit_that_comes_too_late_is_said_kindly(anna: Survivor) -> None:
    await at_date(anna)
    await anna.says("2025-03-01")
    await anna.says("/menu")
    await anna.edits(own(anna, "2025-03-01"), "2024")
    assert "can no longer be changed" in anna.answer
    assert anna.last.text == "What would help?"


async def test_a_message_that_was_no_answer_is_one_once_it_is_edited(anna: Survivor) -> None:
    await at_date(anna)
    await anna.says("blue heron")
    await anna.edits(own(anna, "blue heron"), "green heron")
    assert "could not read a date" in anna.answer
    await anna.edits(own(anna, "green heron"), "2025-03")
    assert "is it still there" in anna.last.text
    await anna.edits(own(anna, "2025-03"), "2025-04")
    await anna.goes("Skip", "Skip", "Skip")
    assert "Since when: April 2025" in anna.answer


async def test_an_answer_that_was_refused_is_taken_once_it_is_edited(anna: Survivor) -> None:
    await at_date(anna)
    await anna.goes("Skip", "Skip")
    await anna.says("200")
    assert "does not look like an age" in anna.answer
    await anna.edits(own(anna, "200"), "20")
    assert "in your own words" in anna.last.text


async def test_an_edit_to_a_label_answers_the_open_question(anna: Survivor) -> None:
    await at_date(anna)
    await anna.presses("Skip")
    await anna.says("blue heron")
    await anna.edits(own(anna, "blue heron"), "Yes")
    assert "How old are you" in anna.last.text


async def test_a_message_that_was_no_answer_to_a_question_before_keeps_the_place(anna: Survivor) -> None:
    await at_date(anna)
    await anna.says("blue heron")
    await anna.presses("Skip")
    await anna.edits(own(anna, "blue heron"), "2025")
    assert "can no longer be changed" in anna.answer
    assert as_read([anna.last]).startswith("Instagram: is it still there")


async def test_an_edited_command_is_not_run(anna: Survivor) -> None:
    await at_date(anna)
    await anna.says("/numbers")
    await anna.edits(own(anna, "/numbers"), "/menu")
    assert as_read([anna.last]).startswith("Instagram: since when")
