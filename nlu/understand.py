"""The one public call of this package."""

from collections.abc import Mapping

from nlu.danger import danger_in
from nlu.entities import entities_in
from nlu.intents import incidents_of, ranked
from nlu.language import language_odds, script_shares
from nlu.model import LANGUAGES, Understanding
from nlu.normal import VIEWS, cleaned, letters
from nlu.rules import Rules, all_rules

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
    was asked: a bare "1", "ok" or "k" answers a `bool` question and nothing else.
    Danger is looked for first and by rules alone, in every language whose script the text has.
    """
    text = text[:_LONGEST]
    hint = (hint_language or "").replace("_", "-").split("-")[0].lower()
    hint = hint if hint in LANGUAGES else ""
    clean = cleaned(text)
    spelt = letters(clean)
    views = {name: "" for name in VIEWS}
    shares = script_shares(text)
    scripts = shares or {"latin": 1.0}
    readers = {language for script in scripts for language in _READ_BY[script]}
    heard: list[tuple[Rules, str, Mapping[str, int]]] = []
    for rules in all_rules():
        if rules.language in readers:
            folded = views[rules.view] = views[rules.view] or VIEWS[rules.view](spelt)
            heard.append((rules, folded.strip(), rules.patterns.find(folded)))
    plain = views["plain"] or VIEWS["plain"](spelt)
    evidence = {rules.language: min(4.0, 0.4 * sum(found.values())) for rules, _, found in heard}
    odds = language_odds(text, plain, shares, evidence, hint or None)
    language = max(odds, key=lambda name: odds[name])
    danger = danger_in([(rules, found) for rules, _, found in heard], odds)
    ranking = ranked(heard, odds, hint or language, asked, danger)
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
