"""What time asks for: messages that disappear, what has expired, and the weekly re-sealing."""

from sqlite3 import Connection

import structlog

from bot.casework.chat import Delivery, Outgoing
from bot.casework.clock import Clock
from bot.casework.conversation import from_body
from bot.casework.deliveries import Deliveries
from bot.casework.payload import Payload
from storage.days import day_of
from storage.errors import Conflict
from storage.resealing import Resealed
from storage.sessions import SessionRow
from storage.store import Store

log = structlog.get_logger()

SECONDS_AN_HOUR = 3600
MOST_HOURS = 47
"""Telegram deletes nothing older than 48 hours."""

DISAPPEAR_AFTER = "disappear_after"
"""The slot with the time that she chose: `hours_1`, `hours_12`, ..."""


class Upkeep:
    """Each is safe to run at any time, to be cut off, and to be run again."""

    def __init__(self, store: Store, deliveries: Deliveries, clock: Clock, *, messages_hours: int) -> None:
        self._store = store
        self._deliveries = deliveries
        self._clock = clock
        self._messages_hours = messages_hours

    async def disappear(self) -> int:
        """Every message older than the agreed hours is being deleted from its chat; how many.

        The hours are hers where she chose some, else the deployment's. Both sides' messages go. Their numbers leave
        the store in the commit that hands the deletion over.
        """
        now = self._clock.now().timestamp()
        total = 0
        sessions = self._store.database.read(
            lambda c: self._store.message_ids.sessions_with(c, last_day=day_of(now - SECONDS_AN_HOUR))
        )
        for session_id in sessions:
            try:
                total += await self._disappear_in(session_id, now)
            except Conflict:
                continue  # She is writing just now: the next round takes it.
        return total

    async def _disappear_in(self, session_id: bytes, now: float) -> int:
        def work(connection: Connection) -> list[Delivery]:
            session = self._store.sessions.read(connection, session_id)
            if session is None:
                return []
            before = now - self._hours(session) * SECONDS_AN_HOUR
            old = [m for m in self._store.message_ids.of(connection, session) if m.sent_at <= before]
            if not old:
                return []
            for message in old:
                self._store.message_ids.remove(connection, message.row_id)
            deletion = Outgoing("delete", messages=tuple(message.message_id for message in old))
            return [self._deliveries.add(connection, session, Payload(deletion))]

        handed = await self._store.database.write(work)
        self._deliveries.hand_over(handed)
        return sum(len(delivery.outgoing.messages) for delivery in handed)

    def _hours(self, session: SessionRow) -> int:
        conversation = from_body(session.body)
        for state in (conversation.state, conversation.locked):
            chosen = state.slots.get(DISAPPEAR_AFTER) if state else None
            if isinstance(chosen, str) and chosen.removeprefix("hours_").isdigit():
                return min(int(chosen.removeprefix("hours_")), MOST_HOURS)
        return self._messages_hours

    async def expire(self) -> None:
        """Everything past its agreed time is gone, and no remnant of it is left in the file."""
        gone = await self._store.retention.expire(self._clock.now().timestamp())
        counts = {table: count for table, count in gone.items() if count}
        if counts:
            log.info("expired", **counts)

    async def reseal(self) -> None:
        """A week after the last time: all that lives lies under a new epoch key, the one before the last is gone."""
        await self._store.resealing.reseal(self._clock.now().timestamp())

    async def rotate(self) -> Resealed:
        """A new epoch key now: for an operator who fears for one."""
        return await self._store.resealing.rotate(self._clock.now().timestamp())
