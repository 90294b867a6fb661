"""After a full run with errors, nothing that was hers, and no token, stands anywhere in the clear."""

import asyncio
import os
from pathlib import Path

from front_door.process import BotProcess

from bot.simulator import Kind, Simulator

PLANTED = "xylophonequartz"
FILE_NAME = "kumquatledger"
NAME = "Wilhelmina"
USERNAME = "wilma_the_planted"


async def test_no_planted_word_id_name_or_token_is_left(tmp_path: Path) -> None:
    data, temporary = tmp_path / "data", tmp_path / "tmp"
    temporary.mkdir()
    async with Simulator(seed=7) as simulator:
        bot = BotProcess(simulator, data, more={"TMPDIR": str(temporary), "ALONGSIDE_LOGS__LEVEL": "debug"})
        arguments: list[bytes] = []
        person = simulator.person(first_name=NAME, username=USERNAME)
        await bot.start()
        assert bot.process is not None
        arguments.append(Path(f"/proc/{bot.process.pid}/cmdline").read_bytes())

        async def until(words: str) -> None:
            await person.wait_until(
                lambda: any(words in m.text for m in person.visible_messages() if m.from_bot), 60
            )

        await person.starts()
        await until("Which language")
        for label, then in (
            ("English", "read this phone"),
            ("No", "safe right now"),
            ("Yes", "What would help"),
            ("Tell what happened", "What comes closest"),
            ("Skip", "Where did it"),
            ("Skip", "How old"),
            ("Skip", "in your own words"),
        ):
            await person.presses(label)
            await until(then)
        for kind, method in (
            (Kind.REDIRECT, "sendMessage"),
            (Kind.HANG, "getUpdates"),
            (Kind.BAD_GATEWAY, None),
            (Kind.DROP_AFTER, "sendMessage"),
            (Kind.SERVER_ERROR, "answerCallbackQuery"),
        ):
            simulator.faults.add(kind, method, times=2, seconds=1)
        await person.says(f"He wrote {PLANTED} to me")
        await person.sends_document(b"%PDF " + PLANTED.encode() * 10, name=f"{FILE_NAME}.pdf")
        await person.sends_photo(b"\xff\xd8" + PLANTED.encode(), caption=PLANTED)
        await person.forwards(f"{PLANTED} forwarded", name=NAME)
        await person.sends_contact("+999555000111", NAME)
        await asyncio.sleep(3)
        await person.edits(
            next(m for m in person.visible_messages() if PLANTED in m.text), f"{PLANTED} edited"
        )
        await until("I have")
        await bot.kill()  # in the middle: what is left half-done counts too
        alive = _everything(data) | _everything(temporary)
        await bot.start()
        await person.quiet(timeout=60)
        await bot.stop()
        stopped = _everything(data) | _everything(temporary)
        identity = [str(person.id), str(person.chat.id)]
        whole = person.id.to_bytes(8, "big"), person.id.to_bytes(8, "little")
        words = [
            PLANTED,
            FILE_NAME,
            NAME,
            USERNAME,
            "999555000111",
            *identity,
            simulator.token,
            simulator.token[-35:],
        ]
        for place, content in {
            **alive,
            **stopped,
            "log": bot.output,
            "arguments": b"".join(arguments),
        }.items():
            for word in words:
                assert word.encode() not in content, f"{word} in {place}"
                assert word.encode("utf-16-le") not in content, f"{word} in {place}"
            for number in whole:
                assert number not in content, place
        assert any(name.endswith("database.sqlite") for name in stopped)
        assert b"Traceback" not in bot.output


def _everything(folder: Path) -> dict[str, bytes]:
    """Every file below, by a name that tells when it was read; names are searched as contents are."""
    found = {}
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_socket() and os.access(path, os.R_OK):
            found[f"{path.relative_to(folder)}"] = path.name.encode() + b"\0" + path.read_bytes()
    return found
