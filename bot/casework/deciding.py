"""What follows from one message: decided by the conversation, the engine and the clock; nothing is kept here."""

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import structlog

from bot.casework.actions import Actions, Asked
from bot.casework.chat import Blocked, EditedText, Incoming, Outgoing, Press, Text
from bot.casework.conversation import Conversation
from bot.casework.deployment import Deployment
from bot.casework.hearing import Understand, hear, start_parameter
from bot.casework.outcome import Outcome
from bot.casework.presence import Met, after_leaving, meet
from bot.casework.screen import Screen
from bot.content.current import ContentLibrary
from bot.flow.engine import advance
from bot.flow.events import Event, HandoffAsked, Left, Notice, PerformAsked, Say
from bot.flow.input import Commanded, Input, Moment, Performed, Pressed, Resumed, Said
from bot.flow.model import CommandName
from bot.flow.state import FIXED_PLACES
from storage.sessions import SessionRow
from storage.store import Store

log = structlog.get_logger()

MAX_ROUNDS = 20
"""Actions and handoffs in one turn; a flow that needs more is stopped."""

LINK = "link"
"""The slot that holds the name of the deep link she came by."""

BEFORE_THE_WORD: tuple[CommandName, ...] = ("leave", "numbers", "person", "start")
"""What works while her word is asked for; words of danger do too."""


