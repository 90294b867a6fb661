"""Words of danger, found by rules alone: recall first, and before anything that was trained is asked."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from nlu.model import Danger
from nlu.rules import Rules

_GRAVITY: dict[str, int] = {"none": 0, "distress": 1, "self_harm": 2, "danger": 3}
_IN_DOUBT = 0.0


@dataclass(frozen=True, slots=True)
class DangerSeen:
    """The gravest rule that holds (`by`, None where none does) and the intents of all that hold."""

    level: Danger
    by: str | None
    intents: tuple[str, ...]


def danger_in(
    heard: Iterable[tuple[Rules, Mapping[str, int]]], probabilities: Mapping[str, float]
) -> DangerSeen:
    """The gravest danger any language's rules see in what they found.

    A language that the text is surely not in is left out: its words mean other things there.
    """
    level: Danger = "none"
    by: str | None = None
    intents: dict[str, int] = {}
    for rules, found in sorted(heard, key=lambda pair: -probabilities[pair[0].language]):
        if probabilities[rules.language] < _IN_DOUBT:
            continue
        framed = "frame" in found
        for name in found:
            rule = rules.danger.get(name)
            if rule is None or f"not {name}" in found or (framed and not rule.strong):
                continue
            gravity = _GRAVITY[rule.says]
            intents[rule.intent] = max(intents.get(rule.intent, 0), gravity)
            if gravity > _GRAVITY[level]:
                level, by = rule.says, rule.id
    return DangerSeen(level, by, tuple(sorted(intents, key=lambda intent: -intents[intent])))
