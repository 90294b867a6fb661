"""Texts held against the flows, against English, and against what the channel can show."""

from collections.abc import Iterator, Mapping, Sequence

from bot.content.check_english import check_against_english
from bot.content.check_messages import check_messages, length_of
from bot.content.copy_buttons import check_questions
from bot.content.copy_rules import check_copy
from bot.content.fluent_source import issue_at
from bot.content.issues import Issue, closest
from bot.content.loader import Loaded
from bot.content.locale_file import ReadLanguage
from bot.content.required_texts import ENGINE_TEXTS, Needed, needed
from bot.content.texts import ENGLISH, LANGUAGES, needed_variables
from bot.content.words import COUNT, FILES, MESSAGES

MAX_LABEL = 64
PROVIDED = frozenset(
    {"organisation", "numbers", "crisis_lines", "emergency", "laws", "retention_days", "messages", "files"}
)
"""Placeables that are no slots."""


def check_texts(
    loaded: Loaded, languages: Mapping[str, ReadLanguage], enabled: Sequence[str], texts: Sequence[str]
) -> list[Issue]:
    """Every issue of the texts of the `enabled` languages; `texts` are ids that code asks for."""
    issues: list[Issue] = []
    wanted = _wanted(loaded, languages, texts)
    english = languages.get(ENGLISH)
    issues += check_questions(loaded, english or languages[enabled[0]]) if enabled else []
    for name in enabled:
        language = languages[name]
        issues += check_messages(language)
        if english is not None and name != ENGLISH:
            issues += check_against_english(language, english)
        issues += _missing(language, wanted, english)
        issues += _labels_too_long(language, wanted)
        issues += _placeables(loaded, language, wanted)
        issues += _unused(loaded, language, wanted)
        issues += _doubts(language)
        issues += check_copy(loaded, language, english or language, texts, wanted)
    return issues


def _wanted(loaded: Loaded, languages: Mapping[str, ReadLanguage], texts: Sequence[str]) -> list[Needed]:
    first = list(needed(loaded, texts, frozenset()))
    shown: set[str] = set()
    for language in languages.values():
        for need in first:
            for text in need.anywhere:
                shown |= needed_variables(language.messages, text, need.label)
    return list(needed(loaded, texts, frozenset(shown)))


def _missing(language: ReadLanguage, wanted: list[Needed], english: ReadLanguage | None) -> Iterator[Issue]:
    for need in wanted:
        if _has(language, need):
            continue
        name = language.language
        if need.label is None:
            text = need.anywhere[0]
            if english is not None and english is not language and text in english.messages:
                continue  # said once, beside the English text, by `_untranslated`
            near = closest(text, language.messages)
            said = f"Text '{text}', which {need.who} says, is missing in language '{name}'.{near}"
            code = "missing-text"
        else:
            where = " or ".join(f"'{text}'" for text in need.anywhere)
            said = f"'{need.label}', which {need.who} shows, has no label in language '{name}': add .{need.label} to {where}."
            code = "missing-label"
        yield Issue(*need.place, code, said, need.step, need.flow, name)


def _has(language: ReadLanguage, need: Needed) -> bool:
    if need.label is not None and LANGUAGES in need.anywhere:
        return True  # their labels are their own names
    return any(
        text in language.messages and need.label in language.messages[text].parts for text in need.anywhere
    )


def _labels_too_long(language: ReadLanguage, wanted: list[Needed]) -> Iterator[Issue]:
    said: set[tuple[str, str]] = set()
    for need in wanted:
        if not need.button or need.label is None:
            continue
        text = next((one for one in need.anywhere if _has_label(language, one, need.label)), None)
        if text is None or (text, need.label) in said:
            continue
        said.add((text, need.label))
        message = language.messages[text]
        pattern = next(one.value for one in message.node.attributes if one.id.name == need.label)
        length = length_of(pattern)
        if length > MAX_LABEL:
            long = f"The label .{need.label} of '{text}' has {length} characters; a button shows {MAX_LABEL}."
            yield issue_at(message, language.language, need.label, "label-too-long", long)
        if message.parts[need.label].variables:
            filled = f"The label .{need.label} of '{text}' is a button's, which cannot hold placeables."
            yield issue_at(message, language.language, need.label, "unknown-placeable", filled)


def _has_label(language: ReadLanguage, text: str, label: str) -> bool:
    return text in language.messages and label in language.messages[text].parts


def _placeables(loaded: Loaded, language: ReadLanguage, wanted: list[Needed]) -> Iterator[Issue]:
    """Placeables of what flows and the engine say that nothing provides."""
    slots = loaded.flows.slots
    known = set(slots) | PROVIDED
    for name, slot in slots.items():
        if slot.type == "list":
            known |= {name + COUNT, name + MESSAGES, name + FILES}
    own = {use.text for use in loaded.texts} | set(ENGINE_TEXTS)
    for text in sorted(own & language.messages.keys()):
        for variable in sorted(needed_variables(language.messages, text, None) - known):
            message = language.messages[text]
            said = f"Nothing provides ${variable} in '{text}'.{closest(variable, known)}"
            yield issue_at(message, language.language, None, "unknown-placeable", said)


def _unused(loaded: Loaded, language: ReadLanguage, wanted: list[Needed]) -> Iterator[Issue]:
    used = {text for need in wanted for text in need.anywhere}
    used |= {
        reference.partition(".")[0]
        for message in language.messages.values()
        for parts in message.parts.values()
        for reference in parts.messages | parts.terms
    }
    for text, message in language.messages.items():
        if text.startswith(("utter_", "-")) and text not in used:
            said = f"Nothing says the text '{text}'."
            yield issue_at(message, language.language, None, "unused-text", said, severity="warning")


def _doubts(language: ReadLanguage) -> Iterator[Issue]:
    document, card = language.document, language.card
    if document is None or card is None:
        return
    for key in card.needs_native_review:
        text, _, label = key.partition(".")
        found = language.messages.get(text)
        if found is None or (label or None) not in (*found.parts, None):
            place = document.key(("needs_native_review", key))
            said = f"There is no text '{key}' to review."
            yield Issue(
                document.file, *place, "unknown-text", said, language=language.language, severity="warning"
            )
