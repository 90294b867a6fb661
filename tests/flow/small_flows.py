"""Small flows built in Python: `house` adds what must stand behind every step to the flows under test."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from bot.flow.conditions import parse
from bot.flow.model import (
    END,
    Assignment,
    Call,
    Collect,
    CommandName,
    Flow,
    Flows,
    Handoff,
    Link,
    LinkTo,
    Noop,
    Option,
    Perform,
    Rejection,
    SetSlots,
    Slot,
    SlotType,
    Step,
    Utter,
)
from bot.flow.values import Value

S = TypeVar("S", bound=Step)

PATTERNS = (
    "start",
    "menu",
    "language",
    "person",
    "numbers",
    "erase",
    "settings",
    "danger",
    "self_harm",
    "distress",
)
COMMANDS: Mapping[str, CommandName] = {
    "quick_exit": "leave",
    "talk_human": "person",
    "hotline": "numbers",
    "no_idea": "unsure",
}


def when(source: str, target: str) -> Link:
    return Link(parse(source, "test"), target)


def to(target: str) -> Link:
    return Link(None, target)


def collect(
    slot: str,
    *,
    name: str | None = None,
    many: str | None = None,
    table: str | None = None,
    anyway: bool = False,
    rejections: tuple[tuple[str, str], ...] = (),
    gather: Mapping[str, str] | None = None,
) -> Collect:
    refused = tuple(Rejection(parse(source, "test"), text) for source, text in rejections)
    pairs = tuple((gather or {}).items())
    return Collect(name or f"ask_{slot}", (), slot, f"utter_ask_{slot}", anyway, refused, many, table, pairs)  # type: ignore[arg-type]


def utter(text: str) -> Utter:
    return Utter(text, (), f"utter_{text}")


def perform(action: str) -> Perform:
    return Perform(action, (), action)


def handoff(reason: str) -> Handoff:
    return Handoff(f"handoff_{reason}", (), reason)


def call(
    flow: str,
    *,
    arguments: tuple[Assignment, ...] = (),
    results: Mapping[str, str] | None = None,
    for_each: str | None = None,
    each: str | None = None,
) -> Call:
    return Call(f"call_{flow}", (), flow, arguments, tuple((results or {}).items()), for_each, each)


def link(flow: str) -> LinkTo:
    return LinkTo(f"link_{flow}", (), flow)


def noop(name: str) -> Noop:
    return Noop(name, ())


def set_slots(name: str, *lines: Assignment) -> SetSlots:
    return SetSlots(name, (), lines)


def put(slot: str, value: Value) -> Assignment:
    return Assignment(slot, "to", value)


def flow(
    name: str,
    *steps: Step | tuple[Step, tuple[Link, ...]],
    triggers: tuple[str, ...] = (),
    keeps: tuple[str, ...] = (),
    guard: str | None = None,
) -> Flow:
    """Steps follow one another; one that leads elsewhere is given with its links."""
    ids = [(step[0] if isinstance(step, tuple) else step).id for step in steps]
    linked = {}
    for step, following in zip(steps, [*ids[1:], END], strict=True):
        one, links = step if isinstance(step, tuple) else (step, (to(following),))
        linked[one.id] = replace(one, links=links)
    condition = parse(guard, "test") if guard else None
    return Flow(name, ids[0] if ids else END, linked, triggers, frozenset(keeps), condition)


def slot(kind: SlotType, *values: str, ordered: bool = False) -> Slot:
    return Slot("", kind, values, ordered)


MENU_AND_OTHERS = (
    flow(
        "menu",
        (collect("wish", anyway=True), (when('slots.wish is "tell"', "link_tell"), to(END))),
        link("tell"),
    ),
    flow("opening", utter("welcome"), collect("alone")),
    flow("languages", collect("language", anyway=True), keeps=("language",)),
    flow(
        "person",
        handoff("asked"),
        (noop("after"), (when('context.handoff is "nobody"', "nobody"), to("found"))),
        (utter("nobody"), (to(END),)),
        utter("found"),
    ),
    flow("numbers", utter("numbers")),
    flow("erase", collect("erase_now", anyway=True)),
    flow("settings", utter("settings")),
    flow("danger", utter("danger"), collect("danger_choice", anyway=True)),
    flow("self_harm", utter("self_harm"), collect("crisis_choice", anyway=True)),
    flow("distress", utter("distress"), collect("urgent", anyway=True)),
    flow("tell", collect("telling", many="messages"), utter("thanks"), triggers=("tell_all",)),
)

SLOTS: Mapping[str, Slot] = {
    "wish": slot("categorical", "tell", "learn"),
    "alone": slot("bool"),
    "language": slot("categorical", "en", "ko"),
    "erase_now": slot("bool"),
    "danger_choice": slot("categorical", "safe", "person"),
    "crisis_choice": slot("categorical", "go_on", "person"),
    "urgent": slot("bool"),
    "telling": slot("list"),
}


def house(
    *flows: Flow,
    slots: Mapping[str, Slot] | None = None,
    tables: Mapping[str, tuple[Option, ...]] | None = None,
    actions: Mapping[str, frozenset[str]] | None = None,
    revision: str = "r1",
) -> Flows:
    """`flows` with a menu, a start and everything else that works at every step."""
    together = {one.name: one for one in (*MENU_AND_OTHERS, *flows)}
    patterns = {name: name for name in PATTERNS} | {"start": "opening", "language": "languages"}
    declared = {name: replace(one, name=name) for name, one in {**SLOTS, **(slots or {})}.items()}
    return Flows(revision, together, declared, patterns, COMMANDS, tables or {}, actions or {})
