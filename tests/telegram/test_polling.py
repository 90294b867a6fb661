import asyncio

import pytest
from aiogram import Bot
from aiohttp import web
from structlog.testing import capture_logs

from bot.casework.chat import InboxItem
from bot.errors import ChannelError
from bot.nursery import Nursery
from bot.simulator import Simulator
from bot.telegram.connection import connect
from bot.telegram.incoming import read
from bot.telegram.one_at_a_time import Lanes
from bot.telegram.polling import Polling
from bot.telegram.reception import Reception
from bot.telegram.stripping import ALLOWED_UPDATES
from tests.telegram.fakes import QUICK, TOKEN, MemoryInbox, serving, until


def polling(bot: Bot, inbox: MemoryInbox, nursery: Nursery) -> Polling:
    lanes = Lanes(inbox.take, backoff=QUICK)
    nursery.start(lanes.run(), "lanes", critical=True)
    return Polling(bot, Reception(bot, inbox, lanes, nursery), wait=1, backoff=QUICK)


def start(bot: Bot, inbox: MemoryInbox, nursery: Nursery) -> None:
    nursery.start(polling(bot, inbox, nursery).run(), "polling", critical=True)


def said(inbox: MemoryInbox) -> list[str]:
    read_ones = [read(item.update) for item in inbox.taken]
    return [getattr(one.body, "text", "") for one in read_ones if one is not None]


async def test_messages_reach_their_turns_and_only_the_wanted_kinds_are_asked_for(
    sim: Simulator, bot: Bot, inbox: MemoryInbox, nursery: Nursery
) -> None:
    anna = sim.person()
    await anna.says("before the start")
    start(bot, inbox, nursery)
    await until(lambda: inbox.taken)
    await anna.says("after it")
    await until(lambda: len(inbox.taken) == 2)
    assert said(inbox) == ["before the start", "after it"]
    assert sim.world.updates.allowed == frozenset(ALLOWED_UPDATES)


async def test_nothing_is_confirmed_before_it_is_durable(
    sim: Simulator, bot: Bot, inbox: MemoryInbox, nursery: Nursery
) -> None:
    # Given a store that is away
    anna = sim.person()
    await anna.says("hello")
    inbox.refuse_accepts = 10**9
    start(bot, inbox, nursery)
    # When the update was fetched several times
    await until(lambda: inbox.accepts >= 5)
    # Then Telegram still keeps it, until the store is back
    assert len(sim.world.updates.pending) == 1 and not inbox.taken
    inbox.refuse_accepts = 0
    await until(lambda: not sim.world.updates.pending)
    assert said(inbox) == ["hello"]


@pytest.mark.parametrize(
    "kind", ["server_error", "bad_gateway", "drop_before", "drop_after", "redirect", "too_many"]
)
async def test_no_fault_of_getupdates_loses_or_doubles_an_update(
    sim: Simulator, bot: Bot, inbox: MemoryInbox, nursery: Nursery, kind: str
) -> None:
    if kind == "too_many":
        sim.faults.add(kind, "getUpdates", times=1)
    else:
        sim.faults.add(kind, "getUpdates", rate=0.2)
    start(bot, inbox, nursery)
    anna = sim.person()
    for at in range(40):
        await anna.says(str(at))
        await asyncio.sleep(0.002)
    await until(lambda: len(inbox.taken) >= 40)
    assert said(inbox) == [str(at) for at in range(40)]


async def test_while_too_many_turns_wait_no_more_is_taken_from_telegram(
    sim: Simulator, bot: Bot, inbox: MemoryInbox, nursery: Nursery
) -> None:
    # Given room for no turn that waits, and a turn that takes long
    gate = asyncio.Event()

    async def turn(_: InboxItem) -> None:
        await gate.wait()

    inbox.turn = turn
    lanes = Lanes(inbox.take, most=0)
    nursery.start(lanes.run(), "lanes", critical=True)
    nursery.start(Polling(bot, Reception(bot, inbox, lanes, nursery), wait=1).run(), "polling", critical=True)
    anna = sim.person()
    await anna.says("one")
    await until(lambda: inbox.accepts == 1)
    # When she writes again
    await anna.says("two")
    await asyncio.sleep(0.1)
    # Then Telegram keeps that until there is room
    assert inbox.accepts == 1
    gate.set()
    await until(lambda: len(inbox.taken) == 2)


async def test_a_second_holder_alarms_the_operator_and_the_bot_goes_on(
    sim: Simulator, bot: Bot, inbox: MemoryInbox, nursery: Nursery
) -> None:
    sim.faults.add("conflict", "getUpdates", times=2)
    with capture_logs() as logs:
        start(bot, inbox, nursery)
        await sim.person().says("hello")
        await until(lambda: inbox.taken)
    assert [one["code"] for one in logs if one["event"] == "alarm"] == ["second-holder"] * 2


