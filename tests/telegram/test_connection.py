"""No token, no word and no number of hers stands in an error, a log or a traceback."""

import gc
import logging
import traceback
from collections.abc import Awaitable, Callable

import pytest
from aiogram import Bot
from aiohttp import web
from structlog.testing import capture_logs

from bot.casework.chat import Outgoing
from bot.errors import ChannelError, ConfigurationError
from bot.nursery import Nursery
from bot.simulator import Simulator
from bot.telegram.connection import TokenFilter, connect, session_of
from bot.telegram.faults import AnswerLost
from bot.telegram.files import Files
from bot.telegram.sender import Sender
from tests.telegram.fakes import QUICK, TOKEN, MemoryOutbox, serving, until

WORDS = "planted words of hers"


def everything(error: BaseException) -> str:
    shown = "".join(traceback.TracebackException.from_exception(error, capture_locals=False).format())
    chain: list[BaseException | None] = [error, error.__cause__, error.__context__]
    return shown + "".join(f"{one!r} {one} {getattr(one, '__dict__', '')}" for one in chain)


async def send(bot: Bot) -> None:
    await session_of(bot).call(bot, "sendMessage", {"chat_id": 424_242_424, "text": WORDS})


async def send_by_aiogram(bot: Bot) -> None:
    await bot.send_message(424_242_424, WORDS)


async def download(bot: Bot) -> None:
    async for _ in await Files(bot)("never-was"):
        pass


@pytest.mark.parametrize("act", [send, send_by_aiogram, download])
@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("too_many", "too-fast"), ("server_error", "channel-away"), ("bad_gateway", "channel-away"),
        ("conflict", "second-holder"), ("redirect", "channel-away"), ("drop_before", "channel-away"),
        ("drop_after", "channel-away"), ("hang", "channel-away"), (None, None),
    ],
)  # fmt: skip
async def test_every_failure_is_a_code_without_token_words_or_cause(
    sim: Simulator, caplog: pytest.LogCaptureFixture, act: Callable[[Bot], Awaitable[None]], kind: str | None,
    code: str | None,
) -> None:  # fmt: skip
    caplog.set_level(logging.DEBUG)
    async with connect(sim.token, sim.api_base, timeout=0.2) as bot:
        if kind is not None:
            sim.faults.add(kind, seconds=0.4)
        with pytest.raises(ChannelError) as raised:
            await act(bot)
    if code is not None:
        held = "file-not-found" if act is download and code == "second-holder" else code
        assert raised.value.code == held
    logged = [
        one.getMessage() for one in caplog.records if one.name != "uvicorn.access"
    ]  # the simulator's own
    shown = f"{everything(raised.value)}{logged}"
    assert sim.token not in shown and sim.token.split(":")[1] not in shown
    assert WORDS not in shown and "424242424" not in shown and "http://" not in shown


async def test_a_server_that_is_not_there_was_certainly_not_reached(unused_port: int) -> None:
    async with connect(TOKEN, f"http://127.0.0.1:{unused_port}") as bot:
        with pytest.raises(ChannelError) as raised:
            await send(bot)
    assert raised.value.code == "channel-away" and not isinstance(raised.value, AnswerLost)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_is_not_followed_and_leads_the_token_nowhere(status: int) -> None:
    visited = []

    async def answer(request: web.Request) -> web.Response:
        visited.append(request.path)
        return web.Response(status=status, headers={"Location": "/elsewhere"})

    async with serving(answer) as base, connect(TOKEN, base) as bot:
        for act in (send, send_by_aiogram, download):
            with pytest.raises(ChannelError):
                await act(bot)
    assert "/elsewhere" not in visited


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 200), (b"[]", 200), (b"null", 200), (b'{"ok":true}', 200), (b'{"ok":1,"result":1}', 200),
        (b'{"ok":true,"result":{}}', 200), (b'{"ok":true,"result":true}', 200), (b"\xff\xfe", 200),
        (b"<html>", 404), (b'{"ok":false}', 400), (b'{"ok":false,"description":5,"parameters":[]}', 429),
        (b"[" * 100_000, 200),
    ],
    ids=str,
)  # fmt: skip
async def test_an_answer_of_any_shape_is_an_error_by_code(
    body: bytes, status: int, outbox: MemoryOutbox, nursery: Nursery
) -> None:
    calls = 0

    async def answer(_: web.Request) -> web.Response:
        nonlocal calls
        calls += 1
        good = b'{"ok":true,"result":{"message_id":5}}'
        return web.Response(body=body, status=status) if calls == 1 else web.Response(body=good)

    async with serving(answer) as base, connect(TOKEN, base) as bot:
        nursery.start(Sender(bot, outbox, limits=None, backoff=QUICK).run(), "sender", critical=True)
        outbox.put(5, Outgoing("text", "hello"))
        await until(outbox.done)
    expected = ("refused", 1, "bad-request") if status == 400 else ("sent", 1, [5])
    assert outbox.log[-1] == expected


@pytest.mark.parametrize(
    "token",
    ["", "planted", "planted:", ":planted", "1:planted", "1:" + "a" * 34 + "/", "1:" + "a" * 35 + "\n"],
)
def test_a_malformed_token_is_refused_by_name_and_never_shown(token: str) -> None:
    with pytest.raises(ConfigurationError) as raised:
        connect(token, "http://127.0.0.1:1")
    assert "telegram.token" in str(raised.value) and "planted" not in everything(raised.value)


@pytest.mark.parametrize("base", ["", "ftp://x", "http://x/{token}", "http://x?a=b", "http://a b"])
def test_a_malformed_server_address_is_refused_by_name(base: str) -> None:
    with pytest.raises(ConfigurationError, match=r"telegram\.api_base"):
        connect(TOKEN, base)


async def test_what_libraries_log_of_requests_is_blanked(
    sim: Simulator, caplog: pytest.LogCaptureFixture
) -> None:
    connect(sim.token, sim.api_base)
    for name in ("asyncio", "aiohttp.client", "aiogram.event"):
        try:
            raise RuntimeError(f"http://server/bot{sim.token}/sendMessage {WORDS}")
        except RuntimeError:
            logging.getLogger(name).exception(
                "Unclosed <ClientResponse(http://server/bot%s/getMe)>", sim.token
            )
    gc.collect()
    assert "[token]" in caplog.text and "RuntimeError" in caplog.text
    assert sim.token not in caplog.text and WORDS not in caplog.text
    assert sum(isinstance(one, TokenFilter) for one in logging.getLogger("asyncio").filters) == 1


async def test_the_sender_s_log_holds_no_word_chat_or_token(
    sim: Simulator, bot: Bot, outbox: MemoryOutbox, nursery: Nursery, caplog: pytest.LogCaptureFixture
) -> None:
    anna = sim.person()
    await anna.starts()
    for kind in ("server_error", "redirect", "drop_after", "too_many", "conflict"):
        sim.faults.add(kind, "sendMessage")
    with capture_logs() as logs:
        nursery.start(Sender(bot, outbox, limits=None, backoff=QUICK).run(), "sender", critical=True)
        outbox.put(anna.id, Outgoing("text", WORDS), Outgoing("text", WORDS * 400))
        await until(lambda: outbox.done() == 2)
    shown = f"{logs}{caplog.text}"
    assert {one["event"] for one in logs} == {"send-failed", "send-too-fast", "send-refused"}
    assert WORDS not in shown and str(anna.id) not in shown and sim.token not in shown
