"""Delivery to a webhook: secret, order, repetition, and replies in the answer."""

import asyncio
from collections.abc import AsyncIterator

import pytest_asyncio
from aiohttp import web

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Hook:
    """A webhook whose answers can be set: a status, or the JSON of a call."""

    def __init__(self) -> None:
        self.url = ""
        self.got: list[tuple[str, int, str]] = []
        self.answers: list[web.Response] = []

    async def take(self, request: web.Request) -> web.Response:
        update = await request.json()
        message = update["message"]
        self.got.append((request.headers.get(SECRET_HEADER, ""), message["from"]["id"], message["text"]))
        return self.answers.pop(0) if self.answers else web.Response()

    @property
    def texts(self) -> list[str]:
        return [text for _, _, text in self.got]


@pytest_asyncio.fixture
async def hook() -> AsyncIterator[Hook]:
    made = Hook()
    app = web.Application()
    app.router.add_post("/hook", made.take)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield made
    await runner.cleanup()


async def delivered(sim) -> None:
    async with asyncio.timeout(10):
        while sim.world.updates.pending:
            await asyncio.sleep(0.01)


async def test_waiting_and_new_updates_are_delivered_with_the_secret(sim, bot, anna, hook):
    await bot.ok("setWebhook", url=hook.url, secret_token="s3cret-_")
    await anna.says("hello")
    await delivered(sim)
    assert hook.got == [("s3cret-_", anna.id, "/start"), ("s3cret-_", anna.id, "hello")]


async def test_a_refused_update_is_sent_again_and_holds_back_its_own_chat_only(sim, bot, anna, hook):
    # Given a webhook that fails twice
    await bot.ok("setWebhook", url=hook.url, drop_pending_updates=True)
    hook.answers = [web.Response(status=500), web.Response(status=302, headers={"Location": "/elsewhere"})]
    # When two people write
    await anna.says("one")
    await anna.says("two")
    other = sim.person()
    await asyncio.sleep(0.02)
    await other.says("other")
    await delivered(sim)
    # Then the failed update came again before the next of that chat, and the other chat did not wait
    # (the second failure may meet either chat).
    of_anna = [text for _, who, text in hook.got if who == anna.id]
    assert list(dict.fromkeys(of_anna)) == ["one", "two"]
    assert of_anna == sorted(of_anna)
    assert len(hook.got) == 5
    assert "other" in hook.texts
    info = await bot.ok("getWebhookInfo")
    assert info["last_error_message"].startswith("Wrong response from the webhook: ")


async def test_an_update_whose_answer_was_lost_is_delivered_a_second_time(sim, bot, anna, hook):
    sim.faults.add("drop_after", "webhook")
    await bot.ok("setWebhook", url=hook.url)
    await delivered(sim)
    assert hook.texts == ["/start", "/start"]


async def test_a_call_in_the_answer_is_carried_out(sim, bot, anna, hook):
    hook.answers = [web.json_response({"method": "sendMessage", "chat_id": anna.id, "text": "by answer"})]
    await bot.ok("setWebhook", url=hook.url)
    assert (await anna.next_message()).text == "by answer"
    assert [call.status for call in sim.calls.of("sendMessage")] == [200]


async def test_what_was_not_delivered_waits_for_polling_after_the_webhook_is_gone(bot, anna):
    await bot.ok("setWebhook", url="http://127.0.0.1:9/hook")
    await anna.says("hello")
    assert (await bot.ok("getWebhookInfo"))["pending_update_count"] == 2
    await bot.ok("deleteWebhook")
    assert [update["message"]["text"] for update in await bot.updates()] == ["/start", "hello"]


async def test_a_webhook_beyond_this_machine_or_with_a_bad_secret_is_refused(bot):
    status, why = await bot.refusal("setWebhook", url="https://example.org/hook")
    assert (status, why.split(": ")[1]) == (400, "bad webhook")
    answer = await bot.refusal("setWebhook", url="http://127.0.0.1:9/hook", secret_token="a b")
    assert answer == (400, "Bad Request: secret token contains unallowed characters")
