"""Leaving with ten replies queued, a 429 and a kill in the middle: nothing of before stays, nothing arrives after."""

import asyncio
from pathlib import Path

import pytest
from front_door.process import BotProcess

from bot.simulator import Kind, Person, Simulator

PATIENCE = 60.0


def from_bot(person: Person) -> list[str]:
    return [message.text for message in person.visible_messages() if message.from_bot]


def only_harmless(person: Person) -> bool:
    said = from_bot(person)
    return len(said) >= 1 and all("Emergency number:" in text for text in said)


@pytest.mark.parametrize("pause", [0.0, 0.15, 0.5], ids=["at-once", "soon", "later"])
async def test_leave_a_429_and_a_kill(tmp_path: Path, pause: float) -> None:
    async with Simulator(seed=3) as simulator:
        bot = BotProcess(simulator, tmp_path / "data")
        await bot.start()
        person = simulator.person()

        async def until(words: str) -> None:
            await person.wait_until(lambda: any(words in text for text in from_bot(person)), PATIENCE)

        await person.starts()
        for then, label in (
            ("Which language", "English"),
            ("someone else read this phone", "No"),
            ("safe right now", "Yes"),
            ("What would help", "Tell what happened"),
            ("What comes closest", "Skip"),
            ("Where did it happen", "Skip"),
            ("How old are you", "Skip"),
        ):
            await until(then)
            await person.presses(label)
        await until("in your own words")
        simulator.faults.add(Kind.TOO_MANY, "sendMessage", times=3, retry_after=2)
        for number in range(10):
            await person.says(f"he threatened me again, number {number}")
        await asyncio.sleep(0.3)
        await person.says("/x")
        await asyncio.sleep(pause)
        await bot.kill()
        await bot.start()
        await person.wait_until(lambda: only_harmless(person), PATIENCE)
        await person.quiet(moment=2.5, timeout=PATIENCE)
        assert only_harmless(person), person.screen()
        assert not any("threatened" in message.text for message in person.visible_messages()), person.screen()
        await bot.stop()
