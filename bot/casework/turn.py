"""One update becomes a new state and answers, in one commit."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from sqlite3 import Connection

import structlog

from bot.casework.actions import Actions
from bot.casework.chat import (
    Blocked,
    CancelUnsent,
    Delivery,
    EditedText,
    InboxItem,
    Incoming,
    Outgoing,
    Press,
    Reader,
    Text,
)
from bot.casework.clock import Clock
from bot.casework.conversation import Conversation, from_body, to_body
from bot.casework.deliveries import Deliveries
from bot.casework.deployment import Deployment
from bot.casework.hearing import Understand, hear, start_parameter
from bot.casework.payload import Payload
from bot.casework.screen import Screen
from bot.content.current import ContentLibrary
from bot.flow.engine import advance
from bot.flow.events import Event, HandoffAsked, Left, Notice, PerformAsked, Say
from bot.flow.input import Input, Moment, Performed, Resumed
from bot.flow.state import State
from storage.days import day_of
from storage.errors import Conflict, StorageError
from storage.sessions import SessionRow
from storage.store import Store

log = structlog.get_logger()

MAX_ROUNDS = 20
"""Actions and handoffs in one turn; a flow that needs more is stopped."""

MAX_CONFLICTS = 5

LINK = "link"
"""The slot that holds the name of the deep link she came by."""


@dataclass
class Outcome:
    """What one turn changes. `left`: what stands in her chat is deleted and what is unsent is dropped."""

    conversation: Conversation
    outgoing: list[Outgoing]
    left: bool = False
    erased: bool = False
    blocked: bool = False


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
        self._library = library
        self._deliveries = deliveries
        self._deployment = deployment
        self._read = read
        self._understand = understand
        self._clock = clock
        self._screen = Screen(library, deployment)
        self._actions = Actions(store)
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
        outcome = self.decide(conversation, incoming, now, session)
        handed, sealed_again = await self._store.database.write(
            lambda connection: self._commit(connection, item, incoming, session, outcome, now)
        )
        self._deliveries.hand_over(handed)
        if sealed_again:
            await self._store.database.forget()
        if outcome.erased:
            self._deliveries.hand_over(self._deliveries.notes())

    def decide(
        self, conversation: Conversation, incoming: Incoming, now: datetime, session: SessionRow | None = None
    ) -> Outcome:
        """What follows from what she sent. Changes nothing by itself; never raises for what an update holds."""
        try:
            return self._decided(conversation, incoming, now, session)
        except Exception as error:
            # A fault of ours must not hold up her chat: it is logged by its type alone, since its text may
            # carry her words, and she is told; the place is kept.
            log.error("turn-failed", error=type(error).__name__, code=getattr(error, "code", None))
            if conversation.covered:
                return self._cover_answer(conversation, incoming, now)
            text = self._screen.text(conversation, "something_went_wrong", now)
            return Outcome(conversation, [*self._pressed(incoming), Outgoing("text", text)])

    def _decided(
        self, conversation: Conversation, incoming: Incoming, now: datetime, session: SessionRow | None
    ) -> Outcome:
        body = incoming.body
        if isinstance(body, Blocked):
            return Outcome(conversation, [], blocked=body.blocked)
        if conversation.hint is None and incoming.language:
            conversation = replace(conversation, hint=self._deployment.hint(incoming.language))
        parameter = start_parameter(body.text) if isinstance(body, Text) else None
        if conversation.covered:
            if parameter is None:
                return self._cover_answer(conversation, incoming, now)
            conversation = replace(conversation, covered=False, greeted=False, state=State())
        elif not self._opened(conversation, parameter):
            text = self._screen.text(conversation, "trial_closed", now)
            return Outcome(conversation, [*self._pressed(incoming), Outgoing("text", text)])
        elif parameter in self._deployment.deep_links and LINK in self._library.current.slots:
            slots = {**conversation.state.slots, LINK: parameter}
            conversation = replace(conversation, state=replace(conversation.state, slots=slots))
        return self._conversed(replace(conversation, opened=True, last_heard=now), incoming, now, session)

    def _opened(self, conversation: Conversation, parameter: str | None) -> bool:
        return conversation.opened or self._deployment.opens(parameter)

    def _cover_answer(self, conversation: Conversation, incoming: Incoming, now: datetime) -> Outcome:
        if isinstance(incoming.body, EditedText):
            return Outcome(conversation, [])
        text = self._screen.cover_answer(conversation, now, secrets.randbelow(1 << 16))
        return Outcome(conversation, [*self._pressed(incoming), Outgoing("text", text)])

    def _conversed(
        self, conversation: Conversation, incoming: Incoming, now: datetime, session: SessionRow | None
    ) -> Outcome:
        moment = self._moment(conversation, now)
        heard = hear(
            incoming,
            moment,
            typed=lambda text, message: self._screen.typed(conversation, moment, text, message),
            language=conversation.language,
            asked=self._screen.asked(conversation.state),
            understand=self._understand,
        )
        if heard is None:
            return Outcome(conversation, [])
        outcome = Outcome(conversation, [])
        state, events = self._advanced(conversation, heard, now, session, outcome)
        after = replace(conversation, state=state, greeted=True)
        outcome.conversation = after
        outcome.left = any(isinstance(event, Left) for event in events)
        if outcome.erased:
            outcome.outgoing = [*self._pressed(incoming), self._last_word(conversation, "utter_erased", now)]
            return outcome
        if outcome.left:
            cover = self._last_word(conversation, "cover_left", now)
            # The harmless answers go on in the language of this one: a change would show that something is hidden.
            language = self._screen.language(conversation)
            outcome.conversation = replace(after, covered=True, not_deleted=0, hint=language)
            outcome.outgoing = [*self._pressed(incoming), cover]
            return outcome
        outcome.outgoing = self._shown(after, incoming, events, now)
        if conversation.not_deleted:
            told = self._screen.text(after, "left_report", now, count=conversation.not_deleted)
            outcome.outgoing.insert(0, Outgoing("text", told))
            outcome.conversation = replace(after, not_deleted=0)
        return outcome

    def _advanced(
        self,
        conversation: Conversation,
        heard: Input,
        now: datetime,
        session: SessionRow | None,
        outcome: Outcome,
    ) -> tuple[State, list[Event]]:
        """The engine's turns, with the actions and handoffs that it asks for done in between."""
        turn = advance(self._library, conversation.state, heard)
        events = list(turn.events)
        for _ in range(MAX_ROUNDS):
            asked = events[-1] if events else None
            if not isinstance(asked, PerformAsked | HandoffAsked):
                break
            moment = self._moment(conversation, now)
            if isinstance(asked, PerformAsked):
                done = self._actions.perform(asked.action, session)
                outcome.erased = outcome.erased or done.erases
                if done.erases:
                    break
                turn = advance(
                    self._library, turn.state, Performed(moment, asked.action, done.slots, done.failed)
                )
            else:
                # There is nobody to hand over to yet: said at once, with the lines that can be called.
                turn = advance(self._library, turn.state, Resumed(moment, "nobody"))
            events += turn.events
        return turn.state, events

    def _moment(self, conversation: Conversation, now: datetime) -> Moment:
        context = {**self._deployment.context, "first_time": not conversation.greeted}
        return Moment(now, self._deployment.zone, secrets.token_urlsafe(6), context)

    def _shown(
        self, conversation: Conversation, incoming: Incoming, events: Sequence[Event], now: datetime
    ) -> list[Outgoing]:
        """The events in the order said, as messages; the press is answered first, with a notice if there is one."""
        notices = [event for event in events if isinstance(event, Notice)]
        shown: list[Outgoing] = []
        if isinstance(incoming.body, Press):
            words = " ".join(self._screen.text(conversation, notice.text, now) for notice in notices)
            shown.append(Outgoing("press", words[:200], query=incoming.body.query))
        else:
            shown += [
                Outgoing("text", self._screen.text(conversation, notice.text, now)) for notice in notices
            ]
        for event in events:
            if isinstance(event, Say):
                edits = incoming.message if event.replaces and isinstance(incoming.body, Press) else None
                shown += self._screen.messages(conversation, event, now, edits=edits)
        return shown

    def _pressed(self, incoming: Incoming) -> list[Outgoing]:
        """The wait on a pressed button ends in any case."""
        body = incoming.body
        return [Outgoing("press", query=body.query)] if isinstance(body, Press) else []

    def _last_word(self, conversation: Conversation, text: str, now: datetime) -> Outgoing:
        return Outgoing("text", self._screen.text(conversation, text, now), urgent=True)

    def _commit(
        self,
        connection: Connection,
        item: InboxItem,
        incoming: Incoming,
        session: SessionRow | None,
        outcome: Outcome,
        now: datetime,
    ) -> tuple[list[Delivery | CancelUnsent], bool]:
        """Everything the turn changed, in this write. Also whether remnants must be forgotten afterwards."""
        store, stamp = self._store, now.timestamp()
        today, expires = day_of(stamp), store.limits.session_expires(stamp)
        store.inbox.done(connection, item.row, today=today)
        if outcome.blocked:
            if session is not None:
                store.outbox.cancel(connection, session.id)
                self._deliveries.drop(session.id)
            return [CancelUnsent(incoming.chat)], False
        hers = incoming.message if not isinstance(incoming.body, Press | EditedText) else None
        if outcome.erased and session is not None:
            if hers is not None:
                store.message_ids.add(connection, session, hers, hers=True, sent_at=incoming.sent.timestamp())
            return [CancelUnsent(incoming.chat), *self._erase(connection, session, outcome, today)], True
        body = to_body(outcome.conversation)
        if session is None:
            session = store.sessions.create(connection, incoming.chat, body, expires=expires)
        else:
            session = store.sessions.save(connection, session, body, expires=expires)
        if hers is not None:
            store.message_ids.add(connection, session, hers, hers=True, sent_at=incoming.sent.timestamp())
        handed: list[Delivery | CancelUnsent] = []
        if outcome.left:
            handed += self._leave(connection, session, incoming.chat)
        for outgoing in outcome.outgoing:
            if outgoing.kind in ("press", "action"):
                handed.append(Delivery(None, session.id, incoming.chat, outgoing))
            else:
                payload = Payload(outgoing, cover=outcome.left)
                handed.append(self._deliveries.add(connection, session, payload))
        return handed, outcome.left

    def _leave(self, connection: Connection, session: SessionRow, chat: int) -> list[Delivery | CancelUnsent]:
        """Nothing unsent is left, and every message known to stand in her chat will be deleted."""
        self._store.outbox.cancel(connection, session.id)
        self._deliveries.drop(session.id)
        known = self._store.message_ids.of(connection, session)
        for message in known:
            self._store.message_ids.remove(connection, message.row_id)
        numbers = tuple(sorted((message.message_id for message in known), reverse=True))
        handed: list[Delivery | CancelUnsent] = [CancelUnsent(chat)]
        if numbers:
            deletion = Outgoing("delete", messages=numbers, urgent=True)
            handed.append(self._deliveries.add(connection, session, Payload(deletion)))
        return handed

    def _erase(
        self, connection: Connection, session: SessionRow, outcome: Outcome, today: int
    ) -> list[Delivery | CancelUnsent]:
        """Nothing of her is left but the note of what is to be deleted, and a bare session with the last word.

        The bare session holds the chat's number and nothing else, and goes when that word is sent.
        """
        uncertain = from_body(session.body).uncertain_from
        self._store.erasure.erase_within(connection, session, today=today)
        self._deliveries.drop(session.id)
        bare = Conversation(session.chat_id, covered=True, uncertain_from=uncertain)
        session = self._store.sessions.create(connection, session.chat_id, to_body(bare), expires=today + 1)
        handed: list[Delivery | CancelUnsent] = []
        for outgoing in outcome.outgoing:
            if outgoing.kind in ("press", "action"):
                handed.append(Delivery(None, session.id, session.chat_id, outgoing))
            else:
                payload = Payload(outgoing, cover=True, last=True)
                handed.append(self._deliveries.add(connection, session, payload))
        return handed

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
