"""What can be typed in place of pressing: every option of a question, on whatever page it stands."""

from bot.flow.input import Moment
from bot.flow.model import Collect, Library
from bot.flow.questions import every_option
from bot.flow.state import Choice, State
from bot.flow.walk import Walk


def offered(library: Library, state: State, moment: Moment, message: int | None = None) -> tuple[Choice, ...]:
    """All options of the open question; with `message`, of the question that this message answered, or did not.

    Whoever matches typed labels looks here, and gives the found option's `value` as `Said.option` or
    `Edited.option`. Empty when there is no such question, or it has no options.
    """
    walk = Walk(library, state, moment)
    if message is not None and not (state.waiting is not None and message in state.waiting.not_taken):
        undo = next((one for one in reversed(state.history) if one.message == message), None)
        if undo is None or not all(walk.is_sound(frame) for frame in undo.frames):
            return ()
        walk.restore(undo)
    elif state.waiting is None or not all(walk.is_sound(frame) for frame in state.frames):
        return ()
    step = walk.step_of(walk.frames[-1])
    return every_option(walk, step) if isinstance(step, Collect) else ()
