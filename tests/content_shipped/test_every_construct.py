"""Every construct of the flow language is used by a shipped flow: none is there that nobody needs."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml

from bot.content.files import read
from bot.content.loader import load_flows
from bot.flow.model import Call, Collect, Handoff, LinkTo, Noop, SetSlots, Step, Utter

ROOT = Path(__file__).parents[2]
FLOWS = load_flows(read(ROOT), ("en", "ko"))[0].flows


def steps() -> Iterator[Step]:
    for flow in FLOWS.flows.values():
        yield from flow.steps.values()


def sources() -> Iterator[object]:
    """Everything that stands in a flow file, as it is written."""
    waiting: list[object] = [yaml.safe_load(path.read_text()) for path in (ROOT / "flows").glob("*.yml")]
    while waiting:
        here = waiting.pop()
        yield here
        waiting += here.values() if isinstance(here, dict) else here if isinstance(here, list) else []


def how(step: Step) -> set[str]:
    lines = (
        step.assignments if isinstance(step, SetSlots) else step.arguments if isinstance(step, Call) else ()
    )
    return {line.how for line in lines}


CONSTRUCTS: dict[str, Callable[[Step], object]] = {
    "collect": lambda step: isinstance(step, Collect),
    "ask_before_filling": lambda step: isinstance(step, Collect) and step.ask_before_filling,
    "rejections": lambda step: isinstance(step, Collect) and step.rejections,
    "many: options": lambda step: isinstance(step, Collect) and step.many == "options",
    "many: messages": lambda step: isinstance(step, Collect) and step.many == "messages",
    "options_from": lambda step: isinstance(step, Collect) and step.options_from,
    "gather": lambda step: isinstance(step, Collect) and step.gather,
    "action: utter": lambda step: type(step).__name__ == "Utter",
    "action: utter, by an answer": lambda step: isinstance(step, Utter) and step.by,
    "action: utter, in a language": lambda step: isinstance(step, Utter) and step.language,
    "action: name": lambda step: type(step).__name__ == "Perform",
    "set_slots to a literal": lambda step: "to" in how(step),
    "set_slots from": lambda step: "from" in how(step),
    "set_slots highest": lambda step: "highest" in how(step),
    "set_slots add": lambda step: "add" in how(step),
    "call": lambda step: isinstance(step, Call) and not step.for_each,
    "call with arguments": lambda step: isinstance(step, Call) and step.arguments,
    "call with results": lambda step: isinstance(step, Call) and not step.for_each and step.results,
    "for_each": lambda step: isinstance(step, Call) and step.for_each and step.each,
    "for_each with results": lambda step: isinstance(step, Call) and step.for_each and step.results,
    "link": lambda step: isinstance(step, LinkTo),
    "noop": lambda step: isinstance(step, Noop),
    "handoff": lambda step: isinstance(step, Handoff),
    "branches": lambda step: not isinstance(step, LinkTo) and len(step.links) > 1,
}


@pytest.mark.parametrize("construct", CONSTRUCTS)
def test_a_shipped_flow_uses_this_construct(construct: str) -> None:
    assert any(CONSTRUCTS[construct](step) for step in steps())


@pytest.mark.parametrize("kind", ["text", "bool", "categorical", "list", "date", "float"])
def test_a_shipped_flow_asks_for_an_answer_of_this_type(kind: str) -> None:
    asked = {step.slot for step in steps() if isinstance(step, Collect)}
    assert any(FLOWS.slots[slot].type == kind for slot in asked)


def test_flows_have_guards_triggers_kept_slots_and_ordered_levels() -> None:
    flows = FLOWS.flows.values()
    assert any(flow.guard is not None for flow in flows)
    assert any(flow.triggers for flow in flows)
    assert any(flow.persisted_slots for flow in flows)
    assert any(slot.ordered for slot in FLOWS.slots.values())


def test_steps_stand_inside_of_branches_too() -> None:
    nested = [
        here for here in sources()
        if isinstance(here, dict) and any(isinstance(here.get(word), list) for word in ("then", "else"))
    ]  # fmt: skip
    assert nested


def test_every_context_name_and_word_of_conditions_is_read_by_a_flow() -> None:
    written = " ".join(str(here["if"]) for here in sources() if isinstance(here, dict) and "if" in here)
    for word in ("and", "or", "not", "is", ">=", "<", ">", "in slots.", "true", "false"):
        assert word in written, word
    for name in ("trial", "person_available", "handoff", "failed", "languages"):
        assert f"context.{name}" in written, name


def test_an_action_fills_slots_and_another_only_acts() -> None:
    assert {bool(fills) for fills in FLOWS.actions.values()} == {True, False}


def test_every_pattern_has_a_flow_and_every_flow_can_be_reached() -> None:
    assert set(FLOWS.patterns.values()) <= FLOWS.flows.keys()
    reached, waiting = (
        set(),
        [*FLOWS.patterns.values(), *(f.name for f in FLOWS.flows.values() if f.triggers)],
    )
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += [
                step.flow for step in FLOWS.flows[name].steps.values() if isinstance(step, (Call, LinkTo))
            ]
    assert reached == FLOWS.flows.keys()
