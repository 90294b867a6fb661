"""Conditions and assignments in plain words: the sentence in English, the answers as she reads them."""

from collections.abc import Mapping, Sequence

from bot.content.content_set import Content
from bot.content.errors import TextError
from bot.content.options import label_messages, options_of
from bot.flow.conditions import (
    Comparison,
    Condition,
    ContextRef,
    Every,
    Holds,
    Literally,
    Negation,
    Node,
    Operand,
    SlotRef,
    Some,
)
from bot.flow.model import Assignment, Collect
from bot.flow.values import UNSURE, Value

LONGEST_LABEL = 60
MOST_NAMED = 5
CONTEXT = {
    "interrupted": ("something else was under way", "nothing else was under way"),
    "failed": ("the program could not do it", "the program could do it"),
    "trial": ("this is a trial", "this is not a trial"),
    "person_available": ("a person is available", "no person is available"),
    "first_time": ("she is here for the first time", "she was here before"),
    "return_word": ("she has set a return word", "she has set no return word"),
    "handoff": ("a person was asked for", "no person was asked for"),
    "languages": ("languages are offered", "no languages are offered"),
}
"""Each fact around a message, as it reads when it holds and when it does not."""

HANDOFF = {"nobody": "nobody is free", "done": "a person was there"}
COUNTED = {"languages": "languages offered:"}
RANKS = {
    ">=": ("{} or higher", "{} or more"),
    ">": ("higher than {}", "more than {}"),
    "<=": ("{} or lower", "{} or less"),
    "<": ("lower than {}", "less than {}"),
}
TURNED = {">=": "<=", ">": "<", "<=": ">=", "<": ">"}


def spaced(name: str) -> str:
    """An id as words."""
    return name.replace("_", " ")


