"""Whom the bot answers, and by which ways updates come to it."""

import asyncio
import socket
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from front_door.running import Running, Survivor, bot_running
from pydantic import SecretStr

from bot.config import Settings
from bot.simulator import Kind, Simulator


def telegram(**changes: Any) -> Any:
    """The same settings with these of Telegram changed."""

    def change(same: Settings) -> Settings:
        return same.model_copy(update={"telegram": same.telegram.model_copy(update=changes)})

    return change  # fmt: skip


async def test_a_group_is_left_without_a_word(bot: Running, anna: Survivor) -> None:
    group = bot.simulator.group("Family")
    await group.adds_bot(by=anna.person)
    await anna.person.says("hello all", chat=group.chat)
    async with asyncio.timeout(10):
        while group.bot_is_in:
            await asyncio.sleep(0.01)
    await bot.settled()
    assert [message for message in group.chat.messages.values() if message.from_bot] == []


async def test_one_who_blocks_and_lets_it_in_again_finds_her_place(anna: Survivor) -> None:
    await anna.goes("Tell what happened", "Fake pictures of me")
    await anna.does(anna.person.blocks())
    await anna.does(anna.person.unblocks())
    assert anna.new == []
    await anna.presses("Done")
    assert "Where did it happen" in anna.answer


async def test_what_was_on_its_way_when_she_blocked_is_dropped_quietly(bot: Running, anna: Survivor) -> None:
    bot.simulator.faults.add(Kind.TOO_MANY, "sendMessage", retry_after=1)
    await anna.person.says("is this anonymous?")
    await bot.fetched()
    await anna.does(anna.person.blocks())
    assert bot.rows("outbox") == 0
    await anna.does(anna.person.unblocks())
    await anna.says("/menu")
    assert anna.answer == "What would help?"


async def test_two_people_at_once_do_not_mix(bot: Running) -> None:
    anna, mina = bot.person("en"), bot.person("ko")
    await anna.does(anna.person.starts(), mina.person.starts())
    await mina.rests()
    await anna.does(anna.press("English"), mina.press("한국어"))
    await anna.does(anna.press("No"), mina.press("아니요"))
    await anna.does(anna.person.says("he wants to kill me"), mina.press("네"))
    await anna.does(anna.press("I am safe now"), mina.press("있었던 일 이야기하기"))
    await mina.rests()
    assert "Are you safe right now?" in anna.last.text
    assert "여러 개를 골라도" in mina.last.text
    assert "112" in anna.read and "죽" not in mina.read
    assert not any(ord(char) > 0x1100 for char in anna.read.replace("한국어", ""))


async def test_many_people_at_once_are_all_answered(bot: Running) -> None:
    people = [bot.person("en") for _ in range(60)]
    for person in people:
        await person.person.starts()
    for label in ("English", "No", "Yes", "Tell what happened"):
        await people[0].does(*(person.press(label) for person in await rested(people)))
    for person in await rested(people):
        assert "What comes closest" in person.last.text


async def rested(people: list[Survivor]) -> list[Survivor]:
    for person in people:
        await person.rests()
    return people


@pytest.mark.parametrize("payload", ["report", "case_1", "x" * 64, "한국어", "../../etc"])
async def test_a_start_with_anything_behind_it_is_a_plain_start(bot: Running, payload: str) -> None:
    anna = bot.person("en")
    await anna.starts(payload)
    assert anna.answer == "Which language is easiest for you?"


