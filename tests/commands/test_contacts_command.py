"""`contacts`: what a person found out about a number is written down, and nothing else."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import yaml
from commands.command_line import alongside, bytes_below

ROOT = Path(__file__).parents[2]
KOREA = "flows/facts/countries/kr.yml"
TODAY = datetime.now(UTC).date()
ON, UNTIL = str(TODAY - timedelta(days=3)), str(TODAY + timedelta(days=180))
YESTERDAY = str(TODAY - timedelta(days=1))
CHECK = ("contacts", "check", "kr_1366", "--by", "the duty desk", "--on", ON, "--until", UNTIL)


def entry(data: Path, contact: str) -> dict[str, object]:
    country = yaml.safe_load((data / "content" / KOREA).read_text(encoding="utf-8"))
    found: dict[str, object] = next(
        one for one in (*country["emergency"], *country["lines"]) if one["id"] == contact
    )
    return found


def row(data: Path, contact: str, *words: str) -> str:
    done = alongside("contacts", "list", *words, data=data)
    assert done.code == 0, done.err
    return next(line for line in done.lines if line.split()[:1] == [contact])


def test_the_list_shows_each_contact_with_its_source_and_why_it_is_hidden(tmp_path: Path) -> None:
    done = alongside("contacts", "list", data=tmp_path)
    assert done.code == 0
    assert done.lines[0] == "kr (Asia/Seoul)"
    for words in (
        "id",
        "number",
        "hours",
        "in the chat",
        "checked",
        "valid until",
        "verified",
        "source date",
    ):
        assert words in done.lines[1]
    line = row(tmp_path, "kr_1366")
    for words in (
        "1366",
        "always",
        "shown, 'not yet checked'",
        "2025-04",
        "여성긴급전화 1366",
        "https://korea.kr/",
    ):
        assert words in line
    assert "sms 112" in row(tmp_path, "kr_police_sms")
    assert "hidden: show_in_bot is false" in row(tmp_path, "kr_police_sms")
    assert "hidden: nothing to call" in row(tmp_path, "kr_ecrm")
    assert "mon-fri 09:00-18:00" in row(tmp_path, "ge_crisis_centres", "--country", "ge")


def test_columns_stand_below_each_other_also_with_korean_letters(tmp_path: Path) -> None:
    lines = alongside("contacts", "list", data=tmp_path).lines[1:]
    sources = {
        line.index("https://") + sum("가" <= char <= "힣" for char in line)
        for line in lines
        if "https://m.mbn" in line
    }
    assert len(sources) == 1


def test_a_check_is_written_into_the_deployments_own_copy_line_by_line(tmp_path: Path) -> None:
    shipped = (ROOT / KOREA).read_text(encoding="utf-8")
    done = alongside(*CHECK, data=tmp_path)
    assert done.code == 0, done.err
    assert str(tmp_path / "content" / KOREA) in done.out
    assert "./alongside publish" in done.err
    lines = (tmp_path / "content" / KOREA).read_text(encoding="utf-8").split("\n")
    at = lines.index('    checked_by: "the duty desk"')
    assert lines[at : at + 3] == [
        '    checked_by: "the duty desk"', f'    checked_on: "{ON}"', f'    valid_until: "{UNTIL}"',
    ]  # fmt: skip
    assert lines[:at] + lines[at + 3 :] == shipped.split("\n")
    assert entry(tmp_path, "kr_1366")["checked_by"] == "the duty desk"
    assert (ROOT / KOREA).read_text(encoding="utf-8") == shipped
    assert f"{ON} by the duty desk" in row(tmp_path, "kr_1366")


def test_an_own_edit_stays_and_what_expires_is_hidden(tmp_path: Path) -> None:
    alongside(*CHECK, data=tmp_path)
    file = tmp_path / "content" / KOREA
    own = file.read_text(encoding="utf-8").replace("lines:\n", "lines:\n  # Ask for the night desk.\n")
    file.write_text(own, encoding="utf-8")
    file.chmod(0o640)
    assert alongside("contacts", "expire", "kr_1366", data=tmp_path).code == 0
    assert file.read_text(encoding="utf-8") == own.replace(UNTIL, YESTERDAY)
    assert file.stat().st_mode & 0o777 == 0o640
    assert "hidden: expired" in row(tmp_path, "kr_1366")
    assert [path.name for path in file.parent.iterdir()] == ["kr.yml"]


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ({"kr_1366": "kr_1367"}, "there is no contact 'kr_1367'. Did you mean 'kr_1366'?"),
        ({ON: "2026-02-31"}, "argument --on: a date such as 2026-12-01"),
        ({ON: "20260101"}, "argument --on: a date such as 2026-12-01"),
        ({ON: str(TODAY + timedelta(days=2))}, "--on lies in the future"),
        ({UNTIL: YESTERDAY}, "--until lies in the past"),
        ({"the duty desk": " "}, "argument --by: a name"),
        ({"the duty desk": "two\nlines"}, "argument --by: a name"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(
    words: dict[str, str], why: str, tmp_path: Path
) -> None:
    done = alongside(*(words.get(word, word) for word in CHECK), data=tmp_path)
    assert (done.code, done.out) == (2, "")
    assert why in done.err
    assert bytes_below(tmp_path) == {}


def test_an_unknown_country_is_told_with_the_known_ones(tmp_path: Path) -> None:
    done = alongside("contacts", "list", "--country", "xx", data=tmp_path)
    assert (done.code, done.out) == (2, "")
    assert "kr" in done.err


def test_files_with_issues_are_listed_and_left_as_they_are(tmp_path: Path) -> None:
    file = tmp_path / "content" / KOREA
    file.parent.mkdir(parents=True)
    file.write_text((ROOT / KOREA).read_text(encoding="utf-8").replace("hours: always", "hurs: always", 1))
    before = bytes_below(tmp_path)
    done = alongside(*CHECK, data=tmp_path)
    assert done.code == 1
    assert "[unknown-field]" in done.out and f"{KOREA}:" in done.out
    assert bytes_below(tmp_path) == before


def test_where_it_cannot_be_written_the_old_file_stays(tmp_path: Path) -> None:
    """A folder stands where the new file would be laid before it takes the old one's name."""
    alongside(*CHECK, data=tmp_path)
    file = tmp_path / "content" / KOREA
    before = file.read_bytes()
    (file.parent / "kr.yml.part").mkdir()
    done = alongside("contacts", "expire", "kr_1366", data=tmp_path)
    assert done.code == 2
    assert "could not be saved" in done.err
    assert file.read_bytes() == before


