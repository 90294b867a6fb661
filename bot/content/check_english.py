"""A translation held against the English that it was made from."""

from collections.abc import Iterator

from bot.content.fluent_source import Message, english_hash, issue_at
from bot.content.issues import Issue
from bot.content.locale_file import ReadLanguage
from bot.content.texts import needed_variables


def check_against_english(language: ReadLanguage, english: ReadLanguage) -> Iterator[Issue]:
    """What is missing, differs in labels or placeables, or was made from an older English."""
    yield from _untranslated(english, language)
    for message in language.messages.values():
        if message.id in english.messages:
            yield from _against_english(language, message, english)


def _untranslated(english: ReadLanguage, language: ReadLanguage) -> Iterator[Issue]:
    for message in english.messages.values():
        if message.id not in language.messages and not message.id.startswith("-"):
            said = f"Text '{message.id}' is missing in language '{language.language}'."
            yield issue_at(message, language.language, None, "missing-text", said)


def _against_english(language: ReadLanguage, message: Message, english: ReadLanguage) -> Iterator[Issue]:
    name, original = language.language, english.messages[message.id]
    if message.id.startswith("-"):
        return
    own_texts, their_texts = message.parts.keys(), original.parts.keys()
    for label in sorted(original.labels - message.labels):
        said = f"'{message.id}' has a label .{label} in English, and none here."
        yield issue_at(message, name, None, "other-labels", said)
    for label in sorted(message.labels - original.labels):
        said = f"'{message.id}' has a label .{label} here, and none in English."
        yield issue_at(message, name, label, "other-labels", said)
    if (None in own_texts) != (None in their_texts):
        said = f"'{message.id}' has a text of its own in only one of English and '{name}'."
        yield issue_at(message, name, None, "other-labels", said)
    for part in own_texts & their_texts:
        ours = needed_variables(language.messages, message.id, part)
        theirs = needed_variables(english.messages, message.id, part)
        if ours != theirs:
            said = f"'{message.id}' has other placeables than English: {_difference(ours, theirs)}."
            yield issue_at(message, name, part, "other-placeables", said)
    expected = english_hash(original)
    if message.english is None:
        said = f"'{message.id}' does not say which English it was made from: put '# english: {expected}' above it."
        yield issue_at(message, name, None, "no-english-hash", said, severity="warning")
    elif message.english != expected:
        said = (
            f"'{message.id}' was made from an older English. Compare it with {original.file}, line "
            f"{original.line}; when it fits, put '# english: {expected}' above it."
        )
        yield issue_at(message, name, None, "stale-text", said)


def _difference(ours: frozenset[str], theirs: frozenset[str]) -> str:
    parts = [f"${name} is missing" for name in sorted(theirs - ours)]
    parts += [f"${name} is not in English" for name in sorted(ours - theirs)]
    return ", ".join(parts)
