"""Small files that survive a power cut, that only their owner reads, and that can be destroyed."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from storage.errors import NotSaved

UNFINISHED = ".part"
DYING = ".dying"


@contextmanager
def saving() -> Iterator[None]:
    """Any `OSError` inside leaves as `NotSaved`, with the system's number and without the path."""
    try:
        yield
    except OSError as problem:
        raise NotSaved(number=problem.errno or 0) from None


def private_folder(folder: Path) -> Path:
    """The folder exists and only its owner can enter it."""
    with saving():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
    return folder


def sync_folder(folder: Path) -> None:
    """Names made, changed or removed in the folder survive a power cut."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _write_all(handle: int, content: bytes) -> None:
    view = memoryview(content)
    while view:
        view = view[os.write(handle, view) :]


def write_durably(path: Path, content: bytes) -> None:
    """The file holds exactly `content`, mode 0600, whatever happens next; before that it held what it held.

    What it held before is overwritten as well, as far as the disk lets go of it.
    """
    unfinished = path.with_name(path.name + UNFINISHED)
    with saving():
        unfinished.unlink(missing_ok=True)
        handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            _write_all(handle, content)
            os.fsync(handle)
        except OSError:
            unfinished.unlink(missing_ok=True)
            raise
        finally:
            os.close(handle)
        replaced = os.open(path, os.O_WRONLY) if path.exists() else None
        try:
            unfinished.rename(path)
            sync_folder(path.parent)
            if replaced is not None:
                _overwrite(replaced)
        finally:
            if replaced is not None:
                os.close(replaced)


def append_durably(path: Path, line: bytes) -> None:
    """The line stands at the end of the file, mode 0600, and survives a power cut.

    It begins with a line break, so that a line torn by an earlier power cut cannot swallow it.
    """
    with saving():
        is_new = not path.exists()
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            _write_all(handle, b"\n" + line + b"\n")
            os.fsync(handle)
        finally:
            os.close(handle)
        if is_new:
            sync_folder(path.parent)


def _overwrite(handle: int) -> None:
    _write_all(handle, secrets.token_bytes(os.fstat(handle).st_size))
    os.fsync(handle)


def destroy(path: Path) -> None:
    """The file is overwritten and gone. SSDs and snapshots may keep its old blocks: the threat model says so.

    It is renamed first: a kill in the middle leaves a name that `finish_unfinished` knows how to end.
    """
    with saving():
        dying = path if path.name.endswith(DYING) else path.rename(path.with_name(path.name + DYING))
        sync_folder(path.parent)
        handle = os.open(dying, os.O_WRONLY)
        try:
            _overwrite(handle)
        finally:
            os.close(handle)
        dying.unlink()
        sync_folder(path.parent)


def finish_unfinished(folder: Path) -> None:
    """What a kill left half written or half destroyed in the folder is destroyed."""
    for path in sorted(folder.iterdir()):
        if path.name.endswith((UNFINISHED, DYING)):
            destroy(path)
