"""Who may be holding the phone: the cover, the pause, and her return word, before anything of hers is shown."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from bot.casework.chat import Incoming, Text
from bot.casework.conversation import NEVER, Conversation
from bot.casework.hearing import start_parameter
from bot.flow.model import Flows
from bot.flow.state import State
from bot.flow.values import Value

PAUSE = timedelta(minutes=30)
"""After so long without a message of hers, it may be somebody else who writes."""

Answer = Literal["cover", "ask-word", "closed"]


@dataclass(frozen=True)
class Met:
    """What stands between a message and the conversation.

    `answer`: what is said instead of it, if anything; after `ask-word` danger and the ways out are heard all the
    same. `gave_word`: the message is her return word: it is to be deleted, and what was open goes on.
    """

    conversation: Conversation
    answer: Answer | None = None
    gave_word: bool = False


def meet(conversation: Conversation, incoming: Incoming, now: datetime, flows: Flows, *, opened: bool) -> Met:
    """Changes nothing; the same in gives the same out. `opened`: the chat may be talked with at all."""
    text = incoming.body.text if isinstance(incoming.body, Text) else None
    if conversation.covered:
        return _in_cover(conversation, text, now, flows)
    if not opened:
        return Met(conversation, "closed")
    paused = conversation.last_heard != NEVER and now - conversation.last_heard > PAUSE
    if paused and conversation.word is None:
        # Nothing protects what was said, so nothing of it is ever shown again.
        slots = lasting(conversation.state, flows)
        return Met(replace(conversation, state=State(slots=slots), greeted=False))
    if conversation.word is not None and (paused or conversation.locked is not None):
        return _with_word(conversation, text, now, paused=paused)
    return Met(conversation)


def after_leaving(conversation: Conversation, flows: Flows) -> Conversation:
    """The same chat, covered: only what she chose to keep is left, behind her word if there is one."""
    kept = State(slots=lasting(conversation.state, flows))
    locked = conversation.locked and State(slots=lasting(conversation.locked, flows))
    if conversation.word is not None:
        both = {**(locked.slots if locked else {}), **kept.slots}
        if conversation.language is not None:
            both["language"] = conversation.language
        return replace(conversation, covered=True, state=State(), locked=State(slots=both))
    return replace(conversation, covered=True, state=kept, locked=None)


def lasting(state: State, flows: Flows) -> dict[str, Value]:
    """The answers that outlive leaving and a pause."""
    declared = flows.slots
    return {name: value for name, value in state.slots.items() if name in declared and declared[name].lasting}


def _in_cover(conversation: Conversation, text: str | None, now: datetime, flows: Flows) -> Met:
    if conversation.word is None:
        # Without a word of hers /start begins anew, whatever came with it; what she kept stays reachable, as she was told.
        if text is not None and start_parameter(text) is not None:
            slots = lasting(conversation.state, flows)
            return Met(replace(conversation, covered=False, greeted=False, state=State(slots=slots)))
        return Met(conversation, "cover")
    if text is None:
        return Met(conversation, "cover")
    word, right = conversation.word.compare(text, now)
    conversation = replace(conversation, word=word)
    if not right:
        return Met(conversation, "cover")
    return Met(_unlocked(replace(conversation, covered=False)), gave_word=True)


def _with_word(conversation: Conversation, text: str | None, now: datetime, *, paused: bool) -> Met:
    if text is not None and conversation.word is not None:
        word, right = conversation.word.compare(text, now)
        conversation = replace(conversation, word=word)
        if right:
            return Met(_unlocked(conversation), gave_word=True)
    if not paused:
        return Met(conversation)  # She goes on without what was there; the word opens it at any time.
    # What was open first stays what the word opens; what came since without the word is not kept.
    locked = conversation.locked or conversation.state
    language = conversation.state.slots.get("language")
    slots: dict[str, Value] = {} if language is None else {"language": language}
    return Met(
        replace(conversation, locked=locked, state=State(slots=slots), greeted=False), answer="ask-word"
    )


def _unlocked(conversation: Conversation) -> Conversation:
    if conversation.locked is None:
        return conversation
    return replace(conversation, state=conversation.locked, locked=None, greeted=True)
