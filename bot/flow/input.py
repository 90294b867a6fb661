"""What one conversation can be told. Every input carries its own clock, zone and randomness."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, TypeAlias

from bot.flow.model import CommandName
from bot.flow.values import Value


@dataclass(frozen=True)
class Moment:
    """The world around an input: `now` is aware; `zone` an IANA name; `nonce` fresh and random.

    `context` are facts that conditions may read as `context.x`: `trial`, `person_available`, ...
    """

    now: datetime
    zone: str
    nonce: str
    context: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True)
class Heard:
    """What the understanding made of a text."""

    language: str | None = None
    """The one that the text is in, where that is sure."""
    danger: Literal["none", "distress", "self_harm", "danger"] = "none"
    intent: str = "none"
    confidence: float = 0.0
    entities: tuple[tuple[str, str], ...] = ()
    """(kind, value) pairs, in the order met."""
    incidents: tuple[str, ...] = ()
    corrects: bool = False
    """It says that something before was otherwise ("no, it was Telegram")."""


@dataclass(frozen=True)
class Said:
    """She wrote `text`. `option` is the one option id whose label she typed, when the caller found one."""

    moment: Moment
    text: str
    heard: Heard
    message: int | None = None
    option: str | None = None


@dataclass(frozen=True)
class Edited:
    """She changed message `message`, which may have given an answer."""

    moment: Moment
    text: str
    heard: Heard
    message: int
    option: str | None = None


@dataclass(frozen=True)
class Pressed:
    """She pressed the button at `place` of the question `nonce`."""

    moment: Moment
    nonce: str
    place: int


@dataclass(frozen=True)
class Commanded:
    """She asked for something that works at every step: a fixed button, a /command, or said so."""

    moment: Moment
    command: CommandName


@dataclass(frozen=True)
class FileSent:
    """She sent a file. `handle` names it at the channel; nothing of it has been fetched.

    `heard` is what the understanding made of `caption`, so that danger is met there too.
    """

    moment: Moment
    kind: Literal["photo", "document", "video", "voice", "audio", "video_note"]
    handle: str
    size: int | None
    name: str | None = None
    mime: str | None = None
    message: int | None = None
    caption: str | None = None
    heard: Heard | None = None


@dataclass(frozen=True)
class Located:
    """She sent a static place."""

    moment: Moment
    latitude: float
    longitude: float
    message: int | None = None


@dataclass(frozen=True)
class Unreadable:
    """She sent something that cannot be an answer: a sticker, a poll, dice, a live location, a contact."""

    moment: Moment


@dataclass(frozen=True)
class Performed:
    """The action that the state waits for was done, and filled `slots`; or failed, with a stable code."""

    moment: Moment
    action: str
    slots: Mapping[str, Value] = field(default_factory=dict)
    failed: str | None = None


@dataclass(frozen=True)
class Resumed:
    """A handoff ended. `outcome`: `nobody` was free, or it is `done`; conditions read `context.handoff`."""

    moment: Moment
    outcome: Literal["nobody", "done"]


Input: TypeAlias = Said | Edited | Pressed | Commanded | FileSent | Located | Unreadable | Performed | Resumed
