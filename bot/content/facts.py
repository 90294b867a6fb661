"""`flows/facts/`: tables of option ids, and each country's contacts. Ids and codes; no sentences but names."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePosixPath
from typing import Annotated, Literal, get_args
from zoneinfo import ZoneInfo

from pydantic import (
    AfterValidator,
    ConfigDict,
    Discriminator,
    Field,
    StringConstraints,
    Tag,
    model_validator,
)

from bot.content.issues import Issue
from bot.content.shape import FileShape, Id, Shape, fit, issue
from bot.content.yaml_source import Document
from bot.flow.model import Option
from bot.flow.values import NONE, UNSURE, Value

FACTS = "flows/facts/"
COUNTRIES = "flows/facts/countries/"
PARTS = ("emergency", "lines")
"""Where a country's file has contacts, in the order shown."""

Words = Annotated[str, StringConstraints(min_length=1, max_length=300)]
SHOWN = ("form", "also", "phone", "url")
"""Fields of a table's row that hold what a text says to her: where they come from stands beside them."""
RESERVED = frozenset({UNSURE, NONE})
Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
DAYS: tuple[str, ...] = get_args(Day)


def _is_date(value: str) -> str:
    if not re.fullmatch(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?", value):
        raise ValueError("a date is expected here, such as 2026-11-24, 2026-11 or 2026")
    if len(value) == len("2026-11-24"):
        try:
            date.fromisoformat(value)
        except ValueError:
            raise ValueError("there is no such day") from None
    return value


def _is_clock(value: str) -> str:
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d|24:00", value):
        raise ValueError("a time of day is expected here, such as 08:30")
    return value


def _is_zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (OSError, ValueError, KeyError):
        raise ValueError("a time zone is expected here, such as Asia/Seoul") from None
    return value


def _is_phone(value: str) -> str:
    if not re.fullmatch(r"\+?[0-9*#][0-9 *#()/-]{1,30}", value):
        raise ValueError('a number is expected here, in quotes, such as "+82 2 1366"')
    return value


def _is_url(value: str) -> str:
    if not re.fullmatch(r"https?://[^\s/]+\.[^\s]+", value):
        raise ValueError("an address is expected here that begins with https://")
    return value


DateText = Annotated[str, AfterValidator(_is_date)]
Clock = Annotated[str, AfterValidator(_is_clock)]
Zone = Annotated[str, AfterValidator(_is_zone)]
Phone = Annotated[str, AfterValidator(_is_phone)]
Url = Annotated[str, AfterValidator(_is_url)]


class Hours(Shape):
    """Open on these days between these times of the country's zone; an earlier `to` is past midnight.

    A whole day is from 00:00 to 24:00.
    """

    days: Annotated[list[Day], Field(min_length=1)]
    from_: Clock = Field(alias="from")
    to: Clock

    @model_validator(mode="after")
    def _is_a_span(self) -> "Hours":
        if self.from_ == "24:00":
            raise ValueError("a day begins at 00:00; 24:00 is its end")
        if self.from_ == self.to:
            raise ValueError("this is no time at all; a whole day is from 00:00 to 24:00")
        return self


def _form_of_hours(value: object) -> str:
    return "days" if isinstance(value, list) else "without a list of days"


OpeningHours = Annotated[
    Annotated[Literal["always"], Tag("without a list of days")] | Annotated[list[Hours], Tag("days")],
    Discriminator(_form_of_hours),
]
"""Told apart first, so that a mistake in the list is not also said to be no 'always'."""


class Contact(Shape):
    """One place to turn to. `verified`: its source was opened and states it; it says nothing of a call made.

    `checked_by`, `checked_on`: a person of the deployment called or asked; `valid_until` ends that.
    """

    id: Id
    kind: Id
    name: Annotated[dict[Id, Words], Field(min_length=1)]
    phone: Phone | None = None
    sms: Phone | None = None
    url: Url | None = None
    hours: OpeningHours | None = None
    languages: list[Id] = Field(default=[])
    anonymous: bool | None = None
    source: Words
    source_date: DateText | None = None
    verified: bool
    show_in_bot: bool = True
    checked_by: Words | None = None
    checked_on: DateText | None = None
    valid_until: DateText | None = None

    @model_validator(mode="after")
    def _can_be_reached(self) -> "Contact":
        if not (self.phone or self.sms or self.url):
            raise ValueError("a contact needs a phone, an sms number or a url")
        if (self.checked_by is None) != (self.checked_on is None):
            raise ValueError("checked_by and checked_on belong together")
        return self

    def expired(self, today: date) -> bool:
        """Whether `valid_until` has passed; the day, month or year that it names is the last one that counts."""
        return self.valid_until is not None and self.valid_until < today.isoformat()[: len(self.valid_until)]


class Law(Shape):
    """One law by its title, with article, and what it is about (ids of the incidents).

    `verified`: its source was opened and names it; nobody else's judgement is in it.
    """

    id: Id
    title: Annotated[dict[Id, Words], Field(min_length=1)]
    year: Annotated[int, Field(ge=1800, le=2200)] | None = None
    covers: Annotated[list[Id], Field(min_length=1)]
    source: Words
    source_date: DateText | None = None
    verified: bool


class Country(FileShape):
    """A country's contacts, `emergency` numbers and `lines` of help, in the order shown; and its `laws`."""

    country: Id
    zone: Zone
    emergency: Annotated[list[Contact], Field(min_length=1)]
    lines: list[Contact] = Field(default=[])
    laws: list[Law] = Field(default=[])


class OptionShape(Shape):
    id: Id

    model_config = ConfigDict(extra="allow")


class TableFile(FileShape):
    table: Id
    options: Annotated[list[OptionShape], Field(min_length=1)]


@dataclass(frozen=True)
class Facts:
    """Every table and every country of one set."""

    tables: Mapping[str, tuple[Option, ...]] = field(default_factory=dict)
    countries: Mapping[str, Country] = field(default_factory=dict)
    rows: Mapping[tuple[str, str], tuple[str, int, int]] = field(default_factory=dict)
    """Where each option of each table stands (file, line, column)."""

    def contacts(self, country: str) -> tuple[Contact, ...]:
        """The country's emergency numbers, then its lines; nothing for a country without a file."""
        found = self.countries.get(country)
        return (*found.emergency, *found.lines) if found else ()


def read_facts(documents: Mapping[str, Document]) -> tuple[Facts, list[Issue]]:
    """Everything below `flows/facts/` that fits, and what does not."""
    tables: dict[str, tuple[Option, ...]] = {}
    rows: dict[tuple[str, str], tuple[str, int, int]] = {}
    countries: dict[str, Country] = {}
    seen: dict[str, str] = {}
    issues: list[Issue] = []
    for file, document in documents.items():
        if file.startswith(COUNTRIES):
            country, found = fit(document, (), Country)
            issues += found
            if country is not None:
                issues += _country_issues(document, country, seen)
                countries[country.country] = country
        else:
            table, found = fit(document, (), TableFile)
            issues += found
            if table is not None:
                issues += _table_issues(document, table, tables)
                tables.setdefault(table.table, tuple(_option(row) for row in table.options))
                for place, row in enumerate(table.options):
                    at = (file, *document.value(("options", place, "id")))
                    rows.setdefault((table.table, row.id), at)
    return Facts(tables, countries, rows), issues


def _option(row: OptionShape) -> Option:
    fields: dict[str, Value] = {name: value for name, value in (row.model_extra or {}).items()}
    return Option(row.id, fields)


def _country_issues(document: Document, country: Country, seen: dict[str, str]) -> list[Issue]:
    """`seen` are the contacts of the files before, by id, and then those of this one too."""
    issues = []
    expected = PurePosixPath(document.file).stem
    if country.country != expected:
        text = f"This file is named '{expected}' but holds country '{country.country}'."
        issues.append(issue(document, ("country",), "country-file", text))
    for part, entries in zip(PARTS, (country.emergency, country.lines), strict=True):
        for place, contact in enumerate(entries):
            if contact.id in seen:
                other = seen[contact.id]
                where = "here twice" if other == document.file else f"in {other} too"
                text = f"Contact '{contact.id}' stands {where}."
                issues.append(issue(document, (part, place, "id"), "duplicate-id", text))
            seen.setdefault(contact.id, document.file)
    return issues


def _table_issues(
    document: Document, table: TableFile, tables: Mapping[str, tuple[Option, ...]]
) -> list[Issue]:
    issues = []
    if table.table in tables:
        text = f"Table '{table.table}' stands in another file too."
        issues.append(issue(document, ("table",), "duplicate-id", text))
    seen: set[str] = set()
    for place, row in enumerate(table.options):
        path = ("options", place)
        if row.id in RESERVED:
            text = f"'{row.id}' cannot be an option: it is what a fixed button means."
            issues.append(issue(document, (*path, "id"), "reserved-id", text))
        if row.id in seen:
            text = f"Option '{row.id}' stands in table '{table.table}' twice."
            issues.append(issue(document, (*path, "id"), "duplicate-id", text))
        seen.add(row.id)
        fields = row.model_extra or {}
        shown = [name for name in SHOWN if fields.get(name)]
        unsourced = [name for name in ("source", "source_date") if not fields.get(name)]
        if shown and unsourced:
            text = f"'{row.id}' has '{shown[0]}', which is shown to her, and no {' and no '.join(unsourced)}."
            issues.append(issue(document, (*path, "id"), "fact-without-source", text))
        for name, value in fields.items():
            if not _is_field(value):
                text = f"'{name}' must be one value or a list of words."
                issues.append(issue(document, (*path, name), "wrong-value", text))
    return issues


def _is_field(value: Value) -> bool:
    if isinstance(value, list):
        return all(isinstance(entry, str) for entry in value)
    return value is None or isinstance(value, str | bool | int | float)
