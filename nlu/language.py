"""Which of the eight languages a text is in: script first, then the words that carry a language."""

import math
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import yaml

from nlu.errors import BadRules
from nlu.model import LANGUAGES
from nlu.normal import fold

_FILE = Path(__file__).parent / "data" / "languages.yml"
_LETTERS = re.compile(
    "(?P<ko>[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff\uffa0-\uffdc])"
    "|(?P<ka>[\u10a0-\u10ff\u1c90-\u1cbf\u2d00-\u2d2f])|(?P<dv>[\u0780-\u07bf])"
    "|(?P<cyrillic>[\u0400-\u052f])|(?P<latin>[A-Za-z\u00c0-\u024f\u1e00-\u1eff\uff21-\uff3a\uff41-\uff5a])"
)
_CYRILLIC = re.compile("[\u0400-\u052f]")
_SURE_SCRIPTS = ("ko", "ka", "dv")
# One Hangul syllable or Thaana letter with its vowel says as much as two Latin letters.
_WEIGHT = {"ko": 2.0, "ka": 1.0, "dv": 2.0, "cyrillic": 1.0, "latin": 1.0}
_SHORT = 3
_PRIOR_SHORT, _PRIOR = 2.0, 0.5


def script_shares(text: str) -> dict[str, float]:
    """How much of the text's letters each script holds, of `ko`, `ka`, `dv`, `cyrillic` and `latin`; empty for none.

    Only the first 400 letters are counted: that is enough to know, whatever was pasted after them.
    """
    if text.isascii():
        return {"latin": 1.0} if any(map(str.isalpha, text)) else {}
    counts: dict[str, float] = {}
    for place, letter in enumerate(_LETTERS.finditer(text)):
        script = str(letter.lastgroup)
        counts[script] = counts.get(script, 0.0) + _WEIGHT[script]
        if place > 400:
            break
    whole = sum(counts.values())
    return {script: count / whole for script, count in counts.items()}


def language_odds(
    text: str, plain: str, shares: Mapping[str, float], evidence: Mapping[str, float], hint: str | None
) -> dict[str, float]:
    """The probability of each of the eight languages; they sum to 1.

    `plain` is the text folded plainly, `evidence` what the rules' own words say for each language.
    `hint` is the language of the chat: it decides under three words, and breaks ties above.
    """
    words = plain.split()
    scores = dict.fromkeys(LANGUAGES, 0.0)
    if hint in scores:
        scores[hint] += _PRIOR_SHORT if len(words) < _SHORT else _PRIOR
    latin, cyrillic = shares.get("latin", 0.0), shares.get("cyrillic", 0.0)
    for language in _SURE_SCRIPTS:
        scores[language] += 14.0 * shares.get(language, 0.0)
    if cyrillic:
        for language in ("mk", "bs"):
            scores[language] += 8.0 * cyrillic
        scores["mk"] += 0.7 * cyrillic
        for letter in _CYRILLIC.findall(text)[:400]:
            if (owner := _OWN_CYRILLIC.get(letter.lower())) is not None:
                scores[owner] += 3.0
    if latin or cyrillic:
        table = _words()
        for word in words[:80]:
            for language, weight in table.get(word, ()):
                scores[language] += weight
        for language, cue in _cues():
            if cue in plain:
                scores[language] += 0.5 * min(4, plain.count(cue))
        for language, weight in evidence.items():
            scores[language] += weight
        if latin and not text.isascii():
            for letter in text[:400].lower():
                for language in _OWN_LATIN.get(letter, ()):
                    scores[language] += 1.5
    if not any(scores.values()):
        scores["en"] += 0.3
    highest = max(scores.values())
    odds = {language: math.exp(score - highest) for language, score in scores.items()}
    whole = sum(odds.values())
    return {language: odd / whole for language, odd in odds.items()}


_OWN_CYRILLIC = dict.fromkeys("ѓќѕѐѝ", "mk") | dict.fromkeys("ђћ", "bs")
_OWN_LATIN: dict[str, tuple[str, ...]] = {
    letter: owners
    for letters, owners in (("ćđ", ("bs",)), ("čšž", ("bs", "mk")), ("éèêàâçùûôîœ", ("fr",)), ("ḱǵ", ("mk",)))
    for letter in letters
}


@cache
def _cues() -> list[tuple[str, str]]:
    """Pieces of words, each with the language it speaks for."""
    try:
        cues = yaml.safe_load(_FILE.read_text(encoding="utf-8"))["cues"]
        return [(language, cue.replace("_", " ")) for language in LANGUAGES for cue in cues[language].split()]
    except (OSError, yaml.YAMLError, KeyError, AttributeError, TypeError) as wrong:
        raise BadRules(f"{_FILE.name}: {wrong}") from wrong


@cache
def _words() -> dict[str, list[tuple[str, float]]]:
    """Folded words, each with the languages it speaks for; a word shared by several weighs less for each."""
    try:
        written = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
        owners: dict[str, list[str]] = {}
        for language in LANGUAGES:
            for word in {fold(word, "plain").strip() for word in written[language].split()}:
                owners.setdefault(word, []).append(language)
    except (OSError, yaml.YAMLError, KeyError, AttributeError, TypeError) as wrong:
        raise BadRules(f"{_FILE.name}: {wrong}") from wrong
    return {word: [(language, 2.0 / len(held)) for language in held] for word, held in owners.items()}
