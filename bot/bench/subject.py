"""The program under measurement: all of `run`, on a set in which every text gets one answer."""

import asyncio
import signal
import tempfile
from pathlib import Path

import uvloop

from bot import main
from bot.casework.publish import SHIPPED
from bot.config import Place, data_folder, load, token
from bot.content.files import read
from bot.logs import set_up

OPENING = Path(__file__).parent / "opening.yml"


async def serve() -> None:
    data = data_folder()
    settings = load(data)
    set_up("error")
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    with tempfile.TemporaryDirectory(prefix="alongside-set-") as folder:
        shipped = Path(folder)
        for name, content in read(SHIPPED).items():
            if not name.startswith("flows/rehearsals/"):
                (shipped / name).parent.mkdir(parents=True, exist_ok=True)
                (shipped / name).write_bytes(content)
        (shipped / "flows/opening.yml").write_bytes(OPENING.read_bytes())
        await main.answer(
            settings,
            Place(data, settings),
            token(settings, data) or "",
            lambda line: None,
            stop=stop,
            shipped=shipped,
        )


if __name__ == "__main__":
    uvloop.run(serve())
