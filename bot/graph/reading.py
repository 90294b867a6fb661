"""What a survivor reads at a step: its text, its buttons, and stand-ins for what is filled in for her."""

from collections.abc import Iterator, Mapping
from typing import TypedDict

from bot.content.content_set import Content
from bot.content.errors import TextError
from bot.content.options import label_messages, options_of
from bot.content.texts import Word
from bot.flow.limits import OPTIONS_ON_A_PAGE
from bot.flow.model import Collect
from bot.flow.values import NONE
from bot.graph.plain_words import spaced


class StandIns(Mapping[str, Word]):
    """Every placeable has a value: one that is known, else its name in angle brackets."""

    def __init__(self, known: Mapping[str, Word]) -> None:
        self._known = known

    def __getitem__(self, name: str) -> Word:
        return self._known.get(name, f"⟨{spaced(name)}⟩")

    def __iter__(self) -> Iterator[str]:
        yield from self._known

    def __len__(self) -> int:
        return len(self._known)


class Read(TypedDict):
    """`text` is None where the language has none. `fixed`: the buttons that the engine adds below."""

    text: str | None
    buttons: list[str]
    fixed: list[str]


class Reader:
    """One language of a set. `known` are the placeables that are the same for everyone."""

    def __init__(self, content: Content, language: str, known: Mapping[str, Word]) -> None:
        self._content = content
        self._language = language
        self._args = StandIns(known)

    def text(self, text: str) -> str | None:
        try:
            return self._content.texts.render(self._language, text, None, self._args)
        except TextError:
            return None

    def button(self, name: str) -> str:
        try:
            return self._content.texts.render(self._language, "button", name)
        except TextError:
            return f"⟨{name}⟩"

    def says(self, text: str) -> Read:
        return {"text": self.text(text), "buttons": [], "fixed": []}

    def asks(self, step: Collect, *, in_menu: bool) -> Read:
        """The question with all its options, and what stands below it; ways out, the same everywhere, are left out."""
        slot = self._content.flows.slots[step.slot]
        options = options_of(self._content.flows, step)
        many = step.many or ("options" if slot.type == "list" else None)
        buttons = [self._option(step, option) for option in options]
        if many == "options":
            buttons.append(self.button(NONE))
        fixed = {
            "skip": not in_menu,
            "unsure": bool(options) and slot.type != "date",
            "done": many is not None,
            "more": len(options) > OPTIONS_ON_A_PAGE,
        }
        return {
            "text": self.text(step.text),
            "buttons": buttons,
            "fixed": [self.button(name) for name, there in fixed.items() if there],
        }

    def _option(self, step: Collect, option: str) -> str:
        messages = label_messages(self._content.flows, step)
        texts = self._content.texts
        found = next((one for one in messages if texts.has(self._language, one, option)), messages[0])
        try:
            return self._content.label(self._language, step.text, (found, option))
        except TextError:
            return f"⟨{spaced(option)}⟩"
