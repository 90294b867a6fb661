"""What is not a text: buttons, files, places, and what cannot be read."""

from collections.abc import Mapping
from typing import get_args

from bot.flow.events import Notice
from bot.flow.input import FileSent, Pressed
from bot.flow.model import CommandName
from bot.flow.questions import again, show
from bot.flow.reading.options import many_of, value_of
from bot.flow.reading.reader import misfit
from bot.flow.state import FIXED_PLACES, LANGUAGE_PLACES
from bot.flow.turns import other_language
from bot.flow.turns.commands import command, command_in
from bot.flow.turns.danger import begin_danger, danger_in, is_talked_in
from bot.flow.turns.fixed_rows import answer, toggle
from bot.flow.turns.said import begin_meant, not_understood
from bot.flow.turns.telling import add_file, add_text
from bot.flow.walk import Walk

_ALWAYS = {place: name for name, place in FIXED_PLACES.items()}
_NAMES: Mapping[str, CommandName] = {name: name for name in get_args(CommandName)}


def pressed(walk: Walk, press: Pressed) -> None:
    """The button did what it says, once; an old one got a kind word and the open question."""
    walk.misunderstood = 0
    if press.place in _ALWAYS:
        command(walk, _ALWAYS[press.place])
        return
    if press.place in LANGUAGE_PLACES:
        other_language.change(walk, press.place)
        return
    step, waiting = walk.question, walk.waiting
    choice = None
    if step is not None and waiting is not None and waiting.nonce == press.nonce:
        choice = next((one for one in waiting.choices if one.place == press.place), None)
    if step is None or waiting is None or choice is None:
        if walk.last_press == (press.nonce, press.place):
            walk.events.append(Notice("utter_already_taken"))
        else:
            walk.events.append(Notice("utter_stale_button"))
            again(walk)
        return
    walk.last_press = (press.nonce, press.place)
    if choice.kind == "meant" and waiting.meant is not None:
        begin_meant(walk, waiting.meant)
    elif choice.kind == "command":
        command(walk, _NAMES[choice.value])
    elif many_of(walk, step) == "options":
        toggle(walk, choice.value)
        if walk.waiting is not None:
            show(walk, step, walk.waiting, step.text, replaces=True)
    else:
        answer(walk, step, value_of(walk, step, choice.value, press.moment))


def file_sent(walk: Walk, sent: FileSent) -> None:
    """The file, and its caption, are part of the open telling; elsewhere she is told what is asked."""
    step = walk.question
    telling = step is not None and many_of(walk, step) == "messages"
    danger = danger_in(walk, sent.heard)
    leaving = sent.heard is not None and command_in(walk, sent.heard, sent.caption or "") == "leave"
    if leaving and danger is None:
        command(walk, "leave")
        return
    fault = _gather(walk, sent) if telling else None
    if danger is not None and not (telling and is_talked_in(walk, danger)):
        begin_danger(walk, danger)
    elif step is None:
        again(walk)
    elif not telling:
        walk.say("utter_file_not_expected")
        not_understood(walk, misfit(walk, step))
    elif fault is not None:
        not_understood(walk, fault)
    elif walk.waiting is not None:
        walk.misunderstood = 0
        show(walk, step, walk.waiting, "utter_file_taken")


def _gather(walk: Walk, sent: FileSent) -> str | None:
    fault = add_file(walk, sent)
    if fault is None and sent.caption:
        fault = add_text(walk, sent.caption, sent.message)
    return fault


def located(walk: Walk) -> None:
    walk.say("utter_place_not_expected")
    again(walk)


def unreadable(walk: Walk) -> None:
    walk.say("utter_cannot_read")
    again(walk)
