"""Back, Skip, Not sure, Done and More: what is done to the open question."""

from dataclasses import replace

from bot.flow.answers import take
from bot.flow.model import Collect
from bot.flow.questions import again, ask, pages_of, show
from bot.flow.reading.dates import from_option, today_of
from bot.flow.reading.options import many_of, options_of, slot_of
from bot.flow.stack import close_block
from bot.flow.state import Undo
from bot.flow.steps.run import run
from bot.flow.values import NONE, UNSURE, Value
from bot.flow.walk import Walk


def answer(walk: Walk, step: Collect, value: Value, message: int | None = None) -> None:
    """The answer is taken and the flow has gone on; or it was refused and the question is open again."""
    if take(walk, step, value, message):
        run(walk)
    else:
        again(walk)
        walk.not_taken(message)


def back(walk: Walk) -> None:
    """The last answer is taken back and its question open again.

    In a digression where nothing was answered yet, the digression is closed.
    """
    start = walk.block_start()
    undo = walk.history[-1] if walk.history else None
    if undo is not None and undo.depth == start and all(walk.is_sound(frame) for frame in undo.frames):
        _undo(walk, undo)
    elif start > 0:
        walk.waiting = walk.performing = None
        close_block(walk, start)
        walk.resuming = walk.came_back = True
        run(walk)
    else:
        walk.say("utter_nothing_to_go_back_to")
        again(walk)


def _undo(walk: Walk, undo: Undo) -> None:
    given = walk.slots.get(undo.slot)
    walk.history.pop()
    walk.restore(undo)
    walk.misunderstood = 0
    step = walk.step_of(walk.frames[-1])
    if isinstance(step, Collect):
        # What was chosen or told stays, to be gone on with.
        many = many_of(walk, step) is not None and isinstance(given, list)
        ask(walk, step, tuple(given) if many and isinstance(given, list) else ())


def skip(walk: Walk) -> None:
    """The open question is answered with nothing; or with what was told or marked already, as by Done."""
    step = walk.question
    if step is None:
        walk.say("utter_cannot_skip_here")
        again(walk)
    elif _has_gathered(walk, step):
        done(walk)
    else:
        answer(walk, step, None)


def _has_gathered(walk: Walk, step: Collect) -> bool:
    return walk.waiting is not None and bool(walk.waiting.gathered) and many_of(walk, step) is not None


def unsure(walk: Walk) -> None:
    """The open question is answered *Not sure*; one that has no such answer, or one already begun, as by Skip."""
    step = walk.question
    if step is None or _has_gathered(walk, step):
        skip(walk)
    elif slot_of(walk, step).type == "date":
        answer(walk, step, from_option(UNSURE, today_of(walk.moment)))
    else:
        answer(walk, step, UNSURE if options_of(walk, step) else None)


def done(walk: Walk) -> None:
    """What was gathered is the answer; nothing gathered is a skipped question."""
    step, waiting = walk.question, walk.waiting
    if step is None or waiting is None or many_of(walk, step) is None:
        walk.say("utter_pick_one" if step is not None and options_of(walk, step) else "utter_not_understood")
        again(walk)
    elif not waiting.gathered:
        answer(walk, step, None)
    elif many_of(walk, step) == "options":
        order = (*options_of(walk, step), NONE)
        answer(walk, step, [option for option in order if option in waiting.gathered] or None)
    else:
        answer(walk, step, list(waiting.gathered))


def more(walk: Walk) -> None:
    """The next page of options is on show; after the last one the first."""
    step, waiting = walk.question, walk.waiting
    if step is None or waiting is None:
        again(walk)
        return
    page = (waiting.page + 1) % pages_of(options_of(walk, step))
    show(walk, step, replace(waiting, page=page), step.text, replaces=True)


def toggle(walk: Walk, option: str) -> None:
    """The option's mark is the other one; *None of these* and the others put each other out."""
    waiting = walk.waiting
    if waiting is None:
        return
    now = waiting.gathered
    if option in now:
        gathered = tuple(one for one in now if one != option)
    elif option == NONE:
        gathered = (NONE,)
    else:
        gathered = (*(one for one in now if one != NONE), option)
    walk.waiting = replace(waiting, gathered=gathered)
