"""How well the models understand: measures over any sentences, and cross-validation over the shipped ones."""

import math
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from nlu import examples, train, vectors
from nlu.examples import OUT_OF_SCOPE, Example
from nlu.head import EncoderHead
from nlu.intents import SHIPPED_PART, fused
from nlu.ngrams import Floats, NgramModel
from nlu.normal import model_words

FOLDS = 5
_BINS = 10
_MOST_CONFUSED = 12
_PARTS = (0.2, 0.3, 0.5, 0.7)

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True, eq=False)
class Scored:
    """What was expected of each text (its intent), and the odds given to each intent (texts, intents)."""

    expected: tuple[str, ...]
    intents: tuple[str, ...]
    odds: Floats

    def guesses(self) -> list[str]:
        return [self.intents[at] for at in self.odds.argmax(1)]

    def accuracy(self, *, in_scope: bool = False) -> float:
        """The share that is right, 0 to 1; with `in_scope` of the texts that have an intent of their own."""
        right = [
            guess == expected
            for guess, expected in zip(self.guesses(), self.expected, strict=True)
            if not in_scope or expected != OUT_OF_SCOPE
        ]
        return sum(right) / len(right) if right else math.nan

    def out_of_scope_area(self) -> float:
        """The area under the curve (AUROC) of telling texts out of scope by the best odds in scope against theirs."""
        if OUT_OF_SCOPE not in self.intents or OUT_OF_SCOPE not in self.expected:
            return math.nan
        column = self.intents.index(OUT_OF_SCOPE)
        logs = np.log(np.maximum(self.odds, 1e-12))
        inside = np.delete(logs, column, axis=1).max(1)
        score = 0.5 * logs[:, column] - inside
        outside = np.array([expected == OUT_OF_SCOPE for expected in self.expected])
        return area_under_curve(score[outside].tolist(), score[~outside].tolist())

    def calibration_error(self) -> float:
        """The expected calibration error over ten bins of confidence, 0 to 1 (Guo et al. 2017)."""
        confidence = self.odds.max(1)
        right = np.array([guess == one for guess, one in zip(self.guesses(), self.expected, strict=True)])
        bins = np.minimum((confidence * _BINS).astype(int), _BINS - 1)
        return float(
            sum(
                (bins == at).mean() * abs(confidence[bins == at].mean() - right[bins == at].mean())
                for at in set(bins.tolist())
            )
        )

    def f1(self) -> dict[str, float]:
        """Each intent's F1, 0 to 1."""
        expected, guessed = Counter(self.expected), Counter(self.guesses())
        right = Counter(one for one, guess in zip(self.expected, self.guesses(), strict=True) if one == guess)
        return {
            intent: 2 * right[intent] / (expected[intent] + guessed[intent]) for intent in sorted(expected)
        }

    def confused(self) -> list[tuple[str, str, int]]:
        """(expected, guessed, times) of the most frequent mistakes."""
        pairs = Counter(
            (one, guess) for one, guess in zip(self.expected, self.guesses(), strict=True) if one != guess
        )
        return [(one, guess, times) for (one, guess), times in pairs.most_common(_MOST_CONFUSED)]


def area_under_curve(positive: Sequence[float], negative: Sequence[float]) -> float:
    """How often a positive scores above a negative, ties counted half (Mann and Whitney 1947)."""
    below = sorted(negative)
    ranks = np.searchsorted(below, positive, "left") + np.searchsorted(below, positive, "right")
    return float(ranks.sum() / (2 * len(positive) * len(negative)))


def interval(right: int, whole: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927)."""
    if whole == 0:
        return 0.0, 1.0
    z, share = 1.96, right / whole
    middle = share + z * z / (2 * whole)
    half = z * math.sqrt(share * (1 - share) / whole + z * z / (4 * whole * whole))
    return (middle - half) / (1 + z * z / whole), (middle + half) / (1 + z * z / whole)


def score(
    ngrams: NgramModel,
    head: EncoderHead | None,
    texts: Sequence[Example],
    seen: dict[str, Floats],
    part: float = SHIPPED_PART,
) -> Scored:
    """The models' odds of texts they were not trained on; `seen` gives the encoder's vectors of those that have one."""
    odds = [
        np.exp(fused(ngrams.logits(model_words(one.text)), head, seen.get(one.text) if head else None, part))
        for one in texts
    ]
    return Scored(tuple(one.intent for one in texts), ngrams.intents, np.array(odds, np.float32))


def trained_on(
    sentences: Sequence[Example], seen: dict[str, Floats]
) -> tuple[NgramModel, EncoderHead | None]:
    """Both models of these sentences; no head where an intent has no sentence with a vector."""
    ngrams = train.train_ngrams(sentences)
    known = [one for one in sentences if one.text in seen]
    if {one.intent for one in known} != set(ngrams.intents):
        return ngrams, None
    return ngrams, train.train_head(known, np.array([seen[one.text] for one in known], np.float32))


def best_part(sentences: Sequence[Example], seen: dict[str, Floats]) -> float:
    """The n-grams' part in the fusion that is right most often on a fifth of these sentences, trained on the rest."""
    order = list(range(len(sentences)))
    random.Random(train.SEED).shuffle(order)  # noqa: S311 - repeatable, no secret
    held, rest = order[::FOLDS], [at for at in order if at not in set(order[::FOLDS])]
    ngrams, head = trained_on([sentences[at] for at in rest], seen)
    tested = [sentences[at] for at in held]
    return max(_PARTS, key=lambda part: score(ngrams, head, tested, seen, part).accuracy())


