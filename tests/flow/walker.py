"""A random survivor: any input, in any order, against any set of flows; what must always hold is held after each."""

from copy import deepcopy
from datetime import UTC, datetime, timedelta
from typing import Any, get_args

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bot.flow.engine import Turn, advance
from bot.flow.events import FlowBegan, HandoffAsked, Left, Notice, PerformAsked, Say, SlotFilled
from bot.flow.input import (
    Commanded,
    Edited,
    FileSent,
    Heard,
    Input,
    Located,
    Moment,
    Performed,
    Pressed,
    Resumed,
    Said,
    Unreadable,
)
from bot.flow.limits import MAX_FRAMES, MAX_HISTORY
from bot.flow.model import END, Collect, CommandName, Flows, Handoff, Perform, Slot
from bot.flow.state import FIXED_PLACES, LANGUAGE_PLACES, State
from bot.flow.state_json import from_json, to_json
from bot.flow.values import Value
from tests.flow.chat import Revisions

LARGEST_STATE = 1_000_000
BEGIN = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
COMMANDS: tuple[CommandName, ...] = get_args(CommandName)
TEXTS = (
    "yes", "no", "1", "2", "17", "-1", "3,5", "2026-11-19", "31.12.2030", "2024", "1.2.", "none", "today", "unsure",
    "", " ", "\u200b\u200f", "x" * 4096, "x" * 4097, "🆘" * 500, "\ud800", "곁에 있어요", "/start", "a b\nc",
)  # fmt: skip
FITTING = ("17", "2026-11-19", "some words", "40", "2025")


