"""An earlier answer is corrected: the way is walked again from it, with the later answers as they were.

It is tried on a second walk first, so that a correction that cannot be taken changes nothing.
"""

from dataclasses import replace

from bot.flow.answers import take
from bot.flow.events import Event, Say
from bot.flow.input import Edited, Said
from bot.flow.model import Collect
from bot.flow.questions import again
from bot.flow.reading.options import many_of, takes_any_text
from bot.flow.reading.reader import Answer, Chosen, Misfit, misfit, read_entities, read_precisely
from bot.flow.state import Undo
from bot.flow.steps.run import run
from bot.flow.values import Value, equal
from bot.flow.walk import Kept, Walk


def correct(walk: Walk, edit: Edited) -> None:
    """The answer that the message gave is the new one; or she is told why not, and nothing is changed."""
    place = next(
        (i for i in reversed(range(len(walk.history))) if walk.history[i].message == edit.message), None
    )
    if place is None or not _can_go_to(walk, walk.history[place]):
        _leave_it(walk, "utter_edit_too_late")
        return
    asked = _at_answer(walk, place)
    step = asked.step_of(asked.frames[-1])
    if not isinstance(step, Collect) or many_of(asked, step) == "messages":
        _leave_it(walk, "utter_edit_too_late")
        return
    match read_precisely(asked, step, edit) or read_entities(asked, step, edit):
        case Answer(value):
            pass
        case Chosen(options):
            value = list(options)
        case Misfit(text):
            _leave_it(walk, text)
            return
        case _:
            _leave_it(walk, misfit(asked, step) or "utter_not_understood")
            return
    _take_anew(walk, asked, step, place, value, edit.message)


def correct_by_words(walk: Walk, open_step: Collect, said: Said) -> bool:
    """Whether her words corrected something said before ("no, it was Telegram"): then it is done.

    What the open question takes is an answer to it. Else the last answer of this conversation that the named thing
    fits, and that was another one, is given anew; or what her first words named is exchanged where it stands.
    """
    if not said.heard.corrects or not said.heard.entities:
        return False
    if read_entities(walk, open_step, said) is not None:
        return False
    start = walk.block_start()
    for place in reversed(range(len(walk.history))):
        undo = walk.history[place]
        if undo.depth != start or not _can_go_to(walk, undo):
            continue
        asked = _at_answer(walk, place)
        step = asked.step_of(asked.frames[-1])
        if not isinstance(step, Collect) or takes_any_text(asked, step):
            continue
        match read_entities(asked, step, _without(said, walk.slots.get(undo.slot))):
            case Answer(value):
                pass
            case Chosen(options):
                value = list(options)
            case _:
                continue
        if equal(value, _given(walk, undo, place)):
            continue
        _take_anew(walk, asked, step, place, value, said.message)
        return True
    return _exchange(walk, said)


def _without(said: Said, value: Value) -> Said:
    """What was said, but for the value that is there already: in "not Instagram, Telegram" the other one is meant."""
    held = value if isinstance(value, list) else [value]
    left = tuple(pair for pair in said.heard.entities if pair[1] not in held)
    return replace(said, heard=replace(said.heard, entities=left or said.heard.entities))


def _exchange(walk: Walk, said: Said) -> bool:
    """Whether what her first words named, and filled slots without being asked for, is now the other one.

    Only where one value of that facts table stands in her slots: otherwise nobody knows which one she means.
    """
    flows = walk.flows_of(walk.frames[-1])
    for kind, value in reversed(said.heard.entities):
        ids = tuple(row.id for row in flows.tables.get(f"{kind}s", ()))
        of_table = {
            name: held
            for name, held in walk.slots.items()
            if isinstance(held, str) and name in flows.slots and flows.slots[name].values == ids
        }
        others = set(of_table.values()) - {value}
        if value in ids and len(others) == 1:
            before = others.pop()
            for name in (name for name, held in of_table.items() if held == before):
                walk.fill(name, value, collected=False)
            walk.misunderstood = 0
            walk.say("utter_edit_taken")
            again(walk)
            return True
    return False


