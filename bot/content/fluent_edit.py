"""Texts changed inside a Fluent file, line by line: whatever is not changed keeps every byte."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from fluent.syntax import ast
from fluent.syntax.serializer import serialize_element

from bot.content.fluent_source import ENGLISH_HASH, Message, place_in

INDENT = "    "
_BLANK = " \n"
"""What Fluent takes as empty: a tab, for one, is text."""
_BOM = b"\xef\xbb\xbf"
_NOT_FIRST = ("[", ".", "*")
"""What begins something else than text at the begin of an indented line."""


@dataclass(frozen=True)
class Change:
    """What becomes of one message. `parts`: new texts, the message's own under `None`; `english`: the new hash."""

    parts: Mapping[str | None, str] = field(default_factory=dict)
    english: str | None = None


def pattern_text(pattern: ast.Pattern) -> str:
    """The pattern as Fluent is written, without its indentation."""
    return "".join(map(serialize_element, pattern.elements))


def indented(text: str, indent: str = INDENT) -> list[str]:
    """The text as what stands behind `=`: the end of that line, and the lines after it."""
    first, *rest = text.split("\n")
    if rest and not first.startswith(_NOT_FIRST):
        first, rest = "", [first, *rest]
    return [f" {first}" if first else "", *(indent + line if line.strip(_BLANK) else "" for line in rest)]


def written(message: str, parts: Mapping[str | None, str], comment: str) -> str:
    """A whole new message with the lines of its comment."""
    lines = [f"# {line}".rstrip() for line in comment.split("\n") if comment]
    lines += _part(f"{message} =", parts[None], INDENT) if None in parts else [f"{message} ="]
    for label, text in parts.items():
        lines += _part(f"{INDENT}.{label} =", text, INDENT * 2) if label is not None else []
    return "\n".join([*lines, ""])


def changed(source: bytes, messages: Mapping[str, Message], changes: Mapping[str, Change]) -> bytes:
    """The file with the `changes` made, by message. `messages` are those that were read from `source`."""
    begin = _BOM if source.startswith(_BOM) else b""
    newline = _newline(source)
    lines, ended = source.removeprefix(_BOM).splitlines(keepends=True), source.endswith((b"\n", b"\r"))
    if not ended:
        lines[-1] += newline
    text = b"".join(lines).decode().replace("\r\n", "\n").replace("\r", "\n")
    edits = [edit for name, change in changes.items() for edit in _edits(text, messages[name], change)]
    for start, end, new in sorted(edits, reverse=True):
        lines[start:end] = [line.encode() + newline for line in new]
    whole = b"".join(lines)
    return begin + (whole if ended else whole.removesuffix(newline))


def appended(source: bytes, blocks: Sequence[str]) -> bytes:
    """The file with whole new messages at its end, each after an empty line."""
    newline = _newline(source)
    if source:
        source += newline if source.endswith((b"\n", b"\r")) else newline * 2
    return source + "\n".join(blocks).encode().replace(b"\n", newline)


def _edits(text: str, message: Message, change: Change) -> Iterator[tuple[int, int, list[str]]]:
    """From which line and before which (from 0) other lines stand, and those."""
    lines = text.split("\n")
    start = message.line - 1
    end = start + 1
    if change.english is not None:
        yield _hash(text, message, change.english)
    if message.node.value is not None:
        end = _after(text, message.node.value)
    if None in change.parts:
        yield start, end, _part(lines[start], change.parts[None], INDENT)
    for attribute in message.node.attributes:
        start, end = _line(text, attribute), _after(text, attribute.value)
        if attribute.id.name in change.parts:
            begin = lines[start]
            deeper = begin[: len(begin) - len(begin.lstrip())] + INDENT
            yield start, end, _part(begin, change.parts[attribute.id.name], deeper)
    new = {
        name: said for name, said in change.parts.items() if name is not None and name not in message.labels
    }
    for name, said in new.items():
        yield end, end, _part(f"{INDENT}.{name} =", said, INDENT * 2)


def _part(begin: str, said: str, indent: str) -> list[str]:
    first, *rest = indented(said, indent)
    return [begin[: begin.index("=") + 1] + first, *rest]


def _hash(text: str, message: Message, english: str) -> tuple[int, int, list[str]]:
    said = [f"# english: {english}"]
    line = message.line - 1
    comment = message.node.comment
    if comment is not None:
        for number in range(_line(text, comment), line):
            if ENGLISH_HASH.search(text.split("\n")[number].removeprefix("#").strip()):
                return number, number + 1, said
    return line, line, said


def _line(text: str, node: ast.SyntaxNode) -> int:
    """The line, from 0, in which the node begins."""
    return place_in(text, node.span.start if node.span else 0)[0] - 1


def _after(text: str, pattern: ast.Pattern) -> int:
    """The line, from 0, after the one in which the pattern's last character stands."""
    end = pattern.span.end if pattern.span else 0
    return place_in(text, len(text[:end].rstrip(_BLANK)))[0]


def _newline(source: bytes) -> bytes:
    first = next(iter(source.splitlines(keepends=True)), b"\n")
    return b"\r\n" if first.endswith(b"\r\n") else b"\r" if first.endswith(b"\r") else b"\n"
