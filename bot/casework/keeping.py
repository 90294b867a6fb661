"""What a turn decided, kept in one write: the conversation, her message's mark, the answers; leaving and erasing."""

from datetime import datetime
from sqlite3 import Connection

from bot.casework.chat import CancelUnsent, Delivery, EditedText, InboxItem, Incoming, Outgoing, Press
from bot.casework.conversation import Conversation, from_body, to_body
from bot.casework.deliveries import Deliveries
from bot.casework.outcome import Outcome
from bot.casework.payload import Payload
from storage.days import day_of
from storage.sessions import SessionRow
from storage.store import Store

Handed = list[Delivery | CancelUnsent]

BARE_DAYS = 2
"""How long the bare session of an erasure waits for its last word to be sent."""


class Keeping:
    def __init__(self, store: Store, deliveries: Deliveries) -> None:
        self._store = store
        self._deliveries = deliveries

    def keep(
        self,
        connection: Connection,
        item: InboxItem,
        incoming: Incoming,
        session: SessionRow | None,
        outcome: Outcome,
        now: datetime,
    ) -> tuple[Handed, bool]:
        """Everything the turn changed, in this write; also whether remnants must be forgotten afterwards.

        Raises `Conflict` where the session has changed since it was opened.
        """
        store, stamp = self._store, now.timestamp()
        today = day_of(stamp)
        store.inbox.done(connection, item.row, today=today)
        if outcome.blocked:
            if session is not None:
                store.outbox.cancel(connection, session.id)
                self._deliveries.drop(session.id)
            return [CancelUnsent(incoming.chat)], False
        if outcome.followed is not None:
            store.link_counts.add(connection, outcome.followed)
        hers = incoming.message if not isinstance(incoming.body, Press | EditedText) else None
        if outcome.erased and session is not None:
            if hers is not None:
                store.message_ids.add(connection, session, hers, hers=True, sent_at=incoming.sent.timestamp())
            return [CancelUnsent(incoming.chat), *self._erase(connection, session, outcome, today)], True
        body, expires = to_body(outcome.conversation), store.limits.session_expires(stamp)
        if session is None:
            session = store.sessions.create(connection, incoming.chat, body, expires=expires)
        else:
            session = store.sessions.save(connection, session, body, expires=expires)
        if hers is not None:
            store.message_ids.add(connection, session, hers, hers=True, sent_at=incoming.sent.timestamp())
        handed: Handed = []
        if outcome.left:
            handed += self._leave(connection, session)
        elif outcome.secret and incoming.message is not None:
            deletion = Outgoing("delete", messages=(incoming.message,), urgent=True)
            handed.append(self._deliveries.add(connection, session, Payload(deletion)))
        handed += self._answers(connection, session, outcome, cover=outcome.left)
        return handed, outcome.left or outcome.secret

    def _answers(
        self,
        connection: Connection,
        session: SessionRow,
        outcome: Outcome,
        *,
        cover: bool,
        last: bool = False,
    ) -> Handed:
        return [
            Delivery(None, session.id, session.chat_id, outgoing)
            if outgoing.kind in ("press", "action")
            else self._deliveries.add(connection, session, Payload(outgoing, cover=cover, last=last))
            for outgoing in outcome.outgoing
        ]

    def _leave(self, connection: Connection, session: SessionRow) -> Handed:
        """Nothing unsent is left, and every message known to stand in her chat will be deleted."""
        self._store.outbox.cancel(connection, session.id)
        self._deliveries.drop(session.id)
        known = self._store.message_ids.of(connection, session)
        for message in known:
            self._store.message_ids.remove(connection, message.row_id)
        numbers = tuple(sorted((message.message_id for message in known), reverse=True))
        handed: Handed = [CancelUnsent(session.chat_id)]
        if numbers:
            deletion = Outgoing("delete", messages=numbers, urgent=True)
            handed.append(self._deliveries.add(connection, session, Payload(deletion)))
        return handed

    def _erase(self, connection: Connection, session: SessionRow, outcome: Outcome, today: int) -> Handed:
        """Nothing of her is left but the note of what is to be deleted, and a bare session with the last word.

        The bare session holds the chat's number and nothing else, and goes when that word is sent.
        """
        before = from_body(session.body)
        self._store.erasure.erase_within(connection, session, today=today)
        self._deliveries.drop(session.id)
        bare = Conversation(
            session.chat_id,
            covered=True,
            opened=before.opened,
            hint=outcome.conversation.language or before.hint,
            uncertain_from=before.uncertain_from,
        )
        session = self._store.sessions.create(
            connection, session.chat_id, to_body(bare), expires=today + BARE_DAYS
        )
        return self._answers(connection, session, outcome, cover=True, last=True)
