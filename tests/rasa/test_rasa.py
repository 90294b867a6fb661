"""What a real Rasa 3.6.21 answered is understood; whatever else it does, she is answered and the operator told."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import yaml
from aiohttp import web

from bot.casework.understanding import ParserAway, Understanding, understand
from bot.rasa import intents_of, rasa_parser
from nlu import INTENTS

HERE = Path(__file__).parent
RECORDED = json.loads((HERE / "recorded.json").read_text(encoding="utf-8"))
FILES = HERE.parents[1] / "nlu" / "rasa"

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def server(answer: Answer) -> AsyncIterator[str]:
    """The address of a server that answers `POST /model/parse` so."""
    app = web.Application()
    app.router.add_post("/model/parse", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


def saying(body: Any, status: int = 200) -> Answer:
    async def answer(request: web.Request) -> web.StreamResponse:
        return web.json_response(body, status=status)

    return answer


@pytest.mark.parametrize(
    "exchange", RECORDED["exchanges"], ids=lambda one: one["sent"]["text"][:12] or "empty"
)
async def test_recorded_answers_are_read_and_the_request_is_what_was_sent(exchange: dict[str, Any]) -> None:
    asked = []

    async def answer(request: web.Request) -> web.StreamResponse:
        asked.append(await request.json())
        return web.json_response(exchange["answer"])

    async with server(answer) as url, rasa_parser(url, None, 2.0) as parser:
        ranking = await parser(exchange["sent"]["text"])
    assert asked == [exchange["sent"]]
    best = exchange["answer"]["intent"]
    assert ranking[0] == ("none" if best["name"] == "nlu_fallback" else best["name"], best["confidence"])
    assert [score for _, score in ranking] == sorted((score for _, score in ranking), reverse=True)
    assert {name for name, _ in ranking} <= INTENTS


async def test_the_server_decides_intents_and_this_machine_the_rest() -> None:
    body = {"intent": {"name": "takedown", "confidence": 0.8}, "intent_ranking": []}
    async with server(saying(body)) as url, rasa_parser(url, None, 2.0) as parser:
        heard = await Understanding(parser=parser)("he leaked my photos on insta yesterday", "en", None)
    assert (heard.intent, heard.confidence, heard.language) == ("takedown", 0.8, "en")
    assert heard.entities == (("platform", "instagram"), ("date", "yesterday"))


async def test_danger_and_words_for_leaving_are_never_sent() -> None:
    sent = []

    async def answer(request: web.Request) -> web.StreamResponse:
        sent.append(await request.text())
        return web.json_response({"intent": {"name": "greeting", "confidence": 1.0}, "intent_ranking": []})

    async with server(answer) as url, rasa_parser(url, None, 2.0) as parser:
        reading = Understanding(parser=parser)
        assert (await reading("he is at my door with a knife", "en", None)).danger == "danger"
        assert (await reading("exit", "en", None)).intent == "quick_exit"
    assert sent == []


async def test_the_token_goes_along_and_a_slash_is_no_command() -> None:
    seen = []

    async def answer(request: web.Request) -> web.StreamResponse:
        seen.append((request.query.get("token"), (await request.json())["text"]))
        return web.json_response({"intent": {"name": "none", "confidence": 0.5}, "intent_ranking": []})

    async with server(answer) as url, rasa_parser(url + "/", "secret", 2.0) as parser:
        await parser("/restart\ud800")
    assert seen == [("secret", "restart?")]


BROKEN: list[tuple[Any, int]] = [
    ({"version": "3.6.21", "status": "failure", "reason": "ParsingError", "code": 500}, 500),
    ({}, 200),
    ([], 200),
    (None, 200),
    ({"intent": None}, 200),
    ({"intent": {"name": "help", "confidence": "much"}}, 200),
    ({"intent": {"name": "help", "confidence": 7}}, 200),
    ({"intent": {"name": "help", "confidence": 0.5}}, 302),
]


@pytest.mark.parametrize(("body", "status"), BROKEN)
async def test_whatever_else_it_answers_the_local_models_do_and_the_operator_is_told_once(
    body: Any, status: int
) -> None:
    told: list[str] = []
    async with server(saying(body, status)) as url, rasa_parser(url, None, 2.0) as parser:
        reading = Understanding(parser=parser, told=told.append)
        for _ in range(2):
            assert await reading("he leaked my photos", "en", None) == understand(
                "he leaked my photos", "en", None
            )
        with pytest.raises(ParserAway) as caught:
            await parser("he leaked my photos")
    assert told == ["away"]
    assert "photos" not in repr(caught.value) and caught.value.__cause__ is caught.value.__context__ is None


async def test_a_server_that_hangs_or_is_gone_is_given_up_in_time() -> None:
    async def answer(request: web.Request) -> web.StreamResponse:
        await asyncio.sleep(5)
        return web.json_response({})

    told: list[str] = []
    async with server(answer) as url, rasa_parser(url, None, 0.1) as parser:
        heard = await asyncio.wait_for(Understanding(parser=parser, told=told.append)("hello", "en", None), 3)
    assert (heard.intent, told) == ("greeting", [])
    async with rasa_parser("http://127.0.0.1:9", None, 0.5) as gone:
        heard = await Understanding(parser=gone, told=told.append)("he leaked my photos", "en", None)
    assert (heard.intent, told) == ("ncii", ["away"])


async def test_the_operator_hears_when_it_is_back() -> None:
    told: list[str] = []
    answers = [({}, 500), ({"intent": {"name": "ncii", "confidence": 0.9}, "intent_ranking": []}, 200)]

    async def answer(request: web.Request) -> web.StreamResponse:
        body, status = answers.pop(0)
        return web.json_response(body, status=status)

    async with server(answer) as url, rasa_parser(url, None, 2.0) as parser:
        reading = Understanding(parser=parser, told=told.append)
        await reading("he leaked my photos", "en", None)
        await reading("he leaked my photos", "en", None)
    assert told == ["away", "on"]


def test_the_files_for_rasa_know_the_same_intents() -> None:
    domain = yaml.safe_load((FILES / "domain.yml").read_text(encoding="utf-8"))
    assert set(domain["intents"]) == INTENTS
    config = yaml.safe_load((FILES / "config.yml").read_text(encoding="utf-8"))
    assert config["recipe"] == "default.v1" and config["pipeline"]


def test_a_ranking_is_sorted() -> None:
    ranking = [{"name": "help", "confidence": 0.1}, {"name": "ncii", "confidence": 0.8}]
    assert intents_of({"intent_ranking": ranking}) == [("ncii", 0.8), ("help", 0.1)]
