"""What works at every step: by button, by /command or in her own words."""

from bot.flow.events import Left
from bot.flow.input import Heard
from bot.flow.limits import (
    COMMAND_CONFIDENCE,
    FREE_TEXT_CONFIDENCE,
    LEAVE_CONFIDENCE,
    MAX_WORDS_TO_LEAVE,
)
from bot.flow.model import CommandName
from bot.flow.questions import say_person_is_asked
from bot.flow.reading.options import takes_any_text
from bot.flow.stack import begin_menu, close_all, digress
from bot.flow.state import State
from bot.flow.steps.run import run
from bot.flow.turns import fixed_rows
from bot.flow.walk import Walk

WHILE_A_PERSON_IS_ASKED: tuple[CommandName, ...] = ("leave", "menu", "numbers")


def command(walk: Walk, name: CommandName) -> None:
    """The command has been done: something is waited for again, or she has left."""
    walk.misunderstood = 0
    if name == "leave":
        leave(walk)
        return
    if walk.suspended and walk.waiting is None and name not in WHILE_A_PERSON_IS_ASKED:
        say_person_is_asked(walk)
        return
    match name:
        case "menu":
            close_all(walk)
            begin_menu(walk)
            run(walk)
        case "back":
            fixed_rows.back(walk)
        case "skip":
            fixed_rows.skip(walk)
        case "unsure":
            fixed_rows.unsure(walk)
        case "done":
            fixed_rows.done(walk)
        case "more":
            fixed_rows.more(walk)
        case _:
            digress(walk, walk.pattern(name))
            run(walk)


def leave(walk: Walk) -> None:
    """Nothing of the conversation remains, and nothing else is said."""
    walk.load(State())
    walk.events = [Left()]


def command_in(walk: Walk, heard: Heard, text: str) -> CommandName | None:
    """The command that her words `text` are, sure enough for what is open."""
    name = walk.current.commands.get(heard.intent)
    if name is None:
        return None
    if name == "leave":
        short = len(text.split()) <= MAX_WORDS_TO_LEAVE
        return name if heard.confidence >= (LEAVE_CONFIDENCE if short else FREE_TEXT_CONFIDENCE) else None
    step = walk.question
    enough = FREE_TEXT_CONFIDENCE if step is not None and takes_any_text(walk, step) else COMMAND_CONFIDENCE
    return name if heard.confidence >= enough else None
