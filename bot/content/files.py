"""A content set as plain files: read from folders, named by its hash, packed for the archive."""

import hashlib
import io
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import TypeAlias

from bot.content.errors import BrokenPack

Files: TypeAlias = Mapping[str, bytes]
"""Contents by path: `flows/domain.yml`, `locales/en/menu.ftl`. Always `/`, always below `flows` or `locales`."""

FOLDERS = ("flows", "locales")
SUFFIXES = frozenset({".yml", ".ftl", ".yaml"})
""".yaml is read so that the check can say that it would not be."""
MAX_UNPACKED = 64 * 1024 * 1024
REVISION_DIGITS = 16


def read(shipped: Path, overlay: Path | None = None) -> Files:
    """The set below `shipped`, with a deployment's own folder laid over it.

    A file of the overlay replaces the shipped one of the same path; others are added. Names that begin with
    a dot, other kinds of files and links that lead out of the folder are left alone. Raises `OSError` when a file
    cannot be read.
    """
    files: dict[str, bytes] = {}
    for root in (shipped, overlay):
        if root is not None:
            files |= _below(root)
    return MappingProxyType(files)


def _below(root: Path) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    real = root.resolve()
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            inside = path.relative_to(root)
            if path.suffix not in SUFFIXES or any(part.startswith(".") for part in inside.parts):
                continue
            if path.is_file() and path.resolve().is_relative_to(real):
                found[inside.as_posix()] = path.read_bytes()
    return found


def revision(files: Files) -> str:
    """The set's name: the same files give the same one, on every machine."""
    digest = hashlib.sha256()
    for path in sorted(files):
        for part in (path.encode(), files[path]):
            digest.update(len(part).to_bytes(8, "big"))
            digest.update(part)
    return digest.hexdigest()[:REVISION_DIGITS]


def pack(files: Files) -> bytes:
    """The set as one zip archive; the same set gives the same bytes."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(files):
            archive.writestr(zipfile.ZipInfo(path), files[path], zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def unpack(packed: bytes) -> Files:
    """The set that was packed. Raises `BrokenPack` for anything else, also for one that would grow too large."""
    try:
        with zipfile.ZipFile(io.BytesIO(packed)) as archive:
            entries = archive.infolist()
            if sum(entry.file_size for entry in entries) > MAX_UNPACKED:
                raise BrokenPack
            files = {entry.filename: archive.read(entry) for entry in entries}
    # Each of these is what `zipfile` raises for some damage: bad checksums, cut data, wrong sizes, encryption, methods.
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError):
        raise BrokenPack from None
    if len(files) != len(entries) or not all(_allowed(path) for path in files):
        raise BrokenPack
    return MappingProxyType(files)


def _allowed(path: str) -> bool:
    parts = PurePosixPath(path).parts
    return len(parts) > 1 and parts[0] in FOLDERS and ".." not in parts
