"""What the engine says, as she reads it: rendered in her language, with its rows of buttons."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime

from bot.casework.chat import Button, Outgoing
from bot.casework.contacts import emergency_number, help_lines
from bot.casework.conversation import Conversation
from bot.casework.deployment import Deployment
from bot.casework.hearing import Labels
from bot.content.current import Content, ContentLibrary
from bot.content.texts import Word
from bot.flow.engine import FIXED_PLACES, asked_slot
from bot.flow.events import Say
from bot.flow.model import CommandName
from bot.flow.state import Choice, State
from bot.flow.values import Value

SHORT_LABEL = 12
"""Two or three labels of at most so many characters stand side by side; longer ones one a row."""

ROWS_OF_COMMANDS: tuple[tuple[CommandName, ...], ...] = (
    ("done", "more"),
    ("back", "skip", "unsure"),
    ("leave", "numbers", "person"),
)
"""The fixed rows, from top to bottom; what a question does not offer is left out, the last row is always there."""

ALWAYS: tuple[CommandName, ...] = ROWS_OF_COMMANDS[-1]


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
        labels = content.texts.labels(language, "cover_answers")
        label = labels[chosen % len(labels)]
        args = self._words(content, language, conversation.state.slots, now, {})
        return content.texts.render(language, "cover_answers", label, args)

    def message(
        self, conversation: Conversation, say: Say, now: datetime, *, edits: int | None = None
    ) -> Outgoing:
        """The text with its buttons; with `edits`, as a change of that message."""
        content = self._library.content_at(say.revision) or self._library.content
        language = self.language(conversation)
        text = content.texts.render(
            language, say.text, None, self._words(content, language, say.slots, now, {})
        )
        return Outgoing(
            "text" if edits is None else "edit",
            text,
            self._rows(content, language, say),
            messages=() if edits is None else (edits,),
            urgent=say.urgent,
        )

    def labels(self, conversation: Conversation) -> Labels:
        """The open question's buttons in words, for matching what she types."""
        waiting = conversation.state.waiting
        if waiting is None:
            return Labels(())
        frames = conversation.state.frames
        content = (self._library.content_at(frames[-1].revision) if frames else None) or self._library.content
        language = self.language(conversation)
        return Labels(tuple((self._label(content, language, choice), choice) for choice in waiting.choices))

    def asked(self, state: State) -> str | None:
        """The slot of the open question."""
        return asked_slot(self._library, state)

    # Inside

    def _label(self, content: Content, language: str, choice: Choice) -> str:
        return content.texts.render(language, *choice.label)

    def _rows(self, content: Content, language: str, say: Say) -> tuple[tuple[Button, ...], ...]:
        """Options first, then what this question offers, then leave, numbers and person."""
        options: list[Button] = []
        commands: dict[str, Button] = {}
        for place, choice in enumerate(say.choices):
            label = self._label(content, language, choice)
            if choice.kind == "option":
                if choice.selected is not None and self._toggles(say):
                    mark = content.texts.render(language, "button", "on" if choice.selected else "off")
                    label = f"{mark} {label}"
                options.append(Button(label, f"{say.nonce}:{place}"))
            else:
                fixed = FIXED_PLACES.get(choice.value)  # type: ignore[call-overload]
                commands[choice.value] = Button(label, f"{say.nonce}:{place if fixed is None else fixed}")
        rows = _side_by_side(options)
        for names in ROWS_OF_COMMANDS:
            row = tuple(commands.pop(name) for name in names if name in commands)
            if row:
                rows.append(row)
        return tuple(rows)

    @staticmethod
    def _toggles(say: Say) -> bool:
        return any(choice.value == "done" for choice in say.choices if choice.kind == "command")

    def _words(
        self,
        content: Content,
        language: str,
        slots: Mapping[str, Value],
        now: datetime,
        more: Mapping[str, Word],
    ) -> "Words":
        country = slots.get("country")
        where = country if isinstance(country, str) else None
        deployment = self._deployment
        facts: dict[str, Callable[[], Word]] = {
            "organisation": lambda: (
                deployment.organisation or content.texts.render(language, "organisation_unnamed")
            ),
            "retention_days": lambda: deployment.session_days,
            "emergency": lambda: emergency_number(content, deployment, where, now.date().isoformat()),
            "numbers": lambda: help_lines(content, deployment, language, where, now),
        }
        return Words(content.slot_words(language, slots), facts, more)


def _side_by_side(options: Sequence[Button]) -> list[tuple[Button, ...]]:
    if 2 <= len(options) <= 3 and all(len(option.label) <= SHORT_LABEL for option in options):
        return [tuple(options)]
    return [(option,) for option in options]


class Words(Mapping[str, Word]):
    """Everything a text may name, each made only when a text asks for it."""

    def __init__(
        self,
        slots: Mapping[str, Word],
        facts: Mapping[str, Callable[[], Word]],
        more: Mapping[str, Word],
    ) -> None:
        self._slots, self._facts, self._more = slots, facts, more

    def __getitem__(self, name: str) -> Word:
        if name in self._more:
            return self._more[name]
        made = self._facts.get(name)
        return made() if made is not None else self._slots[name]

    def __iter__(self) -> Iterator[str]:
        yield from (*self._more, *self._facts, *self._slots)

    def __len__(self) -> int:
        return len(self._more) + len(self._facts) + len(self._slots)
