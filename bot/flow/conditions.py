"""Conditions of a flow: read once, with every mistake found then; evaluated without ever raising.

The language is the small part of Python's expressions that docs/flow-language.md lists. Python's own parser
reads it and a whitelist keeps the rest out, so there is no second grammar to get wrong.
"""

import ast
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NoReturn, Protocol, TypeAlias, TypeGuard

from bot.flow.errors import ConditionError
from bot.flow.values import UNSURE, Value, equal

MAX_CONDITION_CHARACTERS = 1000
CONTEXT_NAMES = frozenset(
    {
        "interrupted",
        "failed",
        "handoff",
        "trial",
        "person_available",
        "first_time",
        "languages",
        "return_word",
    }
)
"""What `context.x` may name."""

Operator = Literal["is", "is not", "==", "!=", "<", "<=", ">", ">=", "in", "not in"]


class Declared(Protocol):
    """What a condition must know of a slot's declaration to compare by order."""

    @property
    def values(self) -> tuple[str, ...]: ...
    @property
    def ordered(self) -> bool: ...


@dataclass(frozen=True)
class World:
    """Everything a condition reads: answers, facts around the input, and declarations by slot name."""

    slots: Mapping[str, Value]
    context: Mapping[str, Value] = field(default_factory=dict)
    declared: Mapping[str, Declared] = field(default_factory=dict)


@dataclass(frozen=True)
class SlotRef:
    name: str
    column: int


@dataclass(frozen=True)
class ContextRef:
    name: str
    column: int


@dataclass(frozen=True)
class Literally:
    value: Value
    column: int


Operand: TypeAlias = SlotRef | ContextRef | Literally


@dataclass(frozen=True)
class Holds:
    """A bare name or literal."""

    operand: Operand


@dataclass(frozen=True)
class Comparison:
    left: Operand
    operator: Operator
    right: Operand


@dataclass(frozen=True)
class Negation:
    inner: "Node"


@dataclass(frozen=True)
class Every:
    parts: "tuple[Node, ...]"


@dataclass(frozen=True)
class Some:
    parts: "tuple[Node, ...]"


Node: TypeAlias = Holds | Comparison | Negation | Every | Some


@dataclass(frozen=True)
class Condition:
    """A condition that has been read. Whether the names in its `tree` exist is for the content's check."""

    source: str
    tree: Node

    def holds(self, world: World) -> bool:
        """Whether it holds. Never raises: a name without an answer reads as `null`."""
        return _holds(self.tree, world)


_OPERATORS: Mapping[type[ast.cmpop], Operator] = {
    ast.Is: "is",
    ast.IsNot: "is not",
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.In: "in",
    ast.NotIn: "not in",
}
_WORDS: Mapping[str, Value] = {"true": True, "false": False, "null": None}


def parse(source: str, where: str) -> Condition:
    """The condition that `source` says. `where` (file, flow, step) only goes into the error.

    Raises `ConditionError` for anything that is not the language of the page.
    """
    return Condition(source, _Reader(source, where).read())


