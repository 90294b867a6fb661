"""What the engine says, as she reads it: rendered in her language, with its rows of buttons."""

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime

from bot.casework.chat import Button, Outgoing
from bot.casework.contacts import emergency_number, emergency_numbers, help_lines
from bot.casework.conversation import Conversation
from bot.casework.deployment import Deployment
from bot.casework.laws import laws_in_words
from bot.content.content_set import Content
from bot.content.current import ContentLibrary
from bot.content.texts import Word
from bot.content.typed import Typed
from bot.flow.engine import asked_slot
from bot.flow.events import Say
from bot.flow.input import Moment
from bot.flow.model import CommandName
from bot.flow.offered import offered
from bot.flow.state import State
from bot.flow.values import NONE, Value

MOST_UNITS = 4096
"""What one message holds."""

COVER, STUDY = "cover", "study"
"""The slot with the kind of cover that she chose, and the kind that is not the usual one."""

SHORT_LABEL = 12
"""Two or three labels of at most so many characters stand side by side; longer ones one a row."""

ROWS_OF_COMMANDS: tuple[tuple[CommandName, ...], ...] = (
    ("done", "more"),
    ("back", "skip", "unsure"),
    ("leave", "numbers", "person", "menu"),
)
"""The fixed rows, from top to bottom; what is not offered is left out, the last row is always there."""


class Screen:
    def __init__(self, library: ContentLibrary, deployment: Deployment) -> None:
        self._library = library
        self._deployment = deployment

    def language(self, conversation: Conversation) -> str:
        """The language she chose; until then her app's, if it is offered, else the deployment's first."""
        for language in (conversation.language, conversation.hint):
            if language in self._deployment.languages:
                return language
        return self._deployment.languages[0]

    def text(self, conversation: Conversation, text: str, now: datetime, **more: Word) -> str:
        """A text of the set in force that no flow says."""
        content = self._library.content
        language = self.language(conversation)
        return content.texts.render(
            language, text, None, self._words(content, language, conversation.state.slots, now, more)
        )

    def cover_answer(self, conversation: Conversation, now: datetime, chosen: int) -> str:
        """One of the harmless answers; which one is `chosen` by chance."""
        content = self._library.content
        language = self.language(conversation)
        answers = self.cover_text(conversation, "cover_answers")
        labels = content.texts.labels(language, answers)
        label = labels[chosen % len(labels)]
        args = self._words(content, language, conversation.state.slots, now, {})
        return content.texts.render(language, answers, label, args)

    def cover_text(self, conversation: Conversation, text: str) -> str:
        """The text of the kind of cover that she chose: recipes, or study tips."""
        for state in (conversation.state, conversation.locked):
            if state is not None and state.slots.get(COVER) == STUDY:
                return f"{text}_{STUDY}"
        return text

    def messages(
        self, conversation: Conversation, say: Say, now: datetime, *, edits: int | None = None
    ) -> list[Outgoing]:
        """The text with its buttons, in as many messages as its length needs; with `edits`, as a change of that one."""
        content = self._library.content_at(say.revision) or self._library.content
        # A text in a language of its own is only said so where that one is on offer.
        language = say.language if say.language in content.languages else self.language(conversation)
        text = content.texts.render(
            language, say.text, None, self._words(content, language, say.slots, now, {}, every_country=True)
        )
        rows = self._rows(content, language, say)
        *before, last = parts_of(text)
        if edits is not None and not before:
            return [Outgoing("edit", last, rows, messages=(edits,), urgent=say.urgent)]
        first = [Outgoing("text", part, urgent=say.urgent) for part in before]
        return [*first, Outgoing("text", last, rows, urgent=say.urgent)]

    def typed(
        self, conversation: Conversation, moment: Moment, text: str, message: int | None
    ) -> tuple[str | None, CommandName | None]:
        """The option, or the fixed button, whose words she typed; with `message`, of the question it answered."""
        state = conversation.state
        content = (
            self._library.content_at(state.frames[-1].revision) if state.frames else None
        ) or self._library.content
        language = self.language(conversation)
        question = content.question(state)
        asking = question.text if question is not None and message is None else ""
        typed = Typed(text)
        found = [
            choice.value
            for choice in offered(self._library, state, moment, message)
            if typed.says(content.label(language, asking, choice.label))
        ]
        if len(found) == 1:
            return found[0], None
        if typed.says(content.texts.render(language, "button", NONE)):
            return NONE, None
        for name in itertools.chain.from_iterable(ROWS_OF_COMMANDS):
            if typed.says(content.texts.render(language, "button", name)):
                return None, name
        return None, None

    def asked(self, state: State) -> str | None:
        """The type of the slot that the open question fills: what the understanding reads a bare "ok" by."""
        slot = asked_slot(self._library, state)
        flows = self._library.at(state.frames[-1].revision) if slot else None
        return flows.slots[slot].type if flows and slot else None

    # Inside

    def _rows(self, content: Content, language: str, say: Say) -> tuple[tuple[Button, ...], ...]:
        """Options first, then what this question offers, then leave, numbers and person."""
        options: list[Button] = []
        commands: dict[str, Button] = {}
        toggles = any(choice.kind == "command" and choice.value == "done" for choice in say.choices)
        for choice in say.choices:
            label = content.label(language, say.text, choice.label)
            data = f"{say.nonce}:{choice.place}"
            if choice.kind == "command":
                commands[choice.value] = Button(label, data)
                continue
            if toggles:
                label = (
                    f"{content.texts.render(language, 'button', 'on' if choice.selected else 'off')} {label}"
                )
            options.append(Button(label, data))
        rows = _side_by_side(options)
        for names in ROWS_OF_COMMANDS:
            row = tuple(commands.pop(name) for name in names if name in commands)
            if row:
                rows.append(row)
        return tuple(rows)

    def _words(
        self,
        content: Content,
        language: str,
        slots: Mapping[str, Value],
        now: datetime,
        more: Mapping[str, Word],
        *,
        every_country: bool = False,
    ) -> Mapping[str, Word]:
        """Cover answers carry one number, always in the same place; elsewhere an unknown country gives several."""
        country = slots.get("country")
        where = country if isinstance(country, str) else None
        deployment = self._deployment
        facts: dict[str, Callable[[], Word]] = {
            "organisation": lambda: (
                deployment.organisation or content.texts.render(language, "organisation_unnamed")
            ),
            "retention_days": lambda: deployment.session_days,
            "emergency": lambda: (
                emergency_numbers(content, deployment, language, where, now.date().isoformat())
                if every_country
                else emergency_number(content, deployment, where, now.date().isoformat())
            ),
            "laws": lambda: laws_in_words(content, language, slots.get("rights_country")),
            "numbers": lambda: help_lines(content, deployment, language, where, now),
            "crisis_lines": lambda: help_lines(content, deployment, language, where, now, crisis_first=True),
        }
        return content.words(language, slots, Outside(facts, more))


