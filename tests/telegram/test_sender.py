import asyncio

import pytest
from aiogram import Bot

from bot.casework.chat import Button, Delivery, Outgoing
from bot.errors import ChannelError
from bot.nursery import Nursery
from bot.simulator import RateLimits, Simulator
from bot.telegram.connection import connect
from bot.telegram.pace import Limits
from bot.telegram.sender import Sender
from tests.telegram.fakes import QUICK, MemoryOutbox, opened, seen, texts, until


async def test_a_text_arrives_without_sound_and_link_preview_and_with_its_buttons(
    sim: Simulator, outbox: MemoryOutbox, sender: Sender
) -> None:
    anna = await opened(sim)
    outbox.put(anna.id, Outgoing("text", "Hello <b>", buttons=((Button("Yes", "y"), Button("No", "n")),)))
    message = await anna.next_message()
    assert message.text == "Hello <b>"
    assert message.labels == ["Yes", "No"]
    assert message.silent and not message.protected
    assert sim.calls.of("sendMessage")[0].params["link_preview_options"] == {"is_disabled": True}
    await until(outbox.done)
    assert outbox.log == [("sent", 1, [message.id])]


async def test_a_file_arrives_under_its_name_even_when_the_name_would_break_a_header(
    sim: Simulator, outbox: MemoryOutbox, sender: Sender
) -> None:
    anna = await opened(sim)
    outbox.put(anna.id, Outgoing("file", "your receipt", name='re"port\r\n.pdf', document=b"%PDF"))
    message = await anna.next_message()
    assert message.text == "your receipt" and message.silent
    assert message.payload["document"]["file_name"] == "re_port__.pdf"
    assert sim.world.files.get(message.file_ids[0]).read() == b"%PDF"


async def test_an_edit_changes_the_message_and_the_same_edit_again_counts_as_done(
    sim: Simulator, outbox: MemoryOutbox, sender: Sender
) -> None:
    anna = await opened(sim)
    outbox.put(anna.id, Outgoing("text", "one", buttons=((Button("A", "a"),),)))
    message = await anna.next_message()
    outbox.put(
        anna.id,
        Outgoing("edit", "two", messages=(message.id,)),
        Outgoing("edit", "two", messages=(message.id,)),
    )
    await until(lambda: outbox.done() == 3)
    assert seen(anna) == ["two"] and anna.visible_messages()[-1].labels == []
    assert outbox.log[1:] == [("sent", 2, []), ("sent", 3, [])]


async def test_an_edit_of_a_message_that_is_gone_is_sent_as_a_text(
    sim: Simulator, outbox: MemoryOutbox, sender: Sender
) -> None:
    anna = await opened(sim)
    outbox.put(anna.id, Outgoing("edit", "new words", messages=(9999,)))
    message = await anna.next_message()
    await until(outbox.done)
    assert message.text == "new words"
    assert outbox.log == [("sent", 1, [message.id])]


async def test_many_messages_are_deleted_and_those_that_cannot_be_are_told(
    sim: Simulator, outbox: MemoryOutbox, sender: Sender
) -> None:
    # Given three messages older than 48 hours and 150 newer ones
    anna = await opened(sim)
    old = [(await anna.says(f"old {at}")).id for at in range(3)]
    sim.clock.move(hours=49)
    new = [(await anna.says(f"new {at}")).id for at in range(150)]
    # When all of them are to be deleted, and some that never were
    outbox.put(anna.id, Outgoing("delete", messages=(*new[:70], *old, 88_888, *new[70:])))
    await until(lambda: outbox.of("sent"), 20)
    # Then the new ones are gone, and the old ones are named
    assert [one.text for one in anna.visible_messages()] == ["/start", "old 0", "old 1", "old 2"]
    assert outbox.log == [("undeletable", 1, old), ("sent", 1, [])]
    assert max(len(call.params["message_ids"]) for call in sim.calls.of("deleteMessages")) == 100


async def test_a_press_is_answered_and_an_old_one_is_let_go(
    sim: Simulator, outbox: MemoryOutbox, sender: Sender
) -> None:
    anna = await opened(sim)
    outbox.put(anna.id, Outgoing("text", "choose", buttons=((Button("A", "a"),),)))
    await anna.next_message()
    press = await anna.presses("A")
    outbox.put(anna.id, Outgoing("press", query="never-was"), Outgoing("press", "ok", query=press.id))
    await until(lambda: press.answered)
    assert press.text == "ok"
    await until(lambda: ("sent", None, []) in outbox.log)
    assert len(sim.calls.of("answerCallbackQuery")) == 2


async def test_an_action_that_fails_is_not_tried_again_and_holds_nothing_up(
    sim: Simulator, outbox: MemoryOutbox, sender: Sender
) -> None:
    anna = await opened(sim)
    sim.faults.add("server_error", "sendChatAction")
    outbox.put(anna.id, Outgoing("action"), Outgoing("text", "after"))
    assert (await anna.next_message()).text == "after"
    assert len(sim.calls.of("sendChatAction")) == 1
    outbox.put(anna.id, Outgoing("action"))
    await until(lambda: sim.calls.of("sendChatAction")[-1].status == 200)


