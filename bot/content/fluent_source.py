"""Fluent files with a place for every message: what cannot be read is an issue, what can is known by its parts."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from fluent.syntax import FluentParser, FluentSerializer, ast, visitor

from bot.content.issues import Issue, Severity

MAX_BYTES = 1024 * 1024
MAX_DEPTH = 20
FUNCTIONS = frozenset({"NUMBER", "DATETIME"})
ENGLISH_HASH = re.compile(r"^english:\s*([0-9a-f]{8})\s*$", re.MULTILINE)
_JUNK = {
    "E0003": "'{0}' is missing here",
    "E0004": "a character between {0} is expected here",
    "E0005": "message '{0}' has neither text nor labels",
    "E0006": "term '-{0}' has no text",
    "E0010": "one choice must be marked with * as the one that holds else",
    "E0012": "a choice in [brackets] is expected here",
    "E0013": "the name in [brackets] is not closed",
    "E0015": "only one choice can be marked with *",
    "E0020": 'the text in "quotes" is not closed',
    "E0028": "a placeable in {{curly brackets}} is broken here",
}


@dataclass(frozen=True)
class Parts:
    """What one text, or one label of it, is made of. `slots`: placeables; `messages`, `terms`: what it refers to."""

    variables: frozenset[str] = frozenset()
    messages: frozenset[str] = frozenset()
    terms: frozenset[str] = frozenset()
    functions: frozenset[str] = frozenset()
    shown_variables: frozenset[str] = frozenset()
    """Variables that are printed and not only chosen by."""


@dataclass(frozen=True)
class Message:
    """One message or term (its id then begins with `-`). `parts` by attribute; the text itself under `None`."""

    id: str
    file: str
    line: int
    column: int
    node: ast.Message | ast.Term
    parts: Mapping[str | None, Parts]
    places: Mapping[str | None, tuple[int, int]]
    english: str | None = None
    """The hash of the English text that this one was made from, as its comment says."""

    @property
    def labels(self) -> frozenset[str]:
        return frozenset(name for name in self.parts if name is not None)

    @property
    def patterns(self) -> Mapping[str | None, ast.Pattern]:
        """The text itself under `None` where it has one, and its labels, of several with one name the last."""
        found: dict[str | None, ast.Pattern] = {}
        if self.node.value is not None:
            found[None] = self.node.value
        return found | {attribute.id.name: attribute.value for attribute in self.node.attributes}


@dataclass
class _Gathered(visitor.Visitor):
    variables: set[str] = field(default_factory=set)
    shown: set[str] = field(default_factory=set)
    messages: set[str] = field(default_factory=set)
    terms: set[str] = field(default_factory=set)
    functions: set[str] = field(default_factory=set)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        before = set(self.shown)
        self.visit(node.selector)
        self.shown = before
        self.visit(node.variants)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)
        self.shown.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.messages.add(node.id.name + (f".{node.attribute.name}" if node.attribute else ""))

    def visit_TermReference(self, node: ast.TermReference) -> None:
        self.terms.add(f"-{node.id.name}" + (f".{node.attribute.name}" if node.attribute else ""))
        self.generic_visit(node)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:
        self.functions.add(node.id.name)
        self.generic_visit(node)

    def parts(self) -> Parts:
        return Parts(*map(frozenset, (self.variables, self.messages, self.terms, self.functions, self.shown)))


def parts_of(pattern: ast.Pattern | None) -> Parts:
    gathered = _Gathered()
    gathered.visit(pattern)
    return gathered.parts()


def read_fluent(file: str, source: bytes, language: str) -> tuple[list[Message], list[Issue]]:
    """The messages and terms of one file, and what in it is not Fluent."""

    def wrong(line: int, column: int, code: str, message: str) -> tuple[list[Message], list[Issue]]:
        return [], [Issue(file, line, column, code, message, language=language)]

    if len(source) > MAX_BYTES:
        return wrong(1, 1, "file-too-large", "This file is larger than 1 MB.")
    try:
        text = source.decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        before = source[: error.start]
        place = before.count(b"\n") + 1, error.start - before.rfind(b"\n")
        return wrong(*place, "not-utf8", "This file is not UTF-8 text from here on.")
    at = _too_deep(text)
    if at is not None:
        return wrong(
            *place_in(text, at), "too-deep", f"Curly brackets are nested more than {MAX_DEPTH} deep."
        )
    messages: list[Message] = []
    issues: list[Issue] = []
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, ast.Message | ast.Term):
            messages.append(_message(file, text, entry))
            names = [attribute.id.name for attribute in entry.attributes]
            if len(set(names)) < len(names):
                twice = next(name for name in names if names.count(name) > 1)
                place = place_in(text, _start(entry.id))
                said = f"'{entry.id.name}' has the label '.{twice}' twice."
                issues.append(Issue(file, *place, "duplicate-id", said, language=language))
        elif isinstance(entry, ast.Junk):
            issues += [
                Issue(file, *place, "junk", said, language=language) for place, said in _junk(text, entry)
            ]
    return messages, issues


def english_hash(message: Message) -> str:
    """What a translation's comment `# english: <hash>` holds when it was made from `message` as it is now."""
    node = message.node.clone()
    node.comment = None
    return hashlib.sha256(FluentSerializer().serialize_entry(node).encode()).hexdigest()[:8]


def place_in(text: str, at: int) -> tuple[int, int]:
    """Line and column, from 1, of the character at `at`."""
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)


def _start(node: ast.SyntaxNode) -> int:
    return node.span.start if node.span else 0


def _message(file: str, text: str, entry: ast.Message | ast.Term) -> Message:
    sigil = "-" if isinstance(entry, ast.Term) else ""
    place = place_in(text, _start(entry.id) - len(sigil))
    parts: dict[str | None, Parts] = {}
    places: dict[str | None, tuple[int, int]] = {None: place}
    if entry.value is not None:
        parts[None] = parts_of(entry.value)
    for attribute in entry.attributes:
        parts[attribute.id.name] = parts_of(attribute.value)
        places[attribute.id.name] = place_in(text, _start(attribute))
    comment = entry.comment.content if entry.comment else ""
    english = ENGLISH_HASH.search(comment or "")
    name = sigil + entry.id.name
    return Message(name, file, *place, entry, parts, places, english.group(1) if english else None)


def _junk(text: str, entry: ast.Junk) -> Iterator[tuple[tuple[int, int], str]]:
    for annotation in entry.annotations:
        arguments = [str(argument) for argument in annotation.arguments or ()]
        template = _JUNK.get(annotation.code)
        said = template.format(*arguments, "?") if template else (annotation.message or "it cannot be read")
        said = said[:1].upper() + said[1:].rstrip(".")
        yield place_in(text, _start(annotation)), f"This is not Fluent: {said} ({annotation.code})."


def _too_deep(text: str) -> int | None:
    depth = 0
    for found in re.finditer(r"[{}]|^\S", text, re.MULTILINE):
        if found.group() == "{":
            depth += 1
            if depth > MAX_DEPTH:
                return found.start()
        elif found.group() == "}":
            depth = max(0, depth - 1)
        elif found.group() not in "[*.#":
            depth = 0
    return None


def issue_at(
    message: Message, language: str, label: str | None, code: str, text: str, severity: Severity = "error"
) -> Issue:
    """An issue about a message, at its `label` where it is about that."""
    place = message.places.get(label, (message.line, message.column))
    return Issue(message.file, *place, code, text, language=language, severity=severity)
