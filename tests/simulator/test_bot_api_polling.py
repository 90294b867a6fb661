"""getUpdates: waiting, confirming, and who may ask."""

import asyncio

ANOTHER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


async def test_updates_come_again_until_the_next_offset_confirms_them(bot, anna):
    await anna.says("one")
    first = await bot.updates()
    again = await bot.updates()
    assert [update["message"]["text"] for update in first] == ["/start", "one"]
    assert again == first
    assert first[1]["update_id"] == first[0]["update_id"] + 1
    rest = await bot.updates(offset=first[1]["update_id"])
    assert rest == first[1:]
    assert await bot.updates(offset=first[1]["update_id"] + 1) == []


async def test_a_negative_offset_keeps_only_the_last(bot, anna):
    for text in "abc":
        await anna.says(text)
    assert [update["message"]["text"] for update in await bot.updates(offset=-1)] == ["c"]
    assert len(await bot.updates()) == 1


async def test_at_most_limit_updates_come_at_once(bot, anna):
    for number in range(120):
        await anna.says(str(number))
    assert len(await bot.updates(limit=7)) == 7
    assert len(await bot.updates(limit=1000)) == 100


async def test_a_long_poll_ends_with_the_message_it_waited_for(bot, anna):
    last = (await bot.updates())[-1]["update_id"]
    async with asyncio.TaskGroup() as tasks:
        poll = tasks.create_task(bot.updates(offset=last + 1, timeout=30))
        await asyncio.sleep(0.05)
        assert not poll.done()
        await anna.says("now")
    assert [update["message"]["text"] for update in poll.result()] == ["now"]


async def test_a_second_poll_ends_the_first_with_409(bot):
    async with asyncio.TaskGroup() as tasks:
        first = tasks.create_task(bot.call("getUpdates", timeout=30))
        await asyncio.sleep(0.05)
        second = tasks.create_task(bot.call("getUpdates", timeout=1))
    assert first.result()["description"] == ANOTHER
    assert first.result()["error_code"] == 409
    assert second.result() == {"ok": True, "result": []}


async def test_polling_is_refused_while_a_webhook_is_set(bot):
    await bot.ok("setWebhook", url="http://127.0.0.1:9/hook")
    assert await bot.refusal("getUpdates") == (
        409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    )  # fmt: skip
    await bot.ok("deleteWebhook")
    assert await bot.updates() == []


async def test_setting_a_webhook_ends_a_poll_under_way(bot):
    async with asyncio.TaskGroup() as tasks:
        poll = tasks.create_task(bot.call("getUpdates", timeout=30))
        await asyncio.sleep(0.05)
        await bot.ok("setWebhook", url="http://127.0.0.1:9/hook")
    assert poll.result()["description"] == "Conflict: terminated by setWebhook request"
    await bot.ok("deleteWebhook")


async def test_only_allowed_kinds_are_queued_and_the_choice_stays(bot, anna, keyboard):
    await bot.ok("sendMessage", chat_id=anna.id, text="?", reply_markup=keyboard("Yes"))
    await bot.updates(offset=-1, allowed_updates=["message"])
    await anna.presses("Yes")
    await anna.says("hello")
    assert [sorted(update)[0] for update in (await bot.updates())[1:]] == ["message"]
    await bot.updates(offset=-1, allowed_updates=[])
    await anna.presses("Yes")
    assert "callback_query" in (await bot.updates())[-1]


async def test_updates_older_than_a_day_are_gone(sim, bot, anna):
    sim.clock.move(hours=25)
    await anna.says("fresh")
    assert [update["message"]["text"] for update in await bot.updates()] == ["fresh"]


async def test_parameters_may_come_in_the_address_as_a_form_or_as_multipart(sim, bot, anna):
    import aiohttp

    address = f"{sim.api_base}/bot{sim.token}/sendMessage"
    fields = {"chat_id": str(anna.id), "text": "한 & +"}
    form = aiohttp.FormData(fields, default_to_multipart=True)
    async with (
        bot.session.get(address, params=fields) as by_address,
        bot.session.post(address, data=fields) as by_form,
        bot.session.post(address, data=form) as by_multipart,
    ):
        for answer in (by_address, by_form, by_multipart):
            assert (await answer.json())["result"]["text"] == "한 & +"
    assert (await bot.ok("SENDmessage", **fields))["text"] == "한 & +"
