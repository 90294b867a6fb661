"""A condition read and held against the slots: names that exist, values that can be, orders that mean something."""

from collections.abc import Iterator, Mapping

from bot.content.issues import closest
from bot.flow.conditions import (
    CONTEXT_NAMES,
    Comparison,
    Condition,
    ContextRef,
    Every,
    Holds,
    Literally,
    Negation,
    Node,
    Operand,
    SlotRef,
    Some,
    parse,
)
from bot.flow.errors import ConditionError
from bot.flow.model import Slot
from bot.flow.values import UNSURE, Value

_CONTEXT_VALUES: Mapping[str, tuple[Value, ...]] = {
    "handoff": ("nobody", "done", None),
    "interrupted": (True, False),
    "trial": (True, False),
    "person_available": (True, False),
    "first_time": (True, False),
}
_ORDER = ("<", "<=", ">", ">=")


def read_condition(source: str, slots: Mapping[str, Slot]) -> tuple[Condition | None, list[tuple[int, str]]]:
    """The condition, and what is wrong with it: (column from 1, sentence). `None` when it cannot be read at all."""
    try:
        condition = parse(source, "")
    except ConditionError as error:
        return None, [(error.column, f"{error.message[:1].upper()}{error.message[1:]}.")]
    wrong: list[tuple[int, str]] = []
    for operand in _operands(condition.tree):
        if isinstance(operand, SlotRef) and operand.name not in slots:
            near = closest(operand.name, slots)
            wrong.append((operand.column, f"Slot '{operand.name}' does not exist in domain.yml.{near}"))
        if isinstance(operand, ContextRef) and operand.name not in CONTEXT_NAMES:
            near = closest(operand.name, CONTEXT_NAMES)
            wrong.append((operand.column, f"There is no 'context.{operand.name}'.{near}"))
    for comparison in _comparisons(condition.tree):
        wrong += _comparison(comparison, slots)
    return condition, wrong


def _nodes(node: Node) -> Iterator[Node]:
    yield node
    match node:
        case Negation(inner):
            yield from _nodes(inner)
        case Every(parts) | Some(parts):
            for part in parts:
                yield from _nodes(part)


def _comparisons(tree: Node) -> list[Comparison]:
    return [node for node in _nodes(tree) if isinstance(node, Comparison)]


def _operands(tree: Node) -> list[Operand]:
    found: list[Operand] = []
    for node in _nodes(tree):
        if isinstance(node, Holds):
            found.append(node.operand)
        elif isinstance(node, Comparison):
            found += [node.left, node.right]
    return found


def _comparison(node: Comparison, slots: Mapping[str, Slot]) -> list[tuple[int, str]]:
    wrong: list[tuple[int, str]] = []
    for name, other in ((node.left, node.right), (node.right, node.left)):
        if isinstance(name, ContextRef) and isinstance(other, Literally) and name.name in _CONTEXT_VALUES:
            allowed = _CONTEXT_VALUES[name.name]
            for value in other.value if isinstance(other.value, list) else [other.value]:
                if not any(value is one or (isinstance(value, str) and value == one) for one in allowed):
                    wrong.append((other.column, f"'context.{name.name}' is never {_shown(value)}."))
        slot = slots.get(name.name) if isinstance(name, SlotRef) else None
        if slot is None:
            continue
        if node.operator in _ORDER and not slot.ordered and slot.type != "float":
            text = f"'{node.operator}' needs a number or an ordered slot, and '{slot.name}' is neither."
            wrong.append((name.column, text))
        elif isinstance(other, Literally):
            entry = slot.type == "list" and node.operator in ("in", "not in") and name is node.right
            many = isinstance(other.value, list)
            for value in other.value if isinstance(other.value, list) else [other.value]:
                if not _possible(slot, value, entry=entry):
                    wrong.append((other.column, _never(slot, value)))
            if many and slot.type == "list":
                wrong.append(
                    (other.column, f"Slot '{slot.name}' is a list; write '\"value\" in slots.{slot.name}'.")
                )
    return wrong


def _possible(slot: Slot, value: Value, *, entry: bool) -> bool:
    """Whether the slot (or, for `entry`, one of its entries) can ever be `value`."""
    if value is None:
        return True
    match slot.type:
        case "bool":
            return isinstance(value, bool) or value == UNSURE
        case "categorical":
            return isinstance(value, str) and (value == UNSURE or value in slot.values)
        case "list":
            return entry and (not slot.values or value in slot.values)
        case "float":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "text":
            return isinstance(value, str)
    return False


def _never(slot: Slot, value: Value) -> str:
    near = closest(value, slot.values) if isinstance(value, str) else ""
    return f"Slot '{slot.name}' ({slot.type}) can never be {_shown(value)}.{near}"


def _shown(value: Value) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return "null" if value is None else f'"{value}"' if isinstance(value, str) else str(value)
