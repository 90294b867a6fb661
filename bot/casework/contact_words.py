"""A contact as a survivor reads it: its names, the number on a line of its own, and what is known of it."""

import unicodedata
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError

from bot.content.content_set import Content
from bot.content.dates import coming_time_in_words, locale_of
from bot.content.facts import Contact
from bot.content.opening_hours import opening
from bot.content.texts import ENGLISH
from bot.content.words import joined

TEXT = "contact"
LABELS = (
    "always", "open_until", "opens_at", "unchecked", "anonymous", "not_anonymous", "languages", "nothing",
)  # fmt: skip
"""What a contact may be described with, as labels of the text `contact`."""

COUNTRY = "country"
_ISOLATED = "\u2068{}\u2069"
_LEFT_TO_RIGHT_MARK = "\u200e"


def contact_in_words(content: Content, language: str, contact: Contact, zone: ZoneInfo, now: datetime) -> str:
    """Name, number and what is known, each on its own line; what is not known is not said."""
    right_to_left = content.locales[language].direction == "rtl"
    lines = [f"{_names(contact, language)}:"]
    if contact.phone:
        lines.append(_number(contact.phone, right_to_left))
    if contact.sms:
        lines.append(_number(f"SMS {contact.sms}", right_to_left))
    if notes := list(_notes(content, language, contact, zone, now)):
        lines.append(" · ".join(notes))
    return "\n".join(lines)


def country_in_words(content: Content, language: str, code: str) -> str:
    """The country's name as the flows call it; else as the language does, else its code."""
    if COUNTRY in content.flows.slots:
        said = str(content.words(language, {COUNTRY: code})[COUNTRY])
        if said != code:
            return said
    return str(locale_of(language).territories.get(code.upper(), code.upper()))


def _names(contact: Contact, language: str) -> str:
    """Hers, and behind it the local one where it differs: she may have to say it, or know it when she hears it."""
    own = contact.name.get(language) or contact.name.get(ENGLISH) or next(iter(contact.name.values()))
    spoken = [
        code for code in (*contact.languages, *contact.name) if code in contact.name and code != ENGLISH
    ]
    local = contact.name[spoken[0]] if spoken else own
    if local == own:
        return own
    return f"{own} · {_ISOLATED.format(local) if _turns(local) != _turns(own) else local}"


def _turns(text: str) -> bool:
    """Whether it has letters that are written from right to left."""
    return any(unicodedata.bidirectional(char) in ("R", "AL") for char in text)


def _number(number: str, right_to_left: bool) -> str:
    # Without the mark the groups of a number stand in the wrong order on a line that runs from right to left.
    # Not an isolate: some phones then do not offer to dial it.
    return f"{_LEFT_TO_RIGHT_MARK}{number}" if right_to_left and not number.isdigit() else number


def _notes(content: Content, language: str, contact: Contact, zone: ZoneInfo, now: datetime) -> Iterator[str]:
    def said(label: str, **words: str) -> str:
        return content.texts.render(language, TEXT, label, words)

    stands = opening(contact.hours, zone, now)
    if stands is not None and stands.changes is None:
        yield said("always")
    elif stands is not None and stands.changes is not None:
        time = coming_time_in_words(language, stands.changes, now)
        yield said("open_until" if stands.open else "opens_at", time=time)
    if contact.anonymous is not None:
        yield said("anonymous" if contact.anonymous else "not_anonymous")
    if contact.languages and contact.languages != [language]:
        spoken = [language_in_words(language, code) for code in contact.languages]
        yield said("languages", languages=joined(language, spoken))
    if contact.checked_on is None:
        yield said("unchecked")


def language_in_words(language: str, code: str) -> str:
    """The language `code` as `language` calls it; where that is not known, by its own name."""
    try:
        own = Locale.parse(code).get_language_name()
    except (UnknownLocaleError, ValueError):
        own = None
    return str(locale_of(language).languages.get(code) or own or code)
