"""The keyring: files only their owner reads, at most two epochs, and a backup that only its recipient opens."""

import io
import resource
import stat
import tarfile
from pathlib import Path

import pyrage
import pytest

from storage.crypto.secret import Secret
from storage.errors import (
    BackupDamaged,
    CannotUnseal,
    EpochInUse,
    KeyringMissing,
    NotEmpty,
    RecipientInvalid,
    RootKeyWrong,
)
from storage.keyring import Keyring
from storage.keyring_backup import backup_keyring, restore_keyring


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "keys"


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_only_its_owner_reads_it(folder: Path, today: int) -> None:
    Keyring.create(folder, today=today)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert set(contents(folder)) == {"root.key", "salt.sealed", "signing.sealed", "epoch-1.sealed"}


def test_it_opens_with_the_same_keys(folder: Path, today: int) -> None:
    made = Keyring.create(folder, today=today)
    opened = Keyring.open(folder)
    assert opened.show() == made.show()
    assert opened.salt() == made.salt()
    assert opened.check_value() == made.check_value()
    assert opened.newest.digest("chat", 7) == made.newest.digest("chat", 7)
    assert opened.newest.begun == today


def test_a_process_that_holds_keys_dumps_no_core(folder: Path, today: int) -> None:
    Keyring.create(folder, today=today)
    assert resource.getrlimit(resource.RLIMIT_CORE)[0] == 0


def test_a_creation_cut_off_is_completed_with_the_keys_already_there(folder: Path, today: int) -> None:
    made = Keyring.create(folder, today=today)
    (folder / "signing.sealed").unlink()
    (folder / "epoch-1.sealed.part").write_bytes(b"half")
    again = Keyring.create(folder, today=today)
    assert again.salt() == made.salt()
    assert again.newest.fingerprint() == made.newest.fingerprint()
    assert "epoch-1.sealed.part" not in contents(folder)


@pytest.mark.parametrize("length", [31, 33, 0])
def test_a_root_key_of_another_length_is_refused(
    folder: Path, tmp_path: Path, today: int, length: int
) -> None:
    credential = tmp_path / "root"
    credential.write_bytes(bytes(length))
    with pytest.raises(RootKeyWrong):
        Keyring.create(folder, credential, today=today)


def test_a_wrong_root_key_is_refused_and_nothing_written(folder: Path, tmp_path: Path, today: int) -> None:
    Keyring.create(folder, today=today)
    (tmp_path / "root").write_bytes(bytes(32))
    before = contents(folder)
    with pytest.raises(RootKeyWrong):
        Keyring.open(folder, tmp_path / "root")
    assert contents(folder) == before


def test_a_root_key_from_elsewhere_is_never_copied_into_the_folder(
    folder: Path, tmp_path: Path, today: int
) -> None:
    credential = tmp_path / "root"
    credential.write_bytes(Secret.random().reveal())
    Keyring.create(folder, credential, today=today)
    assert all(credential.read_bytes() not in content for content in contents(folder).values())
    Keyring.open(folder, credential)
    with pytest.raises(KeyringMissing):
        Keyring.open(folder)


@pytest.mark.parametrize("missing", ["root.key", "salt.sealed", "signing.sealed", "epoch-1.sealed"])
def test_a_keyring_that_lacks_a_file_is_refused(folder: Path, today: int, missing: str) -> None:
    Keyring.create(folder, today=today)
    (folder / missing).unlink()
    with pytest.raises(KeyringMissing):
        Keyring.open(folder)
    assert missing not in contents(folder)


def test_files_that_were_exchanged_do_not_open(folder: Path, today: int) -> None:
    Keyring.create(folder, today=today)
    (folder / "salt.sealed").write_bytes((folder / "signing.sealed").read_bytes())
    with pytest.raises(RootKeyWrong):
        Keyring.open(folder)


def test_two_epochs_live_at_most_and_numbers_are_never_used_twice(folder: Path, today: int) -> None:
    ring = Keyring.create(folder, today=today)
    ring.begin_epoch(today + 7)
    with pytest.raises(EpochInUse):
        ring.begin_epoch(today + 14)
    ring.destroy_epoch(1)
    ring.begin_epoch(today + 14)
    assert [(epoch.number, epoch.begun) for epoch in Keyring.open(folder).epochs] == [
        (3, today + 14),
        (2, today + 7),
    ]


def test_the_newest_epoch_cannot_be_destroyed(folder: Path, today: int) -> None:
    ring = Keyring.create(folder, today=today)
    with pytest.raises(EpochInUse):
        ring.destroy_epoch(1)
    assert Keyring.open(folder).newest.number == 1


