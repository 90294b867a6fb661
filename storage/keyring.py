"""The keyring: a folder of files (0700, files 0600) apart from the database and never in its backup.

    root.key             32 random bytes, unless the caller names another file (a systemd credential)
    signing.sealed       Ed25519, signs ledgers, proofs and exports
    salt.sealed          the deployment salt of receipts
    epoch-<n>.sealed     one file for each live epoch key
    erased               ids erased in the last 14 days (`storage.erased`)

Every `.sealed` file is sealed under the root key and bound to its own name.
"""

import re
import resource
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from storage.crypto.derive import derive, keyed_digest
from storage.crypto.envelope import FIXED, seal, unseal
from storage.crypto.secret import KEY_BYTES, Secret
from storage.epochs import Epoch
from storage.errors import CannotUnseal, EpochInUse, KeyringMissing, RootKeyWrong
from storage.files import destroy, finish_unfinished, private_folder, write_durably

LIVE_EPOCHS = 2
SEALED = ".sealed"
ROOT, SIGNING, SALT, ERASED = "root.key", "signing" + SEALED, "salt" + SEALED, "erased"
_EPOCH_FILE = re.compile(r"epoch-([0-9]{1,9})\.sealed")


@dataclass(frozen=True, slots=True)
class KeyFacts:
    """What `keys show` may print: a name, the day the key began where that is known, a fingerprint. Never a secret."""

    name: str
    begun: int | None
    fingerprint: str


class Keyring:
    """The open keyring. Keys come into memory with it, so core dumps of this process are off from here on."""

    def __init__(self, folder: Path, root: Secret) -> None:
        """Use `create` or `open`."""
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
        self.folder = folder
        self._root = root
        self._files_key = derive(root, "keyring-files")
        self._epochs: tuple[Epoch, ...] = ()

    @classmethod
    def create(cls, folder: Path, root_key_file: Path | None = None, *, today: int) -> "Keyring":
        """A whole keyring lies in the folder. Only for an empty database: `storage.store` sees to that.

        A creation cut off by a kill is completed: what is there already is kept. With `root_key_file` the root key is
        read and never made. Raises `RootKeyWrong`, `NotSaved`.
        """
        private_folder(folder)
        finish_unfinished(folder)
        if root_key_file is None and not (folder / ROOT).exists():
            write_durably(folder / ROOT, Secret.random().reveal())
        ring = cls(folder, _root_key(root_key_file or folder / ROOT))
        for name in (SIGNING, SALT):
            if not (folder / name).exists():
                ring._write(name, Secret.random().reveal())
        ring._load_epochs()
        if not ring._epochs:
            ring.begin_epoch(today)
        ring._check_whole()
        return ring

    @classmethod
    def open(cls, folder: Path, root_key_file: Path | None = None) -> "Keyring":
        """The keyring in the folder, which may be in use elsewhere: nothing is written.

        Raises `KeyringMissing` or `RootKeyWrong`.
        """
        if not folder.is_dir():
            raise KeyringMissing
        ring = cls(folder, _root_key(root_key_file or folder / ROOT))
        ring._load_epochs()
        ring._check_whole()
        return ring

    # What it holds

    @property
    def epochs(self) -> tuple[Epoch, ...]:
        """The live epochs, the newest first; two at most. A new tuple with each change."""
        return self._epochs

    @property
    def newest(self) -> Epoch:
        return self._epochs[0]

    def epoch(self, number: int) -> Epoch:
        """Raises `CannotUnseal` when that key is not here: destroyed, or never ours."""
        for epoch in self._epochs:
            if epoch.number == number:
                return epoch
        raise CannotUnseal

    def salt(self) -> Secret:
        """The deployment salt, 32 bytes."""
        return Secret(self._read(SALT))

    def signing_key(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self._read(SIGNING))

    def signing_fingerprint(self) -> str:
        """SHA-256 of the raw public key, 64 hex digits: what the organisation publishes."""
        return sha256(self.signing_key().public_key().public_bytes_raw()).hexdigest()

    def check_value(self) -> bytes:
        """What the database keeps to know its keyring again; it tells nothing about the keys."""
        return keyed_digest(derive(self._root, "key-check"), self.salt().reveal())

    def show(self) -> list[KeyFacts]:
        root = KeyFacts("root", None, derive(self._root, "fingerprint").reveal()[:8].hex())
        signing = KeyFacts("signing", None, self.signing_fingerprint())
        return [root, signing] + [
            KeyFacts(f"epoch {e.number}", e.begun, e.fingerprint()) for e in self._epochs
        ]

    def contents(self) -> dict[str, Secret]:
        """Every file as it lies there, with the root key wherever it came from: for the sealed backup alone."""
        files = {ROOT: self._root}
        for path in sorted(self.folder.iterdir()):
            if path.name == ERASED or path.name.endswith(SEALED):
                with suppress(FileNotFoundError):  # Destroyed a moment ago, by the running bot.
                    files[path.name] = Secret(path.read_bytes())
        return files

    # What changes it: only for whoever holds the writer's lock

    def finish(self) -> None:
        """What a kill left half written or half destroyed is gone."""
        finish_unfinished(self.folder)

    def begin_epoch(self, today: int) -> Epoch:
        """A new epoch key is durable and is the newest. Raises `EpochInUse` while two live."""
        if len(self._epochs) >= LIVE_EPOCHS:
            raise EpochInUse(live=len(self._epochs))
        number = self._epochs[0].number + 1 if self._epochs else 1
        key = Secret.random()
        self._write(_epoch_name(number), today.to_bytes(4, "big") + key.reveal())
        epoch = Epoch(number, today, key)
        self._epochs = (epoch, *self._epochs)
        return epoch

    def destroy_epoch(self, number: int) -> None:
        """That epoch key is gone, and with it all that only it opened. Raises `EpochInUse` for the newest.

        The caller has moved every living row to a newer epoch: this cannot be taken back.
        """
        if number == self.newest.number:
            raise EpochInUse(epoch=number)
        self.epoch(number)
        destroy(self.folder / _epoch_name(number))
        self._epochs = tuple(epoch for epoch in self._epochs if epoch.number != number)

    # Files

    def _write(self, name: str, content: bytes) -> None:
        write_durably(
            self.folder / name,
            seal(self._files_key, content, row=name.encode(), field="keyring", least=FIXED),
        )

    def _read(self, name: str) -> bytes:
        try:
            sealed = (self.folder / name).read_bytes()
        except OSError:
            raise KeyringMissing from None
        try:
            return unseal(self._files_key, sealed, row=name.encode(), field="keyring")
        except CannotUnseal:
            raise RootKeyWrong from None

    def _load_epochs(self) -> None:
        numbers = [
            int(match[1]) for path in self.folder.iterdir() if (match := _EPOCH_FILE.fullmatch(path.name))
        ]
        opened = []
        for number in sorted(numbers, reverse=True):
            content = self._read(_epoch_name(number))
            opened.append(Epoch(number, int.from_bytes(content[:4], "big"), Secret(content[4:])))
        self._epochs = tuple(opened)

    def _check_whole(self) -> None:
        self._read(SIGNING)
        self._read(SALT)
        if not self._epochs:
            raise KeyringMissing


def _epoch_name(number: int) -> str:
    return f"epoch-{number}{SEALED}"


def _root_key(path: Path) -> Secret:
    try:
        key = path.read_bytes()
    except OSError:
        raise KeyringMissing from None
    if len(key) != KEY_BYTES:
        raise RootKeyWrong(length=len(key))
    return Secret(key)
