"""The options of a question as the engine has them, and the messages that name them."""

from bot.flow.model import Collect, Flows
from bot.flow.reading.dates import DATE_OPTIONS

DATE_ANSWER = "date_answer"
YES_NO = "yes_no"


def options_of(flows: Flows, step: Collect) -> tuple[str, ...]:
    """The ids of all options, in the order of their places; none for a question that has no options."""
    slot = flows.slots[step.slot]
    if slot.type == "bool":
        return "true", "false"
    if slot.type == "date":
        return DATE_OPTIONS
    if slot.type == "categorical" or step.many == "options":
        rows = flows.tables.get(step.options_from or "", ())
        return tuple(row.id for row in rows) or slot.values
    return ()


def label_messages(flows: Flows, step: Collect) -> tuple[str, ...]:
    """The messages whose attributes may name an option, the first that has it counts."""
    slot = flows.slots[step.slot]
    if slot.type == "date":
        return step.text, DATE_ANSWER
    named = (step.text, step.options_from or step.slot)
    return (*named, YES_NO) if slot.type == "bool" else named
