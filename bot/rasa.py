"""Edge: a Rasa server's intents, over its HTTP API (`POST /model/parse`, Rasa 3.6)."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import orjson
from aiohttp import ClientError, ClientSession, ClientTimeout

from bot.casework.understanding import ParserAway

_LARGEST_ANSWER = 1 << 20
_FALLBACK = "nlu_fallback"


class RasaParser:
    """One server, asked for the intents of one text. Nothing of the text is logged, here or in an error."""

    def __init__(self, session: ClientSession, url: str, token: str | None) -> None:
        self._session = session
        self._url = url.rstrip("/") + "/model/parse"
        self._parameters = {"token": token} if token else {}

    async def __call__(self, text: str) -> Sequence[tuple[str, float]]:
        """The intents with their confidence, best first. Raises `ParserAway`."""
        try:
            async with self._session.post(
                self._url, params=self._parameters, json={"text": _plain(text)}, allow_redirects=False
            ) as response:
                if response.status != 200:
                    raise ParserAway(status=response.status)
                answer = await response.content.read(_LARGEST_ANSWER)
            return intents_of(orjson.loads(answer))
        except (ClientError, OSError, AttributeError, KeyError, TypeError, ValueError):
            pass
        # Outside the handler: a cause could hold the request, and with it her words.
        raise ParserAway


def intents_of(answer: Any) -> list[tuple[str, float]]:
    """The ranking of an answer, best first; Rasa's own fallback is `none`.

    Raises AttributeError, KeyError, TypeError or ValueError for anything else.
    """
    ranking = answer.get("intent_ranking") or [answer["intent"]]
    found = [
        ("none" if one["name"] == _FALLBACK else str(one["name"]), float(one["confidence"]))
        for one in ranking
    ]
    if not all(0.0 <= confidence <= 1.0 for _, confidence in found):
        raise ValueError("a confidence is out of range")
    return sorted(found, key=lambda one: -one[1])


def _plain(text: str) -> str:
    """A `/` at the beginning would be a command to Rasa; lone surrogates cannot be sent."""
    return text.encode("utf-8", "replace").decode("utf-8").lstrip("/")


@asynccontextmanager
async def rasa_parser(url: str, token: str | None, seconds: float) -> AsyncIterator[RasaParser]:
    """The parser, with its connections closed at the end."""
    async with ClientSession(timeout=ClientTimeout(total=seconds)) as session:
        yield RasaParser(session, url, token)
