"""A contact's entry is changed in place, and nothing else of the file."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.contact_edit import NotEdited, edited
from bot.content.facts import COUNTRIES, Contact, Country
from bot.content.shape import fit
from bot.content.yaml_source import read

ROOT = Path(__file__).parents[2]
SHIPPED = sorted((ROOT / COUNTRIES).glob("*.yml"))
FIELDS = {"checked_by": "the duty desk", "checked_on": "2026-11-24", "valid_until": "2027-05-24"}
SMALL = """\
# A comment.
spec_version: 1
country: kr
zone: Asia/Seoul

emergency:
  - {id: one, kind: police, name: {en: "One"}, phone: "112", source: "x", verified: true}  # in one line
lines:
  # Above.
  - id: two
    kind: gbv
    name: {en: Two}
    verified: true   # beside
    # Between.
    phone: "1366"
    valid_until:
    source: x"""


def country(source: bytes) -> Country:
    document, issues = read("x.yml", source)
    assert document is not None and issues == []
    fitted, issues = fit(document, (), Country)
    assert fitted is not None and issues == []
    return fitted


def contacts(source: bytes) -> dict[str, Contact]:
    found = country(source)
    return {one.id: one for one in (*found.emergency, *found.lines)}


@pytest.mark.parametrize("file", SHIPPED, ids=lambda path: path.stem)
def test_each_shipped_contact_can_be_checked_and_only_lines_are_added(file: Path) -> None:
    source = file.read_bytes()
    for name, before in contacts(source).items():
        changed = edited(file.name, source, name, FIELDS)
        assert contacts(changed) == {**contacts(source), name: before.model_copy(update=FIELDS)}
        lines = changed.decode().split("\n")
        kept = [line for line in lines if not line.strip().startswith(tuple(f"{field}:" for field in FIELDS))]
        assert kept == source.decode().split("\n")
        assert len(lines) - len(kept) == len(FIELDS)


def test_whatever_way_it_is_written_comments_and_line_ends_stay() -> None:
    assert edited(
        "kr.yml", SMALL.encode(), "two", {**FIELDS, "valid_until": "2027"}
    ).decode() == SMALL.replace(
        "# beside\n", '# beside\n    checked_by: "the duty desk"\n    checked_on: "2026-11-24"\n'
    ).replace("valid_until:\n", 'valid_until: "2027"\n')
    assert edited("kr.yml", SMALL.encode(), "one", {"valid_until": "2027"}).decode() == SMALL.replace(
        "verified: true}", 'verified: true, valid_until: "2027"}'
    )
    windows = SMALL.replace("\n", "\r\n")
    changed = edited("kr.yml", windows.encode(), "two", {"checked_by": "x", "checked_on": "2026"}).decode()
    assert changed.count("\r\n") == changed.count("\n") == SMALL.count("\n") + 2


def test_a_later_check_replaces_the_one_before() -> None:
    once = edited("kr.yml", SMALL.encode(), "two", FIELDS)
    again = edited("kr.yml", once, "two", {**FIELDS, "checked_by": "someone else"})
    assert again == once.replace(b"the duty desk", b"someone else")


@given(
    st.text(st.characters(exclude_categories=("C", "Z"), include_characters=" "), min_size=1, max_size=100)
)
def test_any_name_is_kept_as_it_was_given(name: str) -> None:
    changed = edited("kr.yml", SMALL.encode(), "two", {**FIELDS, "checked_by": name})
    assert contacts(changed)["two"].checked_by == name


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: text.replace("verified: true   # beside\n", ""),
        lambda text: text.replace("zone: Asia/Seoul", "zone: Nowhere"),
        lambda text: text.replace("lines:", "lines: ["),
        lambda text: text.replace("id: two", "id: three"),
    ],
    ids=["missing field", "wrong zone", "broken", "another id"],
)
def test_a_file_with_issues_is_left_as_it_is(damage: object) -> None:
    assert callable(damage)
    with pytest.raises(NotEdited):
        edited("kr.yml", damage(SMALL).encode(), "two", FIELDS)
