"""How commands give an order: to the running bot by its socket, or to the deployment opened here."""

import asyncio
import sys
from collections.abc import Mapping
from typing import Any

from bot.config import Place, Settings, data_folder, load
from bot.errors import AlongsideError, ConfigurationError
from bot.jobs.control import NobodyListens, ask
from storage.store import DATABASE


class OrderFailed(AlongsideError):
    """The running bot did not do what was ordered; the code says why."""

    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__()


def give(order: str, *, begins: bool = False, **words: Any) -> Mapping[str, Any]:
    """What came of the order. `begins`: in an empty data folder, keys and database are made for it.

    Raises `OrderFailed`, what the order itself is refused with, and `ConfigurationError` where nothing was begun.
    """
    data = data_folder()
    settings = load(data)
    place = Place(data, settings)
    try:
        answer = asyncio.run(ask(data, order, **words))
    except NobodyListens:
        if not begins and not (place.store / DATABASE).exists():
            raise ConfigurationError(
                f"nothing was ever begun in {data}: './alongside run' begins it (ALONGSIDE_DATA names another folder)"
            ) from None
        return asyncio.run(_alone(settings, place, order, words))
    if "failed" in answer:
        raise OrderFailed(str(answer["failed"]))
    done: Mapping[str, Any] = answer["done"]
    return done


async def _alone(settings: Settings, place: Place, order: str, words: Mapping[str, Any]) -> Mapping[str, Any]:
    # The whole program takes seconds to load; where the bot runs, none of it is needed.
    from bot import main
    from bot.casework.orders import orders

    async with main.house(settings, place, _say) as opened:
        return await orders(opened)[order](words)


def _say(line: str) -> None:
    print(f"alongside: {line}", file=sys.stderr)
