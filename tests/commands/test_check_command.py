"""`check`: every mistake with its place, and an exit code that a script can trust."""

import json
from pathlib import Path

import pytest
from commands.command_line import alongside

ROOT = Path(__file__).parents[2]


def overlay(data: Path, name: str, text: str) -> None:
    path = data / "content" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def edited(name: str, old: str, new: str) -> str:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert old in text
    return text.replace(old, new, 1)


def place_of(text: str, words: str) -> tuple[int, int]:
    before = text[: text.index(words)]
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def test_what_is_shipped_passes_without_a_word_on_standard_output(tmp_path: Path) -> None:
    done = alongside("check", data=tmp_path / "data")
    assert (done.code, done.out, done.err) == (0, "", "0 errors, 0 warnings\n")
    assert alongside("check", "--json", data=tmp_path / "data").out == "[]\n"
    assert not (tmp_path / "data").exists(), "check changes nothing"


def test_broken_yaml_is_the_only_thing_told_with_line_and_column(tmp_path: Path) -> None:
    text = edited("flows/menu.yml", "        ask_before_filling: true", "        [ask_before_filling: true")
    overlay(tmp_path, "flows/menu.yml", text)
    done = alongside("check", data=tmp_path)
    assert done.code == 1
    (issue,) = done.lines
    assert issue.startswith("flows/menu.yml:")
    line, column = issue.split(":")[1:3]
    assert int(line) - place_of(text, "[ask_before")[0] in (0, 1)
    assert int(column) >= 1
    assert "[yaml-broken] This is not YAML" in issue
    assert done.err == "1 errors, 0 warnings\n"


def test_broken_fluent_is_told_with_line_and_column(tmp_path: Path) -> None:
    text = edited("locales/en/menu.ftl", "Take your time.", "Take { $your time.")
    overlay(tmp_path, "locales/en/menu.ftl", text)
    done = alongside("check", "--json", data=tmp_path)
    assert done.code == 1
    junk = next(issue for issue in json.loads(done.out) if issue["code"] == "junk")
    line, column = place_of(text, "{ $your time.")
    assert (junk["file"], junk["line"], junk["severity"]) == ("locales/en/menu.ftl", line, "error")
    assert junk["column"] > column
    assert "not Fluent" in junk["message"]


@pytest.mark.parametrize(
    "name,old,new,code,words",
    [
        ("flows/menu.yml", "then: to_danger", "then: to_dangr", "unknown-step", "to_dangr"),
        ("flows/menu.yml", "collect: wish", "collect: wihs", "unknown-slot", "wihs"),
        ("flows/menu.yml", "action: utter_take", "action: utter_tak", "missing-text", "utter_tak"),
        ("flows/menu.yml", "link: danger", "link: dangers", "unknown-flow", "dangers"),
        ("flows/menu.yml", "          - else: take_your_time\n", "", "missing-else", "- if:"),
        ("flows/menu.yml", 'slots.wish is "need', 'slots.wish iz "need', "wrong-condition", "slots.wish iz"),
        ("flows/domain.yml", "{fills: [stored]}", "{fills: [stred]}", "unknown-slot", "stred"),
        ("flows/domain.yml", "  menu: menu", "  menu: menus", "unknown-flow", "menus"),
    ],
)
def test_a_wrong_edit_is_told_where_it_stands(
    name: str, old: str, new: str, code: str, words: str, tmp_path: Path
) -> None:
    text = edited(name, old, new)
    overlay(tmp_path, name, text)
    done = alongside("check", "--json", data=tmp_path)
    assert done.code == 1
    found = [issue for issue in json.loads(done.out) if (issue["file"], issue["code"]) == (name, code)]
    assert any(issue["line"] == place_of(text, words)[0] for issue in found), done.out


def test_a_rehearsal_that_no_longer_holds_is_told_with_its_line(tmp_path: Path) -> None:
    name = "flows/rehearsals/opening.first_visit_en.yml"
    overlay(tmp_path, name, edited(name, "flow: menu", "flow: settings"))
    done = alongside("check", data=tmp_path)
    assert done.code == 1
    assert any(f"{name}:" in line and "[rehearsal]" in line for line in done.lines), done.out


def test_a_translation_made_from_an_older_english_is_told_with_the_new_mark(tmp_path: Path) -> None:
    overlay(tmp_path, "locales/en/menu.ftl", edited("locales/en/menu.ftl", "Take your time.", "No hurry."))
    done = alongside("check", data=tmp_path)
    assert done.code == 1
    assert done.lines[0].startswith("locales/ko/menu.ftl:")
    assert "[stale-text]" in done.lines[0]
    assert "# english: " in done.lines[0]


def test_shipped_alone_is_checked_without_the_deployments_edits(tmp_path: Path) -> None:
    overlay(tmp_path, "flows/menu.yml", "not: [flows")
    assert alongside("check", data=tmp_path).code == 1
    assert alongside("check", "--shipped", data=tmp_path).code == 0
