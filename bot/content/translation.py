"""How far a translation is, beside the English it is made from."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.content.exchange import is_stale
from bot.content.locale_file import ReadLanguage


@dataclass(frozen=True)
class Translation:
    """`complete` of `every` text have all that English has; `stale` are the ids of those made from an older English.

    `doubts` are the ids that a native reader should look at. `reviewed_by` and `reviewed_on` are empty for a draft.
    """

    language: str
    name: str
    complete: int
    every: int
    stale: Sequence[str]
    doubts: Sequence[str]
    reviewed_by: str = ""
    reviewed_on: str = ""


def translation_of(language: ReadLanguage, english: ReadLanguage) -> Translation:
    """Terms are not counted: each language has its own."""
    every = [message for message in english.messages.values() if not message.id.startswith("-")]
    own, card = language.messages, language.card
    there = [message for message in every if message.id in own]
    complete = sum(own[message.id].parts.keys() >= message.parts.keys() for message in there)
    translated = () if language.language == english.language else there
    stale = [message.id for message in translated if is_stale(own[message.id], message)]
    if card is None:
        return Translation(language.language, "", complete, len(every), stale, ())
    reviewed = (card.reviewed_by or "", card.reviewed_on or "") if card.state == "reviewed" else ("", "")
    doubts = tuple(card.needs_native_review)
    return Translation(language.language, card.name, complete, len(every), stale, doubts, *reviewed)
