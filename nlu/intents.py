"""What a text asks for: whole short phrases by rules, everything else by the trained models; and the incidents named."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from nlu.artefact import Models
from nlu.danger import Alarm, DangerSeen
from nlu.head import EncoderHead
from nlu.near import nearest
from nlu.ngrams import Floats
from nlu.rules import Rules

EXACT, ANSWER, NEAR, NOTHING = 0.95, 0.8, 0.75, 0.2
MODEL = 0.89
"""The most that the models are trusted: a whole phrase says more, and is all that counts where any text is an answer."""
_LONGEST_RANKING = 5
_ABSENT = 0.05
_WORDS_OF_AN_ANSWER = 7

# The n-grams' margins to odds, and their part where both models speak: found by cross-validation on the training
# sentences (`nlu test` prints how well confidence is calibrated).
_NGRAMS_SHARP, SHIPPED_PART = 6.0, 0.7
# Asked only where the n-grams leave doubt.
_SURE, _DANGER_NO, _DANGER_YES = 0.8, 0.05, 0.8

_SELF_HARMING = ("suicide", "self_harm")

# What answers a yes-or-no question only when one was asked.
_BARE_ANSWERS = {"1": "yes", "2": "no"}
_YES_OR_NO = frozenset({"yes", "no"})

_INCIDENT_OF = {
    "ncii": "ncii",
    "ncii_threat": "ncii_threat",
    "synthetic": "synthetic_intimate",
    "hidden_camera": "hidden_camera",
    "cyberflashing": "cyberflashing",
    "harassment": "online_harassment",
    "stalking": "cyberstalking",
    "spyware": "spyware",
    "account_takeover": "account_takeover",
    "doxxing": "doxxing",
    "impersonation": "impersonation",
    "threat_violence": "threat_violence",
    "grooming_minor": "grooming_minor",
    "coercive_control": "coercive_control",
}
_NAMED_FROM, _NAMED_IN_A_CLAUSE = 0.35, 0.6

_LETTER = re.compile(r"[^\W\d_]")

Heard = Sequence[tuple[Rules, str, Mapping[str, int]]]


@dataclass(frozen=True, slots=True)
class Odds:
    """The models' probability of each intent; `alarm` sums those of danger and those of self-harm.

    `by` names the models that spoke: `ngrams`, or `encoder` where both did.
    """

    of: Mapping[str, float]
    by: str

    @property
    def alarm(self) -> Alarm:
        # "He threatens to send my pictures" sounds like the other threat: only what is left over counts.
        threat = self.of.get("threat_violence", 0.0) - self.of.get("ncii_threat", 0.0)
        return Alarm(
            self.of.get("danger_now", 0.0) + max(0.0, threat),
            sum(self.of.get(intent, 0.0) for intent in _SELF_HARMING),
        )

    @property
    def is_sure(self) -> bool:
        """Whether the encoder would hardly change what follows."""
        alarm = self.alarm.odds(calmed=False)
        return max(self.of.values(), default=0.0) >= _SURE and not _DANGER_NO < alarm < _DANGER_YES


def odds_of(models: Models | None, words: Sequence[str], vector: Floats | None) -> Odds:
    """What the n-grams say of these words, and with them the encoder's head of `vector` where there is one.

    Nothing known of a text is no reason for any intent: without letters all odds are of `none`.
    """
    if models is None or not any(_LETTER.search(word) for word in words):
        return Odds({"none": NOTHING}, "ngrams")
    logs = fused(models.ngrams.logits(words), models.head, vector)
    return Odds(
        dict(zip(models.ngrams.intents, np.exp(logs).tolist(), strict=True)),
        "ngrams" if vector is None else "encoder",
    )


def fused(
    ngrams: Floats, head: EncoderHead | None, vector: Floats | None, ngrams_part: float = SHIPPED_PART
) -> Floats:
    """The log-odds of each intent (intents,), from the n-grams' logits and, where there is a vector, the head's."""
    logs = _log_odds(ngrams * _NGRAMS_SHARP)
    if head is None or vector is None:
        return logs
    return _log_odds(ngrams_part * logs + (1 - ngrams_part) * _log_odds(head.logits(vector)))


def _log_odds(scores: Floats) -> Floats:
    scores = scores - scores.max()
    logs: Floats = scores - np.log(np.exp(scores).sum(dtype=np.float32))
    return logs


def exact_in(
    heard: Heard, odds: Mapping[str, float], chat_language: str, letters_typed: int
) -> tuple[str, ...]:
    """The intents of a text that is one of the rules' whole phrases.

    A phrase is looked up in the chat's language before any other, so that a word which is yes in one language and
    no in another is read as it is meant here. `letters_typed` tells `xxx` from the `x` it is folded to.
    """
    for rules, folded, _ in sorted(
        heard, key=lambda one: (one[0].language != chat_language, -odds[one[0].language])
    ):
        if (intents := rules.exact.get(folded)) is not None:
            only_x = letters_typed > 1 and len(heard[0][1]) == 1
            return tuple(intent for intent in intents if not (intent == "quick_exit" and only_x))
    return ()


def ranked(
    heard: Heard,
    language_odds: Mapping[str, float],
    odds: Odds,
    exact: Sequence[str],
    asked: str | None,
    danger: DangerSeen,
) -> tuple[tuple[str, float], ...]:
    """The best intents with their confidence, best first.

    A whole phrase stands before what the models say. What a rule of danger saw stands first where the models see
    nothing. One slip of the finger in a whole phrase for leaving or a person is forgiven where they are unsure.
    """
    # Beside a whole phrase, what the models say is all but settled.
    share = 1 - EXACT if exact else 1.0
    scores = {intent: round(max(min(score, MODEL) * share, 1e-4), 4) for intent, score in odds.of.items()}
    best = max(scores, key=lambda intent: scores[intent])
    for intent in exact:
        scores[intent] = EXACT
    if asked == "bool":
        scores |= _answers(heard, language_odds, exact)
    if danger.intents and not exact and (best == "none" or scores[best] < _NAMED_FROM):
        scores[danger.intents[0]] = max(scores.get(danger.intents[0], 0.0), MODEL + 0.005)
    if danger.calmed and danger.level == "distress":
        scores = {intent: score * (1 - EXACT) for intent, score in scores.items()} | {"feeling_bad": EXACT}
    if not exact and (best == "none" or odds.of[best] < EXACT):
        for rules, folded, _ in heard:
            if language_odds[rules.language] >= _ABSENT and (slip := nearest(folded, rules.near)) is not None:
                scores[slip] = max(scores.get(slip, 0.0), scores[best], NEAR) + 1e-4
    answer_first = asked == "bool"
    ranking = sorted(
        scores.items(), key=lambda pair: (-pair[1], (pair[0] in _YES_OR_NO) is not answer_first, pair[0])
    )
    return tuple(ranking[:_LONGEST_RANKING])


def _answers(heard: Heard, language_odds: Mapping[str, float], exact: Sequence[str]) -> dict[str, float]:
    """What a text says in answer to a yes-or-no question: a bare number, or a rule's words for it ("I'm safe now")."""
    if not heard:
        return {}
    if (bare := _BARE_ANSWERS.get(heard[0][1])) is not None:
        return {bare: EXACT}
    if exact:
        return {}
    found = {}
    for rules, folded, names in heard:
        if language_odds[rules.language] >= _ABSENT and folded.count(" ") < _WORDS_OF_AN_ANSWER:
            for answer in _YES_OR_NO:
                if f"intent {answer}" in names and f"not intent {answer}" not in names:
                    found[answer] = ANSWER
    return found if len(found) == 1 else {}


def incidents_of(
    heard: Heard,
    language_odds: Mapping[str, float],
    odds: Odds,
    of_clauses: Sequence[Odds],
    danger_intents: Sequence[str],
) -> tuple[str, ...]:
    """The taxonomy ids that the text and its clauses name, in the taxonomy's spelling, each once: the likeliest first."""
    likely = sorted((intent for intent in odds.of if intent in _INCIDENT_OF), key=lambda one: -odds.of[one])
    named = {_INCIDENT_OF[intent]: None for intent in likely if odds.of[intent] >= _NAMED_FROM}
    for clause in of_clauses:
        best = max(clause.of, key=lambda intent: clause.of[intent])
        if best in _INCIDENT_OF and clause.of[best] >= _NAMED_IN_A_CLAUSE:
            named[_INCIDENT_OF[best]] = None
    named |= {_INCIDENT_OF[intent]: None for intent in danger_intents if intent in _INCIDENT_OF}
    for rules, _, found in heard:
        if language_odds[rules.language] >= _ABSENT:
            named |= {name.partition(" ")[2]: None for name in found if name.startswith("incident ")}
    return tuple(named)
