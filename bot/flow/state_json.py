"""A state as JSON, and back. What is read is exactly what was written; anything else is refused."""

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from bot.flow.errors import StateDamaged, StateVersion
from bot.flow.state import STATE_VERSION, Choice, Frame, Meant, State, Undo, Waiting


def to_json(state: State) -> bytes:
    return json.dumps(to_plain(state), ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def from_json(body: bytes) -> State:
    """The state that `to_json` wrote. Raises `StateVersion` or `StateDamaged`."""
    try:
        plain = json.loads(body)
    except ValueError:
        raise StateDamaged from None
    return from_plain(plain)


def to_plain(state: State) -> dict[str, Any]:
    """The state as dicts, lists, text and numbers. It shares its values with `state`: read it, don't write."""
    waiting = state.waiting
    return {
        "v": STATE_VERSION,
        "frames": [_frame(frame) for frame in state.frames],
        "slots": dict(state.slots),
        "waiting": waiting
        and {
            "nonce": waiting.nonce,
            "choices": [[c.kind, c.value, list(c.label), c.selected, c.place] for c in waiting.choices],
            "gathered": list(waiting.gathered),
            "page": waiting.page,
            "not_taken": list(waiting.not_taken),
            "meant": waiting.meant
            and [waiting.meant.intent, [list(pair) for pair in waiting.meant.entities]],
        },
        "history": [
            [[_frame(f) for f in u.frames], u.slot, dict(u.changed), list(u.added), u.depth, u.message]
            for u in state.history
        ],
        "suspended": state.suspended,
        "performing": state.performing,
        "misunderstood": state.misunderstood,
        "last_press": list(state.last_press) if state.last_press else None,
        "failed": state.failed,
        "handoff": state.handoff,
        "performed": state.performed,
        "offered": list(state.offered),
    }


def from_plain(plain: Mapping[str, Any]) -> State:
    """The state that `to_plain` gave. Raises `StateVersion` or `StateDamaged`."""
    if not isinstance(plain, Mapping) or "v" not in plain:
        raise StateDamaged
    if plain["v"] != STATE_VERSION:
        raise StateVersion
    try:
        waiting, press = plain["waiting"], plain["last_press"]
        return State(
            frames=_frames(plain["frames"]),
            slots=dict(plain["slots"]),
            waiting=waiting
            and Waiting(
                waiting["nonce"],
                tuple(
                    Choice(kind, value, (message, attribute), selected, place)
                    for kind, value, (message, attribute), selected, place in waiting["choices"]
                ),
                tuple(waiting["gathered"]),
                waiting["page"],
                tuple(waiting.get("not_taken", ())),
                _meant(waiting.get("meant")),
            ),
            history=tuple(
                Undo(_frames(frames), slot, changed, tuple(added), depth, message)
                for frames, slot, changed, added, depth, message in plain["history"]
            ),
            suspended=plain["suspended"],
            performing=plain["performing"],
            misunderstood=plain["misunderstood"],
            last_press=(press[0], press[1]) if press else None,
            failed=plain["failed"],
            handoff=plain["handoff"],
            performed=plain["performed"],
            offered=tuple(plain.get("offered", ())),
        )
    except (KeyError, TypeError, ValueError, IndexError, AttributeError):
        raise StateDamaged from None


def _frame(frame: Frame) -> list[Any]:
    collected, gathered = list(frame.collected), list(frame.gathered)
    plain = [frame.flow, frame.step, frame.revision, frame.entered, frame.loop, collected, gathered]
    # Only where there is something: few frames have it, and those written before it was thought of have none.
    return [*plain, dict(frame.named)] if frame.named else plain


def _frames(plain: Any) -> tuple[Frame, ...]:
    return tuple(
        Frame(flow, step, revision, entered, loop, tuple(collected), tuple(gathered), _named(*named))
        for flow, step, revision, entered, loop, collected, gathered, *named in plain
    )


def _meant(plain: Any) -> Meant | None:
    if plain is None:
        return None
    intent, entities = plain
    return Meant(intent, tuple((kind, value) for kind, value in entities))


def _named(plain: Mapping[str, Any] = MappingProxyType({})) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((slot, tuple(options)) for slot, options in plain.items())
