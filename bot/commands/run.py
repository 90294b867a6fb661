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
from bot.errors import AlongsideError, ConfigurationError
from bot.logs import set_up
from storage.errors import StorageError


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

    try:
        uvloop.run(work())
    except (AlongsideError, StorageError) as error:
        say(f"{error}" if isinstance(error, ConfigurationError) else explained(error.code))
        return 2
    return 0


EXPLAINED = {
    "bad-token": "Telegram does not know this bot token: ask @BotFather for the right one",
    "channel-away": "the Bot API server cannot be reached (telegram.api_base)",
    "already-open": "another process uses this data folder",
    "database-newer": "the database was written by a newer version of this program: use that one; nothing was changed",
    "database-damaged": "the database file is not one of ours, or is damaged: restore a backup; nothing was changed",
    "keyring-missing": "the database is there and its keyring is not: put the keyring back; nothing was changed",
    "root-key-wrong": "the root key does not open this keyring: nothing was changed",
    "keyring-foreign": "this keyring belongs to another database: nothing was changed",
    "not-saved": "the data folder cannot be written (disk full, or no rights)",
}


def explained(code: str) -> str:
    return EXPLAINED.get(code, code)
