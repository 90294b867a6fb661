"""Which contacts a survivor is shown, in which order: what has expired never, and live only what was checked."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from bot.casework.contact_words import contact_in_words, country_in_words
from bot.casework.deployment import Deployment
from bot.content.content_set import Content
from bot.content.facts import Contact, Country

GENERAL_KINDS = ("emergency", "police")
"""Which of a country's emergency entries is its general number."""

CRISIS_KINDS = ("suicide", "crisis")
MAX_COUNTRIES = 3
SOON_DAYS = 14
MAX_LINES = 7
"""Contacts in one message."""

Hidden = Literal["not-shown", "no-number", "expired", "unchecked"]


def emergency_number(content: Content, deployment: Deployment, country: str | None, today: str) -> str:
    """The general emergency number of her country, else of the deployment's first.

    Live, only a checked one; empty when there is none (the start of a live deployment refuses that).
    """
    day = date.fromisoformat(today)
    for code in (country or deployment.countries[0], deployment.countries[0]):
        if number := _general(content, deployment, code, day):
            return number
    return ""


def emergency_numbers(
    content: Content, deployment: Deployment, language: str, country: str | None, today: str
) -> str:
    """Her country's general number; while that is not known, those of the configured countries (at most three).

    Each then stands on a line of its own below its country's name.
    """
    codes = deployment.countries[:MAX_COUNTRIES]
    if country or len(codes) == 1:
        return emergency_number(content, deployment, country, today)
    numbers = {code: _general(content, deployment, code, date.fromisoformat(today)) for code in codes}
    return "\n".join(
        f"{country_in_words(content, language, code)}:\n{number}"
        for code, number in numbers.items()
        if number
    )


def help_lines(
    content: Content,
    deployment: Deployment,
    language: str,
    country: str | None,
    now: datetime,
    *,
    crisis_first: bool = False,
) -> str:
    """The contacts of her country; of the configured countries (at most three, each named) when hers is not known.

    `crisis_first`: lines for people who think of dying stand before all others, the emergency number after them.
    Only what can be called or written to by phone; says that there is nothing rather than being empty.
    """
    codes = (country,) if country else deployment.countries[:MAX_COUNTRIES]
    blocks: list[str] = []
    for code in codes:
        found = content.facts.countries.get(code)
        entries = _shown(found, deployment, now, crisis_first)[: -(-MAX_LINES // len(codes))] if found else []
        if found is None or not entries:
            continue
        if len(codes) > 1:
            blocks.append(country_in_words(content, language, code))
        zone = ZoneInfo(found.zone)
        blocks += [contact_in_words(content, language, contact, zone, now) for contact in entries]
    return "\n\n".join(blocks) if blocks else content.texts.render(language, "contact", "nothing")


def hidden(contact: Contact, live: bool, today: date) -> Hidden | None:
    """Why the bot does not show it; `None` when it does. In a trial what nobody has checked yet is shown too."""
    if not contact.show_in_bot:
        return "not-shown"
    if not (contact.phone or contact.sms):
        return "no-number"
    if contact.expired(today):
        return "expired"
    return "unchecked" if live and contact.checked_on is None else None


def missing_when_live(content: Content, countries: Sequence[str], today: str) -> list[str]:
    """What each country still lacks before it may go live: a checked emergency number, a checked crisis line."""
    day = date.fromisoformat(today)
    missing = []
    for code in countries:
        kinds = {
            contact.kind
            for contact in content.facts.contacts(code)
            if contact.phone and not hidden(contact, True, day)
        }
        if kinds.isdisjoint(GENERAL_KINDS):
            missing.append(f"contacts of {code}: an emergency number that a person has checked")
        if kinds.isdisjoint(CRISIS_KINDS):
            missing.append(f"contacts of {code}: a crisis line that a person has checked")
    return missing


def _general(content: Content, deployment: Deployment, code: str, today: date) -> str:
    """The country's general emergency number, if the bot may show one; else empty."""
    found = content.facts.countries.get(code)
    for contact in found.emergency if found else ():
        if contact.phone and contact.kind in GENERAL_KINDS and not hidden(contact, deployment.live, today):
            return contact.phone
    return ""


def _shown(country: Country, deployment: Deployment, now: datetime, crisis_first: bool) -> list[Contact]:
    # Expiry is a day of the whole set, not of a place: the same everywhere, as the check tells it.
    today = now.astimezone(UTC).date()
    entries = [
        contact
        for contact in (*country.emergency, *country.lines)
        if not hidden(contact, deployment.live, today)
    ]
    if crisis_first:
        entries.sort(key=lambda contact: contact.kind not in CRISIS_KINDS)
    return entries


def expiring_soon(content: Content, countries: Sequence[str], today: date) -> list[str]:
    """What the operator should have called again: contacts on show that expire within two weeks, or have expired."""
    soon = today + timedelta(days=SOON_DAYS)
    return [
        f"contact {contact.id} counts until {contact.valid_until} only: call it again, then ./alongside contacts check"
        for code in countries
        for contact in content.facts.contacts(code)
        if contact.show_in_bot and contact.valid_until is not None and contact.expired(soon)
    ]
