"""One text, read as the answer to one question."""

from dataclasses import dataclass

from bot.flow.input import Edited, Said
from bot.flow.limits import MAX_ANSWER_CHARACTERS, MAX_WORDS_AROUND_A_NUMBER, YES_NO_CONFIDENCE
from bot.flow.model import Collect
from bot.flow.reading import dates, named_dates, texts
from bot.flow.reading.options import many_of, named, options_of, slot_of, value_of
from bot.flow.values import NONE, Value
from bot.flow.walk import Walk


@dataclass(frozen=True)
class Answer:
    value: Value


@dataclass(frozen=True)
class Chosen:
    """Options that are toggled at a question where many can be chosen."""

    options: tuple[str, ...]


@dataclass(frozen=True)
class Misfit:
    """It is no answer here, and the text `text` says why."""

    text: str


Read = Answer | Chosen | Misfit


def read_precisely(walk: Walk, step: Collect, said: Said | Edited) -> Read | None:
    """What the text can only mean at this question; `None` when it may as well mean something else."""
    slot, plain = slot_of(walk, step), texts.plain(said.text)
    if slot.type == "text":
        return _free_text(said.text)
    if slot.type == "float":
        number = _number(said)
        return None if number is None else Answer(number)
    options = options_of(walk, step)
    chosen = _option(walk, step, said, plain, options)
    if chosen is not None:
        if many_of(walk, step) == "options":
            return Chosen((chosen,))
        return Answer(value_of(walk, step, chosen, said.moment))
    if (
        slot.type == "bool"
        and said.heard.confidence >= YES_NO_CONFIDENCE
        and said.heard.intent in ("yes", "no")
    ):
        return Answer(said.heard.intent == "yes")
    if slot.type == "date":
        return _date(plain, said)
    return Misfit("utter_pick_one") if texts.place(said.text) is not None else None


def read_entities(walk: Walk, step: Collect, said: Said | Edited) -> Read | None:
    """What was named in the text, when it answers this question."""
    if slot_of(walk, step).type == "date":
        found = [value for kind, value in said.heard.entities if kind == "date"]
        return _named_date(found[0], said) if len(set(found)) == 1 else None
    chosen = named(said.heard, step, options_of(walk, step))
    if not chosen:
        return None
    if many_of(walk, step) == "options":
        return Chosen(chosen)
    return Answer(chosen[0]) if len(chosen) == 1 else Misfit("utter_pick_one")


def misfit(walk: Walk, step: Collect) -> str | None:
    """The text that says what is expected here, where there is one of its own."""
    return {"date": "utter_not_a_date", "float": "utter_not_a_number"}.get(slot_of(walk, step).type)


def _number(said: Said | Edited) -> float | None:
    """The number that the text is, or the only one in a short text, unless it is part of a date ("3 weeks ago")."""
    number = texts.number(said.text)
    if number is not None or len(said.text.split()) > MAX_WORDS_AROUND_A_NUMBER:
        return number
    of_date = any(kind == "date" and any(map(str.isdigit, value)) for kind, value in said.heard.entities)
    return None if of_date else texts.only_number(said.text)


def _named_date(code: str, said: Said | Edited) -> Read | None:
    try:
        found = named_dates.from_code(code, said.moment)
    except dates.InFuture:
        return Misfit("utter_date_in_future")
    return None if found is None else Answer(found)


def _free_text(text: str) -> Read | None:
    if len(text) > MAX_ANSWER_CHARACTERS:
        return Misfit("utter_answer_too_long")
    return Answer(texts.storable(text)) if texts.has_words(text) else None


def _option(
    walk: Walk, step: Collect, said: Said | Edited, plain: str, options: tuple[str, ...]
) -> str | None:
    allowed = (*options, NONE) if many_of(walk, step) == "options" else options
    if said.option in allowed:
        return said.option
    if plain in allowed:
        return plain
    place = texts.place(said.text)
    shown = walk.waiting.choices if walk.waiting and isinstance(said, Said) else ()
    ids = [choice.value for choice in shown if choice.kind == "option"]
    return ids[place - 1] if place is not None and 1 <= place <= len(ids) else None


def _date(text: str, said: Said | Edited) -> Read | None:
    option = dates.from_option(text, dates.today_of(said.moment))
    if option is not None:
        return Answer(option)
    try:
        found = dates.from_text(text.upper(), said.moment)
    except dates.InFuture:
        return Misfit("utter_date_in_future")
    return None if found is None else Answer(found)
