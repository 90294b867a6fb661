"""The whole program against the simulator: a person writes, and reads what comes."""

import asyncio
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
from bot.simulator import Message, Person, Simulator

WAIT = 10.0


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
        return Survivor(self.simulator.person(language_code=language))


class Survivor:
    """A person whose doings each wait for what follows."""

    def __init__(self, person: Person) -> None:
        self.person = person

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
        return "\n".join(message.text for message in self.chat)

    async def starts(self, payload: str = "") -> Message:
        return await self._then(self.person.starts(payload))

    async def says(self, text: str) -> Message:
        return await self._then(self.person.says(text))

    async def presses(self, label: str) -> Message:
        return await self._then(self.person.presses(label))

    async def does(self, doing: Any) -> Message:
        """Anything else that a person can do (`survivor.person.sends_photo(...)`)."""
        return await self._then(doing)

    async def _then(self, doing: Any) -> Message:
        """The bot's newest message once the chat is quiet."""
        await doing
        await self.person.quiet()
        return self.last

    async def sees(self, words: str) -> None:
        """Waits until the words stand in her chat."""
        await self.person.wait_until(lambda: words in self.read, timeout=WAIT)

    async def in_english(self) -> None:
        """Has gone through the opening and stands at the menu."""
        await self.starts()
        await self.presses("English")
        await self.presses("No")
        await self.presses("Yes")


@asynccontextmanager
async def bot_running(
    simulator: Simulator, data: Path, *, settings: Callable[[Settings], Settings] = lambda same: same, **more: Any
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