def random_walk_machine(flows: Flows) -> type[RuleBasedStateMachine]:
    """A machine that talks with `flows` at random; run it as a test with `machine.TestCase`.

    It holds after every input: a turn comes; the state given is unchanged and the same input gives the same
    turn; the state is sound, bounded and survives storing; something is waited for; leaving, the numbers and
    a person can be had with one input more.
    """
    options = sorted({value for slot in flows.slots.values() for value in slot.values})
    options += ["true", "false", "none", "today", "unsure", "no such option"]
    triggers = {name for flow in flows.flows.values() for name in flow.triggers}
    intents = sorted(triggers | set(flows.commands) | {"yes", "no", "none"})
    kinds = sorted(
        {*flows.slots, *flows.tables, *(name.removesuffix("s") for name in flows.tables), "date", "url"}
    )
    names = st.sampled_from(options)
    heards = st.builds(
        Heard,
        language=st.sampled_from([None] * 6 + ["en", "ko"]),
        danger=st.sampled_from(["none"] * 12 + ["distress", "self_harm", "danger"]),
        intent=st.sampled_from(intents),
        confidence=st.sampled_from([0.0, 0.5, 0.65, 0.85, 0.95]),
        entities=st.lists(st.tuples(st.sampled_from(kinds), names), max_size=2).map(tuple),
    )
    texts = st.one_of(st.sampled_from(TEXTS), names, st.text(max_size=40))

    class Walker(RuleBasedStateMachine):
        def __init__(self) -> None:
            super().__init__()
            self.library = Revisions(flows)
            self.state = State()
            self.turns = 0
            self.message = 0
            self.pressed: list[tuple[str, int]] = [("", -1), ("never ours", 3)]

        def moment(self) -> Moment:
            self.turns += 1
            context: dict[str, Value] = {
                "trial": self.turns % 2 == 0,
                "person_available": self.turns % 3 == 0,
                "first_time": self.turns < 3,
                "languages": 2,
            }
            now = BEGIN + timedelta(minutes=self.turns)
            return Moment(now, "Asia/Seoul", f"n{self.turns}", context)

        def hear(self, heard: Input) -> Turn:
            before = deepcopy(self.state)
            turn = advance(self.library, self.state, heard)
            assert self.state == before
            assert advance(self.library, from_json(to_json(self.state)), heard) == turn
            if self.state.waiting:
                nonce = self.state.waiting.nonce
                self.pressed += [(nonce, choice.place) for choice in self.state.waiting.choices[:3]]
                del self.pressed[2:-40]
            self.state = turn.state
            self.check(turn, heard)
            return turn

        def check(self, turn: Turn, heard: Input) -> None:
            for event in turn.events[:-1]:
                assert not isinstance(event, PerformAsked | HandoffAsked), "nothing comes after these"
            last = [event for event in turn.events if isinstance(event, Say)][-1:]
            if isinstance(heard, Said | FileSent | Located | Unreadable | Commanded | Edited | Pressed):
                assert turn.events, "she is never left without an answer"
            asked = turn.events and isinstance(turn.events[-1], PerformAsked | HandoffAsked | Left | Notice)
            if turn.events and not asked:
                assert last and {"leave", "numbers"} <= {choice.value for choice in last[0].choices}
            labelled = isinstance(heard, Said) and heard.option is not None
            danger = heard.heard.danger if isinstance(heard, Said | Edited) and not labelled else "none"
            if danger in ("danger", "self_harm"):
                open_now = {frame.flow for frame in turn.state.frames}
                began = {event.flow for event in turn.events if isinstance(event, FlowBegan)}
                answered = any(isinstance(event, SlotFilled) for event in turn.events)
                assert flows.patterns[danger] in open_now | began or answered, "danger is met at once"

        @rule(text=texts, heard=heards, option=st.none() | names, answering=st.booleans())
        def says(self, text: str, heard: Heard, option: str | None, answering: bool) -> None:
            self.message += 1
            waiting = self.state.waiting
            if answering and waiting and waiting.choices[0].kind == "option":
                option = waiting.choices[self.turns % len(waiting.choices)].value
            self.hear(Said(self.moment(), text, heard, self.message, option))

        @rule(data=st.data())
        def presses(self, data: st.DataObject) -> None:
            waiting = self.state.waiting
            if waiting is None:
                return
            choice = data.draw(st.sampled_from(waiting.choices))
            self.hear(Pressed(self.moment(), waiting.nonce, choice.place))

        def fitting(self, place: int) -> str:
            """Words that answer the open question."""
            waiting = self.state.waiting
            options = (
                [choice.value for choice in waiting.choices if choice.kind == "option"] if waiting else []
            )
            return options[place % len(options)] if options else FITTING[place % len(FITTING)]

        @rule(place=st.integers(0, 30), done=st.booleans())
        def answers_in_words(self, place: int, done: bool) -> None:
            self.message += 1
            text = self.fitting(place)
            self.hear(Said(self.moment(), text, Heard(), self.message, text))
            if done:
                self.hear(Commanded(self.moment(), "done"))

        @rule(place=st.integers(0, 30), done=st.booleans())
        def answers_by_button(self, place: int, done: bool) -> None:
            waiting = self.state.waiting
            if waiting is None:
                return
            options = [choice for choice in waiting.choices if choice.kind == "option"] or waiting.choices
            self.hear(Pressed(self.moment(), waiting.nonce, options[place % len(options)].place))
            if done:
                self.hear(Commanded(self.moment(), "done"))

        @rule(place=st.integers(0, 30))
        def goes_on(self, place: int) -> None:
            for more in range(3):
                self.answers_in_words(place + more, True)

        @rule(data=st.data(), heard=heards, text=texts, fits=st.booleans())
        def edits_what_counted(self, data: st.DataObject, heard: Heard, text: str, fits: bool) -> None:
            known = [undo.message for undo in self.state.history if undo.message is not None]
            entries = [*(self.state.waiting.gathered if self.state.waiting else ())]
            entries += [entry for frame in self.state.frames for entry in frame.gathered]
            for entry in entries:
                if isinstance(entry, dict) and isinstance(entry.get("message"), int):
                    known.append(entry["message"])
            if known:
                text = data.draw(st.sampled_from([*options, *FITTING])) if fits else text
                heard = Heard() if fits else heard
                self.hear(Edited(self.moment(), text, heard, data.draw(st.sampled_from(known)), text))

        @rule(data=st.data())
        def presses_an_old_button(self, data: st.DataObject) -> None:
            nonce, place = data.draw(st.sampled_from(self.pressed))
            places = [place, *FIXED_PLACES.values(), *LANGUAGE_PLACES[:2]]
            self.hear(Pressed(self.moment(), nonce, data.draw(st.sampled_from(places))))

        @rule(name=st.sampled_from(COMMANDS + COMMANDS[3:8]))
        def commands(self, name: CommandName) -> None:
            self.hear(Commanded(self.moment(), name))

        @rule(back=st.integers(0, 8), text=texts, heard=heards, option=st.none() | names)
        def edits(self, back: int, text: str, heard: Heard, option: str | None) -> None:
            self.hear(Edited(self.moment(), text, heard, max(0, self.message - back), option))

        @rule(caption=st.none() | texts, heard=st.none() | heards)
        def sends_a_file(self, caption: str | None, heard: Heard | None) -> None:
            self.message += 1
            moment = self.moment()
            self.hear(
                FileSent(moment, "photo", f"f{self.turns}", None, None, None, self.message, caption, heard)
            )

        @rule(place=st.booleans())
        def sends_something_else(self, place: bool) -> None:
            self.hear(Located(self.moment(), 1.0, 2.0) if place else Unreadable(self.moment()))

        @rule(failed=st.sampled_from([None, None, "busy"]), data=st.data())
        def performs(self, failed: str | None, data: st.DataObject) -> None:
            action = self.state.performing or data.draw(st.sampled_from([*flows.actions, "no such action"]))
            granted = sorted(flows.actions.get(action, ()))
            filled = {} if failed else {name: data.draw(values_of(flows.slots[name])) for name in granted}
            self.hear(Performed(self.moment(), action, filled, failed))

        @rule(outcome=st.sampled_from(["nobody", "done"]))
        def resumes(self, outcome: Any) -> None:
            self.hear(Resumed(self.moment(), outcome))

        @precondition(lambda self: self.turns % 7 == 0)
        @rule()
        def is_moved_off_a_recalled_revision(self) -> None:
            other = Revisions(flows)
            other.recall(flows.revision)
            moved = Flows(**{**vars(flows), "revision": "another"})
            other.publish(moved)
            turn = advance(other, self.state, Unreadable(self.moment()))
            assert (
                self.state == State() or not self.state.frames or turn.state.frames[0].revision == "another"
            )

        @invariant()
        def the_state_is_sound(self) -> None:
            state = self.state
            stored = to_json(state)
            assert from_json(stored) == state
            assert len(stored) < LARGEST_STATE
            assert len(state.frames) <= MAX_FRAMES and len(state.history) <= MAX_HISTORY
            if not state.frames:
                assert state == State(slots=state.slots, last_press=state.last_press)
                return
            step = None
            for frame in state.frames:
                flow = flows.flows[frame.flow]
                step = flow.steps[frame.step] if frame.step != END else None
            waits = [state.waiting is not None, state.performing is not None, isinstance(step, Handoff)]
            assert sum(waits) == 1, "exactly one thing is waited for"
            assert not waits[0] or isinstance(step, Collect)
            assert not waits[1] or (isinstance(step, Perform) and step.action == state.performing)
            assert not waits[2] or state.suspended
            assert all(undo.depth < len(state.frames) for undo in state.history)

        @invariant()
        def the_ways_out_are_one_input_away(self) -> None:
            moment = Moment(BEGIN, "Asia/Seoul", "way out")
            for place in (True, False):
                leave = Pressed(moment, "old", FIXED_PLACES["leave"]) if place else Commanded(moment, "leave")
                left = advance(self.library, self.state, leave)
                assert left == Turn(State(), (Left(),))
            for name in ("numbers", "person"):
                turn = advance(self.library, self.state, Pressed(moment, "old", FIXED_PLACES[name]))
                began = FlowBegan(flows.patterns[name]) in turn.events
                asked = any(
                    isinstance(event, Say) and event.text == "utter_person_is_asked" for event in turn.events
                )
                assert began or (name == "person" and asked)
            danger = Said(moment, "x", Heard(danger="danger"))
            assert any(isinstance(event, Say) for event in advance(self.library, self.state, danger).events)

    return Walker


def values_of(slot: Slot) -> st.SearchStrategy[Value]:
    """What an action may put into the slot."""
    if slot.type == "bool":
        return st.sampled_from([True, False])
    if slot.type == "float":
        return st.floats(0, 200)
    if slot.type == "list":
        return st.lists(st.sampled_from(slot.values or ("a", "b")), max_size=5).map(list)
    if slot.type == "categorical":
        return st.sampled_from(slot.values)
    return st.just("text") if slot.type == "text" else st.none()
