"""The keyring, sealed to one age recipient: an ordinary age file with a tar inside, which `age -d` and `tar` open."""

import tarfile
from io import BytesIO
from pathlib import Path

import pyrage

from storage.crypto.secret import Secret
from storage.errors import BackupDamaged, NotEmpty, RecipientInvalid
from storage.files import private_folder, write_durably
from storage.keyring import Keyring


def backup_keyring(keyring: Keyring, recipient: str, target: Path) -> None:
    """`target` holds the whole keyring, the root key too, readable only with the recipient's age identity.

    The backup before it is overwritten: an older copy kept elsewhere would bring back keys that were destroyed, and
    with them what was erased. Raises `RecipientInvalid`, `NotSaved`.
    """
    try:
        sealed_to = pyrage.x25519.Recipient.from_str(recipient.strip())
    except pyrage.RecipientError:
        raise RecipientInvalid from None
    packed = BytesIO()
    with tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for name, content in keyring.contents().items():
            entry = tarfile.TarInfo(name)
            entry.size, entry.mode = len(content.reveal()), 0o600
            tar.addfile(entry, BytesIO(content.reveal()))
    write_durably(target, pyrage.encrypt(packed.getvalue(), [sealed_to]))


def restore_keyring(source: Path, identity: Secret, folder: Path) -> None:
    """The folder holds the keyring of that backup. Raises `NotEmpty`, `RecipientInvalid` or `BackupDamaged`.

    `identity` is the age identity (`AGE-SECRET-KEY-1...`).
    """
    if folder.exists() and any(folder.iterdir()):
        raise NotEmpty
    try:
        opened_by = pyrage.x25519.Identity.from_str(identity.reveal().decode().strip())
    except (pyrage.IdentityError, UnicodeDecodeError):
        raise RecipientInvalid from None
    try:
        packed = pyrage.decrypt(source.read_bytes(), [opened_by])
        with tarfile.open(fileobj=BytesIO(packed)) as tar:
            files = {entry.name: tar.extractfile(entry) for entry in tar.getmembers()}
    except (pyrage.DecryptError, tarfile.TarError, OSError):
        raise BackupDamaged from None
    if not all(opened and "/" not in name and not name.startswith(".") for name, opened in files.items()):
        raise BackupDamaged
    private_folder(folder)
    for name, opened in files.items():
        if opened is not None:
            write_durably(folder / name, opened.read())
