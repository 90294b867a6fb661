"""Words of danger, found by rules alone: recall first, and before anything that was trained is asked.

What takes a rule back (an idiom beside it, a film, a game, a joke) counts in its own sentence only: she may write
of a film first and of him then. Every language whose script the text has is heard, however sure the text's
language seems: one sentence in hers at the end of a long one in another must not be lost.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from nlu.model import Danger
from nlu.rules import Rules

_GRAVITY: dict[str, int] = {"none": 0, "distress": 1, "self_harm": 2, "danger": 3}
_BUT = "but|mais|tapi|tetapi|namun|ali|nego|no|ama|но|ама|али|него|მაგრამ|magram|ދެން|ނަމަވެސް|namaves|하지만|근데|그런데|그치만"
_SENTENCE_ENDS = re.compile(rf"[.!?;:…\n。！？؟।]+|(?<!\w)(?:{_BUT})(?!\w)", re.IGNORECASE)
_MOST_SENTENCES = 60

Found = Mapping[str, Mapping[str, int]]


@dataclass(frozen=True, slots=True)
class DangerSeen:
    """The gravest rule that holds (`by`, None where none does) and the intents of all that hold."""

    level: Danger
    by: str | None
    intents: tuple[str, ...]


def danger_in(text: str, rules: Iterable[Rules], found: Found, find: Callable[[str], Found]) -> DangerSeen:
    """The gravest danger that any of these rules sees in the text.

    `found` is what `find` gave for the whole text. Where a rule was taken back, `find` is asked again for each
    sentence: at most 60 of them, so that no text costs much.
    """
    level: Danger = "none"
    by: str | None = None
    intents: dict[str, int] = {}
    sentences: list[Found] | None = None
    for one in rules:
        names = found.get(one.language, {})
        for name in names:
            rule = one.danger.get(name)
            if rule is None:
                continue
            if _taken_back(name, rule.strong, names):
                if sentences is None:
                    sentences = [find(part) for part in _sentences(text)]
                alone = (sentence.get(one.language, {}) for sentence in sentences)
                if not any(name in part and not _taken_back(name, rule.strong, part) for part in alone):
                    continue
            gravity = _GRAVITY[rule.says]
            intents[rule.intent] = max(intents.get(rule.intent, 0), gravity)
            if gravity > _GRAVITY[level]:
                level, by = rule.says, rule.id
    return DangerSeen(level, by, tuple(sorted(intents, key=lambda intent: -intents[intent])))


def _taken_back(name: str, strong: bool, names: Mapping[str, int]) -> bool:
    return f"not {name}" in names or (not strong and "frame" in names)


def _sentences(text: str) -> list[str]:
    """The sentences, when there is more than one."""
    parts = [part for part in _SENTENCE_ENDS.split(text) if part.strip()]
    return parts[:_MOST_SENTENCES] if len(parts) > 1 else []