async def test_a_trial_answers_only_chats_opened_by_the_printed_link(
    simulator: Simulator, data: Path, logged: list[Any]
) -> None:
    async with bot_running(simulator, data, settings=telegram(simulated=False)) as bot:
        link = (await printed_link(bot)).rpartition("start=")[2]
        anna = bot.person("en")
        for words in (
            "/start",
            "/start report",
            "/start " + link[:-1],
            "hello",
            "he wants to kill me",
            "/menu",
        ):
            await anna.says(words)
            assert anna.answer == "This chat is not open yet.\nEmergency number:\n112", words
        await anna.does(anna.person.sends_sticker())
        assert anna.answer.startswith("This chat is not open yet.")
        # When she comes by the link, it is open for good
        await anna.starts(link)
        assert anna.answer == "Which language is easiest for you?"
        await anna.goes("English", "No", "Yes", "Leave")
        await anna.starts()
        assert anna.answer == "Which language is easiest for you?"
        # Then another chat is still closed, and in cover the link reveals nothing
        mina = bot.person("ko")
        await mina.says("안녕하세요")
        assert "112" in mina.answer and "어떤 언어" not in mina.answer
    assert [entry for entry in logged if entry["log_level"] == "error"] == []


async def test_the_tester_link_stays_the_same_after_a_restart(simulator: Simulator, data: Path) -> None:
    links = []
    for _ in range(2):
        async with bot_running(simulator, data, settings=telegram(simulated=False)) as bot:
            links.append(await printed_link(bot))
    assert links[0] == links[1]


async def printed_link(bot: Running) -> str:
    """The line with the tester link, once the operator was told it."""
    async with asyncio.timeout(10):
        while not (lines := [line for line in bot.said if "https://t.me/" in line]):
            await asyncio.sleep(0.01)
    return lines[0]


async def test_a_whole_conversation_comes_by_webhook_too(
    simulator: Simulator, data: Path, logged: list[Any]
) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    secret = "s" * 40
    hook = telegram(
        delivery="webhook", webhook_url=f"http://127.0.0.1:{port}/hook", webhook_secret=SecretStr(secret), webhook_port=port
    )  # fmt: skip
    async with bot_running(simulator, data, settings=hook) as bot:
        anna = bot.person("en")
        await anna.in_english()
        await anna.goes("Tell what happened", "Fake pictures of me", "Done", "Skip", "Skip")
        await anna.does(*(anna.person.says(f"part {number}") for number in range(5)))
        await anna.presses("Done")
        assert "5 messages" in anna.answer
        await anna.says("he wants to kill me")
        assert "call now:\n112" in anna.answer
        await anna.presses("Leave")
        assert len(anna.chat) == 1
        # A call without the secret is refused, and nothing of it is taken
        async with aiohttp.ClientSession() as session:
            body = {"update_id": 1, "message": {"message_id": 1}}
            for headers in ({}, {"X-Telegram-Bot-Api-Secret-Token": "s" * 39}):
                async with session.post(
                    f"http://127.0.0.1:{port}/hook", json=body, headers=headers
                ) as answer:
                    assert answer.status == 401
        assert simulator.calls.of("getUpdates") == []
    assert [entry for entry in logged if entry["log_level"] == "error"] == []


async def test_what_she_wrote_while_the_bot_was_away_is_answered_when_it_is_back(
    simulator: Simulator, data: Path
) -> None:
    async with bot_running(simulator, data) as bot:
        anna = bot.person("en")
        await anna.in_english()
    await anna.person.says("is this anonymous?")
    async with bot_running(simulator, data) as bot:
        anna.bot = bot
        await anna.rests()
        assert "Your name and your Telegram name are not kept here." in anna.read


async def test_a_second_holder_of_the_token_alarms_the_operator_and_she_is_still_answered(
    simulator: Simulator, data: Path, logged: list[Any]
) -> None:
    async with bot_running(simulator, data) as bot:
        anna = bot.person("en")
        await anna.in_english()
        address = f"{simulator.api_base}/bot{simulator.token}/getUpdates"
        async with aiohttp.ClientSession() as session, session.post(address, json={"timeout": 0}) as answer:
            assert answer.status == 200
        await anna.says("is this anonymous?")
        assert "Your name and your Telegram name are not kept here." in anna.answer
    assert {"event": "alarm", "code": "second-holder", "log_level": "error"} in logged
