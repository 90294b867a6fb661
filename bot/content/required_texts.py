"""Which texts and labels a set needs, and where the need stands."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.content.dates import DATE_LABELS, DATE_WORDS
from bot.content.loader import Loaded
from bot.content.options import label_messages, options_of
from bot.content.words import UNANSWERED
from bot.flow.model import Collect

ENGINE_TEXTS = (
    "utter_not_understood",
    "utter_not_understood_again",
    "utter_meant",
    "utter_other_language",
    "utter_stale_button",
    "utter_already_taken",
    "utter_cannot_read",
    "utter_edit_taken",
    "utter_edit_too_late",
    "utter_nothing_to_go_back_to",
    "utter_cannot_skip_here",
    "utter_file_not_expected",
    "utter_file_taken",
    "utter_message_taken",
    "utter_not_a_date",
    "utter_date_in_future",
    "utter_not_a_number",
    "utter_answer_too_long",
    "utter_too_many",
    "utter_pick_one",
    "utter_place_not_expected",
    "utter_back_here",
    "utter_person_is_asked",
)
"""What the engine says by itself."""

BUTTONS = (
    "back", "skip", "unsure", "done", "none", "more", "leave", "numbers", "person", "menu", "on", "off",
)  # fmt: skip
ENGINE = "the engine"


@dataclass(frozen=True)
class Needed:
    """A text (`label` None) or a label that must exist in every language.

    `anywhere`: it may stand at any of these messages. `place` is where the need stands.
    """

    place: tuple[str, int, int]
    anywhere: tuple[str, ...]
    label: str | None = None
    flow: str | None = None
    step: str | None = None
    who: str = ""
    button: bool = False


def needed(loaded: Loaded, texts: Sequence[str], shown: frozenset[str]) -> Iterator[Needed]:
    """Everything that must be there. `shown` are the placeables that texts use.

    `texts` are asked for by code: `message`, or `message.label`.
    """
    document = loaded.domain_document
    top = (document.file, 1, 1) if document else ("flows/domain.yml", 1, 1)
    for use in loaded.texts:
        yield Needed(use.place, (use.text,), None, use.flow, use.step, f"step '{use.step}'")
    for text in (*ENGINE_TEXTS, UNANSWERED):
        yield Needed(top, (text,), who=ENGINE)
    for text in texts:
        message, _, label = text.partition(".")
        yield Needed(top, (message,), label or None, who="the service")
    for button in BUTTONS:
        yield Needed(top, ("button",), button, who=ENGINE, button=True)
    begun = {intent for flow in loaded.flows.flows.values() for intent in flow.triggers}
    for intent in sorted(begun | loaded.flows.commands.keys()):
        place = (document.file, *document.key(("intents", intent))) if document else top
        yield Needed(place, ("meant",), intent, who="what free text may mean", button=True)
    if any(slot.type == "date" for slot in loaded.flows.slots.values()):
        for label in DATE_LABELS:
            yield Needed(top, (DATE_WORDS,), label, who="dates in words")
    yield from _options(loaded)
    yield from _shown_values(loaded, shown, top)


def _options(loaded: Loaded) -> Iterator[Needed]:
    """The labels of the buttons of every question."""
    for name, read in loaded.read.items():
        for step in read.flow.steps.values():
            if not isinstance(step, Collect) or step.slot not in loaded.flows.slots:
                continue
            place = (read.document.file, *read.places[step.id])
            named = label_messages(loaded.flows, step)
            for option in options_of(loaded.flows, step):
                yield Needed(place, named, option, name, step.id, f"step '{step.id}'", button=True)


def _shown_values(loaded: Loaded, shown: frozenset[str], top: tuple[str, int, int]) -> Iterator[Needed]:
    """The labels of slots that a text says: every value that they can have."""
    from_facts = _gathered(loaded)
    document = loaded.domain_document
    for name in sorted(shown & loaded.flows.slots.keys()):
        slot = loaded.flows.slots[name]
        place = (document.file, *document.key(("slots", name))) if document else top
        if slot.type == "bool":
            values: tuple[str, ...] = ("true", "false")
        else:
            values = tuple(dict.fromkeys((*slot.values, *from_facts.get(name, ()))))
        for value in values:
            yield Needed(place, loaded.sources[name], value, who=f"the placeable ${name}")


def _gathered(loaded: Loaded) -> Mapping[str, list[str]]:
    """What `gather` can put into each slot."""
    found: dict[str, list[str]] = {}
    for flow in loaded.flows.flows.values():
        for step in flow.steps.values():
            if isinstance(step, Collect):
                for field, slot in step.gather:
                    for option in loaded.flows.tables.get(step.options_from or "", ()):
                        value = option.fields.get(field)
                        entries = value if isinstance(value, list) else [value]
                        found.setdefault(slot, []).extend(
                            entry for entry in entries if isinstance(entry, str)
                        )
    return found