class Deciding:
    def __init__(
        self,
        store: Store,
        library: ContentLibrary,
        deployment: Deployment,
        screen: Screen,
        understand: Understand,
    ) -> None:
        self._library = library
        self._deployment = deployment
        self._screen = screen
        self._understand = understand
        self._actions = Actions(store)

    async def decide(
        self, conversation: Conversation, incoming: Incoming, now: datetime, session: SessionRow | None
    ) -> Outcome:
        """What follows from what she sent. Never raises for what an update holds."""
        try:
            return await self._decided(conversation, incoming, now, session)
        except Exception as error:
            # A fault of ours must not hold up her chat: it is logged by its type alone, since its text may
            # carry her words, and she is told; the place is kept.
            log.error("turn-failed", error=type(error).__name__, code=getattr(error, "code", None))
            if conversation.covered:
                return self._cover_answer(conversation, incoming, now)
            return self._saying(conversation, incoming, "something_went_wrong", now)

    async def _decided(
        self, conversation: Conversation, incoming: Incoming, now: datetime, session: SessionRow | None
    ) -> Outcome:
        body = incoming.body
        if isinstance(body, Blocked):
            return Outcome(conversation, blocked=body.blocked)
        if conversation.hint is None and incoming.language:
            conversation = replace(conversation, hint=self._deployment.hint(incoming.language))
        parameter = start_parameter(body.text) if isinstance(body, Text) else None
        opened = conversation.opened or self._deployment.opens(parameter)
        met = meet(conversation, incoming, now, self._library.current, opened=opened)
        if met.answer == "cover":
            return self._cover_answer(met.conversation, incoming, now)
        if met.answer == "closed":
            return self._saying(met.conversation, incoming, "trial_closed", now)
        conversation = replace(met.conversation, opened=True, last_heard=now)
        followed = parameter if parameter in self._deployment.deep_links else None
        if followed is not None and LINK in self._library.current.slots:
            slots = {**conversation.state.slots, LINK: followed}
            conversation = replace(conversation, state=replace(conversation.state, slots=slots))
        return replace(await self._conversed(conversation, incoming, now, session, met), followed=followed)

    async def _conversed(
        self,
        conversation: Conversation,
        incoming: Incoming,
        now: datetime,
        session: SessionRow | None,
        met: Met,
    ) -> Outcome:
        moment = self._moment(conversation, now)
        heard: Input | None
        if met.gave_word:
            # What was open is shown again, and she chooses whether to go on there.
            heard = Commanded(moment, "start")
        else:
            heard = await hear(
                incoming,
                moment,
                typed=lambda text, message: self._screen.typed(conversation, moment, text, message),
                language=conversation.language,
                asked=self._screen.asked(conversation.state),
                understand=self._understand,
            )
        if heard is None:
            return Outcome(conversation)
        if met.answer == "ask-word" and not _comes_before_the_word(heard):
            return self._saying(conversation, incoming, "guard_ask", now)
        outcome = Outcome(conversation, secret=met.gave_word)
        events = self._advanced(outcome, heard, now, session)
        if outcome.erased:
            outcome.outgoing = [*_pressed(incoming), self._last_word(conversation, "utter_erased", now)]
        elif any(isinstance(event, Left) for event in events):
            self._left(outcome, conversation, incoming, now)
        else:
            outcome.outgoing = self._shown(outcome.conversation, incoming, events, now)
            self._report_what_is_left(outcome, now)
        return outcome

    def _advanced(
        self, outcome: Outcome, heard: Input, now: datetime, session: SessionRow | None
    ) -> list[Event]:
        """The engine's turns, with the actions and handoffs that it asks for done in between."""
        turn = advance(self._library, outcome.conversation.state, heard)
        events = list(turn.events)
        for _ in range(MAX_ROUNDS):
            outcome.conversation = replace(outcome.conversation, state=turn.state, greeted=True)
            asked = events[-1] if events else None
            moment = self._moment(outcome.conversation, now)
            if isinstance(asked, PerformAsked):
                done = self._actions.perform(
                    asked.action, Asked(outcome.conversation, turn.state, session, now)
                )
                outcome.secret = outcome.secret or done.secret
                outcome.erased = outcome.erased or done.erases
                if done.erases:
                    break
                if done.conversation is not None:
                    outcome.conversation = done.conversation
                    moment = self._moment(outcome.conversation, now)
                turn = advance(
                    self._library, turn.state, Performed(moment, asked.action, done.slots, done.failed)
                )
            elif isinstance(asked, HandoffAsked):
                # There is nobody to hand over to yet: said at once, with the lines that can be called.
                turn = advance(self._library, turn.state, Resumed(moment, "nobody"))
            else:
                break
            events += turn.events
        return events

    def _left(self, outcome: Outcome, before: Conversation, incoming: Incoming, now: datetime) -> None:
        """She has left: the harmless message is all that is said, in the language of this conversation."""
        language = self._screen.language(before)
        covered = after_leaving(replace(outcome.conversation, state=before.state), self._library.current)
        # The harmless answers go on in this language: a change would show that something is hidden.
        outcome.conversation = replace(covered, not_deleted=0, hint=language)
        outcome.left = True
        outcome.outgoing = [
            *_pressed(incoming),
            self._last_word(before, self._screen.cover_text(before, "cover_left"), now),
        ]

    def _report_what_is_left(self, outcome: Outcome, now: datetime) -> None:
        """She is told, once, what could not be removed when she left."""
        count = outcome.conversation.not_deleted
        if count:
            told = self._screen.text(outcome.conversation, "left_report", now, count=count)
            outcome.outgoing.insert(0, Outgoing("text", told))
            outcome.conversation = replace(outcome.conversation, not_deleted=0)

    def _moment(self, conversation: Conversation, now: datetime) -> Moment:
        context = {
            **self._deployment.context,
            "first_time": not conversation.greeted,
            "return_word": conversation.word is not None,
        }
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

    def _cover_answer(self, conversation: Conversation, incoming: Incoming, now: datetime) -> Outcome:
        if isinstance(incoming.body, EditedText):
            return Outcome(conversation)
        text = self._screen.cover_answer(conversation, now, secrets.randbelow(1 << 16))
        return Outcome(conversation, [*_pressed(incoming), Outgoing("text", text)])

    def _saying(self, conversation: Conversation, incoming: Incoming, text: str, now: datetime) -> Outcome:
        said = Outgoing("text", self._screen.text(conversation, text, now))
        return Outcome(conversation, [*_pressed(incoming), said])

    def _last_word(self, conversation: Conversation, text: str, now: datetime) -> Outgoing:
        return Outgoing("text", self._screen.text(conversation, text, now), urgent=True)


def _pressed(incoming: Incoming) -> list[Outgoing]:
    """The wait on a pressed button ends in any case."""
    body = incoming.body
    return [Outgoing("press", query=body.query)] if isinstance(body, Press) else []


def _comes_before_the_word(heard: Input) -> bool:
    match heard:
        case Commanded(_, command):
            return command in BEFORE_THE_WORD
        case Pressed(_, _, place):
            return place in {FIXED_PLACES[name] for name in BEFORE_THE_WORD if name in FIXED_PLACES}
        case Said():
            return heard.heard.danger in ("danger", "self_harm")
        case _:
            return False
