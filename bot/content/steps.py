"""Each kind of step, from its shape to what the engine runs; every name in it held against what exists."""

from bot.content.assignments import assignments
from bot.content.facts import RESERVED
from bot.content.issues import closest
from bot.content.known import Notes
from bot.content.step_shapes import (
    ActionStepShape,
    CallShape,
    CollectShape,
    HandoffShape,
    LinkShape,
    SetSlotsShape,
    StepShape,
)
from bot.content.yaml_source import Path
from bot.flow.limits import OPTIONS_ON_A_PAGE
from bot.flow.model import (
    Call,
    Collect,
    Handoff,
    Link,
    LinkTo,
    Noop,
    Option,
    Perform,
    Rejection,
    SetSlots,
    Slot,
    Step,
    Utter,
)
from bot.flow.state import FIXED_PLACES, PLACES_OF_A_PAGE

UTTER = "utter_"
MAX_OPTIONS = min(FIXED_PLACES.values()) // PLACES_OF_A_PAGE * OPTIONS_ON_A_PAGE
"""A button's data names its option by place, and beyond these come the places of the fixed buttons."""


def build(notes: Notes, path: Path, name: str, links: tuple[Link, ...], shape: StepShape) -> Step:
    """The step; what is wrong in it goes to `notes`."""
    match shape:
        case CollectShape():
            return _collect(notes, path, name, links, shape)
        case ActionStepShape():
            return _action(notes, path, name, links, shape)
        case SetSlotsShape():
            lines = assignments(notes, (*path, "set_slots"), shape.set_slots)
            return SetSlots(name, links, lines)
        case CallShape():
            return _call(notes, path, name, links, shape)
        case LinkShape():
            notes.flow_named((*path, "link"), shape.link)
            return LinkTo(name, links, shape.link)
        case HandoffShape():
            return Handoff(name, links, shape.handoff)
    return Noop(name, links)


def _action(notes: Notes, path: Path, name: str, links: tuple[Link, ...], shape: ActionStepShape) -> Step:
    action = shape.action
    if action.startswith(UTTER):
        if shape.by is None:
            notes.text((*path, "action"), action)
        else:
            _text_by(notes, path, action, shape.by)
        return Utter(name, links, action, shape.by, shape.language)
    for extra in ("by", "language"):
        if getattr(shape, extra) is not None:
            notes.add((*path, extra), "wrong-value", f"'{extra}' goes with a text, and '{action}' is none.")
    actions = notes.known.domain.actions
    if action not in actions:
        text = f"Action '{action}' does not exist in domain.yml; a text begins with utter_.{closest(action, actions)}"
        notes.add((*path, "action"), "unknown-action", text)
    return Perform(name, links, action)


def _text_by(notes: Notes, path: Path, text: str, by: str) -> None:
    """A text for each value that the slot can have; where one is missing, the value's own row is named."""
    slot = notes.slot((*path, "by"), by)
    if slot is None:
        return
    table = notes.known.domain.slot_tables.get(by, "")
    if slot.type != "categorical" or not slot.values:
        said = f"'by' needs a slot with a list of values, and '{by}' is of type {slot.type}."
        notes.add((*path, "by"), "wrong-slot-type", said)
    for value in slot.values:
        notes.text((*path, "action"), f"{text}_{value}", notes.known.rows.get((table, value)))


def _collect(notes: Notes, path: Path, name: str, links: tuple[Link, ...], shape: CollectShape) -> Collect:
    slot = notes.slot((*path, "collect"), shape.collect)
    text = shape.utter or f"{UTTER}ask_{shape.collect}"
    notes.text((*path, "utter" if shape.utter else "collect"), text)
    rejections = []
    for place, rejection in enumerate(shape.rejections):
        here = (*path, "rejections", place)
        condition = notes.condition((*here, "if"), rejection.if_)
        notes.text((*here, "utter"), rejection.utter)
        if condition is not None:
            rejections.append(Rejection(condition, rejection.utter))
    table = shape.options_from or notes.known.domain.slot_tables.get(shape.collect)
    if slot is not None:
        _options(notes, path, slot, shape, table)
    return Collect(
        name,
        links,
        shape.collect,
        text,
        shape.ask_before_filling,
        tuple(rejections),
        shape.many,
        table,
        tuple(shape.gather.items()),
    )


