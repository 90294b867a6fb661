"""Reading sentences: Rasa's format and lines; a broken file is named with line and reason; near-duplicates drop out."""

import gzip
from pathlib import Path

import pytest

from nlu.errors import BadExamples
from nlu.examples import Example, alike, distinct, five_grams, read

GOOD = """version: "3.1"
nlu:
- intent: greeting
  examples: |
    - hello
    - hi [there](place)
- intent: "no"
  examples: |
    - nope
"""


def written(tmp_path: Path, text: str, name: str = "x.yml") -> Path:
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    return file


def test_rasas_format_is_read_with_entity_marks_taken_out(tmp_path: Path) -> None:
    assert read(written(tmp_path, GOOD)) == [
        Example("hello", "greeting"),
        Example("hi there", "greeting"),
        Example("nope", "no"),
    ]


def test_the_language_is_the_folders(tmp_path: Path) -> None:
    (tmp_path / "ko").mkdir()
    assert read(written(tmp_path / "ko", GOOD))[0].language == "ko"


def test_lines_are_read_and_oos_is_none(tmp_path: Path) -> None:
    text = 'train\tgreeting\thello "you"\nval\toos\twhat\n'
    expected = [Example('hello "you"', "greeting", None, "train"), Example("what", "none", None, "val")]
    assert read(written(tmp_path, text, "x.tsv")) == expected
    packed = tmp_path / "y.tsv.gz"
    packed.write_bytes(gzip.compress(text.encode()))
    assert read(packed) == expected


@pytest.mark.parametrize(
    ("text", "line", "wrong"),
    [
        (GOOD.replace('"3.1"', '"2.0"'), 1, "version"),
        (GOOD.replace("version", "verson"), 1, "verson"),
        (GOOD.replace("    - nope", "    nope"), 9, "dash"),
        (GOOD.replace("- intent: greeting", "- story: greeting"), 3, "story"),
        (GOOD.replace("nlu:", "nlu: ["), 3, "expected"),
        ("- a\n", 1, "expected here"),
        ('version: "3.1"\nnlu: []\n', 1, "no sentence"),
        ("", 1, "expected here"),
    ],
)
def test_what_is_wrong_is_said_with_file_and_line(tmp_path: Path, text: str, line: int, wrong: str) -> None:
    with pytest.raises(BadExamples) as caught:
        read(written(tmp_path, text))
    assert caught.value.file == "x.yml" and caught.value.line == line and wrong in caught.value.wrong
    assert str(caught.value).startswith(f"x.yml:{line}: ")


def test_a_line_with_too_few_parts_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadExamples, match=r"x\.tsv:2: "):
        read(written(tmp_path, "train\tgreeting\thello\ntrain\thello\n", "x.tsv"))


@pytest.mark.parametrize("raw", [b"\xff\xfe", b"\x1f\x8bcut"])
def test_what_is_no_text_is_named(tmp_path: Path, raw: bytes) -> None:
    file = tmp_path / "x.tsv.gz"
    file.write_bytes(raw)
    with pytest.raises(BadExamples, match=r"x\.tsv\.gz:1: cannot be read"):
        read(file)


def test_near_duplicates_are_dropped() -> None:
    assert distinct(["he shared my photos", "He  shared my photos!", "someone else entirely"]) == [
        "he shared my photos",
        "someone else entirely",
    ]
    assert alike(five_grams("yes"), five_grams("yes")) == 1.0
    assert alike(five_grams("yes"), five_grams("no")) == 0.0
