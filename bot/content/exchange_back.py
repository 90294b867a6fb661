"""A translated PO file laid back into a language's Fluent files."""

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from babel.core import UnknownLocaleError
from babel.messages.pofile import PoFileError, read_po

from bot.content.check_english import check_against_english
from bot.content.check_messages import check_messages
from bot.content.exchange import is_stale, key_of, own_comment
from bot.content.files import Files
from bot.content.fluent_edit import Change, appended, changed, pattern_text, written
from bot.content.fluent_source import english_hash, read_fluent
from bot.content.issues import Issue, Severity, errors, in_order
from bot.content.locale_file import ReadLanguage, folder_of, read_language

INCOMPLETE = frozenset({"missing-text", "other-labels", "stale-text", "no-english-hash"})
"""What the rest of a translation may still lack: `check` tells it, and nothing is refused for it."""


@dataclass(frozen=True)
class Entry:
    """One translated text. `source` is the English it was made from, `line` where it stands in the PO file."""

    message: str
    label: str | None
    source: str
    text: str
    fuzzy: bool
    line: int


@dataclass(frozen=True)
class Imported:
    """`files` are those that change, whole; none when an issue is an error. `texts` counts what is new in them."""

    files: Files
    issues: list[Issue]
    texts: int = 0


def import_po(files: Files, english: ReadLanguage, language: str, po: bytes, name: str) -> Imported:
    """What changes in `files` when the translations of `po` (called `name` in issues) are taken over.

    Texts that are the same keep every byte. A message all of whose texts are there and not fuzzy takes the mark of
    today's English. Entries that are fuzzy, empty, or of an older English are left out, with a warning where they
    differ from what is there. Broken Fluent, unknown ids, other placeables: an error, and nothing changes.
    """
    own, issues = read_language(files, language)
    if errors(issues):
        return Imported({}, in_order(issues))
    entries, issues = _entries(po, name, language)
    taking = _Taking(own, english, name)
    for entry in entries:
        taking.take(entry)
    taking.mark()
    issues += taking.issues
    if errors(issues):
        return Imported({}, in_order(issues))
    new = _files(files, own, english, taking.changes)
    issues += taking.wrong({**files, **new})
    if errors(issues):
        return Imported({}, in_order(issues))
    return Imported(new, in_order(issues), sum(len(change.parts) for change in taking.changes.values()))


def _entries(po: bytes, name: str, language: str) -> tuple[list[Entry], list[Issue]]:
    def refused(line: int, code: str, said: str) -> tuple[list[Entry], list[Issue]]:
        return [], [Issue(name, line, 1, code, said, language=language)]

    try:
        catalog = read_po(io.BytesIO(po), ignore_obsolete=True, abort_invalid=True)
    except PoFileError as error:
        return refused(error.lineno + 1, "po-broken", "This is not a PO file from here on.")
    except (ValueError, LookupError, TypeError, AttributeError, AssertionError, UnknownLocaleError):
        return refused(1, "po-broken", "This is not a PO file that can be read.")
    said = catalog.locale_identifier or ""
    if re.split(r"[_-]", said)[0] != language:
        return refused(
            1, "po-other-language", f"This file is for the language '{said}', not for '{language}'."
        )
    entries = []
    for entry in catalog:
        if isinstance(entry.id, str) and isinstance(entry.string, str) and entry.context:
            message, _, label = entry.context.partition(".")
            line = entry.lineno or 1
            entries.append(Entry(message, label or None, entry.id, entry.string, entry.fuzzy, line))
        elif entry.id:
            return refused(
                entry.lineno or 1, "unknown-text", "This entry has no text's id above it (msgctxt)."
            )
    return entries, []


