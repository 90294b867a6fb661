"""A text: danger first, then leaving, then the answer, a command or another flow."""

from dataclasses import replace

from bot.flow.answers import prefill
from bot.flow.input import Heard, Said
from bot.flow.limits import CONFIRM_CONFIDENCE, FREE_TEXT_CONFIDENCE, TRIGGER_CONFIDENCE, YES_NO_CONFIDENCE
from bot.flow.model import Collect, Flow
from bot.flow.questions import again, show
from bot.flow.reading.options import many_of, options_of, takes_any_text
from bot.flow.reading.reader import Answer, Chosen, Misfit, Read, misfit, read_entities, read_precisely
from bot.flow.reading.texts import entities_of
from bot.flow.stack import digress
from bot.flow.state import Meant
from bot.flow.steps.run import run
from bot.flow.turns import other_language
from bot.flow.turns.commands import command, command_in
from bot.flow.turns.correction import correct_by_words
from bot.flow.turns.danger import begin_danger, danger_in, is_talked_in
from bot.flow.turns.fixed_rows import answer, toggle
from bot.flow.turns.telling import add_text
from bot.flow.values import NONE
from bot.flow.walk import Walk


def said(walk: Walk, said: Said) -> None:
    """What she wrote has been heard; and where it is in another language than hers, that one is offered."""
    _heard(walk, said)
    other_language.offer(walk, said.heard)


def _heard(walk: Walk, said: Said) -> None:
    step = walk.question
    telling = step is not None and many_of(walk, step) == "messages"
    # A typed label is the press of its button, whatever its words say elsewhere.
    label = step is not None and said.option is not None and said.option in (*options_of(walk, step), NONE)
    danger = None if label else danger_in(walk, said.heard)
    if danger is not None:
        fits = False
        if step is not None and is_talked_in(walk, danger):
            fits = telling or isinstance(read_precisely(walk, step, said), Answer | Chosen)
        if not fits:
            if telling:
                add_text(walk, said.text, said.message)
            begin_danger(walk, danger)
            return
    name = command_in(walk, said.heard, said.text)
    if name == "leave":
        command(walk, name)
    elif step is None:
        if name is not None:
            command(walk, name)
        else:
            again(walk)
    elif takes_any_text(walk, step):
        _at_free_text(walk, step, said, telling)
    else:
        _at_options(walk, step, said)


def _at_free_text(walk: Walk, step: Collect, said: Said, telling: bool) -> None:
    name = command_in(walk, said.heard, said.text)
    flow = trigger_in(walk, said.heard, FREE_TEXT_CONFIDENCE)
    if name is not None:
        command(walk, name)
    elif telling:
        # What may be part of her telling is kept, also when it begins something else.
        fault = add_text(walk, said.text, said.message)
        if flow is not None:
            begin_triggered(walk, flow, said.heard)
        elif fault is not None:
            not_understood(walk, fault, said.message)
        elif walk.waiting is not None:
            walk.misunderstood = 0
            show(walk, step, walk.waiting, "utter_message_taken")
    elif flow is not None:
        begin_triggered(walk, flow, said.heard)
    else:
        _use(walk, step, read_precisely(walk, step, said), said)


def _at_options(walk: Walk, step: Collect, said: Said) -> None:
    meant = walk.waiting.meant if walk.waiting else None
    if correct_by_words(walk, step, said):
        return
    read = read_precisely(walk, step, said)
    agreed = said.heard.intent == "yes" and said.heard.confidence >= YES_NO_CONFIDENCE
    if meant is not None and agreed and not isinstance(read, Answer | Chosen):
        begin_meant(walk, meant)
        return
    if not isinstance(read, Answer | Chosen):
        name = command_in(walk, said.heard, said.text)
        if name is not None:
            command(walk, name)
            return
        read = read or read_entities(walk, step, said)
    if read is None and (language := other_language.spoken(walk, step, said.heard)) is not None:
        read = Answer(language)
    if read is None:
        flow = trigger_in(walk, said.heard, TRIGGER_CONFIDENCE)
        if flow is not None:
            begin_triggered(walk, flow, said.heard)
            return
        if _may_be_meant(walk, said.heard):
            _ask_whether_meant(walk, step, said)
            return
    _use(walk, step, read, said)


def _may_be_meant(walk: Walk, heard: Heard) -> bool:
    """Whether her words may well begin something, and are too unsure to do it by themselves."""
    return heard.confidence >= CONFIRM_CONFIDENCE and (
        trigger_in(walk, heard, CONFIRM_CONFIDENCE) is not None or heard.intent in walk.current.commands
    )


def _ask_whether_meant(walk: Walk, step: Collect, said: Said) -> None:
    """One button more at the open question says what her words may mean. It counts as not understood."""
    waiting = walk.waiting
    if waiting is None:
        return
    walk.misunderstood += 1
    if walk.misunderstood > 1:
        walk.say("utter_not_understood_again")
    meant = Meant(said.heard.intent, entities_of(said.heard))
    show(walk, step, replace(waiting, meant=meant), "utter_meant")
    walk.not_taken(said.message)


def begin_meant(walk: Walk, meant: Meant) -> None:
    """She confirmed what her words meant: it begins, with what they named."""
    heard = Heard(intent=meant.intent, confidence=1.0, entities=meant.entities)
    name = walk.current.commands.get(meant.intent)
    flow = trigger_in(walk, heard, TRIGGER_CONFIDENCE)
    if name is not None:
        command(walk, name)
    elif flow is not None:
        begin_triggered(walk, flow, heard)
    else:
        again(walk)


def _use(walk: Walk, step: Collect, read: Read | None, said: Said) -> None:
    match read:
        case Answer(value):
            answer(walk, step, value, said.message)
        case Chosen(options):
            for option in options:
                toggle(walk, option)
            walk.misunderstood = 0
            again(walk)
        case Misfit(text):
            not_understood(walk, text, said.message)
        case _:
            not_understood(walk, misfit(walk, step), said.message)


def not_understood(walk: Walk, text: str | None = None, message: int | None = None) -> None:
    """A kind word, the question again; from the second time on with what else she can do.

    `message` is what was not understood: changed later, it is heard anew.
    """
    walk.misunderstood += 1
    if walk.waiting is not None:
        walk.waiting = replace(walk.waiting, meant=None)
    if text is not None:
        walk.say(text)
    if walk.misunderstood > 1:
        walk.say("utter_not_understood_again")
    elif text is None:
        walk.say("utter_not_understood")
    again(walk)
    walk.not_taken(message)


def trigger_in(walk: Walk, heard: Heard, enough: float) -> Flow | None:
    """The flow that her words begin: it has their intent, may begin, and is not open already."""
    if heard.confidence < enough:
        return None
    open_flows = {frame.flow for frame in walk.frames}
    for flow in walk.current.flows.values():
        if heard.intent in flow.triggers and flow.name not in open_flows and walk.holds(flow.guard):
            return flow
    return None


def begin_triggered(walk: Walk, flow: Flow, heard: Heard) -> None:
    digress(walk, flow.name)
    prefill(walk, flow, heard)
    run(walk)
