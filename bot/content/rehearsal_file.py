"""`flows/rehearsals/*.yml`: a conversation that must hold, turn by turn."""

from typing import Annotated, Any, Literal, get_args

from pydantic import Field

from bot.content.issues import Issue, closest
from bot.content.loader import Loaded
from bot.content.shape import Id, Shape, fit, issue
from bot.content.yaml_source import Document, Path
from bot.flow.conditions import CONTEXT_NAMES
from bot.flow.model import CommandName

COMMANDS: tuple[CommandName, ...] = get_args(CommandName)
WAYS = ("survivor", "press", "file", "handoff", "edit")
FileKind = Literal["photo", "document", "video", "voice", "audio", "video_note"]


class HeardShape(Shape):
    """What the understanding is taken to have made of a text."""

    language: str | None = None
    danger: Literal["none", "distress", "self_harm", "danger"] = "none"
    intent: Id = "none"
    confidence: float | int = 1.0
    entities: dict[Id, str | list[str]] = Field(default={})
    incidents: list[Id] = Field(default=[])


class ExpectShape(Shape):
    says: list[str] | None = None
    asks: Id | None = None
    flow: Id | None = None
    slots: dict[Id, Any] | None = None
    ends: bool | None = None
    handoff: Id | None = None
    performs: Id | None = None


class TurnShape(Shape):
    """One turn. `handoff` beside another way of speaking says how the handoff that it asks for ends.

    `performs` are the slots that the actions of this turn fill, as far as they may.
    """

    survivor: Annotated[str, Field(min_length=1, max_length=4096)] | None = None
    press: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?$")] | None = None
    file: FileKind | None = None
    handoff: Literal["nobody", "done"] | None = None
    edit: int | None = None
    text: Annotated[str, Field(min_length=1, max_length=4096)] | None = None
    heard: HeardShape | None = None
    performs: dict[Id, Any] = Field(default={})
    expect: ExpectShape = Field(default=ExpectShape())


class RehearsalFile(Shape):
    spec_version: Literal[1] = 1
    language: Id | None = None
    offered: list[Id] = Field(default=[])
    context: dict[Id, Any] = Field(default={})
    conversation: Annotated[list[Any], Field(min_length=1)]


class Rehearsal(Shape):
    """`offered`: it is about a choice of languages, and is only played where these can be chosen."""

    language: str | None
    offered: tuple[str, ...]
    context: dict[str, Any]
    turns: tuple[TurnShape, ...]


def read_rehearsal(document: Document, loaded: Loaded) -> tuple[Rehearsal | None, list[Issue]]:
    """The rehearsal, and everything in it that does not fit or names what does not exist."""
    shape, issues = fit(document, (), RehearsalFile)
    if shape is None:
        return None, issues
    for name in shape.context:
        if name not in CONTEXT_NAMES:
            text = f"There is no 'context.{name}'.{closest(name, CONTEXT_NAMES)}"
            issues.append(Issue(document.file, *document.key(("context", name)), "unknown-context", text))
    turns: list[TurnShape] = []
    for place in range(len(shape.conversation)):
        path = ("conversation", place)
        turn, found = fit(document, path, TurnShape)
        issues += found
        if turn is not None:
            issues += _turn(document, path, turn, place, loaded)
            turns.append(turn)
    if issues:
        return None, issues
    return Rehearsal(
        language=shape.language, offered=tuple(shape.offered), context=shape.context, turns=tuple(turns)
    ), []


def _turn(document: Document, path: Path, turn: TurnShape, place: int, loaded: Loaded) -> list[Issue]:
    found: list[tuple[Path, str, str]] = []
    ways = [way for way in WAYS if getattr(turn, way) is not None]
    speaking = [way for way in ways if way != "handoff"]
    if len(speaking) > 1 or not ways:
        listed = ", ".join(WAYS)
        found.append((path, "wrong-turn", f"A turn needs exactly one of {listed}."))
    if (turn.edit is None) != (turn.text is None):
        found.append((path, "wrong-turn", "'edit' and 'text' belong together."))
    if turn.edit is not None and not 1 <= turn.edit <= place:
        found.append(((*path, "edit"), "wrong-turn", f"'edit' names an earlier turn: 1 to {place}."))
    if turn.survivor is not None and turn.survivor.startswith("/") and turn.survivor[1:] not in COMMANDS:
        near = closest(turn.survivor[1:], COMMANDS)
        found.append(((*path, "survivor"), "wrong-turn", f"There is no command '{turn.survivor}'.{near}"))
    expect = turn.expect
    for slot in (expect.asks, *(expect.slots or {}), *turn.performs):
        if slot is not None and slot not in loaded.flows.slots:
            text = f"Slot '{slot}' does not exist in domain.yml.{closest(slot, loaded.flows.slots)}"
            found.append(((*path, "expect"), "unknown-slot", text))
    if expect.flow is not None and expect.flow not in loaded.flows.flows:
        text = f"Flow '{expect.flow}' does not exist.{closest(expect.flow, loaded.flows.flows)}"
        found.append(((*path, "expect", "flow"), "unknown-flow", text))
    if expect.performs is not None and expect.performs not in loaded.flows.actions:
        text = f"Action '{expect.performs}' does not exist.{closest(expect.performs, loaded.flows.actions)}"
        found.append(((*path, "expect", "performs"), "unknown-action", text))
    return [issue(document, *one) for one in found]
