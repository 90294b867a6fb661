"""The sentences that only test: the domain's phrases, and two sets for danger."""

from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml

from nlu import LANGUAGES

_HERE = Path(__file__).parent

# Called critical in the domain, or meaning the same.
CRITICAL = {"danger_now", "suicide", "self_harm", "threat_violence"}


class Phrase(NamedTuple):
    text: str
    language: str
    intent: str
    critical: bool


@cache
def phrases() -> tuple[Phrase, ...]:
    written = yaml.safe_load((_HERE / "phrases.yml").read_text(encoding="utf-8"))
    return tuple(
        Phrase(
            one["text"], one["lang"], one["intent"], one["urgency"] == "critical" or one["intent"] in CRITICAL
        )
        for one in written["phrases"]
    )


@cache
def intents() -> frozenset[str]:
    return frozenset(yaml.safe_load((_HERE / "phrases.yml").read_text(encoding="utf-8"))["intents"])


def danger_set(name: str, language: str) -> tuple[list[str], list[str]]:
    """Dangerous sentences, harmless sentences."""
    written = yaml.safe_load((_HERE / f"{name}.yml").read_text(encoding="utf-8"))[language]
    return written["dangerous"].splitlines(), written["harmless"].splitlines()


def fresh(language: str) -> tuple[list[str], list[str]]:
    """Dangerous and harmless sentences that nothing was ever mended after: what to expect of words never met."""
    written = yaml.safe_load((_HERE / "fresh" / f"{language}.yml").read_text(encoding="utf-8"))
    return written["dangerous"].splitlines(), written["harmless"].splitlines()


@cache
def unseen(language: str) -> tuple[list[str], list[str], list[tuple[str, str]]]:
    """Dangerous sentences, harmless sentences, (intent, sentence) pairs."""
    written = yaml.safe_load((_HERE / "unseen" / f"{language}.yml").read_text(encoding="utf-8"))
    pairs = [
        (intent, line) for intent, lines in written["intents"].items() for line in lines.splitlines() if line
    ]
    return written["dangerous"].splitlines(), written["harmless"].splitlines(), pairs


__all__ = ["CRITICAL", "LANGUAGES", "Phrase", "danger_set", "fresh", "intents", "phrases", "unseen"]
