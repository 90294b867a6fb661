"""The understanding, as the engine takes it: on this machine, or with a Rasa server's intents."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Literal, Protocol

import nlu
from bot.errors import AlongsideError
from bot.flow.input import Heard

State = Literal["on", "away"]

# A text that says what is in danger or leaves is read here alone: nothing is waited for.
_AT_ONCE = ("danger", "self_harm")

# From here on a text is in a language for sure: another one than the chat's is then offered.
_SURE_OF_LANGUAGE, _WORDS_OF_A_LANGUAGE = 0.95, 3


class ParserAway(AlongsideError):
    """The other understanding gave no answer, or none that can be used, in time."""

    code = "parser-away"


class Parser(Protocol):
    """Another understanding that knows the same intents: its intents with their confidence, best first.

    Raises `ParserAway` for every failure; its text holds nothing of hers.
    """

    async def __call__(self, text: str) -> Sequence[tuple[str, float]]: ...


def understand(text: str, language: str | None, asked: str | None) -> Heard:
    """What is understood of `text` at once, by rules and n-grams. Never raises."""
    return _heard(nlu.understand(text, language, asked), text)


class Understanding:
    """What is understood of a text: at once where that is sure, with the encoder or a parser where it is not.

    Danger and leaving are read on this machine and first. Where `parser` is away the local models answer and `told`
    hears it, once for each change. Never raises; nothing is kept.
    """

    def __init__(
        self,
        encoder: nlu.Encoder | None = None,
        parser: Parser | None = None,
        told: Callable[[State], None] = lambda state: None,
    ) -> None:
        self._encoder, self._parser, self._told = encoder, parser, told
        self._state: State = "on"

    async def __call__(self, text: str, language: str | None, asked: str | None) -> Heard:
        found = nlu.understand(text, language, asked)
        if self._parser is not None and found.danger not in _AT_ONCE and not found.whole:
            try:
                ranking = await self._parser(text)
            except ParserAway:
                self._say("away")
            else:
                self._say("on")
                return _with_intents(found, ranking, text)
        if found.unsure and self._encoder is not None and self._encoder.ready:
            # In a thread: the encoder's answer takes as long as many turns of other chats.
            found = await asyncio.to_thread(nlu.understand, text, language, asked, encoder=self._encoder)
        return _heard(found, text)

    def _say(self, state: State) -> None:
        if state != self._state:
            self._state = state
            self._told(state)


def _with_intents(found: nlu.Understanding, ranking: Sequence[tuple[str, float]], text: str) -> Heard:
    known = [(intent, confidence) for intent, confidence in ranking if intent in nlu.INTENTS]
    intent, confidence = known[0] if known else ("none", 0.0)
    return _heard(replace(found, intent=intent, confidence=confidence), text)


def _heard(found: nlu.Understanding, text: str) -> Heard:
    sure = found.language_probability >= _SURE_OF_LANGUAGE and len(text.split()) >= _WORDS_OF_A_LANGUAGE
    return Heard(
        language=found.language if sure else None,
        danger=found.danger,
        intent=found.intent,
        confidence=found.confidence,
        entities=tuple((entity.kind, entity.value) for entity in found.entities),
        incidents=found.incidents,
        corrects=found.corrects,
    )