def test_a_destroyed_epoch_leaves_no_byte_of_its_file(folder: Path, today: int) -> None:
    ring = Keyring.create(folder, today=today)
    ring.begin_epoch(today)
    # A second name for the same blocks shows what became of them.
    (folder.parent / "same-blocks").hardlink_to(folder / "epoch-1.sealed")
    before = (folder / "epoch-1.sealed").read_bytes()
    ring.destroy_epoch(1)
    after = (folder.parent / "same-blocks").read_bytes()
    assert len(after) == len(before)
    assert not any(before[at : at + 8] in after for at in range(len(before) - 8))
    assert "epoch-1.sealed" not in contents(folder)
    with pytest.raises(CannotUnseal):
        ring.epoch(1)


def test_a_destruction_cut_off_is_over_and_can_be_finished(folder: Path, today: int) -> None:
    ring = Keyring.create(folder, today=today)
    ring.begin_epoch(today)
    (folder / "epoch-1.sealed").rename(folder / "epoch-1.sealed.dying")
    opened = Keyring.open(folder)
    assert [epoch.number for epoch in opened.epochs] == [2]
    # Whoever only looks changes nothing: the file may belong to a bot that runs.
    assert list(folder.glob("*.dying"))
    opened.finish()
    assert not list(folder.glob("*.dying"))


def test_what_is_shown_of_the_keys_holds_none_of_them(folder: Path, today: int) -> None:
    ring = Keyring.create(folder, today=today)
    shown = repr(ring.show())
    assert [facts.name for facts in ring.show()] == ["root", "signing", "epoch 1"]
    assert str(today) in shown
    for secret in (
        (folder / "root.key").read_bytes(),
        ring.salt().reveal(),
        ring.signing_key().private_bytes_raw(),
    ):
        assert secret.hex()[:16] not in shown


def test_a_backup_opens_with_the_recipients_identity_alone(folder: Path, tmp_path: Path, today: int) -> None:
    ring = Keyring.create(folder, today=today)
    identity, target = pyrage.x25519.Identity.generate(), tmp_path / "keys.age"
    backup_keyring(ring, str(identity.to_public()), target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert (folder / "root.key").read_bytes() not in target.read_bytes()
    stranger = Secret(str(pyrage.x25519.Identity.generate()).encode())
    with pytest.raises(BackupDamaged):
        restore_keyring(target, stranger, tmp_path / "back")
    restore_keyring(target, Secret(str(identity).encode()), tmp_path / "back")
    assert contents(tmp_path / "back") == contents(folder)
    assert Keyring.open(tmp_path / "back").show() == ring.show()


def test_a_backup_replaces_the_one_before_and_overwrites_it(folder: Path, tmp_path: Path, today: int) -> None:
    ring = Keyring.create(folder, today=today)
    identity, target = pyrage.x25519.Identity.generate(), tmp_path / "keys.age"
    backup_keyring(ring, str(identity.to_public()), target)
    (tmp_path / "same-blocks").hardlink_to(target)
    before = target.read_bytes()
    ring.begin_epoch(today)
    ring.destroy_epoch(1)
    backup_keyring(ring, str(identity.to_public()), target)
    assert before[:64] not in (tmp_path / "same-blocks").read_bytes()
    with tarfile.open(fileobj=io.BytesIO(pyrage.decrypt(target.read_bytes(), [identity]))) as tar:
        assert "epoch-1.sealed" not in tar.getnames()
        assert "epoch-2.sealed" in tar.getnames()


def test_the_backup_carries_a_root_key_that_lies_elsewhere(folder: Path, tmp_path: Path, today: int) -> None:
    (tmp_path / "root").write_bytes(Secret.random().reveal())
    ring = Keyring.create(folder, tmp_path / "root", today=today)
    identity, target = pyrage.x25519.Identity.generate(), tmp_path / "keys.age"
    backup_keyring(ring, str(identity.to_public()), target)
    restore_keyring(target, Secret(str(identity).encode()), tmp_path / "back")
    assert Keyring.open(tmp_path / "back").show() == ring.show()


def test_a_keyring_is_never_restored_over_another(folder: Path, tmp_path: Path, today: int) -> None:
    ring = Keyring.create(folder, today=today)
    identity = pyrage.x25519.Identity.generate()
    backup_keyring(ring, str(identity.to_public()), tmp_path / "keys.age")
    with pytest.raises(NotEmpty):
        restore_keyring(tmp_path / "keys.age", Secret(str(identity).encode()), folder)


def test_what_is_no_age_key_is_refused(folder: Path, tmp_path: Path, today: int) -> None:
    ring = Keyring.create(folder, today=today)
    with pytest.raises(RecipientInvalid):
        backup_keyring(ring, "age1nonsense", tmp_path / "keys.age")
    with pytest.raises(RecipientInvalid):
        restore_keyring(tmp_path / "keys.age", Secret(b"AGE-SECRET-KEY-1NONSENSE"), tmp_path / "back")
    assert not (tmp_path / "keys.age").exists()
