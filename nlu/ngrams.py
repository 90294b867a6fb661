"""The quick model: n-grams of letters within words, words and pairs of words, weighed by a linear model.

A text's score for an intent is the sum of the weights of its n-grams over the length of its vector. What one word adds
is always the same, so the sums of the words met in training are made beforehand; a pair of words is one look-up more.
The length counts each word by itself, in training as here, so that it is a sum over words as well.
"""

import itertools
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

_HANGUL = "\uac00"
_LONGEST, _LONGEST_HANGUL = 5, 4
_LONGEST_WORD, _MOST_WORDS = 40, 400
_START, _END = "<", ">"


def grams(word: str) -> Iterator[str]:
    """The n-grams of one word: itself after a colon, and 1 to 5 letters (of Hangul 1 to 4) with its ends marked.

    What is longer than any word tells nothing by its letters, but for Hangul, which many type without spaces.
    """
    yield ":" + word
    unspaced = max(word) >= _HANGUL
    if len(word) > _LONGEST_WORD and not unspaced:
        return
    spaced = f" {word[:_LONGEST_WORD]} "
    longest = _LONGEST_HANGUL if unspaced else _LONGEST
    for length in range(1, longest + 1):
        for at in range(len(spaced) - length + 1):
            yield spaced[at : at + length]


def pairs(words: Sequence[str]) -> list[str]:
    """Each two words beside each other, and the ends of the text."""
    ended = [_START, *words, _END]
    return [f"{one}  {other}" for one, other in itertools.pairwise(ended)]


def first_words(words: Sequence[str]) -> Sequence[str]:
    """As many as are read; what is pasted after them decides nothing."""
    return words[:_MOST_WORDS]


@dataclass(frozen=True, slots=True, eq=False)
class NgramModel:
    """`rows` maps an n-gram or pair to its row of `weights` (rows, intents) and of `squares` (rows,); `known` maps
    a word to its row of `sums` (words, intents) and of `sum_squares` (words,), which are made from them."""

    intents: tuple[str, ...]
    rows: Mapping[str, int]
    weights: Floats
    squares: Floats
    known: Mapping[str, int]
    sums: Floats
    sum_squares: Floats
    bias: Floats

    def logits(self, words: Sequence[str]) -> Floats:
        """The score of each intent (intents,); the bias alone where nothing is known. Never raises."""
        words = first_words(words)
        whole: list[int] = []
        parts: list[int] = []
        times: list[int] = []
        for word in words:
            row = self.known.get(word)
            if row is not None:
                whole.append(row)
            else:
                counted = Counter(found for gram in grams(word) if (found := self.rows.get(gram)) is not None)
                parts += counted.keys()
                times += counted.values()
        beside = Counter(found for pair in pairs(words) if (found := self.rows.get(pair)) is not None)
        parts += beside.keys()
        times += beside.values()
        score, square = np.zeros(len(self.intents), np.float32), 0.0
        if whole:
            score += self.sums[whole].sum(0)
            square += float(self.sum_squares[whole].sum())
        if parts:
            often = np.array(times, np.float32)
            score += often @ self.weights[parts]
            square += float(self.squares[parts] @ often**2)
        return score / np.float32(max(square, 1e-12) ** 0.5) + self.bias
