"""What passes between a chat channel and the casework: plain values, none of the channel's own types."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, Protocol, TypeAlias

FileKind = Literal["photo", "document", "video", "voice", "audio", "video_note"]


@dataclass(frozen=True)
class Text:
    """She wrote `text`; a /command is text too."""

    text: str


@dataclass(frozen=True)
class EditedText:
    """She changed a message; the incoming's `message` is the one changed."""

    text: str


@dataclass(frozen=True)
class Press:
    """She pressed a button; `data` is its callback data as it came, `query` what the answer must name."""

    data: str
    query: str


@dataclass(frozen=True)
class File:
    """She sent a file. `handle` names it at the channel; nothing of it has been fetched. `size` in bytes."""

    kind: FileKind
    handle: str
    size: int | None
    name: str | None = None
    mime: str | None = None
    caption: str | None = None


@dataclass(frozen=True)
class Place:
    latitude: float
    longitude: float


@dataclass(frozen=True)
class Unreadable:
    """A sticker, poll, dice, game, live location, contact, ...: `what` is the channel's name for the kind."""

    what: str


@dataclass(frozen=True)
class Blocked:
    """She blocked the channel (`True`) or let it in again (`False`)."""

    blocked: bool


Body: TypeAlias = Text | EditedText | Press | File | Place | Unreadable | Blocked


@dataclass(frozen=True)
class Incoming:
    """One update of one private chat. `chat` and `message` are the channel's numbers.

    `sent` is when the channel says it was sent (aware, UTC). `language` is the app's language code, a hint.
    """

    chat: int
    sent: datetime
    body: Body
    message: int | None = None
    language: str | None = None


@dataclass(frozen=True)
class Button:
    label: str
    data: str


@dataclass(frozen=True)
class Outgoing:
    """One thing to do in one chat.

    `kind`: `text` sends `text` with `buttons`; `edit` changes message `messages[0]` to that; `file` sends
    `document` under `name` with `text` as caption; `delete` deletes `messages` (any number; the edge
    splits them); `action` shows that something is being worked on; `press` answers the button `query` with
    `text` (may be empty). `urgent` overtakes what is unsent in this chat and in the whole queue.
    """

    kind: Literal["text", "edit", "file", "delete", "action", "press"]
    text: str = ""
    buttons: tuple[tuple[Button, ...], ...] = ()
    messages: tuple[int, ...] = ()
    name: str = ""
    document: bytes = field(default=b"", repr=False)
    query: str = ""
    urgent: bool = False


@dataclass(frozen=True)
class Delivery:
    """One outgoing on its way. `row` is its outbox row, `None` when it is worth nothing after a crash
    (`press`, `action`): such a one is never tried again."""

    row: int | None
    session: bytes
    chat: int
    outgoing: Outgoing


@dataclass(frozen=True)
class CancelUnsent:
    """All that is unsent in `chat` is to be dropped now; their rows are gone already.

    What is in flight goes on; its outcome is still reported, so that it can be deleted.
    """

    chat: int


@dataclass(frozen=True)
class InboxItem:
    """One update that is durable and not yet done. `update` is the channel's own JSON, stripped."""

    row: int
    chat: int
    update: bytes


class Reader(Protocol):
    """Reads the channel's JSON; the edge provides it, so that its types go no further.

    `None`: nothing here is for the bot (a group, a kind that is not asked for).
    """

    def __call__(self, update: bytes) -> Incoming | None: ...


OpenFile: TypeAlias = Callable[[str], Awaitable[AsyncIterator[bytes]]]
"""Opens a file by its handle as a stream of chunks; raises `bot.errors.ChannelError` by code."""


class Outbox(Protocol):
    """What the sender of a channel needs of the casework. All of it is durable when awaited."""

    async def next(self) -> Sequence[Delivery | CancelUnsent]:
        """Waits until there is something new; rows left from before a crash come first."""
        ...

    async def sent(self, delivery: Delivery, messages: Sequence[int]) -> None:
        """The delivery is done and gave these messages (none for `press`, `action`, `delete`, `edit`)."""
        ...

    async def uncertain(self, delivery: Delivery) -> None:
        """The answer of a send was lost: it may or may not have arrived. It will be sent again by the sender."""
        ...

    async def refused(self, delivery: Delivery, code: str) -> None:
        """The channel will never take it (`bad-request`, `not-found`, ...): it is dropped, the code logged."""
        ...

    async def undeletable(self, delivery: Delivery, messages: Sequence[int]) -> None:
        """These of a `delete` could not be deleted (older than 48 hours, or gone)."""
        ...

    async def blocked(self, chat: int) -> None:
        """She blocked the channel: everything unsent to her is dropped, quietly."""
        ...


class Inbox(Protocol):
    """What the receiver of a channel needs of the casework."""

    async def accept(self, updates: Sequence[tuple[int, int, bytes]]) -> Sequence[InboxItem]:
        """(update id, chat, stripped JSON) each; durable in one commit; those seen before are left out."""
        ...

    async def waiting(self) -> Sequence[InboxItem]:
        """What was accepted and not done before the last stop, oldest first."""
        ...

    async def take(self, item: InboxItem) -> None:
        """Runs the turn of this update. One at a time per chat is the caller's duty.

        It never raises for what an update holds; a failing store raises, and the item stays waiting.
        """
        ...
