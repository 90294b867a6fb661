"""`locales/<language>/`: a language's card (`locale.yml`), the words it avoids (`copy.yml`) and its messages, each once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Literal

from babel import Locale, UnknownLocaleError
from pydantic import Field, StringConstraints, model_validator

from bot.content.copy_file import COPY_FILE, CopyFile
from bot.content.dates import has_month_names
from bot.content.facts import DateText
from bot.content.files import Files
from bot.content.fluent_source import Message, read_fluent
from bot.content.issues import Issue
from bot.content.shape import FileShape, fit
from bot.content.yaml_source import Document, read

CARD = "locale.yml"
Words = Annotated[str, StringConstraints(min_length=1, max_length=300)]


class LocaleFile(FileShape):
    """`needs_native_review` names texts (by message id) with the doubt that a native reader should settle.

    `copy_exceptions` names texts and labels (`id`, `id.label`) for which a copy rule cannot hold, and why.
    """

    name: Annotated[str, StringConstraints(min_length=1, max_length=40)]
    direction: Literal["ltr", "rtl"]
    state: Literal["draft", "reviewed"]
    reviewed_by: Words | None = None
    reviewed_on: DateText | None = None
    needs_native_review: dict[str, Words] = Field(default={})
    copy_exceptions: dict[str, Words] = Field(default={})

    @model_validator(mode="after")
    def _reviewed_by_someone(self) -> "LocaleFile":
        if self.state == "reviewed" and not (self.reviewed_by and self.reviewed_on):
            raise ValueError("a reviewed translation needs reviewed_by and reviewed_on")
        return self


@dataclass(frozen=True)
class ReadLanguage:
    """One language as far as it could be read; of messages with the same id the first counts."""

    language: str
    card: LocaleFile | None = None
    document: Document | None = None
    messages: Mapping[str, Message] = field(default_factory=dict)
    copy: CopyFile | None = None


def folder_of(language: str) -> str:
    return f"locales/{language}/"


def languages_in(files: Files) -> Sequence[str]:
    """Every language that has a card or texts, whether enabled or not."""
    there = [path for path in files if path.startswith("locales/") and path.endswith((".ftl", f"/{CARD}"))]
    return sorted({path.split("/")[1] for path in there if path.count("/") > 1})


def read_language(files: Files, language: str) -> tuple[ReadLanguage, list[Issue]]:
    """The card and the messages of a language, with every issue of the files themselves."""
    folder = folder_of(language)
    card_file = f"{folder}{CARD}"
    card: LocaleFile | None = None
    document: Document | None = None
    issues: list[Issue] = []
    messages: dict[str, Message] = {}
    copy_file, copy = f"{folder}{COPY_FILE}", None
    if card_file not in files:
        text = f"Language '{language}' has no locale.yml with its name and direction."
        issues.append(Issue(card_file, 1, 1, "missing-file", text))
    if copy_file not in files:
        text = f"Language '{language}' has no copy.yml with the words that are never said in it."
        issues.append(Issue(copy_file, 1, 1, "missing-file", text))
    for file in sorted(path for path in files if path.startswith(folder)):
        if file == card_file:
            document, found = read(file, files[file])
            issues += found
            if document is not None:
                card, found = fit(document, (), LocaleFile)
                issues += found + _known(document, language)
        elif file == copy_file:
            words, found = read(file, files[file])
            issues += found
            if words is not None:
                copy, found = fit(words, (), CopyFile)
                issues += found
        elif file.endswith(".ftl"):
            entries, found = read_fluent(file, files[file], language)
            issues += found
            for message in entries:
                first = messages.setdefault(message.id, message)
                if first is not message:
                    text = f"'{message.id}' stands in {first.file}, line {first.line} too."
                    issues.append(Issue(file, message.line, message.column, "duplicate-id", text))
        else:
            issues.append(
                Issue(file, 1, 1, "wrong-place", "Only .ftl files, locale.yml and copy.yml belong here.")
            )
    placed = [Issue(*one.place, language=language, severity=one.severity) for one in issues]
    return ReadLanguage(language, card, document, messages, copy), placed


def _known(document: Document, language: str) -> list[Issue]:
    try:
        known = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        text = f"The language '{language}' is unknown: numbers and plurals cannot be written in it."
        return [Issue(document.file, 1, 1, "unknown-language", text)]
    if not has_month_names(known):
        text = f"No month names are known for '{language}', so dates cannot be written in it."
        return [Issue(document.file, 1, 1, "unknown-language", text)]
    return []
