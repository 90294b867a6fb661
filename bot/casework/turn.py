"""One update becomes a new state and answers, in one commit."""

from collections.abc import Sequence
from datetime import datetime

import structlog

from bot.casework.chat import (
    Delivery,
    InboxItem,
    Incoming,
    Outgoing,
    Reader,
)
from bot.casework.clock import Clock
from bot.casework.conversation import Conversation, from_body
from bot.casework.deciding import Deciding
from bot.casework.deliveries import Deliveries
from bot.casework.deployment import Deployment
from bot.casework.hearing import Understand
from bot.casework.keeping import Keeping
from bot.casework.screen import Screen
from bot.content.current import ContentLibrary
from storage.days import day_of
from storage.errors import Conflict, NotForgotten, StorageError
from storage.store import Store

log = structlog.get_logger()

MAX_CONFLICTS = 5


class TakeTurn:
    """The use case behind every message. One at a time per chat is the caller's duty."""

    def __init__(
        self,
        store: Store,
        library: ContentLibrary,
        deliveries: Deliveries,
        deployment: Deployment,
        *,
        read: Reader,
        understand: Understand,
        clock: Clock,
    ) -> None:
        self._store = store
        self._deliveries = deliveries
        self._deployment = deployment
        self._read = read
        self._clock = clock
        self._screen = Screen(library, deployment)
        self._deciding = Deciding(store, library, deployment, self._screen, understand)
        self._keeping = Keeping(store, deliveries)
        self._told_not_saved: set[int] = set()

    # The inbox, as the receiver of a channel sees it (bot.casework.chat.Inbox)

    async def accept(self, updates: Sequence[tuple[int, int, bytes]]) -> Sequence[InboxItem]:
        chats = {}
        for _, chat, written in updates:
            chats[written] = chat
        try:
            rows = await self._store.inbox.accept([(number, written) for number, _, written in updates])
        except StorageError:
            for number, _, written in updates:
                incoming = self._read(written)
                if incoming is not None:
                    self._tell_not_saved(-1 - number, incoming)
            raise
        for number, _, _ in updates:
            self._told_not_saved.discard(-1 - number)
        return [InboxItem(row.id, chats[row.payload], row.payload) for row in rows]

    async def waiting(self) -> Sequence[InboxItem]:
        found = []
        for row in self._store.inbox.waiting():
            incoming = self._read(row.payload)
            found.append(InboxItem(row.id, incoming.chat if incoming else 0, row.payload))
        return found

    async def take(self, item: InboxItem) -> None:
        """The update is answered, and what it changed is durable. Raises `StorageError` where that failed:
        then nothing has changed, and she is told once that it is not saved yet."""
        incoming = self._read(item.update)
        if incoming is None:
            await self._store.database.write(
                lambda c: self._store.inbox.done(c, item.row, today=day_of(self._now().timestamp()))
            )
            return
        for attempt in range(MAX_CONFLICTS):
            try:
                await self._once(item, incoming)
                break
            except Conflict:
                if attempt == MAX_CONFLICTS - 1:
                    raise
            except StorageError:
                self._tell_not_saved(item.row, incoming)
                raise
        self._told_not_saved.discard(item.row)

    # Inside

    def _now(self) -> datetime:
        return self._clock.now()

    async def _once(self, item: InboxItem, incoming: Incoming) -> None:
        now = self._now()
        session = self._store.sessions.find(incoming.chat)
        conversation = from_body(session.body) if session else Conversation(incoming.chat)
        outcome = await self._deciding.decide(conversation, incoming, now, session)
        handed, remnants = await self._store.database.write(
            lambda connection: self._keeping.keep(connection, item, incoming, session, outcome, now)
        )
        if outcome.erased:
            # "Erased" is said only when no remnant is left; its row waits in the outbox until then.
            await self._forget()
            cancelled, *rest = handed
            self._deliveries.hand_over([cancelled, *self._deliveries.notes(), *rest])
            return
        self._deliveries.hand_over(handed)
        if remnants:
            await self._forget()

    async def _forget(self) -> None:
        """No remnant is left in the file; or a long read held the journal, and the next erasing or hour clears it."""
        try:
            await self._store.database.forget()
        except NotForgotten:
            log.error("not-forgotten")

    def _tell_not_saved(self, update: int, incoming: Incoming) -> None:
        """Said once for each update, from memory alone: the store is what is failing.

        `update` is its row, or -1 minus its number where it has none yet.
        """
        if update in self._told_not_saved:
            return
        self._told_not_saved.add(update)
        try:
            session = self._store.sessions.find(incoming.chat)
            covered = session is not None and from_body(session.body).covered
        except StorageError:
            covered = True
        if covered:
            return  # Whoever holds the phone must not learn that there is something to save.
        conversation = Conversation(incoming.chat, hint=self._deployment.hint(incoming.language or ""))
        text = self._screen.text(conversation, "not_saved", self._now())
        self._deliveries.hand_over([Delivery(None, b"", incoming.chat, Outgoing("text", text))])
