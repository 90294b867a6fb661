from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from bot.simulator import Person, Simulator


class BareBot:
    """A bot of a few lines, which hides nothing of HTTP."""

    def __init__(self, sim: Simulator, session: aiohttp.ClientSession) -> None:
        self.sim, self.session = sim, session
        self.status = 0

    async def call(self, method: str, **params: Any) -> dict[str, Any]:
        """The whole answer; its HTTP status is kept in `status`."""
        address = f"{self.sim.api_base}/bot{self.sim.token}/{method}"
        async with self.session.post(address, json=params, allow_redirects=False) as answer:
            self.status = answer.status
            body: dict[str, Any] = await answer.json(content_type=None)
            return body

    async def ok(self, method: str, **params: Any) -> Any:
        answer = await self.call(method, **params)
        assert answer["ok"] is True, answer
        return answer["result"]

    async def refusal(self, method: str, **params: Any) -> tuple[int, str]:
        answer = await self.call(method, **params)
        assert answer["ok"] is False, answer
        assert answer["error_code"] == self.status
        return self.status, answer["description"]

    async def updates(self, **params: Any) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = await self.ok("getUpdates", **params)
        return found


@pytest_asyncio.fixture
async def sim() -> AsyncIterator[Simulator]:
    async with Simulator() as running:
        yield running


@pytest_asyncio.fixture
async def bot(sim: Simulator) -> AsyncIterator[BareBot]:
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        yield BareBot(sim, session)


@pytest_asyncio.fixture
async def anna(sim: Simulator) -> Person:
    person = sim.person(language_code="ko", first_name="Anna")
    await person.starts()
    return person


def keyboard(*labels: str) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": label, "callback_data": f"d-{label}"}] for label in labels]}


@pytest.fixture(name="keyboard")
def keyboard_fixture() -> Any:
    return keyboard
