"""What happened on the phones shown, in order, so that a page that lost its connection misses nothing."""

import asyncio
import secrets
from collections import deque
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

import orjson

from bot.simulator.chats import Chat

from .view import message_view, person_view, press_view

if TYPE_CHECKING:
    from bot.simulator.person import Person

KEPT_EVENTS = 2000
ALIVE_SECONDS = 15


class Feed:
    """A numbered log of events; numbers carry the run, so that a page of an earlier run starts anew."""

    def __init__(self) -> None:
        self.people: dict[int, Person] = {}
        self.bot: dict[str, Any] = {}
        self._run = secrets.token_hex(4)
        self._number = 0
        self._log: deque[tuple[int, bytes]] = deque(maxlen=KEPT_EVENTS)
        self._wake = asyncio.Event()
        self._closed = False

    def show(self, person: "Person") -> None:
        """The person's phone is on the page from now on."""
        self.people[person.id] = person
        person.shown = True
        person.chat.listeners.append(self._heard)
        self._record("person", person.id, person_view(person))

    def close(self) -> None:
        """Every stream ends."""
        self._closed = True
        self._wake.set()

    def _heard(self, chat: Chat, kind: str, facts: dict[str, Any]) -> None:
        if kind in ("message", "edited"):
            self._record("message", chat.id, message_view(facts["message"]))
        elif kind == "deleted":
            self._record("deleted", chat.id, [message.id for message in facts["messages"]])
        elif kind == "answered":
            self._record(kind, chat.id, press_view(facts["press"]))
        elif kind in ("action", "blocked"):
            self._record(kind, chat.id, facts)

    def _record(self, kind: str, person_id: int, what: Any) -> None:
        self._number += 1
        self._log.append(
            (self._number, self._event(kind, self._number, {"phone": str(person_id), "what": what}))
        )
        self._wake.set()
        self._wake = asyncio.Event()

    def _event(self, kind: str, number: int, data: Any) -> bytes:
        return b"id: %s:%d\nevent: %s\ndata: %s\n\n" % (
            self._run.encode(), number, kind.encode(), orjson.dumps(data),
        )  # fmt: skip

    async def stream(self, last_id: str) -> AsyncIterator[bytes]:
        """Server-sent events: those after `last_id`, or everything as it stands if that is not known."""
        yield b"retry: 1000\n\n"
        run, _, number = last_id.partition(":")
        at = int(number) if run == self._run and number.isdecimal() else -1
        oldest = self._log[0][0] if self._log else self._number + 1
        if not oldest - 1 <= at <= self._number:
            at = self._number
            phones = [person_view(person) for person in self.people.values()]
            yield self._event("snapshot", at, {"bot": self.bot, "phones": phones})
        while not self._closed:
            wake = self._wake
            fresh = [event for number, event in self._log if number > at]
            at = self._number
            if fresh:
                yield b"".join(fresh)
                continue
            try:
                async with asyncio.timeout(ALIVE_SECONDS):
                    await wake.wait()
            except TimeoutError:
                yield b": alive\n\n"
