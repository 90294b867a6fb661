"""`flows/domain.yml`: slots, intents, actions, and the flows behind what works at every step."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

from pydantic import Field

from bot.content.issues import Issue, closest
from bot.content.shape import FileShape, Id, Shape, fit, issue
from bot.content.yaml_source import Document
from bot.flow.model import CommandName, Option, Slot, SlotType

DOMAIN = "flows/domain.yml"
PatternName = Literal[
    "start", "menu", "language", "person", "numbers", "erase", "settings", "danger", "self_harm", "distress",
]  # fmt: skip
PATTERNS: tuple[PatternName, ...] = get_args(PatternName)


class SlotShape(Shape):
    type: SlotType
    values: list[Id] | None = None
    options_from: Id | None = None
    ordered: bool = False
    lasting: bool = False


class IntentShape(Shape):
    command: CommandName | None = None


class ActionShape(Shape):
    fills: list[Id] = Field(default=[])


class DomainFile(FileShape):
    slots: dict[Id, SlotShape] = Field(default={})
    intents: dict[Id, IntentShape] = Field(default={})
    actions: dict[Id, ActionShape] = Field(default={})
    patterns: dict[PatternName, Id] = Field(default={})


@dataclass(frozen=True)
class Domain:
    """What `domain.yml` declares. `slot_tables` names the facts table whose ids are a slot's options."""

    slots: Mapping[str, Slot] = field(default_factory=dict)
    slot_tables: Mapping[str, str] = field(default_factory=dict)
    intents: frozenset[str] = frozenset()
    commands: Mapping[str, CommandName] = field(default_factory=dict)
    actions: Mapping[str, frozenset[str]] = field(default_factory=dict)
    patterns: Mapping[str, str] = field(default_factory=dict)


def read_domain(
    document: Document, tables: Mapping[str, tuple[Option, ...]], asked_from: Mapping[str, list[str]]
) -> tuple[Domain | None, list[Issue]]:
    """The domain, with the options of its slots taken from `tables`.

    `asked_from`: the tables that questions name for a slot; they count where its declaration has no options.
    """
    shape, issues = fit(document, (), DomainFile)
    if shape is None:
        return None, issues
    slots: dict[str, Slot] = {}
    slot_tables: dict[str, str] = {}
    for name, slot in shape.slots.items():
        issues += _slot_issues(document, name, slot, tables, asked_from.get(name, []))
        values = tuple(slot.values or ())
        if slot.options_from is not None:
            slot_tables[name] = slot.options_from
        if not values:
            named = [slot.options_from] if slot.options_from else asked_from.get(name, [])
            options = (option.id for table in named for option in tables.get(table, ()))
            values = tuple(dict.fromkeys(options))
        slots[name] = Slot(name, slot.type, values, slot.ordered, slot.lasting)
    for name, action in shape.actions.items():
        for place, fills in enumerate(action.fills):
            if fills not in slots:
                path = ("actions", name, "fills", place)
                text = f"Action '{name}' fills slot '{fills}', which does not exist.{closest(fills, slots)}"
                issues.append(issue(document, path, "unknown-slot", text))
    for pattern in PATTERNS:
        if pattern not in shape.patterns:
            text = (
                f"'{pattern}' works at every step and needs a flow behind it: add '{pattern}: <flow>' here."
            )
            issues.append(Issue(document.file, *document.key(("patterns",)), "missing-pattern", text))
    commands = {name: intent.command for name, intent in shape.intents.items() if intent.command}
    actions = {name: frozenset(action.fills) for name, action in shape.actions.items()}
    patterns = {str(name): flow for name, flow in shape.patterns.items()}
    return Domain(slots, slot_tables, frozenset(shape.intents), commands, actions, patterns), issues


def _slot_issues(
    document: Document,
    name: str,
    slot: SlotShape,
    tables: Mapping[str, tuple[Option, ...]],
    asked_from: list[str],
) -> list[Issue]:
    path = ("slots", name)
    found: list[tuple[str, str]] = []
    if slot.options_from is not None and slot.options_from not in tables:
        near = closest(slot.options_from, tables)
        found.append(
            (
                "unknown-table",
                f"Slot '{name}' takes options from '{slot.options_from}', which does not exist.{near}",
            )
        )
    if slot.values is not None and slot.options_from is not None:
        found.append(("slot-options", f"Slot '{name}' has both 'values' and 'options_from'; keep one."))
    if slot.values is not None and len(set(slot.values)) < len(slot.values):
        found.append(("slot-options", f"Slot '{name}' lists the same value twice."))
    if slot.type == "categorical" and not (slot.values or slot.options_from or asked_from):
        found.append(("slot-options", f"Slot '{name}' is categorical and needs 'values' or 'options_from'."))
    if slot.type not in ("categorical", "list") and (slot.values or slot.options_from):
        found.append(("slot-options", f"Slot '{name}' is of type {slot.type}, which has no options."))
    if slot.ordered and slot.type != "categorical":
        found.append(("slot-options", f"Slot '{name}' is 'ordered', which only a categorical slot can be."))
    return [issue(document, path, code, message) for code, message in found]
