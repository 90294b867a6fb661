"""`locales`: how far each language is, and the way of a language out to translators and back."""

import shutil
from pathlib import Path

import pytest
from commands.command_line import alongside, bytes_below

from bot.cli import main
from bot.commands import locales

ROOT = Path(__file__).parents[2]
TALK = "locales/ko/menu.ftl"
QUESTION = "무엇이 도움이 될까요?"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A deployment that has never started."""
    (tmp_path / "data").mkdir()
    return tmp_path / "data"


def line_of(language: str, data: Path, *words: str) -> str:
    done = alongside("locales", *words, data=data)
    assert (done.code, done.err) == (0, "")
    return next(line for line in done.lines if line.startswith(f"{language} "))


def exported(data: Path, name: str = "ko.po") -> Path:
    po = data.parent / name
    done = alongside("locales", "export", "ko", "-o", str(po), data=data)
    assert (done.code, done.out, done.err) == (0, "", "")
    return po


def test_it_tells_how_far_each_language_is(data: Path) -> None:
    english, korean = line_of("en", data), line_of("ko", data)
    count = english.split(" of ")[1].split()[0]
    assert english.startswith(f"en  {count} of {count} texts, 0 stale, ") and english.endswith(
        "draft  (English)"
    )
    assert korean.startswith(f"ko  {count} of {count} texts, 0 stale, ") and " doubts, draft" in korean
    assert line_of("ko", data, "list") == korean
    own = data / "content" / "locales"
    (own / "ko").mkdir(parents=True)
    (own / "en").mkdir()
    (own / "en" / "menu.ftl").write_text(
        (ROOT / "locales/en/menu.ftl").read_text().replace("= What would help?", "= What could help?")
    )
    shipped = (ROOT / TALK).read_text()
    assert "utter_take_your_time =" in shipped
    (own / "ko" / "menu.ftl").write_text(shipped.replace("utter_take_your_time =", "utter_other ="))
    (own / "ko" / "locale.yml").write_text(
        "spec_version: 1\nname: 한국어\ndirection: ltr\nstate: reviewed\n"
        'reviewed_by: the desk\nreviewed_on: "2026-12-01"\nneeds_native_review: {utter_pay: The tone.}\n'
    )
    assert line_of("ko", data) == (
        f"ko  {int(count) - 1} of {count} texts, 1 stale, 1 doubts, reviewed by the desk, 2026-12-01  (한국어)"
    )
    assert line_of("ko", data, "list", "--shipped") == korean


def test_what_comes_back_as_it_went_changes_nothing(data: Path) -> None:
    done = alongside("locales", "import", "ko", str(exported(data)), data=data)
    assert (done.code, done.out) == (0, "")
    assert done.err == "texts changed: 0. Now: ./alongside check\n"
    assert list(bytes_below(data)) == []


def test_what_was_translated_is_laid_over_the_shipped_files_and_is_sound(data: Path) -> None:
    po = exported(data)
    source = po.read_text()
    assert source.count(f'msgstr "{QUESTION}"') == 1
    po.write_text(source.replace(f'msgstr "{QUESTION}"', 'msgstr "무엇부터 도와드릴까요?"'))
    shipped = (ROOT / TALK).read_bytes()
    done = alongside("locales", "import", "ko", str(po), data=data)
    own = data / "content" / TALK
    assert (done.code, done.out) == (0, f"changed: {own}\n")
    assert done.err == "texts changed: 1. Now: ./alongside check\n"
    old, new = f"utter_ask_wish = {QUESTION}".encode(), "utter_ask_wish = 무엇부터 도와드릴까요?".encode()
    assert own.read_bytes() == shipped.replace(old, new) != shipped
    assert (ROOT / TALK).read_bytes() == shipped
    assert [path for path in bytes_below(data) if path.endswith(".part")] == []
    checked = alongside("check", data=data, environment={"ALONGSIDE_DEPLOYMENT__LANGUAGES": "ko"})
    assert "menu.ftl" not in checked.out
    assert "무엇부터" in exported(data, "again.po").read_text()
    assert "무엇부터" not in alongside("locales", "export", "ko", "--shipped", data=data).out


def test_the_shipped_files_themselves_take_it_over_where_that_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(ROOT / "locales", tmp_path / "locales")
    monkeypatch.setattr(locales, "SHIPPED", tmp_path)
    po = tmp_path / "ko.po"
    assert main(["locales", "export", "ko", "--shipped", "-o", str(po)]) == 0
    po.write_text(po.read_text().replace(f'msgstr "{QUESTION}"', 'msgstr "무엇부터 도와드릴까요?"'))
    assert main(["locales", "import", "ko", str(po), "--shipped"]) == 0
    assert "= 무엇부터 도와드릴까요?\n" in (tmp_path / TALK).read_text()
    changed = [
        path
        for path in (ROOT / "locales").rglob("*.ftl")
        if path.read_bytes() != (tmp_path / path.relative_to(ROOT)).read_bytes()
    ]
    assert changed == [ROOT / TALK]


def test_what_is_broken_is_named_and_changes_nothing(data: Path) -> None:
    po = exported(data)
    po.write_text(po.read_text().replace(f'msgstr "{QUESTION}"', 'msgstr "무엇이 { $도움"'))
    line = po.read_text().splitlines().index('msgctxt "utter_ask_wish"') + 2
    done = alongside("locales", "import", "ko", str(po), data=data)
    assert done.code == 1
    assert done.out.startswith(f"{po}:{line}:1: [junk] 'utter_ask_wish': ")
    assert done.err == "alongside: nothing was changed\n"
    assert list(bytes_below(data)) == []


def test_without_a_file_the_language_is_written_to_the_terminal(data: Path) -> None:
    done = alongside("locales", "export", "ko", data=data)
    assert done.code == 0 and f'msgstr "{QUESTION}"' in done.out


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("export", "en"), "English is what the others are made from"),
        (("export", "kp"), "there is no locales/kp/locale.yml; there are "),
        (("import", "ko", "nowhere.po"), "nowhere.po: No such file or directory"),
    ],
)
def test_what_cannot_be_is_refused(data: Path, words: tuple[str, ...], why: str) -> None:
    done = alongside("locales", *words, data=data)
    assert (done.code, done.out) == (2, "")
    assert why in done.err


def test_a_language_whose_files_are_broken_is_mended_first(data: Path) -> None:
    broken = data / "content" / TALK
    broken.parent.mkdir(parents=True)
    broken.write_text("utter_x\n")
    done = alongside("locales", "export", "ko", data=data)
    assert done.code == 1
    assert done.out.startswith(f"{TALK}:1:") and "[junk]" in done.out
