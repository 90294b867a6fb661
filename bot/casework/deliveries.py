"""The outbox as a channel sees it: what is durable and unsent, handed over in order, and what became of it."""

import asyncio
from collections.abc import Sequence
from sqlite3 import Connection

import structlog

from bot.casework.chat import CancelUnsent, Delivery, Outgoing
from bot.casework.clock import Clock
from bot.casework.conversation import from_body, to_body
from bot.casework.payload import Payload, from_payload, to_payload
from storage.days import day_of
from storage.deletion_notes import DeletionNote
from storage.errors import Conflict
from storage.registry import erase_rows
from storage.sessions import SessionRow
from storage.store import Store

log = structlog.get_logger()

MAX_SWEEP = 2000
"""How many unknown message numbers are tried, newest first, when some may have been lost."""


class Deliveries:
    """Hands deliveries to one sender, oldest first; notes of deletion before all else.

    A delivery of a note has a negative row: it stands in no outbox, since its session is gone.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._fresh: list[Delivery | CancelUnsent] = []
        self._arrived = asyncio.Event()
        self._payloads: dict[int, Payload] = {}
        self._opened: dict[int, SessionRow] = {}
        """The sessions of what is on its way, by outbox row: their keys need not be unsealed again."""
        self._notes: dict[int, DeletionNote] = {}
        self._note_count = 0

    # What the casework hands over, after its commit

    def hand_over(self, items: Sequence[Delivery | CancelUnsent]) -> None:
        if items:
            self._fresh.extend(items)
            self._arrived.set()

    def add(self, connection: Connection, session: SessionRow, payload: Payload) -> Delivery:
        """The row is part of this write; hand the delivery over once the write is committed."""
        row = self._store.outbox.add(
            connection, session, to_payload(payload), priority=payload.outgoing.urgent
        )
        if payload.cover or payload.last:
            self._payloads[row.id] = payload
        self._opened[row.id] = session
        return Delivery(row.id, session.id, session.chat_id, payload.outgoing)

    def drop(self, session_id: bytes) -> None:
        """Nothing of this session's unsent answers is kept in memory: they were cancelled, or are erased."""
        for row in [row for row, session in self._opened.items() if session.id == session_id]:
            self._opened.pop(row, None)
            self._payloads.pop(row, None)

    def notes(self) -> list[Delivery]:
        """The deletions that notes stand for, those under way left out. Hand them over."""
        under_way = {note.id for note in self._notes.values()}
        return [
            self._noted(note) for note in self._store.deletion_notes.waiting() if note.id not in under_way
        ]

    def _noted(self, note: DeletionNote) -> Delivery:
        self._note_count += 1
        number = -self._note_count
        self._notes[number] = note
        return Delivery(number, b"", note.chat_id, Outgoing("delete", messages=note.message_ids, urgent=True))

    async def recover(self) -> None:
        """What was left unsent by the last stop comes first, notes of deletion before all.

        Whether its first try arrived before the stop is not known, so each such chat is marked uncertain.
        """
        notes = self.notes()
        unsent: list[Delivery] = []
        for row in self._store.outbox.waiting():
            session = self._store.sessions.open(row.session_id)
            if session is None:
                continue
            payload = from_payload(row.payload)
            if payload.cover or payload.last:
                self._payloads[row.id] = payload
            unsent.append(Delivery(row.id, session.id, session.chat_id, payload.outgoing))
        for session_id in {delivery.session for delivery in unsent}:
            await self._mark_uncertain(session_id)
        self.hand_over([*notes, *unsent])

    # What the sender asks and reports (bot.casework.chat.Outbox)

    async def next(self) -> Sequence[Delivery | CancelUnsent]:
        await self._arrived.wait()
        self._arrived.clear()
        fresh, self._fresh = self._fresh, []
        return fresh

    async def sent(self, delivery: Delivery, messages: Sequence[int]) -> None:
        if delivery.row is None:
            return
        if delivery.row < 0:
            await self._note_done(delivery)
            return
        row, now = delivery.row, self._clock.now().timestamp()
        payload = self._payloads.pop(row, None)
        opened = self._opened.pop(row, None)

        def work(connection: Connection) -> list[Delivery]:
            known = self._store.outbox.done(connection, row)
            if payload is None and not messages:
                return []
            if known and payload is None and opened is not None:
                try:
                    self._remember(connection, opened, messages, now)
                    return []
                except Conflict:
                    pass  # It has moved to a new key since, or is gone.
            session = self._store.sessions.read(connection, delivery.session)
            if messages and (session is None or not known):
                # It was in flight when she left or erased everything: it must not stay in her chat.
                note = self._store.deletion_notes.add(connection, delivery.chat, messages, today=day_of(now))
                return [self._noted(note)]
            if session is None:
                return []
            if payload is None:
                self._remember(connection, session, messages, now)
                return []
            return self._covered(connection, session, payload, messages, now)

        self.hand_over(await self._store.database.write(work))
        if payload is not None and payload.last:
            await self._store.database.forget()

    def _remember(
        self, connection: Connection, session: SessionRow, messages: Sequence[int], now: float
    ) -> None:
        for message in messages:
            self._store.message_ids.add(connection, session, message, hers=False, sent_at=now)

    async def uncertain(self, delivery: Delivery) -> None:
        if delivery.row is not None and delivery.row > 0 and delivery.outgoing.kind in ("text", "file"):
            await self._mark_uncertain(delivery.session)

    async def refused(self, delivery: Delivery, code: str) -> None:
        log.warning("delivery-refused", kind=delivery.outgoing.kind, code=code)
        await self.sent(delivery, ())

    async def undeletable(self, delivery: Delivery, messages: Sequence[int]) -> None:
        if delivery.row is None or delivery.row < 0 or not messages:
            return

        def work(connection: Connection) -> None:
            session = self._store.sessions.read(connection, delivery.session)
            if session is None:
                return
            conversation = from_body(session.body)
            body = to_body(conversation.counting(len(messages)))
            self._store.sessions.save(connection, session, body, expires=session.expires)

        await self._store.database.write(work)

    async def blocked(self, chat: int) -> None:
        session = self._store.sessions.find(chat)
        if session is not None:
            await self._store.database.write(lambda c: self._store.outbox.cancel(c, session.id))
            self.drop(session.id)
        self.hand_over([CancelUnsent(chat)])

    # Inside

    def _covered(
        self,
        connection: Connection,
        session: SessionRow,
        payload: Payload,
        messages: Sequence[int],
        now: float,
    ) -> list[Delivery]:
        """The harmless message stands: now the numbers between it and the last known one can be tried."""
        conversation = from_body(session.body)
        sweep: tuple[int, ...] = ()
        if conversation.uncertain_from is not None and messages:
            newest = max(messages)
            oldest = max(conversation.uncertain_from + 1, newest - MAX_SWEEP)
            sweep = tuple(number for number in range(newest - 1, oldest - 1, -1) if number not in messages)
        if payload.last:
            erase_rows(self._store.covered, connection, session.id)
            if not sweep:
                return []
            note = self._store.deletion_notes.add(connection, session.chat_id, sweep, today=day_of(now))
            return [self._noted(note)]
        session = self._store.sessions.save(
            connection, session, to_body(conversation.certain()), expires=session.expires
        )
        if not sweep:
            return []
        return [self.add(connection, session, Payload(Outgoing("delete", messages=sweep, urgent=True)))]

    async def _mark_uncertain(self, session_id: bytes) -> None:
        def work(connection: Connection) -> None:
            session = self._store.sessions.read(connection, session_id)
            if session is None:
                return
            conversation = from_body(session.body)
            if conversation.uncertain_from is not None:
                return
            known = self._store.message_ids.of(connection, session)
            body = to_body(conversation.uncertain_after(max((m.message_id for m in known), default=0)))
            self._store.sessions.save(connection, session, body, expires=session.expires)

        await self._store.database.write(work)

    async def _note_done(self, delivery: Delivery) -> None:
        note = self._notes.pop(delivery.row or 0, None)
        if note is None:
            return
        await self._store.database.write(lambda c: self._store.deletion_notes.remove(c, note.id))
        await self._store.database.forget()
