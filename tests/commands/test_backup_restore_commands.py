"""`backup` while the bot runs, and `restore` into an empty folder, end to end on the phone."""

import asyncio
import shutil
from pathlib import Path

import pyrage
import pytest
from commands.command_line import Done, alongside, bytes_below
from front_door.process import BotProcess

from bot.simulator import Person, Simulator

PATIENCE = 20.0
HARMLESS = "112"
"""Every cover answer carries the emergency number, in the same place."""


async def opens(person: Person) -> None:
    await person.starts()
    await person.wait_until(lambda: "[English]" in shown(person), PATIENCE)
    await presses(person, "English", "someone else read this phone")
    await presses(person, "No", "safe right now")
    await presses(person, "Yes", "What would help")


def shown(person: Person) -> str:
    """All her messages, with the buttons of the last as `[label]`."""
    messages = person.visible_messages()
    labels = [label for message in messages[-1:] for label in message.labels]
    return "\n".join([message.text for message in messages] + [f"[{label}]" for label in labels])


def answer_to(person: Person, words: str) -> str:
    return shown(person).rpartition(words)[2]


async def presses(person: Person, label: str, then: str) -> None:
    await person.presses(label)
    await person.wait_until(lambda: then in shown(person), PATIENCE)


async def erases(person: Person) -> None:
    await person.says("/erase")
    await person.wait_until(lambda: "[Erase everything]" in shown(person), PATIENCE)
    await person.presses("Erase everything")
    await person.wait_until(lambda: "What would help" not in shown(person), PATIENCE)


async def order(*words: str, data: Path, given: bytes = b"") -> Done:
    return await asyncio.to_thread(alongside, *words, data=data, given=given)


async def test_a_restore_erases_again_covers_everybody_and_drops_what_was_unsent(
    data: Path, tmp_path: Path
) -> None:
    identity = pyrage.x25519.Identity.generate()
    copy, sealed, new = tmp_path / "backup", tmp_path / "keyring.age", tmp_path / "new"
    async with Simulator() as simulator:
        bot = BotProcess(simulator, data)
        await bot.start()
        try:
            in_middle, erased, waiting = (simulator.person(language_code="en") for _ in range(3))
            for person in (in_middle, erased, waiting):
                await opens(person)
            await presses(in_middle, "Tell what happened", "What comes closest")
            # An answer to the third cannot be sent, and waits in the backup.
            simulator.faults.add("server_error", method="sendMessage", rate=1.0)
            await waiting.says("hello")
            while not simulator.faults.met:
                await asyncio.sleep(0.02)
            done = await order("backup", str(copy), data=data)
            assert done.code == 0, done.err
            simulator.faults.clear()
            assert "never after 14 days" in done.out
            await erases(erased)
            sealing = await order("keys", "backup", str(identity.to_public()), str(sealed), data=data)
            assert sealing.code == 0, sealing.err
        finally:
            await bot.kill()
        # The machine is lost: an empty folder, the two backups, the age identity.
        shutil.rmtree(data)
        restored = await order("keys", "restore", str(sealed), data=new, given=str(identity).encode())
        assert restored.code == 0, restored.err
        done = await order("restore", str(copy), data=new)
        assert done.code == 0, done.err
        assert done.out.startswith("2 conversations restored; each is covered"), done.out
        before = shown(waiting)
        bot = BotProcess(simulator, new)
        await bot.start()
        try:
            await in_middle.says("I am back")
            await in_middle.wait_until(lambda: HARMLESS in answer_to(in_middle, "I am back"), PATIENCE)
            assert "What comes closest" not in answer_to(in_middle, "I am back")
            assert in_middle.visible_messages()[-1].labels == [], "nothing of before is offered either"
            # She who erased is nobody the bot knows: it begins with the first question.
            await erased.starts()
            await erased.wait_until(lambda: "[English]" in shown(erased), PATIENCE)
            assert shown(waiting) == before, "what was unsent in the backup is not sent days later"
        finally:
            await bot.stop()


def test_a_backup_of_a_stopped_bot_is_restored_whole(data: Path, tmp_path: Path) -> None:
    assert alongside("backup", str(tmp_path / "copy"), data=data).code == 0
    listed = alongside("content", "list", data=data).out
    for name in ("database.sqlite", "blobs"):
        path = data / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    done = alongside("restore", str(tmp_path / "copy"), data=data)
    assert (done.code, done.err) == (0, "")
    assert alongside("content", "list", data=data).out == listed


def test_a_backup_holds_no_keys(data: Path, tmp_path: Path) -> None:
    alongside("backup", str(tmp_path / "copy"), data=data)
    kept = b"".join(content for _, content in bytes_below(tmp_path / "copy").values())
    for path in (data / "keys").iterdir():
        assert path.read_bytes() not in kept
    for mode, _ in bytes_below(tmp_path / "copy").values():
        assert mode & 0o077 == 0


def test_neither_backup_nor_restore_writes_over_anything(data: Path, tmp_path: Path) -> None:
    alongside("backup", str(tmp_path / "copy"), data=data)
    before, copied = bytes_below(data), bytes_below(tmp_path / "copy")
    again = alongside("backup", str(tmp_path / "copy"), data=data)
    into_full = alongside("restore", str(tmp_path / "copy"), data=data)
    for done in (again, into_full):
        assert done.code == 2
        assert "this folder holds something already: nothing was changed" in done.err
    assert (bytes_below(data), bytes_below(tmp_path / "copy")) == (before, copied)


def test_without_a_database_there_is_nothing_to_back_up(tmp_path: Path) -> None:
    done = alongside("backup", str(tmp_path / "copy"), data=tmp_path / "none")
    assert done.code == 2
    assert "there is none in the data folder" in done.err
    assert not (tmp_path / "copy").exists()


@pytest.mark.parametrize("damage", ["shorter", "changed", "lost"])
def test_a_damaged_backup_is_refused_and_leaves_the_folder_empty(
    damage: str, data: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    alongside("backup", str(copy), data=data)
    file = copy / "database.sqlite"
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    match damage:
        case "shorter":
            file.write_bytes(content[:-4096])
        case "changed":
            file.write_bytes(content)
        case "lost":
            file.unlink()
    new = tmp_path / "new"
    shutil.copytree(data / "keys", new / "keys")
    done = alongside("restore", str(copy), data=new)
    assert done.code == 2
    assert "the backup is incomplete, was changed" in done.err
    assert not (new / "database.sqlite").exists()


def test_a_backup_without_its_keyring_or_with_another_is_refused(data: Path, tmp_path: Path) -> None:
    copy, new, other = tmp_path / "copy", tmp_path / "new", tmp_path / "other"
    alongside("backup", str(copy), data=data)
    without = alongside("restore", str(copy), data=new)
    alongside("keys", "show", data=other)
    (new / "keys").mkdir(parents=True, exist_ok=True)
    shutil.copytree(other / "keys", new / "keys", dirs_exist_ok=True)
    foreign = alongside("restore", str(copy), data=new)
    assert (without.code, foreign.code) == (2, 2)
    assert "the keyring (keys.dir) is missing" in without.err
    assert "belongs to another database" in foreign.err
    assert not (new / "database.sqlite").exists()


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    done = alongside("restore", str(tmp_path / "gone"), data=tmp_path / "data")
    assert done.code == 2
    assert "gone: No such file" in done.err
