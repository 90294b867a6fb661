"""The control API: what the library offers, over HTTP, for a simulator in a process of its own.

Every call is a POST of JSON to /control/<name> with the header X-Control-Secret; the answer is JSON.
"""

import base64
import dataclasses
import secrets
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

import orjson
from starlette.requests import Request
from starlette.responses import Response

from .chats import Message
from .errors import ApiError, NothingArrived, NotPossible
from .load import run_load
from .person import VERBS, Person

if TYPE_CHECKING:
    from .server import Simulator

HEADER = "X-Control-Secret"
Given = dict[str, Any]


def control_app(sim: "Simulator") -> Callable[[Any, Any, Any], Awaitable[None]]:
    """The ASGI callable of the control API of this simulator."""

    def person_of(given: Given) -> Person:
        if (person := sim.people.get(int(given.get("person", 0)))) is None:
            raise NotPossible("no such person")
        return person

    async def person(given: Given) -> Any:
        made = sim.person(**given)
        return {"id": made.id, "user": made.user}

    async def do(given: Given) -> Any:
        """{"person", "verb", "with": {...}}; file contents as {"content_base64"}."""
        verb, arguments = str(given.get("verb")), dict(given.get("with") or {})
        if verb not in VERBS:
            raise NotPossible("no such action")
        if "content_base64" in arguments:
            arguments["content"] = base64.b64decode(arguments.pop("content_base64"))
        result = await getattr(person_of(given), verb)(**arguments)
        if isinstance(result, Message):
            return result.payload
        return {"id": result.id} if result is not None else {}

    async def screen(given: Given) -> Any:
        """The chat as text, and every standing message as the bot knows it."""
        who = person_of(given)
        messages = [{**one.payload, "from_bot": one.from_bot} for one in who.visible_messages()]
        return {"screen": who.screen(), "messages": messages, "blocked": who.chat.blocked}

    async def next_message(given: Given) -> Any:
        return (await person_of(given).next_message(float(given.get("timeout", 5)))).payload

    async def quiet(given: Given) -> Any:
        await person_of(given).quiet(float(given.get("moment", 0.3)), float(given.get("timeout", 10)))
        return {}

    async def clock(given: Given) -> Any:
        sim.clock.move(**given)
        return {"now": sim.clock.now()}

    async def fault(given: Given) -> Any:
        """A fault as in `Faults.add`; {"clear": true} ends all of them."""
        if given.pop("clear", False):
            sim.faults.clear()
        if given:
            sim.faults.add(**given)
        return {"met": sim.faults.met}

    async def calls(given: Given) -> Any:
        recorded = sim.calls.of(given["method"]) if "method" in given else list(sim.calls)
        return [dataclasses.asdict(call) for call in recorded]

    async def state(given: Given) -> Any:
        return {
            "people": len(sim.people), "pending_updates": len(sim.world.updates.pending), "now": sim.clock.now(),
            "cpu_seconds": time.process_time(),
        }  # fmt: skip

    async def load(given: Given) -> Any:
        return dataclasses.asdict(await run_load(sim, **given))

    known: dict[str, Callable[[Given], Awaitable[Any]]] = {
        made.__name__: made
        for made in (person, do, screen, next_message, quiet, clock, fault, calls, state, load)
    }

    async def app(scope: Any, receive: Any, send: Any) -> None:
        request = Request(scope, receive)
        given = request.headers.get(HEADER, "")
        handler = known.get(request.url.path.removeprefix("/control/"))
        if not secrets.compare_digest(given.encode(), sim.control_secret.encode()):
            status, answer = 403, {"error": "forbidden"}
        elif handler is None or request.method != "POST":
            status, answer = 404, {"error": "not found"}
        else:
            status, answer = await _handled(handler, await request.body())
        body = orjson.dumps(answer, default=str)
        await Response(body, status, media_type="application/json")(scope, receive, send)

    return app


async def _handled(handler: Callable[[Given], Awaitable[Any]], body: bytes) -> tuple[int, Any]:
    try:
        return 200, await handler(orjson.loads(body) if body else {})
    except NothingArrived as error:
        return 408, {"error": str(error)}
    except (NotPossible, ApiError, TypeError, ValueError, KeyError) as error:
        return 400, {"error": str(error)}
