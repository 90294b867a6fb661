"""Walks the shipped set as she could, button by button, and hands over everything that is said on the way."""

from collections import Counter, deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot.casework.conversation import Conversation
from bot.casework.deployment import Deployment
from bot.casework.screen import Screen
from bot.content.content_set import Content
from bot.content.current import ContentLibrary
from bot.flow.engine import advance, begin
from bot.flow.events import Event, HandoffAsked, Left, PerformAsked, Say
from bot.flow.input import FileSent, Heard, Input, Moment, Performed, Pressed, Resumed, Said
from bot.flow.state import Choice, State
from bot.flow.values import Value

NOW = datetime(2026, 6, 15, 12, 0, tzinfo=UTC)
ROUNDS = 20


@dataclass(frozen=True)
class Stop:
    """A state that waits for her, how many taps led there (More not counted), and what was said last."""

    state: State
    taps: int
    events: tuple[Event, ...]


class Walker:
    def __init__(self, content: Content, *, trial: bool = True, return_word: bool = False) -> None:
        self.content = content
        self.library = ContentLibrary(content, lambda _: None)
        self.deployment = Deployment(
            "Test House",
            content.languages,
            tuple(content.facts.countries)[:3],
            "Asia/Seoul",
            not trial,
            30,
            None,
        )
        self.screen = Screen(self.library, self.deployment)
        self.context: dict[str, Value] = {
            **self.deployment.context, "first_time": True, "return_word": return_word,
        }  # fmt: skip
        self._nonces = 0

    def moment(self) -> Moment:
        self._nonces += 1
        return Moment(NOW, "Asia/Seoul", f"n{self._nonces}", self.context)

    def step(
        self, state: State, heard: Input, *, actions: Callable[[str], dict[str, Value]] = lambda _: {}
    ) -> Stop:
        """What stands after an input, with actions and handoffs answered as a program without people would."""
        turn = advance(self.library, state, heard)
        return self._settled(turn.state, list(turn.events), actions)

    def _settled(self, state: State, events: list[Event], actions: Callable[[str], dict[str, Value]]) -> Stop:
        for _ in range(ROUNDS):
            asked = events[-1] if events else None
            if isinstance(asked, PerformAsked):
                turn = advance(
                    self.library, state, Performed(self.moment(), asked.action, actions(asked.action))
                )
            elif isinstance(asked, HandoffAsked):
                turn = advance(self.library, state, Resumed(self.moment(), "nobody"))
            else:
                return Stop(state, 0, tuple(events))
            state, events = turn.state, [*events, *turn.events]
        raise AssertionError("actions without end")

    def begun(self, language: str = "en") -> Stop:
        """A fresh chat that has chosen its language."""
        turn = begin(self.library, self.moment())
        stop = self._settled(turn.state, list(turn.events), lambda _: {})
        choice = next((c for c in offered(stop) if c.kind == "option" and c.value == language), None)
        return self.press(stop, choice) if choice is not None else stop

    def press(self, stop: Stop, choice: Choice) -> Stop:
        nonce = stop.state.waiting.nonce if stop.state.waiting else ""
        after = self.step(stop.state, Pressed(self.moment(), nonce, choice.place))
        free = choice.kind == "command" and choice.value == "more"
        return replace(after, taps=stop.taps + (0 if free else 1))

    def everywhere(self, start: Stop, *, visits: int) -> Iterator[Stop]:
        """Every stop that buttons, a text, a number, a date and a photo lead to; each step at most `visits` times."""
        seen: Counter[tuple[str, str, int, bool]] = Counter()
        waiting = deque([start])
        while waiting:
            stop = waiting.popleft()
            yield stop
            if any(isinstance(event, Left) for event in stop.events) or not stop.state.frames:
                continue
            open_question = stop.state.waiting
            page = (open_question.page, bool(open_question.gathered)) if open_question else (0, False)
            where = (stop.state.frames[-1].flow, stop.state.frames[-1].step, *page)
            seen[where] += 1
            if seen[where] > visits:
                continue
            waiting += [self.press(stop, choice) for choice in offered(stop)]
            texts = ("25", "something she wrote", "2026-05", "yesterday")
            waiting += [
                self.step(stop.state, Said(self.moment(), text, Heard(intent="none"))) for text in texts
            ]
            for danger in ("danger", "self_harm", "distress"):
                heard = Heard(intent="none", danger=danger)  # type: ignore[arg-type]
                waiting.append(self.step(stop.state, Said(self.moment(), "words", heard)))
            waiting.append(self.step(stop.state, FileSent(self.moment(), "photo", "h", 1000)))


def offered(stop: Stop) -> tuple[Choice, ...]:
    return stop.state.waiting.choices if stop.state.waiting else ()


def said(stop: Stop) -> list[Say]:
    return [event for event in stop.events if isinstance(event, Say)]


def in_language(language: str, stop: Stop) -> Conversation:
    """The conversation at this stop, in that language."""
    return Conversation(1, state=replace(stop.state, slots={**stop.state.slots, "language": language}))
