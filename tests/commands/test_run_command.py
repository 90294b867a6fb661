"""`run`: what it says while it starts, the tester link, the demo, and how it ends."""

import asyncio
import os
import re
import signal
import sys
from pathlib import Path

import pytest
from front_door.process import BotProcess

from bot.simulator import Simulator

ROOT = Path(__file__).parents[2]
LINK = re.compile(
    rb"only chats opened by this link are answered: https://t\.me/(\w+)\?start=([A-Za-z0-9_-]{16})\n"
)
PATIENCE = 20.0


async def link_of(bot: BotProcess) -> bytes:
    """Starts the bot on the simulator as if it were Telegram: a trial that asks for the link."""
    await bot.start()
    assert bot.process is not None and bot.process.stderr is not None
    while LINK.search(bot.output) is None:
        bot.output += await asyncio.wait_for(bot.process.stderr.readline(), PATIENCE)
    found = LINK.search(bot.output)
    assert found is not None
    return found[2]


async def test_the_tester_link_is_printed_opens_a_chat_and_stays_the_same(data: Path) -> None:
    async with Simulator() as simulator:
        bot = BotProcess(simulator, data, {"ALONGSIDE_TELEGRAM__SIMULATED": "false"})
        code = await link_of(bot)
        await bot.stop()
        first = bot.output
        bot = BotProcess(simulator, data, {"ALONGSIDE_TELEGRAM__SIMULATED": "false"})
        try:
            assert await link_of(bot) == code
            stranger, tester = simulator.person(language_code="en"), simulator.person(language_code="en")
            await stranger.starts()
            await tester.starts(code.decode())
            await tester.wait_until(lambda: "Which language" in tester.screen(), PATIENCE)
            assert "Which language" not in stranger.screen()
        finally:
            await bot.stop()
    assert [line.decode() for line in first.splitlines() if not line.startswith(b"20")] == [
        "alongside: texts not yet reviewed by native speakers: en, ko, id, fr, bs, mk, ka, dv",
        "alongside: reports are refused: there is no responder recipient yet",
        "alongside: this is a trial (deployment.live is false); contacts say that they are not yet checked",
        "alongside: answering",
        f"alongside: only chats opened by this link are answered: https://t.me/{LINK.search(first)[1].decode()}"  # type: ignore[index]
        f"?start={code.decode()}",
    ]
    for secret in (simulator.token, simulator.token.partition(":")[2], str(tester.id)):
        assert secret.encode() not in first + bot.output


def test_what_the_operator_reads_in_the_log_is_explained() -> None:
    """Every event that is logged as a warning or an error stands in the operator's page."""
    page = (ROOT / "docs" / "operator.md").read_text(encoding="utf-8")
    logged = {
        event
        for path in (ROOT / "bot").rglob("*.py")
        if "simulator" not in path.parts
        for event in re.findall(
            r"\blog\.(?:warning|error)\(\s*\"([a-z-]+)\"", path.read_text(encoding="utf-8")
        )
    }
    assert {"order-failed", "work-failed"} <= logged
    assert sorted(event for event in logged if f"`{event}`" not in page) == []


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_with_neither_configuration_nor_data_the_demo_begins_says_so_and_ends_cleanly(
    number: signal.Signals, tmp_path: Path
) -> None:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ALONGSIDE_")}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        "run",
        cwd=ROOT,
        env={**kept, "ALONGSIDE_DATA": str(tmp_path / "none"), "TMPDIR": str(temporary)},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stderr is not None
    said = b""
    while b"open the phones" not in said:
        line = await asyncio.wait_for(process.stderr.readline(), 60)
        assert line, said.decode()
        said += line
    process.send_signal(number)
    out, err = await asyncio.wait_for(process.communicate(), 30)
    assert process.returncode == 0, err
    assert (out, err) == (b"", b"")
    lines = said.decode().splitlines()
    assert lines[0].startswith("alongside: no configuration and no data yet: this is the demo")
    assert re.search(r"open the phones: http://127\.0\.0\.1:\d+/\S*t=[A-Za-z0-9_-]{20,}$", lines[-1])
    assert any("everything here is gone when this ends" in line for line in lines)
    assert not (tmp_path / "none").exists()
    assert list(temporary.iterdir()) == []
