"""What a flow is once it has been read and found sound: steps with their links resolved."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol

from bot.flow.conditions import Condition
from bot.flow.values import Value

END = "END"
"""The target of a link that ends the flow."""

SlotType = Literal["text", "bool", "categorical", "list", "date", "float"]
Many = Literal["options", "messages"]


@dataclass(frozen=True)
class Slot:
    """A named answer. `values` are the option ids of a categorical or list slot, in the order shown.

    `ordered` makes `>=` and `highest` follow the order of `values`, lowest first. `lasting`: the caller keeps it
    when she leaves and when a conversation ends for good; every other answer goes then.
    """

    name: str
    type: SlotType
    values: tuple[str, ...] = ()
    ordered: bool = False
    lasting: bool = False


@dataclass(frozen=True)
class Link:
    """Where to go next when `condition` holds; `None` always holds (`else`, or a plain `next`)."""

    condition: Condition | None
    target: str


@dataclass(frozen=True)
class Step:
    """One step. `links` are tried in order and the last one always holds."""

    id: str
    links: tuple[Link, ...]


@dataclass(frozen=True)
class Utter(Step):
    """`action: utter_x` says the text `utter_x`; with `language`, in that one too: not where it is hers already.

    With `by`, a slot, it says `utter_x_VALUE` for that slot's answer, and nothing where there is none.
    """

    text: str
    by: str | None = None
    language: str | None = None


@dataclass(frozen=True)
class Perform(Step):
    """`action: name` asks the caller to do something; the turn goes on with `Performed`."""

    action: str


@dataclass(frozen=True)
class Rejection:
    """When `condition` holds for the new answer, `text` is said and the question asked again."""

    condition: Condition
    text: str


@dataclass(frozen=True)
class Collect(Step):
    """`collect: slot` asks and waits, unless the slot already has an answer (also a skipped one).

    `many="options"`: options are toggled until Done; *None* is exclusive.
    `many="messages"`: texts and files are gathered until Done, and are one answer.
    `options_from` names a facts table whose ids are the options.
    `gather` maps a field of the chosen options' facts to the slot it is gathered in: an ordered slot takes
    the highest, a list slot takes all without repeats.
    """

    slot: str
    text: str
    ask_before_filling: bool = False
    rejections: tuple[Rejection, ...] = ()
    many: Many | None = None
    options_from: str | None = None
    gather: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Assignment:
    """One line of `set_slots`. `how`: `to` a literal (None empties), `from` another slot, `highest`, `add`."""

    slot: str
    how: Literal["to", "from", "highest", "add"]
    value: Value


@dataclass(frozen=True)
class SetSlots(Step):
    assignments: tuple[Assignment, ...]


@dataclass(frozen=True)
class Call(Step):
    """`call: flow` runs another flow and comes back.

    `arguments` fill slots before it begins (see `Assignment`); `results` copy slot -> slot after it ends.
    With `for_each` (a list slot) the flow runs once for each entry, which stands in slot `each`; then
    `results` are gathered: each result slot's value is added to the list slot named.
    """

    flow: str
    arguments: tuple[Assignment, ...] = ()
    results: tuple[tuple[str, str], ...] = ()
    for_each: str | None = None
    each: str | None = None


@dataclass(frozen=True)
class LinkTo(Step):
    """`link: flow` ends this flow and begins another in its place."""

    flow: str


@dataclass(frozen=True)
class Noop(Step):
    pass


@dataclass(frozen=True)
class Handoff(Step):
    """`handoff: reason` asks for a person and suspends the stack until `Resumed`."""

    reason: str


@dataclass(frozen=True)
class Flow:
    """One conversation. `steps` by id; `first` is where it begins.

    `persisted_slots` outlive the flow; other slots that it collected are emptied when it ends.
    """

    name: str
    first: str
    steps: Mapping[str, Step]
    triggers: tuple[str, ...] = ()
    persisted_slots: frozenset[str] = frozenset()
    guard: Condition | None = None


CommandName = Literal[
    "start", "menu", "leave", "back", "skip", "unsure", "done", "more",
    "language", "person", "numbers", "erase", "settings",
]  # fmt: skip


@dataclass(frozen=True)
class Option:
    """One row of a facts table, as the engine sees it: its id and what `gather` may take from it."""

    id: str
    fields: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True)
class Flows:
    """One revision of everything the engine needs. Immutable; swapped whole.

    `patterns` name the flow behind each thing that works at every step: start, menu, language, person,
    numbers, erase, settings, danger, self_harm, distress. `commands` maps an intent to a command.
    `tables` are the facts that options come from.
    """

    revision: str
    flows: Mapping[str, Flow]
    slots: Mapping[str, Slot]
    patterns: Mapping[str, str]
    commands: Mapping[str, CommandName]
    tables: Mapping[str, tuple[Option, ...]]
    actions: Mapping[str, frozenset[str]]
    """Each Python action with the slots it may fill."""


class Library(Protocol):
    """The revisions that can be run. `at` gives `None` for one that was recalled or is gone."""

    @property
    def current(self) -> Flows: ...
    def at(self, revision: str) -> Flows | None: ...
