"""Files that people and the bot sent, and the paths under which the bot may fetch them."""

import mimetypes
import secrets
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .errors import bad_request

CLOUD_DOWN = 20 * 1024 * 1024
CLOUD_UP = 50 * 1024 * 1024
LOCAL_UP = 2000 * 1024 * 1024
PHOTO_UP = 10 * 1024 * 1024

FOLDERS = {
    "photo": "photos", "document": "documents", "voice": "voice", "video": "videos", "audio": "music",
    "video_note": "video_notes", "sticker": "stickers", "animation": "animations",
}  # fmt: skip


@dataclass(frozen=True)
class StoredFile:
    """One file. `content` is its bytes, or where they lie on disk; `path` is relative, as Telegram names it."""

    id: str
    unique_id: str
    content: bytes | Path = field(repr=False)
    size: int
    name: str
    mime: str
    path: str

    def describe(self) -> dict[str, Any]:
        """The fields that every file object of the Bot API has."""
        return {"file_id": self.id, "file_unique_id": self.unique_id, "file_size": self.size}

    def read(self) -> bytes:
        return self.content if isinstance(self.content, bytes) else self.content.read_bytes()


class Files:
    """All files of the simulated Telegram, in memory or where their sender left them.

    With `local_folder` it behaves as a Bot API server with --local: no limit below 2 GB, and getFile
    puts the file, in the clear, into that folder and answers with its absolute path.
    """

    def __init__(self, token: str, local_folder: Path | None = None) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}
        self._token = token
        self.local_folder = local_folder.resolve() if local_folder else None

    def add(self, kind: str, content: bytes | Path, name: str = "", mime: str = "") -> StoredFile:
        """The file is stored under new ids; a file on disk stays where it is and is read when needed."""
        mime = mime or mimetypes.guess_type(name)[0] or "application/octet-stream"
        suffix = Path(name).suffix or mimetypes.guess_extension(mime) or ".bin"
        size = len(content) if isinstance(content, bytes) else content.stat().st_size
        path = f"{FOLDERS[kind]}/file_{len(self._by_id)}{suffix}"
        stored = StoredFile(
            secrets.token_urlsafe(54), secrets.token_urlsafe(12), content, size, name, mime, path
        )
        self._by_id[stored.id] = self._by_path[path] = stored
        return stored

    def get(self, file_id: str) -> StoredFile:
        """The file with this id. Raises ApiError as getFile does."""
        if (stored := self._by_id.get(file_id)) is None:
            raise bad_request("invalid file_id" if file_id else "file_id not specified")
        return stored

    def find(self, path: str) -> StoredFile | None:
        """The file behind a download path; none in local mode, where the server serves no files."""
        found = self._by_path.get(path) if self.local_folder is None else None
        return found if found and found.size <= CLOUD_DOWN else None

    def ready(self, file_id: str) -> dict[str, Any]:
        """The File object with a path the bot can use now. Raises ApiError if the file is too big."""
        stored = self.get(file_id)
        if self.local_folder is None:
            if stored.size > CLOUD_DOWN:
                raise bad_request("file is too big")
            return {**stored.describe(), "file_path": stored.path}
        if stored.size > LOCAL_UP:
            raise bad_request("file is too big")
        target = self.local_folder / self._token / stored.path
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            if isinstance(stored.content, bytes):
                target.write_bytes(stored.content)
            else:
                shutil.copyfile(stored.content, target)
        return {**stored.describe(), "file_path": str(target)}