class _Taking:
    """What becomes of the messages of one language, entry by entry."""

    def __init__(self, own: ReadLanguage, english: ReadLanguage, name: str) -> None:
        self._own, self._english, self._name = own, english, name
        self._lines: dict[str, int] = {}
        self._confirmed: dict[str, set[str | None]] = {}
        self.changes: dict[str, Change] = {}
        self.issues: list[Issue] = []

    def take(self, entry: Entry) -> None:
        key = key_of(entry.message, entry.label)
        self._lines[key] = entry.line
        english = self._english.messages.get(entry.message)
        if english is None or entry.label not in english.patterns:
            self._tell(entry, "error", "unknown-text", f"There is no text '{key}' in English.")
            return
        own = self._own.messages.get(entry.message)
        there = own.patterns.get(entry.label) if own is not None else None
        before = after = pattern_text(there) if there is not None else ""
        if not entry.text.strip() and (entry.text != before or not before):
            if before:
                self._leave(entry, "not-translated", f"'{key}' is empty here: what is there stays.")
            return
        if entry.text != before:
            found = _parsed(entry.text)
            if isinstance(found, Issue):
                self._tell(entry, "error", found.code, f"'{key}': {found.message}")
                return
            after = found
        if entry.source != pattern_text(english.patterns[entry.label]):
            if after != before:
                said = f"'{key}' was made from an older English: left out. Export again, and translate that."
                self._leave(entry, "english-changed", said)
        elif entry.fuzzy:
            if after != before:
                self._leave(entry, "still-fuzzy", f"'{key}' is marked as needing work: left out.")
        else:
            self._confirmed.setdefault(entry.message, set()).add(entry.label)
            if after != before:
                change = self.changes.get(entry.message, Change())
                self.changes[entry.message] = replace(change, parts={**change.parts, entry.label: after})

    def mark(self) -> None:
        """Messages all of whose texts were confirmed are of today's English."""
        for message, labels in self._confirmed.items():
            english, own = self._english.messages[message], self._own.messages.get(message)
            if labels >= english.patterns.keys() and (own is None or is_stale(own, english)):
                change = self.changes.get(message, Change())
                self.changes[message] = replace(change, english=english_hash(english))

    def wrong(self, files: Files) -> Iterator[Issue]:
        """What the changed messages would get wrong, told at the entries that they come from."""
        read, found = read_language(files, self._own.language)
        places = {
            (message.file, place[0]): key_of(message.id, label)
            for message in read.messages.values()
            if message.id in self.changes
            for label, place in message.places.items()
        }
        for issue in (*found, *check_messages(read), *check_against_english(read, self._english)):
            key = places.get((issue.file, issue.line))
            if issue.severity == "error" and issue.code not in INCOMPLETE and key is not None:
                yield replace(issue, file=self._name, line=self._lines.get(key, 1), column=1)

    def _tell(self, entry: Entry, severity: Severity, code: str, said: str) -> None:
        language = self._own.language
        self.issues.append(Issue(self._name, entry.line, 1, code, said, language=language, severity=severity))

    def _leave(self, entry: Entry, code: str, said: str) -> None:
        self._tell(entry, "warning", code, said)


def _parsed(text: str) -> str | Issue:
    """The text as Fluent reads it, or why it cannot be read."""
    messages, issues = read_fluent("", written("text", {None: text}, "").encode(), "")
    if issues:
        return issues[0]
    if len(messages) != 1 or messages[0].labels or messages[0].node.value is None:
        said = 'A line cannot begin with "." here: write {"."} instead.'
        return Issue("", 1, 1, "junk", said)
    return pattern_text(messages[0].patterns[None])


def _files(
    files: Files, own: ReadLanguage, english: ReadLanguage, changes: Mapping[str, Change]
) -> dict[str, bytes]:
    """The files with the changes made. New messages go to the file named like English's."""
    old: dict[str, dict[str, Change]] = {}
    added: dict[str, list[str]] = {}
    for message in english.messages.values():
        change = changes.get(message.id)
        if change is None:
            continue
        there = own.messages.get(message.id)
        if there is not None:
            old.setdefault(there.file, {})[message.id] = change
            continue
        comment = own_comment(message)
        if change.english is not None:
            comment = f"{comment}\nenglish: {change.english}".lstrip("\n")
        parts = {label: change.parts[label] for label in message.patterns if label in change.parts}
        file = folder_of(own.language) + message.file.removeprefix(folder_of(english.language))
        added.setdefault(file, []).append(written(message.id, parts, comment))
    new: dict[str, bytes] = {}
    for file, found in old.items():
        new[file] = changed(files[file], own.messages, found)
    for file, blocks in added.items():
        new[file] = appended(new.get(file, files.get(file, b"")), blocks)
    return new
