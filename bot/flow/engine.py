"""The engine: what stands, and what is heard, become what stands then and what is to be done."""

from dataclasses import dataclass, replace

from bot.flow.events import Event, Notice
from bot.flow.input import (
    Commanded,
    Edited,
    FileSent,
    Heard,
    Input,
    Located,
    Moment,
    Performed,
    Pressed,
    Resumed,
    Said,
    Unreadable,
)
from bot.flow.model import END, Collect, CommandName, Handoff, Library, Perform
from bot.flow.stack import begin_menu, close_all, digress, leave_step
from bot.flow.state import FIXED_PLACES, LANGUAGE_PLACES, State
from bot.flow.steps.run import run
from bot.flow.turns import other_language
from bot.flow.turns.commands import command, command_in
from bot.flow.turns.danger import begin_danger, danger_in
from bot.flow.turns.edited import edited
from bot.flow.turns.said import said
from bot.flow.turns.sent import file_sent, located, pressed, unreadable
from bot.flow.walk import Walk


@dataclass(frozen=True)
class Turn:
    """What stands after an input, and what the caller does about it, in order."""

    state: State
    events: tuple[Event, ...]


def advance(library: Library, state: State, heard: Input) -> Turn:
    """One conversation has moved on by one input.

    Pure: it reads no clock, does nothing of what it asks for, and leaves `state` as it was; the same in gives
    the same out. The caller stores `Turn.state`, then carries out `Turn.events`. Any input in any state gives
    a turn; an action's result or the end of a handoff that nothing waits for changes nothing.

    Raises `LoopLimit`, `StackLimit` or `DefinitionFault` for a definition that `alongside check` refuses.
    """
    walk = Walk(library, state, heard.moment)
    if not isinstance(heard, Performed | Resumed):
        walk.performed = 0
    if not walk.frames:
        _from_nothing(walk, heard)
    elif not _is_sound(walk):
        walk.suspended = False
        close_all(walk)
        _from_recalled(walk, heard)
    else:
        _hear(walk, heard)
    return Turn(walk.state(), tuple(walk.events))


def begin(library: Library, moment: Moment) -> Turn:
    """A conversation that has just begun."""
    return advance(library, State(), Commanded(moment, "start"))


def asked_slot(library: Library, state: State) -> str | None:
    """The slot that the open question fills."""
    if state.waiting is None or not state.frames:
        return None
    frame = state.frames[-1]
    flows = library.at(frame.revision)
    flow = flows.flows.get(frame.flow) if flows else None
    step = flow.steps.get(frame.step) if flow else None
    return step.slot if isinstance(step, Collect) else None


def _hear(walk: Walk, heard: Input) -> None:
    match heard:
        case Said():
            said(walk, heard)
        case Edited():
            edited(walk, heard)
        case Pressed():
            pressed(walk, heard)
        case Commanded():
            command(walk, heard.command)
        case FileSent():
            file_sent(walk, heard)
        case Located():
            located(walk)
        case Unreadable():
            unreadable(walk)
        case Performed():
            _performed(walk, heard)
        case Resumed():
            _resumed(walk, heard)


def _performed(walk: Walk, done: Performed) -> None:
    step = walk.step_of(walk.frames[-1]) if walk.performing == done.action else None
    if not isinstance(step, Perform):
        return
    walk.performing = None
    walk.failed = done.failed
    allowed = walk.flows_of(walk.frames[-1]).actions.get(done.action, frozenset())
    for slot, value in done.slots.items():
        if slot in allowed:
            walk.fill(slot, value, collected=False)
    leave_step(walk, step)
    run(walk)


def _resumed(walk: Walk, resumed: Resumed) -> None:
    if not walk.suspended:
        return
    walk.suspended = False
    walk.handoff = resumed.outcome
    for place, frame in enumerate(walk.frames):
        step = walk.step_of(frame) if frame.step != END else None
        if isinstance(step, Handoff):
            walk.frames[place] = replace(frame, step=walk.target_of(step))
    if walk.waiting is None and walk.performing is None:
        run(walk)


def _is_sound(walk: Walk) -> bool:
    """Whether what is open can go on: no revision was recalled or is gone, and something is waited for."""
    if not all(walk.is_sound(frame) for frame in walk.frames):
        return False
    if walk.waiting is not None:
        return walk.question is not None
    return walk.performing is not None or walk.suspended


def _from_nothing(walk: Walk, heard: Input) -> None:
    """Nothing was open. Danger and commands are met; anything else begins the conversation."""
    if isinstance(heard, Performed | Resumed):
        return
    if isinstance(heard, Pressed) and heard.place in LANGUAGE_PLACES:
        other_language.change(walk, heard.place)
    elif isinstance(heard, Pressed) and heard.place not in _FIXED:
        walk.events.append(Notice("utter_stale_button"))
    if not _first(walk, heard):
        digress(walk, walk.pattern("start"))
        run(walk)


def _from_recalled(walk: Walk, heard: Input) -> None:
    if not _first(walk, heard):
        begin_menu(walk)
        run(walk)


def _first(walk: Walk, heard: Input) -> bool:
    """What comes before a conversation can begin has been done."""
    words: Heard | None = heard.heard if isinstance(heard, Said | Edited | FileSent) else None
    danger = danger_in(walk, words)
    if danger is not None:
        begin_danger(walk, danger)
        return True
    name: CommandName | None = None
    if isinstance(heard, Commanded):
        name = heard.command
    elif isinstance(heard, Pressed):
        name = _FIXED.get(heard.place)
    elif words is not None:
        name = command_in(walk, words, _words_of(heard))
    if name is None or name not in FIXED_PLACES:
        return False
    command(walk, name)
    return True


def _words_of(heard: Input) -> str:
    if isinstance(heard, FileSent):
        return heard.caption or ""
    return heard.text if isinstance(heard, Said | Edited) else ""


_FIXED = {place: name for name, place in FIXED_PLACES.items()}
