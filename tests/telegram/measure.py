"""What this edge costs: `python -m tests.telegram.measure [messages]`. A script, not a test.

The server runs in a process of its own. "edge" is polling, stripping, reading, lanes and sender around a turn
that only answers, with nothing durable; "aiogram" sends the same messages by `Bot.send_message`.
"""

import asyncio
import gc
import resource
import sys
import time
from collections.abc import Awaitable, Callable

import orjson
import structlog
import uvloop

from bot.casework.chat import Button, InboxItem, Outgoing
from bot.nursery import Nursery
from bot.simulator import simulator_process
from bot.telegram.calls import Calls
from bot.telegram.connection import connect
from bot.telegram.incoming import read
from bot.telegram.service import Settings, serve
from bot.telegram.stripping import Stripped, strip
from tests.telegram.fakes import TOKEN, MemoryInbox, MemoryOutbox, until

BUTTONS = ((Button("Yes", "n1:yes"), Button("No", "n1:no")), (Button("Back", "n1:back"),))


def cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


async def sends(name: str, send: Callable[[int], Awaitable[object]], chats: list[int], number: int) -> None:
    gc.collect()
    began, from_cpu = time.perf_counter(), cpu()
    left = iter(range(number))

    async def one_after_another() -> None:
        for at in left:
            await send(chats[at % len(chats)])

    await asyncio.gather(*(one_after_another() for _ in range(32)))
    wall = time.perf_counter() - began
    print(f"{name:28} {number / wall:7.0f}/s {1000 * (cpu() - from_cpu) / number:6.3f} ms CPU each")


def strips(number: int) -> None:
    who = {
        "id": 7,
        "is_bot": False,
        "first_name": "A",
        "last_name": "B",
        "username": "c",
        "language_code": "en",
    }
    chat = {"id": 7, "type": "private", "first_name": "A", "last_name": "B", "username": "c"}
    update = {
        "update_id": 1,
        "message": {"message_id": 1, "date": 1, "chat": chat, "from": who, "text": "hello " * 10},
    }
    raw = orjson.dumps(update)
    from_cpu = cpu()
    for _ in range(number):
        one = strip(orjson.loads(raw))
        assert isinstance(one, Stripped)
        read(one.json)
    print(f"{'decode, strip and read':28} {'':9} {1000 * (cpu() - from_cpu) / number:6.3f} ms CPU each")


async def measure(number: int) -> None:
    strips(number)
    async with simulator_process("--token", TOKEN) as sim, connect(sim.token, sim.api_base) as bot:
        chats = [await sim.person() for _ in range(64)]
        for chat in chats:
            await sim.do(chat, "starts")
        calls = Calls(bot)
        outgoing = Outgoing("text", "hello " * 10, buttons=BUTTONS)
        await sends("sendMessage, lean", lambda chat: calls.text(chat, outgoing), chats, number)
        await sends("sendMessage, aiogram", lambda chat: bot.send_message(chat, outgoing.text), chats, number)
        await sends("sendMessage, lean", lambda chat: calls.text(chat, outgoing), chats, number)
        inbox, outbox = MemoryInbox(), MemoryOutbox()

        async def turn(item: InboxItem) -> None:
            incoming = read(item.update)
            if incoming is not None:
                outbox.put(incoming.chat, outgoing)

        inbox.turn = turn
        async with Nursery() as nursery:
            await serve(bot, inbox, outbox, nursery, Settings(limits=None))
            await until(lambda: len(outbox.log) == len(chats), 60)
            began, from_cpu = time.perf_counter(), cpu()
            load = await sim.call("load", chats=256, messages=number, timeout=120)
            wall = time.perf_counter() - began
            print(
                f"{'edge, 256 chats':28} {number / wall:7.0f}/s {1000 * (cpu() - from_cpu) / number:6.3f} ms CPU each"
            )
            print(load)


if __name__ == "__main__":
    structlog.configure(processors=[structlog.processors.JSONRenderer()])
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 5000))
