"""What a flow may name: slots, flows, tables, actions, intents; and what is told when it names something else."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.content.condition_file import read_condition
from bot.content.domain_file import Domain
from bot.content.issues import Issue, closest
from bot.content.yaml_source import Document, Path
from bot.flow.conditions import Condition
from bot.flow.model import Option, Slot


@dataclass(frozen=True)
class Known:
    domain: Domain
    flows: frozenset[str]
    tables: Mapping[str, tuple[Option, ...]]
    rows: Mapping[tuple[str, str], tuple[str, int, int]] = field(default_factory=dict)
    """Where each option of each table stands (file, line, column)."""

    @property
    def slots(self) -> Mapping[str, Slot]:
        return self.domain.slots


@dataclass(frozen=True)
class TextUse:
    """A step says or asks the text `text`, at `place` (file, line, column)."""

    text: str
    place: tuple[str, int, int]
    flow: str
    step: str | None


@dataclass
class Notes:
    """What is gathered while one file is read."""

    document: Document
    known: Known
    flow: str | None = None
    step: str | None = None
    issues: list[Issue] = field(default_factory=list)
    texts: list[TextUse] = field(default_factory=list)

    def add(self, path: Path, code: str, message: str) -> None:
        place = self.document.value(path)
        self.issues.append(Issue(self.document.file, *place, code, message, self.step, self.flow))

    def add_all(self, issues: list[Issue]) -> None:
        """Issues found by shape get the flow and step that is being read."""
        for one in issues:
            place = (one.file, one.line, one.column, one.code, one.message)
            self.issues.append(Issue(*place, self.step, self.flow, one.language, one.severity))

    def text(self, path: Path, text: str, place: tuple[str, int, int] | None = None) -> None:
        """A step says the text; `place` is where the need for it stands, else the step."""
        place = place or (self.document.file, *self.document.value(path))
        self.texts.append(TextUse(text, place, self.flow or "", self.step))

    def slot(self, path: Path, name: str) -> Slot | None:
        """The slot of that name; an issue when there is none."""
        found = self.known.slots.get(name)
        if found is None:
            near = closest(name, self.known.slots)
            self.add(path, "unknown-slot", f"Slot '{name}' does not exist in domain.yml.{near}")
        return found

    def flow_named(self, path: Path, name: str) -> None:
        if name not in self.known.flows:
            self.add(path, "unknown-flow", f"Flow '{name}' does not exist.{closest(name, self.known.flows)}")

    def condition(self, path: Path, source: str) -> Condition | None:
        """The condition, or an issue at the very column where it is wrong."""
        condition, wrong = read_condition(source, self.known.slots)
        for column, message in wrong:
            place = (self.document.file, *self.document.column(path, column - 1))
            self.issues.append(Issue(*place, "wrong-condition", message, self.step, self.flow))
        return condition