class PlainWords:
    """Puts one step's conditions into words. `asked` is the question that was just answered: it is not named again."""

    def __init__(self, content: Content, language: str, asked: Collect | None = None) -> None:
        self._content = content
        self._language = language
        self._asked = asked

    def condition(self, condition: Condition) -> str:
        return self._node(condition.tree, True)

    def assignment(self, line: Assignment) -> str:
        name = spaced(line.slot)
        match line.how:
            case "from":
                return f"{name}: as {spaced(str(line.value))}"
            case "highest":
                return f"{name}: at least {self.answer(line.slot, line.value)}"
            case "add":
                values = line.value if isinstance(line.value, list | tuple) else [line.value]
                return f"{name}: also {self._some(line.slot, values)}"
        return f"{name}: {'empty again' if line.value is None else self.answer(line.slot, line.value)}"

    def answer(self, slot: str, value: Value) -> str:
        """The answer as its button says it, in quotes."""
        return f"“{_short(self._label(slot, value))}”"

    # Inside

    def _some(self, slot: str, values: Sequence[Value]) -> str:
        """The first few answers, and how many more there are: a whole plan would fill the drawing."""
        said = ", ".join(self.answer(slot, one) for one in values[:MOST_NAMED])
        more = len(values) - MOST_NAMED
        return f"{said} and {more} more" if more > 0 else said

    def _label(self, slot: str, value: Value) -> str:
        content, language = self._content, self._language
        bare = "true" if value is True else "false" if value is False else str(value)
        try:
            if (
                self._asked is not None
                and self._asked.slot == slot
                and bare in options_of(content.flows, self._asked)
            ):
                messages = label_messages(content.flows, self._asked)
                found = next((one for one in messages if content.texts.has(language, one, bare)), messages[0])
                return content.label(language, self._asked.text, (found, bare))
            if bare == UNSURE:
                return content.texts.render(language, "button", UNSURE)
            said = str(content.words(language, {slot: value})[slot])
        except TextError:
            return spaced(bare)
        return spaced(said) if said == value else said.removeprefix("• ")

    def _node(self, node: Node, outermost: bool = False) -> str:
        match node:
            case Holds(operand):
                return self._holds(operand, True)
            case Negation(Holds(operand)):
                return self._holds(operand, False)
            case Negation(Comparison(left, operator, right)) if operator in ("is", "in", "=="):
                opposite: Mapping[str, str] = {"is": "is not", "in": "not in", "==": "!="}
                return self._comparison(left, opposite[operator], right)
            case Negation(Every() | Some() as inner):
                return f"not {self._node(inner)}"
            case Negation(inner):
                return f"not ({self._node(inner)})"
            case Comparison(left, operator, right):
                return self._comparison(left, operator, right)
            case Some(parts):
                said = self._any_of_one(parts) or " or ".join(self._node(part) for part in parts)
            case Every(parts):
                said = " and ".join(self._node(part) for part in parts)
        return said if outermost else f"({said})"

    def _any_of_one(self, parts: Sequence[Node]) -> str | None:
        """`signs` has one of several: said once, with the answers in a row."""
        values: list[str] = []
        slots: set[tuple[str, bool]] = set()
        for part in parts:
            match part:
                case Comparison(SlotRef(name), "is" | "==", Literally(value)) if value is not None:
                    slots.add((name, False))
                    values.append(self.answer(name, value))
                case Comparison(Literally(value), "in", SlotRef(name)):
                    slots.add((name, True))
                    values.append(self.answer(name, value))
                case _:
                    return None
        if len(slots) != 1:
            return None
        ((name, listed),) = slots
        said = " or ".join(values)
        return self._among(said, name) if listed else f"{self._subject(name)}{said}"

    def _subject(self, slot: str) -> str:
        return "" if self._is_asked(slot) else f"{spaced(slot)} is "

    def _is_asked(self, slot: str) -> bool:
        return self._asked is not None and self._asked.slot == slot

    def _among(self, said: str, slot: str, no: str = "") -> str:
        return (
            f"{said} {no}chosen"
            if self._is_asked(slot)
            else f"{said} {'not ' if no else ''}among {spaced(slot)}"
        )

    def _holds(self, operand: Operand, yes: bool) -> str:
        match operand:
            case ContextRef(name):
                return self._context(name, yes)
            case Literally():
                return "always" if yes else "never"
        slot = self._content.flows.slots.get(operand.name)
        if slot is not None and slot.type == "bool":
            return f"{self._subject(operand.name)}{'' if yes else 'not '}{self.answer(operand.name, True)}"
        return self._answered(operand.name, yes)

    def _context(self, name: str, yes: bool) -> str:
        return CONTEXT.get(name, (spaced(name), f"not {spaced(name)}"))[0 if yes else 1]

    def _answered(self, slot: str, yes: bool) -> str:
        if self._is_asked(slot):
            return "answered" if yes else "skipped"
        return f"{spaced(slot)} is {'' if yes else 'not '}answered"

    def _comparison(self, left: Operand, operator: str, right: Operand) -> str:
        if isinstance(left, Literally) and operator in TURNED:
            left, operator, right = right, TURNED[operator], left
        match left, operator, right:
            case SlotRef(name), "is" | "==" | "is not" | "!=", Literally(None):
                return self._answered(name, operator in ("is not", "!="))
            case SlotRef(name), "is" | "==", Literally(value):
                return f"{self._subject(name)}{self.answer(name, value)}"
            case SlotRef(name), "is not" | "!=", Literally(value):
                return f"{self._subject(name)}not {self.answer(name, value)}"
            case ContextRef("handoff"), "is" | "==", Literally(value) if value in HANDOFF:
                return HANDOFF[str(value)]
            case ContextRef("failed"), "is" | "==", Literally(str() as code):
                return f"{self._context('failed', True)}: {code.replace('-', ' ')}"
            case SlotRef(name), "in" | "not in", Literally(list() as values):
                said = " or ".join(self.answer(name, value) for value in values)
                return f"{self._subject(name)}{'not ' if operator == 'not in' else ''}{said}"
            case Literally(value), "in" | "not in", SlotRef(name):
                return self._among(self.answer(name, value), name, "not " if operator == "not in" else "")
            case (SlotRef() | ContextRef()) as named, ">" | ">=" | "<" | "<=", other:
                slots = self._content.flows.slots
                ordered = isinstance(named, SlotRef) and named.name in slots and slots[named.name].ordered
                said = RANKS[operator][0 if ordered else 1].format(self._operand(other, named))
                return f"{COUNTED.get(named.name, spaced(named.name) + ' is')} {said}"
        return f"{self._operand(left, right)} {operator} {self._operand(right, left)}"

    def _operand(self, operand: Operand, beside: Operand) -> str:
        match operand:
            case Literally(value) if isinstance(beside, SlotRef) and isinstance(value, str | bool):
                return self.answer(beside.name, value)
            case Literally(None):
                return "nothing"
            case Literally(value):
                return str(value)
        return spaced(operand.name)


def _short(label: str) -> str:
    return label if len(label) <= LONGEST_LABEL else f"{label[: LONGEST_LABEL - 1].rstrip()}…"
