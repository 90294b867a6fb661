"""One long answer of many messages: texts and files until *Done*."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.flow.input import FileSent
from bot.flow.limits import (
    MAX_ANSWER_CHARACTERS,
    MAX_ENTRIES,
    MAX_FILE_NAME_CHARACTERS,
    MAX_TELLING_CHARACTERS,
)
from bot.flow.reading.texts import has_words, storable
from bot.flow.values import Value
from bot.flow.walk import Walk


def add_text(walk: Walk, text: str, message: int | None) -> str | None:
    """The text is part of the open answer; or the text id that says why it cannot be."""
    if not has_words(text):
        return "utter_not_understood"
    fault = too_long(walk.waiting.gathered if walk.waiting else (), text)
    return fault or _add(walk, {"text": storable(text), "message": message})


def add_file(walk: Walk, sent: FileSent) -> str | None:
    """The file is part of the open answer; or the text id that says why it cannot be."""
    name = storable(sent.name)[:MAX_FILE_NAME_CHARACTERS] if sent.name is not None else None
    mime = storable(sent.mime)[:MAX_FILE_NAME_CHARACTERS] if sent.mime is not None else None
    file: Mapping[str, Value] = {
        "handle": sent.handle,
        "kind": sent.kind,
        "size": sent.size,
        "name": name,
        "mime": mime,
    }
    return _add(walk, {"file": file})


def too_long(entries: Sequence[Value], text: str, instead_of: str = "") -> str | None:
    """Why the text cannot be one of the entries, in place of one that says `instead_of`."""
    texts = (entry.get("text") for entry in entries if isinstance(entry, Mapping))
    held = sum(len(one) for one in texts if isinstance(one, str)) - len(instead_of)
    if len(text) > MAX_ANSWER_CHARACTERS or held + len(text) > MAX_TELLING_CHARACTERS:
        return "utter_answer_too_long"
    return None


def _add(walk: Walk, entry: Mapping[str, Value]) -> str | None:
    if walk.waiting is None:
        return "utter_not_understood"
    if len(walk.waiting.gathered) >= MAX_ENTRIES:
        return "utter_too_many"
    walk.waiting = replace(walk.waiting, gathered=(*walk.waiting.gathered, entry))
    return None
