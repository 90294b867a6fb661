"""The one public call of this package."""

from collections.abc import Mapping

from nlu.danger import danger_in
from nlu.entities import entities_in
from nlu.intents import incidents_of, ranked
from nlu.language import language_odds, script_shares
from nlu.model import LANGUAGES, Understanding
from nlu.normal import VIEWS, cleaned, fold, letters
from nlu.rules import rule_book

# Telegram's longest text; what is longer is read up to here.
_LONGEST = 4096
_READ_BY = {
    "ko": ("ko",),
    "ka": ("ka",),
    "dv": ("dv",),
    "cyrillic": ("bs", "mk"),
    "latin": LANGUAGES,
}


def understand(text: str, hint_language: str | None = None, asked: str | None = None) -> Understanding:
    """What one text says, for any str at all; it never raises and keeps nothing.

    `hint_language` is the language of the chat: what a few words are taken to be in ("ne" is yes there, no here).
    `asked` is the type of the slot that the open question fills (`bool`, `text`, `date`, ...), None where nothing
    was asked: a bare "1" or "2" answers a `bool` question, and says nothing anywhere else.
    Danger is looked for first and by rules alone, in every language whose script the text has.
    """
    text = text[:_LONGEST]
    hint = (hint_language or "").replace("_", "-").split("-")[0].lower()
    hint = hint if hint in LANGUAGES else ""
    spelt = letters(cleaned(text))
    shares = script_shares(text)
    readers = {language for script in shares or ("latin",) for language in _READ_BY[script]}
    rules = tuple(one for one in rule_book().rules if one.language in readers)
    views = {view: VIEWS[view](spelt) for view in {one.view for one in rules}}
    found = _found(views)
    heard = [(one, views[one.view].strip(), found.get(one.language, {})) for one in rules]
    plain = views.get("plain") or VIEWS["plain"](spelt)
    evidence = {one.language: min(4.0, 0.4 * sum(names.values())) for one, _, names in heard}
    odds = language_odds(text, plain, shares, evidence, hint or None)
    language = max(odds, key=lambda name: odds[name])
    rules = tuple(sorted(rules, key=lambda one: -odds[one.language]))
    danger = danger_in(text, rules, found, lambda part: _found({view: fold(part, view) for view in views}))
    ranking = ranked(heard, odds, hint or language, asked, danger, len(spelt) - 2)
    return Understanding(
        language=language,
        language_probability=round(odds[language], 4),
        danger=danger.level,
        danger_by=danger.by,
        intent=ranking[0][0],
        confidence=ranking[0][1],
        ranking=ranking,
        entities=entities_in(text),
        incidents=incidents_of(heard, odds, danger.intents),
    )


def _found(views: Mapping[str, str]) -> dict[str, dict[str, int]]:
    """By language, what holds in a text given in each view that its languages read."""
    found: dict[str, dict[str, int]] = {}
    for view, folded in views.items():
        found |= rule_book().patterns[view].find(folded)
    return found