def _take_anew(walk: Walk, asked: Walk, step: Collect, place: int, value: Value, message: int | None) -> None:
    if not take(asked, step, value, message):
        walk.events += [event for event in asked.events if isinstance(event, Say)]
        again(walk)
        return
    run(asked)
    _adopt(walk, asked, place, heard_before(walk, place))


def _leave_it(walk: Walk, text: str) -> None:
    walk.say(text)
    again(walk)


def _can_go_to(walk: Walk, undo: Undo) -> bool:
    return all(walk.is_sound(frame) for frame in undo.frames)


def _end_of_block(walk: Walk, depth: int) -> int:
    return next((i for i in walk.blocks() if i > depth), len(walk.frames))


def _at_answer(walk: Walk, place: int) -> Walk:
    """A second walk, where the question of `walk.history[place]` is not answered yet; later answers are kept.

    It ends with the conversation that the answer belongs to: digressions above it are left out.
    """
    depth = walk.history[place].depth
    asked = Walk(walk.library, walk.state(), walk.moment)
    stop = _end_of_block(walk, depth)
    open_slot = asked.step_of(asked.frames[stop - 1])
    gathered = asked.waiting.gathered if asked.waiting and stop == len(asked.frames) else ()
    if isinstance(open_slot, Collect):
        asked.unfinished[open_slot.slot] = gathered or asked.frames[stop - 1].gathered
    asked.frames[stop:] = []
    later = [undo for undo in asked.history[place:] if undo.depth == depth]
    asked.history = asked.history[:place]
    for undo in reversed(later):
        kept = Kept(asked.slots.get(undo.slot), undo.message)
        asked.kept.setdefault(undo.slot, []).insert(0, kept)
        asked.restore(undo)
    asked.kept[later[0].slot].pop(0)
    return asked


def heard_before(walk: Walk, place: int) -> set[str]:
    """The texts said on the way from the answer as it was to where she is: she need not read them again."""
    old = _at_answer(walk, place)
    step = old.step_of(old.frames[-1])
    undo = walk.history[place]
    if isinstance(step, Collect):
        take(old, step, _given(walk, undo, place), undo.message)
        run(old)
    return {event.text for event in old.events if isinstance(event, Say) and event.nonce is None}


def _given(walk: Walk, undo: Undo, place: int) -> Value:
    """The answer as it was given, also when it was given anew later."""
    slots = walk.slots
    for later in reversed(walk.history[place + 1 :]):
        if later.depth == undo.depth:
            slots = {
                **{name: value for name, value in slots.items() if name not in later.added},
                **later.changed,
            }
    return slots.get(undo.slot)


def _adopt(walk: Walk, asked: Walk, place: int, heard: set[str]) -> None:
    depth = walk.history[place].depth
    stop = _end_of_block(walk, depth)
    above = walk.frames[stop:]
    news: list[Event] = [
        event
        for event in asked.events
        if not (isinstance(event, Say) and not event.nonce and event.text in heard)
    ]
    if not above:
        walk.say("utter_edit_taken")
        before = walk.events
        last_press = walk.last_press
        walk.load(asked.state())
        walk.events, walk.last_press, walk.misunderstood = [*before, *news], last_press, 0
        return
    waiting = asked.waiting
    if waiting is None or asked.block_start() != depth or asked.frames[:depth] != walk.frames[:depth]:
        _leave_it(walk, "utter_edit_too_late")
        return
    asked.put(gathered=waiting.gathered)
    asked.close_opened()
    shift = len(asked.frames) - stop
    higher = [replace(undo, depth=undo.depth + shift) for undo in walk.history[place:] if undo.depth != depth]
    walk.frames = [*asked.frames, *above]
    walk.slots = asked.slots
    walk.history = [*asked.history, *higher]
    walk.misunderstood = 0
    walk.say("utter_edit_taken")
    walk.events += [event for event in news if not (isinstance(event, Say) and event.nonce)]
    again(walk)
