"""The Python actions that a flow may ask for: one visible list. They fill slots and never talk."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from bot.flow.values import Value
from storage.sessions import SessionRow
from storage.store import Store


@dataclass(frozen=True)
class Done:
    """What an action did. `erases`: with this turn's commit everything of hers goes."""

    slots: Mapping[str, Value] = field(default_factory=dict)
    failed: str | None = None
    erases: bool = False


class Actions:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: Mapping[str, Callable[[SessionRow | None], Done]] = {
            "erase_everything": self._erase_everything,
            "stored_about_me": self._stored_about_me,
        }

    @property
    def names(self) -> frozenset[str]:
        return frozenset(self._known)

    def perform(self, action: str, session: SessionRow | None) -> Done:
        """What the action did; `unknown-action` for one that is not on the list."""
        known = self._known.get(action)
        return known(session) if known else Done(failed="unknown-action")

    def _erase_everything(self, session: SessionRow | None) -> Done:
        return Done(erases=True)

    def _stored_about_me(self, session: SessionRow | None) -> Done:
        """The names of everything that holds something of hers now, from the storage's own registry."""
        if session is None:
            return Done({"stored": []})
        held = self._store.database.read(
            lambda connection: [table.describe(connection, session) for table in self._store.covered]
        )
        return Done({"stored": [entry.table for entry in held if entry.rows]})
