"""Every flow as plain values: boxes, arrows and where they lead, with the words of each language apart."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.content.content_set import Content
from bot.content.loader import Loaded
from bot.content.texts import Word
from bot.flow.model import (
    END,
    Call,
    Collect,
    Flow,
    Handoff,
    Link,
    LinkTo,
    Noop,
    Perform,
    SetSlots,
    Step,
    Utter,
)
from bot.graph.plain_words import PlainWords, spaced
from bot.graph.reading import Read, Reader

BEGIN = "BEGIN"
"""The box of a flow's beginning; no step is called so, ids being lower case."""

GROUPS = ("At every step", "By her words", "From other flows")
NO_TEXT: Read = {"text": "", "buttons": [], "fixed": []}
KINDS: Mapping[type[Step], tuple[str, str]] = {
    Collect: ("asks", "Asks"),
    Utter: ("says", "Says"),
    SetSlots: ("keeps", "Keeps in mind"),
    Call: ("calls", "Runs another flow, then comes back"),
    LinkTo: ("links", "Goes on with"),
    Handoff: ("person", "Asks for a person"),
    Perform: ("does", "The program does"),
    Noop: ("decides", "Decides"),
}
PATTERNS = {
    "start": "at the very beginning, and by /start",
    "menu": "when nothing else is open, and by Menu",
    "language": "at every step: another language",
    "person": "at every step: a person",
    "numbers": "at every step: the numbers",
    "erase": "at every step: erase everything",
    "settings": "at every step: settings",
    "danger": "at every step: words of immediate danger",
    "self_harm": "at every step: words of suicide or self-harm",
    "distress": "at every step: words of great distress",
}


def drawing(
    loaded: Loaded, content: Content, flows: Sequence[str], known: Mapping[str, Mapping[str, Word]]
) -> dict[str, Any]:
    """What the page draws: the `flows` named, those that are always at hand before the others.

    `known` are, for each language, the placeables that are the same for everyone. Where a language lacks a
    text, the page says so.
    """
    readers = {language: Reader(content, language, known[language]) for language in content.languages}
    return {
        "revision": content.revision,
        "languages": [
            {
                "code": language,
                "name": content.locales[language].name,
                "direction": content.locales[language].direction,
                "ways": [reader.button(name) for name in ("leave", "numbers", "person")],
            }
            for language, reader in readers.items()
        ],
        "flows": [
            _flow(loaded, content, name, readers)
            for name in sorted(flows, key=lambda name: _rank(content, name))
        ],
    }


def group_of(content: Content, flow: Flow) -> str:
    """Under which head the index has it."""
    if flow.name in content.flows.patterns.values():
        return GROUPS[0]
    return GROUPS[1] if flow.triggers else GROUPS[2]


def _rank(content: Content, name: str) -> tuple[int, int]:
    patterns = list(content.flows.patterns.values())
    group = GROUPS.index(group_of(content, content.flows.flows[name]))
    return group, patterns.index(name) if name in patterns else 0


def _flow(loaded: Loaded, content: Content, name: str, readers: Mapping[str, Reader]) -> dict[str, Any]:
    read = loaded.read[name]
    flow = read.flow
    described = read.document.at((*read.path, "description"))
    links = [(BEGIN, Link(None, flow.first))]
    for step in flow.steps.values():
        links += [(step.id, link) for link in step.links if not isinstance(step, LinkTo)]
    return {
        "name": name,
        "title": spaced(name),
        "description": described if isinstance(described, str) else "",
        "file": read.document.file,
        "group": group_of(content, flow),
        "begins": _begins(content, flow),
        "from": _from(loaded, name),
        "steps": [_step(step, read.places[step.id][0]) for step in flow.steps.values()],
        # Each end has a box of its own, beside the step that leads to it.
        "arrows": [
            {"from": place, "to": f"{END}{number}" if link.target == END else link.target}
            for number, (place, link) in enumerate(links)
        ],
        "words": {
            language: {
                "steps": {
                    step.id: _words(content, language, flow, step, reader) for step in flow.steps.values()
                },
                "arrows": [_arrow(content, language, flow, place, link) for place, link in links],
                "guard": PlainWords(content, language).condition(flow.guard) if flow.guard else "",
            }
            for language, reader in readers.items()
        },
    }


