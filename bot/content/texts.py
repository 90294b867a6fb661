"""Every sentence in every language, rendered. A language never falls back to another, and no id is ever shown."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, TypeAlias

from babel import Locale, UnknownLocaleError
from fluent.runtime import FluentBundle
from fluent.runtime.resolver import Literal
from fluent.syntax import ast

from bot.content.errors import TextError
from bot.content.fluent_source import Message

Word: TypeAlias = str | int | float
Key: TypeAlias = tuple[str, str | None]

ENGLISH = "en"
"""The language that the others are made from."""

LANGUAGES = "languages"
"""The table of languages: their labels are their own names, as their `locale.yml` has them."""

_LONG = 2000
"""Fluent refuses values of more than 2,500 characters: longer ones than this are put in afterwards."""

_STAND_IN = "\ue000{}\ue001"
_STOOD_IN = re.compile("\ue000([0-9]{1,3})\ue001")
_ISOLATED = re.compile("\u2068([^\u2068\u2069]*)\u2069")
# Whoever copies a link would copy the mark with it; lines of links alone need none.
_LINKS_ALONE = re.compile("(?m)^\u2068((?:https?://[^\\s\u2068\u2069]+\n?)+)\u2069$")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066\u2067\ufb1d-\ufdff\ufe70-\ufeff]")
_NOTHING: Mapping[str, Word] = MappingProxyType({})


@dataclass(frozen=True)
class _Language:
    """One language's messages: `plain` are those without placeables, ready; `patterns` are the others."""

    bundle: FluentBundle
    plain: Mapping[Key, str] = field(default_factory=dict)
    patterns: Mapping[Key, Any] = field(default_factory=dict)
    variables: Mapping[Key, frozenset[str]] = field(default_factory=dict)
    labels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    left_to_right: bool = False


class Texts:
    """The texts of one set. Made anew on every load, because a Fluent bundle remembers what it once compiled."""

    def __init__(
        self, messages: Mapping[str, Sequence[Message]], names: Mapping[str, str] | None = None
    ) -> None:
        """`messages` by language; `names` are the languages' own names, shown the same in every language."""
        own: dict[Key, str] = {(LANGUAGES, language): name for language, name in (names or {}).items()}
        self._languages = {language: _compile(language, found, own) for language, found in messages.items()}

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self._languages)

    def has(self, language: str, message: str, attribute: str | None = None) -> bool:
        found = self._languages.get(language)
        return found is not None and (
            (message, attribute) in found.plain or (message, attribute) in found.patterns
        )

    def variables(self, language: str, message: str, attribute: str | None = None) -> frozenset[str]:
        """The placeables that rendering needs, also those of messages it refers to. Empty for an unknown one."""
        found = self._languages.get(language)
        return found.variables.get((message, attribute), frozenset()) if found else frozenset()

    def labels(self, language: str, message: str) -> tuple[str, ...]:
        """The attributes of a message, in their order; nothing for an unknown one."""
        found = self._languages.get(language)
        return found.labels.get(message, ()) if found else ()

    def render(
        self,
        language: str,
        message: str,
        attribute: str | None = None,
        args: Mapping[str, Word] = _NOTHING,
    ) -> str:
        """The text, or the label `attribute` of it. `args` is only asked for the placeables that it has.

        Raises `TextError`: `language-unknown`, `text-unknown`, or `text-broken` when a placeable has no value.
        """
        found = self._languages.get(language)
        if found is None:
            raise TextError("language-unknown", language, message)
        key = (message, attribute)
        plain = found.plain.get(key)
        if plain is not None:
            return plain
        pattern = found.patterns.get(key)
        if pattern is None:
            raise TextError("text-unknown", language, message)
        values: dict[str, Word] = {}
        long: list[str] = []
        for name in found.variables[key]:
            value = args.get(name)
            if value is None:
                raise TextError("text-broken", language, message)
            if isinstance(value, str) and len(value) > _LONG:
                long.append(value)
                value = _STAND_IN.format(len(long) - 1)
            values[name] = value
        try:
            text, faults = found.bundle.format_pattern(pattern, values)
        except RecursionError:
            raise TextError("text-broken", language, message) from None
        if faults or not isinstance(text, str):
            raise TextError("text-broken", language, message)
        if found.left_to_right and "\u2068" in text:
            text = _without_needless_isolates(text)
        elif "\u2068http" in text:
            text = _LINKS_ALONE.sub(r"\1", text)
        if not long:
            return text
        # What she wrote may look like a stand-in: then it stays as it is.
        return _STOOD_IN.sub(lambda at: long[int(at[1])] if int(at[1]) < len(long) else at[0], text)


def _without_needless_isolates(text: str) -> str:
    """The isolates stand only around values that hold right-to-left letters.

    Around others they change nothing in a left-to-right text, and some phones then do not offer to dial a number.
    """
    if not _RIGHT_TO_LEFT.search(text):
        return text.replace("\u2068", "").replace("\u2069", "")
    return _ISOLATED.sub(lambda at: at[0] if _RIGHT_TO_LEFT.search(at[1]) else at[1], text)


def _compile(language: str, messages: Sequence[Message], own: Mapping[Key, str]) -> _Language:
    bundle = FluentBundle([language])
    bundle.add_resource(ast.Resource([message.node for message in messages]))
    plain: dict[Key, str] = dict(own)
    patterns: dict[Key, Any] = {}
    for message in messages:
        if message.id.startswith("-"):
            continue
        compiled = bundle.get_message(message.id)
        for attribute in message.parts:
            pattern: Any = compiled.value if attribute is None else compiled.attributes[attribute]
            if isinstance(pattern, Literal):  # it needs no environment to resolve
                literal: Any = pattern
                plain[(message.id, attribute)] = str(literal(None))
            else:
                patterns[(message.id, attribute)] = pattern
    every = {message.id: message for message in messages}
    variables = {key: needed_variables(every, *key) for key in patterns}
    labels = {message.id: tuple(name for name in message.parts if name is not None) for message in messages}
    if own:
        labels[LANGUAGES] = tuple(dict.fromkeys((*labels.get(LANGUAGES, ()), *(key[1] or "" for key in own))))
    return _Language(bundle, plain, patterns, variables, labels, _is_left_to_right(language))


def _is_left_to_right(language: str) -> bool:
    try:
        return bool(Locale.parse(language).text_direction == "ltr")
    except (UnknownLocaleError, ValueError):
        return False


def needed_variables(messages: Mapping[str, Message], message: str, attribute: str | None) -> frozenset[str]:
    """The placeables of a text and of all that it refers to, each once however it is reached."""
    needed: set[str] = set()
    seen: set[Key] = set()
    waiting: list[Key] = [(message, attribute)]
    while waiting:
        key = waiting.pop()
        if key in seen or key[0] not in messages:
            continue
        seen.add(key)
        parts = messages[key[0]].parts.get(key[1])
        if parts is not None:
            needed |= parts.variables
            for reference in parts.messages:
                name, _, label = reference.partition(".")
                waiting.append((name, label or None))
    return frozenset(needed)
