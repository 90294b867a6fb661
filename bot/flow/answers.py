"""An answer goes into its slot, or is refused."""

import json
from dataclasses import replace

from bot.flow.input import Heard
from bot.flow.model import Call, Collect, Flow
from bot.flow.reading import named_dates
from bot.flow.reading.dates import InFuture
from bot.flow.reading.options import is_kind, named, options_of, rows_of, slot_of
from bot.flow.reading.texts import entities_of
from bot.flow.stack import leave_step
from bot.flow.steps.assignments import add, raise_to
from bot.flow.values import Value
from bot.flow.walk import Opened, Walk

_DATE = "@date"
"""Under which a frame holds the day that her words named, among the list slots' options; no slot is called so."""


def take(walk: Walk, step: Collect, value: Value, message: int | None = None) -> bool:
    """The answer is in the slot, and the flow stands where the question leads. False: it was refused, and told.

    `value` `None` is a skipped question; `message` the chat message that gave the answer.
    """
    if not accepted(walk, step, value, speak=True):
        return False
    walk.close_opened()
    depth = walk.block_start()
    frames = (*walk.frames[depth:-1], replace(walk.frames[-1], gathered=()))
    walk.opened = Opened(frames, depth, step.slot, walk.slots, message)
    walk.waiting = None
    walk.misunderstood = 0
    put(walk, step, value)
    leave_step(walk, step)
    return True


def accepted(walk: Walk, step: Collect, value: Value, speak: bool) -> bool:
    """Whether no rejection of the question holds for the answer; the first that does is said if `speak`."""
    tentative = {**walk.slots, step.slot: value}
    for rejection in step.rejections:
        if walk.holds(rejection.condition, tentative):
            if speak:
                walk.say(rejection.text, slots=tentative, of_flow=True)
            return False
    return True


def put(walk: Walk, step: Collect, value: Value) -> None:
    """The slot has the answer, and what the facts of the chosen options say is gathered."""
    walk.fill(step.slot, value)
    chosen = value if isinstance(value, list | tuple) else [value]
    declared = walk.flows_of(walk.frames[-1]).slots
    rows = [row for row in rows_of(walk, step) if row.id in chosen] if step.gather else ()
    for row in rows:
        for name, slot in step.gather:
            fact = row.fields.get(name)
            if fact is None:
                continue
            if slot in declared and declared[slot].ordered:
                for level in fact if isinstance(fact, list | tuple) else [fact]:
                    raise_to(walk, slot, level, collected=True)
            else:
                add(walk, slot, fact, collected=True)


def prefill(walk: Walk, flow: Flow, heard: Heard) -> None:
    """What her words already named is answered in the flow that has just begun, so it is not asked again.

    Only slots that the flow asks for by itself or keeps. A pick list is filled at once, where her words name one
    value; a list takes all of them, when its question is reached: also one of a flow that this one calls.
    """
    said = entities_of(heard)
    _keep_date(walk, heard)
    steps = {step.slot: step for step in flow.steps.values() if isinstance(step, Collect)}
    declared = walk.flows_of(walk.frames[-1]).slots
    for slot in dict.fromkeys((*steps, *sorted(flow.persisted_slots))):
        if slot not in declared or declared[slot].type not in ("categorical", "list"):
            continue
        step = steps.get(slot)
        if declared[slot].type == "list":
            _prefill_list(walk, slot, step, heard)
            continue
        if step is None:
            found = {value for kind, value in said if kind == slot and value in declared[slot].values}
        elif not step.ask_before_filling:
            options = options_of(walk, step)
            found = {value for kind, value in said if is_kind(kind, step) and value in options}
        else:
            continue
        if len(found) != 1:
            continue
        value = found.pop()
        if step is None:
            walk.fill(slot, value)
        elif accepted(walk, step, value, speak=False):
            put(walk, step, value)
    for step in _called_questions(walk, flow):
        if step.slot not in steps and declared[step.slot].type == "list":
            _prefill_list(walk, step.slot, step, heard)


def _called_questions(walk: Walk, flow: Flow) -> list[Collect]:
    """The questions of the flows that this one calls."""
    flows = walk.current.flows
    called = dict.fromkeys(step.flow for step in flow.steps.values() if isinstance(step, Call))
    return [
        step
        for name in called
        if name in flows
        for step in flows[name].steps.values()
        if isinstance(step, Collect) and step.slot in walk.flows_of(walk.frames[-1]).slots
    ]


def _prefill_list(walk: Walk, slot: str, step: Collect | None, heard: Heard) -> None:
    if step is None:
        allowed = walk.flows_of(walk.frames[-1]).slots[slot].values
        found = (
            value for kind, value in entities_of(heard) if slot in (kind, f"{kind}s") and value in allowed
        )
        if kept := tuple(dict.fromkeys(found)):
            walk.fill(slot, list(kept))
    elif not step.ask_before_filling and (options := named(heard, step, options_of(walk, step))):
        walk.put(named=(*walk.frames[-1].named, (slot, options)))


def _keep_date(walk: Walk, heard: Heard) -> None:
    """The one day that her words named waits in the flow's frame for the first question for a date, as it was said now."""
    codes = {value for kind, value in heard.entities if kind == "date"}
    if len(codes) != 1:
        return
    try:
        day = named_dates.from_code(codes.pop(), walk.moment)
    except InFuture:
        return
    if day is not None:
        walk.put(named=(*walk.frames[-1].named, (_DATE, (json.dumps(day, sort_keys=True),))))


def _take_named_date(walk: Walk, step: Collect) -> bool:
    """The first question for a date, in the flow that her words began or one it calls, has the day they named."""
    for place in range(len(walk.frames) - 1, walk.block_start() - 1, -1):
        frame = walk.frames[place]
        for pair in frame.named:
            if pair[0] == _DATE:
                walk.frames[place] = replace(frame, named=tuple(one for one in frame.named if one != pair))
                day: Value = json.loads(pair[1][0])
                return accepted(walk, step, day, speak=False) and take(walk, step, day)
    return False


def take_named(walk: Walk, step: Collect) -> bool:
    """The question has its answer from the words that began the flow; false where they named none, or a refused one."""
    if slot_of(walk, step).type == "date":
        return _take_named_date(walk, step)
    for place in range(len(walk.frames) - 1, walk.block_start() - 1, -1):
        frame = walk.frames[place]
        options = next((options for slot, options in frame.named if slot == step.slot), None)
        if options is not None:
            left = tuple(pair for pair in frame.named if pair[0] != step.slot)
            walk.frames[place] = replace(frame, named=left)
            return accepted(walk, step, list(options), speak=False) and take(walk, step, list(options))
    return False
