"""A country's laws as a survivor reads them: title with article, year, and what each is about."""

from bot.content.content_set import Content
from bot.content.facts import Law
from bot.content.texts import ENGLISH
from bot.content.words import UNANSWERED
from bot.flow.values import Value

ABOUT = "incidents"
"""The slot whose answers name what a law covers."""


def laws_in_words(content: Content, language: str, country: Value) -> str:
    """One line for each law that its source names; the words for no answer where there is none, or no country."""
    found = content.facts.countries.get(country) if isinstance(country, str) else None
    laws = [law for law in found.laws if law.verified] if found else []
    if not laws:
        return content.texts.render(language, UNANSWERED)
    return "\n".join(f"• {_law(content, language, law)}" for law in laws)


def _law(content: Content, language: str, law: Law) -> str:
    title = law.title.get(language) or law.title.get(ENGLISH) or next(iter(law.title.values()))
    year = f" ({law.year})" if law.year else ""
    about = content.words(language, {ABOUT: list(law.covers)})[ABOUT]
    return f"{title}{year}: {about}"
