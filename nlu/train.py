"""Sentences to an artefact: seeded, bit for bit the same from the same sentences on the same versions.

scikit-learn is imported here alone; what answers survivors needs numpy and the artefact's arrays only.
"""

import re
import warnings
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix
from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPClassifier
from sklearn.svm import LinearSVC
from threadpoolctl import threadpool_limits

from nlu.examples import Example
from nlu.head import EncoderHead, centred
from nlu.language import LanguageModel, letter_grams, script_of, words_in
from nlu.ngrams import Floats, NgramModel, first_words, grams, pairs
from nlu.normal import cleaned, model_words
from nlu.rows import in_rows, rows_of

SEED = 0
_MET_AT_LEAST = 2
# A word met this often is summed beforehand; a word met once is hardly met again.
_KNOWN_FROM = 2
_PENALTY = 1.0
# Ordinary talk weighs more than its sentences: danger has been given more of them than it has in life.
_WEIGHTS = {"none": 2.5}
_HIDDEN, _HEAD_DECAY, _HEAD_ROUNDS = 256, 0.3, 25
_LANGUAGE_MET, _SMOOTHED, _TIMES_A_WORD, _LEAST_OF_A_CLASS = 3, 0.1, 3, 20_000
# Asking for another language is often done in that language.
_OF_OTHER_LANGUAGES = frozenset({"change_language"})
_MARKED_BOSNIAN = re.compile("[čćšžđ]", re.IGNORECASE)
_BOSNIAN_LETTERS = (
    ("dž", "џ"), ("lj", "љ"), ("nj", "њ"),
    *zip("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш", strict=True),
)  # fmt: skip


def train_ngrams(examples: Sequence[Example]) -> NgramModel:
    """The n-gram model of these sentences: TF-IDF, one linear support vector machine for each intent.

    An n-gram counts when at least two sentences have it.
    """
    texts = [first_words(model_words(one.text)) for one in examples]
    names, inverse = _vocabulary(texts)
    rows = {name: row for row, name in enumerate(names)}
    matrix = _matrix(texts, rows, inverse)
    intents = [one.intent for one in examples]
    weights_of = {intent: weight for intent, weight in _WEIGHTS.items() if intent in intents}
    machine = LinearSVC(C=_PENALTY, class_weight=weights_of or None, random_state=SEED)
    machine.fit(matrix, intents)
    coefficients, bias = _both_classes(machine.coef_, machine.intercept_)
    weights = (coefficients.T * inverse[:, None]).astype(np.float32)
    squares = (inverse**2).astype(np.float32)
    known = in_rows(
        word for word, times in Counter(chain.from_iterable(texts)).items() if times >= _KNOWN_FROM
    )
    sums: list[Floats] = []
    sum_squares: list[float] = []
    for word in known:
        counts = _rows_of(grams(word), rows)
        places, times = np.array(list(counts), np.intp), np.array(list(counts.values()), np.float32)
        sums.append((weights[places] * times[:, None]).sum(0))
        sum_squares.append(float((squares[places] * times**2).sum()))
    return NgramModel(
        intents=tuple(str(intent) for intent in machine.classes_),
        rows=rows_of(names),
        weights=weights,
        squares=squares,
        known=rows_of(known),
        sums=np.array(sums, np.float32),
        sum_squares=np.array(sum_squares, np.float32),
        bias=bias.astype(np.float32),
    )


def train_head(examples: Sequence[Example], vectors: Floats) -> EncoderHead:
    """A small network over the encoder's vectors (sentences, size), one row for each example; three intents or more."""
    middle = vectors.mean(0, dtype=np.float64).astype(np.float32)
    network = MLPClassifier((_HIDDEN,), alpha=_HEAD_DECAY, max_iter=_HEAD_ROUNDS, random_state=SEED)
    # One thread: sums in another order would be other sums. It is stopped on purpose before it settles.
    with threadpool_limits(1), warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        network.fit(centred(vectors, middle), [one.intent for one in examples])
    (inner, weights), (inner_bias, bias) = network.coefs_, network.intercepts_
    return EncoderHead(
        tuple(str(intent) for intent in network.classes_),
        middle,
        *(array.astype(np.float32) for array in (inner, inner_bias, weights, bias)),
    )


