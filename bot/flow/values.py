"""What a slot can hold: plain values that survive a round trip through JSON."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

Value: TypeAlias = "bool | int | float | str | Sequence[Value] | Mapping[str, Value] | None"
"""`None` is an answer too: the question was skipped. A slot that was never asked is absent."""

UNSURE = "unsure"
"""The answer *Not sure* to a yes/no question or a pick list."""

NONE = "none"
"""The exclusive option *None of these* of a question with many options."""


def equal(one: Value, other: Value) -> bool:
    """Whether two values are the same answer: unlike in Python, `true` is not 1 and `false` is not 0."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    return one == other
