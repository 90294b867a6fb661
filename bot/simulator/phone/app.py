"""The phone's pages: one page, its stream of events, and what a person does on it."""

import secrets
from pathlib import Path
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.simulator.errors import ApiError, NotPossible
from bot.simulator.person import VERBS, Person

from .protection import Protection, cookie_name
from .view import message_view

if TYPE_CHECKING:
    from bot.simulator.server import Simulator

STATIC = Path(__file__).parent.parent / "static"
FONTS = Path(__file__).parents[2] / "fonts"
# What a browser may show inside the page; everything else is a download.
INLINE = ("image/png", "image/jpeg", "image/gif", "image/webp", "audio/", "video/")
LARGEST_UPLOAD = 100 * 1024 * 1024
ACTIONS = tuple(verb for verb in VERBS if verb not in ("presses", "forges_press"))


def phone_app(sim: "Simulator") -> Starlette:
    """The Starlette application of the phones of this simulator."""
    sim.feed.bot = sim.world.bot

    def person_of(request: Request) -> Person:
        number = request.path_params["person"]
        if (person := sim.feed.people.get(number)) is None:
            raise NotPossible("no such phone")
        return person

    async def page(request: Request) -> Response:
        if given := request.query_params.get("t", ""):
            if not secrets.compare_digest(given.encode(), sim.phone_token.encode()):
                return Response("Forbidden", 403)
            opened = RedirectResponse("/phone", 303)
            name = cookie_name(request.url.port)
            opened.set_cookie(name, sim.phone_token, path="/phone", httponly=True, samesite="strict")
            return opened
        return FileResponse(STATIC / "phone.html", media_type="text/html")

    async def static(request: Request) -> Response:
        folder, name = STATIC, str(request.path_params["path"])
        if name.startswith("fonts/"):
            folder, name = FONTS, name.removeprefix("fonts/")
        path = (folder / name).resolve()
        if not path.is_relative_to(folder) or not path.is_file():
            return Response("Not found", 404)
        return FileResponse(path)

    async def events(request: Request) -> Response:
        last = request.headers.get("last-event-id") or request.query_params.get("last", "")
        return StreamingResponse(sim.feed.stream(last), media_type="text/event-stream")

    async def add(request: Request) -> Response:
        wanted = await request.json()
        language = str(wanted.get("language") or "en")[:12]
        name = str(wanted.get("name") or "").strip()[:64]
        person = sim.person(language_code=language, first_name=name, shown=True)
        return JSONResponse({"id": str(person.id)})

    async def act(request: Request) -> Response:
        person = person_of(request)
        wanted: dict[str, Any] = await request.json()
        verb, arguments = wanted.get("verb"), wanted.get("with") or {}
        if verb == "presses":
            message = person.chat.messages.get(arguments.get("message", 0))
            if message is None or message.deleted:
                raise NotPossible("no such message")
            button = message.buttons[arguments["row"]][arguments["column"]]
            press = await person.presses(button, message)
            return JSONResponse({"press": press.id})
        if verb not in ACTIONS:
            raise NotPossible("no such action")
        result = await getattr(person, verb)(**arguments)
        return JSONResponse(message_view(result) if result is not None else {})

    async def upload(request: Request) -> Response:
        person = person_of(request)
        query = request.query_params
        content = bytearray()
        async for chunk in request.stream():
            content += chunk
            if len(content) > LARGEST_UPLOAD:
                return Response("Too large", 413)
        kind, name, caption = query.get("kind", ""), query.get("name", "file"), query.get("caption", "")
        mime = request.headers.get("content-type", "")
        data = bytes(content)
        if kind == "photo":
            width, height = int(query.get("width", "1280")), int(query.get("height", "960"))
            message = await person.sends_photo(data, caption, width, height)
        elif kind == "voice":
            message = await person.sends_voice(data, mime, int(query.get("duration", "0")))
        else:
            message = await person.sends_document(data, name, mime, caption)
        return JSONResponse(message_view(message))

    async def file(request: Request) -> Response:
        stored = sim.world.files.get(request.path_params["file"])
        inline = stored.mime.startswith(INLINE)
        headers = {"Content-Security-Policy": "sandbox; default-src 'none'"}
        kind = stored.mime if inline else "application/octet-stream"
        response = Response(stored.read(), media_type=kind, headers=headers)
        if not inline or "save" in request.query_params:
            named = FileResponse(STATIC / "phone.html", filename=stored.name or "file")
            response.headers["content-disposition"] = named.headers["content-disposition"]
        return response

    async def refused(request: Request, error: Exception) -> Response:
        return JSONResponse({"error": str(error)}, 400)

    person = "/phone/people/{person:int}"
    return Starlette(
        routes=[
            Route("/", lambda request: RedirectResponse("/phone")),
            Route("/phone", page),
            Route("/phone/static/{path:path}", static),
            Route("/phone/events", events),
            Route("/phone/people", add, methods=["POST"]),
            Route(person + "/do", act, methods=["POST"]),
            Route(person + "/file", upload, methods=["POST"]),
            Route("/phone/files/{file}", file),
        ],
        middleware=[Middleware(Protection, token=sim.phone_token)],
        exception_handlers=dict.fromkeys((NotPossible, ApiError, TypeError, ValueError, IndexError), refused),
    )
