"""Where one conversation stands. Immutable; what the session stores is `to_json` of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from bot.flow.values import Value

STATE_VERSION = 1


@dataclass(frozen=True)
class Frame:
    """One flow on the stack, at `step`, on the revision it began with.

    `entered` is why it was begun: `flow` (from the menu, a link, a trigger while nothing was open),
    `call` (returns to the step after), `digression` (when it ends the question below is asked again).
    `loop` counts the rounds done of the `for_each` that this frame is running.
    `collected` are the slots it filled by asking, emptied at its end unless persisted.
    """

    flow: str
    step: str
    revision: str
    entered: Literal["flow", "call", "digression"] = "flow"
    loop: int | None = None
    collected: tuple[str, ...] = ()


@dataclass(frozen=True)
class Choice:
    """One button. `kind` says what pressing it means; `value` is the option id or the command's name.

    `label` is (message id, attribute or None) of the Fluent text. `selected`: a toggle that is on.
    """

    kind: Literal["option", "command"]
    value: str
    label: tuple[str, str | None]
    selected: bool = False


@dataclass(frozen=True)
class Waiting:
    """The open question. A button is valid while its `nonce` is this one; its place in `choices` is the rest.

    `gathered` is the unfinished answer of a question with `many`: option ids, or message entries.
    `page` counts the pages of options turned.
    """

    nonce: str
    choices: tuple[Choice, ...]
    gathered: tuple[Value, ...] = ()
    page: int = 0


@dataclass(frozen=True)
class Undo:
    """How things stood before one answer: enough to go back, or to correct it later.

    `changed` are the slots that the answer changed with their value before; a slot that was absent is
    listed in `added` instead. `message` is the chat message that gave the answer, if one did.
    """

    frames: tuple[Frame, ...]
    slot: str
    changed: Mapping[str, Value]
    added: tuple[str, ...]
    message: int | None = None


@dataclass(frozen=True)
class State:
    """One conversation. `frames` is the stack, innermost last.

    `suspended`: a handoff is under way. `performing`: the action whose `Performed` is awaited.
    `misunderstood` counts answers in a row that fitted nothing. `last_press` is the nonce and place of the
    button taken last, so that a double tap is told from a stale button.
    """

    frames: tuple[Frame, ...] = ()
    slots: Mapping[str, Value] = field(default_factory=dict)
    waiting: Waiting | None = None
    history: tuple[Undo, ...] = ()
    suspended: bool = False
    performing: str | None = None
    misunderstood: int = 0
    last_press: tuple[str, int] | None = None
