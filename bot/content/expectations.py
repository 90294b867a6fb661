"""What a turn of a rehearsal expects, held against what happened."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.content.rehearsal_file import ExpectShape
from bot.content.yaml_source import Path
from bot.flow.events import Event, HandoffAsked, Left, Notice, PerformAsked, Say
from bot.flow.state import State
from bot.flow.values import equal


def open_question(asked: str | None) -> str:
    return f"the question for '{asked}' is open" if asked else "no question is open"


def differences(
    expect: ExpectShape, events: Sequence[Event], state: State, asked: str | None
) -> list[tuple[Path, str]]:
    """Where what happened is not what was expected: the part of `expect`, and what is to be said."""
    found: list[tuple[Path, str]] = []
    said = [event.text for event in events if isinstance(event, Say | Notice)]
    if expect.says is not None and not _in_order(expect.says, said):
        listed = ", ".join(said) or "nothing"
        found.append(
            (("says",), f"Expected to be said, in this order: {', '.join(expect.says)}. Said: {listed}.")
        )
    if expect.asks is not None and expect.asks != asked:
        found.append((("asks",), f"Expected the question for '{expect.asks}', but {open_question(asked)}."))
    flow = state.frames[-1].flow if state.frames else None
    if expect.flow is not None and expect.flow != flow:
        now = f"the flow is '{flow}'" if flow else "no flow is open"
        found.append((("flow",), f"Expected flow '{expect.flow}', but {now}."))
    for name, value in (expect.slots or {}).items():
        actual = state.slots.get(name)
        if not _same(value, actual):
            text = f"Expected slot '{name}' to be {value!r}, but it is {actual!r}."
            found.append((("slots", name), text))
    left = any(isinstance(event, Left) for event in events)
    if expect.ends is not None and expect.ends != left:
        found.append((("ends",), f"Expected the conversation {'to be left' if expect.ends else 'to go on'}."))
    reasons = [event.reason for event in events if isinstance(event, HandoffAsked)]
    if expect.handoff is not None and expect.handoff not in reasons:
        listed = ", ".join(reasons) or "none"
        found.append((("handoff",), f"Expected a handoff for '{expect.handoff}'. Asked for: {listed}."))
    actions = [event.action for event in events if isinstance(event, PerformAsked)]
    if expect.performs is not None and expect.performs not in actions:
        listed = ", ".join(actions) or "none"
        found.append((("performs",), f"Expected action '{expect.performs}'. Asked for: {listed}."))
    return found


def _in_order(expected: Sequence[str], said: Sequence[str]) -> bool:
    """Whether all of `expected` stand in `said` in that order; others may stand between."""
    rest = iter(said)
    return all(one in rest for one in expected)


def _same(expected: Any, actual: Any) -> bool:
    """Equal as answers; of a date or an entry only what is expected of it counts."""
    if isinstance(expected, dict) and isinstance(actual, Mapping):
        return all(_same(value, actual.get(name)) for name, value in expected.items())
    if isinstance(expected, list) and isinstance(actual, Sequence) and not isinstance(actual, str):
        return len(expected) == len(actual) and all(map(_same, expected, actual))
    return equal(expected, actual)
