"""`run`: the main job."""

import argparse
import asyncio
import os
import signal
import sys

import uvloop

from bot import main
from bot.commands import demo
from bot.config import Place, data_folder, load, token
from bot.errors import ConfigurationError
from bot.logs import set_up


def arguments(parser: argparse.ArgumentParser) -> None:
    pass


def say(line: str) -> None:
    print(f"alongside: {line}", file=sys.stderr, flush=True)


def run(chosen: argparse.Namespace) -> int:
    """Answers until SIGINT or SIGTERM. With neither configuration nor data the demo begins, and says so."""
    data = data_folder()
    configured = (data / "config.yml").exists() or any(
        name.startswith("ALONGSIDE_") and "__" in name for name in os.environ
    )
    if not configured and not (data.is_dir() and any(data.iterdir())):
        say(
            "no configuration and no data yet: this is the demo (docs/operator.md tells how to put it on Telegram)"
        )
        return demo.begin()
    settings = load(data)
    bot_token = token(settings, data)
    if bot_token is None:
        raise ConfigurationError(
            "telegram.token: a bot token is needed, best in a file named by telegram.token_file"
        )
    set_up(settings.logs.level, settings.logs.format)

    async def work() -> None:
        stop = asyncio.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
        await main.answer(settings, Place(data, settings), bot_token, say, stop=stop)

    uvloop.run(work())
    return 0
