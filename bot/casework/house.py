"""Everything the casework keeps open for one deployment, put together once and closed together."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.casework.chat import Reader
from bot.casework.clock import Clock
from bot.casework.deliveries import Deliveries
from bot.casework.deployment import Deployment
from bot.casework.hearing import Understand
from bot.casework.publish import SHIPPED, Publishing
from bot.casework.turn import TakeTurn
from bot.casework.upkeep import Upkeep
from bot.content.current import ContentLibrary
from storage.days import day_of
from storage.registry import Limits
from storage.store import Store


@dataclass(frozen=True)
class Paths:
    """Where a deployment lies: `store` holds database and blobs; the keyring apart; its own content."""

    store: Path
    keys: Path
    root_key_file: Path | None
    overlay: Path


@dataclass(frozen=True)
class House:
    store: Store
    library: ContentLibrary
    deliveries: Deliveries
    turn: TakeTurn
    publishing: Publishing
    upkeep: Upkeep


@asynccontextmanager
async def open_house(
    paths: Paths,
    deployment: Deployment,
    *,
    limits: Limits,
    messages_hours: int,
    read: Reader,
    understand: Understand,
    clock: Clock,
    say: Callable[[str], None],
    shipped: Path = SHIPPED,
) -> AsyncIterator[House]:
    """The store is open, a content set is in force, and what the last stop left unsent is handed over.

    Raises what `Store.open` and `Publishing.begin` refuse with; then nothing is left open.
    """
    now = clock.now().timestamp()
    store = await Store.open(
        paths.store,
        paths.keys,
        today=day_of(now),
        root_key_file=paths.root_key_file,
        limits=limits,
    )
    try:
        publishing = Publishing(store, deployment, paths.overlay, clock=clock, shipped=shipped)
        library = await publishing.begin(say)
        deliveries = Deliveries(store, clock)
        await deliveries.recover()
        turn = TakeTurn(store, library, deliveries, deployment, read=read, understand=understand, clock=clock)
        upkeep = Upkeep(store, deliveries, clock, messages_hours=messages_hours)
        yield House(store, library, deliveries, turn, publishing, upkeep)
    finally:
        await store.close()
