"""kill -9 at random moments: nobody unanswered, no conversation stuck, no answer lost, replies at worst once again."""

import asyncio
import random
import re
from collections import Counter
from pathlib import Path

import pytest
from front_door.process import BotProcess

from bot.simulator import Person, Simulator

PATIENCE = 60.0
"""Longer than a kill and a start together: whoever waits this long was forgotten."""


class Teller:
    """She goes to the telling, tells in several messages while the bot is killed, and reads how many were taken."""

    def __init__(self, person: Person, name: str) -> None:
        self.person = person
        self.name = name
        self.told = 0

    async def gets_there(self) -> None:
        await self.person.starts()
        for label, then in (
            ("English", "someone else read this phone"),
            ("No", "safe right now"),
            ("Yes", "What would help"),
            ("Tell what happened", "What comes closest"),
            ("Skip", "Where did it happen"),
            ("Skip", "How old are you"),
            ("Skip", "in your own words"),
        ):
            await self.sees_question(label)
            await self.person.presses(label)
            await self.person.wait_until(lambda then=then: then in self.read, PATIENCE)

    async def sees_question(self, label: str) -> None:
        await self.person.wait_until(
            lambda: any(
                button.label == label for message in self.person.visible_messages()
                for row in message.buttons for button in row
            ),
            PATIENCE,
        )  # fmt: skip

    @property
    def read(self) -> str:
        return "\n".join(message.text for message in self.person.visible_messages() if message.from_bot)

    def taken(self) -> int:
        return self.read.count("I have that.")

    async def tells(self) -> None:
        """One more message; she waits until it was answered."""
        before = self.taken()
        self.told += 1
        await self.person.says(f"{self.name} message {self.told}")
        await self.person.wait_until(lambda: self.taken() > before, PATIENCE)

    async def ends(self) -> None:
        await self.person.presses("Done")
        await self.person.wait_until(lambda: "This is what you told me" in self.read, PATIENCE)

    def was_served_well(self) -> None:
        """Every message was taken once, in order; every reply stands there once, or at worst twice."""
        summary = self.read[self.read.index("This is what you told me") :]
        told = re.sub("[\u2068\u2069]", "", summary)
        assert f"{self.told} messages" in told or (self.told == 1 and "one message" in told), told
        texts = [
            m.text for m in self.person.visible_messages() if m.from_bot and "I have that." not in m.text
        ]
        assert max(Counter(texts).values()) <= 2, Counter(texts).most_common(2)
        assert self.told <= self.taken() <= 2 * self.told


async def kill_often(bot: BotProcess, kills: int, chance: random.Random, tell: asyncio.Event) -> None:
    for _ in range(kills):
        await asyncio.sleep(chance.uniform(0.02, 1.2))
        await bot.kill()
        await bot.start()
    tell.set()


async def run_with_kills(data: Path, *, people: int, kills: int, seed: int) -> None:
    async with Simulator(seed=seed) as simulator:
        bot = BotProcess(simulator, data)
        await bot.start()
        enough = asyncio.Event()
        tellers = [Teller(simulator.person(), f"p{number}") for number in range(people)]

        async def live(teller: Teller) -> None:
            await teller.gets_there()
            await teller.tells()
            while not enough.is_set():
                await teller.tells()
                if teller.told > 40:
                    await enough.wait()
            await teller.ends()

        async with asyncio.TaskGroup() as group:
            group.create_task(kill_often(bot, kills, random.Random(seed), enough))
            for teller in tellers:
                group.create_task(live(teller))
        await bot.stop()
        assert b"Traceback" not in bot.output
        for teller in tellers:
            teller.was_served_well()


async def test_killed_ten_times_in_the_middle_of_conversations(tmp_path: Path) -> None:
    await run_with_kills(tmp_path / "data", people=3, kills=7, seed=1)


async def test_killed_while_120_people_write_at_once(tmp_path: Path) -> None:
    await run_with_kills(tmp_path / "data", people=120, kills=3, seed=2)


@pytest.mark.slow
@pytest.mark.parametrize(("people", "kills", "seed"), [(5, 25, 3), (120, 25, 4)])
async def test_killed_fifty_times(tmp_path: Path, people: int, kills: int, seed: int) -> None:
    await run_with_kills(tmp_path / "data", people=people, kills=kills, seed=seed)
