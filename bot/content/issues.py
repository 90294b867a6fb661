"""What a check finds: one plain sentence with its file, line and column."""

import difflib
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True)
class Issue:
    """One finding. `line` and `column` count from 1. A set with an `error` is never put in force."""

    file: str
    line: int
    column: int
    code: str
    message: str
    step: str | None = None
    flow: str | None = None
    language: str | None = None
    severity: Severity = "error"

    def __str__(self) -> str:
        mark = "" if self.severity == "error" else "warning: "
        return f"{self.file}:{self.line}:{self.column}: [{self.code}] {mark}{self.message}"

    def to_json(self) -> dict[str, str | int | None]:
        return asdict(self)

    @property
    def place(self) -> tuple[str, int, int, str, str]:
        """What stands first on its line, and what issues are sorted by."""
        return (self.file, self.line, self.column, self.code, self.message)


def in_order(issues: Iterable[Issue]) -> list[Issue]:
    """By file and place, each once."""
    return sorted(
        set(issues), key=lambda one: (one.place, one.language or "", one.flow or "", one.step or "")
    )


def errors(issues: Iterable[Issue]) -> bool:
    return any(issue.severity == "error" for issue in issues)


def closest(word: str, known: Iterable[str]) -> str:
    """` Did you mean 'x'?` when a known word is near, else nothing; to be put behind a sentence."""
    near = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f" Did you mean '{near[0]}'?" if near else ""
