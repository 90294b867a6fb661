"""`call`, and its rounds with `for_each`."""

from collections.abc import Sequence
from typing import Literal

from bot.flow.limits import MAX_ROUNDS
from bot.flow.model import Call
from bot.flow.steps.assignments import add, assign
from bot.flow.values import NONE, Value
from bot.flow.walk import Walk


def prepare_call(walk: Walk, step: Call) -> Literal["call", "pass", "again"]:
    """Slots are ready for the called flow (`call`); it does not happen, or no round is left (`pass`); or this
    round does not happen and the step is to be run again (`again`)."""
    if step.for_each is not None:
        rounds = entries(walk, step.for_each)
        done = walk.frames[-1].loop or 0
        if done >= len(rounds):
            walk.put(loop=None)
            return "pass"
        walk.put(loop=done)
        if step.each is not None:
            walk.fill(step.each, rounds[done])
    had = walk.slots
    assign(walk, step.arguments)
    # What an argument filled that was empty goes with the caller's answers.
    walk.count(*(line.slot for line in step.arguments if line.slot not in had and line.slot in walk.slots))
    flow = walk.flows_of(walk.frames[-1]).flows.get(step.flow)
    if flow is None or walk.holds(flow.guard):
        return "call"
    if step.for_each is None:
        return "pass"
    next_round(walk, step, ())
    return "again"


def entries(walk: Walk, slot: str) -> Sequence[Value]:
    """What a loop over the list slot goes through: neither *None of these* nor *Not sure* is an entry."""
    value = walk.slots.get(slot)
    if not isinstance(value, list | tuple):
        return ()
    return [entry for entry in value if entry != NONE][:MAX_ROUNDS]


def after_call(walk: Walk, step: Call, collected: tuple[str, ...]) -> bool:
    """Results are where the step wants them. True: the call is done; false: the next round may begin.

    `collected` are the answers of the called flow: the caller's from now on, but emptied after a round.
    """
    if step.for_each is None:
        for theirs, ours in step.results:
            if theirs in walk.slots:
                walk.fill(ours, walk.slots[theirs])
            else:
                _let_go(walk, (ours,))
        walk.count(*collected)
        return True
    for theirs, ours in step.results:
        if walk.slots.get(theirs) is not None:
            add(walk, ours, walk.slots[theirs], collected=True)
    next_round(walk, step, collected)
    return False


def next_round(walk: Walk, step: Call, collected: tuple[str, ...]) -> None:
    """One round more is done, and what it asked is empty, to be asked again."""
    _let_go(walk, (*collected, step.each) if step.each else collected)
    walk.put(loop=(walk.frames[-1].loop or 0) + 1)


def _let_go(walk: Walk, slots: tuple[str, ...]) -> None:
    """The slots are empty and the innermost flow no longer counts them."""
    walk.put(collected=tuple(slot for slot in walk.frames[-1].collected if slot not in slots))
    walk.empty(slots)
