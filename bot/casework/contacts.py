"""Help lines as a survivor reads them: the name, then the number on a line of its own."""

from collections.abc import Sequence
from datetime import datetime

from bot.casework.deployment import Deployment
from bot.content.content_set import Content
from bot.content.facts import Contact

GENERAL_KINDS = ("all", "police")
"""Which of a country's emergency entries is its general number."""

CRISIS_KINDS = ("suicide", "crisis")
MAX_COUNTRIES = 3
MAX_LINES = 6


def emergency_number(content: Content, deployment: Deployment, country: str | None, today: str) -> str:
    """The general emergency number of her country, else of the deployment's first.

    Live, only a checked one; empty when there is none (the start of a live deployment refuses that).
    """
    for code in dict.fromkeys((country or deployment.countries[0], deployment.countries[0])):
        country_file = content.facts.countries.get(code)
        for contact in country_file.emergency if country_file else ():
            if contact.phone and contact.kind in GENERAL_KINDS and shown(contact, deployment, today):
                return contact.phone
    return ""


def help_lines(
    content: Content,
    deployment: Deployment,
    language: str,
    country: str | None,
    now: datetime,
    *,
    crisis_first: bool = False,
) -> str:
    """The contacts of her country; of the configured countries (at most three) when hers is not known.

    `crisis_first`: lines for people who think of dying stand before all others, the emergency number after them.
    """
    today = now.date().isoformat()
    countries = (country,) if country else deployment.countries[:MAX_COUNTRIES]
    blocks: list[str] = []
    for code in countries:
        entries = [
            contact
            for contact in content.facts.contacts(code)
            if (contact.phone or contact.sms) and shown(contact, deployment, today)
        ]
        if crisis_first:
            entries.sort(key=lambda contact: contact.kind not in CRISIS_KINDS)
        blocks += [
            _entry(content, language, contact) for contact in entries[: MAX_LINES // len(countries) + 1]
        ]
    return "\n\n".join(blocks) if blocks else content.texts.render(language, "contact", "nothing")


def shown(contact: Contact, deployment: Deployment, today: str) -> bool:
    """In a trial all that may be shown and has not expired; live, only what a person has checked."""
    if not contact.show_in_bot or (contact.valid_until is not None and contact.valid_until < today):
        return False
    return not deployment.live or contact.checked_on is not None


def missing_when_live(content: Content, countries: Sequence[str], today: str) -> list[str]:
    """What each country still lacks before it may go live: a checked emergency number, a checked crisis line."""
    missing = []
    for code in countries:
        checked = [
            contact
            for contact in content.facts.contacts(code)
            if contact.show_in_bot
            and contact.checked_on is not None
            and (contact.valid_until is None or contact.valid_until >= today)
            and contact.phone
        ]
        if not any(contact.kind in GENERAL_KINDS for contact in checked):
            missing.append(f"contacts of {code}: an emergency number that a person has checked")
        if not any(contact.kind in CRISIS_KINDS for contact in checked):
            missing.append(f"contacts of {code}: a crisis line that a person has checked")
    return missing


def _entry(content: Content, language: str, contact: Contact) -> str:
    own = contact.name.get(language) or next(iter(contact.name.values()))
    local = next((contact.name[code] for code in contact.languages if code in contact.name), own)
    # She may have to say or recognise the local name; both are shown where they differ.
    name = own if own == local else f"{own} ({local})"
    notes = []
    if contact.hours == "always":
        notes.append(content.texts.render(language, "contact", "always"))
    if contact.checked_on is None:
        notes.append(content.texts.render(language, "contact", "unchecked"))
    lines = [f"{name}:" if not notes else f"{name}, {', '.join(notes)}:"]
    if contact.phone:
        lines.append(contact.phone)
    elif contact.sms:
        lines.append(f"SMS {contact.sms}")
    return "\n".join(lines)