def _options(notes: Notes, path: Path, slot: Slot, shape: CollectShape, table: str | None) -> None:
    tables = notes.known.tables
    if shape.options_from is not None and shape.options_from not in tables:
        text = f"Table '{shape.options_from}' does not exist.{closest(shape.options_from, tables)}"
        notes.add((*path, "options_from"), "unknown-table", text)
    options = tables.get(table or "", ())
    if shape.many is None and slot.type == "list":
        text = f"Slot '{slot.name}' is a list: say 'many: options' or 'many: messages'."
        notes.add((*path, "collect"), "wrong-slot-type", text)
    if shape.many is not None and slot.type != "list":
        text = f"'many' needs a slot of type list, and '{slot.name}' is of type {slot.type}."
        notes.add((*path, "many"), "wrong-slot-type", text)
    if shape.options_from is not None and slot.type not in ("categorical", "list"):
        text = f"Options need a categorical or list slot, and '{slot.name}' is of type {slot.type}."
        notes.add((*path, "options_from"), "wrong-slot-type", text)
    if not options and not slot.values and (slot.type == "categorical" or shape.many == "options"):
        notes.add(
            (*path, "collect"), "no-options", f"The question for '{slot.name}' has no options to choose from."
        )
    for value in (option.id for option in options):
        if slot.values and value not in slot.values:
            text = f"Table '{table}' has '{value}', which is not among the values of slot '{slot.name}'."
            notes.add((*path, "options_from"), "unknown-value", text)
    if len(options or slot.values) > MAX_OPTIONS:
        text = f"The question for '{slot.name}' has more than {MAX_OPTIONS} options, more than buttons can tell apart."
        notes.add((*path, "collect"), "too-many-options", text)
    for value in slot.values:
        if value in RESERVED:
            text = f"Slot '{slot.name}' has the value '{value}', which is what a fixed button means."
            notes.add((*path, "collect"), "reserved-id", text)
    for field, into in shape.gather.items():
        _gather(notes, (*path, "gather", field), field, into, options)


def _gather(notes: Notes, path: Path, field: str, into: str, options: tuple[Option, ...]) -> None:
    """`gather` takes a field that some option has, into an ordered or a list slot that can hold what it finds."""
    if not options:
        notes.add(path, "no-options", "'gather' needs 'options_from': it takes fields of a table's rows.")
    elif not any(field in option.fields for option in options):
        fields = {name for option in options for name in option.fields}
        text = f"No row of the table has a field '{field}'.{closest(field, fields)}"
        notes.add(path, "unknown-fact", text)
    slot = notes.slot(path, into)
    if slot is None:
        return
    if not slot.ordered and slot.type != "list":
        text = f"'gather' needs an ordered slot or a list, and '{into}' is neither."
        notes.add(path, "wrong-slot-type", text)
    for option in options:
        found = option.fields.get(field)
        for value in found if isinstance(found, list) else [found]:
            if value is not None and slot.values and value not in slot.values:
                text = f"Option '{option.id}' has '{value}' as {field}, which slot '{into}' cannot hold."
                notes.add(path, "unknown-value", text)


def _call(notes: Notes, path: Path, name: str, links: tuple[Link, ...], shape: CallShape) -> Call:
    notes.flow_named((*path, "call"), shape.call)
    lines = assignments(notes, (*path, "arguments"), shape.arguments)
    looped = shape.for_each.removeprefix("slots.") if shape.for_each else None
    if (shape.for_each is None) != (shape.as_ is None):
        notes.add(path, "wrong-loop", "'for_each' and 'as' belong together.")
    if looped is not None:
        slot = notes.slot((*path, "for_each"), looped)
        if slot is not None and slot.type != "list":
            text = f"'for_each' goes through a list, and slot '{looped}' is of type {slot.type}."
            notes.add((*path, "for_each"), "wrong-slot-type", text)
    if shape.as_ is not None:
        notes.slot((*path, "as"), shape.as_)
    for theirs, ours in shape.results.items():
        here = (*path, "results", theirs)
        notes.slot(here, theirs)
        slot = notes.slot(here, ours)
        if slot is not None and looped is not None and slot.type != "list":
            text = (
                f"Results of a 'for_each' are gathered in a list, and slot '{ours}' is of type {slot.type}."
            )
            notes.add(here, "wrong-slot-type", text)
    return Call(name, links, shape.call, lines, tuple(shape.results.items()), looped, shape.as_)
