"""Buttons held against the copy rules: how many a question has, and how long their labels are."""

from collections.abc import Iterable, Iterator

from bot.content.copy_kinds import kind_of
from bot.content.issues import Issue
from bot.content.loader import Loaded
from bot.content.locale_file import ReadLanguage
from bot.content.options import options_of
from bot.content.required_texts import Needed
from bot.flow.model import Collect
from bot.flow.values import UNSURE

MAX_BUTTONS = 4
MENU = "menu"


def check_questions(loaded: Loaded, original: ReadLanguage) -> Iterator[Issue]:
    """Questions with more buttons than can be taken in at a glance.

    The menu, dates, and questions of which several options can be picked are lists by nature; any other long one is
    marked `# kind: list` in `original`, the language the others are made from. The fixed rows do not count.
    """
    for name, read in loaded.read.items():
        if name == loaded.flows.patterns.get(MENU):
            continue
        for step in read.flow.steps.values():
            if not isinstance(step, Collect) or step.many is not None or step.slot not in loaded.flows.slots:
                continue
            count = sum(option != UNSURE for option in options_of(loaded.flows, step))
            question = original.messages.get(step.text)
            listed = question is not None and kind_of(question) is not None
            if count <= MAX_BUTTONS or listed or loaded.flows.slots[step.slot].type == "date":
                continue
            said = (
                f"The question '{step.text}' has {count} buttons, the limit is {MAX_BUTTONS}: "
                "put '# kind: list' above its text if it is a list to pick from."
            )
            place = (read.document.file, *read.places[step.id])
            yield Issue(*place, "copy-too-many-buttons", said, step.id, name)


def button_labels(language: ReadLanguage, wanted: Iterable[Needed]) -> frozenset[tuple[str, str]]:
    """Every message and label of it that a button shows."""
    found = set()
    for need in wanted:
        if need.button and need.label is not None:
            for text in need.anywhere:
                if text in language.messages and need.label in language.messages[text].parts:
                    found.add((text, need.label))
                    break
    return frozenset(found)
