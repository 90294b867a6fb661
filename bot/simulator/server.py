"""The simulator as a whole: the world, the Bot API, the phone and the control API behind one port."""

import asyncio
import secrets
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any, Self

import uvicorn

from .api import BotApi
from .calls import Calls
from .clock import Clock
from .control import control_app
from .errors import NotPossible, SimulatorError
from .faults import Faults
from .gate import Gate
from .groups import Group
from .person import Person
from .phone import Feed, phone_app
from .rates import RateLimits
from .webhook import Webhooks
from .world import World, random_token


class CannotListen(SimulatorError):
    """The port is taken, or may not be used."""

    code = "cannot-listen"


class Simulator:
    """A Bot API server with people around it, on loopback, in the running event loop.

    Secrets are random unless given. Everything lives in memory and ends with the block:

        async with Simulator() as sim:
            anna = sim.person(language_code="ko")
            await anna.says("hello")
    """

    def __init__(
        self, *, token: str = "", port: int = 0, local_folder: Path | None = None, phone_token: str = "",
        control_secret: str = "", limits: RateLimits | None = None, seed: int = 0, keep_calls: int = 10_000,
        keep_messages: int = 0,
    ) -> None:  # fmt: skip
        self.token = token or random_token()
        if not self.token.split(":")[0].isdecimal():
            raise NotPossible("a bot token begins with the bot's number and a colon")
        self.world = World(self.token, local_folder=local_folder, keep_messages=keep_messages)
        self.faults = Faults(seed)
        self.calls = Calls(keep_calls)
        self.phone_token = phone_token or secrets.token_urlsafe(24)
        self.control_secret = control_secret or secrets.token_urlsafe(24)
        self.people: dict[int, Person] = {}
        self.feed = Feed()
        self.api = BotApi(self.world, self.faults, self.calls, limits)
        self._port = port
        self._stack = AsyncExitStack()

    @property
    def clock(self) -> Clock:
        return self.world.clock

    @property
    def api_base(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    @property
    def phone_address(self) -> str:
        """The address that opens the phones, with its token."""
        return f"{self.api_base}/phone?t={self.phone_token}"

    def person(
        self, *, language_code: str = "en", first_name: str = "", username: str = "", shown: bool = False
    ) -> Person:
        """A person whose chat with the bot is still empty; `shown` puts her phone on the page."""
        number = self.world.new_id()
        user = {
            "id": number, "is_bot": False, "first_name": first_name or f"Person {len(self.people) + 1}",
            "username": username or f"p_{secrets.token_hex(5)}", "language_code": language_code,
        }  # fmt: skip
        person = self.people[number] = Person(self.world, user, shown=shown)
        if shown:
            self.feed.show(person)
        return person

    def group(self, title: str = "Group") -> Group:
        """A group that the bot is not in yet."""
        return Group(self.world, title)

    async def __aenter__(self) -> Self:
        tasks = await self._stack.enter_async_context(asyncio.TaskGroup())
        self.api.webhooks = Webhooks(self.world, self.faults, tasks, self.api.run_reply)
        self._stack.push_async_callback(self.api.webhooks.close)
        config = uvicorn.Config(
            self._app, host="127.0.0.1", port=self._port, log_config=None, access_log=False, lifespan="off", ws="none",
            interface="asgi3", proxy_headers=False,
            date_header=False, server_header=False, timeout_keep_alive=75, timeout_graceful_shutdown=2,
        )  # fmt: skip
        config.load()
        server = uvicorn.Server(config)
        server.lifespan = config.lifespan_class(config)
        try:
            # uvicorn's own serve() takes over signals and ends the process on a taken port.
            await server.startup()
        except SystemExit:
            await self._stack.aclose()
            raise CannotListen(f"port {self._port} on 127.0.0.1 cannot be used") from None
        self._port = server.servers[0].sockets[0].getsockname()[1]
        self._server = server
        self._gate = Gate(self._port)
        self._phone = phone_app(self)
        self._control = control_app(self)
        return self

    async def __aexit__(self, *exc: Any) -> None:
        self.feed.close()
        self.world.updates.interrupt()
        for connection in list(self._server.server_state.connections):
            transport = getattr(connection, "transport", None)
            if transport is not None:
                transport.close()
        await self._server.shutdown()
        # Without the exception: a failing test should fail with its own error, not with a group.
        await self._stack.aclose()

    async def _app(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            return
        if not self._gate.admits(scope):
            await self._gate.refuse(send)
            return
        path: str = scope["path"]
        if path.startswith(("/bot", "/file/bot")):
            await self.api(scope, receive, send)
        elif path.startswith("/control/"):
            await self._control(scope, receive, send)
        else:
            await self._phone(scope, receive, send)
