"""`parse`: exactly one JSON object a line, whatever the line holds."""

import json
from pathlib import Path

import pytest
from commands.command_line import Done, alongside

LONGEST = "가" * 4096

LINES = (
    b"hello",
    b"",
    LONGEST.encode(),
    b"\xff\xfe not utf-8 \x80",
    "🆘🆘 👩‍👧".encode(),
    b"before\x00after",
    "one\u2028two\u2029three\u0085four".encode(),
    b"ends with a carriage return\r",
    "\u200f\u200b".encode(),
    b"no line feed after this one",
)


def parsed(given: bytes, data: Path, *words: str) -> tuple[Done, list[dict[str, object]]]:
    done = alongside("parse", *words, data=data, given=given)
    assert done.err == ""
    assert done.code == 0
    assert done.out.count("\n") == len(done.out.splitlines())
    return done, [json.loads(line) for line in done.out.splitlines()]


def test_every_line_gives_one_object_and_nothing_else_is_written(tmp_path: Path) -> None:
    _, found = parsed(b"\n".join(LINES), tmp_path)
    assert len(found) == len(LINES)
    for entry in found:
        assert {
            "language",
            "danger",
            "intent",
            "confidence",
            "ranking",
            "entities",
            "incidents",
        } <= entry.keys()
        assert entry["danger"] in ("none", "distress", "self_harm", "danger")


@pytest.mark.parametrize("line", LINES, ids=lambda line: ascii(line[:20]))
def test_a_line_is_understood_alike_alone_and_among_others(line: bytes, tmp_path: Path) -> None:
    _, alone = parsed(line + b"\n", tmp_path)
    _, among = parsed(b"hello\n" + line + b"\nhello\n", tmp_path)
    assert len(alone) == 1
    assert among[1] == alone[0]


def test_no_input_gives_no_output(tmp_path: Path) -> None:
    done, found = parsed(b"", tmp_path)
    assert (done.out, found) == ("", [])


def test_danger_is_told_in_every_language_of_the_words(tmp_path: Path) -> None:
    given = "he is going to kill me tonight\n그 사람이 오늘 밤 나를 죽이겠대요\nI want to see a film\n"
    _, found = parsed(given.encode(), tmp_path)
    assert [entry["danger"] for entry in found] == ["danger", "danger", "none"]
    assert [entry["language"] for entry in found][:2] == ["en", "ko"]


def test_the_language_of_the_chat_is_a_hint(tmp_path: Path) -> None:
    """A short word that is not telling is read in the language that is spoken in the chat."""
    _, plain = parsed(b"ne\n", tmp_path, "--lang", "mk")
    _, bosnian = parsed(b"ne\n", tmp_path, "--lang", "bs")
    assert (plain[0]["language"], bosnian[0]["language"]) == ("mk", "bs")


def test_nothing_is_made_in_the_data_folder(tmp_path: Path) -> None:
    parsed(b"hello\n", tmp_path / "data")
    assert not (tmp_path / "data").exists()
