"""The lines of `set_slots` and `arguments`."""

from collections.abc import Iterable

from bot.flow.model import Assignment
from bot.flow.values import Value, equal
from bot.flow.walk import Walk


def assign(walk: Walk, lines: Iterable[Assignment]) -> None:
    """Every line is done, in order; each sees what those before it did."""
    for line in lines:
        if line.how == "to":
            _put(walk, line.slot, line.value)
        elif line.how == "from":
            _put(walk, line.slot, walk.slots.get(line.value) if isinstance(line.value, str) else None)
        elif line.how == "highest":
            raise_to(walk, line.slot, line.value)
        else:
            add(walk, line.slot, line.value)


def _put(walk: Walk, slot: str, value: Value) -> None:
    if value is None:
        walk.slots = {name: kept for name, kept in walk.slots.items() if name != slot}
    else:
        walk.fill(slot, value, collected=False)


def raise_to(walk: Walk, slot: str, value: Value, collected: bool = False) -> None:
    """The ordered slot is at least `value`; it never falls. An unanswered or unsure one takes it."""
    declared = walk.flows_of(walk.frames[-1]).slots.get(slot)
    order = declared.values if declared else ()
    now = walk.slots.get(slot)
    if value not in order:
        return
    if now not in order or order.index(str(now)) < order.index(str(value)):
        walk.fill(slot, value, collected)


def add(walk: Walk, slot: str, value: Value, collected: bool = False) -> None:
    """The list slot also has `value`, or each entry of it, without repeats."""
    now = walk.slots.get(slot)
    entries = list(now) if isinstance(now, list | tuple) else []
    for entry in value if isinstance(value, list | tuple) else [value]:
        if entry is not None and not any(equal(entry, other) for other in entries):
            entries.append(entry)
    walk.fill(slot, entries, collected)
