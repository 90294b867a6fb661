"""python-telegram-bot, which knows nothing of us, runs an echo bot and a button bot against the simulator."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiohttp import web
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, InputFile, Update
from telegram.error import BadRequest, Forbidden, RetryAfter
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from bot.simulator import Simulator

Context = ContextTypes.DEFAULT_TYPE


async def ask(update: Update, context: Context) -> None:
    buttons = [
        [InlineKeyboardButton("Yes", callback_data="yes"), InlineKeyboardButton("No", callback_data="no")]
    ]
    await update.effective_message.reply_text("Ready?", reply_markup=InlineKeyboardMarkup(buttons))


async def pressed(update: Update, context: Context) -> None:
    await update.callback_query.answer("noted", show_alert=True)
    await update.callback_query.edit_message_text(f"You said {update.callback_query.data}.")


async def repeat(update: Update, context: Context) -> None:
    await update.effective_message.reply_text(update.effective_message.text)


async def corrected(update: Update, context: Context) -> None:
    await update.edited_message.reply_text(f"corrected: {update.edited_message.text}", do_quote=True)


async def measure(update: Update, context: Context) -> None:
    file = await update.effective_message.document.get_file()
    content = bytes(await file.download_as_bytearray())
    await update.effective_message.reply_document(
        InputFile(content, filename="back.bin"), caption=str(len(content))
    )


def application(sim: Simulator) -> Application:
    made = (
        Application.builder().token(sim.token)
        .base_url(f"{sim.api_base}/bot").base_file_url(f"{sim.api_base}/file/bot").build()
    )  # fmt: skip
    made.add_handler(CommandHandler("start", ask))
    made.add_handler(CallbackQueryHandler(pressed))
    made.add_handler(MessageHandler(filters.UpdateType.EDITED_MESSAGE, corrected))
    made.add_handler(MessageHandler(filters.Document.ALL, measure))
    made.add_handler(MessageHandler(filters.TEXT, repeat))
    return made


@asynccontextmanager
async def webhook_into(app: Application) -> AsyncIterator[str]:
    """An address whose updates go to the application; the client's own server would need tornado."""

    async def take(request: web.Request) -> web.Response:
        assert request.headers["X-Telegram-Bot-Api-Secret-Token"] == "secret"
        await app.update_queue.put(Update.de_json(await request.json(), app.bot))
        return web.Response()

    site = web.Application()
    site.router.add_post("/hook", take)
    runner = web.AppRunner(site)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    await runner.cleanup()


@asynccontextmanager
async def running(sim: Simulator, way: str) -> AsyncIterator[Application]:
    app = application(sim)
    async with app, webhook_into(app) as address:
        await app.start()
        if way == "polling":
            await app.updater.start_polling(timeout=10)
            yield app
            await app.updater.stop()
        else:
            await app.bot.set_webhook(address, secret_token="secret")
            yield app
            await app.bot.delete_webhook()
        await app.stop()


@pytest.fixture(params=["polling", "webhook"])
async def app(request, sim) -> AsyncIterator[Application]:
    async with running(sim, request.param) as started:
        yield started


async def test_an_echo_bot_runs(sim, app):
    anna, ben = sim.person(language_code="ko"), sim.person()
    for text in ("안녕하세요", "😀 & <b>", "/unknown"):
        await anna.says(text)
        await ben.says(text + "!")
    assert [(await anna.next_message()).text for _ in range(3)] == ["안녕하세요", "😀 & <b>", "/unknown"]
    assert [(await ben.next_message()).text for _ in range(3)] == ["안녕하세요!", "😀 & <b>!", "/unknown!"]


async def test_a_button_bot_asks_is_answered_and_edits(sim, app):
    anna = sim.person()
    await anna.starts()
    question = await anna.next_message()
    assert question.labels == ["Yes", "No"]
    press = await anna.presses("Yes")
    await anna.wait_until(lambda: question.edited and press.answered)
    assert (question.text, question.labels) == ("You said yes.", [])
    assert (press.text, press.alert) == ("noted", True)


async def test_a_file_goes_both_ways_and_an_edit_arrives(sim, app):
    anna = sim.person()
    await anna.sends_document(b"x" * 12345, name="a.bin")
    back = await anna.next_message()
    assert back.text == "12345"
    assert sim.world.files.get(back.file_ids[0]).read() == b"x" * 12345
    said = await anna.says("helo")
    await anna.next_message()
    await anna.edits(said, "hello")
    answer = await anna.next_message()
    assert answer.text == "corrected: hello"
    assert answer.payload["reply_to_message"]["message_id"] == said.id


async def test_every_kind_of_message_is_understood(sim, app):
    """Each must parse; the echo that follows shows that none broke the bot."""
    anna = sim.person()
    await anna.sends_sticker()
    await anna.sends_dice()
    await anna.sends_poll("?", ["a", "b"])
    await anna.sends_contact("+1", "B")
    live = await anna.sends_location(1, 2, live_period=60)
    await anna.moves_location(live, 2, 3)
    await anna.sends_voice(b"v")
    await anna.sends_video(b"v")
    await anna.sends_video_note(b"v")
    await anna.sends_audio(b"v")
    await anna.sends_album([b"a", b"b"])
    await anna.forwards("words", "channel")
    await anna.forwards("words", "user")
    await anna.blocks()
    await anna.unblocks()
    group = sim.group()
    await group.adds_bot(anna)
    await anna.says("still there?")
    await anna.wait_until(
        lambda: "still there?" in [one.text for one in anna.visible_messages() if one.from_bot]
    )


async def test_refusals_are_the_ones_the_client_knows(sim, app, monkeypatch):
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    anna = sim.person()
    await anna.says("hello")
    await anna.next_message()
    with pytest.raises(BadRequest, match="Chat not found"):
        await app.bot.send_message(1, "x")
    sim.faults.add("too_many", "sendMessage", retry_after=3)
    with pytest.raises(RetryAfter):
        await app.bot.send_message(anna.id, "x")
    await anna.blocks()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await app.bot.send_message(anna.id, "x")
    await anna.unblocks()
    assert (await app.bot.get_chat(anna.id)).first_name == anna.user["first_name"]
    assert await app.bot.set_my_commands([("start", "Start")])
    assert [command.command for command in await app.bot.get_my_commands()] == ["start"]
    assert await app.bot.delete_messages(anna.id, [1, 2, 3])
