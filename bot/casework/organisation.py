"""The texts that only the organisation can write: who it is, when a person is there, what it must report, privacy."""

from bot.content.content_set import Content

TEXTS = ("organisation_about", "organisation_hours", "organisation_duty", "organisation_privacy")
"""Shipped with a default that says that nobody has written it yet (`locales/*/organisation.ftl`)."""


def unwritten(content: Content, shipped: Content) -> list[tuple[str, str]]:
    """Language and id of each of them that still is the shipped default: a live deployment has none."""
    words = {"retention_days": 0}
    return [
        (language, text)
        for text in TEXTS
        for language in content.languages
        if content.texts.has(language, text)
        and shipped.texts.has(language, text)
        and content.texts.render(language, text, None, words)
        == shipped.texts.render(language, text, None, words)
    ]
