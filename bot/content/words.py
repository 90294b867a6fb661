"""Answers in words: what a placeable named like a slot says."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from babel.lists import format_list

from bot.content import dhivehi
from bot.content.dates import date_in_words, day_in_words, is_date, locale_of
from bot.content.errors import TextError
from bot.content.options import YES_NO
from bot.content.texts import Texts, Word
from bot.flow.model import Collect, Flows
from bot.flow.values import NONE, UNSURE, Value

UNANSWERED = "unanswered"
COUNT = "_count"
MESSAGES = "_messages"
FILES = "_files"
_SENTENCE_ENDS = (".", "!", "?", "…", "。", "؟", "۔")


def label_sources(flows: Flows, slot_tables: Mapping[str, str]) -> Mapping[str, tuple[str, ...]]:
    """For each slot the messages whose attributes may name its values, the likeliest first.

    `slot_tables` are the tables that slots are declared with.
    """
    tables: dict[str, list[str]] = {slot: [table] for slot, table in slot_tables.items()}
    asking: dict[str, list[str]] = {}
    for flow in flows.flows.values():
        for step in flow.steps.values():
            if isinstance(step, Collect):
                asking.setdefault(step.slot, []).append(step.text)
                if step.options_from is not None:
                    tables.setdefault(step.slot, []).append(step.options_from)
    sources = {}
    for name, slot in flows.slots.items():
        found = [*tables.get(name, ()), name, *asking.get(name, ())]
        if slot.type in ("bool", "list"):
            found.append(YES_NO)
        sources[name] = tuple(dict.fromkeys(found))
    return sources


class SlotWords(Mapping[str, Word]):
    """The answers of one conversation in one language; each is put into words only when it is asked for.

    `<list>_count` counts a list; `<telling>_messages` and `<telling>_files` count the entries of a telling,
    `messages` and `files` those of all tellings. `outside` are placeables that are no slots.
    """

    def __init__(
        self,
        flows: Flows,
        texts: Texts,
        language: str,
        slots: Mapping[str, Value],
        sources: Mapping[str, tuple[str, ...]],
        outside: Mapping[str, Word],
    ) -> None:
        self._flows = flows
        self._texts = texts
        self._language = language
        self._slots = slots
        self._sources = sources
        self._outside = outside

    def __getitem__(self, name: str) -> Word:
        if name in self._flows.slots:
            return self._answer(name, self._slots.get(name))
        if name in self._outside:
            return self._outside[name]
        for ending, key in ((COUNT, None), (MESSAGES, "text"), (FILES, "file")):
            slot = name.removesuffix(ending)
            if slot != name and slot in self._flows.slots:
                return _entries(self._slots.get(slot), key)
        if name in ("messages", "files"):
            return sum(
                _entries(value, "text" if name == "messages" else "file") for value in self._slots.values()
            )
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        yield from self._flows.slots.keys() | self._outside.keys()

    def __len__(self) -> int:
        return len(self._flows.slots.keys() | self._outside.keys())

    def _answer(self, slot: str, value: Value) -> Word:
        if isinstance(value, list | tuple):
            return self._listed(slot, value)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return int(value) if value == int(value) else value
        return self._entry(slot, value)

    def _listed(self, slot: str, values: Sequence[Value]) -> str:
        entries = [value for value in values if not (isinstance(value, Mapping) and "file" in value)]
        if not entries:
            return self._texts.render(self._language, UNANSWERED)
        words = [self._entry(slot, value) for value in entries]
        if any(isinstance(value, Mapping) and ("text" in value or "note" in value) for value in entries):
            return "\n".join(words)
        # A date may end in a full stop too ("2026 г."), and is no sentence.
        if any(
            word.endswith(_SENTENCE_ENDS) and not is_date(value)
            for word, value in zip(words, entries, strict=True)
        ):
            return "\n".join(f"• {word}" for word in words)
        return joined(self._language, words)

    def _entry(self, slot: str, value: Value) -> str:
        match value:
            case None:
                return self._texts.render(self._language, UNANSWERED)
            case bool():
                return self._label(slot, "true" if value else "false") or ""
            case str() if self._flows.slots[slot].type == "text":
                return value
            case str():
                return self._label(slot, value) or self._fixed(value) or value
            case Mapping() if is_date(value):
                return date_in_words(self._language, value, self._texts)
            case Mapping() if "note" in value:
                return self._noted(value)
            case Mapping():
                return str(value.get("text", ""))
            case int() | float():
                return str(value)
        return self._listed(slot, value)

    def _noted(self, note: Mapping[str, Value]) -> str:
        """A note as an action made it: `note` names its message, `day` is when, the rest are answers by slot."""
        words: dict[str, Word] = {
            name: self._entry(name, answer) for name, answer in note.items() if name in self._flows.slots
        }
        words["day"] = day_in_words(self._language, date.fromisoformat(str(note["day"])))
        return self._texts.render(self._language, str(note["note"]), None, words)

    def _label(self, slot: str, value: str) -> str | None:
        for message in self._sources.get(slot, ()):
            if self._texts.has(self._language, message, value):
                return self._texts.render(self._language, message, value)
        if self._flows.slots[slot].type == "bool" and value != UNSURE:
            raise TextError("text-unknown", self._language, YES_NO)
        return None

    def _fixed(self, value: str) -> str | None:
        if value in (UNSURE, NONE):
            return self._texts.render(self._language, "button", value)
        return None


def _entries(value: Value, key: str | None) -> int:
    """How many entries a list has; with `key`, how many of its entries are of that kind."""
    if not isinstance(value, list | tuple):
        return 0
    if key is None:
        return len(value)
    return sum(isinstance(entry, Mapping) and key in entry for entry in value)


def joined(language: str, words: Sequence[str]) -> str:
    """The words as one list, in the language's way."""
    if language == "dv":
        *first, last = words
        return dhivehi.LIST_END.join([dhivehi.LIST_MIDDLE.join(first), last] if first else [last])
    return format_list(list(words), locale=locale_of(language))
