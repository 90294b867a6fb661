"""Danger first: her words of danger begin the flow behind them, over whatever is open."""

from bot.flow.input import Heard
from bot.flow.stack import digress, restart
from bot.flow.steps.run import run
from bot.flow.walk import Walk


def danger_in(walk: Walk, heard: Heard | None) -> str | None:
    """The flow that her words call for, or `None`.

    Distress asks softly: it goes neither over a graver flow that is being talked in nor over itself.
    """
    if heard is None or heard.danger == "none":
        return None
    if heard.danger == "distress" and any(
        is_talked_in(walk, walk.pattern(name)) for name in ("danger", "self_harm", "distress")
    ):
        return None
    return walk.pattern(heard.danger)


def is_talked_in(walk: Walk, flow: str) -> bool:
    """Whether the flow belongs to what is being talked about now, so that it must not begin over itself."""
    return any(frame.flow == flow for frame in walk.frames[walk.block_start() :])


def begin_danger(walk: Walk, flow: str) -> None:
    """The flow is at its beginning: over what is open, or in its own place when it is what is open."""
    for place in range(walk.block_start(), len(walk.frames)):
        if walk.frames[place].flow == flow:
            restart(walk, place)
            break
    else:
        digress(walk, flow)
    run(walk)
