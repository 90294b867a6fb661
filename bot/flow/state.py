"""Where one conversation stands. Immutable; what the session stores is `to_json` of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from bot.flow.model import CommandName
from bot.flow.values import Value

STATE_VERSION = 1

FIXED_PLACES: Mapping[CommandName, int] = {
    "leave": 900,
    "numbers": 901,
    "person": 902,
    "menu": 903,
    "start": 904,
    "language": 905,
    "erase": 906,
    "settings": 907,
}
"""Places of the buttons that work for ever: whatever the nonce, on the oldest message too."""

MEANT_PLACE = 950
"""Of the one button that confirms what her words may mean; it counts with the question's nonce."""

LANGUAGE_PLACES = range(960, 980)
"""Of the button that changes to a language that she wrote in, in the languages' order; it works for ever too."""

PLACES_OF_A_PAGE = 20
"""Each page of options has places of its own, so that a late press never takes what the next page put there."""


@dataclass(frozen=True)
class Frame:
    """One flow on the stack, at `step`, on the revision it began with.

    `entered` is why it was begun: `flow` (from the menu, a link, a trigger while nothing was open),
    `call` (returns to the step after), `digression` (when it ends the question below is asked again).
    `loop` counts the rounds done of the `for_each` that this frame is running.
    `collected` are the slots it filled by asking, emptied at its end unless persisted.
    `gathered` is an unfinished answer of the question at `step` while a digression runs above.
    `named` are the options that the words that began the flow named, by list slot: its question takes them as its
    answer when it is reached.
    A `step` of `END` is a flow that only has to be ended once what is above it is done.
    """

    flow: str
    step: str
    revision: str
    entered: Literal["flow", "call", "digression"] = "flow"
    loop: int | None = None
    collected: tuple[str, ...] = ()
    gathered: tuple[Value, ...] = ()
    named: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True)
class Choice:
    """One button. `kind` says what pressing it means; `value` is the option id, the command's name, the intent meant
    or the language offered.

    `label` is (message id, attribute or None) of the Fluent text: for options the slot's or the table's, and
    a text of the question's own goes before it, `yes_no` after it. `selected`: a toggle that is on.
    `place` goes into the button's data beside the nonce: one of `FIXED_PLACES`, or the place among the
    question's buttons, with `PLACES_OF_A_PAGE` more on each page of options.
    """

    kind: Literal["option", "command", "meant", "language"]
    value: str
    label: tuple[str, str | None]
    selected: bool = False
    place: int = 0


@dataclass(frozen=True)
class Meant:
    """What her last words may mean, to be confirmed with one button: an intent, and what they named."""

    intent: str
    entities: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Waiting:
    """The open question. A button is valid while its `nonce` is this one. `choices` are those on show.

    `gathered` is the unfinished answer of a question with `many`: option ids, or message entries.
    `page` counts the pages of options turned. `not_taken` are the messages that were no answer to it.
    `meant` is what the last of them may mean.
    """

    nonce: str
    choices: tuple[Choice, ...]
    gathered: tuple[Value, ...] = ()
    page: int = 0
    not_taken: tuple[int, ...] = ()
    meant: Meant | None = None


@dataclass(frozen=True)
class Undo:
    """How things stood before one answer: enough to go back, or to correct it later.

    `frames` are those of its own conversation only: from `depth`, where the digression that it was given in
    begins (0: none), up to the question. `changed` are the slots that the answer changed with their value before; a slot that was absent is
    listed in `added` instead. `message` is the chat message that gave the answer, if one did.
    """

    frames: tuple[Frame, ...]
    slot: str
    changed: Mapping[str, Value]
    added: tuple[str, ...]
    depth: int = 0
    message: int | None = None


@dataclass(frozen=True)
class State:
    """One conversation. `frames` is the stack, innermost last.

    `suspended`: a handoff is under way. `performing`: the action whose `Performed` is awaited.
    `misunderstood` counts answers in a row that fitted nothing. `last_press` is the nonce and place of the
    button taken last, so that a double tap is told from a stale button. `failed` and `handoff` are what
    conditions read as `context.failed` and `context.handoff`. `performed` counts the actions and
    handoffs in a row without an input of hers between. `offered` are the languages that were offered to her.
    """

    frames: tuple[Frame, ...] = ()
    slots: Mapping[str, Value] = field(default_factory=dict)
    waiting: Waiting | None = None
    history: tuple[Undo, ...] = ()
    suspended: bool = False
    performing: str | None = None
    misunderstood: int = 0
    last_press: tuple[str, int] | None = None
    failed: str | None = None
    handoff: str | None = None
    performed: int = 0
    offered: tuple[str, ...] = ()
