"""The shapes of steps as an admin writes them; `next` is read apart, because lists of steps nest in it."""

from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints

from bot.content.shape import FileShape, Id, Shape
from bot.flow.model import Many

ConditionText = Annotated[str, StringConstraints(min_length=1, max_length=1000)]
SetLines = Annotated[list[dict[Id, Any]], Field(min_length=1)]


class StepShape(Shape):
    id: Id | None = None
    description: str | None = None
    next: Any = None


class RejectionShape(Shape):
    if_: ConditionText = Field(alias="if")
    utter: Id


class CollectShape(StepShape):
    collect: Id
    utter: Id | None = None
    ask_before_filling: bool = False
    rejections: list[RejectionShape] = Field(default=[])
    many: Many | None = None
    options_from: Id | None = None
    gather: dict[Id, Id] = Field(default={})


class ActionStepShape(StepShape):
    action: Id
    by: Id | None = None
    language: Id | None = None


class SetSlotsShape(StepShape):
    set_slots: SetLines


class CallShape(StepShape):
    call: Id
    arguments: SetLines = Field(default=[])
    results: dict[Id, Id] = Field(default={})
    for_each: Annotated[str, StringConstraints(pattern=r"^slots\.[a-z][a-z0-9_]*$")] | None = None
    as_: Id | None = Field(default=None, alias="as")


class LinkShape(StepShape):
    link: Id


class NoopShape(StepShape):
    noop: Literal[True]


class HandoffShape(StepShape):
    handoff: Id


KINDS: dict[str, type[StepShape]] = {
    "collect": CollectShape,
    "action": ActionStepShape,
    "set_slots": SetSlotsShape,
    "call": CallShape,
    "link": LinkShape,
    "noop": NoopShape,
    "handoff": HandoffShape,
}


class TriggerShape(Shape):
    intent: Id


class FlowShape(Shape):
    """A flow; its steps are read one by one, so that one wrong step does not hide the others."""

    description: str | None = None
    nlu_trigger: list[TriggerShape] = Field(default=[])
    if_: ConditionText | None = Field(default=None, alias="if")
    persisted_slots: list[Id] = Field(default=[])
    steps: Annotated[list[Any], Field(min_length=1)]


class FlowFile(FileShape):
    flows: Annotated[dict[Id, Any], Field(min_length=1)]