async def test_a_webhook_that_is_set_alarms_and_goes_and_its_updates_stay(
    sim: Simulator, bot: Bot, inbox: MemoryInbox, nursery: Nursery
) -> None:
    # Given someone else's webhook that does not answer, and a message that waits for it
    await bot.set_webhook("http://127.0.0.1:9/not-ours")
    await sim.person().says("hello")
    # When the bot starts
    with capture_logs() as logs:
        start(bot, inbox, nursery)
        await until(lambda: inbox.taken)
    # Then the operator is told, and the message is the bot's
    alarm = next(one for one in logs if one["event"] == "alarm")
    assert alarm["code"] == "second-holder" and "not-ours" not in str(logs)
    assert said(inbox) == ["hello"]


async def test_a_webhook_set_while_polling_is_taken_back(
    sim: Simulator, bot: Bot, inbox: MemoryInbox, nursery: Nursery
) -> None:
    start(bot, inbox, nursery)
    await sim.person().says("one")
    await until(lambda: inbox.taken)
    await bot.set_webhook("http://127.0.0.1:9/not-ours")
    await sim.person().says("two")
    await until(lambda: len(inbox.taken) == 2)
    assert said(inbox) == ["one", "two"]


async def test_a_refused_token_ends_the_program_by_its_code(sim: Simulator, inbox: MemoryInbox) -> None:
    async with connect(f"{sim.token[:-5]}wrong", sim.api_base) as bot, Nursery() as nursery:
        start(bot, inbox, nursery)
        with pytest.raises(ChannelError) as raised:
            await nursery.wait()
    assert raised.value.code == "bad-token"


async def test_a_group_is_left_without_a_word(
    sim: Simulator, bot: Bot, inbox: MemoryInbox, nursery: Nursery
) -> None:
    anna, group = sim.person(), sim.group()
    start(bot, inbox, nursery)
    await group.adds_bot(anna)
    await until(lambda: not group.bot_is_in)
    await anna.says("in private")
    await until(lambda: inbox.taken)
    assert said(inbox) == ["in private"]
    assert not sim.calls.of("sendMessage") and len(sim.calls.of("leaveChat")) == 1


async def test_a_group_that_could_not_be_left_is_left_when_something_is_said_there(
    sim: Simulator, bot: Bot, inbox: MemoryInbox, nursery: Nursery
) -> None:
    anna, group = sim.person(), sim.group()
    sim.faults.add("server_error", "leaveChat")
    start(bot, inbox, nursery)
    await group.adds_bot(anna)
    await until(lambda: sim.faults.met)
    await anna.says("hello all", chat=group.chat)
    await until(lambda: not group.bot_is_in)
    assert inbox.taken == []


async def test_updates_that_cannot_be_read_are_dropped_by_code_and_never_hold_up_the_others(
    inbox: MemoryInbox,
) -> None:
    # Given a server whose batch holds odd updates around a good one
    good = b'{"update_id":7,"message":{"message_id":1,"date":1,"text":"ok","chat":{"id":5,"type":"private"}}}'
    odd = (
        b'{"ok":true,"result":[null,{"update_id":5,"message":3},'
        b'{"update_id":6,"message":{"message_id":1,"date":1,"text":"\\ud800","chat":{"id":5,"type":"private"}}},'
        + good
        + b',{"update_id":8,"message":{"chat":{"id":"x"}}}]}'
    )
    offsets = []

    async def answer(request: web.Request) -> web.Response:
        if request.path.endswith("getWebhookInfo"):
            about = b'{"ok":true,"result":{"url":"","has_custom_certificate":false,"pending_update_count":0}}'
            return web.Response(body=about)
        offsets.append((await request.json()).get("offset"))
        if offsets[-1] is None:
            return web.Response(body=odd)
        await asyncio.sleep(0.02)
        return web.Response(body=b'{"ok":true,"result":[]}')

    # When the bot polls it
    with capture_logs() as logs:
        async with serving(answer) as base, connect(TOKEN, base) as bot, Nursery() as nursery:
            start(bot, inbox, nursery)
            await until(lambda: len(offsets) >= 2)
            await until(lambda: inbox.taken)
    # Then the good one is taken, and all are confirmed
    assert said(inbox) == ["ok"] and offsets[1] == 9
    dropped = [one for one in logs if one["event"] == "updates-dropped"]
    assert [one["number"] for one in dropped] == [4]