def of_files(
    train_files: Sequence[Path], test_files: Sequence[Path], say: Say, embed: vectors.Embed | None
) -> None:
    """Trains on some files and prints the measures of others. Raises `BadExamples`.

    A file of lines that is both gives its split `train` to training and the rest to the test.
    """
    both = set(train_files) & set(test_files)
    learnt = [
        one for path in train_files for one in examples.read(path) if path not in both or one.split == "train"
    ]
    tested = [
        one for path in test_files for one in examples.read(path) if path not in both or one.split != "train"
    ]
    say(f"{len(learnt)} sentences to learn from, {len(tested)} to test on")
    seen = encoded([*learnt, *tested], embed) if embed else {}
    ngrams, head = trained_on(learnt, seen)
    tell("n-grams", score(ngrams, None, tested, seen), say, details=False)
    if head is not None:
        part = best_part(learnt, seen)
        tell(
            f"with the encoder (n-grams {part:.0%})",
            score(ngrams, head, tested, seen, part),
            say,
            details=False,
        )


def encoded(sentences: Sequence[Example], embed: vectors.Embed) -> dict[str, Floats]:
    texts = list(dict.fromkeys(one.text for one in sentences))
    return dict(zip(texts, embed(texts), strict=True))


def cross_validated(say: Say) -> dict[str, Scored]:
    """Prints counts and measures of each language, every sentence scored by models that never saw it.

    Near-duplicates are dropped first, so that none is tested on its own likeness.
    """
    kept: list[Example] = []
    groups: dict[tuple[str | None, str], list[Example]] = defaultdict(list)
    for one in examples.shipped():
        groups[one.language, one.intent].append(one)
    for (language, intent), group in groups.items():
        kept += [Example(text, intent, language) for text in examples.distinct(one.text for one in group)]
    seen_list, matrix = vectors.of(kept, say, None)
    seen = {one.text: vector for one, vector in zip(seen_list, matrix, strict=True)}
    order = list(range(len(kept)))
    random.Random(train.SEED).shuffle(order)  # noqa: S311 - repeatable, no secret
    found: dict[str, dict[int, Floats]] = {"n-grams": {}, "with the encoder": {}}
    intents: tuple[str, ...] = ()
    for fold in range(FOLDS):
        held = set(order[fold::FOLDS])
        ngrams, head = trained_on([one for at, one in enumerate(kept) if at not in held], seen)
        intents = ngrams.intents
        places = sorted(held)
        for name, with_head in (("n-grams", None), ("with the encoder", head)):
            scored = score(ngrams, with_head, [kept[at] for at in places], seen)
            found[name] |= dict(zip(places, scored.odds, strict=True))
        say(f"fold {fold + 1} of {FOLDS}")
    results = {}
    for name, rows in found.items():
        for language in (*sorted({one.language or "" for one in kept}), "all"):
            places = [at for at in rows if language in ("all", kept[at].language)]
            scored = Scored(
                tuple(kept[at].intent for at in places), intents, np.array([rows[at] for at in places])
            )
            results[f"{language} {name}"] = scored
            tell(f"{language}, {name}", scored, say, details=name == "with the encoder")
    return results


def tell(name: str, scored: Scored, say: Say, *, details: bool) -> None:
    """One line of measures; with `details` the intents below, worst first, and what is confused."""
    right = round(scored.accuracy() * len(scored.expected))
    low, high = interval(right, len(scored.expected))
    say(
        f"{name}: {len(scored.expected)} sentences, accuracy {scored.accuracy():.1%} ({low:.1%} to {high:.1%}), "
        f"in scope {scored.accuracy(in_scope=True):.1%}, out-of-scope AUROC {scored.out_of_scope_area():.3f}, "
        f"calibration error {scored.calibration_error():.3f}"
    )
    if details:
        counts = Counter(scored.expected)
        f1 = sorted(scored.f1().items(), key=lambda pair: pair[1])
        say("  F1: " + ", ".join(f"{intent} {value:.2f} of {counts[intent]}" for intent, value in f1))
        say(
            "  confused: " + ", ".join(f"{one} as {guess} {times}" for one, guess, times in scored.confused())
        )
