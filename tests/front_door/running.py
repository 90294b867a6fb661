"""The whole program against the simulator: a person writes, and reads what comes."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from bot import main
from bot.casework.house import House
from bot.config import Deployment, Place, Settings, Telegram
from bot.simulator import Message, NothingArrived, Person, Simulator

WAIT = 10.0
LOOK_AGAIN = 0.004
ISOLATES = re.compile("[\u2066-\u2069]")
"""Marks that Fluent puts around what it fills in; no reader sees them."""


@dataclass
class SimulatedClock:
    """The simulator's clock is the bot's too, so that both move together."""

    simulator: Simulator

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.simulator.clock.now(), UTC)


@dataclass
class Running:
    """A running bot and the people around it."""

    simulator: Simulator
    house: House
    place: Place
    said: list[str] = field(default_factory=list)

    def person(self, language: str = "en") -> "Survivor":
        return Survivor(self, self.simulator.person(language_code=language))

    def rows(self, table: str) -> int:
        """How many rows the table of the store holds."""
        query = f"SELECT count(*) FROM {table}"
        return int(self.house.store.database.read(lambda c: c.execute(query).fetchone()[0]))

    def busy(self) -> bool:
        """Whether anything is still to be fetched, answered, sent or deleted."""
        store = self.house.store
        return bool(
            self.simulator.world.updates.pending
            or store.inbox.waiting()
            or store.outbox.waiting()
            or store.deletion_notes.waiting()
        )

    async def fetched(self) -> None:
        """Every update was fetched and its turn done; replies may still wait."""
        await self._until(
            lambda: bool(self.simulator.world.updates.pending or self.house.store.inbox.waiting())
        )

    async def settled(self) -> None:
        """All that was asked of the bot is done: nothing waits in the inbox, the outbox or among the deletions."""
        await self._until(self.busy)

    async def _until(self, busy: Callable[[], bool]) -> None:
        end = asyncio.get_running_loop().time() + WAIT
        while busy():
            if asyncio.get_running_loop().time() > end:
                raise NothingArrived("the bot did not come to rest")
            await asyncio.sleep(LOOK_AGAIN)


class Survivor:
    """A person whose doings each wait for what follows. `new` is what the bot sent since the last of them."""

    def __init__(self, bot: Running, person: Person) -> None:
        self.bot = bot
        self.person = person
        self.new: list[Message] = []

    @property
    def chat(self) -> list[Message]:
        return self.person.visible_messages()

    @property
    def last(self) -> Message:
        """The bot's newest message."""
        return next(message for message in reversed(self.chat) if message.from_bot)

    @property
    def read(self) -> str:
        """Everything that stands in her chat, in order."""
        return as_read(self.chat)

    @property
    def answer(self) -> str:
        """What the bot sent since her last doing."""
        return as_read(self.new)

    @property
    def notice(self) -> str:
        """The short word that answered her last press."""
        return self.person.presses_made[-1].text

    async def starts(self, payload: str = "") -> Message:
        return await self.does(self.person.starts(payload))

    async def says(self, text: str) -> Message:
        return await self.does(self.person.says(text))

    async def presses(self, label: str, message: Message | None = None) -> Message:
        """The newest button of that label, or that of `message`; the mark of a toggle is not part of it."""
        return await self.does(self.press(label, message))

    def press(self, label: str, message: Message | None = None) -> Any:
        """The same, for `does`."""
        for shown in reversed(self.chat) if message is None else (message,):
            for button in (button for row in shown.buttons for button in row):
                if button.label.removeprefix("☐ ").removeprefix("☑ ") == label:
                    return self.person.presses(button, shown)
        raise AssertionError(f"no button {label!r}; the screen:\n{self.person.screen()}")

    @property
    def marked(self) -> list[str]:
        """The options that are on, on the newest question."""
        return [label.removeprefix("☑ ") for label in self.last.labels if label.startswith("☑ ")]

    async def forges(self, message: Message, data: str) -> Message:
        return await self.does(self.person.forges_press(message, data))

    async def edits(self, message: Message, text: str) -> Message:
        return await self.does(self.person.edits(message, text))

    async def does(self, *doings: Any) -> Message:
        """These at once (`survivor.person.sends_photo(...)`), then the bot's newest message when it is at rest."""
        before = self._newest()
        for doing in doings:
            await doing
        await self.rests()
        self.new = [message for message in self.chat if message.from_bot and message.id > before]
        return self.last

    async def rests(self) -> None:
        await self.bot.settled()
        await self.person.wait_until(lambda: all(press.answered for press in self.person.presses_made), WAIT)

    async def sees(self, words: str) -> None:
        """Waits until the words stand in her chat."""
        await self.person.wait_until(lambda: words in self.read, timeout=WAIT)

    async def goes(self, *labels: str) -> Message:
        """Presses one after another."""
        for label in labels:
            await self.presses(label)
        return self.last

    async def in_english(self) -> Message:
        """Has gone through the opening and stands at the menu."""
        await self.starts()
        return await self.goes("English", "No", "Yes")

    async def in_korean(self) -> Message:
        await self.starts()
        return await self.goes("한국어", "아니요", "네")

    def _newest(self) -> int:
        return max(self.person.chat.messages, default=0)


def as_read(messages: list[Message]) -> str:
    return ISOLATES.sub("", "\n".join(message.text for message in messages))


@asynccontextmanager
async def bot_running(
    simulator: Simulator,
    data: Path,
    *,
    settings: Callable[[Settings], Settings] = lambda same: same,
    **more: Any,
) -> AsyncIterator[Running]:
    """The bot answers on the simulator until the block ends; then it is stopped as by SIGTERM."""
    made = settings(
        Settings(
            deployment=Deployment(organisation="Test House"),
            telegram=Telegram(
                token=SecretStr(simulator.token), api_base=simulator.api_base, simulated=True, limits=False
            ),
        )
    )
    place = Place(data, made)
    stop, started = asyncio.Event(), asyncio.get_running_loop().create_future()
    said: list[str] = []
    async with asyncio.TaskGroup() as group:
        running = group.create_task(
            main.answer(
                made,
                place,
                simulator.token,
                said.append,
                stop=stop,
                clock=SimulatedClock(simulator),
                beside=lambda house, _: started.set_result(house),
                **more,
            )
        )
        await asyncio.wait({running, started}, return_when=asyncio.FIRST_COMPLETED)
        if not started.done():
            await running  # raises what kept it from starting
        try:
            yield Running(simulator, started.result(), place, said)
        finally:
            stop.set()
            await running
