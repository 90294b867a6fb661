"""Steps are run until one waits."""

from bot.flow.answers import take, take_named
from bot.flow.errors import LoopLimit
from bot.flow.events import HandoffAsked, PerformAsked
from bot.flow.languages import is_another
from bot.flow.limits import MAX_STEPS_PER_TURN
from bot.flow.model import END, Call, Collect, Handoff, LinkTo, Perform, SetSlots, Step, Utter
from bot.flow.questions import ask, say_person_is_asked
from bot.flow.stack import begin_menu, end, leave_step, link, push
from bot.flow.state import Frame
from bot.flow.steps.assignments import assign
from bot.flow.steps.rounds import prepare_call
from bot.flow.values import UNSURE
from bot.flow.walk import Walk


def run(walk: Walk) -> None:
    """A question is open, an action is performed or a person is asked for.

    Raises `LoopLimit` when a flow goes in a circle without any of these.
    """
    while True:
        if not walk.frames:
            begin_menu(walk)
        _count(walk)
        frame = walk.frames[-1]
        if frame.step == END:
            walk.resuming = False
            end(walk)
            continue
        step = walk.step_of(frame)
        if _waits(walk, frame, step):
            return


def _count(walk: Walk) -> None:
    # Each round of a loop has a budget of its own: how many rounds there are is hers to say, and no fault.
    depth = sum(frame.loop is not None for frame in walk.frames)
    walk.steps[depth] = walk.steps.get(depth, 0) + 1
    if walk.steps[depth] > MAX_STEPS_PER_TURN:
        raise LoopLimit(flow=walk.frames[-1].flow, limit=MAX_STEPS_PER_TURN)


def _waits(walk: Walk, frame: Frame, step: Step) -> bool:
    resuming, walk.resuming = walk.resuming, False
    match step:
        case Collect():
            return _collect(walk, frame, step)
        case Perform():
            return _perform(walk, step)
        case Handoff():
            return _handoff(walk, step, resuming)
        case Call():
            _call(walk, step)
            return False
        case LinkTo():
            link(walk, step.flow)
            return False
        case Utter():
            _say(walk, step)
        case SetSlots():
            assign(walk, step.assignments)
    leave_step(walk, step)
    return False


def _say(walk: Walk, step: Utter) -> None:
    if step.language is not None and not is_another(walk, step.language):
        return
    if step.by is None:
        walk.say(step.text, of_flow=True, language=step.language)
        return
    value = walk.slots.get(step.by)
    if isinstance(value, str) and value != UNSURE:
        walk.say(f"{step.text}_{value}", of_flow=True, language=step.language)


def _collect(walk: Walk, frame: Frame, step: Collect) -> bool:
    kept = walk.kept.get(step.slot)
    if kept:
        one = kept.pop(0)
        if take(walk, step, one.value, one.message):
            return False
    elif step.slot in walk.slots and not step.ask_before_filling:
        leave_step(walk, step)
        return False
    elif take_named(walk, step):
        return False
    walk.put(gathered=())
    ask(walk, step, frame.gathered or walk.unfinished.pop(step.slot, ()))
    return True


def _call(walk: Walk, step: Call) -> None:
    outcome = prepare_call(walk, step)
    if outcome == "call":
        if step.for_each is not None:
            walk.steps[sum(frame.loop is not None for frame in walk.frames)] = 0
        push(walk, walk.flows_of(walk.frames[-1]), step.flow, Frame("", "", "", "call"))
    elif outcome == "pass":
        leave_step(walk, step)


def _perform(walk: Walk, step: Perform) -> bool:
    _cannot_be_undone(walk)
    walk.performing = step.action
    walk.events.append(PerformAsked(step.action))
    return True


def _handoff(walk: Walk, step: Handoff, resuming: bool) -> bool:
    if resuming and walk.suspended:
        say_person_is_asked(walk)
        return True
    _cannot_be_undone(walk)
    walk.suspended = True
    walk.handoff = None
    walk.came_back = False
    walk.events.append(HandoffAsked(step.reason))
    return True


def _cannot_be_undone(walk: Walk) -> None:
    """Nothing before this step can be gone back to or corrected: what the world was asked for was asked."""
    walk.forget_block(walk.block_start())
    walk.performed += 1
    if walk.performed > MAX_STEPS_PER_TURN:
        raise LoopLimit(flow=walk.frames[-1].flow, limit=MAX_STEPS_PER_TURN)
