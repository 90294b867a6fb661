"""A set's files read into one whole, checked no further than that they can be read."""

from collections.abc import Mapping, Sequence

from bot.content.content_set import Content
from bot.content.files import Files
from bot.content.issues import Issue, errors
from bot.content.loader import Loaded, load_flows
from bot.content.locale_file import ReadLanguage, languages_in, read_language
from bot.content.texts import ENGLISH, Texts


def open_set(files: Files, languages: Sequence[str]) -> Content | None:
    """A set that was checked when it was put in force, read again without that; `None` when it cannot be.

    Only the enabled languages that the set has are offered by it.
    """
    enabled = [language for language in languages if language in languages_in(files)]
    loaded, read, issues = read_set(files, enabled)
    return None if errors(issues) or not enabled else build(loaded, read, enabled)


def read_set(files: Files, languages: Sequence[str]) -> tuple[Loaded, dict[str, ReadLanguage], list[Issue]]:
    loaded, issues = load_flows(files, languages)
    for path in files:
        if path.startswith("locales/") and path.count("/") == 1:
            text = "Texts belong in a folder of their language, such as locales/en/."
            issues.append(Issue(path, 1, 1, "wrong-place", text))
    read: dict[str, ReadLanguage] = {}
    there = languages_in(files)
    for language in dict.fromkeys((*languages, *([ENGLISH] if ENGLISH in there else []))):
        read[language], found = read_language(files, language)
        issues += found
    return loaded, read, issues


def build(loaded: Loaded, read: Mapping[str, ReadLanguage], languages: Sequence[str]) -> Content:
    locales = {language: card for language in languages if (card := read[language].card) is not None}
    messages = {language: list(read[language].messages.values()) for language in languages}
    texts = Texts(messages, {language: card.name for language, card in locales.items()})
    return Content(loaded.flows, texts, loaded.facts, tuple(languages), locales, loaded.sources)
