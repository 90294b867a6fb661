"""Faults on request: what each does, and that a run can be repeated."""

import aiohttp
import pytest

from bot.simulator import Kind, Simulator


def texts(person) -> list[str]:
    return [message.text for message in person.visible_messages()]


@pytest.mark.parametrize(
    ("kind", "status", "why"),
    [
        (Kind.TOO_MANY, 429, "Too Many Requests: retry after 7"),
        (Kind.SERVER_ERROR, 500, "Internal Server Error"),
        (Kind.CONFLICT, 409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"),
    ],
)  # fmt: skip
async def test_a_fault_answers_once_and_nothing_was_done(sim, bot, anna, kind, status, why):
    sim.faults.add(kind, "sendMessage", retry_after=7)
    assert await bot.refusal("sendMessage", chat_id=anna.id, text="lost") == (status, why)
    await bot.ok("sendMessage", chat_id=anna.id, text="next")
    assert texts(anna) == ["/start", "next"]


async def test_bad_gateways_and_redirects_answer_no_json(sim, bot):
    address = f"{sim.api_base}/bot{sim.token}/getMe"
    sim.faults.add(Kind.BAD_GATEWAY)
    async with bot.session.get(address) as answer:
        assert (answer.status, answer.content_type) == (502, "text/html")
    sim.faults.add(Kind.REDIRECT)
    async with bot.session.get(address, allow_redirects=False) as answer:
        assert answer.status == 302
        assert sim.token not in answer.headers["Location"]


@pytest.mark.parametrize(
    ("kind", "done"), [(Kind.DROP_BEFORE, False), (Kind.DROP_AFTER, True), (Kind.HANG, False)]
)
async def test_a_cut_connection_leaves_the_bot_in_doubt(sim, bot, anna, kind, done):
    sim.faults.add(kind, "sendMessage", seconds=0.05)
    with pytest.raises(aiohttp.ClientError):
        await bot.call("sendMessage", chat_id=anna.id, text="in doubt")
    assert texts(anna) == ["/start", *(["in doubt"] if done else [])]
    assert [(call.status, call.fault) for call in sim.calls.of("sendMessage")] == [(0, kind)]


async def test_a_slow_answer_comes_all_the_same(sim, bot, anna):
    sim.faults.add(Kind.SLOW, seconds=0.05)
    assert await bot.ok("getMe")
    assert sim.faults.met == {Kind.SLOW: 1}


async def test_lost_updates_are_fetched_again(sim, bot, anna):
    sim.faults.add(Kind.DROP_AFTER, "getUpdates")
    with pytest.raises(aiohttp.ClientError):
        await bot.updates()
    assert len(await bot.updates()) == 1


async def test_a_download_can_be_missing_or_end_in_the_middle(sim, bot, anna):
    await anna.sends_document(b"x" * 1000)
    file_id = (await bot.updates())[-1]["message"]["document"]["file_id"]
    path = (await bot.ok("getFile", file_id=file_id))["file_path"]
    address = f"{sim.api_base}/file/bot{sim.token}/{path}"
    sim.faults.add(Kind.FILE_MISSING)
    async with bot.session.get(address) as answer:
        assert answer.status == 404
    sim.faults.add(Kind.FILE_TRUNCATED)
    async with bot.session.get(address) as answer:
        assert answer.content_length == 1000
        with pytest.raises(aiohttp.ClientPayloadError):
            await answer.read()
    async with bot.session.get(address) as answer:
        assert await answer.read() == b"x" * 1000


async def test_a_script_of_faults_runs_in_order_and_skips_calls(sim, bot):
    sim.faults.add(Kind.SERVER_ERROR, "getMe", skip=1, times=2)
    statuses = []
    for _ in range(4):
        await bot.call("getMe")
        statuses.append(bot.status)
    assert statuses == [200, 500, 500, 200]


async def test_the_same_seed_gives_the_same_faults(bot):
    async def run(seed: int) -> list[int]:
        statuses = []
        async with Simulator(seed=seed) as sim:
            bot.sim = sim
            sim.faults.add(Kind.SERVER_ERROR, rate=0.3)
            sim.faults.add(Kind.TOO_MANY, rate=0.3)
            for _ in range(40):
                await bot.call("getMe")
                statuses.append(bot.status)
        return statuses

    first = await run(1)
    assert first == await run(1)
    assert first != await run(2)
    assert {200, 429, 500} == set(first)
