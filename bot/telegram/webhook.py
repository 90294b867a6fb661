"""Updates that the Bot API server brings by itself, answered only when they are durable."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from secrets import compare_digest
from typing import Final

import orjson
import structlog
from aiogram import Bot
from aiohttp import web

from bot.errors import ChannelError, ConfigurationError
from bot.telegram.backoff import Backoff
from bot.telegram.reception import Reception
from bot.telegram.stripping import ALLOWED_UPDATES

log = structlog.get_logger()

_MOST_BYTES: Final = 1024 * 1024
_SECRET: Final = re.compile(r"[A-Za-z0-9_-]{32,256}")
_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"


@dataclass(frozen=True)
class WebhookSettings:
    """`url` is what the Bot API server calls; a proxy hands it on to `host`:`port` on loopback."""

    url: str
    secret: str = field(repr=False)
    host: str = "127.0.0.1"
    port: int = 8081
    watch: float = 600.0

    def __post_init__(self) -> None:
        if not _SECRET.fullmatch(self.secret):
            raise ConfigurationError("telegram.webhook.secret: 32 to 256 of A-Z, a-z, 0-9, _ and -")


class Webhook:
    """Listens, and keeps the webhook set at the Bot API server.

    Each request is answered 200 only after its update is durable; until then the server brings it again. What
    carries no right secret gets 401 and nothing is read of it.
    """

    def __init__(
        self, bot: Bot, reception: Reception, settings: WebhookSettings, *, backoff: Backoff | None = None
    ) -> None:
        self._bot = bot
        self._reception = reception
        self._settings = settings
        self._backoff = backoff or Backoff()

    async def run(self) -> None:
        """Serves until cancelled. Raises `ChannelError` (`bad-token`), or `OSError` when the port is taken."""
        async with self._listening():
            failures = 0
            first = True
            while True:
                try:
                    await self._keep_set(alarm=not first)
                    failures, first = 0, False
                    pause = self._settings.watch
                except ChannelError as error:
                    if error.code == "bad-token":
                        raise
                    failures += 1
                    log.warning("webhook-not-set", code=error.code, failures=failures)
                    pause = max(self._backoff.pause(failures), error.retry_after or 0)
                await asyncio.sleep(pause)

    @asynccontextmanager
    async def _listening(self) -> AsyncIterator[None]:
        app = web.Application(client_max_size=_MOST_BYTES)
        app.router.add_post("/{path:.*}", self._take)
        # No access log: it would hold when which update came.
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        try:
            await web.TCPSite(runner, self._settings.host, self._settings.port).start()
            yield
        finally:
            await runner.cleanup()

    async def _keep_set(self, *, alarm: bool) -> None:
        found = (await self._bot.get_webhook_info()).url
        if found == self._settings.url and alarm:
            return
        if found != self._settings.url and (found or alarm):
            log.error("alarm", code="second-holder", found="webhook")
        await self._bot.set_webhook(
            self._settings.url,
            secret_token=self._settings.secret,
            allowed_updates=list(ALLOWED_UPDATES),
            drop_pending_updates=False,
        )

    async def _take(self, request: web.Request) -> web.Response:
        shown = request.headers.get(_HEADER, "")
        if not compare_digest(shown.encode("utf-8", "surrogateescape"), self._settings.secret.encode()):
            return web.Response(status=401)
        body = await request.read()
        try:
            update = orjson.loads(body)
        except orjson.JSONDecodeError:
            update = None  # taken as an update that cannot be read: it would never get better
        try:
            await self._reception.accept([update])
        except Exception as error:
            log.error("accept-failed", code=getattr(error, "code", type(error).__name__))
            return web.Response(status=503)
        return web.Response()
