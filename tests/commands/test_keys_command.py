"""`keys`: what is shown, sealed and brought back; never a key in words, output or process arguments."""

import shutil
import subprocess
import sys
import tarfile
from io import BytesIO
from pathlib import Path

import pyrage
import pytest
from commands.command_line import alongside, bytes_below

IDENTITY = pyrage.x25519.Identity.generate()
RECIPIENT = str(IDENTITY.to_public())


def keyring(folder: Path) -> dict[str, bytes]:
    """Its files; the tester link is none of the keys."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "tester-link"}


def test_show_tells_names_days_and_fingerprints_and_no_key(data: Path) -> None:
    done = alongside("keys", "show", data=data)
    assert done.code == 0
    assert [line.split()[0] for line in done.lines] == ["root", "signing", "epoch"]
    assert "since 20" in done.lines[2]
    for secret in keyring(data / "keys").values():
        assert secret.hex() not in done.out.lower()
    assert alongside("keys", "show", data=data).out == done.out


def test_show_makes_the_keyring_of_a_new_deployment(tmp_path: Path) -> None:
    assert alongside("keys", "show", data=tmp_path / "data").code == 0
    assert (tmp_path / "data" / "keys" / "root.key").stat().st_mode & 0o777 == 0o600


def test_rotate_begins_a_new_epoch_and_two_live_at_most(data: Path) -> None:
    for number in (2, 3, 4):
        done = alongside("keys", "rotate", data=data)
        assert done.code == 0
        epochs = [line for line in alongside("keys", "show", data=data).lines if line.startswith("epoch")]
        assert [line.split()[1] for line in epochs] == [str(number), str(number - 1)]
        assert ("Back up the database now" in done.err) == (number > 2)
    assert sorted(path.name for path in (data / "keys").glob("epoch-*")) == [
        "epoch-3.sealed",
        "epoch-4.sealed",
    ]


def opened(file: Path, folder: Path) -> dict[str, bytes]:
    """What lies in the sealed backup, opened by Debian's own command where it is installed."""
    age = shutil.which("age")
    if age:
        identity = folder / "identity"
        identity.write_text(str(IDENTITY))
        packed = subprocess.run([age, "-d", "-i", identity, file], check=True, capture_output=True).stdout
    else:
        packed = pyrage.decrypt(file.read_bytes(), [IDENTITY])
    with tarfile.open(fileobj=BytesIO(packed)) as tar:
        return {entry.name: tar.extractfile(entry).read() for entry in tar.getmembers()}  # type: ignore[union-attr]


def test_a_backup_is_an_age_file_that_holds_the_whole_keyring(data: Path, tmp_path: Path) -> None:
    file = tmp_path / "keyring.age"
    file.write_bytes(b"the backup before")
    done = alongside("keys", "backup", RECIPIENT, str(file), data=data)
    assert done.code == 0
    assert "Keep only this newest copy" in done.err
    assert file.stat().st_mode & 0o777 == 0o600
    assert opened(file, tmp_path) == keyring(data / "keys")
    for secret in keyring(data / "keys").values():
        assert secret not in file.read_bytes()


def test_a_lost_keyring_is_brought_back_by_what_age_keygen_wrote(data: Path, tmp_path: Path) -> None:
    file = tmp_path / "keyring.age"
    alongside("keys", "backup", RECIPIENT, str(file), data=data)
    before, shown = keyring(data / "keys"), alongside("keys", "show", data=data).out
    shutil.rmtree(data / "keys")
    assert "the keyring (keys.dir) is missing" in alongside("keys", "show", data=data).err
    written = f"# created: 2026-11-20T00:00:00Z\n# public key: {RECIPIENT}\n{IDENTITY}\n"
    done = alongside("keys", "restore", str(file), data=data, given=written.encode())
    assert (done.code, done.err) == (0, "")
    assert str(IDENTITY) not in done.out
    assert keyring(data / "keys") == before
    assert alongside("keys", "show", data=data).out == shown


def test_the_identity_never_stands_in_the_process_arguments(data: Path, tmp_path: Path) -> None:
    file = tmp_path / "keyring.age"
    alongside("keys", "backup", RECIPIENT, str(file), data=data)
    shutil.rmtree(data / "keys")
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "keys", "restore", str(file)],
        env={"ALONGSIDE_DATA": str(data), "PATH": ""},
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        process.stdin.write(f"{IDENTITY}\n".encode())
        process.stdin.flush()
        for secret in ("cmdline", "environ"):
            assert b"AGE-SECRET-KEY" not in Path(f"/proc/{process.pid}/{secret}").read_bytes()
        out, err = process.communicate(timeout=30)
    assert process.returncode == 0, err
    assert b"AGE-SECRET-KEY" not in out + err
    refused = alongside("keys", "restore", str(file), str(IDENTITY), data=data)
    assert refused.code == 2, "an identity is no word of the command"


def test_a_keyring_that_is_there_is_never_overwritten(data: Path, tmp_path: Path) -> None:
    file = tmp_path / "keyring.age"
    alongside("keys", "backup", RECIPIENT, str(file), data=data)
    before = bytes_below(data)
    done = alongside("keys", "restore", str(file), data=data, given=str(IDENTITY).encode())
    assert done.code == 2
    assert "this folder holds something already" in done.err
    assert bytes_below(data) == before


@pytest.mark.parametrize(
    "given,words",
    [
        (b"", "allowed is an age recipient"),
        (b"AGE-SECRET-KEY-1NOTONE\n", "allowed is an age recipient"),
        (f"{pyrage.x25519.Identity.generate()}\n".encode(), "sealed to another age identity"),
    ],
)
def test_a_wrong_identity_opens_nothing(given: bytes, words: str, data: Path, tmp_path: Path) -> None:
    file = tmp_path / "keyring.age"
    alongside("keys", "backup", RECIPIENT, str(file), data=data)
    done = alongside("keys", "restore", str(file), data=tmp_path / "empty", given=given)
    assert done.code == 2
    assert words in done.err
    assert "SECRET-KEY-1NOTONE" not in done.err
    assert not (tmp_path / "empty" / "keys").exists()


def test_a_backup_that_is_not_there_is_named_before_an_identity_is_asked(tmp_path: Path) -> None:
    done = alongside("keys", "restore", str(tmp_path / "none.age"), data=tmp_path / "data")
    assert done.code == 2
    assert "none.age: No such file" in done.err


@pytest.mark.parametrize("recipient", ["age1nonsense", "", "ssh-ed25519 AAAA", str(IDENTITY)])
def test_a_wrong_recipient_writes_nothing_and_is_not_repeated(
    recipient: str, data: Path, tmp_path: Path
) -> None:
    file = tmp_path / "keyring.age"
    done = alongside("keys", "backup", recipient, str(file), data=data)
    assert done.code == 2
    assert "allowed is an age recipient (age1...)" in done.err
    assert "SECRET" not in done.err.replace("AGE-SECRET-KEY-1...", "")
    assert not file.exists()
