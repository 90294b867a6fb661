"""Which of the eight languages a text is in: script first, then the letters and words of each script's languages.

Naive Bayes over n-grams of letters within words (Lui and Baldwin 2011 use the same): its sums are over words, it is
small, and a word tells as much in two words of text as in twenty.
"""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from nlu.model import LANGUAGES
from nlu.ngrams import Floats
from nlu.rows import UNKNOWN, Rows

_LETTERS = re.compile(
    "(?P<ko>[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff\uffa0-\uffdc])"
    "|(?P<ka>[\u10a0-\u10ff\u1c90-\u1cbf\u2d00-\u2d2f])|(?P<dv>[\u0780-\u07bf])"
    "|(?P<cyrillic>[\u0400-\u052f])|(?P<latin>[A-Za-z\u00c0-\u024f\u1e00-\u1eff\uff21-\uff3a\uff41-\uff5a])"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_LATIN = re.compile("[a-z\u00df-\u024f\u1e00-\u1eff]")
# One Hangul syllable or Thaana letter with its vowel says as much as two Latin letters.
_WEIGHT = {"ko": 2.0, "ka": 1.0, "dv": 2.0, "cyrillic": 1.0, "latin": 1.0}
_LONGEST_GRAM, _LONGEST_WORD, _MOST_WORDS, _MOST_LETTERS = 4, 40, 60, 400
_FEW_WORDS = 3
# N-grams of one word tell the same several times over: what they say together counts a third.
_DAMPED = 3.0
# The chat's language, in nats: what a few words are taken to be in, and what decides between equals above.
_HINT_FEW, _HINT = 7.0, 0.7
# Languages that have a script of their own are typed in Latin letters by some, not by most.
_ROMANISED, _RARELY = ("ko", "mk", "ka", "dv"), 2.0


def script_of(word: str) -> str | None:
    """`latin` or `cyrillic`: the scripts that several languages share; None for any other."""
    if _CYRILLIC.search(word):
        return "cyrillic"
    return "latin" if _LATIN.search(word) else None


def words_in(clean: str) -> list[str]:
    """The words of a cleaned text (`nlu.normal.cleaned`), in their own script and with their marks."""
    return _WORD.findall(clean[: 8 * _MOST_LETTERS])[:_MOST_WORDS]


def letter_grams(word: str) -> Iterator[str]:
    """1 to 4 letters of a word with its ends marked, and the word itself."""
    spaced = f" {word[:_LONGEST_WORD]} "
    yield ":" + word
    for length in range(2, _LONGEST_GRAM + 1):
        for at in range(len(spaced) - length + 1):
            yield spaced[at : at + length]


@dataclass(frozen=True, slots=True, eq=False)
class LanguageModel:
    """`rows` are the n-grams, with `logs` (rows, classes), the log of their share in each class.

    A class is a language in a script, `bs cyrillic`; `known` are whole words, with their `sums` (words, classes).
    """

    classes: tuple[tuple[str, str], ...]
    rows: Rows
    logs: Floats
    known: Rows
    sums: Floats

    def scores(self, words: Sequence[str]) -> Floats:
        """The log-likelihood of each class (classes,), up to a constant."""
        whole = self.known.find(words)
        rest = [word for word, row in zip(words, whole.tolist(), strict=True) if row == UNKNOWN]
        parts = self.rows.find([gram for word in rest for gram in letter_grams(word)])
        scores: Floats = self.sums[whole[whole != UNKNOWN]].sum(0, dtype=np.float32)
        scores += self.logs[parts[parts != UNKNOWN]].sum(0, dtype=np.float32)
        return scores


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
        if place > _MOST_LETTERS:
            break
    whole = sum(counts.values())
    return {script: count / whole for script, count in counts.items()}


def language_odds(
    model: LanguageModel | None, clean: str, shares: Mapping[str, float], hint: str | None
) -> dict[str, float]:
    """The probability of each of the eight languages; they sum to 1.

    `shares` are the scripts of the text, `hint` is the language of the chat: it decides under three words, and breaks
    ties above. Without a model the hint and the scripts decide.
    """
    words = words_in(clean)
    bonus = _HINT_FEW if len(words) < _FEW_WORDS else _HINT
    odds = dict.fromkeys(LANGUAGES, 1e-6)
    for script, share in shares.items():
        if script in odds:
            odds[script] += share
            continue
        shared = [word for word in words if script_of(word) == script]
        for language, odd in _within(model, script, shared, hint, bonus).items():
            odds[language] += share * odd
    if not shares:
        odds[hint or "en"] += 0.2
        for language in LANGUAGES:
            odds[language] += 0.1
    whole = sum(odds.values())
    return {language: odd / whole for language, odd in odds.items()}


def _within(
    model: LanguageModel | None, script: str, words: Sequence[str], hint: str | None, bonus: float
) -> dict[str, float]:
    """The probability of each language that is written in this script."""
    scores: dict[str, float] = {}
    if model is not None:
        found = model.scores(words) / _DAMPED
        scores = {
            language: float(score)
            for (language, its_script), score in zip(model.classes, found, strict=True)
            if its_script == script
        }
    if not scores:
        scores = dict.fromkeys(("bs", "mk") if script == "cyrillic" else LANGUAGES, 0.0)
    if script == "latin":
        for language in _ROMANISED:
            scores[language] = scores.get(language, 0.0) - _RARELY
    if hint in scores:
        scores[hint] += bonus
    highest = max(scores.values())
    odds = {language: math.exp(score - highest) for language, score in scores.items()}
    whole = sum(odds.values())
    return {language: odd / whole for language, odd in odds.items()}
