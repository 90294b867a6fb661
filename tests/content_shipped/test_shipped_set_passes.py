"""The shipped set has no issue and no warning, whichever of its languages a deployment offers."""

from datetime import date
from pathlib import Path

import pytest

from bot.casework.publish import outside
from bot.content.check import check
from bot.content.files import read

SHIPPED = read(Path(__file__).parents[2])
CHECKED_ON = date(2026, 11, 1)
LANGUAGES = sorted(path.split("/")[1] for path in SHIPPED if path.endswith("/locale.yml"))


@pytest.mark.parametrize(
    "languages",
    [*([one] for one in LANGUAGES), LANGUAGES, LANGUAGES[::-1]],
    ids=lambda languages: "-".join(languages),
)
def test_no_issue_and_no_warning(languages: list[str]) -> None:
    assert [str(issue) for issue in check(SHIPPED, languages, outside(CHECKED_ON))] == []
