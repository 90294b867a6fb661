"""Lines of `set_slots` and `arguments`: literals and `from`, `highest`, `add`, held against the slots' types."""

from typing import Any

from bot.content.issues import closest
from bot.content.known import Notes
from bot.content.yaml_source import Path
from bot.flow.model import Assignment, Slot
from bot.flow.values import UNSURE


def assignments(notes: Notes, path: Path, lines: list[dict[str, Any]]) -> tuple[Assignment, ...]:
    """Every line that fits its slot; an issue for each that does not."""
    found = []
    for place, line in enumerate(lines):
        for name, value in line.items():
            here = (*path, place, name)
            slot = notes.slot(here, name)
            one = _assignment(notes, here, slot, value) if slot else None
            if one is not None:
                found.append(one)
    return tuple(found)


def _assignment(notes: Notes, path: Path, slot: Slot, value: Any) -> Assignment | None:
    if not isinstance(value, dict):
        return Assignment(slot.name, "to", value) if _fits(notes, path, slot, value) else None
    match list(value.items()):
        case [("from", str(other))]:
            return Assignment(slot.name, "from", other) if notes.slot((*path, "from"), other) else None
        case [("highest", str(level))]:
            if not slot.ordered:
                notes.add(path, "wrong-slot-type", f"Slot '{slot.name}' is not ordered, so it cannot rise.")
                return None
            return Assignment(slot.name, "highest", level) if _fits(notes, path, slot, level) else None
        case [("add", list(entries))]:
            if slot.type != "list":
                notes.add(path, "wrong-slot-type", f"Slot '{slot.name}' is no list, so nothing can be added.")
                return None
            return Assignment(slot.name, "add", entries) if _fits(notes, path, slot, entries) else None
    notes.add(
        path, "wrong-value", "A value, or one of {from: slot}, {highest: value}, {add: [values]} fits here."
    )
    return None


def _fits(notes: Notes, path: Path, slot: Slot, value: Any) -> bool:
    """Whether the literal can stand in the slot; `null` always can, it empties."""
    if value is None:
        return True
    wrong = None
    match slot.type:
        case "bool":
            if not isinstance(value, bool) and value != UNSURE:
                wrong = f"Slot '{slot.name}' takes true, false or \"{UNSURE}\"."
        case "float":
            if isinstance(value, bool) or not isinstance(value, int | float):
                wrong = f"Slot '{slot.name}' takes a number."
        case "list":
            if not isinstance(value, list) or not all(isinstance(entry, str) for entry in value):
                wrong = f"Slot '{slot.name}' takes a list of words."
            else:
                return all([_is_value(notes, path, slot, entry) for entry in value])
        case "categorical":
            if not isinstance(value, str):
                wrong = f"Slot '{slot.name}' takes one of its values."
            else:
                return value == UNSURE or _is_value(notes, path, slot, value)
        case "date":
            wrong = f"Slot '{slot.name}' is a date; it can be emptied or copied, not set to a literal."
        case "text":
            if not isinstance(value, str):
                wrong = f"Slot '{slot.name}' takes text; put it in quotes."
    if wrong:
        notes.add(path, "wrong-value", wrong)
    return wrong is None


def _is_value(notes: Notes, path: Path, slot: Slot, value: str) -> bool:
    if not slot.values or value in slot.values:
        return True
    near = closest(value, slot.values)
    notes.add(path, "unknown-value", f"'{value}' is not among the values of slot '{slot.name}'.{near}")
    return False