def _step(step: Step, line: int) -> dict[str, Any]:
    kind, head = KINDS[type(step)]
    jump = step.flow if isinstance(step, Call | LinkTo) else ""
    return {"id": step.id, "title": spaced(step.id), "kind": kind, "head": head, "jump": jump, "line": line}


def _said(content: Content, step: Utter, reader: Reader) -> dict[str, Any]:
    """The text; of one for each answer the first, with a note that there are others."""
    if step.by is None:
        return {**reader.says(step.text), "notes": []}
    first = content.flows.slots[step.by].values[0]
    note = f"one text for each answer to {spaced(step.by)}; this is the one for {spaced(first)}"
    return {**reader.says(f"{step.text}_{first}"), "notes": [note]}


def _words(content: Content, language: str, flow: Flow, step: Step, reader: Reader) -> dict[str, Any]:
    plain = PlainWords(content, language)
    match step:
        case Utter():
            return _said(content, step, reader)
        case Collect():
            menu = flow.name == content.flows.patterns.get("menu")
            return {**reader.asks(step, in_menu=menu), "notes": _about(content, language, step, reader)}
        case SetSlots():
            notes = [plain.assignment(line) for line in step.assignments]
        case Call():
            notes = [plain.assignment(line) for line in step.arguments]
            notes += [f"afterwards {spaced(ours)}: as {spaced(theirs)}" for theirs, ours in step.results]
            if step.for_each is not None:
                notes.insert(0, f"once for each of: {spaced(step.for_each)}")
        case Perform():
            notes = [spaced(step.action)]
        case Handoff():
            notes = [spaced(step.reason)]
        case _:
            notes = []
    return {**NO_TEXT, "notes": notes}


def _about(content: Content, language: str, step: Collect, reader: Reader) -> list[str]:
    """What is not to be seen of the question itself."""
    kinds = {
        "text": "She writes in her own words.",
        "float": "She writes a number.",
        "date": "She may write a date too.",
    }
    notes = [kinds[kind]] if (kind := content.flows.slots[step.slot].type) in kinds else []
    if step.many == "messages":
        notes.append("Texts and files until she taps Done are one answer.")
    elif step.many == "options":
        notes.append("Several can be chosen.")
    if not step.ask_before_filling:
        notes.append("Passed over if she has answered it before.")
    plain = PlainWords(content, language, step)
    for rejection in step.rejections:
        said = reader.text(rejection.text) or "⟨no text⟩"
        notes.append(f"Asked again if {plain.condition(rejection.condition)}: {said}")
    notes += [f"Each answer also counts for: {spaced(slot)}" for _, slot in step.gather]
    return notes


def _arrow(content: Content, language: str, flow: Flow, place: str, link: Link) -> str:
    """When this way is taken; nothing where there is no other. Where several are tried, their order is told."""
    step = flow.steps.get(place)
    if step is None or len(step.links) == 1:
        return ""
    if link.condition is None:
        return "otherwise"
    asked = step if isinstance(step, Collect) else None
    said = PlainWords(content, language, asked).condition(link.condition)
    return said if len(step.links) == 2 else f"{step.links.index(link) + 1}. {said}"


def _begins(content: Content, flow: Flow) -> list[str]:
    patterns = [
        PATTERNS.get(pattern, f"at every step: {spaced(pattern)}")
        for pattern, name in content.flows.patterns.items()
        if name == flow.name
    ]
    return [*patterns, *(f"when her words mean: {spaced(intent)}" for intent in flow.triggers)]


def _from(loaded: Loaded, name: str) -> list[str]:
    """The flows that lead here."""
    return [
        other
        for other, read in loaded.read.items()
        if any(isinstance(step, Call | LinkTo) and step.flow == name for step in read.flow.steps.values())
    ]
