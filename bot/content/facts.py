"""`flows/facts/`: tables of option ids, and each country's contacts. Ids and codes; no sentences but names."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, StringConstraints, model_validator

from bot.content.issues import Issue
from bot.content.shape import FileShape, Id, Shape, fit, issue
from bot.content.yaml_source import Document, Plain
from bot.flow.model import Option
from bot.flow.values import Value

FACTS = "flows/facts/"
COUNTRIES = "flows/facts/countries/"

Words = Annotated[str, StringConstraints(min_length=1, max_length=300)]
Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


def _is_date(value: str) -> str:
    if not re.fullmatch(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?", value):
        raise ValueError("a date is expected here, such as 2026-11-24, 2026-11 or 2026")
    return value


def _is_clock(value: str) -> str:
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d|24:00", value):
        raise ValueError("a time of day is expected here, such as 08:30")
    return value


def _is_zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (OSError, ValueError):
        raise ValueError("a time zone is expected here, such as Asia/Seoul") from None
    return value


DateText = Annotated[str, AfterValidator(_is_date)]
Clock = Annotated[str, AfterValidator(_is_clock)]


class Hours(Shape):
    """Open on these days between these times of the country's zone; `to` may be earlier: then past midnight."""

    days: Annotated[list[Day], list]
    from_: Clock
    to: Clock

    model_config = Shape.model_config | {"validate_by_name": False}


class Contact(Shape):
    """One place to turn to. `verified`: its source was opened and states it; it says nothing of a call made.

    `checked_by`, `checked_on`: a person of the deployment called or asked; `valid_until` ends that.
    """

    id: Id
    kind: Id
    name: dict[Id, Words]
    phone: str | None = None
    sms: str | None = None
    url: str | None = None
    hours: Literal["always"] | list[Hours] | None = None
    languages: list[Id] = []
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
        return self
