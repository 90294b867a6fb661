"""Every text held against the copy rules of its language: length, words, address, numbers, and what a locked screen shows."""

from collections.abc import Collection, Iterable, Iterator

from fluent.syntax import ast

from bot.content.copy_buttons import button_labels
from bot.content.copy_file import CopyFile
from bot.content.copy_kinds import check_kinds, kind_of
from bot.content.copy_limits import Finding, label_length, lengths, numbers, signs
from bot.content.copy_measure import MAX_WAYS, TooManyWays, ways
from bot.content.copy_words import Voice
from bot.content.fluent_source import issue_at
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
) -> Iterator[Issue]:
    """Every issue of the copy rules in `language`, but for those that its `locale.yml` excepts with a reason.

    A text's kind is what its comment in `original` says, the language the others are made from; its own where it
    is not there. `said_by_code` are the texts that are sent without a flow.
    """
    yield from check_kinds(language)
    voice = Voice(language.copy or CopyFile(spec_version=1), loaded.sources, language)
    buttons = button_labels(language, wanted)
    excepted = language.card.copy_exceptions if language.card is not None else {}
    used: set[str] = set()
    for message in language.messages.values():
        kind = kind_of(original.messages.get(message.id, message))
        for label, pattern in message.patterns.items():
            key = message.id if label is None else f"{message.id}.{label}"
            sent = message.id in said_by_code or (label is None and message.id.startswith(UTTER))
            found = _findings(voice, pattern, kind, sent=sent, button=(message.id, label) in buttons)
            if found and key in excepted:
                used.add(key)
                continue
            for one in found:
                said = f"'{key}' {one.said}"
                yield issue_at(message, language.language, label, one.code, said)
    yield from _stale(language, used)


def _findings(
    voice: Voice, pattern: ast.Pattern, kind: str | None, *, sent: bool, button: bool
) -> Iterable[Finding]:
    """Each rule that is broken once, by the variant that breaks it most."""
    try:
        texts = ways(pattern)
    except TooManyWays:
        return [
            Finding("copy-too-many-ways", f"can be said in more than {MAX_WAYS} ways: choose less in it.")
        ]
    worst: dict[str, Finding] = {}
    for text in texts:
        found = [*signs(text), *numbers(text), *voice.findings(text, kind, sent=sent)]
        found += label_length(text) if button else lengths(text, kind, voice.abbreviations)
        for one in found:
            if one.code not in worst or worst[one.code].measured < one.measured:
                worst[one.code] = one
    return list(worst.values())


def _stale(language: ReadLanguage, used: Collection[str]) -> Iterator[Issue]:
    """Exceptions without anything to except."""
    document, card = language.document, language.card
    if document is None or card is None:
        return
    for key in card.copy_exceptions:
        if key not in used:
            place = document.key(("copy_exceptions", key))
            said = f"'{key}' breaks no copy rule: take it out of copy_exceptions."
            yield Issue(document.file, *place, "copy-stale-exception", said, language=language.language)
