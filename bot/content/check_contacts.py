"""Contacts whose check has run out: the bot shows them no longer, and whoever edits the set should know."""

from collections.abc import Iterator
from datetime import date

from bot.content.facts import COUNTRIES, PARTS, Contact, Facts
from bot.content.files import Files
from bot.content.issues import Issue
from bot.content.shape import fit, issue
from bot.content.yaml_source import Document, Path, Plain, read


def expired_contacts(files: Files, facts: Facts, today: date | None) -> Iterator[Issue]:
    """A warning at each `valid_until` that lies before `today`; nothing where no day is given."""
    if today is None or not any(
        one.expired(today) for code in facts.countries for one in facts.contacts(code)
    ):
        return
    for file in files:
        if not file.startswith(COUNTRIES) or (document := read(file, files[file])[0]) is None:
            continue
        for path in _entries(document):
            contact, _ = fit(document, path, Contact)
            if contact is not None and contact.expired(today):
                said = (
                    f"Contact '{contact.id}' was valid until {contact.valid_until}: it is not shown any more."
                )
                where = (*path, "valid_until")
                yield issue(document, where, "contact-expired", said, severity="warning")


def _entries(document: Document) -> Iterator[Path]:
    """Where the contacts of a country's file stand."""
    for part in PARTS:
        entries: Plain = document.at((part,))
        if isinstance(entries, list):
            yield from ((part, place) for place in range(len(entries)))
