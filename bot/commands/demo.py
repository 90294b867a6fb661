"""`demo`: the bot, a Bot API server and phones in the browser, on this machine alone, with throw-away data."""

import argparse
import asyncio
import secrets
import signal
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import uvloop
import watchfiles
from pydantic import SecretStr

from bot import main
from bot.casework.house import House
from bot.casework.publish import SHIPPED
from bot.config import COUNTRIES, Deployment, Place, Settings, Telegram
from bot.logs import set_up
from bot.nursery import Nursery
from bot.simulator import CannotListen, Simulator

PORTS = range(8765, 8776)


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--port", type=int, help=f"of the page; default: the first free one from {PORTS.start}"
    )


def run(chosen: argparse.Namespace) -> int:
    return begin([chosen.port] if chosen.port else PORTS)


def say(line: str) -> None:
    print(f"alongside demo: {line}", file=sys.stderr, flush=True)


def begin(ports: Sequence[int] = PORTS) -> int:
    set_up("warning")

    async def work() -> int:
        stop = asyncio.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
        for port in ports:
            try:
                async with Simulator(port=port, keep_calls=0) as simulator:
                    await _demo(simulator, stop)
                return 0
            except CannotListen:
                continue
        say(f"no free port among {ports[0]} to {ports[-1]}: name one with --port")
        return 2

    return uvloop.run(work())


async def _demo(simulator: Simulator, stop: asyncio.Event) -> None:
    """Everything lives in a folder that goes with the demo; edits of flows and texts are in force on save."""
    for language in ("en", "ko"):
        simulator.person(language_code=language, shown=True)
    with tempfile.TemporaryDirectory(prefix="alongside-demo-") as folder:
        data = Path(folder)
        settings = Settings(
            deployment=Deployment(organisation="Alongside demo", countries=list(COUNTRIES)),
            telegram=Telegram(token=SecretStr(simulator.token), api_base=simulator.api_base, simulated=True),
        )

        def beside(opened: House, nursery: Nursery) -> None:
            nursery.start(_publish_on_save(opened), "publish-on-save")
            say("throw-away data and keys: everything here is gone when this ends (Ctrl-C)")
            say("changes in flows/ and locales/ are in force when you save them")
            say(f"open the phones: {simulator.phone_address}")

        place = Place(data / secrets.token_hex(4), settings)
        place.data.mkdir(mode=0o700)
        await main.answer(settings, place, simulator.token, lambda line: None, stop=stop, beside=beside)


async def _publish_on_save(opened: House) -> None:
    async for _ in watchfiles.awatch(SHIPPED / "flows", SHIPPED / "locales"):
        published = await opened.publishing.publish()
        errors = [issue for issue in published.issues if issue.severity == "error"]
        for issue in errors[:10]:
            say(str(issue))
        if published.revision is None:
            say(f"{len(errors)} issues: the set in force goes on")
        else:
            say(f"in force: {published.revision}")
