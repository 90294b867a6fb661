"""From the first /start to erasing everything, as she lives it."""

from pathlib import Path

import pytest
from front_door.running import Running, Survivor, bot_running

from bot.simulator import Simulator

WAYS_OUT = ["Leave", "Numbers", "Person"]


async def test_she_opens_the_bot_and_reads_who_it_is(bot: Running) -> None:
    anna = bot.person("en")
    first = await anna.starts()
    assert first.labels[:2] == ["English", "한국어"]
    await anna.presses("English")
    assert "Test House" in anna.read
    assert "Telegram can read" in anna.read
    assert "112" in anna.read


async def test_she_reads_all_of_it_in_korean(bot: Running) -> None:
    mina = bot.person("ko")
    await mina.starts()
    assert "어떤 언어가 편하세요?" in mina.answer
    await mina.presses("한국어")
    assert "텔레그램이 볼 수 있어요" in mina.answer
    assert "112" in mina.answer
    await mina.goes("아니요", "네")
    assert mina.last.text == "무엇이 도움이 될까요?"
    assert mina.last.labels[-3:] == ["나가기", "상담 전화", "사람 연결"]


async def test_a_message_in_another_language_gets_the_offer_and_changes_nothing_by_itself(
    bot: Running,
) -> None:
    anna = bot.person("en")
    await anna.starts()
    await anna.goes("English", "No")
    await anna.says("지금 무슨 말인지 하나도 모르겠어요")
    assert "한국어로 이어서" in anna.last.text
    assert anna.last.labels == ["한국어", "나가기", "상담 전화", "사람 연결"]
    await anna.presses("한국어")
    assert anna.last.text.startswith("지금 안전") and "Test House" not in anna.answer
    await anna.says("지금 무슨 말인지 하나도 모르겠어요")
    assert "한국어로 이어서" not in anna.answer


async def test_someone_who_just_writes_is_welcomed_like_one_who_pressed_start(bot: Running) -> None:
    anna = bot.person("en")
    await anna.says("hello?")
    assert "Which language is easiest" in anna.answer


async def test_every_question_shows_the_ways_out(bot: Running) -> None:
    anna = bot.person("en")
    await anna.starts()
    for label in (
        "English",
        "Yes",
        "Not sure",
        "Not now",
        "Tell what happened",
        "Skip",
        "Instagram",
        "Done",
        "Skip",
    ):
        assert anna.last.labels[-3:] == WAYS_OUT, anna.last.text
        await anna.presses(label)
    assert anna.last.labels[-3:] == WAYS_OUT


async def test_a_phone_that_others_read_gets_a_warning(bot: Running) -> None:
    anna = bot.person()
    await anna.starts()
    await anna.goes("English", "Yes")
    assert "A phone that nobody else has held is safer" in anna.answer
    assert "Are you safe right now?" in anna.last.text


async def test_one_who_is_not_safe_gets_the_card_and_after_it_the_menu(bot: Running) -> None:
    anna = bot.person()
    await anna.starts()
    await anna.goes("English", "No", "No")
    assert "call now:\n112" in anna.answer
    assert anna.last.labels[:3] == ["I cannot speak", "I am safe now", "Talk to a person"]
    await anna.presses("I am safe now")
    assert "glad that you are safer" in anna.answer
    assert anna.last.text == "What would help?"


async def test_the_menu_turns_its_page_in_place(anna: Survivor) -> None:
    menu = anna.last
    assert "Settings" not in menu.labels
    await anna.presses("More")
    assert anna.new == []
    assert anna.last.id == menu.id
    assert anna.last.labels[:2] == ["Talk to a person", "Take down, my list"]
    await anna.presses("More")
    assert "I need help now" in anna.last.labels


@pytest.mark.parametrize(
    ("labels", "says"),
    [
        (["I need help now"], "call now"),
        (["My pictures are shared"], "sorry that this was done to you"),
        (["Threats with pictures"], "You do not have to answer today"),
        (["More", "Talk to a person"], "Nobody is free here right now"),
        (["Keep evidence"], "Keeping files here is still being built"),
        (["Report it"], "I cannot take a report yet"),
        (["More", "Learn more"], "Each takes a minute"),
        (["More", "My rights"], "no lawyer has checked it yet"),
        (["More", "For someone else"], "Who is it about?"),
        (["Something else happened", "More", "My address was published", "Yes"], "Three things for today"),
    ],
)
async def test_each_way_from_the_menu_leads_somewhere(anna: Survivor, labels: list[str], says: str) -> None:
    await anna.goes(*labels)
    assert says in anna.answer


async def test_she_makes_a_safety_plan_and_reads_it_once(anna: Survivor) -> None:
    await anna.presses("Make a safety plan")
    await anna.goes("Leaving, or just left", "Done")
    assert "call:\n112" in anna.answer
    await anna.goes(
        "My partner", "Yes", "They had my phone", "Done", "Go on", "Yes", "No", "No", "No", "No", "Skip"
    )
    plan = anna.answer
    assert "Your first steps, the most important at the top:" in plan
    assert plan.count("•") == 7
    assert "Plan day, way and place with a helper" in plan
    assert "Agree on a word or emoji" in plan
    await anna.presses("Show more steps")
    assert "Tell your person what you want them to do" in anna.answer
    await anna.presses("Do not keep it")
    assert anna.last.text == "What would help?"
    await anna.presses("Make a safety plan")
    assert "Is any of this true for you?" in anna.last.text


