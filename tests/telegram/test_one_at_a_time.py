import asyncio
from collections import defaultdict

from bot.casework.chat import InboxItem
from bot.nursery import Nursery
from bot.telegram.one_at_a_time import Lanes
from tests.telegram.fakes import QUICK, MemoryInbox, StoreAway, until


def items(chats: int, each: int) -> list[InboxItem]:
    return [InboxItem(at * chats + chat, chat, b"") for at in range(each) for chat in range(chats)]


async def test_a_chat_is_served_in_order_one_at_a_time_and_chats_side_by_side(
    inbox: MemoryInbox, nursery: Nursery
) -> None:
    under_way: dict[int, int] = defaultdict(int)
    most_together = 0

    async def turn(item: InboxItem) -> None:
        nonlocal most_together
        under_way[item.chat] += 1
        assert under_way[item.chat] == 1
        most_together = max(most_together, sum(under_way.values()))
        await asyncio.sleep(0.001)
        under_way[item.chat] -= 1

    inbox.turn = turn
    lanes = Lanes(inbox.take, at_once=8)
    nursery.start(lanes.run(), "lanes", critical=True)
    lanes.add(items(chats=20, each=5))
    await until(lambda: len(inbox.taken) == 100)
    for chat in range(20):
        rows = [item.row for item in inbox.taken if item.chat == chat]
        assert rows == sorted(rows) and len(rows) == 5
    assert most_together == 8


async def test_ten_thousand_chats_are_forgotten_when_idle(inbox: MemoryInbox, nursery: Nursery) -> None:
    lanes = Lanes(inbox.take)
    nursery.start(lanes.run(), "lanes", critical=True)
    lanes.add(items(chats=10_000, each=2))
    assert len(lanes) == 10_000
    await until(lambda: len(inbox.taken) == 20_000)
    await until(lambda: len(lanes) == 0)


async def test_a_chat_whose_turn_fails_waits_and_tries_the_same_item_again_while_others_go_on(
    inbox: MemoryInbox, nursery: Nursery
) -> None:
    # Given more failing chats than there are places
    failures: dict[int, int] = defaultdict(int)

    async def turn(item: InboxItem) -> None:
        if item.chat < 5 and item.row < 10 and failures[item.row] < 4:
            failures[item.row] += 1
            raise StoreAway

    inbox.turn = turn
    lanes = Lanes(inbox.take, at_once=2, backoff=QUICK)
    nursery.start(lanes.run(), "lanes", critical=True)
    # When ten chats have three items each
    lanes.add(items(chats=10, each=3))
    await until(lambda: len(inbox.taken) == 30)
    # Then the others were served first, and nothing was lost, doubled or moved
    assert {item.chat for item in inbox.taken[:15]} == {5, 6, 7, 8, 9}
    for chat in range(10):
        rows = [item.row for item in inbox.taken if item.chat == chat]
        assert rows == [chat, 10 + chat, 20 + chat]
    assert failures == dict.fromkeys(range(5), 4)


async def test_whoever_adds_waits_while_too_much_lies_here(inbox: MemoryInbox, nursery: Nursery) -> None:
    gate = asyncio.Event()

    async def turn(_: InboxItem) -> None:
        await gate.wait()

    inbox.turn = turn
    lanes = Lanes(inbox.take, most=3)
    nursery.start(lanes.run(), "lanes", critical=True)
    await lanes.room()
    lanes.add(items(chats=1, each=5))
    room = asyncio.Event()

    async def wait_for_room() -> None:
        await lanes.room()
        room.set()

    nursery.start(wait_for_room(), "room")
    await asyncio.sleep(0.02)
    assert not room.is_set()
    gate.set()
    await until(room.is_set)
