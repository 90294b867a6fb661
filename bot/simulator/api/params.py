"""The parameters of a call, however they were sent: address, JSON, form or multipart."""

import shutil
import tempfile
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import orjson
from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from bot.simulator.errors import bad_request
from bot.simulator.files import CLOUD_UP


@dataclass(frozen=True)
class Upload:
    """A file that came with a call: its bytes, or (over 50 MB, local mode) where they were put."""

    content: bytes | Path
    name: str
    mime: str


class Params:
    """What a method was called with. Every accessor raises ApiError where Telegram would."""

    __slots__ = ("files", "values")

    def __init__(self, values: dict[str, Any], files: dict[str, Upload] | None = None) -> None:
        self.values = values
        self.files = files or {}

    def text(self, name: str, default: str = "") -> str:
        value = self.values.get(name, default)
        return value if isinstance(value, str) else orjson.dumps(value).decode()

    def integer(self, name: str, default: int = 0) -> int:
        value = self.values.get(name, default)
        try:
            return int(value)
        except (TypeError, ValueError):
            return default

    def flag(self, name: str) -> bool:
        return str(self.values.get(name, "")).lower() in ("true", "1", "yes")

    def json(self, name: str) -> Any:
        """A structure, sent as itself or as JSON text; None if absent."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return orjson.loads(value)
        except orjson.JSONDecodeError:
            raise bad_request(f"can't parse {name} JSON object") from None


class _InMemory(MultiPartParser):
    # Up to Telegram's own limit nothing of a file touches the disk.
    spool_max_size = CLOUD_UP + 1024


def from_query(query: bytes) -> dict[str, Any]:
    return dict(parse_qsl(query.decode("latin-1"), keep_blank_values=True, errors="replace"))


def from_body(content_type: str, body: bytes) -> dict[str, Any]:
    """The parameters in a body that is not multipart."""
    if not body:
        return {}
    if content_type.startswith("application/json"):
        try:
            values = orjson.loads(body)
        except orjson.JSONDecodeError:
            raise bad_request("can't parse JSON body") from None
        if not isinstance(values, dict):
            raise bad_request("JSON object expected")
        return values
    return dict(parse_qsl(body.decode("latin-1"), keep_blank_values=True, errors="replace"))


async def from_multipart(
    headers: Headers, chunks: AsyncGenerator[bytes, None], folder: Path | None
) -> tuple[dict[str, Any], dict[str, Upload]]:
    """The fields and files of a multipart body; files over 50 MB are put into `folder`."""
    try:
        form = await _InMemory(headers, chunks).parse()
    except (MultiPartException, KeyError):
        raise bad_request("can't parse multipart body") from None
    values: dict[str, Any] = {}
    files: dict[str, Upload] = {}
    for name, value in form.multi_items():
        if isinstance(value, UploadFile):
            content: bytes | Path
            if folder is not None and (value.size or 0) > CLOUD_UP:
                with tempfile.NamedTemporaryFile(dir=folder, delete=False) as kept:
                    shutil.copyfileobj(value.file, kept)
                content = Path(kept.name)
            else:
                content = await value.read()
            files[name] = Upload(content, value.filename or "", value.content_type or "")
        else:
            values[name] = value
    await form.close()
    return values, files
