"""The line to the Bot API server: aiogram's Bot over a session that lets no token and no redirect through."""

import json
import logging
import re
from collections.abc import Mapping
from functools import cache
from typing import Any, Final, cast

import orjson
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType
from aiohttp import ClientConnectorError, ClientError, ClientTimeout, FormData
from pydantic import ValidationError
from yarl import URL

from bot.errors import ChannelError, ConfigurationError
from bot.telegram.faults import AnswerLost, refusal

_TOKEN: Final = re.compile(r"[0-9]{1,20}:[A-Za-z0-9_-]{30,100}")
_TOKEN_IN_TEXT: Final = re.compile(r"[0-9]{1,20}(?::|%3[Aa])[A-Za-z0-9_-]{30,100}")
_JSON: Final = {"Content-Type": "application/json"}
_LOGGERS: Final = (
    "asyncio", "aiohttp", "aiohttp.access", "aiohttp.client", "aiohttp.internal", "aiohttp.server", "aiohttp.web",
    "aiogram", "aiogram.dispatcher", "aiogram.event", "aiogram.middlewares", "aiogram.webhook",
)  # fmt: skip


@cache
def _answer_type(method: type[TelegramMethod[Any]]) -> Any:
    # Kept for ever: pydantic holds parametrised classes weakly only and would build this one anew (4 ms)
    # after each garbage collection.
    return Response[method.__returning__]  # type: ignore[name-defined]  # a class known only at run time


class Session(AiohttpSession):
    """aiogram's session, with every failure as a `ChannelError` that names neither URL nor words."""

    def __init__(self, api: TelegramAPIServer, *, timeout: float) -> None:
        super().__init__(
            limit=0,  # callers are bounded; a shared limit would let downloads hold up an emergency card
            api=api,
            json_loads=orjson.loads,
            json_dumps=lambda value: orjson.dumps(value).decode(),
        )
        self._timeout = ClientTimeout(total=timeout, sock_connect=10)
        self._urls: dict[str, URL] = {}

    async def call(
        self, bot: Bot, method: str, arguments: Mapping[str, Any] | FormData, *, seconds: float | None = None
    ) -> Any:
        """The bare `result` of a Bot API method. `arguments` as a mapping goes as JSON.

        For what is called once a message this stands in for aiogram's methods: 0.08 ms CPU against 0.16
        (building the form, checking the answer into a `Message`); measured by `tests/telegram/measure.py`.
        Raises `ChannelError`, `AnswerLost` where it may have been carried out.
        """
        status, body = await self._post(bot, method, arguments, seconds)
        try:
            answer = orjson.loads(body)
        except orjson.JSONDecodeError:
            answer = _read_leniently(body)
        failure = self._failure(status, answer)
        if failure is not None:
            raise failure
        return answer["result"]

    async def close(self) -> None:
        # aiogram sleeps a quarter of a second after this; aiohttp waits for its connections by itself by now.
        if self._session is not None and not self._session.closed:
            await self._session.close()

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109 - aiogram's name
    ) -> TelegramType:
        form = self.build_form_data(bot=bot, method=method)
        result = await self.call(bot, method.__api_method__, form, seconds=timeout)
        try:
            answer = _answer_type(type(method)).model_validate(
                {"ok": True, "result": result}, context={"bot": bot}
            )
        except ValidationError:
            answer = None
        if answer is None:
            raise AnswerLost
        return cast(TelegramType, answer.result)

    async def _post(
        self, bot: Bot, method: str, arguments: Mapping[str, Any] | FormData, seconds: float | None
    ) -> tuple[int, bytes]:
        if method not in self._urls:
            self._urls[method] = URL(self.api.api_url(token=bot.token, method=method), encoded=True)
        try:
            body = arguments if isinstance(arguments, FormData) else orjson.dumps(arguments)
        except TypeError:
            body = None  # a lone surrogate: nothing that Telegram would take
        if body is None:
            raise ChannelError("bad-request")
        session = await self.create_session()
        # The error is raised outside `except`, so that it carries no cause: aiohttp's errors hold the URL.
        failure: ChannelError
        try:
            async with session.post(
                self._urls[method],
                data=body,
                headers=_JSON if isinstance(body, bytes) else None,
                timeout=self._timeout if seconds is None else ClientTimeout(total=seconds, sock_connect=10),
                allow_redirects=False,
            ) as answer:
                return answer.status, await answer.read()
        except ClientConnectorError:
            failure = ChannelError("channel-away")
        except (ClientError, TimeoutError, OSError):
            failure = AnswerLost()
        raise failure

    @staticmethod
    def _failure(status: int, answer: Any) -> ChannelError | None:
        if 300 <= status < 400:
            return ChannelError("channel-away")  # a redirect is not followed: it could lead the token away
        if not isinstance(answer, dict) or not isinstance(answer.get("ok"), bool):
            return AnswerLost()
        if answer["ok"] and status == 200:
            return None if "result" in answer else AnswerLost()
        return refusal(status, answer)


def _read_leniently(body: bytes) -> Any:
    # One odd update (a lone surrogate, bytes that are no UTF-8) must not hold up the batch it came in.
    try:
        return json.loads(body.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return None


def connect(token: str, api_base: str, *, local: bool = False, timeout: float = 20.0) -> Bot:
    """A Bot on any Bot API server; use it as `async with`. Nothing has been sent yet.

    `local`: the server runs with --local. `timeout` in seconds for one call. Raises `ConfigurationError`.
    """
    if not _TOKEN.fullmatch(token):
        raise ConfigurationError("telegram.token: not of the form that @BotFather gives (digits:letters)")
    if not re.fullmatch(r"https?://[^\s{}?#]+", api_base):
        raise ConfigurationError("telegram.api_base: must be an http(s) address without query")
    for name in _LOGGERS:
        logger = logging.getLogger(name)
        if not any(isinstance(kept, TokenFilter) for kept in logger.filters):
            logger.addFilter(TokenFilter())
    api = TelegramAPIServer.from_base(api_base, is_local=local)
    return Bot(token, session=Session(api, timeout=timeout))


def session_of(bot: Bot) -> Session:
    """The session that `connect` made for this bot."""
    return cast(Session, bot.session)


class TokenFilter(logging.Filter):
    """No record that passes here holds a bot token: it is blanked in the message, and tracebacks are dropped.

    aiohttp and asyncio print requests with their URL when one was not closed. Handlers may carry it too.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        try:
            said = record.getMessage()
        except (TypeError, ValueError):
            said = str(record.msg)  # a record whose arguments do not fit
        if record.exc_info and record.exc_info[0] is not None:
            said += f" ({record.exc_info[0].__name__})"
        record.msg, record.args = _TOKEN_IN_TEXT.sub("[token]", said), ()
        record.exc_info = record.exc_text = record.stack_info = None
        return True
