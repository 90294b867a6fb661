"""Words of danger, found by rules, recall first, before anything that was trained is asked; then what the models see.

What takes a rule back (an idiom beside it, a film, a game, a joke) counts in its own sentence only: she may write
of a film first and of him then. Every language whose script the text has is heard, however sure the text's
language seems: one sentence in hers at the end of a long one in another must not be lost.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from nlu.model import Danger
from nlu.rules import Rules

_GRAVITY: dict[str, int] = {"none": 0, "distress": 1, "self_harm": 2, "danger": 3}
_BUT = "but|mais|tapi|tetapi|namun|ali|nego|no|ama|но|ама|али|него|მაგრამ|magram|ދެން|ނަމަވެސް|namaves|하지만|근데|그런데|그치만"
_SENTENCE_ENDS = re.compile(rf"[.!?;:…\n。！？؟।]+|(?<!\w)(?:{_BUT})(?!\w)", re.IGNORECASE)
_MOST_SENTENCES = 60

# The models' odds from which on a text is taken for dangerous: a false alarm costs one question, a miss may cost more.
_ALARM = 0.4
# One sentence of several, without what is around it.
_ALARM_IN_A_SENTENCE = 0.8
# Below this a rule's words alone raise no alarm.
_NO_ALARM = 0.02
# With fewer words around it, a rule's words stand: "he has a knife". In a long telling much is said beside them.
_WORDS_TO_WEIGH, _MOST_WORDS_TO_WEIGH = 5, 80
# Characters in which "I don't want to die" is all that is said.
_A_FEW_WORDS = 40

Found = Mapping[str, Mapping[str, int]]


class Alarm(NamedTuple):
    """The models' odds of danger and of self-harm in one text, 0 to 1 each."""

    danger: float
    self_harm: float

    def odds(self, calmed: bool) -> float:
        return self.danger + (0.0 if calmed else self.self_harm)

    def level(self, calmed: bool) -> Danger:
        return "danger" if calmed or self.danger >= self.self_harm else "self_harm"


@dataclass(frozen=True, slots=True)
class DangerSeen:
    """The gravest rule that holds (`by`, None where none does) and the intents of all that hold.

    `sure`: a strong rule is among them, or too little or too much is said to weigh it. `calmed`: a rule explains in a
    few words what looks like self-harm.
    """

    level: Danger
    by: str | None
    intents: tuple[str, ...]
    sure: bool = False
    calmed: bool = False


def danger_in(text: str, rules: Iterable[Rules], found: Found, find: Callable[[str], Found]) -> DangerSeen:
    """The gravest danger that any of these rules sees in the text.

    `found` is what `find` gave for the whole text. Where a rule was taken back, `find` is asked again for each
    sentence: at most 60 of them, so that no text costs much.
    """
    level: Danger = "none"
    by: str | None = None
    intents: dict[str, int] = {}
    sentences: list[Found] | None = None
    sure = calmed = False
    for one in rules:
        names = found.get(one.language, {})
        for name in names:
            rule = one.danger.get(name)
            if rule is None:
                continue
            if _taken_back(name, rule.strong, names):
                if sentences is None:
                    sentences = [find(part) for part in sentences_of(text)]
                alone = (sentence.get(one.language, {}) for sentence in sentences)
                if not any(name in part and not _taken_back(name, rule.strong, part) for part in alone):
                    continue
            gravity = _GRAVITY[rule.says]
            sure = sure or rule.strong
            calmed = calmed or (rule.calms is not None and len(text) <= _A_FEW_WORDS)
            intents[rule.intent] = max(intents.get(rule.intent, 0), gravity)
            if gravity > _GRAVITY[level]:
                level, by = rule.says, rule.id
    # Where another rule sees self-harm, nothing is explained away.
    calmed = calmed and _GRAVITY[level] <= _GRAVITY["distress"]
    sure = sure or not _WORDS_TO_WEIGH <= len(text.split()) <= _MOST_WORDS_TO_WEIGH
    return DangerSeen(level, by, tuple(sorted(intents, key=lambda intent: -intents[intent])), sure, calmed)


def with_models(seen: DangerSeen, whole: Alarm, parts: Sequence[Alarm], by: str) -> DangerSeen:
    """The graver of what the rules saw and what the models say of the whole text and of each of its sentences.

    A rule that is not strong gives way where the models are all but sure of no danger anywhere: the words of danger
    stand in films, games and jokes a hundred times as often as in need. `by` names the models that spoke.
    """
    alarms = [(whole, _ALARM), *((part, _ALARM_IN_A_SENTENCE) for part in parts)]
    raised = [alarm for alarm, enough in alarms if alarm.odds(seen.calmed) >= enough]
    if raised:
        alarm = max(raised, key=lambda one: one.odds(seen.calmed))
        level = alarm.level(seen.calmed)
        return (
            replace(seen, level=level, by=f"model.{by}") if _GRAVITY[level] > _GRAVITY[seen.level] else seen
        )
    highest = max(alarm.odds(seen.calmed) for alarm, _ in alarms)
    if highest < _NO_ALARM and not seen.sure and _GRAVITY[seen.level] > _GRAVITY["distress"]:
        return replace(seen, level="none", by=None, intents=())
    return seen


def _taken_back(name: str, strong: bool, names: Mapping[str, int]) -> bool:
    return f"not {name}" in names or (not strong and "frame" in names)


def sentences_of(text: str) -> list[str]:
    """The sentences, when there is more than one."""
    parts = [part for part in _SENTENCE_ENDS.split(text) if part.strip()]
    return parts[:_MOST_SENTENCES] if len(parts) > 1 else []
