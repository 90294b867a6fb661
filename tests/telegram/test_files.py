import tracemalloc
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiogram import Bot
from aiohttp import web

from bot.errors import ChannelError, ConfigurationError
from bot.simulator import Simulator
from bot.telegram.connection import connect
from bot.telegram.files import Files
from tests.telegram.fakes import TOKEN, serving

MIB = 1024 * 1024


async def content(files: Files, handle: str) -> bytes:
    return b"".join([chunk async for chunk in await files(handle)])


async def handle(sim: Simulator, size: int = 3 * MIB) -> str:
    return (await sim.person().sends_document(b"x" * size, "a.bin")).file_ids[0]


async def test_a_file_is_read_as_it_was_sent(sim: Simulator, bot: Bot) -> None:
    sent = bytes(range(256)) * 5000
    message = await sim.person().sends_document(sent, "a.bin")
    assert await content(Files(bot), message.file_ids[0]) == sent
    await Files(bot).discard(message.file_ids[0])


async def test_a_stream_left_early_is_closed(sim: Simulator, bot: Bot) -> None:
    stream = await Files(bot)(await handle(sim))
    assert await anext(stream)
    await stream.aclose()  # type: ignore[attr-defined]
    assert len(await content(Files(bot), await handle(sim, 10))) == 10


async def test_a_file_over_the_cloud_limit_is_too_large(sim: Simulator, bot: Bot) -> None:
    with pytest.raises(ChannelError) as raised:
        await Files(bot)(await handle(sim, 20 * MIB + 1))
    assert raised.value.code == "file-too-large"


@pytest.mark.parametrize(
    ("kind", "method", "code"),
    [
        ("file_missing", "file", "file-not-found"),
        ("file_truncated", "file", "file-cut"),
        ("server_error", "getFile", "channel-away"),
        ("redirect", "getFile", "channel-away"),
        ("too_many", "getFile", "too-fast"),
    ],
)
async def test_each_fault_of_a_download_has_its_code(
    sim: Simulator, bot: Bot, kind: str, method: str, code: str
) -> None:
    name = await handle(sim)
    sim.faults.add(kind, method)
    with pytest.raises(ChannelError) as raised:
        await content(Files(bot), name)
    assert raised.value.code == code
    assert raised.value.__cause__ is None and raised.value.__context__ is None
    # And the next try gets it.
    assert len(await content(Files(bot), name)) == 3 * MIB


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (302, "channel-away"),
        (404, "file-not-found"),
        (500, "channel-away"),
        (200, "file-cut"),
        (206, "channel-away"),
    ],
)
async def test_each_answer_to_a_download_has_its_code(status: int, code: str) -> None:
    visited = []

    async def answer(request: web.Request) -> web.Response:
        visited.append(request.path)
        if request.path.endswith("getFile"):
            found = {
                "file_id": "a",
                "file_unique_id": "b",
                "file_size": 6,
                "file_path": "documents/a b#c?.bin",
            }
            return web.json_response({"ok": True, "result": found})
        return web.Response(status=status, body=b"12345", headers={"Location": "/elsewhere"})

    async with serving(answer) as base, connect(TOKEN, base) as bot:
        with pytest.raises(ChannelError) as raised:
            await content(Files(bot), "a")
    assert raised.value.code == code
    assert raised.value.__cause__ is None and raised.value.__context__ is None
    assert visited[1:] == [f"/file/bot{TOKEN}/documents/a b#c?.bin"]


async def test_a_handle_that_telegram_does_not_know_is_not_found(sim: Simulator, bot: Bot) -> None:
    for name in ("never-was", "", "../../etc/passwd"):
        with pytest.raises(ChannelError) as raised:
            await content(Files(bot), name)
        assert raised.value.code == "file-not-found"


async def test_memory_stays_bounded(sim: Simulator, bot: Bot) -> None:
    name = await handle(sim, 19 * MIB)
    stream = await Files(bot)(name)
    await anext(stream)
    tracemalloc.start()
    total = 0
    async for chunk in stream:
        assert len(chunk) <= 256 * 1024
        total += len(chunk)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert total > 18 * MIB and peak < 8 * MIB


@pytest.fixture
async def local(tmp_path: Path) -> AsyncIterator[tuple[Simulator, Files]]:
    folder = tmp_path / "server"
    folder.mkdir()
    async with Simulator(local_folder=folder) as sim, connect(sim.token, sim.api_base, local=True) as bot:
        yield sim, Files(bot, folder)


async def test_a_local_server_s_file_is_read_from_its_folder_and_discarded(
    local: tuple[Simulator, Files], tmp_path: Path
) -> None:
    sim, files = local
    name = await handle(sim, 21 * MIB)
    assert len(await content(files, name)) == 21 * MIB
    assert [path for path in tmp_path.rglob("*") if path.is_file()]
    await files.discard(name)
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_a_local_server_without_its_folder_is_a_wrong_configuration() -> None:
    with pytest.raises(ConfigurationError):
        Files(connect(TOKEN, "http://127.0.0.1:1", local=True))


@pytest.mark.parametrize("where", ["outside", "dots", "link", "folder", "gone", "short"])
async def test_only_whole_files_inside_the_local_folder_are_read(tmp_path: Path, where: str) -> None:
    # Given a server that names a file outside its folder, or one that is not what it says
    folder = tmp_path / "server"
    folder.mkdir()
    secret = tmp_path / "secret"
    secret.write_bytes(b"secret")
    (folder / "link").symlink_to(secret)
    (folder / "short").write_bytes(b"12")
    path = {
        "outside": secret, "dots": folder / ".." / "secret", "link": folder / "link", "folder": folder,
        "gone": folder / "gone", "short": folder / "short",
    }[where]  # fmt: skip

    async def answer(_: web.Request) -> web.Response:
        found = {"file_id": "a", "file_unique_id": "b", "file_size": 6, "file_path": str(path)}
        return web.json_response({"ok": True, "result": found})

    # When it is opened
    async with serving(answer) as base, connect(TOKEN, base, local=True) as bot:
        files = Files(bot, folder)
        with pytest.raises(ChannelError) as raised:
            await content(files, "a")
        assert raised.value.code == ("file-cut" if where == "short" else "file-not-found")
        if where in ("outside", "dots", "link"):
            with pytest.raises(ChannelError):
                await files.discard("a")
    assert secret.read_bytes() == b"secret"
