from collections import defaultdict

from aiogram import Bot

from bot.casework.chat import InboxItem, Outgoing, Text
from bot.nursery import Nursery
from bot.simulator import Simulator
from bot.telegram.incoming import read
from bot.telegram.profile import Profile
from bot.telegram.service import Settings, serve
from tests.telegram.fakes import QUICK, MemoryInbox, MemoryOutbox, until

SETTINGS = Settings(limits=None, long_poll=1, backoff=QUICK, profile=Profile((("start", "Begin"),)))


def echo(inbox: MemoryInbox, outbox: MemoryOutbox) -> None:
    """Whatever is said comes back."""

    async def turn(item: InboxItem) -> None:
        incoming = read(item.update)
        if incoming is not None and isinstance(incoming.body, Text):
            outbox.put(incoming.chat, Outgoing("text", incoming.body.text))

    inbox.turn = turn


async def test_everyone_is_answered_in_order_by_an_echo_while_a_fifth_of_all_calls_fail(
    sim: Simulator, bot: Bot, inbox: MemoryInbox, outbox: MemoryOutbox, nursery: Nursery
) -> None:
    echo(inbox, outbox)
    for kind in ("server_error", "redirect", "drop_before", "drop_after", "bad_gateway"):
        sim.faults.add(kind, rate=0.04)
    sender = await serve(bot, inbox, outbox, nursery, SETTINGS)
    people = [sim.person() for _ in range(10)]
    for at in range(10):
        for person in people:
            await person.says(f"hello {at}")
    await until(lambda: outbox.done() == 100, 30)
    for person in people:
        answers = [one.text for one in person.visible_messages() if one.from_bot]
        assert list(dict.fromkeys(answers)) == [f"hello {at}" for at in range(10)]
    await sender.stop()


async def test_what_was_left_from_before_comes_before_what_is_new(
    sim: Simulator, bot: Bot, inbox: MemoryInbox, outbox: MemoryOutbox, nursery: Nursery
) -> None:
    anna = sim.person()
    await anna.says("new")
    old = b'{"update_id":1,"message":{"message_id":1,"date":1,"text":"old","chat":{"id":%d}}}' % anna.id
    inbox.left_over = [InboxItem(1, anna.id, old)]
    echo(inbox, outbox)
    await serve(bot, inbox, outbox, nursery, SETTINGS)
    assert [(await anna.next_message()).text, (await anna.next_message()).text] == ["old", "new"]
    taken: dict[int, int] = defaultdict(int)
    for item in inbox.taken:
        taken[item.row] += 1
    assert set(taken.values()) == {1}
    await until(lambda: sim.calls.of("setMyCommands"))
