"""`publish`, `content list`, `rollback`: on the deployment alone, and on a bot that is answering."""

import asyncio
import shutil
from pathlib import Path

import pytest
from commands.command_line import Done, alongside
from front_door.process import BotProcess

from bot.simulator import Simulator

ROOT = Path(__file__).parents[2]
MENU = "locales/en/menu.ftl"


@pytest.fixture
def data(data: Path) -> Path:
    """English alone, so that one edited text is a whole edit."""
    (data / "config.yml").write_text("deployment: {languages: [en]}\n")
    return data


def says(data: Path, question: str) -> None:
    """The menu's question is edited; not published."""
    path = data / "content" / MENU
    path.parent.mkdir(parents=True, exist_ok=True)
    shipped = (ROOT / MENU).read_text(encoding="utf-8")
    path.write_text(shipped.replace("= What would help?", f"= {question}"), encoding="utf-8")


def in_force(data: Path) -> str:
    done = alongside("content", "list", data=data)
    assert done.code == 0, done.err
    (name,) = [line.split()[0] for line in done.lines if line.endswith("in force")]
    assert done.lines[0].startswith(name), "the newest stands first"
    return name


def question(data: Path) -> str:
    return alongside("chat", data=data, given=b"No\nYes\n").out


def test_an_edit_comes_into_force_and_can_be_taken_back(data: Path) -> None:
    before = in_force(data)
    says(data, "What would be good now?")
    assert "What would be good now?" not in question(data), "an edit alone changes nothing"
    published = alongside("publish", data=data)
    assert published.code == 0
    after = in_force(data)
    assert published.out == f"in force: {after}\n"
    assert after != before
    assert "What would be good now?" in question(data)
    back = alongside("rollback", data=data)
    assert (back.code, back.out) == (0, f"in force: {before}\n")
    assert in_force(data) == before
    assert "What would be good now?" not in question(data)
    assert len(alongside("content", "list", data=data).lines) == 3


def test_publishing_the_same_again_says_so_and_adds_nothing(data: Path) -> None:
    before = alongside("content", "list", data=data).out
    done = alongside("publish", data=data)
    assert done.code == 0
    assert "(nothing has changed)" in done.out
    assert alongside("content", "list", data=data).out == before


def test_a_broken_edit_is_refused_with_its_place_and_nothing_changes(data: Path) -> None:
    before = alongside("content", "list", data=data).out
    says(data, "What { would help?")
    done = alongside("publish", data=data)
    assert done.code == 1
    assert any(line.startswith(f"{MENU}:3:") for line in done.lines), done.out
    assert "not published; the set in force goes on" in done.err
    assert alongside("content", "list", data=data).out == before


def test_a_recalled_set_is_marked_and_never_rolled_back_to(data: Path) -> None:
    says(data, "What would harm?")
    alongside("publish", data=data)
    harmful = in_force(data)
    says(data, "What would be good now?")
    assert alongside("publish", "--recall", data=data).code == 0
    listed = alongside("content", "list", data=data)
    assert next(line for line in listed.lines if line.startswith(harmful)).endswith("recalled")
    refused = alongside("rollback", data=data)
    assert refused.code == 2
    assert "no earlier one to go back to" in refused.err


def test_with_nothing_to_go_back_to_rollback_says_so(data: Path) -> None:
    done = alongside("rollback", data=data)
    assert (done.code, done.out) == (2, "")
    assert done.err == "alongside: there is no such set, or no earlier one to go back to\n"


@pytest.mark.parametrize("words", [("content", "list"), ("rollback",), ("keys", "rotate")])
def test_a_folder_where_nothing_was_begun_is_named_and_left_as_it_is(
    words: tuple[str, ...], tmp_path: Path
) -> None:
    done = alongside(*words, data=tmp_path / "elsewhere")
    assert (done.code, done.out) == (2, "")
    assert f"nothing was ever begun in {tmp_path / 'elsewhere'}" in done.err
    assert not (tmp_path / "elsewhere").exists()


def test_after_an_upgrade_that_no_longer_fits_the_old_set_goes_on_and_it_is_said(
    data: Path, tmp_path: Path
) -> None:
    """What was published lies in the archive: here an edit that the shipped files of today do not fit."""
    says(data, "What would be good now?")
    alongside("publish", data=data)
    before = in_force(data)
    (data / "config.yml").write_text("deployment: {languages: [en, ko]}\n")  # Korean has no such edit
    done = alongside("publish", data=data)
    assert done.code == 1
    assert any("[stale-text]" in line for line in done.lines)
    assert in_force(data) == before


async def test_a_running_bot_takes_orders_and_a_second_one_is_refused(data: Path) -> None:
    async def order(*words: str) -> Done:
        return await asyncio.to_thread(alongside, *words, data=data)

    async with Simulator() as simulator:
        bot = BotProcess(simulator, data, {"ALONGSIDE_DEPLOYMENT__LANGUAGES": "en"})
        await bot.start()
        try:
            person = simulator.person(language_code="en")
            await person.starts()
            await person.wait_until(lambda: "someone else read" in person.screen(), timeout=20)
            before = (await order("content", "list")).lines[0].split()[0]
            says(data, "What would be good now?")
            published = await order("publish")
            assert published.code == 0, published.err
            assert before not in published.out
            await person.presses("No")
            await person.wait_until(lambda: "safe right now" in person.screen(), timeout=20)
            await person.presses("Yes")
            await person.wait_until(lambda: "What would be good now?" in person.screen(), timeout=20)
            says(data, "What { would help?")
            refused = await order("publish")
            assert refused.code == 1
            assert any(line.startswith(f"{MENU}:3:") for line in refused.lines), refused.out
            assert (await order("rollback")).out == f"in force: {before}\n"
            assert (await order("rollback")).code == 0, "to and fro between the last two"
            second = await order("run")
            assert second.code == 2
            shown = await order("keys", "show")
            rotated = await order("keys", "rotate")
            assert (shown.code, rotated.code) == (0, 0), rotated.err
            assert "Back up the keyring now" in rotated.err
            assert "epoch 2" in (await order("keys", "show")).out
            restored = await order("restore", str(shutil.copytree(data / "blobs", data / "copy")))
            assert restored.code == 2
            assert "another process uses this data folder" in restored.err
        finally:
            await bot.stop()
        assert (await order("content", "list")).code == 0, "the socket is gone with the bot"
