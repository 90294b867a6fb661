"""A deployment's folders, and the ways in which the tests come to an open store."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from storage.days import SECONDS_A_DAY
from storage.registry import Limits
from storage.sessions import SessionRow
from storage.store import Store

TODAY = 20_000


@dataclass
class Deployment:
    """Two folders, data and keyring, apart; `open` is what a process does with them."""

    data: Path
    keys: Path

    @asynccontextmanager
    async def open(self, today: int = TODAY, limits: Limits | None = None) -> AsyncIterator[Store]:
        store = await Store.open(self.data, self.keys, today=today, limits=limits)
        try:
            yield store
        finally:
            await store.close()

    def everything(self) -> dict[str, bytes]:
        """Every file of both folders, with its content."""
        return {
            f"{folder.name}/{path.relative_to(folder)}": path.read_bytes()
            for folder in (self.data, self.keys)
            if folder.exists()
            for path in sorted(folder.rglob("*"))
            if path.is_file()
        }


@pytest.fixture
def place(tmp_path: Path) -> Deployment:
    return Deployment(tmp_path / "data", tmp_path / "keys")


@pytest.fixture
async def store(place: Deployment) -> AsyncIterator[Store]:
    async with place.open() as opened:
        yield opened


@pytest.fixture
def today() -> int:
    return TODAY


@pytest.fixture
def at() -> Iterator[Callable[[int], float]]:
    """The second in which a day's noon lies, counted from the first day of the test."""
    yield lambda days: (TODAY + days) * SECONDS_A_DAY + SECONDS_A_DAY / 2


Begin = Callable[..., Awaitable[SessionRow]]


@pytest.fixture
def begin() -> Begin:
    """A conversation of some chat in some store, with what hangs on it when asked."""

    async def begin(
        store: Store,
        chat_id: int = 7,
        body: bytes = b"a body",
        *,
        day: int = TODAY,
        answers: int = 0,
        messages: int = 0,
    ) -> SessionRow:
        def work(connection):  # type: ignore[no-untyped-def]
            session = store.sessions.create(
                connection, chat_id, body, expires=store.limits.session_expires(day * SECONDS_A_DAY)
            )
            for number in range(answers):
                store.outbox.add(connection, session, b"answer %d" % number)
            for number in range(messages):
                store.message_ids.add(
                    connection, session, 100 + number, hers=bool(number % 2), sent_at=day * SECONDS_A_DAY
                )
            return session

        return await store.database.write(work)

    return begin
