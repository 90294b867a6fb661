"""Every shipped contact, as each language shows it."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.casework.contacts import help_lines
from bot.casework.deployment import Deployment
from bot.content.content_set import Content
from bot.content.files import read
from bot.content.reading import open_set

FILES = read(Path(__file__).parents[2])
LANGUAGES = tuple(file.split("/")[1] for file in FILES if file.endswith("/locale.yml"))
DIGITS = re.compile(r"[\d+#*][\d +#*()/-]*\d|\d+")


@pytest.fixture(scope="module")
def content() -> Content:
    found = open_set(FILES, LANGUAGES)
    assert found is not None
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_number_stands_alone_on_its_line_and_no_name_is_missing(content: Content, language: str) -> None:
    deployment = Deployment("x", LANGUAGES, ("kr",), "Asia/Seoul", False, 30, None)
    for code in content.facts.countries:
        for hours in range(0, 24 * 7, 5):
            now = datetime(2026, 11, 23, tzinfo=UTC) + timedelta(hours=hours)
            for block in help_lines(content, deployment, language, code, now).split("\n\n"):
                name, *numbers, notes = block.split("\n")
                assert name.endswith(":") and len(name) > 3
                assert numbers
                for number in numbers:
                    assert DIGITS.fullmatch(number.removeprefix("\u200e").removeprefix("SMS ")), number
                assert notes and "{" not in notes


@pytest.mark.parametrize("language", LANGUAGES)
def test_countries_are_named_in_every_language(content: Content, language: str) -> None:
    deployment = Deployment("x", LANGUAGES, ("ge", "mv", "kr"), "Asia/Seoul", False, 30, None)
    said = help_lines(content, deployment, language, None, datetime(2026, 11, 24, tzinfo=UTC))
    heads = [block for block in said.split("\n\n") if "\n" not in block]
    assert len(set(heads)) == 3
    assert not set(heads) & {"GE", "MV", "KR"}
