"""`chat` through a pipe: whole conversations, scripted, with buttons by number, by `[n]` and by label."""

import re
from pathlib import Path

import pytest
from commands.command_line import Done, alongside

ROOT = Path(__file__).parents[2]


def chat(data: Path, *lines: str, words: tuple[str, ...] = ()) -> Done:
    done = alongside("chat", *words, data=data, given="".join(f"{line}\n" for line in lines).encode())
    assert done.code == 0, done.err
    return done


def after(done: Done, line: str) -> str:
    """What was said after that line of hers, until her next one."""
    _, _, rest = "\n".join(done.lines).partition(f"\n> {line}\n")
    assert rest, done.out
    return rest.partition("\n> ")[0]


def test_a_conversation_in_english_with_every_way_to_choose(data: Path) -> None:
    done = chat(
        data,
        "English",  # by its label
        "2",  # by its number
        "[1]",  # by its number in brackets
        "tell WHAT happened",  # a label, in whatever case
        "Fake pictures of me",
        "Done",
        "Skip",
        "200",  # an answer of its own: no button has this number
        "34",
        "It began after we parted.",
        ":photo",
        "Done",
        "Back to the menu",
    )
    assert "Which language is easiest for you?" in done.lines[0]
    assert "\n  [1] English   [2] 한국어\n" in done.out
    assert "read this phone" in after(done, "English")
    assert "Are you safe right now?" in after(done, "2")
    assert "What would help?" in after(done, "[1]")
    assert "What comes closest" in after(done, "tell WHAT happened")
    assert "How old are you" in after(done, "200")
    assert "in your own words" in after(done, "34")
    assert "I have that." in after(done, "It began after we parted.")
    assert "This is what you told me" in done.out
    assert "What would help?" in after(done, "Back to the menu")
    assert done.err == ""


def test_the_same_in_korean(data: Path) -> None:
    done = chat(data, "2", "아니요", "네", "있었던 일 이야기하기", ":quit", words=("--lang", "ko"))
    assert done.lines[0] == "어떤 언어가 편하세요?"
    assert "지금 안전하신가요?" in after(done, "아니요")
    assert "[5] 있었던 일 이야기하기" in after(done, "네")
    assert not re.search("[A-Za-z]", after(done, "네")), "one language, not two"


def test_an_edited_line_corrects_the_answer_it_gave(data: Path) -> None:
    done = chat(
        data,
        "English",
        "No",
        "Yes",
        "Tell what happened",
        "Skip",
        "Skip",
        "34",
        ":edit 35",
        "Back",
        ":quit",
    )
    assert "I have taken your change." in after(done, ":edit 35")


def test_leaving_deletes_what_stands_in_the_chat(data: Path) -> None:
    done = chat(data, "English", "No", "Leave")
    assert "messages are deleted from the chat)" in after(done, "Leave")


def test_danger_is_answered_at_once(data: Path) -> None:
    done = chat(data, "English", "he is going to kill me")
    assert "112" in after(done, "he is going to kill me")


def test_bytes_that_are_no_text_are_read_as_a_phone_would_send_them(data: Path) -> None:
    done = alongside("chat", data=data, given=b"\xff\xfe\n\xf0\x9f\x98\x80\nEnglish\n")
    assert done.code == 0
    assert done.err == ""
    assert "read this phone" in after(done, "English")


def test_draft_shows_edits_and_without_it_what_is_in_force(data: Path) -> None:
    shipped = (ROOT / "locales/en/menu.ftl").read_text(encoding="utf-8")
    english = data / "content/locales/en/menu.ftl"
    english.parent.mkdir(parents=True)
    english.write_text(shipped.replace("What would help?", "What would be good now?"), encoding="utf-8")
    (data / "config.yml").write_text("deployment: {languages: [en]}\n")
    way = ("No", "Yes")
    assert "What would be good now?" in chat(data, *way, words=("--draft",)).out
    published = chat(data, *way)
    assert "What would help?" in published.out
    assert "What would be good now?" not in published.out


def test_a_draft_that_does_not_pass_is_not_talked_with(data: Path) -> None:
    broken = data / "content/flows/menu.yml"
    broken.parent.mkdir(parents=True)
    broken.write_text("flows: [", encoding="utf-8")
    done = alongside("chat", "--draft", data=data)
    assert done.code == 2
    assert "flows/menu.yml:" in done.err
    assert "./alongside check" in done.err


@pytest.mark.parametrize("language", ["fr", "xx"])
def test_only_an_offered_language_can_be_chosen(language: str, data: Path) -> None:
    done = alongside("chat", "--lang", language, data=data)
    assert done.code == 2
    assert "offered are en, ko" in done.err


def test_a_chat_leaves_nothing_behind(tmp_path: Path) -> None:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    done = alongside(
        "chat", data=tmp_path / "none", given=b"English\n", environment={"TMPDIR": str(temporary)}
    )
    assert done.code == 0
    assert list(temporary.iterdir()) == []
    assert not (tmp_path / "none").exists()
