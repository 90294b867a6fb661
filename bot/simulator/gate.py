"""Who may speak to the simulator at all: this machine, by its own name, and no foreign page."""

from typing import Any

FORBIDDEN = b"Forbidden"


class Gate:
    """Host must name loopback and this port (against DNS rebinding); a foreign Origin is refused.

    A bot or a test sends no Origin; a browser sends one with every request that is not a GET.
    """

    def __init__(self, port: int) -> None:
        self._hosts = {f"{name}:{port}".encode() for name in ("127.0.0.1", "localhost", "[::1]")}
        self._origins = {b"http://" + host for host in self._hosts}

    def admits(self, scope: dict[str, Any]) -> bool:
        host = b""
        for name, value in scope["headers"]:
            if name == b"host":
                host = value
            elif name == b"origin" and value not in self._origins:
                return False
        return host.lower() in self._hosts

    async def refuse(self, send: Any) -> None:
        """403, without a reason: whoever comes here by accident is not at fault, and nobody else should learn."""
        headers = [(b"content-type", b"text/plain"), (b"content-length", b"%d" % len(FORBIDDEN))]
        await send({"type": "http.response.start", "status": 403, "headers": headers})
        await send({"type": "http.response.body", "body": FORBIDDEN})
