"""Plain YAML with a place for everything: only what the flow language's page allows gets through."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

import yaml

from bot.content.issues import Issue

Path: TypeAlias = tuple[str | int, ...]
Plain: TypeAlias = "bool | int | float | str | list[Plain] | dict[str, Plain] | None"

MAX_BYTES = 1024 * 1024
MAX_DEPTH = 40
_INT = re.compile(r"-?(0|[1-9][0-9]{0,17})")
_FLOAT = re.compile(r"-?(0|[1-9][0-9]{0,17})\.[0-9]{1,17}")
_TEXT_TAGS = {"str", "timestamp", "value"}


@dataclass(frozen=True)
class Document:
    """One YAML file: `data` and, for each path in it, where its value and its key stand (line, column from 1); quoted texts keep their style."""

    file: str
    data: Plain
    values: Mapping[Path, tuple[int, int]]
    keys: Mapping[Path, tuple[int, int]]
    styles: Mapping[Path, str]

    def column(self, path: Path, inside: int) -> tuple[int, int]:
        """Where character `inside` (from 0) of the text at `path` stands; its begin, for a folded text."""
        line, column = self.value(path)
        style = self.styles.get(path, "")
        return line, column if style in "|>" and style else column + inside + len(style)

    def value(self, path: Path) -> tuple[int, int]:
        """Where the value at `path` stands, or the nearest thing around it."""
        while path and path not in self.values:
            path = path[:-1]
        return self.values.get(path, (1, 1))

    def key(self, path: Path) -> tuple[int, int]:
        return self.keys.get(path) or self.value(path)

    def at(self, path: Path) -> Plain:
        """What stands at `path`; `None` when nothing does."""
        here = self.data
        for part in path:
            if isinstance(here, dict) and isinstance(part, str):
                here = here.get(part)
            elif isinstance(here, list) and isinstance(part, int) and part < len(here):
                here = here[part]
            else:
                return None
        return here


def read(file: str, source: bytes) -> tuple[Document | None, list[Issue]]:
    """The file's content, and every way in which it is not plain YAML. No document when it cannot be read on."""
    if len(source) > MAX_BYTES:
        return None, [Issue(file, 1, 1, "file-too-large", "This file is larger than 1 MB.")]
    try:
        text = source.decode("utf-8")
    except UnicodeDecodeError as error:
        before = source[: error.start]
        place = before.count(b"\n") + 1, error.start - before.rfind(b"\n")
        return None, [Issue(file, *place, "not-utf8", "This file is not UTF-8 text from here on.")]
    try:
        refused = list(_refused_syntax(file, text))
        if refused:
            return None, refused
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        return None, [_broken(file, text, error)]
    if node is None:
        return None, [Issue(file, 1, 1, "empty-file", "This file is empty.")]
    reading = _Reading(file)
    data = reading.plain(node, ())
    document = Document(file, data, reading.values, reading.keys, reading.styles)
    return document, reading.issues


def _refused_syntax(file: str, text: str) -> Iterator[Issue]:
    depth = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        mark = event.start_mark
        place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        if isinstance(event, yaml.AliasEvent):
            yield Issue(
                file, *place, "yaml-alias", f"Aliases (*{event.anchor}) are not used here; write it out."
            )
            continue
        if isinstance(event, yaml.NodeEvent) and event.anchor is not None:
            yield Issue(
                file, *place, "yaml-alias", f"Anchors (&{event.anchor}) are not used here; write it out."
            )
        if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag not in (None, "!"):
            yield Issue(file, *place, "yaml-tag", f"Tags ({event.tag}) are not used here; leave it out.")
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > MAX_DEPTH:
                yield Issue(file, *place, "too-deep", f"This is nested more than {MAX_DEPTH} levels deep.")
                return
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


def _broken(file: str, text: str, error: yaml.YAMLError) -> Issue:
    line, column = 1, 1
    if isinstance(error, yaml.MarkedYAMLError):
        mark = error.problem_mark or error.context_mark
        if mark is not None:
            line, column = mark.line + 1, mark.column + 1
        what = ", ".join(part for part in (error.context, error.problem) if part)
    elif isinstance(error, yaml.reader.ReaderError):
        # The position counts bytes or characters, by the kind of error; the characters themselves are certain.
        at = next((i for i, char in enumerate(text) if yaml.reader.Reader.NON_PRINTABLE.match(char)), 0)
        line, column = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
        what = "there is a character here that YAML does not allow"
    else:
        what = "it cannot be read"
    return Issue(file, line, column, "yaml-broken", f"This is not YAML: {what}.")


class _Reading:
    """Turns nodes into plain data, keeping their places and what is wrong with them."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.values: dict[Path, tuple[int, int]] = {}
        self.keys: dict[Path, tuple[int, int]] = {}
        self.styles: dict[Path, str] = {}
        self.issues: list[Issue] = []

    def plain(self, node: yaml.Node, path: Path) -> Plain:
        self.values[path] = _place(node)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.plain(entry, (*path, place)) for place, entry in enumerate(node.value)]
        return self._scalar(node, path) if isinstance(node, yaml.ScalarNode) else None

    def _mapping(self, node: yaml.MappingNode, path: Path) -> Plain:
        found: dict[str, Plain] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self._issue(key_node, "yaml-key", "A name before a colon must be one word.")
                continue
            key = self._scalar(key_node, path)
            if not isinstance(key, str):
                if not _is_word(key_node):
                    self._issue(key_node, "yaml-key", f"Put this name in quotes: '{key_node.value}'.")
                continue
            if key in found:
                self._issue(key_node, "duplicate-key", f"'{key}' stands here twice; only one can count.")
                continue
            self.keys[(*path, key)] = _place(key_node)
            found[key] = self.plain(value_node, (*path, key))
        return found

    def _scalar(self, node: yaml.ScalarNode, path: Path) -> Plain:
        text = str(node.value)
        if node.style:
            self.styles[path] = node.style
            return text
        kind = node.tag.rpartition(":")[2]
        if kind in _TEXT_TAGS:
            return text
        if kind == "null":
            return None
        if kind == "bool" and text in ("true", "false"):
            return text == "true"
        if _is_word(node):
            self._issue(node, "yaml-word", f"Write true or false, or put the word in quotes: '{text}'.")
            return text
        elif kind == "int" and _INT.fullmatch(text):
            return int(text)
        elif kind == "float" and _FLOAT.fullmatch(text):
            return float(text)
        elif kind in ("int", "float"):
            self._issue(
                node, "yaml-number", f"'{text}' is read as a number in an unusual form; put it in quotes."
            )
        else:
            self._issue(node, "yaml-key", f"'{text}' has a special meaning in YAML; put it in quotes.")
        return None

    def _issue(self, node: yaml.Node, code: str, message: str) -> None:
        self.issues.append(Issue(self.file, *_place(node), code, message))


def _is_word(node: yaml.ScalarNode) -> bool:
    return bool(
        not node.style and node.tag == "tag:yaml.org,2002:bool" and node.value not in ("true", "false")
    )


def _place(node: yaml.Node) -> tuple[int, int]:
    return node.start_mark.line + 1, node.start_mark.column + 1
