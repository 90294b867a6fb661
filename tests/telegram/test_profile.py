import pytest
from aiogram import Bot
from aiohttp import web
from structlog.testing import capture_logs

from bot.simulator import Simulator
from bot.telegram.connection import connect
from bot.telegram.profile import Profile, show
from tests.telegram.fakes import TOKEN, serving

PROFILE = Profile((("start", "Begin"), ("menu", "Menu")), "Everyday notes", "Notes and recipes", "Notes")


async def test_the_bot_looks_as_configured_and_nothing_is_sent_twice(sim: Simulator, bot: Bot) -> None:
    await show(bot, PROFILE)
    assert [(one.command, one.description) for one in await bot.get_my_commands()] == list(PROFILE.commands)
    assert (await bot.get_my_name()).name == "Everyday notes"
    assert (await bot.get_my_description()).description == "Notes and recipes"
    assert (await bot.get_my_short_description()).short_description == "Notes"
    sim.calls.clear()
    await show(bot, PROFILE)
    assert not [call.method for call in sim.calls if call.method.startswith("set")]


async def test_what_is_not_configured_stays_as_it_was(sim: Simulator, bot: Bot) -> None:
    await bot.set_my_name("Set by hand")
    await show(bot, Profile(()))
    assert (await bot.get_my_name()).name == "Set by hand"
    assert not sim.calls.of("setMyCommands")


async def test_what_could_not_be_set_is_a_warning_and_the_rest_is_set(sim: Simulator, bot: Bot) -> None:
    sim.faults.add("too_many", "setMyName", retry_after=86_400)
    with capture_logs() as logs:
        await show(bot, PROFILE)
    told = [(one["part"], one["code"]) for one in logs if one["part"] != "menu_button"]
    assert told == [("name", "too-fast")]
    assert (await bot.get_my_description()).description == "Notes and recipes"


@pytest.mark.parametrize("found", ["web_app", "default", "commands"])
async def test_a_menu_button_that_opens_a_page_is_taken_away(found: str) -> None:
    set_to = []

    async def answer(request: web.Request) -> web.Response:
        held = {"type": found, "text": "x", "web_app": {"url": "https://example.org"}}
        if request.path.endswith("setChatMenuButton"):
            set_to.append((await request.post())["menu_button"])
        result = held if request.path.endswith("getChatMenuButton") else []
        return web.json_response(
            {"ok": True, "result": True if request.path.endswith("setChatMenuButton") else result}
        )

    async with serving(answer) as base, connect(TOKEN, base) as bot:
        await show(bot, Profile(()))
    assert set_to == (['{"type":"default"}'] if found == "web_app" else [])
