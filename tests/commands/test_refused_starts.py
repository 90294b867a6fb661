"""What `run` refuses: in a clear sentence, with nothing written."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from commands.command_line import Done, alongside, bytes_below

TOKEN = "123456789:" + "A" * 35
NOWHERE = {"ALONGSIDE_TELEGRAM__TOKEN": TOKEN, "ALONGSIDE_TELEGRAM__API_BASE": "http://127.0.0.1:9"}


def run(data: Path, **settings: str) -> Done:
    return alongside("run", data=data, environment=settings or NOWHERE)


def another_root_key(data: Path) -> None:
    (data / "keys" / "root.key").write_bytes(bytes(range(32)))


def a_short_root_key(data: Path) -> None:
    (data / "keys" / "root.key").write_bytes(b"short")


def no_keyring(data: Path) -> None:
    shutil.rmtree(data / "keys")


def an_empty_keyring(data: Path) -> None:
    shutil.rmtree(data / "keys")
    (data / "keys").mkdir()


def a_lost_epoch_key(data: Path) -> None:
    (data / "keys" / "epoch-1.sealed").unlink()


def a_root_key_and_a_lost_tester_link(data: Path) -> None:
    another_root_key(data)
    (data / "keys" / "tester-link").unlink()


def another_keyring(data: Path) -> None:
    other = data.parent / "other"
    assert alongside("keys", "show", data=other).code == 0
    shutil.rmtree(data / "keys")
    shutil.copytree(other / "keys", data / "keys")


def a_newer_database(data: Path) -> None:
    with sqlite3.connect(data / "database.sqlite") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()


def no_database_of_ours(data: Path) -> None:
    (data / "database.sqlite").write_bytes(b"something else entirely " * 512)


@pytest.mark.parametrize(
    "spoil,sentence",
    [
        (another_root_key, "the root key does not open this keyring"),
        (a_short_root_key, "the root key does not open this keyring"),
        (no_keyring, "the keyring (keys.dir) is missing or not whole"),
        (an_empty_keyring, "the keyring (keys.dir) is missing or not whole"),
        (a_lost_epoch_key, "the keyring (keys.dir) is missing or not whole"),
        (a_root_key_and_a_lost_tester_link, "the root key does not open this keyring"),
        (another_keyring, "this keyring belongs to another database"),
        (a_newer_database, "the database was written by a newer version of this program"),
        (no_database_of_ours, "the database file is not one of ours, or is damaged"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
@pytest.mark.parametrize("words", [("run",), ("publish",)])
def test_what_does_not_fit_is_refused_and_not_a_byte_is_written(
    words: tuple[str, ...], spoil: Callable[[Path], None], sentence: str, data: Path
) -> None:
    spoil(data)
    before = bytes_below(data)
    done = alongside(*words, data=data, environment=NOWHERE)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"alongside: {sentence}"), done.err
    assert "nothing was changed" in done.err
    assert done.err.count("\n") == 1, "a sentence, no traceback"
    assert bytes_below(data) == before


@pytest.mark.parametrize("token", ["", "12", "x:y", f"{TOKEN} ", f"{TOKEN}:{TOKEN}"])
def test_an_empty_or_malformed_token_is_refused_and_never_repeated(token: str, tmp_path: Path) -> None:
    done = run(tmp_path / "data", ALONGSIDE_TELEGRAM__TOKEN=token)
    assert done.code == 2
    assert done.err.startswith("alongside: telegram.token: allowed is a token as @BotFather gives it")
    assert TOKEN not in done.err
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("content", [None, b"", b"12", b"\xff\xfe", TOKEN.encode() * 2])
def test_a_token_file_must_hold_one_token(content: bytes | None, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / "token").write_bytes(content)
    done = run(tmp_path, ALONGSIDE_TELEGRAM__TOKEN_FILE="token")
    assert done.code == 2
    assert done.err.startswith("alongside: telegram.token_file: ")
    assert TOKEN not in done.err


def test_configuration_without_a_token_is_told_what_is_missing(tmp_path: Path) -> None:
    (tmp_path / "config.yml").write_text("deployment: {organisation: Test House}\n")
    done = alongside("run", data=tmp_path)
    assert done.code == 2
    assert done.err.startswith("alongside: telegram.token: a bot token is needed")


@pytest.mark.parametrize(
    "text,place",
    [
        ("deployment: {languages: [en\n", "config.yml, line 2, column 1: not readable YAML"),
        ("just words\n", "config.yml: sections with keys are expected"),
        ("deployment: {zone: Nowhere}\n", "deployment.zone: allowed is an IANA time zone"),
        ("deployment: {lvie: true}\n", "deployment.lvie: no such setting"),
        ("telegram: {api_base: 'http://api.example.org'}\n", "telegram.api_base: beyond loopback only https"),
        ("retention: {messages_hours: 48}\n", "retention.messages_hours: allowed is at most 47"),
    ],
)
def test_a_wrong_setting_is_named_with_what_is_allowed(text: str, place: str, tmp_path: Path) -> None:
    (tmp_path / "config.yml").write_text(text)
    done = alongside("run", data=tmp_path)
    assert done.code == 2
    assert place in done.err
    assert [path.name for path in tmp_path.iterdir()] == ["config.yml"]


def test_live_lists_everything_that_is_missing_and_refuses(tmp_path: Path) -> None:
    (tmp_path / "config.yml").write_text(
        "deployment: {live: true, countries: [kr, ge]}\ntelegram: {api_base: 'http://127.0.0.1:9'}\n"
    )
    done = run(tmp_path, ALONGSIDE_TELEGRAM__TOKEN=TOKEN)
    assert done.code == 2
    assert "not ready to go live:" in done.err
    for missing in (
        "deployment.organisation: ",
        "deployment.privacy_contact: ",
        "evidence.keep: fingerprint or vault",
        "contacts of kr: an emergency number that a person has checked",
        "contacts of kr: a crisis line that a person has checked",
        "contacts of ge: an emergency number that a person has checked",
        "contacts of ge: a crisis line that a person has checked",
        "locales/en/organisation.ftl: organisation_about is still the shipped default",
        "locales/ka/organisation.ftl: organisation_duty is still the shipped default",
        "locales/en/locale.yml: a reading by a native speaker",
        "locales/dv/locale.yml: a reading by a native speaker",
    ):
        assert f"\n  {missing}" in done.err


def test_a_full_disk_is_said_and_leaves_no_half_of_a_keyring_in_use(tmp_path: Path) -> None:
    """Named as the operator sees it; here the folder cannot be written at all."""
    (tmp_path / "data").write_bytes(b"")
    done = run(tmp_path / "data")
    assert done.code == 2
    assert done.err.startswith("alongside: it could not be saved (disk full, or no rights)")