async def test_a_survivor_who_blocked_the_bot_is_reported_and_her_unsent_are_dropped(
    sim: Simulator, outbox: MemoryOutbox, sender: Sender
) -> None:
    anna, berta = await opened(sim), await opened(sim)
    await anna.blocks()
    outbox.put(anna.id, *texts(["1", "2", "3"]))
    outbox.put(berta.id, *texts(["hello"]))
    await berta.next_message()
    await until(lambda: len(sender) == 0)
    assert [told for told in outbox.log if told[1] != 4] == [("blocked", None, None)]
    assert len(sim.calls.of("sendMessage")) == 2


@pytest.mark.parametrize(
    ("outgoing", "code"),
    [
        (Outgoing("text", ""), "bad-request"),
        (Outgoing("text", "x" * 4097), "too-long"),
        (Outgoing("text", "lone \ud800"), "bad-request"),
        (Outgoing("text", "b", buttons=((Button("A", "x" * 65),),)), "bad-request"),
        (Outgoing("file", "x" * 1025, name="a", document=b"a"), "too-long"),
        (Outgoing("file", name="a", document=b""), "bad-request"),
        (Outgoing("edit", "without a message"), "unsendable"),
    ],
)
async def test_what_telegram_never_takes_is_refused_once_by_code_and_the_next_goes_on(
    sim: Simulator, outbox: MemoryOutbox, sender: Sender, outgoing: Outgoing, code: str
) -> None:
    anna = await opened(sim)
    outbox.put(anna.id, outgoing, Outgoing("text", "next"))
    assert (await anna.next_message()).text == "next"
    assert outbox.log[0] == ("refused", 1, code)


async def test_a_chat_that_telegram_does_not_know_is_refused(outbox: MemoryOutbox, sender: Sender) -> None:
    outbox.put(123_456, Outgoing("text", "hello"))
    await until(outbox.done)
    assert outbox.log == [("refused", 1, "not-found")]


@pytest.mark.parametrize(
    "kind", ["too_many", "server_error", "bad_gateway", "conflict", "redirect", "drop_before"]
)
async def test_a_send_that_was_not_done_is_tried_again_and_arrives_once_in_order(
    sim: Simulator, outbox: MemoryOutbox, sender: Sender, kind: str
) -> None:
    anna = await opened(sim)
    sim.faults.add(kind, "sendMessage", times=1 if kind == "too_many" else 3)
    outbox.put(anna.id, *texts(["1", "2", "3"]))
    await until(lambda: outbox.done() == 3)
    assert seen(anna) == ["1", "2", "3"]
    assert len(outbox.of("uncertain")) == (kind in ("server_error", "bad_gateway", "drop_before"))


async def test_a_send_whose_answer_is_lost_is_told_once_before_it_is_sent_again(
    sim: Simulator, outbox: MemoryOutbox, sender: Sender
) -> None:
    anna = await opened(sim)
    sim.faults.add("drop_after", "sendMessage", times=2)
    outbox.put(anna.id, *texts(["1", "2"]))
    await until(lambda: outbox.done() == 2)
    # What cannot be known is doubled, and said to be uncertain; all else is not.
    assert seen(anna) == ["1", "1", "1", "2"]
    assert [told[:2] for told in outbox.log] == [("uncertain", 1), ("sent", 1), ("sent", 2)]


async def test_a_send_that_hangs_ends_as_uncertain_and_other_chats_go_on(
    sim: Simulator, outbox: MemoryOutbox, nursery: Nursery
) -> None:
    anna, berta = await opened(sim), await opened(sim)
    sim.faults.add("hang", "sendMessage", seconds=1)
    async with connect(sim.token, sim.api_base, timeout=0.3) as bot:
        sender = Sender(bot, outbox, limits=None, backoff=QUICK)
        nursery.start(sender.run(), "sender", critical=True)
        outbox.put(anna.id, *texts(["1"]))
        await until(lambda: sim.faults.met)
        outbox.put(berta.id, *texts(["hello"]))
        await berta.next_message()
        assert seen(anna) == []
        await until(lambda: outbox.done() == 2)
        assert outbox.of("uncertain") == [1] and seen(anna) == ["1"]
        await sender.stop()


async def test_under_every_fault_at_once_nothing_is_lost_and_each_chat_keeps_its_order(
    sim: Simulator, outbox: MemoryOutbox, sender: Sender
) -> None:
    # Given faults of every kind, together at more than 20 %
    people = [await opened(sim) for _ in range(20)]
    for kind in ("server_error", "bad_gateway", "conflict", "redirect", "drop_before", "drop_after"):
        sim.faults.add(kind, rate=0.04)
    sim.faults.add("slow", rate=0.02, seconds=0.01)
    # When twenty people are each sent thirty messages
    for at in range(30):
        for person in people:
            outbox.put(person.id, Outgoing("text", str(at)))
    await until(lambda: outbox.done() == 600, 60)
    # Then each sees all of them in order, and only what was uncertain may stand there twice
    uncertain = set(outbox.of("uncertain"))
    assert len(outbox.of("sent")) == 600 and len(outbox.of("uncertain")) == len(uncertain)
    for index, person in enumerate(people):
        said = seen(person)
        assert list(dict.fromkeys(said)) == [str(at) for at in range(30)]
        assert [int(one) for one in said] == sorted(int(one) for one in said)
        doubled = {int(one) for one in said if said.count(one) > 1}
        assert {at * 20 + index + 1 for at in doubled} <= uncertain
    assert set(sim.faults.met) >= {"server_error", "drop_before", "drop_after", "redirect", "conflict"}


