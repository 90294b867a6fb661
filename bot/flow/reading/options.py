"""The options of a question: their ids, what they fill in, and how they are named in what she wrote."""

from bot.flow.input import Heard, Moment
from bot.flow.model import Collect, Option, Slot
from bot.flow.reading.dates import DATE_OPTIONS, from_option, today_of
from bot.flow.reading.texts import entities_of
from bot.flow.values import Value
from bot.flow.walk import Walk

YES, NO = "true", "false"


def slot_of(walk: Walk, step: Collect) -> Slot:
    return walk.flows_of(walk.frames[-1]).slots[step.slot]


def many_of(walk: Walk, step: Collect) -> str | None:
    """`options`, `messages` or `None`; a list is never asked as one value."""
    return step.many or ("options" if slot_of(walk, step).type == "list" else None)


def takes_any_text(walk: Walk, step: Collect) -> bool:
    return slot_of(walk, step).type == "text" or many_of(walk, step) == "messages"


def rows_of(walk: Walk, step: Collect) -> tuple[Option, ...]:
    """The rows of the facts table behind the question: those of the set in force, or else of its own set."""
    if step.options_from is None:
        return ()
    own = walk.flows_of(walk.frames[-1]).tables
    return walk.current.tables.get(step.options_from) or own.get(step.options_from, ())


def options_of(walk: Walk, step: Collect) -> tuple[str, ...]:
    """The ids of all options, in the order shown; none for a question that takes any text or a number."""
    slot = slot_of(walk, step)
    if slot.type == "bool":
        return (YES, NO)
    if slot.type == "date":
        return DATE_OPTIONS
    if slot.type == "categorical" or many_of(walk, step) == "options":
        rows = rows_of(walk, step)
        return tuple(row.id for row in rows) if rows else slot.values
    return ()


def value_of(walk: Walk, step: Collect, option: str, moment: Moment) -> Value:
    """What the slot holds when the option is chosen."""
    slot = slot_of(walk, step)
    if slot.type == "bool":
        return option == YES
    if slot.type == "date":
        return from_option(option, today_of(moment))
    return option


def label_of(walk: Walk, step: Collect, option: str) -> tuple[str, str]:
    if slot_of(walk, step).type == "date":
        return "date_answer", option
    return step.options_from or step.slot, option


def is_kind(kind: str, step: Collect) -> bool:
    """Whether an entity of this kind can answer the question: the slot's name, or the table's, or one of it."""
    return kind in (step.slot, step.options_from) or f"{kind}s" == step.options_from


def named(heard: Heard, step: Collect, options: tuple[str, ...]) -> tuple[str, ...]:
    """The options that her words named, without repeats."""
    found = (value for kind, value in entities_of(heard) if is_kind(kind, step) and value in options)
    return tuple(dict.fromkeys(found))
