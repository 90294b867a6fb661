"""A copy of database and blobs in one folder, without any key: all that is hers in it is ciphertext."""

import hashlib
import json
import os
import shutil
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from storage.blobs import is_blob_name
from storage.connections import create_file, reading
from storage.errors import BackupDamaged, NotEmpty, NotSaved
from storage.files import UNFINISHED, private_folder, saving, sync_folder, write_durably

MANIFEST = "manifest.json"
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup must hold: the day it was made, and for each file its SHA-256."""

    day: int
    files: dict[str, str]


def backup(database: Path, blobs: Path, target: Path, *, today: int) -> Manifest:
    """`target` is a whole backup, good for 7 days at least and for 14 at most. Raises `NotEmpty`, `NotSaved`.

    The bot may run meanwhile. The database is copied in one piece at one moment; blobs after it, so that every blob
    it names was there. It appears under its name only when whole and durable.
    """
    if target.exists():
        raise NotEmpty
    unfinished = target.with_name(target.name + UNFINISHED)
    with saving():
        shutil.rmtree(unfinished, ignore_errors=True)
        private_folder(unfinished)
        try:
            copy_database(database, unfinished / database.name)
            names = [database.name]
            if blobs.is_dir():
                private_folder(unfinished / blobs.name)
                names += [f"{blobs.name}/{name}" for name in _copy_blobs(blobs, unfinished / blobs.name)]
            manifest = Manifest(today, {name: _settled(unfinished / name) for name in names})
            content = {"format": _FORMAT, "day": manifest.day, "files": manifest.files}
            write_durably(unfinished / MANIFEST, json.dumps(content, indent=1).encode())
            unfinished.rename(target)
            sync_folder(target.parent)
        except BaseException:
            shutil.rmtree(unfinished, ignore_errors=True)
            raise
    return manifest


def read_manifest(folder: Path) -> Manifest:
    """What the backup says of itself, every file checked against it. Raises `BackupDamaged`."""
    try:
        content = json.loads((folder / MANIFEST).read_bytes())
        if content["format"] != _FORMAT:
            raise BackupDamaged
        manifest = Manifest(int(content["day"]), dict(content["files"]))
        for name, digest in manifest.files.items():
            if ".." in Path(name).parts or Path(name).is_absolute() or _digest(folder / name) != digest:
                raise BackupDamaged
    except (OSError, ValueError, KeyError, TypeError):
        raise BackupDamaged from None
    return manifest


def copy_database(source: Path, target: Path) -> None:
    """`target` (0600) is the database as it was at one moment, the journal's part of it included."""
    create_file(target)
    reader = reading(source)
    try:
        copy = sqlite3.connect(target)
        try:
            reader.backup(copy)
        finally:
            copy.close()
    except sqlite3.Error as problem:
        raise NotSaved(number=problem.sqlite_errorcode) from None
    finally:
        reader.close()


def _copy_blobs(source: Path, target: Path) -> list[str]:
    copied = []
    for path in sorted(source.iterdir()):
        if not is_blob_name(path.name):
            continue  # A put under way: no row names it yet.
        try:
            shutil.copyfile(path, target / path.name)
        except FileNotFoundError:
            continue  # Erased since.
        shutil.copystat(path, target / path.name)
        copied.append(path.name)
    return copied


def _settled(path: Path) -> str:
    """The file is durable; its SHA-256."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
    sync_folder(path.parent)
    return _digest(path)


def _digest(path: Path) -> str:
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
