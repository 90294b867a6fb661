"""The Python actions that a flow may ask for: one visible list. They fill slots and never talk."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.casework.conversation import Conversation
from bot.casework.return_word import ReturnWord, new_return_word
from bot.flow.state import State
from bot.flow.values import Value
from storage.sessions import SessionRow
from storage.store import Store


@dataclass(frozen=True)
class Asked:
    """What an action may see: the conversation before it, the state that asks, its session if it has one."""

    conversation: Conversation
    state: State
    session: SessionRow | None
    now: datetime

    def text(self, slot: str) -> str:
        value = self.state.slots.get(slot)
        return value if isinstance(value, str) else ""


@dataclass(frozen=True)
class Done:
    """What an action did. `conversation` is the changed one, if it is. `erases`: everything of hers goes with
    this turn's commit. `secret`: her message held a secret."""

    slots: Mapping[str, Value] = field(default_factory=dict)
    failed: str | None = None
    conversation: Conversation | None = None
    erases: bool = False
    secret: bool = False


_MOST_REMOVALS, _LONGEST_LINK = 40, 300


def note_removal(asked: Asked) -> Done:
    """Slot `removals` has one note more: today, `removal_place`, `removal_entry` and, if given, `removal_link`.

    The oldest of more than `_MOST_REMOVALS` notes gives way.
    """
    link = asked.text("removal_link")
    note: dict[str, Value] = {
        "note": "removal_noted_with_link" if link else "removal_noted",
        "day": asked.now.date().isoformat(),
        "removal_place": asked.text("removal_place") or None,
        "removal_entry": asked.text("removal_entry"),
    }
    if link:
        note["removal_link"] = link[:_LONGEST_LINK]
    before = asked.state.slots.get("removals")
    notes = [*(before if isinstance(before, list | tuple) else ()), note]
    return Done({"removals": notes[-_MOST_REMOVALS:], "removal_link": None})


class Actions:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: Mapping[str, Callable[[Asked], Done]] = {
            "erase_everything": self._erase_everything,
            "stored_about_me": self._stored_about_me,
            "set_return_word": self._set_return_word,
            "remove_return_word": self._remove_return_word,
            "check_return_word": self._check_return_word,
            "note_removal": note_removal,
        }

    @property
    def names(self) -> frozenset[str]:
        return frozenset(self._known)

    def perform(self, action: str, asked: Asked) -> Done:
        """What the action did; `unknown-action` for one that is not on the list."""
        known = self._known.get(action)
        return known(asked) if known else Done(failed="unknown-action")

    def _erase_everything(self, asked: Asked) -> Done:
        return Done(erases=True)

    def _stored_about_me(self, asked: Asked) -> Done:
        """The names of everything that holds something of hers now, from the storage's own registry."""
        session = asked.session
        if session is None:
            return Done({"stored": []})
        held = self._store.database.read(
            lambda connection: [table.describe(connection, session) for table in self._store.covered]
        )
        return Done({"stored": [entry.table for entry in held if entry.rows]})

    def _set_return_word(self, asked: Asked) -> Done:
        """The word in slot `new_return_word` is hers from now on; the slot is empty, whatever became of it."""
        made = new_return_word(asked.text("new_return_word"))
        emptied: Mapping[str, Value] = {"new_return_word": None}
        if not isinstance(made, ReturnWord):
            return Done(emptied, failed=made, secret=True)
        return Done(emptied, conversation=replace(asked.conversation, word=made), secret=True)

    def _remove_return_word(self, asked: Asked) -> Done:
        return Done(conversation=replace(asked.conversation, word=None))

    def _check_return_word(self, asked: Asked) -> Done:
        """Slot `return_word_right` says whether slot `return_word_given` held her word; that one is empty after."""
        word = asked.conversation.word
        if word is None:
            return Done({"return_word_given": None, "return_word_right": True})
        counted, right = word.compare(asked.text("return_word_given"), asked.now)
        return Done(
            {"return_word_given": None, "return_word_right": right},
            conversation=replace(asked.conversation, word=counted),
            secret=True,
        )
