"""Rehearsals played on the engine, the session saved and loaded again between every two messages."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Protocol

from bot.content.content_set import Content, OneSet
from bot.content.errors import TextError
from bot.content.expectations import differences, open_question
from bot.content.issues import Issue
from bot.content.options import options_of
from bot.content.rehearsal_file import COMMANDS, HeardShape, Rehearsal, TurnShape
from bot.content.yaml_source import Document, Path
from bot.flow.engine import advance
from bot.flow.errors import FlowError
from bot.flow.events import Event, HandoffAsked, Notice, PerformAsked, Say
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
from bot.flow.limits import OPTIONS_ON_A_PAGE
from bot.flow.state import FIXED_PLACES, State
from bot.flow.state_json import from_json, to_json
from bot.flow.values import Value

NOW = datetime(2026, 6, 15, 12, 0, tzinfo=UTC)
"""Every rehearsal happens at this moment, so that it holds on every day."""

MAX_ACTIONS_IN_A_TURN = 20
_CONTEXT: Mapping[str, Value] = {"trial": False, "person_available": False, "first_time": True}
_OUTSIDE: Mapping[str, str | int] = {
    "organisation": "-", "numbers": "-", "crisis_lines": "-", "emergency": "-", "laws": "-", "retention_days": 30,
}  # fmt: skip


class Understand(Protocol):
    """What a text means, in a language, while a slot of type `asked` is asked for."""

    def __call__(self, text: str, language: str, asked: str | None) -> Heard: ...


class _CannotPlay(Exception):
    """This turn cannot be played; the text says why."""


@dataclass
class _Play:
    content: Content
    library: OneSet
    language: str
    context: Mapping[str, Value]
    understand: Understand | None
    state: State = field(default_factory=State)
    events: list[Event] = field(default_factory=list)
    before: list[Event] = field(default_factory=list)
    turn: int = 0
    inputs: int = 0

    # What she does

    def moment(self) -> Moment:
        self.inputs += 1
        return Moment(NOW, "UTC", f"nonce{self.inputs}", self.context)

    def take(self, turn: TurnShape) -> None:
        """Plays one turn to its end: actions are answered, and the handoff where the turn says how it ends."""
        self.turn += 1
        self.before, self.events = self.events, []
        self.state = from_json(to_json(self.state))
        last = self.put(self.input_of(turn))
        for _ in range(MAX_ACTIONS_IN_A_TURN):
            match last:
                case PerformAsked(action=action):
                    may = self.content.flows.actions.get(action, frozenset())
                    slots = {name: value for name, value in turn.performs.items() if name in may}
                    last = self.put(Performed(self.moment(), action, slots))
                case HandoffAsked() if turn.handoff is not None:
                    last = self.put(Resumed(self.moment(), turn.handoff))
                case _:
                    return
        raise _CannotPlay(f"More than {MAX_ACTIONS_IN_A_TURN} actions were asked for in this turn.")

    def put(self, heard: Input) -> Event | None:
        """Moves on by one input; the last event, which may ask for something."""
        done = advance(self.library, self.state, heard)
        self.state = done.state
        self.events += done.events
        return done.events[-1] if done.events else None

    def input_of(self, turn: TurnShape) -> Input:
        if turn.survivor is not None:
            if turn.survivor[0] == "/":
                name = next(name for name in COMMANDS if name == turn.survivor[1:])
                return Commanded(self.moment(), name)
            return Said(self.moment(), turn.survivor, *self.heard(turn.survivor, turn))
        if turn.press is not None:
            return self.press(turn.press)
        if turn.file is not None:
            return FileSent(self.moment(), turn.file, f"file{self.turn}", 1000, message=self.turn)
        if turn.edit is not None and turn.text is not None:
            heard, _, option = self.heard(turn.text, turn)
            return Edited(self.moment(), turn.text, heard, turn.edit, option)
        if not self.state.suspended:
            raise _CannotPlay("No person was asked for, so no handoff can end.")
        return Resumed(self.moment(), turn.handoff or "done")

    def heard(self, text: str, turn: TurnShape) -> tuple[Heard, int, str | None]:
        option = self.content.option_typed(self.spoken, self.state, text)
        if turn.heard is not None:
            return _heard(turn.heard), self.turn, option
        if self.understand is None:
            return Heard(), self.turn, option
        return self.understand(text, self.spoken, self.asked_type), self.turn, option

    def press(self, name: str) -> Input:
        """The button of that name; for an option of another page the pages are turned first."""
        slot, _, value = name.rpartition(".")
        offer = self.offer(name)
        if offer is not None:
            return offer
        question = self.content.question(self.state)
        if slot and slot != self.asked:
            raise _CannotPlay(f"'{name}' cannot be pressed: {open_question(self.asked)}.")
        options = options_of(self.content.flows, question) if question and slot else ()
        if value in options:
            for _ in range(len(options) // OPTIONS_ON_A_PAGE):
                turning = self.shown("more") if self.shown(value, option=True) is None else None
                if turning is not None:
                    self.put(turning)
        found = self.shown(value, option=bool(slot))
        if found is not None:
            return found
        waiting = self.state.waiting
        for command, place in FIXED_PLACES.items():
            if command == name:
                return Pressed(self.moment(), waiting.nonce if waiting else "", place)
        shown = ", ".join(choice.value for choice in waiting.choices) if waiting else "none"
        raise _CannotPlay(f"There is no button '{value}' here. Buttons shown: {shown}.")

    def shown(self, value: str, *, option: bool = False) -> Pressed | None:
        """The press of a button that is shown now; `option`: no fixed one."""
        waiting = self.state.waiting
        for choice in waiting.choices if waiting else ():
            if waiting is not None and choice.value == value and (choice.kind == "option" or not option):
                return Pressed(self.moment(), waiting.nonce, choice.place)
        return None

    def offer(self, name: str) -> Pressed | None:
        """The press of `language.xx` where the last turn offered to go on in that language."""
        for event in self.before:
            if isinstance(event, Say):
                for choice in event.choices:
                    if choice.kind == "language" and name == f"language.{choice.value}":
                        return Pressed(self.moment(), event.nonce or "", choice.place)
        return None

    # Where she is

    @property
    def spoken(self) -> str:
        """The language she reads now: the one she chose, else the rehearsal's."""
        chosen = self.state.slots.get("language")
        return chosen if isinstance(chosen, str) and chosen in self.content.languages else self.language

    @property
    def asked(self) -> str | None:
        """The slot of the open question."""
        question = self.content.question(self.state)
        return question.slot if question else None

    @property
    def asked_type(self) -> str | None:
        """The type of that slot, which the understanding reads a bare "ok" or "1" by."""
        return self.content.flows.slots[self.asked].type if self.asked else None

    # What is found

    def unspeakable(self) -> list[str]:
        """What cannot be rendered of what was said, in the language she reads."""
        found = []
        for event in self.events:
            if isinstance(event, Say | Notice):
                slots = event.slots if isinstance(event, Say) else self.state.slots
                try:
                    other = event.language if isinstance(event, Say) else None
                    language = other if other in self.content.languages else self.spoken
                    words = self.content.words(language, slots, _OUTSIDE)
                    self.content.texts.render(language, event.text, None, words)
                    for choice in event.choices if isinstance(event, Say) else ():
                        self.content.label(language, event.text, choice.label)
                except TextError as error:
                    found.append(f"'{event.text}' cannot be said in language '{language}' ({error}).")
        return found


