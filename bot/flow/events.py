"""What a turn asks its caller to do, in order. Events are plain values; the engine does none of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from bot.flow.state import Choice
from bot.flow.values import Value


@dataclass(frozen=True)
class Say:
    """Say the text `text` (a Fluent message of `revision`), with `slots` for its placeables.

    `choices` are its buttons, with `nonce`: the options, then the fixed ones (the caller lays rows out).
    `replaces`: the question is the same as the one before with other marks or page, so that message may
    be edited in place. `urgent`: it overtakes what is unsent. `language`: it is said in that one, not in hers.
    """

    text: str
    revision: str
    slots: Mapping[str, Value] = field(default_factory=dict)
    choices: tuple[Choice, ...] = ()
    nonce: str | None = None
    replaces: bool = False
    urgent: bool = False
    language: str | None = None


@dataclass(frozen=True)
class Notice:
    """A short word that answers the press of a button, where the channel can show one; else said."""

    text: str


@dataclass(frozen=True)
class SlotFilled:
    slot: str
    value: Value


@dataclass(frozen=True)
class PerformAsked:
    """Do `action` and advance again with `Performed`; nothing else comes after this event."""

    action: str


@dataclass(frozen=True)
class HandoffAsked:
    """Find a person and advance again with `Resumed`; nothing else comes after this event."""

    reason: str


@dataclass(frozen=True)
class FlowBegan:
    flow: str


@dataclass(frozen=True)
class FlowEnded:
    flow: str
    completed: bool


@dataclass(frozen=True)
class Left:
    """She asked to leave: delete what can be deleted, show something harmless."""


Event: TypeAlias = Say | Notice | SlotFilled | PerformAsked | HandoffAsked | FlowBegan | FlowEnded | Left