def train_language(examples: Sequence[Example], words: Mapping[str, Sequence[str]]) -> LanguageModel:
    """Naive Bayes, one class for each language and script that several languages share.

    `words` are more words of each language, each a short sentence. Bosnian with its marks is learnt in Cyrillic too:
    the two alphabets stand letter for letter.
    """
    found: dict[tuple[str, str], Counter[str]] = {}

    def learn(language: str, text: str) -> None:
        for word in words_in(cleaned(text)):
            if (script := script_of(word)) is not None:
                found.setdefault((language, script), Counter()).update(letter_grams(word))

    for one in examples:
        if one.language is None or one.intent in _OF_OTHER_LANGUAGES:
            continue
        learn(one.language, one.text)
        if one.language == "bs" and _MARKED_BOSNIAN.search(one.text):
            learn("bs", in_cyrillic(one.text))
    for language, listed in words.items():
        for word in listed:
            for _ in range(_TIMES_A_WORD):
                learn(language, word)
                if language == "bs":
                    learn("bs", in_cyrillic(word))
    # What a few borrowed words leave behind is no class of its own.
    classes = sorted(name for name, counts in found.items() if counts.total() >= _LEAST_OF_A_CLASS)
    met: Counter[str] = Counter()
    for name in classes:
        met.update(found[name])
    grams_ = in_rows(gram for gram, count in met.items() if count >= _LANGUAGE_MET)
    counts = np.array([[found[name][gram] for name in classes] for gram in grams_], np.float64) + _SMOOTHED
    logs = np.log(counts / counts.sum(0)).astype(np.float32)
    rows = {gram: row for row, gram in enumerate(grams_)}
    known = in_rows(gram[1:] for gram in grams_ if gram.startswith(":"))
    sums = [
        sum(logs[row] * times for row, times in _rows_of(letter_grams(word), rows).items()) for word in known
    ]
    return LanguageModel(
        tuple(classes),
        rows_of(grams_),
        logs,
        rows_of(known),
        np.array(sums, np.float32).reshape(len(sums), len(classes)),
    )


def in_cyrillic(text: str) -> str:
    """Bosnian in its other alphabet, in lower case."""
    text = text.lower()
    for latin, cyrillic in _BOSNIAN_LETTERS:
        text = text.replace(latin, cyrillic)
    return text


def _both_classes(
    coefficients: npt.NDArray[np.float64], bias: npt.NDArray[np.float64]
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """One row for each class; of two classes scikit-learn keeps only the second's."""
    if len(coefficients) == 1:
        return np.vstack([-coefficients, coefficients]), np.concatenate([-bias, bias])
    return coefficients, bias


def _vocabulary(texts: Sequence[Sequence[str]]) -> tuple[list[str], npt.NDArray[np.float64]]:
    """The n-grams in the order of their rows, and their inverse document frequency (rows,)."""
    met: Counter[str] = Counter()
    for words in texts:
        met.update({gram for word in words for gram in grams(word)}.union(pairs(words)))
    names = in_rows(gram for gram, count in met.items() if count >= _MET_AT_LEAST)
    counts = np.array([met[gram] for gram in names], np.float64)
    return names, np.log((1 + len(texts)) / (1 + counts)) + 1


def _rows_of(names: Iterable[str], rows: Mapping[str, int]) -> Counter[int]:
    return Counter(rows[name] for name in names if name in rows)


def _matrix(
    texts: Sequence[Sequence[str]], rows: dict[str, int], inverse: npt.NDArray[np.float64]
) -> csr_matrix:
    """One row for each text; its length counts word by word, as `NgramModel.logits` does."""
    columns: list[int] = []
    values: list[float] = []
    ends = [0]
    for words in texts:
        weights: dict[int, float] = {}
        square = 0.0
        for counts in (*(_rows_of(grams(word), rows) for word in words), _rows_of(pairs(words), rows)):
            for row, times in counts.items():
                weight = inverse[row] * times
                weights[row] = weights.get(row, 0.0) + weight
                square += weight * weight
        columns += weights
        values += [weight / square**0.5 for weight in weights.values()]
        ends.append(len(columns))
    return csr_matrix((values, columns, ends), shape=(len(texts), len(rows)), dtype=np.float64)
