"""One whole set of flows, texts and facts, as the casework uses it."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.content.errors import TextError
from bot.content.facts import Facts
from bot.content.locale_file import LocaleFile
from bot.content.options import YES_NO, label_messages, options_of
from bot.content.texts import Texts, Word
from bot.content.typed import Typed
from bot.content.words import SlotWords
from bot.flow.model import Collect, Flows
from bot.flow.state import State
from bot.flow.values import Value


@dataclass(frozen=True)
class Content:
    """One whole set, sound. `languages` are those that it offers, in the order of the settings."""

    flows: Flows
    texts: Texts
    facts: Facts
    languages: tuple[str, ...]
    locales: Mapping[str, LocaleFile]
    sources: Mapping[str, tuple[str, ...]]
    """For each slot the messages that may name its values; see `words.label_sources`."""

    @property
    def revision(self) -> str:
        return self.flows.revision

    def words(
        self, language: str, slots: Mapping[str, Value], outside: Mapping[str, Word] | None = None
    ) -> Mapping[str, Word]:
        """The placeables for `texts.render`: answers in words, worked out only when asked for.

        `outside` are those that are no slots: `organisation`, `numbers`, ...
        """
        return SlotWords(self.flows, self.texts, language, slots, self.sources, outside or {})

    def label(self, language: str, question: str, label: tuple[str, str | None]) -> str:
        """A button's label: the question's own, else the one named, else that of `yes_no`.

        Raises `TextError` when there is none in that language.
        """
        message, attribute = label
        for text in (question, message, YES_NO):
            if self.texts.has(language, text, attribute):
                return self.texts.render(language, text, attribute)
        raise TextError("text-unknown", language, message)

    def option_typed(self, language: str, state: State, text: str) -> str | None:
        """The one option of the open question whose label she typed; `None` when it is none, or more than one."""
        question = self.question(state)
        if question is None:
            return None
        named = label_messages(self.flows, question)
        typed = Typed(text)
        found = []
        for option in options_of(self.flows, question):
            message = next((one for one in named if self.texts.has(language, one, option)), None)
            if message and typed.says(self.texts.render(language, message, option)):
                found.append(option)
        return found[0] if len(found) == 1 else None

    def question(self, state: State) -> Collect | None:
        """The step whose question is open, if it is one of this set."""
        if state.waiting is None or not state.frames:
            return None
        frame = state.frames[-1]
        if frame.revision != self.revision:
            return None
        flow = self.flows.flows.get(frame.flow)
        step = flow.steps.get(frame.step) if flow else None
        return step if isinstance(step, Collect) else None


class OneSet:
    """A library of one set alone, for rehearsals and previews."""

    def __init__(self, content: Content) -> None:
        self.current = content.flows

    def at(self, revision: str) -> Flows | None:
        return self.current if revision == self.current.revision else None
