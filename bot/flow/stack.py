"""Beginning, calling, ending and closing flows."""

from dataclasses import replace

from bot.flow.errors import DefinitionFault, StackLimit
from bot.flow.events import FlowBegan, FlowEnded
from bot.flow.limits import MAX_FRAMES
from bot.flow.model import END, Call, Flows, Step
from bot.flow.state import Frame
from bot.flow.steps.rounds import after_call
from bot.flow.walk import Walk

IN_FORCE = ("menu", "danger", "self_harm", "distress", "numbers", "person")
"""Patterns whose flows always come from the set in force, also when an older flow calls them."""


def leave_step(walk: Walk, step: Step) -> None:
    """The innermost flow stands where the links of `step` lead, or has ended."""
    target = walk.target_of(step)
    walk.put(step=target)
    if target == END:
        end(walk)


def end(walk: Walk) -> None:
    """The innermost flow has ended; its caller goes on, or what it interrupted is there again."""
    frame = walk.frames.pop()
    walk.events.append(FlowEnded(frame.flow, completed=True))
    if frame.entered == "call" and walk.frames:
        step = walk.step_of(walk.frames[-1])
        if not isinstance(step, Call):
            raise DefinitionFault(flow=walk.frames[-1].flow, step=step.id)
        if after_call(walk, step, temporary(walk, frame)):
            leave_step(walk, step)
        return
    walk.forget_block(len(walk.frames))
    walk.empty(temporary(walk, frame))
    if walk.frames:
        walk.resuming = walk.came_back = True


def temporary(walk: Walk, frame: Frame) -> tuple[str, ...]:
    """What the flow collected and does not keep."""
    flow = walk.flows_of(frame).flows.get(frame.flow) or walk.current.flows.get(frame.flow)
    persisted = flow.persisted_slots if flow else frozenset()
    return tuple(slot for slot in frame.collected if slot not in persisted)


def push(walk: Walk, flows: Flows, name: str, frame: Frame) -> None:
    """`frame` becomes innermost, at the first step of flow `name`; `frame` says the rest."""
    if any(walk.current.patterns.get(pattern) == name for pattern in IN_FORCE):
        flows = walk.current
    flow = flows.flows.get(name)
    if flow is None:
        raise DefinitionFault(flow=name)
    make_room(walk)
    walk.frames.append(replace(frame, flow=name, step=flow.first, revision=flows.revision))
    walk.events.append(FlowBegan(name))


def begin_menu(walk: Walk) -> None:
    """The menu is what is open, and nothing of what was before is waited for."""
    walk.failed = walk.handoff = None
    walk.suspended = False
    walk.resuming = walk.came_back = False
    push(walk, walk.current, walk.pattern("menu"), Frame("", "", ""))


def link(walk: Walk, name: str) -> None:
    """The innermost flow has ended and `name` has begun in its place, or the menu in place of everything."""
    if name == walk.current.patterns.get("menu"):
        frame = walk.frames.pop()
        walk.events.append(FlowEnded(frame.flow, completed=True))
        walk.empty(temporary(walk, frame))
        close_all(walk)
        begin_menu(walk)
        return
    own = walk.flows_of(walk.frames[-1])
    flows = walk.current if name in walk.current.flows else own
    target = flows.flows.get(name)
    if target is None:
        raise DefinitionFault(flow=name)
    if not walk.holds(target.guard):
        walk.put(step=END)
        end(walk)
        return
    frame = walk.frames.pop()
    walk.events.append(FlowEnded(frame.flow, completed=True))
    left = temporary(walk, frame)
    carried: tuple[str, ...] = ()
    if frame.entered == "call":
        # A called flow's answers belong to its caller, also when another flow ends the call for it.
        carried = left
    else:
        walk.empty(left)
        close_same(walk, name, below=len(walk.frames))
    entered = "flow" if not walk.frames else frame.entered
    push(walk, flows, name, Frame("", "", "", entered, collected=carried))


def digress(walk: Walk, name: str) -> None:
    """Flow `name` of the set in force has begun over what is open, or in place of the menu.

    The open question, with what was gathered for it, is there again when it ends. The same digression is
    never below itself: an earlier one is closed.
    """
    pause(walk)
    walk.misunderstood = 0
    if walk.only_menu_is_open:
        close_all(walk)
    close_same(walk, name, below=len(walk.frames))
    entered = Frame("", "", "", "digression" if walk.frames else "flow")
    push(walk, walk.current, name, entered)


def pause(walk: Walk) -> None:
    """No question is open; what was gathered for it stands in its frame."""
    if walk.waiting is not None and walk.frames:
        walk.put(gathered=walk.waiting.gathered)
    walk.waiting = None
    walk.performing = None
    walk.resuming = walk.came_back = False


def close_same(walk: Walk, name: str, below: int) -> None:
    """No block that begins under `below` with flow `name` is left."""
    for start in reversed([i for i in walk.blocks() if i < below and walk.frames[i].flow == name]):
        close_block(walk, start)


def make_room(walk: Walk) -> None:
    """One flow more fits on the stack: the oldest digression that is not the one on top gives way.

    Raises `StackLimit` when one conversation alone calls that deep.
    """
    while len(walk.frames) >= MAX_FRAMES:
        blocks = walk.blocks()
        if len(blocks) == 1:
            raise StackLimit(flow=walk.frames[0].flow, limit=MAX_FRAMES)
        # What she began with is kept for as long as anything between it and the top can go.
        close_block(walk, blocks[1] if len(blocks) > 2 else 0)


def close_block(walk: Walk, start: int) -> None:
    """The block that begins at `start` is closed without having ended; others keep their answers."""
    stop = next((i for i in walk.blocks() if i > start), len(walk.frames))
    closed, size = walk.frames[start:stop], stop - start
    walk.frames[start:stop] = []
    for frame in reversed(closed):
        walk.events.append(FlowEnded(frame.flow, completed=False))
        walk.empty(temporary(walk, frame))
    walk.history = [
        replace(undo, depth=undo.depth - size) if undo.depth >= stop else undo
        for undo in walk.history
        if not start <= undo.depth < stop
    ]
    if walk.opened is not None and walk.opened.depth >= stop:
        walk.opened.depth -= size
    elif walk.opened is not None and walk.opened.depth >= start:
        walk.opened = None
    walk.settle_suspension()


def close_all(walk: Walk) -> None:
    """Nothing is open; answers are emptied unless persisted."""
    for start in reversed(walk.blocks()):
        close_block(walk, start)
    walk.waiting = walk.performing = walk.opened = None
    walk.history = []


def restart(walk: Walk, place: int) -> None:
    """The flow at `place` in the topmost block is at its first step again, with nothing above it."""
    start = walk.block_start()
    closed = walk.frames[place:]
    walk.frames[place:] = []
    for frame in reversed(closed):
        walk.events.append(FlowEnded(frame.flow, completed=False))
        walk.empty(temporary(walk, frame))
    walk.forget_block(start)
    walk.waiting = walk.performing = None
    walk.settle_suspension()
    push(walk, walk.current, closed[0].flow, Frame("", "", "", closed[0].entered))