def parts_of(text: str) -> list[str]:
    """The text in parts that a channel takes, cut at line ends or spaces where there are any."""
    parts = []
    while _units(text) > MOST_UNITS:
        cut = MOST_UNITS
        while _units(text[:cut]) > MOST_UNITS:
            cut -= _units(text[:cut]) - MOST_UNITS
        at = max(text.rfind("\n", 0, cut), text.rfind(" ", 0, cut))
        at = at if at > cut // 2 else cut
        parts.append(text[:at].rstrip())
        text = text[at:].lstrip()
    return [*parts, text]


def _units(text: str) -> int:
    """The length as Telegram counts it: UTF-16 code units."""
    return len(text) + sum(char > "\uffff" for char in text)


def _side_by_side(options: Sequence[Button]) -> list[tuple[Button, ...]]:
    if 2 <= len(options) <= 3 and all(len(option.label) <= SHORT_LABEL for option in options):
        return [tuple(options)]
    return [(option,) for option in options]


class Outside(Mapping[str, Word]):
    """What a text may name beside her answers, each made only when a text asks for it."""

    def __init__(self, made: Mapping[str, Callable[[], Word]], more: Mapping[str, Word]) -> None:
        self._made, self._more = made, more

    def __getitem__(self, name: str) -> Word:
        return self._more[name] if name in self._more else self._made[name]()

    def __iter__(self) -> Iterator[str]:
        yield from (*self._more, *self._made)

    def __len__(self) -> int:
        return len(self._more) + len(self._made)
