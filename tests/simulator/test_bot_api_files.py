"""Files both ways, in the cloud and by a server of one's own."""

import io
from pathlib import Path

import aiohttp
import pytest

from bot.simulator import Simulator

MEGABYTE = 1024 * 1024


async def download(sim, session, path: str) -> tuple[int, bytes]:
    async with session.get(f"{sim.api_base}/file/bot{sim.token}/{path}") as answer:
        return answer.status, await answer.read()


async def test_a_document_keeps_its_bytes_name_and_kind(sim, bot, anna):
    await anna.sends_document(b"\x00\xffevidence", name="증거.pdf", caption="look")
    document = (await bot.updates())[-1]["message"]["document"]
    assert (document["file_name"], document["mime_type"], document["file_size"]) == (
        "증거.pdf",
        "application/pdf",
        10,
    )
    path = (await bot.ok("getFile", file_id=document["file_id"]))["file_path"]
    assert path.startswith("documents/file_")
    assert await download(sim, bot.session, path) == (200, b"\x00\xffevidence")


async def test_a_photo_comes_in_several_sizes_the_largest_last(bot, anna):
    await anna.sends_photo(b"jpeg", width=1000, height=2000)
    sizes = (await bot.updates())[-1]["message"]["photo"]
    assert [size["height"] for size in sizes] == [90, 320, 800, 1280]
    assert len({size["file_id"] for size in sizes}) == 4


async def test_the_cloud_gives_no_file_over_20_megabytes(bot, anna):
    await anna.sends_document(b"x" * (20 * MEGABYTE + 1))
    await anna.sends_document(b"x" * (20 * MEGABYTE))
    big, fits = ((update["message"]["document"]["file_id"]) for update in (await bot.updates())[1:])
    assert await bot.refusal("getFile", file_id=big) == (400, "Bad Request: file is too big")
    assert await bot.ok("getFile", file_id=fits)
    assert await bot.refusal("getFile", file_id="made-up") == (400, "Bad Request: invalid file_id")


async def test_the_bot_sends_a_file_and_its_id_can_be_sent_again(sim, bot, anna):
    form = aiohttp.FormData({"chat_id": str(anna.id), "caption": "<b>plan</b>", "parse_mode": "HTML"})
    form.add_field("document", b"the plan", filename="plan.txt", content_type="text/plain")
    async with bot.session.post(f"{sim.api_base}/bot{sim.token}/sendDocument", data=form) as answer:
        sent = (await answer.json())["result"]
    assert (sent["caption"], sent["document"]["file_name"]) == ("plan", "plan.txt")
    await bot.ok("sendDocument", chat_id=anna.id, document=sent["document"]["file_id"])
    [first, second] = [message.file_ids[0] for message in anna.visible_messages()[1:]]
    assert sim.world.files.get(first).read() == sim.world.files.get(second).read() == b"the plan"


async def test_the_bot_cannot_send_over_50_megabytes_nor_long_captions(sim, bot, anna):
    address = f"{sim.api_base}/bot{sim.token}/sendDocument"
    form = aiohttp.FormData({"chat_id": str(anna.id)})
    form.add_field("document", io.BytesIO(b"x" * (50 * MEGABYTE + 70 * 1024)), filename="big")
    async with bot.session.post(address, data=form) as answer:
        body = await answer.json()
    assert (answer.status, body["description"]) == (413, "Request Entity Too Large")
    refused = await bot.refusal("sendDocument", chat_id=anna.id, document="x", caption="c" * 1025)
    assert refused == (400, "Bad Request: message caption is too long")


@pytest.fixture
def local_folder(tmp_path: Path) -> Path:
    return tmp_path


async def test_a_server_of_ones_own_answers_with_an_absolute_path_and_serves_no_files(local_folder, bot):
    async with Simulator(local_folder=local_folder) as sim:
        bot.sim = sim
        anna = sim.person()
        large = local_folder / "large"
        with large.open("wb") as sparse:
            sparse.truncate(60 * MEGABYTE)
        await anna.sends_document(large, name="clip.mp4")
        await anna.sends_voice(b"voice")
        document, voice = (update["message"] for update in await bot.updates())
        path = (await bot.ok("getFile", file_id=document["document"]["file_id"]))["file_path"]
        assert Path(path).stat().st_size == 60 * MEGABYTE
        path = (await bot.ok("getFile", file_id=voice["voice"]["file_id"]))["file_path"]
        assert Path(path).is_absolute()
        assert Path(path).read_bytes() == b"voice"
        assert (await download(sim, bot.session, path.lstrip("/")))[0] == 404
        by_path = await bot.ok("sendDocument", chat_id=anna.id, document=f"file://{path}")
        assert by_path["document"]["file_size"] == 5
        form = aiohttp.FormData({"chat_id": str(anna.id)})
        form.add_field("document", io.BytesIO(b"x" * (51 * MEGABYTE)), filename="big")
        async with bot.session.post(f"{sim.api_base}/bot{sim.token}/sendDocument", data=form) as answer:
            sent = (await answer.json())["result"]
        assert sent["document"]["file_size"] == 51 * MEGABYTE
