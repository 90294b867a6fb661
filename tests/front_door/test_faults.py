"""A fifth of all calls go wrong, in every way the simulator knows: nothing lost, order kept, nothing doubled
that could have been known to have arrived."""

import asyncio
import re
from pathlib import Path

import pytest
from front_door.running import bot_running

from bot.simulator import Kind, Person, Simulator

PEOPLE = 3
MESSAGES = 4
PATIENCE = 90.0
KNOWN = [
    Kind.TOO_MANY,
    Kind.SERVER_ERROR,
    Kind.BAD_GATEWAY,
    Kind.CONFLICT,
    Kind.REDIRECT,
    Kind.DROP_BEFORE,
    Kind.SLOW,
]
"""Ways to fail in which it is known that nothing was sent."""


def bot_lines(person: Person) -> list[str]:
    return [message.text for message in person.visible_messages() if message.from_bot]


async def reaches_the_telling(person: Person) -> None:
    async def wait_for(words: str) -> None:
        await person.wait_until(lambda: any(words in line for line in bot_lines(person)), PATIENCE)

    await person.starts()
    for label, then in (
        ("English", "someone else read this phone"),
        ("No", "safe right now"),
        ("Yes", "What would help"),
        ("Tell what happened", "What comes closest"),
        ("Skip", "Where did it happen"),
        ("Skip", "How old are you"),
        ("Skip", "in your own words"),
    ):
        await person.wait_until(lambda label=label: shows(person, label), PATIENCE)
        await person.presses(label)
        await wait_for(then)


def shows(person: Person, label: str) -> bool:
    return any(
        button.label == label
        for message in person.visible_messages()
        for row in message.buttons
        for button in row
    )


@pytest.mark.parametrize("kind", [*KNOWN, Kind.DROP_AFTER, Kind.HANG])
async def test_a_fifth_of_all_calls_fail(kind: Kind, tmp_path: Path) -> None:
    async with Simulator(seed=5) as simulator, bot_running(simulator, tmp_path / "data"):
        people = [simulator.person() for _ in range(PEOPLE)]
        simulator.faults.add(kind, rate=0.2, seconds=0.3, retry_after=1)

        async def lives(person: Person) -> None:
            await reaches_the_telling(person)
            for number in range(MESSAGES):
                before = sum("I have that." in line for line in bot_lines(person))
                await person.says(f"note {number}")
                await person.wait_until(
                    lambda before=before: sum("I have that." in line for line in bot_lines(person)) > before,
                    PATIENCE,
                )
            await person.presses("Done")
            await person.wait_until(
                lambda: any("This is what you told" in line for line in bot_lines(person)), PATIENCE
            )

        async with asyncio.TaskGroup() as group:
            for person in people:
                group.create_task(lives(person))
        simulator.faults.clear()
        await asyncio.gather(*(person.quiet(timeout=PATIENCE) for person in people))
        assert simulator.faults.met.get(kind, 0) >= PEOPLE
        for person in people:
            lines = bot_lines(person)
            summary = re.sub(
                "[\u2068\u2069]", "", next(line for line in lines if "This is what you told" in line)
            )
            assert f"{MESSAGES} messages" in summary
            once = [line for line in lines if "I have that." not in line]
            if kind in KNOWN:
                assert len(once) == len(set(once)), once
            order = [lines.index(next(line for line in lines if words in line)) for words in (
                "someone else read", "safe right now", "What would help", "What comes closest",
                "Where did it", "How old", "in your own words", "This is what you told",
            )]  # fmt: skip
            assert order == sorted(order)
