"""The clock: runs what time asks for, again and again, until the nursery ends."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Protocol

import structlog

log = structlog.get_logger()

MINUTE, HOUR = 60.0, 3600.0


class Upkeep(Protocol):
    async def disappear(self) -> int: ...
    async def expire(self) -> None: ...
    async def reseal(self) -> None: ...


async def keep_up(upkeep: Upkeep) -> None:
    """Messages disappear within five minutes of their time; the rest is looked after each hour."""

    async def often(work: Callable[[], Awaitable[object]], every: float, name: str) -> None:
        while True:
            try:
                await work()
            except Exception as error:
                # The store may be away for a while; what was due stays due. The text may carry anything.
                code = getattr(error, "code", type(error).__name__)
                log.error("upkeep-failed", work=name, code=code)
            await asyncio.sleep(every)

    async with asyncio.TaskGroup() as group:
        group.create_task(often(upkeep.disappear, 5 * MINUTE, "disappear"))
        group.create_task(often(upkeep.expire, HOUR, "expire"))
        group.create_task(often(upkeep.reseal, HOUR, "reseal"))
