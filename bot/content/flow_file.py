"""One flow: its steps read, nested lists laid flat, every link led to a step that exists."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.content.issues import closest
from bot.content.known import Notes
from bot.content.shape import fit
from bot.content.step_shapes import KINDS, FlowShape
from bot.content.steps import build
from bot.content.yaml_source import Document, Path
from bot.flow.model import END, Flow, Link, Step


@dataclass
class _Draft:
    """A step that is read; its links still wait for the ids of all others."""

    id: str
    path: Path
    following: str
    nested: bool = False


@dataclass(frozen=True)
class ReadFlow:
    """A flow as far as it could be read. `places` of its steps are line and column; `whole`: nothing is missing."""

    flow: Flow
    document: Document
    path: Path
    places: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    whole: bool = True


def read_flow(notes: Notes, name: str, path: Path) -> ReadFlow | None:
    """The flow at `path`; issues go to `notes`. `None` when it is too broken to say anything more about it."""
    notes.flow, notes.step = name, None
    before = len(notes.issues)
    shape, issues = fit(notes.document, path, FlowShape)
    notes.add_all(issues)
    if shape is None:
        steps = notes.document.at((*path, "steps"))
        if isinstance(steps, list) and steps:
            _Steps(notes, (*path, "steps")).read(steps)
        return None
    guard = notes.condition((*path, "if"), shape.if_) if shape.if_ else None
    for place, trigger in enumerate(shape.nlu_trigger):
        if trigger.intent not in notes.known.domain.intents:
            near = closest(trigger.intent, notes.known.domain.intents)
            text = f"Intent '{trigger.intent}' does not exist in domain.yml.{near}"
            notes.add((*path, "nlu_trigger", place, "intent"), "unknown-intent", text)
        command = notes.known.domain.commands.get(trigger.intent)
        if command is not None:
            text = f"Intent '{trigger.intent}' means '{command}' at every step, so it cannot begin a flow."
            notes.add((*path, "nlu_trigger", place, "intent"), "trigger-is-command", text)
    for place, slot in enumerate(shape.persisted_slots):
        notes.slot((*path, "persisted_slots", place), slot)
    reading = _Steps(notes, (*path, "steps"))
    first = reading.read(shape.steps)
    notes.step = None
    triggers = tuple(trigger.intent for trigger in shape.nlu_trigger)
    flow = Flow(name, first, reading.steps, triggers, frozenset(shape.persisted_slots), guard)
    whole = not any(issue.severity == "error" for issue in notes.issues[before:])
    return ReadFlow(flow, notes.document, path, reading.places, whole)


class _Steps:
    """Lays the steps of one flow flat."""

    def __init__(self, notes: Notes, path: Path) -> None:
        self.notes = notes
        self.path = path
        self.steps: dict[str, Step] = {}
        self.places: dict[str, tuple[int, int]] = {}
        self.drafts: list[_Draft] = []
        self.ids: dict[Path, str] = {}

    def read(self, steps: list[Any]) -> str:
        self._name(steps, self.path, ())
        self._lay(steps, self.path, nested=False)
        for draft in self.drafts:
            self._build(draft)
        return self.ids[(*self.path, 0)]

    def _name(self, steps: list[Any], path: Path, place: tuple[int, ...]) -> None:
        """Gives every step of this list and of the lists in it an id, and finds ids given twice."""
        for number, step in enumerate(steps):
            here = (*path, number)
            given = step.get("id") if isinstance(step, dict) else None
            kind = next((kind for kind in KINDS if isinstance(step, dict) and kind in step), "step")
            name = given if isinstance(given, str) else "_".join(map(str, (kind, *place, number + 1)))
            if name in self.places:
                self.notes.step = name
                self.notes.add(
                    (*here, "id"), "duplicate-step", f"Two steps of this flow are called '{name}'."
                )
                name = "_".join((name, "again", *map(str, here[len(self.path) :])))
            self.ids[here] = name
            self.places[name] = self.notes.document.value(here)
            for branch, inner_path, inner in _lists_in(step, here):
                self._name(inner, inner_path, (*place, number + 1, branch))

    def _lay(self, steps: list[Any], path: Path, nested: bool) -> None:
        for number, step in enumerate(steps):
            here = (*path, number)
            last = number + 1 == len(steps)
            following = END if last else self.ids[(*path, number + 1)]
            self.drafts.append(_Draft(self.ids[here], here, following, nested and last))
            for _, inner_path, inner in _lists_in(step, here):
                self._lay(inner, inner_path, nested=True)

    def _build(self, draft: _Draft) -> None:
        notes = self.notes
        notes.step = draft.id
        step = notes.document.at(draft.path)
        kinds = [kind for kind in KINDS if isinstance(step, dict) and kind in step]
        if len(kinds) != 1:
            listed = ", ".join(KINDS)
            what = "does nothing" if not kinds else f"does several things ({', '.join(kinds)})"
            notes.add(draft.path, "step-kind", f"Step '{draft.id}' {what}; it needs exactly one of {listed}.")
            return
        shape, issues = fit(notes.document, draft.path, KINDS[kinds[0]])
        notes.add_all(issues)
        links = self._links(draft, kinds[0])
        if shape is not None:
            self.steps[draft.id] = build(notes, draft.path, draft.id, links, shape)

    def _links(self, draft: _Draft, kind: str) -> tuple[Link, ...]:
        path = (*draft.path, "next")
        following = self.notes.document.at(path)
        if kind == "link" and following is not None:
            self.notes.add(path, "next-after-link", "A 'link' ends this flow, so nothing can come after it.")
        if following is None:
            if draft.nested and kind != "link":
                text = f"Step '{draft.id}' is the last of its list and needs a 'next'."
                self.notes.add(draft.path, "missing-next", text)
            return (Link(None, draft.following),)
        if isinstance(following, list):
            return self._branches(draft, path, following)
        return (Link(None, self._target(path, following)),)

    def _branches(self, draft: _Draft, path: Path, branches: list[Any]) -> tuple[Link, ...]:
        links: list[Link] = []
        closed = False
        for number, branch in enumerate(branches):
            here = (*path, number)
            match branch:
                case {"if": str(source), "then": then, **rest} if not rest:
                    condition = self.notes.condition((*here, "if"), source)
                    if condition is not None:
                        links.append(Link(condition, self._target((*here, "then"), then)))
                    else:
                        self._target((*here, "then"), then)
                case {"else": otherwise, **rest} if not rest:
                    closed = True
                    links.append(Link(None, self._target((*here, "else"), otherwise)))
                    if number + 1 < len(branches):
                        self.notes.add(here, "else-not-last", "'else' must be the last branch.")
                case _:
                    self.notes.add(here, "wrong-branch", "A branch is 'if' with 'then', or 'else' alone.")
        if not closed:
            text = f"The branches of step '{draft.id}' have no 'else': say what happens when none holds."
            self.notes.add(path, "missing-else", text)
            links.append(Link(None, END))
        return tuple(links)

    def _target(self, path: Path, target: Any) -> str:
        if isinstance(target, list) and target:
            return self.ids[(*path, 0)]
        if isinstance(target, str):
            if target == END or target in self.places:
                return target
            near = closest(target, [*self.places, END])
            text = f"Step '{self.notes.step}' leads to '{target}', which does not exist.{near}"
            self.notes.add(path, "unknown-step", text)
        else:
            self.notes.add(path, "wrong-branch", "A step's id, END, or a list of steps is expected here.")
        return END


def _lists_in(step: Any, path: Path) -> list[tuple[int, Path, list[Any]]]:
    """The lists of steps inside a step's `next`: number of the branch, path, list."""
    following = step.get("next") if isinstance(step, dict) else None
    found = []
    for number, branch in enumerate(following if isinstance(following, list) else ()):
        for word in ("then", "else"):
            inner = branch.get(word) if isinstance(branch, dict) else None
            if isinstance(inner, list) and inner:
                found.append((number + 1, (*path, "next", number, word), inner))
    return found