def rehearse(
    content: Content,
    rehearsals: Sequence[tuple[Document, Rehearsal]],
    understand: Understand | None = None,
) -> list[Issue]:
    """Where the rehearsals do not hold: each is played in its language, or in every one where it names none.

    Without `understand`, a text that has no `heard` means nothing. A rehearsal in a language that is not
    enabled, or that chooses among such, is left out. After the first turn that goes wrong the rest of a rehearsal
    is not played.
    """
    issues: list[Issue] = []
    for document, rehearsal in rehearsals:
        if not set(rehearsal.offered) <= set(content.languages):
            continue
        for language in [rehearsal.language] if rehearsal.language else content.languages:
            if language in content.languages:
                issues += _play(content, document, rehearsal, language, understand)
    return issues


def _play(
    content: Content, document: Document, rehearsal: Rehearsal, language: str, understand: Understand | None
) -> list[Issue]:
    context = {**_CONTEXT, "languages": len(content.languages), **rehearsal.context}
    play = _Play(content, OneSet(content), language, context, understand)
    for place, turn in enumerate(rehearsal.turns):
        path: Path = ("conversation", place)
        flow = play.state.frames[-1].flow if play.state.frames else None

        def issue(inside: Path, text: str, path: Path = path, flow: str | None = flow) -> Issue:
            said = f"Turn {path[1] + 1 if isinstance(path[1], int) else ''}: {text}"
            at = document.value((*path, *inside))
            return Issue(document.file, *at, "rehearsal", said, flow=flow, language=language)

        try:
            play.take(turn)
        except _CannotPlay as reason:
            return [issue((), str(reason))]
        except FlowError as fault:
            return [issue((), f"The engine stopped: {fault}.")]
        found = [
            issue(("expect", *inside), text)
            for inside, text in differences(turn.expect, play.events, play.state, play.asked)
        ]
        found += [issue((), text) for text in play.unspeakable()]
        if found:
            return found
    return []


def _heard(shape: HeardShape) -> Heard:
    entities = [
        (kind, one)
        for kind, value in shape.entities.items()
        for one in (value if isinstance(value, list) else [value])
    ]
    return Heard(
        shape.language,
        shape.danger,
        shape.intent,
        float(shape.confidence),
        tuple(entities),
        tuple(shape.incidents),
    )
