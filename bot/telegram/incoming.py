"""Stripped updates read as plain values. Telegram's own shapes stop here."""

import re
from datetime import UTC, datetime
from typing import Any, Final, TypeAlias, cast

import orjson

from bot.casework.chat import (
    Blocked,
    Body,
    EditedText,
    File,
    FileKind,
    Incoming,
    Place,
    Press,
    Text,
    Unreadable,
)
from bot.telegram.stripping import ALLOWED_UPDATES

_Json: TypeAlias = dict[str, Any]
_FILES: Final = ("document", "video", "audio", "voice", "video_note")
_ABOUT: Final = frozenset((
    "message_id", "date", "edit_date", "chat", "from", "media_group_id", "entities", "caption",
    "caption_entities", "forward_origin",
))  # fmt: skip
_KIND: Final = re.compile(r"[a-z][a-z0-9_]{0,40}")


def read(update: bytes) -> Incoming | None:
    """What the person did, from what `strip` left. Never raises.

    `None` where nothing is to be answered: a live location that moves, a change of rights. A kind that is not
    known (yet) is `Unreadable`. Plain dictionaries and not aiogram's types: 4 us against 27 to 86 a message.
    """
    try:
        held = orjson.loads(update)
        kind = next(kind for kind in ALLOWED_UPDATES if kind in held)
        what = held[kind]
        chat = what["chat"]["id"]
        if type(chat) is not int:
            return None
        return _incoming(kind, chat, what)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError, StopIteration, OverflowError):
        return None


def _incoming(kind: str, chat: int, what: _Json) -> Incoming | None:
    body: Body | None
    message: int | None = None
    if kind == "my_chat_member":
        status = what["new_chat_member"]["status"]
        body = Blocked(status == "kicked") if status in ("kicked", "member") else None
    elif kind == "callback_query":
        message = _whole(what["message"]["message_id"])
        body = (
            Press(str(what["data"]), str(what["id"])) if what.get("data") is not None else Unreadable("game")
        )
    else:
        message = _whole(what["message_id"])
        body = _edited(what) if kind == "edited_message" else _said(what)
    if body is None:
        return None
    sent = what["edit_date"] if kind == "edited_message" and "edit_date" in what else what["date"]
    who = what.get("from")
    language = who.get("language_code") if isinstance(who, dict) else None
    return Incoming(
        chat,
        datetime.fromtimestamp(sent, UTC),
        body,
        message,
        language if isinstance(language, str) else None,
    )


def _edited(message: _Json) -> EditedText | None:
    text = message.get("text", message.get("caption"))
    return EditedText(text) if isinstance(text, str) else None


def _said(message: _Json) -> Body:
    text = message.get("text")
    if isinstance(text, str):
        return Text(text)
    caption = message.get("caption")
    caption = caption if isinstance(caption, str) else None
    if message.get("photo"):
        return _file("photo", message["photo"][-1], caption)
    for kind in _FILES:
        if kind in message:
            return _file(cast(FileKind, kind), message[kind], caption)
    if "venue" in message or "location" in message:
        return _place(message)
    kind = next((kind for kind in message if kind not in _ABOUT), "unknown")
    return Unreadable(kind if _KIND.fullmatch(kind) else "unknown")


def _file(kind: FileKind, file: _Json, caption: str | None) -> Body:
    handle, size = file.get("file_id"), file.get("file_size")
    if not isinstance(handle, str):
        return Unreadable(kind)
    name, mime = file.get("file_name"), file.get("mime_type")
    return File(
        kind,
        handle,
        size if type(size) is int else None,
        name if isinstance(name, str) else None,
        mime if isinstance(mime, str) else None,
        caption,
    )


def _place(message: _Json) -> Body:
    location = message.get("location") or message["venue"]["location"]
    if "live_period" in location:
        return Unreadable("live_location")
    return Place(float(location["latitude"]), float(location["longitude"]))


def _whole(number: Any) -> int:
    if type(number) is not int:
        raise TypeError
    return number