async def test_a_plan_that_is_kept_can_be_read_and_deleted(anna: Survivor) -> None:
    await anna.goes(
        "Make a safety plan", "Skip", "Skip", "No", "Skip", "Show the plan so far", "Keep it here"
    )
    assert "The plan is kept sealed until 30 days after your last message." in anna.answer
    await anna.goes("Make a safety plan", "Read it")
    assert "A helper can be your person for now" in anna.answer
    await anna.goes("Make a safety plan", "Delete it", "Delete the plan")
    assert "The plan is deleted here" in anna.answer
    await anna.presses("Make a safety plan")
    assert "Is any of this true for you?" in anna.last.text


async def test_her_own_step_stands_on_the_plan(anna: Survivor) -> None:
    await anna.presses("Make a safety plan")
    await anna.goes("Skip", "Skip", "Skip", "Skip", "Go on", "Skip", "Skip", "Skip", "Skip")
    assert "a step of your own" in anna.last.text
    await anna.says("sleep at my sister's on Fridays")
    assert "And your own step:\nsleep at my sister's on Fridays" in anna.answer


async def test_she_asks_something_in_between_and_is_back_at_the_same_question(anna: Survivor) -> None:
    await anna.goes("Tell what happened", "Skip")
    where = anna.last.text
    await anna.says("is this anonymous?")
    assert "Your name and your Telegram name are not kept here." in anna.answer
    assert "Now back to where we were." in anna.answer
    assert anna.last.text == where


async def test_another_language_in_the_middle_keeps_the_place_and_the_marks(anna: Survivor) -> None:
    await anna.goes("Tell what happened", "Followed or watched")
    await anna.says("/language")
    await anna.presses("한국어")
    assert anna.marked == ["따라다님·지켜봄"]
    assert anna.last.labels[-3:] == ["나가기", "상담 전화", "사람 연결"]


async def test_settings_tell_what_is_stored(anna: Survivor) -> None:
    await anna.goes("More", "Settings", "What is stored")
    assert "Your answers, your settings, a plan that you keep, and your place in this chat." in anna.answer
    assert "The numbers of messages here, so that they can be deleted." in anna.answer
    assert anna.last.text == "What would help?"


async def test_she_leaves_comes_back_and_nothing_earlier_is_shown(anna: Survivor) -> None:
    await anna.goes("Tell what happened", "Followed or watched", "Done", "Yes", "Instagram", "Done")
    await anna.presses("Leave")
    await anna.starts()
    assert "Which language is easiest" in anna.last.text
    assert "Good to see you again" not in anna.read
    await anna.goes("English", "No", "Yes", "Tell what happened")
    assert "told me about something before" not in anna.read
    assert anna.marked == []


async def test_she_comes_again_without_having_left_and_is_not_asked_twice(anna: Survivor) -> None:
    await anna.starts()
    assert "Good to see you again" in anna.answer
    assert "Which language" not in anna.answer
    assert "Are you safe right now?" in anna.last.text


async def test_keeping_it_erases_nothing(anna: Survivor) -> None:
    await anna.goes("More", "Settings", "Erase everything")
    assert "Backups lose it within 14 days." in anna.answer
    await anna.presses("Keep it")
    assert "Nothing was erased." in anna.answer


async def test_erasing_takes_everything_from_chat_and_store(bot: Running, anna: Survivor) -> None:
    await anna.says("my own words")
    await anna.goes("More", "Settings")
    await anna.presses("Erase everything")
    await anna.presses("Erase everything", anna.last)
    await bot.settled()
    assert anna.read == (
        "What was stored here about this chat is erased, and backups lose it within 14 days.\n"
        "The chat itself stays in your list until you delete it there."
    )
    for table in ("sessions", "inbox", "outbox", "message_ids", "deletion_notes", "jobs"):
        assert bot.rows(table) == 0, table


async def test_after_erasing_everything_begins_anew(anna: Survivor) -> None:
    await anna.says("/erase")
    await anna.presses("Erase everything")
    await anna.says("hi")
    assert "Which language is easiest" in anna.last.text


async def test_after_erasing_nothing_of_hers_stands_in_any_file(simulator: Simulator, data: Path) -> None:
    async with bot_running(simulator, data) as bot:
        anna = bot.person()
        await anna.in_english()
        await anna.goes("Tell what happened", "Skip", "Skip", "Skip")
        await anna.says("the blue heron saw it")
        await anna.does(anna.person.sends_document(b"quiet marmalade", name="heron-proof.pdf"))
        await anna.says("/erase")
        await anna.presses("Erase everything")
        written = files(data)
    written += files(data)
    user = anna.person.user
    planted = ["blue heron", "heron-proof", "marmalade", str(user["id"]), user["username"], simulator.token]
    assert any(content.startswith(b"SQLite format 3") for _, content in written)
    assert [
        (name, words) for name, content in written for words in planted if words.encode() in content
    ] == []


def files(folder: Path) -> list[tuple[str, bytes]]:
    return [(file.name, file.read_bytes()) for file in folder.rglob("*") if file.is_file()]
