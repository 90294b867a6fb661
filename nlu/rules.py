"""The rule files of data/rules, read and made ready once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal, cast

import yaml

from nlu.errors import BadRules
from nlu.model import LANGUAGES
from nlu.normal import VIEW_OF, VIEWS, fold
from nlu.patterns import Patterns

_FOLDER = Path(__file__).parent / "data" / "rules"
_FRAME = "frame"


@dataclass(frozen=True, slots=True)
class DangerRule:
    """`says` holds when a pattern does, unless an `unless` does, or a harmless frame and the rule is not `strong`."""

    id: str
    says: Literal["distress", "self_harm", "danger"]
    intent: str
    strong: bool


@dataclass(frozen=True, slots=True)
class Rules:
    """One language's rules. `exact` maps a whole folded text to intents; `patterns` reports names:
    a danger rule's id, `not ` and that id (its `unless`), `frame`, `intent NAME`, `incident ID`."""

    language: str
    view: str
    danger: Mapping[str, DangerRule]
    exact: Mapping[str, tuple[str, ...]]
    patterns: Patterns


@cache
def all_rules() -> tuple[Rules, ...]:
    """The rules of the eight languages; raises BadRules naming the file when one is malformed."""
    return tuple(_read(language) for language in LANGUAGES)


def _read(language: str) -> Rules:
    path = _FOLDER / f"{language}.yml"
    try:
        written = yaml.load(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506
        return _compiled(language, written)
    except (OSError, yaml.YAMLError, KeyError, TypeError, AttributeError, ValueError, BadRules) as wrong:
        raise BadRules(f"{path.name}: {wrong}") from wrong


def _compiled(language: str, written: Mapping[str, Any]) -> Rules:
    view = VIEW_OF[language]
    words: dict[str, str] = written["words"]
    patterns = Patterns(fold=_folder(view), spaced=view != "korean")
    danger = {}
    for entry in written["danger"]:
        rule = DangerRule(
            id=f"{language}.{entry['id']}", says=entry["says"], intent=entry["intent"], strong=entry.get("strong", False)
        )
        if rule.id in danger or rule.says not in ("distress", "self_harm", "danger"):
            raise BadRules(f"danger rule {rule.id}: the id is taken, or `says` is unknown")
        danger[rule.id] = rule
        _add(patterns, entry["any"], rule.id, words)
        _add(patterns, entry.get("unless", []), f"not {rule.id}", words)
    _add(patterns, written["frames"], _FRAME, words)
    exact: dict[str, tuple[str, ...]] = {}
    for intent, entry in written["intents"].items():
        for phrase in entry.get("exact", "").split("|"):
            if key := fold(phrase, view).strip():
                exact[key] = (*exact.get(key, ()), intent)
        _add(patterns, entry.get("any", []), f"intent {intent}", words)
    for incident, listed in written.get("incidents", {}).items():
        _add(patterns, listed, f"incident {incident}", words)
    patterns.ready()
    return Rules(language, view, danger, exact, patterns)


def _folder(view: str) -> Callable[[str], str]:
    return cast(Callable[[str], str], lambda text: fold(text, view))


def _add(patterns: Patterns, listed: list[str], name: str, words: Mapping[str, str]) -> None:
    for written in listed:
        patterns.add(written, name, words)


__all__ = ["VIEWS", "DangerRule", "Rules", "all_rules"]