class _Reader:
    def __init__(self, source: str, where: str) -> None:
        self.source = source
        self.where = where
        flat = source.replace("\n", " ").replace("\r", " ")
        self.text = flat.strip()
        self.offset = len(flat) - len(flat.lstrip())

    def read(self) -> Node:
        if not self.text:
            self.refuse(1, "the condition is empty")
        if len(self.text) > MAX_CONDITION_CHARACTERS:
            self.refuse(1, f"a condition has at most {MAX_CONDITION_CHARACTERS} characters")
        if "\\" in self.text or "\0" in self.text:
            place = max(self.text.find("\\"), self.text.find("\0"))
            self.refuse(self.offset + place + 1, "a backslash has no meaning here")
        try:
            tree = ast.parse(self.text, mode="eval")
        except SyntaxError as fault:
            self.refuse(self.offset + max(fault.offset or 1, 1), "this cannot be read as a condition")
        except (ValueError, RecursionError, MemoryError):
            self.refuse(1, "this cannot be read as a condition")
        return self.node(tree.body)

    def refuse(self, column: int, problem: str) -> NoReturn:
        raise ConditionError(self.where, column, problem) from None

    def column(self, node: ast.expr) -> int:
        # ast counts bytes, people count characters.
        before = self.text.encode("utf-8", "surrogatepass")[: node.col_offset]
        return self.offset + len(before.decode("utf-8", "surrogatepass")) + 1

    def node(self, node: ast.expr) -> Node:
        match node:
            case ast.BoolOp(op=op, values=values):
                parts = tuple(self.node(value) for value in values)
                return Every(parts) if isinstance(op, ast.And) else Some(parts)
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                return Negation(self.node(operand))
            case ast.Compare(left=left, ops=[op], comparators=[right]):
                return self.comparison(left, op, right)
            case ast.Compare():
                self.refuse(self.column(node), "compare two things at a time, and join them with `and`")
        alone = self.operand(node)
        if isinstance(alone, Literally) and not isinstance(alone.value, bool):
            self.refuse(alone.column, "a value alone is not a condition")
        return Holds(alone)

    def comparison(self, left: ast.expr, op: ast.cmpop, right: ast.expr) -> Comparison:
        a, b, operator = self.operand(left), self.operand(right), _OPERATORS[type(op)]
        if isinstance(a, Literally) and isinstance(b, Literally):
            self.refuse(a.column, "two fixed values need no comparison")
        if operator in ("in", "not in"):
            if isinstance(b, Literally) and not isinstance(b.value, list):
                self.refuse(b.column, "`in` needs a list slot or a list in square brackets on its right")
            return Comparison(a, operator, b)
        for side in (a, b):
            if isinstance(side, Literally) and isinstance(side.value, list):
                self.refuse(side.column, "a list in square brackets only stands right of `in`")
            if operator.startswith(("<", ">")) and isinstance(side, Literally) and not _orderable(side.value):
                self.refuse(side.column, f"`{operator}` compares numbers and ordered slots")
        return Comparison(a, operator, b)

    def operand(self, node: ast.expr) -> Operand:
        column = self.column(node)
        match node:
            case ast.Attribute(value=ast.Name(id="slots"), attr=name):
                return SlotRef(name, column)
            case ast.Attribute(value=ast.Name(id="context"), attr=name):
                return ContextRef(name, column)
            case ast.List(elts=elements) | ast.Tuple(elts=elements):
                return Literally([self.literal(element) for element in elements], column)
            case ast.BoolOp() | ast.Compare() | ast.UnaryOp(op=ast.Not()):
                self.refuse(column, "a comparison has a name or a value on each side")
        return Literally(self.literal(node), column)

    def literal(self, node: ast.expr) -> Value:
        column = self.column(node)
        match node:
            case ast.Name(id=name) if name in _WORDS:
                return _WORDS[name]
            case ast.Constant(value=bool() | None):
                self.refuse(column, "write `true`, `false` and `null` in small letters")
            case ast.Constant(value=str() | int() as value):
                return value
            case ast.Constant(value=float() as value) if abs(value) != float("inf"):
                return value
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as value)) if (
                not isinstance(value, bool) and abs(value) != float("inf")
            ):
                return -value
            case ast.Name(id=name):
                self.refuse(column, f'`{name}` is unknown: names are `slots.{name}`, text is "{name}"')
            case ast.Attribute():
                self.refuse(column, "names begin with `slots.` or `context.` and have one part more")
        self.refuse(column, "only names, values, comparisons and `and`, `or`, `not` can stand here")


def _value(operand: Operand, world: World) -> Value:
    if isinstance(operand, SlotRef):
        return world.slots.get(operand.name)
    if isinstance(operand, ContextRef):
        return world.context.get(operand.name)
    return operand.value


def _holds(node: Node, world: World) -> bool:
    match node:
        case Every(parts):
            return all(_holds(part, world) for part in parts)
        case Some(parts):
            return any(_holds(part, world) for part in parts)
        case Negation(inner):
            return not _holds(inner, world)
        case Comparison():
            return _compares(node, world)
        case Holds(operand):
            return said(_value(operand, world))


def said(value: Value) -> bool:
    """Whether a bare name with this value holds: zero is an answer, *Not sure* is none."""
    if value is None or value is False or value == UNSURE:
        return False
    return not (isinstance(value, str | list | tuple | Mapping) and len(value) == 0)


def _compares(node: Comparison, world: World) -> bool:
    left, right = _value(node.left, world), _value(node.right, world)
    match node.operator:
        case "is" | "==":
            return equal(left, right)
        case "is not" | "!=":
            return not equal(left, right)
        case "in":
            return _within(left, right)
        case "not in":
            return not _within(left, right)
    ranks = _ranks(node, left, right, world)
    if ranks is None:
        return False
    a, b = ranks
    match node.operator:
        case "<":
            return a < b
        case "<=":
            return a <= b
        case ">":
            return a > b
    return a >= b


def _within(item: Value, values: Value) -> bool:
    return isinstance(values, list | tuple) and any(equal(item, value) for value in values)


def _ranks(node: Comparison, left: Value, right: Value, world: World) -> tuple[float, float] | None:
    """Both sides as numbers that can be ordered, or `None` when either has no rank."""
    for operand in (node.left, node.right):
        if isinstance(operand, SlotRef):
            slot = world.declared.get(operand.name)
            if slot is not None and slot.ordered:
                values = slot.values
                if left in values and right in values:
                    return values.index(str(left)), values.index(str(right))
                return None
    if _number(left) and _number(right):
        return left, right
    return None


def _orderable(value: Value) -> bool:
    return isinstance(value, str) or _number(value)


def _number(value: Value) -> TypeGuard[int | float]:
    return isinstance(value, int | float) and not isinstance(value, bool)
