"""Training and test sentences, read from files: Rasa's NLU format, or lines of split, label and text."""

import csv
import gzip
import io
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import yaml

from nlu.errors import BadExamples
from nlu.model import LANGUAGES

DATA = Path(__file__).parent / "data"
OUT_OF_SCOPE = "none"
"""The intent of what is none of ours; `oos` in a file of lines means the same."""

_VERSION = "3.1"
_GAPS = re.compile(r"\s+")
_MARKED = re.compile(r"\[([^\]]+)\](?:\([^)]*\)|\{[^}]*\})")
_ALIKE = 0.6


class Example(NamedTuple):
    """One sentence and what it means. `language` is None where the file lies in no language's folder."""

    text: str
    intent: str
    language: str | None = None
    split: str = ""


def shipped() -> tuple[Example, ...]:
    """The project's own training sentences in all languages, in a fixed order."""
    return tuple(one for path in shipped_files() for one in read(path))


def shipped_files() -> tuple[Path, ...]:
    return tuple(path for language in LANGUAGES for path in sorted((DATA / language).glob("*.yml")))


def read(path: Path) -> list[Example]:
    """All sentences of one file, `.yml` or `.yaml` as Rasa's, anything else as lines; `.gz` is unpacked.

    Raises `BadExamples` naming the file, the line and what is wrong.
    """
    try:
        raw = path.read_bytes()
        if path.suffix == ".gz":
            raw = gzip.decompress(raw)
        written = raw.decode("utf-8")
    except (OSError, EOFError, UnicodeDecodeError) as wrong:
        raise BadExamples(path.name, 1, f"cannot be read ({type(wrong).__name__})") from wrong
    kind = path.with_suffix("").suffix if path.suffix == ".gz" else path.suffix
    found = list(_rasa(path, written) if kind in (".yml", ".yaml") else _lines(path, written))
    if not found:
        raise BadExamples(path.name, 1, "no sentence in it")
    return found


def _rasa(path: Path, written: str) -> Iterator[Example]:
    language = path.parent.name if path.parent.name in LANGUAGES else None
    try:
        root = yaml.compose(written, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.MarkedYAMLError as wrong:
        line = wrong.problem_mark.line + 1 if wrong.problem_mark else 1
        raise BadExamples(path.name, line, wrong.problem or "no YAML") from wrong
    entries = _entry(path, root, {"version", "nlu"})
    version, listed = entries.get("version"), entries.get("nlu")
    if not isinstance(version, yaml.ScalarNode) or version.value != _VERSION:
        raise BadExamples(path.name, _line(version or root), f'version: "{_VERSION}" is missing')
    if not isinstance(listed, yaml.SequenceNode):
        raise BadExamples(path.name, _line(listed or root), "nlu: a list of intents is missing")
    for node in listed.value:
        entry = _entry(path, node, {"intent", "examples"})
        intent, examples = entry.get("intent"), entry.get("examples")
        if not isinstance(intent, yaml.ScalarNode) or not isinstance(examples, yaml.ScalarNode):
            raise BadExamples(path.name, _line(node), "an intent and its examples are needed")
        # A block of text begins on the line after its mark.
        first = _line(examples) + (1 if examples.style == "|" else 0)
        for number, line in enumerate(examples.value.splitlines(), first):
            if not line.strip():
                continue
            if not line.startswith("- ") or not line[2:].strip():
                raise BadExamples(path.name, number, "a sentence begins with a dash and a space")
            yield Example(_MARKED.sub(r"\1", line[2:].strip()), intent.value, language)


def _entry(path: Path, node: yaml.Node | None, allowed: set[str]) -> dict[str, yaml.Node]:
    if not isinstance(node, yaml.MappingNode):
        raise BadExamples(path.name, _line(node), f"{' and '.join(sorted(allowed))} are expected here")
    found: dict[str, yaml.Node] = {}
    for key, value in node.value:
        if key.value not in allowed or key.value in found:
            raise BadExamples(path.name, _line(key), f"{key.value}: unknown here, or said twice")
        found[key.value] = value
    return found


def _line(node: yaml.Node | None) -> int:
    return node.start_mark.line + 1 if node is not None and node.start_mark else 1


def _lines(path: Path, written: str) -> Iterator[Example]:
    rows = csv.reader(io.StringIO(written, newline=""), delimiter="\t", quoting=csv.QUOTE_NONE)
    for number, row in enumerate(rows, 1):
        if len(row) != 3 or not row[1].strip():
            raise BadExamples(path.name, number, "split, label and text are expected, with tabs between")
        split, label, text = row
        yield Example(text, OUT_OF_SCOPE if label == "oos" else label, None, split)


def distinct(texts: Iterable[str]) -> list[str]:
    """The texts without near-duplicates: those whose character 5-grams overlap one kept before by over 0.6 (Jaccard)."""
    kept: list[tuple[str, frozenset[str]]] = []
    for text in texts:
        pieces = five_grams(text)
        if not any(alike(pieces, others) > _ALIKE for _, others in kept):
            kept.append((text, pieces))
    return [text for text, _ in kept]


def five_grams(text: str) -> frozenset[str]:
    spelt = _GAPS.sub(" ", unicodedata.normalize("NFC", text).casefold()).strip()
    return frozenset(spelt[at : at + 5] for at in range(len(spelt) - 4)) or frozenset([spelt])


def alike(one: frozenset[str], other: frozenset[str]) -> float:
    """Jaccard's likeness, 0 to 1."""
    both = len(one & other)
    return both / (len(one) + len(other) - both)


def apart(examples: Sequence[Example], unseen: Iterable[str]) -> list[Example]:
    """The examples that are no near-duplicate of an unseen text: a test set stays unseen."""
    kept_out = [five_grams(text) for text in unseen]
    return [
        one for one in examples if not any(alike(five_grams(one.text), other) > _ALIKE for other in kept_out)
    ]
