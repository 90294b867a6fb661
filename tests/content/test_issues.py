"""Issues as people and programs read them, and the promise that each kind is tested."""

import ast
import re
from pathlib import Path

import bot.content
from bot.content.issues import Issue, closest, errors, in_order
from bot.content.required_texts import ENGINE_TEXTS

ROOM = Path(bot.content.__file__).parent
KNOWN_ELSEWHERE = {
    "contact-not-edited", "content", "content-pack-broken", "text-unknown", "text-broken", "language-unknown", "utf-8",
    "utf-16-le",
}  # fmt: skip


def test_an_issue_is_one_line_with_its_place() -> None:
    issue = Issue("flows/x.yml", 12, 5, "unknown-step", "Step 'a' leads nowhere.", step="a", flow="f")
    assert str(issue) == "flows/x.yml:12:5: [unknown-step] Step 'a' leads nowhere."
    assert issue.to_json() == {
        "file": "flows/x.yml",
        "line": 12,
        "column": 5,
        "code": "unknown-step",
        "message": "Step 'a' leads nowhere.",
        "step": "a",
        "flow": "f",
        "language": None,
        "severity": "error",
    }


def test_issues_stand_in_the_order_of_the_files_each_once() -> None:
    first, second = Issue("a.yml", 2, 1, "x", "m"), Issue("a.yml", 10, 1, "x", "m")
    third = Issue("b.yml", 1, 1, "x", "m", severity="warning")
    assert in_order([third, second, first, second]) == [first, second, third]
    assert errors([first, third]) and not errors([third])
    assert str(third) == "b.yml:1:1: [x] warning: m"


def test_only_a_near_word_is_offered() -> None:
    assert closest("telegran", ["instagram", "telegram"]) == " Did you mean 'telegram'?"
    assert closest("zzz", ["telegram"]) == ""


def test_every_kind_of_issue_has_a_test() -> None:
    codes = set()
    for path in ROOM.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            value = node.value if isinstance(node, ast.Constant) else None
            if isinstance(value, str) and re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+|junk|rehearsal", value):
                codes.add(value)
    tests = "".join(path.read_text() for path in Path(__file__).parent.glob("test_issues_of_*.py"))
    assert len(codes) > 60
    assert {code for code in codes - KNOWN_ELSEWHERE if f'"{code}"' not in tests} == set()


def test_every_text_that_the_engine_says_by_itself_is_asked_of_every_language() -> None:
    engine = ROOM.parent / "flow"
    said = set()
    for path in engine.rglob("*.py"):
        said |= set(re.findall(r'"(utter_[a-z_]+)"', path.read_text()))
    assert said - {"utter_"} <= set(ENGINE_TEXTS)
    page = (ROOM.parents[1] / "docs" / "flow-language.md").read_text()
    assert set(re.findall(r"`(utter_[a-z_]+)`", page)) - {"utter_x"} <= set(ENGINE_TEXTS)
