"""One turn while it is worked out: the parts of a state as they change, and the events so far."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypedDict, Unpack

from bot.flow.conditions import Condition, World
from bot.flow.errors import DefinitionFault
from bot.flow.events import Event, Say, SlotFilled
from bot.flow.input import Moment
from bot.flow.limits import MAX_HISTORY, MAX_NOT_TAKEN
from bot.flow.model import END, Collect, Flow, Flows, Handoff, Library, Step
from bot.flow.state import Choice, Frame, State, Undo, Waiting
from bot.flow.values import Value, equal


@dataclass(frozen=True)
class Kept:
    """An answer given after one that is being corrected; it answers its question again on the new way."""

    value: Value
    message: int | None


@dataclass
class Opened:
    """An answer taken in this turn whose consequences are still running; it becomes an `Undo`."""

    frames: tuple[Frame, ...]
    depth: int
    slot: str
    before: Mapping[str, Value]
    message: int | None


class FrameChanges(TypedDict, total=False):
    """The fields of a `Frame` that change while it is open."""

    step: str
    loop: int | None
    collected: tuple[str, ...]
    gathered: tuple[Value, ...]
    named: tuple[tuple[str, tuple[str, ...]], ...]


class Walk:
    """The working copy of a state. `slots` is replaced, never changed, so earlier readers keep what they saw."""

    def __init__(self, library: Library, state: State, moment: Moment) -> None:
        self.library = library
        self.current: Flows = library.current
        self.moment = moment
        self._known: dict[str, Flows | None] = {self.current.revision: self.current}
        self.load(state)

    def load(self, state: State) -> None:
        """The walk begins anew from `state`."""
        self.frames = list(state.frames)
        self.slots: Mapping[str, Value] = state.slots
        self.waiting = state.waiting
        self.history = list(state.history)
        self.suspended = state.suspended
        self.performing = state.performing
        self.misunderstood = state.misunderstood
        self.last_press = state.last_press
        self.failed = state.failed
        self.handoff = state.handoff
        self.performed = state.performed
        self.offered = state.offered
        self.events: list[Event] = []
        self.opened: Opened | None = None
        self.kept: dict[str, list[Kept]] = {}
        self.unfinished: dict[str, tuple[Value, ...]] = {}
        self.steps: dict[int, int] = {}
        self.resuming = False
        """A digression has just ended, and the step below it is run again."""
        self.came_back = False
        """A digression has ended in this turn, and no question was asked since."""

    def state(self) -> State:
        self.close_opened()
        return State(
            frames=tuple(self.frames),
            slots=self.slots,
            waiting=self.waiting,
            history=tuple(self.history),
            suspended=self.suspended,
            performing=self.performing,
            misunderstood=self.misunderstood,
            last_press=self.last_press,
            failed=self.failed,
            handoff=self.handoff,
            performed=self.performed,
            offered=self.offered,
        )

    # Definitions

    def revision(self, revision: str) -> Flows | None:
        if revision not in self._known:
            self._known[revision] = self.library.at(revision)
        return self._known[revision]

    def flows_of(self, frame: Frame) -> Flows:
        return self.revision(frame.revision) or self.current

    def flow_of(self, frame: Frame) -> Flow:
        flow = self.flows_of(frame).flows.get(frame.flow)
        if flow is None:
            raise DefinitionFault(flow=frame.flow)
        return flow

    def step_of(self, frame: Frame) -> Step:
        step = self.flow_of(frame).steps.get(frame.step)
        if step is None:
            raise DefinitionFault(flow=frame.flow, step=frame.step)
        return step

    def is_sound(self, frame: Frame) -> bool:
        """Whether the frame's flow and step still exist on its revision."""
        flows = self.revision(frame.revision)
        flow = flows.flows.get(frame.flow) if flows else None
        return flow is not None and (frame.step == END or frame.step in flow.steps)

    @property
    def question(self) -> Collect | None:
        """The step whose question is open."""
        if self.waiting is None or not self.frames:
            return None
        step = self.step_of(self.frames[-1])
        return step if isinstance(step, Collect) else None

    def pattern(self, name: str) -> str:
        flow = self.current.patterns.get(name)
        if flow is None or flow not in self.current.flows:
            raise DefinitionFault(pattern=name)
        return flow

    @property
    def only_menu_is_open(self) -> bool:
        return len(self.frames) == 1 and self.frames[0].flow == self.current.patterns.get("menu")

    # The stack. A *block* is a digression with all it called; the lowest block is what was begun first.

    def blocks(self) -> list[int]:
        """Where each block begins, lowest first."""
        return [i for i, frame in enumerate(self.frames) if i == 0 or frame.entered == "digression"]

    def block_start(self) -> int:
        for i in range(len(self.frames) - 1, 0, -1):
            if self.frames[i].entered == "digression":
                return i
        return 0

    def put(self, **changes: Unpack[FrameChanges]) -> None:
        """The innermost frame, changed."""
        self.frames[-1] = replace(self.frames[-1], **changes)

    def target_of(self, step: Step) -> str:
        """Where the step leads now."""
        return next((link.target for link in step.links if self.holds(link.condition)), END)

    def forget_block(self, start: int) -> None:
        """What was answered from `start` up can no longer be gone back from."""
        self.history = [undo for undo in self.history if undo.depth < start]
        if self.opened is not None and self.opened.depth >= start:
            self.opened = None

    def close_opened(self) -> None:
        """The answer taken last can be gone back from; what it changed until now belongs to it."""
        opened, self.opened = self.opened, None
        if opened is None:
            return
        now, before = self.slots, opened.before
        changed = {
            name: value for name, value in before.items() if name not in now or not equal(now[name], value)
        }
        added = tuple(name for name in now if name not in before)
        undo = Undo(opened.frames, opened.slot, changed, added, opened.depth, opened.message)
        self.history = [*self.history, undo][-MAX_HISTORY:]

    def restore(self, undo: Undo) -> None:
        """Frames and slots are as before the answer; no question is open."""
        self.frames[undo.depth :] = undo.frames
        kept = {name: value for name, value in self.slots.items() if name not in undo.added}
        self.slots = {**kept, **undo.changed}
        self.waiting = self.performing = None
        self.settle_suspension()

    def settle_suspension(self) -> None:
        """No longer suspended when no frame is left that asked for a person."""
        self.suspended = self.suspended and any(
            frame.step != END and isinstance(self.step_of(frame), Handoff) for frame in self.frames
        )

    # Slots

    def fill(self, slot: str, value: Value, collected: bool = True) -> None:
        self.slots = {**self.slots, slot: value}
        self.events.append(SlotFilled(slot, value))
        if collected:
            self.count(slot)

    def count(self, *slots: str) -> None:
        """The slots count to the innermost flow, and are emptied at its end."""
        have = self.frames[-1].collected
        new = tuple(slot for slot in dict.fromkeys(slots) if slot not in have)
        if new:
            self.put(collected=have + new)

    def empty(self, slots: Iterable[str]) -> None:
        """The slots hold no answer, but for those that another open flow counts as its own."""
        held = {slot for frame in self.frames for slot in frame.collected}
        gone = {slot for slot in slots if slot in self.slots and slot not in held}
        if gone:
            self.slots = {name: value for name, value in self.slots.items() if name not in gone}

    # Conditions and texts

    def world(self, slots: Mapping[str, Value] | None = None) -> World:
        context = {
            **self.moment.context,
            "interrupted": self.block_start() > 0,
            "failed": self.failed,
            "handoff": self.handoff,
        }
        declared = self.flows_of(self.frames[-1]).slots if self.frames else self.current.slots
        return World(self.slots if slots is None else slots, context, declared)

    def holds(self, condition: Condition | None, slots: Mapping[str, Value] | None = None) -> bool:
        return condition is None or condition.holds(self.world(slots))

    def say(
        self,
        text: str,
        *,
        slots: Mapping[str, Value] | None = None,
        choices: tuple[Choice, ...] = (),
        nonce: str | None = None,
        replaces: bool = False,
        of_flow: bool = False,
        language: str | None = None,
    ) -> None:
        """`of_flow`: the text is one of the innermost flow's own; else it is the engine's, of the set in force."""
        frame = self.frames[-1] if of_flow else None
        revision = frame.revision if frame else self.current.revision
        shown = self.slots if slots is None else slots
        self.events.append(Say(text, revision, shown, choices, nonce, replaces, self.is_urgent(), language))

    def is_urgent(self) -> bool:
        urgent = (self.current.patterns.get("danger"), self.current.patterns.get("self_harm"))
        return any(frame.flow in urgent for frame in self.frames[self.block_start() :])

    def not_taken(self, message: int | None) -> None:
        """The message was meant for the open question, and is no answer to it as it stands."""
        if self.waiting is not None and message is not None:
            others = (one for one in self.waiting.not_taken if one != message)
            self.waiting = replace(self.waiting, not_taken=(*others, message)[-MAX_NOT_TAKEN:])

    def wait(self, waiting: Waiting) -> None:
        self.waiting = waiting
        self.came_back = False
