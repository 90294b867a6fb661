"""One process writes to a data folder, never two."""

import fcntl
import os
from pathlib import Path

from storage.errors import AlreadyOpen
from storage.files import saving


class WriterLock:
    """Held until `release`, or until the process ends however it ends."""

    def __init__(self, path: Path) -> None:
        """The lock is ours. Raises `AlreadyOpen` at once when another process, or another store in this one, holds it."""
        with saving():
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(self._handle)
            raise AlreadyOpen from None

    def release(self) -> None:
        os.close(self._handle)
