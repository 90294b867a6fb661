"""What a session's body holds: one chat's conversation, and how it is written down."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

import orjson

from bot.casework.return_word import ReturnWord
from bot.flow.state import State
from bot.flow.state_json import from_plain, to_plain

BODY_VERSION = 1
NEVER = datetime.fromtimestamp(0, UTC)


@dataclass(frozen=True)
class Conversation:
    """One chat. `chat` is the channel's number: it stands here, sealed, and nowhere else.

    `covered`: she left; only harmless answers are given. `opened`: the trial's tester link was used.
    `hint`: the language of her app, until she chose one. `last_heard`: when she last wrote.
    `not_deleted`: how many messages could not be removed when she left; told when she returns.
    `uncertain_from`: the answer of a send was lost, so messages with unknown numbers may stand in the chat
    after this one; they are swept when she leaves.
    `word`: her return word. `locked`: what was open before a pause, until the word is given.
    """

    chat: int
    state: State = field(default_factory=State)
    covered: bool = False
    opened: bool = False
    greeted: bool = False
    hint: str | None = None
    last_heard: datetime = NEVER
    not_deleted: int = 0
    uncertain_from: int | None = None
    word: ReturnWord | None = None
    locked: State | None = None

    @property
    def language(self) -> str | None:
        """The language that she chose."""
        chosen = self.state.slots.get("language")
        return chosen if isinstance(chosen, str) else None

    def counting(self, not_deleted: int) -> "Conversation":
        """The same, with so many more messages that could not be deleted."""
        return replace(self, not_deleted=self.not_deleted + not_deleted)

    def uncertain_after(self, message: int) -> "Conversation":
        return replace(self, uncertain_from=message)

    def certain(self) -> "Conversation":
        return replace(self, uncertain_from=None)


def to_body(conversation: Conversation) -> bytes:
    return orjson.dumps(
        {
            "v": BODY_VERSION,
            "chat": conversation.chat,
            "state": to_plain(conversation.state),
            "covered": conversation.covered,
            "opened": conversation.opened,
            "greeted": conversation.greeted,
            "hint": conversation.hint,
            "heard": int(conversation.last_heard.timestamp()),
            "left": conversation.not_deleted,
            "unsure": conversation.uncertain_from,
            "word": _word_to_plain(conversation.word),
            "locked": to_plain(conversation.locked) if conversation.locked else None,
        }
    )


def from_body(body: bytes) -> Conversation:
    """The conversation that `to_body` wrote. Raises `BodyVersion` for one written by a newer program."""
    plain: Mapping[str, Any] = orjson.loads(body)
    if plain["v"] != BODY_VERSION:
        raise BodyVersion()
    return Conversation(
        chat=plain["chat"],
        state=from_plain(plain["state"]),
        covered=plain["covered"],
        opened=plain["opened"],
        greeted=plain["greeted"],
        hint=plain["hint"],
        last_heard=datetime.fromtimestamp(plain["heard"], UTC),
        not_deleted=plain["left"],
        uncertain_from=plain["unsure"],
        word=_word_from_plain(plain["word"]),
        locked=from_plain(plain["locked"]) if plain["locked"] else None,
    )


def _word_to_plain(word: ReturnWord | None) -> list[Any] | None:
    if word is None:
        return None
    return [word.key.hex(), word.digest.hex(), word.minute, [tried.hex() for tried in word.tried]]


def _word_from_plain(plain: list[Any] | None) -> ReturnWord | None:
    if plain is None:
        return None
    key, digest, minute, tried = plain
    return ReturnWord(
        bytes.fromhex(key), bytes.fromhex(digest), minute, tuple(bytes.fromhex(one) for one in tried)
    )


def cover(body: bytes) -> bytes:
    """The same chat as one that has left: for a restore, where nobody knows who holds the phone now."""
    conversation = from_body(body)
    kept = conversation.locked or conversation.state
    locked = kept if conversation.word is not None else None
    return to_body(replace(conversation, state=State(), locked=locked, covered=True))


class BodyVersion(Exception):
    """The session was written by a newer program."""

    code = "newer-session"
