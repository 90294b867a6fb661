"""`chat`: a conversation in the terminal, or scripted through a pipe; the whole casework with throw-away data."""

import argparse
import asyncio
import io
import sys
import tempfile
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import orjson

from bot import main
from bot.casework.chat import (
    Body,
    Button,
    CancelUnsent,
    Delivery,
    EditedText,
    File,
    Incoming,
    Outgoing,
    Press,
    Text,
)
from bot.casework.clock import SystemClock
from bot.casework.house import House, Paths, open_house
from bot.casework.publish import SHIPPED
from bot.commands.ordering import give
from bot.config import Place, data_folder, load
from bot.content.files import Files, read
from bot.logs import set_up
from storage.store import DATABASE

CHAT = 1
HELP = """
A line is what she writes. A button is chosen by its number or its words.
  :photo, :file NAME   sends a photo or a file (only its name matters here)
  :edit TEXT           changes her last message
  :quit                ends (so does the end of the input)
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--lang", help="the language of her app")
    parser.add_argument("--draft", action="store_true", help="with the edits that are not published yet")


def run(chosen: argparse.Namespace) -> int:
    set_up("error")
    data = data_folder()
    settings = load(data)
    files = _files(data, Place(data, settings), draft=chosen.draft)
    deployment = main.deployment_of(settings, None)
    if chosen.lang and chosen.lang not in deployment.languages:
        print(f"alongside chat: offered are {', '.join(deployment.languages)}", file=sys.stderr)
        return 2

    async def work() -> None:
        with tempfile.TemporaryDirectory(prefix="alongside-chat-") as folder:
            here = Path(folder)
            for name, content in files.items():
                (here / "set" / name).parent.mkdir(parents=True, exist_ok=True)
                (here / "set" / name).write_bytes(content)
            paths = Paths(here / "store", here / "keys", None, here / "none")
            async with (
                main.understanding(settings) as understand,
                open_house(
                    paths,
                    deployment,
                    limits=main.limits_of(settings),
                    messages_hours=settings.retention.messages_hours,
                    read=_read,
                    understand=understand,
                    clock=SystemClock(),
                    say=lambda line: print(line, file=sys.stderr),
                    shipped=here / "set",
                ) as opened,
            ):
                await Terminal(opened, chosen.lang).talk()

    asyncio.run(work())
    return 0


def _files(data: Path, place: Place, *, draft: bool) -> Files:
    """The set in force here; with `draft`, or where nothing was started yet, the files as they lie there now."""
    if draft or not (place.store / DATABASE).exists():
        return read(SHIPPED, place.content)
    return {name: text.encode() for name, text in give("content-files")["files"].items()}


def _read(update: bytes) -> Incoming | None:
    plain = orjson.loads(update)
    kinds: dict[str, Body] = {
        "text": Text(plain["what"]),
        "edit": EditedText(plain["what"]),
        "press": Press(plain["what"], "1"),
        "photo": File("photo", plain["what"], None),
        "file": File("document", plain["what"], None, name=plain["what"]),
    }
    return Incoming(CHAT, datetime.now(UTC), kinds[plain["kind"]], plain["message"], plain["lang"])


async def _typed() -> None:
    """A line waits at the terminal. A thread that waits for it there could not be ended by Ctrl-C."""
    loop, ready = asyncio.get_running_loop(), asyncio.Event()
    loop.add_reader(sys.stdin.fileno(), ready.set)
    try:
        await ready.wait()
    finally:
        loop.remove_reader(sys.stdin.fileno())


class Terminal:
    """One chat: lines in, messages and numbered buttons out."""

    def __init__(self, house: House, language: str | None) -> None:
        self._house = house
        self._language = language
        self._updates = 0
        self._messages = 0
        self._last_own = 0
        self._buttons: tuple[Button, ...] = ()
        self._keyboard_of = 0

    async def talk(self) -> None:
        if sys.stdin.isatty():
            print(HELP)
        elif isinstance(sys.stdin, io.TextIOWrapper):
            sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # As a phone would send it.
        await self._tell("text", "/start")
        async for line in self._lines():
            if line == ":quit":
                return
            if line:
                await self._line(line)

    async def _lines(self) -> AsyncIterator[str]:
        while True:
            if sys.stdin.isatty():
                print("> ", end="", flush=True)
                await _typed()
            line = await asyncio.to_thread(sys.stdin.readline)
            if not line:
                return
            if not sys.stdin.isatty():
                print(f"> {line.strip()}")
            yield line.strip()

    async def _line(self, line: str) -> None:
        word, _, rest = line.partition(" ")
        if word == ":edit":
            await self._tell("edit", rest, message=self._last_own)
        elif word in (":photo", ":file"):
            await self._tell(word[1:], rest or "a picture")
        elif (button := self._chosen(line)) is not None:
            await self._tell("press", button.data, message=self._keyboard_of)
        else:
            await self._tell("text", line)

    def _chosen(self, line: str) -> Button | None:
        """The button whose number or words were typed; `[3]` where a bare number is an answer of its own."""
        bare = line.removeprefix("[").removesuffix("]")
        if bare.isascii() and bare.isdigit() and 1 <= int(bare) <= len(self._buttons):
            return self._buttons[int(bare) - 1]
        return next((button for button in self._buttons if button.label.casefold() == line.casefold()), None)

    async def _tell(self, kind: str, what: str, *, message: int | None = None) -> None:
        self._updates += 1
        if message is None:
            self._messages += 1
            message = self._last_own = self._messages
        update = orjson.dumps({"kind": kind, "what": what, "message": message, "lang": self._language})
        for item in await self._house.turn.accept([(self._updates, CHAT, update)]):
            await self._house.turn.take(item)
        await self._show(await self._house.deliveries.next())

    async def _show(self, deliveries: Sequence[Delivery | CancelUnsent]) -> None:
        for delivery in deliveries:
            if isinstance(delivery, CancelUnsent):
                continue
            outgoing = delivery.outgoing
            sent: tuple[int, ...] = ()
            if outgoing.kind in ("text", "edit", "file"):
                self._messages += 1
                sent = (self._messages,)
                self._print(outgoing, self._messages)
            elif outgoing.kind == "delete":
                print(f"({len(outgoing.messages)} messages are deleted from the chat)\n")
            elif outgoing.kind == "press" and outgoing.text:
                print(f"({outgoing.text})\n")
            await self._house.deliveries.sent(delivery, sent if outgoing.kind != "edit" else ())

    def _print(self, outgoing: Outgoing, number: int) -> None:
        print(outgoing.text)
        rows = outgoing.buttons
        if rows:
            self._buttons = tuple(button for row in rows for button in row)
            self._keyboard_of = number
            place = 0
            for row in rows:
                labels = []
                for button in row:
                    place += 1
                    labels.append(f"[{place}] {button.label}")
                print("  " + "   ".join(labels))
        print(flush=True)
