"""One entry of a country's file changed in place: every other line, comment and blank stays as it was."""

import json
from collections.abc import Mapping

import yaml

from bot.content.errors import ContentError
from bot.content.facts import PARTS, Contact, Country
from bot.content.shape import fit
from bot.content.yaml_source import read

BEHIND = "verified"
"""A field that every contact has, in one word on one line: what is new is written behind it."""


class NotEdited(ContentError):
    """The file is written in a way that cannot be changed by lines: nothing was changed."""

    code = "contact-not-edited"


def edited(file: str, source: bytes, contact: str, fields: Mapping[str, str]) -> bytes:
    """The file with `fields` of that contact set to texts, and nothing else changed.

    `contact` is an id that the file has. What comes out is read again, and held against what went in. Raises
    `NotEdited` when the file has issues, or more or less than that has changed.
    """
    before = _country(file, source)
    if before is None:
        raise NotEdited
    text = source.decode("utf-8")
    entry = next((one for one in _entries(text) if _scalar(one, "id") == contact), None)
    if entry is None:
        raise NotEdited
    changes = [_change(text, entry, name, value) for name, value in fields.items()]
    # Those that stand further back come first, so that the places of the others stay true.
    for begin, end, words in sorted(reversed(changes), key=lambda one: one[0], reverse=True):
        text = text[:begin] + words + text[end:]
    changed = text.encode("utf-8")
    if _country(file, changed) != _expected(before, contact, fields):
        raise NotEdited
    return changed


def _country(file: str, source: bytes) -> Country | None:
    document, issues = read(file, source)
    return fit(document, (), Country)[0] if document is not None and not issues else None


def _expected(country: Country, contact: str, fields: Mapping[str, str]) -> Country:
    def one(entry: Contact) -> Contact:
        return entry.model_copy(update=dict(fields)) if entry.id == contact else entry

    return country.model_copy(
        update={part: [one(entry) for entry in getattr(country, part)] for part in PARTS}
    )


def _entries(text: str) -> list[yaml.MappingNode]:
    # Not the C loader: its marks do not say where in the text they are.
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    parts = [value for key, value in root.value if key.value in PARTS] if root is not None else []
    return [entry for part in parts for entry in part.value if isinstance(entry, yaml.MappingNode)]


def _field(entry: yaml.MappingNode, name: str) -> tuple[yaml.Node, yaml.Node] | None:
    return next(((key, value) for key, value in entry.value if key.value == name), None)


def _scalar(entry: yaml.MappingNode, name: str) -> str | None:
    found = _field(entry, name)
    return str(found[1].value) if found is not None else None


def _change(text: str, entry: yaml.MappingNode, name: str, value: str) -> tuple[int, int, str]:
    """From where to where in the text, and what stands there afterwards."""
    words = json.dumps(value, ensure_ascii=False)
    found = _field(entry, name)
    if found is not None:
        begin, end = found[1].start_mark.index, found[1].end_mark.index
        return begin, end, words if text[begin - 1 : begin].isspace() else f" {words}"
    behind = _field(entry, BEHIND)
    if behind is None:
        raise NotEdited
    end = behind[1].end_mark.index
    if entry.flow_style:
        return end, end, f", {name}: {words}"
    line_end = text.find("\n", end)
    if line_end < 0:
        line_end = len(text)
    newline = "\r\n" if text[:line_end].endswith("\r") else "\n"
    at = line_end - 1 if newline == "\r\n" else line_end
    return at, at, f"{newline}{' ' * behind[0].start_mark.column}{name}: {words}"
