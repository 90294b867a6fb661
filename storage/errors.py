"""Every error storage raises. Nothing else may leave this package."""


class StorageError(Exception):
    """Storage could not do what it was asked.

    `code` is stable: logs carry it, and the edges show the text `error-<code>`. `facts` are numbers only, so
    that no error can carry a survivor's words, an id or a secret into a log or a traceback.
    """

    code = "storage"

    def __init__(self, **facts: int) -> None:
        super().__init__(self.code)
        self.facts = facts


class CannotUnseal(StorageError):
    """This ciphertext does not open here. Why not is never told apart."""

    code = "cannot-unseal"


class NotSaved(StorageError):
    """Nothing of this write was kept: disk full, database locked, or an I/O error. `number` is SQLite's or the system's."""

    code = "not-saved"


class NotRead(StorageError):
    """The database could not be read."""

    code = "not-read"


class Conflict(StorageError):
    """What the write was based on has changed or gone: open it again, and do the work again. Nothing was kept."""

    code = "conflict"


class NotForgotten(StorageError):
    """The journal still holds remnants: a reader kept it busy. Ask again; until then nobody may be told "erased"."""

    code = "not-forgotten"


class AlreadyOpen(StorageError):
    """Another process writes to this data folder."""

    code = "already-open"


class DatabaseNewer(StorageError):
    """The database was written by a newer version of this program. Nothing was written."""

    code = "database-newer"


class DatabaseDamaged(StorageError):
    """The file is not a database of ours. Nothing was written."""

    code = "database-damaged"


class KeyringMissing(StorageError):
    """There is a database and no keyring for it, or the keyring lacks a file. Nothing was written."""

    code = "keyring-missing"


class RootKeyWrong(StorageError):
    """The root key does not open this keyring, or is not 32 bytes. Nothing was written."""

    code = "root-key-wrong"


class KeyringForeign(StorageError):
    """The keyring is sound and belongs to another database. Nothing was written."""

    code = "keyring-foreign"


class EpochInUse(StorageError):
    """An epoch key cannot be destroyed or begun now: rows still need it, or it is the newest, or two live already."""

    code = "epoch-in-use"


class RecipientInvalid(StorageError):
    """This is not an age X25519 recipient or identity."""

    code = "recipient-invalid"


class NotEmpty(StorageError):
    """The folder to restore into, or to back up into, already holds something. Nothing was written."""

    code = "not-empty"


class BackupDamaged(StorageError):
    """The backup is incomplete or was changed. Nothing was restored."""

    code = "backup-damaged"


class BackupKeysGone(StorageError):
    """The keys this backup was sealed under have been destroyed: it is older than 14 days. Nothing was restored."""

    code = "backup-keys-gone"


class BlobExists(StorageError):
    """A blob of this name is kept already; it was not touched."""

    code = "blob-exists"


class BlobMissing(StorageError):
    """No blob of this name is kept."""

    code = "blob-missing"


class RevisionMissing(StorageError):
    """No content set with this hash is archived, or there is none to go back to."""

    code = "revision-missing"
