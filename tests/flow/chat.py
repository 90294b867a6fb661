"""One conversation with the engine: every turn is checked, saved and loaded again."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from datetime import UTC, datetime
from itertools import count

from bot.flow.engine import Turn, advance
from bot.flow.events import Event, Notice, Say
from bot.flow.input import (
    Commanded,
    Edited,
    FileSent,
    Heard,
    Input,
    Moment,
    Performed,
    Pressed,
    Resumed,
    Said,
)
from bot.flow.model import CommandName, Flows
from bot.flow.state import Choice, State
from bot.flow.state_json import from_json, to_json
from bot.flow.values import Value

NOW = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)


class Revisions:
    """A library whose set in force can be changed, and whose earlier ones can be recalled."""

    def __init__(self, current: Flows, *earlier: Flows) -> None:
        self.current = current
        self.kept = {flows.revision: flows for flows in (current, *earlier)}

    def publish(self, flows: Flows) -> None:
        self.current = flows
        self.kept[flows.revision] = flows

    def recall(self, revision: str) -> None:
        del self.kept[revision]

    def at(self, revision: str) -> Flows | None:
        return self.kept.get(revision)


def moments(context: Mapping[str, Value]) -> Iterator[Moment]:
    return (Moment(NOW, "Asia/Seoul", f"nonce{number}", context) for number in count(1))


class Chat:
    def __init__(self, flows: Flows | Revisions, state: State | None = None, **context: Value) -> None:
        self.library = flows if isinstance(flows, Revisions) else Revisions(flows)
        self.state = state or State()
        self.moments = moments(context)
        self.events: tuple[Event, ...] = ()

    def hear(self, heard: Input) -> "Chat":
        before = deepcopy(self.state)
        turn: Turn = advance(self.library, self.state, heard)
        assert self.state == before, "the state that was given is left as it was"
        assert turn == advance(self.library, self.state, heard), "the same in gives the same out"
        self.state = from_json(to_json(turn.state))
        assert self.state == turn.state, "a state survives being stored"
        self.events = turn.events
        return self

    def say(
        self,
        text: str,
        message: int | None = None,
        option: str | None = None,
        intent: str = "none",
        sure: float = 0.0,
        danger: str = "none",
        entities: tuple[tuple[str, str], ...] = (),
        corrects: bool = False,
    ) -> "Chat":
        heard = Heard(
            danger=danger,  # type: ignore[arg-type]
            intent=intent,
            confidence=sure,
            entities=entities,
            corrects=corrects,
        )
        return self.hear(Said(next(self.moments), text, heard, message, option))

    def edit(self, message: int, text: str, danger: str = "none") -> "Chat":
        return self.hear(Edited(next(self.moments), text, Heard(danger=danger), message))  # type: ignore[arg-type]

    def press(self, value: str) -> "Chat":
        choice = self.choice(value)
        assert self.state.waiting is not None
        return self.hear(Pressed(next(self.moments), self.state.waiting.nonce, choice.place))

    def press_old(self, nonce: str, place: int) -> "Chat":
        return self.hear(Pressed(next(self.moments), nonce, place))

    def command(self, name: CommandName) -> "Chat":
        return self.hear(Commanded(next(self.moments), name))

    def file(self, handle: str = "file1", message: int | None = None, caption: str | None = None) -> "Chat":
        return self.hear(
            FileSent(next(self.moments), "photo", handle, 1000, "a.jpg", "image/jpeg", message, caption)
        )

    def performed(self, action: str, failed: str | None = None, **slots: Value) -> "Chat":
        return self.hear(Performed(next(self.moments), action, slots, failed))

    def resumed(self, outcome: str) -> "Chat":
        return self.hear(Resumed(next(self.moments), outcome))  # type: ignore[arg-type]

    def choice(self, value: str) -> Choice:
        assert self.state.waiting is not None, "no question is open"
        found = [choice for choice in self.state.waiting.choices if choice.value == value]
        assert found, f"no button {value}: {[choice.value for choice in self.state.waiting.choices]}"
        return found[0]

    @property
    def buttons(self) -> list[str]:
        return [choice.value for choice in self.state.waiting.choices] if self.state.waiting else []

    @property
    def says(self) -> list[str]:
        return [event.text for event in self.events if isinstance(event, Say)]

    @property
    def notices(self) -> list[str]:
        return [event.text for event in self.events if isinstance(event, Notice)]

    @property
    def flows(self) -> list[str]:
        return [frame.flow for frame in self.state.frames]

    @property
    def slots(self) -> Mapping[str, Value]:
        return self.state.slots
