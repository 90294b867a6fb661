"""A simulator in a process of its own, and the client that drives it by the control API."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import orjson

from .control import HEADER
from .errors import NothingArrived, NotPossible, SimulatorError


class RemoteSimulator:
    """The control API of a running simulator. `token` is the bot's."""

    def __init__(self, session: aiohttp.ClientSession, started: dict[str, Any]) -> None:
        self._session = session
        self.api_base: str = started["api_base"]
        self.token: str = started["token"]
        self.phone_address: str = started["phone"]
        self.pid: int = started["pid"]
        self._secret: str = started["control_secret"]

    async def call(self, name: str, **given: Any) -> Any:
        """The answer of one control call (see control.py).

        Raises NothingArrived where waiting was in vain, NotPossible where the simulator refuses.
        """
        async with self._session.post(
            f"{self.api_base}/control/{name}", data=orjson.dumps(given), headers={HEADER: self._secret}
        ) as answer:
            body = orjson.loads(await answer.read())
        if answer.status == 408:
            raise NothingArrived(body["error"])
        if answer.status != 200:
            raise NotPossible(body["error"])
        return body

    async def person(self, **given: Any) -> int:
        """The id of a new person."""
        return int((await self.call("person", **given))["id"])

    async def do(self, person: int, verb: str, **arguments: Any) -> Any:
        """A person did something: `await remote.do(anna, "says", text="hello")`."""
        return await self.call("do", person=person, verb=verb, **{"with": arguments})


@asynccontextmanager
async def simulator_process(*arguments: str) -> AsyncIterator[RemoteSimulator]:
    """A simulator runs in a process of its own, with secrets of its own, until the block ends."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot.simulator",
        *arguments,
        stdout=asyncio.subprocess.PIPE,
        env=dict(os.environ),
    )
    try:
        line = await process.stdout.readline() if process.stdout else b""
        if not line:
            raise SimulatorError("the simulator's process did not start")
        timeout = aiohttp.ClientTimeout(total=600)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            yield RemoteSimulator(session, {**orjson.loads(line), "pid": process.pid})
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()
