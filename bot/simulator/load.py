"""Many people writing at once, inside the simulator's own process, with the time that each answer took."""

import asyncio
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .chats import Chat

if TYPE_CHECKING:
    from .person import Person
    from .server import Simulator


@dataclass(frozen=True)
class LoadResult:
    """What came of a load. Latencies are milliseconds from a message to the bot's next one in that chat."""

    sent: int
    answered: int
    seconds: float
    per_second: float
    p50: float
    p99: float
    longest: float


class _Load:
    def __init__(self, people: "list[Person]", messages: int, texts: Sequence[str], closed: bool) -> None:
        self.people = {person.chat.id: person for person in people}
        self.left = messages
        self.texts = texts
        self.closed = closed  # each person writes her next message when she is answered
        self.sent = 0
        self.waiting: dict[int, deque[float]] = {person.chat.id: deque() for person in people}
        self.latencies: list[float] = []
        self.done = asyncio.get_running_loop().create_future()

    def say(self, person: "Person") -> None:
        if self.left <= 0:
            return
        self.left -= 1
        self.waiting[person.chat.id].append(time.perf_counter())
        text = self.texts[self.sent % len(self.texts)]
        self.sent += 1
        person.world.person_sends(person.chat, person.user, {"text": text})

    def heard(self, chat: Chat, kind: str, facts: dict[str, Any]) -> None:
        """An answer is the bot's next message or edit in the chat."""
        if kind not in ("message", "edited") or not facts["message"].from_bot or not self.waiting[chat.id]:
            return
        self.latencies.append(time.perf_counter() - self.waiting[chat.id].popleft())
        if self.closed:
            asyncio.get_running_loop().call_soon(self.say, self.people[chat.id])
        self.check()

    def check(self) -> None:
        if self.left <= 0 and len(self.latencies) >= self.sent and not self.done.done():
            self.done.set_result(None)


async def run_load(
    sim: "Simulator", *, chats: int, messages: int, rate: float = 0, texts: Sequence[str] = ("hello",),
    start: bool = False, timeout: float = 60,  # noqa: ASYNC109  ends with a result, not an error
) -> LoadResult:  # fmt: skip
    """`messages` texts were sent by `chats` new people, and answered, or `timeout` seconds are over.

    Without `rate` everyone writes as soon as she is answered; with it, so many messages a second are
    spread over all, answered or not. `start` lets everyone send /start, and be answered, before.
    """
    people = [sim.person() for _ in range(chats)]
    if start:
        for person in people:
            await person.starts()
        for person in people:
            await person.next_message(timeout)
    load = _Load(people, messages, texts, closed=not rate)
    for person in people:
        person.chat.listeners.append(load.heard)
    began = time.perf_counter()
    try:
        async with asyncio.timeout(timeout):
            if rate:
                for at in range(messages):
                    if (pause := began + at / rate - time.perf_counter()) > 0:
                        await asyncio.sleep(pause)
                    load.say(people[at % chats])
            else:
                for person in people:
                    load.say(person)
            await load.done
    except TimeoutError:
        pass  # the result shows how many were not answered
    seconds = time.perf_counter() - began
    for person in people:
        person.chat.listeners.remove(load.heard)
    ordered = sorted(1000 * latency for latency in load.latencies) or [0.0]
    return LoadResult(
        sent=load.sent, answered=len(load.latencies), seconds=seconds, per_second=len(load.latencies) / seconds,
        p50=ordered[len(ordered) // 2], p99=ordered[int(len(ordered) * 0.99)], longest=ordered[-1],
    )  # fmt: skip
