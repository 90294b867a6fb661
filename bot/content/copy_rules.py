"""Every text held against the copy rules of its language: length, words, address, numbers, and what a locked screen shows.

Source of the limits: practice in crisis chats, as `docs/flow-language.md` has it under "Copy rules".
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from bot.content.copy_buttons import button_labels
from bot.content.copy_file import CopyFile, WordList
from bot.content.copy_kinds import NOT_TO_HER, check_kinds, kind_of
from bot.content.copy_limits import MAX_BUTTON, Finding, label_too_long, lengths, numbers, signs
from bot.content.copy_measure import MAX_WAYS, TooManyWays, ways
from bot.content.copy_words import Voice
from bot.content.fluent_source import Message, issue_at
from bot.content.issues import Issue
from bot.content.loader import Loaded
from bot.content.locale_file import ReadLanguage
from bot.content.required_texts import Needed

UTTER = "utter_"


def check_copy(
    loaded: Loaded,
    language: ReadLanguage,
    original: ReadLanguage,
    said_by_code: Collection[str],
    wanted: Iterable[Needed],
) -> list[Issue]:
    """Every issue of the copy rules in `language`, but for those that its `locale.yml` excepts with a reason.

    A text's kind is what its comment in `original` says, the language the others are made from; its own where it
    is not there. `said_by_code` are the texts that are sent without a flow.
    """
    voice = Voice(language.copy or CopyFile(spec_version=1), loaded, language)
    buttons = button_labels(language, wanted)
    excepted = language.card.copy_exceptions if language.card is not None else {}
    used: set[str] = set()
    issues = list(check_kinds(language))
    for message in language.messages.values():
        kind = kind_of(original.messages.get(message.id, message))
        for label, pattern in _patterns(message):
            key = message.id if label is None else f"{message.id}.{label}"
            sent = message.id in said_by_code or (label is None and message.id.startswith(UTTER))
            found = _worst(_findings(voice, pattern, kind, sent=sent, button=(message.id, label) in buttons))
            if found and key in excepted:
                used.add(key)
                continue
            for one in found:
                said = f"In '{key}' {one.said}"
                issues.append(issue_at(message, language.language, label, one.code, said))
    return issues + [*_stale(language, used)]
