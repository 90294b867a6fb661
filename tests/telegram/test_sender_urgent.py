"""What must not wait: leaving, and the card of danger, before all else of the chat and of the queue."""

from aiogram import Bot

from bot.casework.chat import Outgoing
from bot.nursery import Nursery
from bot.simulator import Simulator
from bot.telegram.backoff import Backoff
from bot.telegram.pace import Limits
from bot.telegram.sender import Sender
from tests.telegram.fakes import QUICK, MemoryOutbox, opened, seen, texts, until


async def test_leaving_overtakes_what_waits_for_a_retry_and_cancels_it(
    sim: Simulator, outbox: MemoryOutbox, bot: Bot, nursery: Nursery
) -> None:
    # Given a chat whose first message waits a long time for its next try
    sender = Sender(bot, outbox, limits=None, backoff=Backoff(first=600, most=600))
    nursery.start(sender.run(), "sender", critical=True)
    anna = await opened(sim)
    sim.faults.add("server_error", "sendMessage")
    outbox.put(anna.id, *texts(["secret 1", "secret 2"]))
    await until(lambda: outbox.of("uncertain"))
    # When she leaves
    outbox.leave(anna.id, Outgoing("text", "A recipe", urgent=True), Outgoing("text", "Enjoy", urgent=True))
    await until(lambda: outbox.done() == 2)
    # Then the harmless messages are all that comes, and nothing is left behind
    assert seen(anna) == ["A recipe", "Enjoy"]
    await until(lambda: len(sender) == 0)


async def test_an_urgent_message_does_not_wait_for_what_hangs_in_flight_whose_outcome_is_still_told(
    sim: Simulator, outbox: MemoryOutbox, sender: Sender
) -> None:
    anna = await opened(sim)
    sim.faults.add("slow", "sendMessage", seconds=0.5)
    outbox.put(anna.id, *texts(["in flight", "unsent"]))
    await until(lambda: sim.faults.met)
    outbox.leave(anna.id, Outgoing("text", "harmless", urgent=True))
    assert (await anna.next_message()).text == "harmless"
    await until(lambda: outbox.done() == 2)
    assert [row for row in outbox.of("sent")] == [3, 1]
    assert sorted(seen(anna)) == ["harmless", "in flight"]


async def test_what_was_cancelled_in_flight_and_lost_is_told_as_uncertain_and_never_sent_again(
    sim: Simulator, outbox: MemoryOutbox, sender: Sender
) -> None:
    anna = await opened(sim)
    sim.faults.add("hang", "sendMessage", seconds=0.3)
    outbox.put(anna.id, *texts(["in flight"]))
    await until(lambda: sim.faults.met)
    outbox.refuse_reports = 2
    outbox.leave(anna.id, Outgoing("text", "harmless", urgent=True))
    await until(lambda: outbox.of("uncertain"))
    await until(lambda: len(sender) == 0)
    assert seen(anna) == ["harmless"] and outbox.of("uncertain") == [1]


async def test_an_urgent_message_overtakes_the_rest_of_the_chat_which_then_goes_on(
    sim: Simulator, outbox: MemoryOutbox, bot: Bot, nursery: Nursery
) -> None:
    # Given a chat that may have one message in half a second, and three in its queue
    limits = Limits(overall=1000, overall_burst=100, chat=4, chat_burst=1)
    nursery.start(Sender(bot, outbox, limits=limits, backoff=QUICK).run(), "sender", critical=True)
    anna = await opened(sim)
    outbox.put(anna.id, *texts(["1", "2", "3"]))
    await anna.next_message()
    # When danger comes up
    outbox.put(anna.id, Outgoing("text", "emergency", urgent=True))
    await until(lambda: outbox.done() == 4)
    # Then its card is next, and nothing is lost
    assert seen(anna) == ["1", "emergency", "2", "3"]


async def test_while_an_urgent_message_waits_for_a_retry_nothing_else_of_its_chat_is_sent(
    sim: Simulator, outbox: MemoryOutbox, bot: Bot, nursery: Nursery
) -> None:
    sender = Sender(bot, outbox, limits=None, backoff=Backoff(first=0.2, most=0.2))
    nursery.start(sender.run(), "sender", critical=True)
    anna = await opened(sim)
    sim.faults.add("server_error", "sendMessage")
    outbox.put(anna.id, Outgoing("text", "emergency", urgent=True))
    await until(lambda: outbox.of("uncertain"))
    outbox.put(anna.id, *texts(["rest"]))
    await until(lambda: outbox.done() == 2)
    assert seen(anna) == ["emergency", "rest"]


async def test_an_urgent_message_overtakes_the_whole_queue(
    sim: Simulator, outbox: MemoryOutbox, bot: Bot, nursery: Nursery
) -> None:
    people = [await opened(sim) for _ in range(30)]
    anna = await opened(sim)
    limits = Limits(overall=50, overall_burst=1, chat=1000, chat_burst=10)
    nursery.start(Sender(bot, outbox, limits=limits, backoff=QUICK).run(), "sender", critical=True)
    for person in people:
        outbox.put(person.id, *texts(["hello"]))
    outbox.put(anna.id, Outgoing("text", "emergency", urgent=True))
    await anna.next_message()
    assert outbox.done() <= 10
    await until(lambda: outbox.done() == 31)