async def test_a_store_that_is_away_for_a_while_makes_no_message_come_twice(
    sim: Simulator, outbox: MemoryOutbox, sender: Sender
) -> None:
    anna = await opened(sim)
    outbox.refuse_reports = 4
    outbox.put(anna.id, *texts(["1", "2"]))
    await until(lambda: outbox.done() == 2)
    assert seen(anna) == ["1", "2"]


async def test_within_its_limits_the_sender_is_never_told_to_slow_down(
    outbox: MemoryOutbox, nursery: Nursery
) -> None:
    async with (
        Simulator(limits=RateLimits(overall=30, per_chat=5, burst=2)) as sim,
        connect(sim.token, sim.api_base) as bot,
    ):
        limits = Limits(overall=28, overall_burst=20, chat=4.5, chat_burst=2)
        sender = Sender(bot, outbox, limits=limits, backoff=QUICK)
        nursery.start(sender.run(), "sender", critical=True)
        people = [await opened(sim) for _ in range(20)]
        for person in people:
            outbox.put(person.id, *texts("abc"))
        await until(lambda: outbox.done() == 60)
        assert all(seen(person) == list("abc") for person in people)
        assert {call.status for call in sim.calls.of("sendMessage")} == {200}
        await until(lambda: len(sender) == 0)
        await sender.stop()


async def test_a_retry_after_holds_that_chat_and_no_other(
    sim: Simulator, outbox: MemoryOutbox, sender: Sender
) -> None:
    anna, berta = await opened(sim), await opened(sim)
    sim.faults.add("too_many", "sendMessage", retry_after=1)
    outbox.put(anna.id, *texts(["1", "2"]))
    await until(lambda: sim.faults.met)
    outbox.put(berta.id, *texts(["hello"]))
    await berta.next_message()
    assert seen(anna) == []
    await until(lambda: outbox.done() == 3)
    assert seen(anna) == ["1", "2"] and len(sim.calls.of("sendMessage")) == 4


async def test_a_retry_after_in_three_chats_at_once_holds_all(
    sim: Simulator, outbox: MemoryOutbox, bot: Bot, nursery: Nursery
) -> None:
    sender = Sender(bot, outbox, limits=Limits(overall=1000, overall_burst=100), backoff=QUICK)
    nursery.start(sender.run(), "sender", critical=True)
    people = [await opened(sim) for _ in range(4)]
    sim.faults.add("too_many", "sendMessage", times=3, retry_after=1)
    for person in people[:3]:
        outbox.put(person.id, *texts(["1"]))
    await until(lambda: sim.faults.met.get("too_many") == 3)  # type: ignore[call-overload]
    await asyncio.sleep(0.05)
    outbox.put(people[3].id, *texts(["1"]))
    await asyncio.sleep(0.2)
    assert len(sim.calls.of("sendMessage")) == 3
    await until(lambda: outbox.done() == 4)


async def test_idle_chats_are_forgotten_and_ten_thousand_of_them_leave_nothing(
    sim: Simulator, outbox: MemoryOutbox, sender: Sender
) -> None:
    # A deletion of nothing is done without a call, and goes all the way otherwise.
    outbox.waiting.put_nowait(
        [Delivery(row, b"", 10_000_000 + row, Outgoing("delete")) for row in range(1, 10_001)]
    )
    await until(lambda: outbox.done() == 10_000, 60)
    await until(lambda: len(sender) == 0)


async def test_a_refused_token_ends_the_program_and_loses_nothing(
    sim: Simulator, outbox: MemoryOutbox
) -> None:
    wrong = f"{sim.token[:-5]}wrong"
    async with connect(wrong, sim.api_base) as bot, Nursery() as nursery:
        nursery.start(Sender(bot, outbox, limits=None, backoff=QUICK).run(), "sender", critical=True)
        outbox.put(1, *texts(["1"]))
        with pytest.raises(ChannelError) as raised:
            await nursery.wait()
    assert raised.value.code == "bad-token" and outbox.log == []


async def test_stopping_lets_what_is_in_flight_end_and_begins_nothing_new(
    sim: Simulator, outbox: MemoryOutbox, sender: Sender
) -> None:
    anna = await opened(sim)
    sim.faults.add("slow", "sendMessage", seconds=0.2)
    outbox.put(anna.id, *texts(["1", "2"]))
    await until(lambda: sim.faults.met)
    await sender.stop()
    assert outbox.log == [("sent", 1, [anna.visible_messages()[-1].id])]
    assert len(sim.calls.of("sendMessage")) == 1
