"""What is shipped is sound: no issue in any language, and every rehearsal holds."""

from pathlib import Path

from bot.content.check import check
from bot.content.files import read
from bot.content.locale_file import languages_in

SHIPPED = read(Path(__file__).parents[2])


def test_shipped_flows_and_locales_have_no_issue() -> None:
    languages = languages_in(SHIPPED)
    assert {"en", "ko"} <= set(languages)
    found = [str(issue) for issue in check(SHIPPED, languages) if issue.severity == "error"]
    assert found == []
