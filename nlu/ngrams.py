"""The quick model: n-grams of letters within words, words and pairs of words, weighed by a linear model.

A text's score for an intent is the sum of the weights of its n-grams over the length of its vector. What one word adds
is always the same, so the sums of the words met in training are made beforehand; a pair of words is one look-up more.
The length counts each word by itself, in training as here, so that it is a sum over words as well.
"""

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nlu.rows import UNKNOWN, Rows

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
    """`rows` are the n-grams and pairs, with their `weights` (rows, intents) and `squares` (rows,); `known` are the
    words met often, with their `sums` (words, intents) and `sum_squares` (words,), which are made from them."""

    intents: tuple[str, ...]
    rows: Rows
    weights: Floats
    squares: Floats
    known: Rows
    sums: Floats
    sum_squares: Floats
    bias: Floats

    def logits(self, words: Sequence[str]) -> Floats:
        """The score of each intent (intents,); the bias alone where nothing is known. Never raises."""
        words = first_words(words)
        whole = self.known.find(words)
        counted = [
            Counter(grams(word)) for word, row in zip(words, whole.tolist(), strict=True) if row == UNKNOWN
        ]
        counted.append(Counter(pairs(words)))
        parts = self.rows.find([gram for counts in counted for gram in counts])
        met = parts != UNKNOWN
        often = np.array([times for counts in counted for times in counts.values()], np.float32)[met]
        whole, parts = whole[whole != UNKNOWN], parts[met]
        score = self.sums[whole].sum(0, dtype=np.float32) + often @ self.weights[parts].astype(np.float32)
        square = self.sum_squares[whole].sum() + self.squares[parts] @ often**2
        scores: Floats = score / np.float32(max(square, 1e-12) ** 0.5) + self.bias
        return scores
