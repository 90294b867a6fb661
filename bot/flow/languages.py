"""The language she chose, and those on offer, as the question behind the command for it has them."""

from bot.flow.model import Collect
from bot.flow.walk import Walk


def asking(walk: Walk) -> Collect | None:
    """The question for her language in the flow behind that command; None where there is none."""
    flow = walk.current.flows[walk.pattern("language")]
    return next((step for step in flow.steps.values() if isinstance(step, Collect)), None)


def on_offer(walk: Walk, step: Collect) -> tuple[str, ...]:
    """The languages that `step` asks for."""
    return walk.current.slots[step.slot].values


def is_another(walk: Walk, language: str) -> bool:
    """Whether the language is on offer and not the one she reads already; the only one on offer is hers."""
    step = asking(walk)
    if step is None:
        return False
    options = on_offer(walk, step)
    return len(options) > 1 and language in options and walk.slots.get(step.slot) != language
