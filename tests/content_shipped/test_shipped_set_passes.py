"""The shipped set has no issue and no warning, whichever of its languages a deployment offers."""

from itertools import permutations
from pathlib import Path

import pytest

from bot.casework.publish import outside
from bot.casework.understanding import understand
from bot.content.check import check
from bot.content.files import read
from bot.content.locale_file import languages_in

SHIPPED = read(Path(__file__).parents[2])
LANGUAGES = sorted(languages_in(SHIPPED))


@pytest.mark.parametrize(
    "languages",
    [*([one] for one in LANGUAGES), *(list(two) for two in permutations(LANGUAGES, 2)), LANGUAGES],
    ids=lambda languages: "-".join(languages),
)
def test_no_issue_and_no_warning(languages: list[str]) -> None:
    assert [str(issue) for issue in check(SHIPPED, languages, outside(understand))] == []
