"""The Bot API over HTTP: token, faults, parameters, limits, the method, the answer."""

import asyncio
from typing import Any

import orjson
from starlette.datastructures import Headers

from bot.simulator.calls import Call, Calls
from bot.simulator.errors import ApiError, too_many
from bot.simulator.faults import Fault, Faults, Kind
from bot.simulator.files import CLOUD_UP, LOCAL_UP
from bot.simulator.rates import RateLimits
from bot.simulator.updates import TERMINATED_BY_POLL
from bot.simulator.webhook import Webhooks
from bot.simulator.world import World

from . import polling
from .downloads import send_file
from .methods import COUNTED, METHODS
from .params import Params, from_body, from_multipart, from_query
from .wire import Receive, Scope, Send, answer, body_of, chunks_of, cut, header

FORM_OVERHEAD = 64 * 1024
BAD_GATEWAY = b"<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"


class BotApi:
    """A plain ASGI callable for /bot<token>/<method> and /file/bot<token>/<path>."""

    def __init__(self, world: World, faults: Faults, calls: Calls, limits: RateLimits | None) -> None:
        self.world, self.faults, self.calls, self.limits = world, faults, calls, limits
        self.webhooks: Webhooks | None = None  # set while the server runs

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path: str = scope["path"]
        if path.startswith("/file/bot"):
            token, _, rest = path[9:].partition("/")
            await self._download(token, rest, receive, send)
            return
        token, _, name = path[4:].partition("/")
        fault = self.faults.meet(name)
        if fault and await self._spoiled(fault, receive, send):
            self._record(name, fault)
            return
        call = Call(name, {})
        try:
            result, remark = await self._run(token, name, scope, receive, call)
            status, body = 200, b'{"ok":true,"result":%b}' % result
            if remark:
                body = body[:-1] + b',"description":%b}' % orjson.dumps(remark)
        except ApiError as error:
            status, body = error.status, _refusal(error)
        call.status = status
        if fault and fault.kind is Kind.DROP_AFTER:
            call.status, call.fault = 0, fault.kind
            await cut(receive)
            return
        await answer(send, status, body)

    async def _run(
        self, token: str, name: str, scope: Scope, receive: Receive, call: Call
    ) -> tuple[bytes, str]:  # fmt: skip
        """The encoded result of a call, and a remark that goes with it. Raises ApiError."""
        if token != self.world.token:
            await body_of(receive)
            raise ApiError(401, "Unauthorized") if ":" in token else ApiError(404, "Not Found")
        params = await self._params(scope, receive)
        call.params = params.values
        if self.calls.on:
            self.calls.add(call)
        return await self.run(name, params)

    async def run(self, name: str, params: Params) -> tuple[bytes, str]:
        """The encoded result of a method, and a remark. Raises ApiError."""
        lower = name.lower()
        world, webhooks = self.world, self.webhooks
        if world.logged_out:
            raise ApiError(400, "Logged out")
        if (method := METHODS.get(lower)) is not None:
            if self.limits is not None and lower in COUNTED:
                self.limits.take(params.integer("chat_id"))
            return orjson.dumps(method(world, params)), ""
        if lower == "getupdates":
            return await polling.get_updates(world, params), ""
        if webhooks is not None and lower == "setwebhook":
            _, remark = await polling.set_webhook(world, webhooks, params)
            return b"true", remark
        if webhooks is not None and lower == "deletewebhook":
            _, remark = await polling.delete_webhook(world, webhooks, params)
            return b"true", remark
        if webhooks is not None and lower == "getwebhookinfo":
            return orjson.dumps(polling.get_webhook_info(world, webhooks)), ""
        raise ApiError(404, "Not Found: method not found")

    async def run_reply(self, name: str, values: dict[str, Any]) -> None:
        """A call that came as the answer to a webhook delivery is carried out; nobody hears how it ended."""
        call = Call(name, values)
        if self.calls.on:
            self.calls.add(call)
        try:
            await self.run(name, Params(values))
            call.status = 200
        except ApiError as error:
            call.status = error.status

    async def _params(self, scope: Scope, receive: Receive) -> Params:
        query: bytes = scope["query_string"]
        values: dict[str, Any] = from_query(query) if query else {}
        if scope["method"] not in ("POST", "PUT"):
            await body_of(receive)
            return Params(values)
        kind = header(scope, b"content-type").decode("latin-1")
        size = int(header(scope, b"content-length") or 0)
        local = self.world.files.local_folder
        if size > (CLOUD_UP if local is None else LOCAL_UP) + FORM_OVERHEAD:
            # Read to the end all the same: a client in the middle of sending would not see the answer.
            async for _ in chunks_of(receive):
                pass
            raise ApiError(413, "Request Entity Too Large")
        if kind.startswith("multipart/form-data"):
            fields, files = await from_multipart(Headers(raw=scope["headers"]), chunks_of(receive), local)
            return Params({**values, **fields}, files)
        body = await body_of(receive)
        return Params({**values, **from_body(kind, body)} if values else from_body(kind, body))

    async def _spoiled(self, fault: Fault, receive: Receive, send: Send) -> bool:
        """Whether the fault ended the call before it was handled; slow ones only wait here."""
        if fault.kind is Kind.DROP_AFTER:
            return False
        if fault.kind in (Kind.SLOW, Kind.HANG):
            await asyncio.sleep(fault.seconds)
            if fault.kind is Kind.SLOW:
                return False
        if fault.kind in (Kind.DROP_BEFORE, Kind.HANG):
            await cut(receive)
            return True
        await body_of(receive)
        if fault.kind is Kind.REDIRECT:
            await answer(send, 302, b"", b"text/html", (b"location", b"/redirected"))
        elif fault.kind is Kind.BAD_GATEWAY:
            await answer(send, 502, BAD_GATEWAY, b"text/html")
        else:
            error = {
                Kind.TOO_MANY: too_many(fault.retry_after),
                Kind.CONFLICT: ApiError(409, f"Conflict: {TERMINATED_BY_POLL}"),
            }.get(fault.kind, ApiError(500, "Internal Server Error"))
            await answer(send, error.status, _refusal(error))
        return True

    def _record(self, name: str, fault: Fault) -> None:
        if self.calls.on:
            self.calls.add(Call(name, {}, fault=fault.kind))

    async def _download(self, token: str, path: str, receive: Receive, send: Send) -> None:
        fault = self.faults.meet("file")
        if fault and fault.kind in (Kind.FILE_MISSING, Kind.FILE_TRUNCATED):
            self._record("file", fault)
        elif fault and await self._spoiled(fault, receive, send):
            self._record("file", fault)
            return
        await body_of(receive)
        found = self.world.files.find(path) if token == self.world.token else None
        if token != self.world.token:
            await answer(send, 401, _refusal(ApiError(401, "Unauthorized")))
        elif found is None or (fault and fault.kind is Kind.FILE_MISSING):
            await answer(send, 404, _refusal(ApiError(404, "Not Found")))
        else:
            await send_file(found, fault, receive, send)


def _refusal(error: ApiError) -> bytes:
    body: dict[str, Any] = {"ok": False, "error_code": error.status, "description": error.description}
    if error.parameters:
        body["parameters"] = error.parameters
    return orjson.dumps(body)
