"""The rule files of data/rules, read and made ready once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

import yaml

from nlu import near
from nlu.errors import BadRules
from nlu.model import LANGUAGES
from nlu.normal import VIEW_OF, VIEWS, fold
from nlu.patterns import Patterns

_FOLDER = Path(__file__).parent / "data" / "rules"


@dataclass(frozen=True, slots=True)
class DangerRule:
    """`says` holds when a pattern does, unless an `unless` does, or a harmless frame and the rule is not `strong`.

    A rule that is not strong gives way where the models are all but sure of no danger. One that `calms` explains in a
    short text what the models would take for that level ("I don't want to die").
    """

    id: str
    says: Literal["distress", "self_harm", "danger"]
    intent: str
    strong: bool
    calms: Literal["self_harm"] | None


@dataclass(frozen=True, slots=True)
class Rules:
    """One language's rules.

    `exact` maps a whole folded text to intents (a file's `exact` and `whole`), `near` one with a slip (`exact`
    alone). The patterns lie with those of the other languages of its view; they are found under these names: a
    danger rule's id, `intent NAME`, `not ` and either (its `unless`), `frame` (a film, a game, a joke) and
    `incident ID`.
    """

    language: str
    view: str
    danger: Mapping[str, DangerRule]
    exact: Mapping[str, tuple[str, ...]]
    near: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class RuleBook:
    """The rules of the eight languages, and what to search for, by view."""

    rules: tuple[Rules, ...]
    patterns: Mapping[str, Patterns]


@cache
def rule_book() -> RuleBook:
    """All rule files, read once; raises BadRules naming the file when one is malformed."""
    patterns = {view: Patterns(fold=_folder(view), spaced=view != "korean") for view in VIEWS}
    rules = tuple(_read(language, patterns[VIEW_OF[language]]) for language in LANGUAGES)
    for searched in patterns.values():
        searched.ready()
    return RuleBook(rules, patterns)


def _read(language: str, patterns: Patterns) -> Rules:
    path = _FOLDER / f"{language}.yml"
    try:
        # The C loader is ten times as quick, and as safe; a yaml built without it does the same slowly.
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        written = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)  # noqa: S506
        return _compiled(language, written, patterns)
    except (OSError, yaml.YAMLError, KeyError, TypeError, AttributeError, ValueError, BadRules) as wrong:
        raise BadRules(f"{path.name}: {wrong}") from wrong


def _compiled(language: str, written: Mapping[str, Any], patterns: Patterns) -> Rules:
    view = VIEW_OF[language]
    words: dict[str, str] = written["words"]

    def add(listed: list[str], name: str) -> None:
        for pattern in listed:
            patterns.add(language, pattern, name, words)

    danger = {}
    for entry in written["danger"]:
        rule = DangerRule(
            f"{language}.{entry['id']}",
            entry["says"],
            entry["intent"],
            entry.get("strong", False),
            entry.get("calms"),
        )
        if rule.id in danger or rule.says not in ("distress", "self_harm", "danger"):
            raise BadRules(f"danger rule {rule.id}: the id is taken, or `says` is unknown")
        danger[rule.id] = rule
        add(entry["any"], rule.id)
        add(entry.get("unless", []), f"not {rule.id}")
    add(written["frames"], "frame")
    forgiven: dict[str, tuple[str, ...]] = {}
    whole: dict[str, tuple[str, ...]] = {}
    for intent, entry in written["intents"].items():
        for phrases, kept in ((entry.get("exact", ""), forgiven), (entry.get("whole", ""), whole)):
            for phrase in phrases.split("|"):
                key = fold(phrase, view).strip()
                if key and intent not in kept.get(key, ()):
                    kept[key] = (*kept.get(key, ()), intent)
        add(entry.get("any", []), f"intent {intent}")
        add(entry.get("unless", []), f"not intent {intent}")
    for incident, listed in written.get("incidents", {}).items():
        add(listed, f"incident {incident}")
    return Rules(language, view, danger, whole | forgiven, near.index(forgiven))


def _folder(view: str) -> Callable[[str], str]:
    return lambda text: fold(text, view)
