"""The simulator in a process of its own, and load from within it."""

import asyncio

import aiohttp
import pytest

from bot.simulator import CannotListen, NothingArrived, NotPossible, Simulator, run_load, simulator_process


async def echo(api: str, session: aiohttp.ClientSession) -> None:
    """A bot that repeats what it is told, until cancelled."""
    offset = 0
    while True:
        async with session.post(f"{api}/getUpdates", json={"offset": offset, "timeout": 30}) as answer:
            updates = (await answer.json())["result"]
        for update in updates:
            offset = update["update_id"] + 1
            message = update["message"]
            told = {"chat_id": message["chat"]["id"], "text": message["text"]}
            async with session.post(f"{api}/sendMessage", json=told) as answer:
                assert answer.status == 200


async def test_a_process_of_its_own_is_driven_from_outside(monkeypatch):
    # The token comes by the environment: arguments can be read by every process of the machine.
    monkeypatch.setenv("SIMULATOR_TOKEN", "123456:from-the-environment")
    async with simulator_process("--phones", "ko") as remote, aiohttp.ClientSession() as session:
        assert remote.token == "123456:from-the-environment"
        anna = await remote.person(language_code="ko")
        await remote.do(anna, "says", text="hello")
        async with asyncio.TaskGroup() as tasks:
            bot = tasks.create_task(echo(f"{remote.api_base}/bot{remote.token}", session))
            assert (await remote.call("next_message", person=anna))["text"] == "hello"
            await remote.call("quiet", person=anna)
            bot.cancel()
        assert (await remote.call("state"))["people"] == 2
        with pytest.raises(NotPossible):
            await remote.do(anna, "presses", button="none")
        with pytest.raises(NothingArrived):
            await remote.call("next_message", person=anna, timeout=0.01)


@pytest.mark.parametrize("rate", [0, 400])
async def test_a_load_counts_every_answer(rate):
    async with (
        Simulator(keep_messages=10) as sim,
        aiohttp.ClientSession() as session,
        asyncio.TaskGroup() as tasks,
    ):
        bot = tasks.create_task(echo(f"{sim.api_base}/bot{sim.token}", session))
        result = await run_load(sim, chats=7, messages=100, rate=rate, start=True)
        bot.cancel()
        assert (result.sent, result.answered) == (100, 100)
        assert 0 < result.p50 <= result.p99 <= result.longest
        assert all(len(person.chat.messages) <= 10 for person in sim.people.values())


async def test_a_load_without_a_bot_ends_and_says_so():
    async with Simulator() as sim:
        result = await run_load(sim, chats=2, messages=4, timeout=0.05)
        assert (result.sent, result.answered) == (2, 0)


async def test_a_port_that_is_taken_is_said():
    async with Simulator() as sim:
        with pytest.raises(CannotListen):
            async with Simulator(port=int(sim.api_base.rsplit(":", 1)[1])):
                pass
