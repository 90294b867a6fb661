"""What holds for every room: sizes, names, no sentence in code, every error a code, every setting a use."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("bot", "nlu", "storage")
SOURCES = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
MOST_LINES = 500
BAD_NAMES = {"utils", "helpers", "common", "manager", "misc", "util", "helper"}


def test_no_file_is_longer_than_five_hundred_lines() -> None:
    long = {str(path.relative_to(ROOT)): len(path.read_text().splitlines()) for path in SOURCES}
    assert not {name: lines for name, lines in long.items() if lines > MOST_LINES}


def test_the_median_file_stays_small() -> None:
    lengths = sorted(len(path.read_text().splitlines()) for path in SOURCES)
    assert lengths[len(lengths) // 2] < 120


def test_no_file_or_class_hides_behind_an_empty_name() -> None:
    for path in SOURCES:
        assert path.stem not in BAD_NAMES, path
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ClassDef):
                assert not node.name.endswith(("Manager", "Helper", "Utils")), f"{path}: {node.name}"


@pytest.mark.parametrize("package", PACKAGES)
def test_every_error_has_a_code_of_its_own_kind(package: str) -> None:
    """An error class says its code, or inherits one; codes are lower case with dashes."""
    for path in (ROOT / package).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if not isinstance(node, ast.ClassDef):
                continue
            for statement in node.body:
                is_code = (
                    isinstance(statement, ast.Assign)
                    and isinstance(statement.targets[0], ast.Name)
                    and statement.targets[0].id == "code"
                    and isinstance(statement.value, ast.Constant)
                )
                if is_code:
                    assert re.fullmatch(r"[a-z][a-z0-9-]*", statement.value.value), f"{path}: {node.name}"


def test_no_word_of_another_language_stands_in_code() -> None:
    """Casework, engine and edges hold no text of hers: what is beyond ASCII there would belong in locales/."""
    for folder in ("bot/casework", "bot/flow", "bot/telegram", "bot/jobs", "storage"):
        for path in (ROOT / folder).rglob("*.py"):
            tree = ast.parse(path.read_text())
            docstrings = {
                node.body[0].value
                for node in ast.walk(tree)
                if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
                and node.body
                and isinstance(node.body[0], ast.Expr)
            }
            for node in ast.walk(tree):
                if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in docstrings:
                    assert node.value.isascii() or len(node.value) <= LONGEST_MARK, f"{path}: {node.value!r}"


LONGEST_MARK = 12
"""Marks and signs that are read in texts (of dates, of direction) may stand in code; sentences may not."""


def test_every_flow_word_in_the_page_is_one_the_engine_knows() -> None:
    page = (ROOT / "docs/flow-language.md").read_text(encoding="utf-8")
    engine_texts = set(
        re.findall(r"`(utter_[a-z_]+)`", page[page.index("Texts the engine itself asks for") :])
    )
    from bot.content.required_texts import ENGINE_TEXTS

    assert set(ENGINE_TEXTS) <= engine_texts
