"""How commands give an order: to the running bot by its socket, or to the deployment opened here."""

import asyncio
import sys
from collections.abc import Mapping
from typing import Any

from bot import main
from bot.casework.orders import orders
from bot.commands.run import explained
from bot.config import Place, data_folder, load
from bot.errors import AlongsideError
from bot.jobs.control import NobodyListens, ask
from storage.errors import StorageError


class OrderFailed(AlongsideError):
    """The deployment did not do what was ordered; the text says why."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self.code = code

    def __str__(self) -> str:
        return explained(self.code)


def give(order: str, **words: Any) -> Mapping[str, Any]:
    """What came of the order. Raises `OrderFailed`."""
    data = data_folder()
    settings = load(data)

    async def work() -> Mapping[str, Any]:
        try:
            return await ask(data, order, **words)
        except NobodyListens:
            pass
        try:
            async with main.house(settings, Place(data, settings), _say) as opened:
                return {"done": await orders(opened)[order](words)}
        except StorageError as error:
            return {"failed": error.code}

    answer = asyncio.run(work())
    if "failed" in answer:
        raise OrderFailed(str(answer["failed"]))
    done: Mapping[str, Any] = answer["done"]
    return done


def _say(line: str) -> None:
    print(f"alongside: {line}", file=sys.stderr)
