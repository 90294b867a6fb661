"""What is wrong with a file of contacts is told with its line."""

from datetime import date

import pytest

from bot.content.check import ALONE, Outside, check
from bot.content.facts import COUNTRIES
from bot.content.files import Files
from bot.content.issues import Issue
from tests.content.small_set import KOREA, LANGUAGES, SMALL, changed, line_of

GEORGIA = "flows/facts/countries/ge.yml"
HOURS = '[{days: [mon, tue], from: "09:00", to: "18:00"}]'


def told(files: Files, outside: Outside = ALONE) -> list[Issue]:
    return [one for one in check(files, LANGUAGES, outside) if one.file.startswith(COUNTRIES)]


@pytest.mark.parametrize(
    ("code", "old", "new", "where", "words"),
    [
        ("unknown-field", "anonymous: true", "anonymos: true", "anonymos", "Did you mean 'anonymous'?"),
        ("missing-field", "    source: a page of the line\n", "", "id: kr_line", "'source' is missing here."),
        ("wrong-value", 'source_date: "2023-12"', 'source_date: "2023-02-31"', "2023-02-31", "no such day"),
        ("wrong-value", HOURS, "sometimes", "sometimes", "only 'always' can stand here"),
        ("wrong-value", "[mon, tue]", "[mon, tus]", "tus", "'mon', 'tue', 'wed'"),
        ("wrong-value", 'to: "18:00"', 'to: "09:00"', "hours: [", "a whole day is from 00:00 to 24:00"),
        ("wrong-value", 'from: "09:00"', 'from: "24:00"', "hours: [", "a day begins at 00:00"),
        ("wrong-value", 'from: "09:00"', 'from: "9"', "hours: [", "such as 08:30"),
        ("wrong-value", "verified: true", "verified: true\n    checked_by: x", "id: kr_police", "belong together"),
        ("duplicate-id", "id: kr_line", "id: kr_police", 'phone: "1366"', "stands here twice"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_once_where_it_stands(
    code: str, old: str, new: str, where: str, words: str
) -> None:
    files = changed(KOREA, old, new)
    (found,) = told(files)
    line = line_of(files[KOREA], where) - (2 if code == "duplicate-id" else 0) - (where == 'phone: "1366"')
    assert (found.file, found.line, found.code, found.severity) == (KOREA, line, code, "error")
    assert words in found.message


def test_a_contact_of_two_countries_is_told_in_the_second() -> None:
    georgia = SMALL[KOREA].replace(b"country: kr", b"country: ge").replace(b"id: kr_line", b"id: ge_line")
    (found,) = told({**SMALL, GEORGIA: georgia})
    assert (found.file, found.code) == (KOREA, "duplicate-id")
    assert f"stands in {GEORGIA} too" in found.message


@pytest.mark.parametrize(
    ("until", "today", "expired"),
    [
        ("2026-11-24", date(2026, 11, 24), False),
        ("2026-11-24", date(2026, 11, 25), True),
        ("2026-11", date(2026, 11, 30), False),
        ("2026-11", date(2026, 12, 1), True),
        ("2026", date(2026, 12, 31), False),
        ("2026", date(2027, 1, 1), True),
    ],
)
def test_an_expired_contact_is_a_warning_at_its_date(until: str, today: date, expired: bool) -> None:
    files = changed(KOREA, "    anonymous: true\n", f'    anonymous: true\n    valid_until: "{until}"\n')
    assert told(files) == [], "without a day nothing has expired"
    assert [(one.line, one.code, one.severity) for one in told(files, Outside(today=today))] == (
        [(line_of(files[KOREA], "valid_until"), "contact-expired", "warning")] if expired else []
    )


def test_a_broken_file_beside_an_expired_contact_hides_nothing() -> None:
    files = changed(KOREA, "    anonymous: true\n", '    anonymous: true\n    valid_until: "2020"\n')
    broken = {**files, GEORGIA: b"spec_version: 1\ncountry: ge\nzone: Nowhere\n"}
    codes = {(one.file, one.code) for one in told(broken, Outside(today=date(2026, 1, 1)))}
    assert {(GEORGIA, "wrong-value"), (GEORGIA, "missing-field"), (KOREA, "contact-expired")} <= codes
