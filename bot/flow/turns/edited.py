"""She changed a message of hers: what it told is told anew, or the answer it gave is corrected."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.flow.input import Edited, Said
from bot.flow.questions import again
from bot.flow.reading.texts import has_words, storable
from bot.flow.turns.commands import command, command_in
from bot.flow.turns.correction import correct
from bot.flow.turns.danger import begin_danger, danger_in, is_talked_in
from bot.flow.turns.said import said
from bot.flow.turns.telling import too_long
from bot.flow.values import Value
from bot.flow.walk import Walk


def edited(walk: Walk, edit: Edited) -> None:
    """Danger first; then a part of a telling, or an answer, is the new one, while its flow is open.

    A message that the open question did not take is heard as if it were new.
    """
    told = _edit_telling(walk, edit)
    danger = danger_in(walk, edit.heard)
    if danger is not None and not (told and is_talked_in(walk, danger)):
        begin_danger(walk, danger)
    elif command_in(walk, edit.heard, edit.text) == "leave":
        command(walk, "leave")
    elif told is not None:
        walk.say(told)
        again(walk)
    elif walk.waiting is not None and edit.message in walk.waiting.not_taken:
        said(walk, Said(edit.moment, edit.text, edit.heard, edit.message, edit.option))
    else:
        correct(walk, edit)


def _edit_telling(walk: Walk, edit: Edited) -> str | None:
    """The message's part of a telling has the new text; the text id to say; `None` when it is in none."""
    if walk.waiting is not None:
        entries, text = _edit_entry(walk.waiting.gathered, edit)
        if text is not None:
            walk.waiting = replace(walk.waiting, gathered=tuple(entries))
            return text
    for place, frame in enumerate(walk.frames):
        entries, text = _edit_entry(frame.gathered, edit)
        if text is not None:
            walk.frames[place] = replace(frame, gathered=tuple(entries))
            return text
    for slot in dict.fromkeys(slot for frame in walk.frames for slot in frame.collected):
        value = walk.slots.get(slot)
        entries, text = _edit_entry(value if isinstance(value, list) else (), edit)
        if text is not None:
            if text == "utter_edit_taken":
                walk.fill(slot, list(entries), collected=False)
            return text
    return None


def _edit_entry(entries: Sequence[Value], edit: Edited) -> tuple[Sequence[Value], str | None]:
    for place, entry in enumerate(entries):
        if not isinstance(entry, Mapping) or entry.get("message") != edit.message:
            continue
        if not has_words(edit.text):
            return entries, "utter_not_understood"
        fault = too_long(entries, edit.text, instead_of=str(entry.get("text", "")))
        if fault is not None:
            return entries, fault
        changed = {**entry, "text": storable(edit.text)}
        return [*entries[:place], changed, *entries[place + 1 :]], "utter_edit_taken"
    return entries, None
