"""The phone's pages are for whoever has the printed address, and carry no foreign code."""

import secrets
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src 'self' blob:; "
        "connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "geolocation=(), camera=(), microphone=(self)",
}


def cookie_name(port: int | None) -> str:
    """Cookies do not know ports: two simulators on one machine must not log each other out."""
    return f"phone_{port}"


class Protection:
    """Every page but the one that carries the token needs the cookie; what changes something, our Origin."""

    def __init__(self, app: ASGIApp, token: str) -> None:
        self.app, self.token = app, token

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_guarded(message: Any) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(raw=message["headers"])
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        if scope["type"] == "http" and not self._admits(Request(scope)):
            await Response("Forbidden. Open the address that the program printed.", 403)(
                scope, receive, send_guarded
            )
            return
        await self.app(scope, receive, send_guarded)

    def _admits(self, request: Request) -> bool:
        if request.method not in ("GET", "HEAD") and not Headers(scope=request.scope).get("origin"):
            return False  # a foreign one was refused at the gate
        if request.url.path == "/phone" and "t" in request.query_params:
            return True
        given = request.cookies.get(cookie_name(request.url.port), "")
        return secrets.compare_digest(given.encode(), self.token.encode())
