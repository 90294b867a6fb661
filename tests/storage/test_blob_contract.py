"""One contract, held by every blob store."""

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.blobs import BlobStore, LocalBlobs, MemoryBlobs, new_blob_name
from storage.days import SECONDS_A_DAY
from storage.errors import BlobExists, BlobMissing

BIG = os.urandom(1 << 20) * 12 + b"end"


@pytest.fixture(params=["folder", "memory"])
def blobs(request: pytest.FixtureRequest, tmp_path: Path) -> BlobStore:
    return LocalBlobs(tmp_path / "blobs") if request.param == "folder" else MemoryBlobs()


async def stream(*chunks: bytes) -> AsyncIterator[bytes]:
    for chunk in chunks:
        yield chunk


async def read(blobs: BlobStore, name: str) -> bytes:
    return b"".join([chunk async for chunk in blobs.get(name)])


@pytest.mark.parametrize("content", [b"", b"x", BIG], ids=["empty", "a byte", "12 MB"])
async def test_a_blob_comes_back_as_it_went_in(blobs: BlobStore, content: bytes) -> None:
    name = new_blob_name()
    pieces = [content[at : at + 700_000] for at in range(0, len(content), 700_000)]
    assert await blobs.put(name, stream(*pieces)) == len(content)
    assert await read(blobs, name) == content
    assert await blobs.size(name) == len(content)


async def test_a_range_holds_just_those_bytes(blobs: BlobStore) -> None:
    name = new_blob_name()
    await blobs.put(name, stream(b"0123456789"))
    assert await blobs.get_range(name, 2, 5) == b"234"
    assert await blobs.get_range(name, 8, 99) == b"89"
    assert await blobs.get_range(name, 10, 12) == b""
    assert await blobs.get_range(name, 3, 3) == b""


@pytest.mark.parametrize("content", [b"second", BIG], ids=["small", "12 MB"])
async def test_a_blob_is_never_overwritten(blobs: BlobStore, content: bytes) -> None:
    name = new_blob_name()
    await blobs.put(name, stream(b"first"))
    with pytest.raises(BlobExists):
        await blobs.put(name, stream(content))
    assert await read(blobs, name) == b"first"


@pytest.mark.parametrize("before", [b"", b"some", BIG], ids=["at once", "soon", "after 12 MB"])
async def test_a_put_that_is_cut_leaves_nothing(blobs: BlobStore, tmp_path: Path, before: bytes) -> None:
    async def cut() -> AsyncIterator[bytes]:
        if before:
            yield before
        raise ConnectionResetError

    name = new_blob_name()
    with pytest.raises(ConnectionResetError):
        await blobs.put(name, cut())
    assert await blobs.names() == []
    with pytest.raises(BlobMissing):
        await blobs.size(name)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
    await blobs.put(name, stream(b"again"))
    assert await read(blobs, name) == b"again"


async def test_a_deleted_blob_is_gone_and_deleting_it_again_is_no_error(blobs: BlobStore) -> None:
    kept, gone = sorted((new_blob_name(), new_blob_name()))
    for name in (kept, gone):
        await blobs.put(name, stream(b"x"))
    assert await blobs.names() == [kept, gone]
    await blobs.delete(gone)
    await blobs.delete(gone)
    assert await blobs.names() == [kept]
    with pytest.raises(BlobMissing):
        await read(blobs, gone)
    with pytest.raises(BlobMissing):
        await blobs.get_range(gone, 0, 1)


@pytest.mark.parametrize(
    "name", ["", "..", "../x", "/etc/passwd", "a" * 31, "A" * 32, "g" * 32, "0" * 32 + "\n"]
)
async def test_only_random_names_are_taken(blobs: BlobStore, name: str) -> None:
    with pytest.raises(BlobMissing):
        await blobs.put(name, stream(b"x"))
    with pytest.raises(BlobMissing):
        await read(blobs, name)
    assert await blobs.names() == []


def test_names_are_never_the_same() -> None:
    assert len({new_blob_name() for _ in range(1000)}) == 1000


async def test_files_are_private_and_show_only_their_day(tmp_path: Path) -> None:
    blobs, name = LocalBlobs(tmp_path / "blobs"), new_blob_name()
    await blobs.put(name, stream(BIG))
    facts = (tmp_path / "blobs" / name).stat()
    assert (tmp_path / "blobs").stat().st_mode & 0o777 == 0o700
    assert facts.st_mode & 0o777 == 0o600
    assert facts.st_mtime % SECONDS_A_DAY == 0


async def test_what_a_kill_left_half_written_is_gone_at_the_next_start(tmp_path: Path) -> None:
    blobs, name = LocalBlobs(tmp_path / "blobs"), new_blob_name()
    await blobs.put(name, stream(b"whole"))
    (tmp_path / "blobs" / f"{new_blob_name()}#1").write_bytes(b"half")
    assert await blobs.names() == [name]
    assert await LocalBlobs(tmp_path / "blobs").names() == [name]
    assert [path.name for path in (tmp_path / "blobs").iterdir()] == [name]


async def test_a_full_put_is_synced_to_the_disk(tmp_path: Path, monkeypatch) -> None:
    synced = []
    fsync = os.fsync
    monkeypatch.setattr(
        os,
        "fsync",
        lambda handle: (synced.append(str(Path(f"/proc/self/fd/{handle}").readlink())), fsync(handle)),
    )
    blobs, name = LocalBlobs(tmp_path / "blobs"), new_blob_name()
    await blobs.put(name, stream(b"x"))
    assert synced == [str(tmp_path / "blobs" / name), str(tmp_path / "blobs")]