def test_a_hidden_contact_that_was_checked_is_said_to_stay_hidden(tmp_path: Path) -> None:
    done = alongside(*("kr_d4u" if word == "kr_1366" else word for word in CHECK), data=tmp_path)
    assert done.code == 0
    assert "show_in_bot: false" in done.err


def test_what_has_expired_is_a_warning_of_the_check(tmp_path: Path) -> None:
    alongside("contacts", "expire", "kr_1366", data=tmp_path)
    done = alongside("check", data=tmp_path)
    (warning,) = [line for line in done.lines if "[contact-expired]" in line]
    lines = (tmp_path / "content" / KOREA).read_text(encoding="utf-8").split("\n")
    place = lines.index(f'    valid_until: "{YESTERDAY}"') + 1
    assert warning.startswith(f"{KOREA}:{place}:")
    assert "warning: Contact 'kr_1366' was valid until" in warning


def test_a_check_counts_once_it_is_published(data: Path) -> None:
    alongside(*CHECK, data=data)
    said = alongside("chat", "--lang", "en", data=data, given=b"/numbers\n")
    block = said.out[said.out.index("1366") :].split("\n\n")[0]
    assert "not yet checked" in block
    assert alongside("publish", data=data).code == 0
    said = alongside("chat", "--lang", "en", data=data, given=b"/numbers\n")
    block = said.out[said.out.index("1366") :].split("\n\n")[0]
    assert "not yet checked" not in block
