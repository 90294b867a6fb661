"""The words of the command line, and what stands behind each error."""

import inspect
from pathlib import Path

import pytest
from commands.command_line import alongside

import storage.errors
from bot.cli import COMMANDS
from bot.commands.explained import EXPLAINED, explained
from storage.errors import StorageError

ROOT = Path(__file__).parents[2]

# What no command can meet: inside of one commit, or of one sealed value.
NEVER_TOLD = {"storage", "cannot-unseal", "blob-exists", "blob-missing"}


@pytest.mark.parametrize("words", [(), ("help",), ("--help",)])
def test_help_names_every_command(words: tuple[str, ...], tmp_path: Path) -> None:
    done = alongside(*words, data=tmp_path / "data")
    assert (done.code, done.err) == (0, "")
    for name, _ in COMMANDS:
        assert f"\n    {name} " in done.out
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("words", [("help", "keys"), ("keys", "--help")])
def test_help_on_one_command_names_its_words(words: tuple[str, ...], tmp_path: Path) -> None:
    done = alongside(*words, data=tmp_path)
    assert done.code == 0
    assert "rotate" in done.out
    assert "./alongside keys" in done.out


@pytest.mark.parametrize(
    "words", [("nonsense",), ("keys",), ("keys", "eat"), ("content",), ("backup",), ("check", "--nonsense")]
)
def test_wrong_words_are_told_with_the_right_ones(words: tuple[str, ...], tmp_path: Path) -> None:
    done = alongside(*words, data=tmp_path / "data")
    assert done.code == 2
    assert "usage: ./alongside" in done.err
    assert "Traceback" not in done.err
    assert not (tmp_path / "data").exists()


def test_config_prints_the_documented_file(tmp_path: Path) -> None:
    done = alongside("config", data=tmp_path)
    assert done.code == 0
    assert done.out == (ROOT / "docs" / "config.yml").read_text(encoding="utf-8")


def test_what_config_prints_is_accepted_as_config(data: Path) -> None:
    (data / "config.yml").write_text(alongside("config", data=data).out)
    assert alongside("content", "list", data=data).code == 0


def test_every_error_of_storage_is_explained_in_words() -> None:
    codes = {
        kind.code
        for _, kind in inspect.getmembers(storage.errors, inspect.isclass)
        if issubclass(kind, StorageError)
    }
    assert codes - NEVER_TOLD - EXPLAINED.keys() == set()
    assert explained("one-of-a-later-version") == "one-of-a-later-version"


def test_a_folder_that_is_a_file_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    done = alongside("keys", "show", data=tmp_path / "file")
    assert done.code == 2
    assert "could not be saved" in done.err
