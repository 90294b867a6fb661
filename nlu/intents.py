"""What a text asks for, by rules: whole short phrases first, then key words; and the incidents it names."""

from collections.abc import Mapping, Sequence

from nlu.danger import DangerSeen
from nlu.near import nearest
from nlu.rules import Rules

EXACT, NEAR, NOTHING = 0.95, 0.75, 0.2
_IN_DANGER = {"danger": 0.9, "self_harm": 0.9, "distress": 0.6, "none": 0.0}
# By the number of elements that had to be there: the more a pattern asks for, the more it says.
_BY_WEIGHT = (0.0, 0.6, 0.7, 0.76, 0.8, 0.83)
_ANOTHER_LANGUAGE = 0.8
_ABSENT = 0.05
_LONGEST_RANKING = 5
_FEW_WORDS, _FEW_WORDS_OF_AN_ANSWER = 4, 7

# What answers a yes-or-no question only when one was asked.
_BARE_ANSWERS = {"1": "yes", "2": "no"}

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
# Said in passing these mean little next to anything more definite in the same text.
_FAINT = {
    "none": 0.55,
    "help": 0.85,
    "yes": 0.8,
    "no": 0.8,
    "greeting": 0.8,
    "thanks": 0.85,
    "feeling_bad": 0.9,
    "unsure": 0.9,
}

# What the other one of two equals says more exactly, or what costs more when it was not meant.
_LAST_OF_EQUALS = frozenset(
    {"ncii", "danger_now", "quick_exit", "pay_question", "third_party", "ask_anonymous"}
)
_YES_OR_NO = frozenset({"yes", "no"})
_SAID_IN_PASSING = frozenset({"yes", "no", "greeting", "thanks"})

Heard = Sequence[tuple[Rules, str, Mapping[str, int]]]


def ranked(
    heard: Heard,
    odds: Mapping[str, float],
    chat_language: str,
    asked: str | None,
    danger: DangerSeen,
    letters_typed: int,
) -> tuple[tuple[str, float], ...]:
    """The best intents with their confidence, best first; ("none", 0.2) stands last where nothing is sure.

    A whole phrase is looked up in the chat's language before any other, so that a word which is yes in one
    language and no in another is read as it is meant here. `letters_typed` tells `xxx` from the `x` it is folded to.
    """
    scores: dict[str, float] = {}
    exact = _exact(heard, odds, chat_language)
    for intent in exact:
        if intent == "quick_exit" and letters_typed > 1 and len(heard[0][1]) == 1:
            continue
        scores[intent] = EXACT
    for rules, folded, found in heard:
        odd = odds[rules.language]
        if odd < _ABSENT:
            continue
        # In order of names, so that which of two equals comes first does not hang on what else the files hold.
        for name, weight in sorted(found.items()):
            kind, _, intent = name.partition(" ")
            if kind == "intent" and f"not {name}" not in found:
                yes_or_no = asked == "bool" and intent in _YES_OR_NO
                score = _BY_WEIGHT[min(weight, 5)] * (1.0 if yes_or_no else _FAINT.get(intent, 1.0))
                if odd < 0.5 and rules.language != chat_language:
                    score *= _ANOTHER_LANGUAGE
                few = _FEW_WORDS_OF_AN_ANSWER if yes_or_no else _FEW_WORDS
                if intent in _SAID_IN_PASSING and folded.count(" ") >= few:
                    score *= 0.7
                scores[intent] = max(scores.get(intent, 0.0), round(score, 3))
    if asked == "bool" and heard and (answer := _BARE_ANSWERS.get(heard[0][1])) is not None:
        scores[answer] = EXACT
    for intent in danger.intents:
        least = _IN_DANGER["distress"] if intent == "feeling_bad" else _IN_DANGER[danger.level]
        if intent not in exact:
            scores[intent] = max(scores.get(intent, 0.0), least)
    if not scores:
        for rules, folded, _ in heard:
            if odds[rules.language] >= _ABSENT and (slip := nearest(folded, rules.near)) is not None:
                scores.setdefault(slip, NEAR)
    scores.setdefault("none", NOTHING)
    answer_first = asked == "bool"
    ranking = sorted(
        scores.items(),
        key=lambda pair: (-pair[1], (pair[0] in _YES_OR_NO) is not answer_first, pair[0] in _LAST_OF_EQUALS),
    )
    return tuple(ranking[:_LONGEST_RANKING])


def _exact(heard: Heard, odds: Mapping[str, float], chat_language: str) -> tuple[str, ...]:
    for rules, folded, _ in sorted(
        heard, key=lambda one: (one[0].language != chat_language, -odds[one[0].language])
    ):
        if (intents := rules.exact.get(folded)) is not None:
            return intents
    return ()


def incidents_of(heard: Heard, odds: Mapping[str, float], danger_intents: Sequence[str]) -> tuple[str, ...]:
    """The taxonomy ids that the text names, in the taxonomy's spelling, each once."""
    named = {_INCIDENT_OF[intent]: None for intent in danger_intents if intent in _INCIDENT_OF}
    for rules, _, found in heard:
        if odds[rules.language] < _ABSENT:
            continue
        for name in found:
            kind, _, what = name.partition(" ")
            if kind == "incident":
                named[what] = None
            elif kind == "intent" and what in _INCIDENT_OF:
                named[_INCIDENT_OF[what]] = None
    return tuple(named)
