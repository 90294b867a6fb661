"""The one place that starts detached work, so that nothing runs unseen and everything is ended."""

import asyncio
from collections.abc import Coroutine
from types import TracebackType
from typing import Any, Self

import structlog

log = structlog.get_logger()


class Nursery:
    """Work started here is cancelled and awaited when the block ends.

    `critical` work that fails ends the whole program: the first such error is raised from `wait`.
    Other work that fails is logged by the error's code or type, never by its text.
    """

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()
        self._failed: asyncio.Future[None] | None = None

    async def __aenter__(self) -> Self:
        self._failed = asyncio.get_running_loop().create_future()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        while self._tasks:
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._failed is not None and self._failed.done() and not self._failed.cancelled():
            self._failed.exception()  # seen: it was raised from wait(), or the block failed by itself

    def start(self, work: Coroutine[Any, Any, None], name: str, *, critical: bool = False) -> None:
        task = asyncio.create_task(work, name=name)  # noqa: TID251 - the one parent
        self._tasks.add(task)
        task.add_done_callback(lambda ended: self._ended(ended, critical))

    def _ended(self, task: asyncio.Task[None], critical: bool) -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            return
        log.error("work-failed", work=task.get_name(), code=getattr(error, "code", type(error).__name__))
        if critical and self._failed is not None and not self._failed.done():
            self._failed.set_exception(error)

    async def wait(self, stop: asyncio.Event | None = None) -> None:
        """Waits until `stop` is set, without one for ever; raises the error of the first critical work that failed."""
        if self._failed is None:
            raise RuntimeError("the nursery is not open")
        if stop is not None:
            self.start(self._end_at(stop, self._failed), "stop")
        await asyncio.shield(self._failed)

    @staticmethod
    async def _end_at(stop: asyncio.Event, ended: "asyncio.Future[None]") -> None:
        await stop.wait()
        if not ended.done():
            ended.set_result(None)
