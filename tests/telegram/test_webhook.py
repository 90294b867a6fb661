import io

import aiohttp
import pytest
from aiogram import Bot
from structlog.testing import capture_logs

from bot.errors import ConfigurationError
from bot.nursery import Nursery
from bot.simulator import Simulator
from bot.telegram.one_at_a_time import Lanes
from bot.telegram.reception import Reception
from bot.telegram.stripping import ALLOWED_UPDATES
from bot.telegram.webhook import Webhook, WebhookSettings
from tests.telegram.fakes import QUICK, MemoryInbox, until

SECRET = "s" * 40
HEADER = "X-Telegram-Bot-Api-Secret-Token"


@pytest.fixture
async def hook(
    sim: Simulator, bot: Bot, inbox: MemoryInbox, nursery: Nursery, unused_port: int
) -> WebhookSettings:
    settings = WebhookSettings(f"http://127.0.0.1:{unused_port}/hook", SECRET, port=unused_port, watch=0.05)
    lanes = Lanes(inbox.take, backoff=QUICK)
    nursery.start(lanes.run(), "lanes", critical=True)
    webhook = Webhook(bot, Reception(bot, inbox, lanes, nursery), settings, backoff=QUICK)
    nursery.start(webhook.run(), "webhook", critical=True)
    await until(lambda: any(call.status == 200 for call in sim.calls.of("setWebhook")))
    return settings


async def test_updates_come_by_the_webhook_and_only_the_wanted_kinds(
    sim: Simulator, inbox: MemoryInbox, hook: WebhookSettings
) -> None:
    anna = sim.person()
    for at in range(20):
        await anna.says(str(at))
    await until(lambda: len(inbox.taken) == 20)
    rows = [item.row for item in inbox.taken]
    assert rows == sorted(rows)
    assert sim.world.updates.allowed == frozenset(ALLOWED_UPDATES)


async def test_an_update_is_answered_only_when_it_is_durable(
    sim: Simulator, inbox: MemoryInbox, hook: WebhookSettings
) -> None:
    inbox.refuse_accepts = 3
    await sim.person().says("hello")
    await until(lambda: inbox.taken)
    assert inbox.accepts == 4 and len(inbox.taken) == 1


@pytest.mark.parametrize("headers", [{}, {HEADER: "wrong"}, {HEADER: SECRET + "x"}, {HEADER: "\u00e9"}])
async def test_without_the_right_secret_nothing_is_taken(
    inbox: MemoryInbox, hook: WebhookSettings, headers: dict[str, str]
) -> None:
    async with aiohttp.ClientSession() as session:
        async with session.post(hook.url, data=b"{}", headers=headers) as answer:
            assert answer.status == 401 and await answer.read() == b""
        async with session.get(hook.url) as answer:
            assert answer.status == 405
    assert inbox.accepts == 0


async def test_a_body_too_large_is_refused_and_one_that_is_no_update_is_taken_and_dropped(
    inbox: MemoryInbox, hook: WebhookSettings
) -> None:
    async with aiohttp.ClientSession(headers={HEADER: SECRET}) as session:
        async with session.post(hook.url, data=io.BytesIO(b" " * (1024 * 1024 + 1))) as answer:
            assert answer.status == 413
        for odd in (b"not json", b"[]", b'{"update_id":"x"}', b"\xff"):
            with capture_logs() as logs:
                async with session.post(hook.url, data=odd) as answer:
                    assert answer.status == 200
            assert [one["code"] for one in logs] == ["unreadable-update"]
    assert inbox.accepts == 0


async def test_a_webhook_that_someone_changes_alarms_and_is_set_again(
    sim: Simulator, bot: Bot, inbox: MemoryInbox, hook: WebhookSettings
) -> None:
    with capture_logs() as logs:
        await bot.set_webhook("http://127.0.0.1:9/not-ours")
        await until(
            lambda: sim.api.webhooks and sim.api.webhooks.current and sim.api.webhooks.current.url == hook.url
        )
    assert {one["code"] for one in logs if one["event"] == "alarm"} == {"second-holder"}
    await sim.person().says("hello")
    await until(lambda: inbox.taken)


def test_a_short_secret_is_refused_by_name_and_never_shown() -> None:
    with pytest.raises(ConfigurationError) as raised:
        WebhookSettings("https://example.org/hook", "planted-short")
    assert "telegram.webhook.secret" in str(raised.value) and "planted" not in str(raised.value)
    assert SECRET not in repr(WebhookSettings("https://example.org/hook", SECRET))
