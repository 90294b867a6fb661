"""The one public call of this package."""

import re
from collections.abc import Mapping
from contextlib import suppress
from typing import NamedTuple

from nlu.artefact import models
from nlu.danger import DangerSeen, danger_in, sentences_of, with_models
from nlu.encoder import Encoder
from nlu.entities import entities_in
from nlu.errors import EncoderAway
from nlu.intents import Heard, Odds, exact_in, incidents_of, odds_of, ranked
from nlu.language import language_odds, script_shares
from nlu.model import LANGUAGES, Understanding
from nlu.normal import VIEWS, cleaned, fold, letters, model_words, without_numbers
from nlu.rules import rule_book
from nlu.vectors import BLIND_TO

# Telegram's longest text; what is longer is read up to here.
_LONGEST = 4096
_MOST_SENTENCES = 12
_CORRECTS = 0.35
_WORDS_OF_A_CLAUSE, _MOST_CLAUSES = 3, 6
_CLAUSE_ENDS = re.compile(
    r"[,;.!?\n]|(?<!\w)(?:and|et|puis|dan|lalu|terus|i|a|pa|onda|и|па|потоа|და|მერე|그리고|ޖެހިގެން|އަދި|adhi)(?!\w)",
    re.IGNORECASE,
)
_READ_BY = {
    "ko": ("ko",),
    "ka": ("ka",),
    "dv": ("dv",),
    "cyrillic": ("bs", "mk"),
    "latin": LANGUAGES,
}


class _Read(NamedTuple):
    """What is known of a text before the models speak."""

    heard: Heard
    languages: Mapping[str, float]
    words: list[str]
    danger: DangerSeen
    exact: tuple[str, ...]


def understand(
    text: str, hint_language: str | None = None, asked: str | None = None, *, encoder: Encoder | None = None
) -> Understanding:
    """What one text says, for any str at all; it never raises and keeps nothing.

    `hint_language` is the language of the chat: what a few words are taken to be in ("ne" is yes there, no here).
    `asked` is the type of the slot that the open question fills (`bool`, `text`, `date`, ...), None where nothing
    was asked: a bare "1" or "2" answers a `bool` question, and says nothing anywhere else.
    Danger is looked for first and by rules, in every language whose script the text has; then by the models.
    `encoder` is asked where the n-grams leave doubt; it may take until its time is up (`nlu.encoder.ANSWER_WITHIN`).
    """
    text = text[:_LONGEST]
    read = _read(text, hint_language)
    trained = models()
    odds = odds_of(trained, read.words, None)
    unsure = not (
        odds.is_sure or read.exact or max(read.languages, key=lambda one: read.languages[one]) in BLIND_TO
    )
    if unsure and encoder is not None and trained is not None and read.words:
        # Without its answer the n-grams stand.
        with suppress(EncoderAway):
            odds = odds_of(trained, read.words, encoder.vector(text))
    return _concluded(text, read, odds, asked, unsure)


def _read(text: str, hint_language: str | None) -> _Read:
    hint = (hint_language or "").replace("_", "-").split("-")[0].lower()
    hint = hint if hint in LANGUAGES else ""
    clean = cleaned(text)
    spelt = letters(clean)
    shares = script_shares(text)
    trained = models()
    languages = language_odds(trained.language if trained else None, clean, shares, hint or None)
    readers = {language for script in shares or ("latin",) for language in _READ_BY[script]}
    rules = sorted(
        (one for one in rule_book().rules if one.language in readers),
        key=lambda one: -languages[one.language],
    )
    views = {view: VIEWS[view](spelt) for view in {one.view for one in rules}}
    found = _found(views)
    heard = [(one, views[one.view].strip(), found.get(one.language, {})) for one in rules]
    danger = danger_in(text, rules, found, lambda part: _found({view: fold(part, view) for view in views}))
    chat = hint or max(languages, key=lambda one: languages[one])
    exact = exact_in(heard, languages, chat, len(spelt) - 2)
    plain = views.get("plain") or VIEWS["plain"](spelt)
    return _Read(heard, languages, without_numbers(plain.split()), danger, exact)


def _concluded(text: str, read: _Read, odds: Odds, asked: str | None, unsure: bool) -> Understanding:
    danger = read.danger
    trained = models()
    if trained is not None and not read.exact:
        parts = [
            odds_of(trained, model_words(part), None).alarm for part in sentences_of(text)[:_MOST_SENTENCES]
        ]
        danger = with_models(danger, odds.alarm, parts, odds.by)
    ranking = ranked(read.heard, read.languages, odds, read.exact, asked, danger)
    language = max(read.languages, key=lambda one: read.languages[one])
    clauses = [odds_of(trained, model_words(part), None) for part in _clauses_of(text)] if trained else []
    entities = entities_in(text)
    if ranking[0][0] == "third_party":
        # "My friend is blackmailed": she is not who did it.
        entities = tuple(entity for entity in entities if entity.kind != "relationship")
    return Understanding(
        language=language,
        language_probability=round(read.languages[language], 4),
        danger=danger.level,
        danger_by=danger.by,
        intent=ranking[0][0],
        confidence=ranking[0][1],
        ranking=ranking,
        entities=entities,
        incidents=incidents_of(read.heard, read.languages, odds, clauses, danger.intents),
        unsure=unsure,
        whole=bool(read.exact),
        corrects=bool(entities) and _corrects(read, odds),
    )


def _clauses_of(text: str) -> list[str]:
    """What a text says one after the other, where it says several things; each of three words or more."""
    parts = [part for part in _CLAUSE_ENDS.split(text) if len(part.split()) >= _WORDS_OF_A_CLAUSE]
    return parts[:_MOST_CLAUSES] if len(parts) > 1 else []


def _corrects(read: _Read, odds: Odds) -> bool:
    """Whether a text says that something was otherwise: by its first word, or by what the models hear."""
    if odds.of.get("no", 0.0) + odds.of.get("go_back", 0.0) >= _CORRECTS:
        return True
    for rules, folded, _ in read.heard:
        first = folded.split(" ", 1)[0]
        if "no" in rules.exact.get(first, ()) and read.languages[rules.language] >= _CORRECTS:
            return True
    return False


def _found(views: Mapping[str, str]) -> dict[str, dict[str, int]]:
    """By language, what holds in a text given in each view that its languages read."""
    found: dict[str, dict[str, int]] = {}
    for view, folded in views.items():
        found |= rule_book().patterns[view].find(folded)
    return found
