"""A set is read with its overlay, named by its hash, and comes out of its pack as it went in."""

import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.errors import BrokenPack
from bot.content.files import pack, read, revision, unpack
from tests.content.small_set import SMALL

PATHS = st.from_regex(r"(flows|locales/en)/[a-z]{1,8}\.(yml|ftl)", fullmatch=True)
SETS = st.dictionaries(PATHS, st.binary(max_size=200), max_size=6)


def write(folder: Path, files: dict[str, str]) -> Path:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    return folder


def test_an_overlay_replaces_files_of_the_same_path_and_adds_others(tmp_path: Path) -> None:
    shipped = write(tmp_path / "shipped", {"flows/a.yml": "1", "flows/b.yml": "2", "locales/en/a.ftl": "x"})
    overlay = write(tmp_path / "content", {"flows/b.yml": "own", "locales/ka/a.ftl": "y"})
    assert dict(read(shipped, overlay)) == {
        "flows/a.yml": b"1",
        "flows/b.yml": b"own",
        "locales/en/a.ftl": b"x",
        "locales/ka/a.ftl": b"y",
    }


def test_an_overlay_that_is_not_there_changes_nothing(tmp_path: Path) -> None:
    shipped = write(tmp_path / "shipped", {"flows/a.yml": "1"})
    assert read(shipped, tmp_path / "none") == read(shipped)


def test_hidden_files_other_kinds_and_links_that_lead_out_are_left_alone(tmp_path: Path) -> None:
    shipped = write(tmp_path / "shipped", {"flows/a.yml": "1", "flows/.b.yml": "2", "flows/.git/c.yml": "3"})
    write(shipped, {"flows/README.md": "x", "bot/d.yml": "4"})
    (tmp_path / "secret.yml").write_text("secret")
    (shipped / "flows" / "out.yml").symlink_to(tmp_path / "secret.yml")
    assert list(read(shipped)) == ["flows/a.yml"]


def test_the_revision_is_the_same_for_the_same_files_and_no_other() -> None:
    assert revision(SMALL) == revision(dict(reversed(list(SMALL.items()))))
    assert len(revision(SMALL)) == 16
    assert revision({"flows/a.yml": b"xy"}) != revision({"flows/a.yml": b"x", "flows/b.yml": b"y"})
    assert revision({"flows/ab.yml": b"c"}) != revision({"flows/a.yml": b"bc"})
    # Written down: an archive made today must be found by the same name in a year.
    assert revision({"flows/a.yml": b"a: 1\n"}) == "ae7c4ef7f2ebf313"


@given(SETS)
def test_what_is_packed_comes_out_again(files: dict[str, bytes]) -> None:
    assert dict(unpack(pack(files))) == files
    assert pack(files) == pack(dict(reversed(list(files.items()))))


def test_a_pack_is_smaller_than_the_set() -> None:
    assert len(pack(SMALL)) < sum(map(len, SMALL.values()))


@given(st.binary(max_size=300))
def test_other_bytes_are_no_pack(junk: bytes) -> None:
    with pytest.raises(BrokenPack):
        unpack(junk)


@given(st.data())
def test_a_cut_pack_is_no_pack(data: st.DataObject) -> None:
    packed = pack(SMALL)
    with pytest.raises(BrokenPack):
        unpack(packed[: data.draw(st.integers(0, len(packed) - 1))])


@pytest.mark.parametrize(
    "path", ["../flows/a.yml", "/flows/a.yml", "flows/../../a.yml", "bot/a.yml", "flows"]
)
def test_a_pack_cannot_lead_out_of_its_folders(path: str, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        archive.writestr(path, b"x")
    with pytest.raises(BrokenPack):
        unpack((tmp_path / "x.zip").read_bytes())


def test_a_pack_that_would_grow_without_end_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("flows/a.yml", b"0" * (65 * 1024 * 1024))
    with pytest.raises(BrokenPack):
        unpack((tmp_path / "x.zip").read_bytes())
