"""The Bot API objects of what people and the bot send besides text."""

from pathlib import Path
from typing import Any

from .files import Files

PHOTO_SIDES = (90, 320, 800, 1280)


def file_part(
    files: Files, kind: str, content: bytes | Path, name: str = "", mime: str = "", *, duration: int = 0,
    width: int = 1280, height: int = 960,
) -> dict[str, Any]:  # fmt: skip
    """The part of a message that holds a file, for example {"document": {...}}.

    A photo comes in several sizes, as on Telegram; here all sizes have the same bytes, since nothing
    re-encodes them.
    """
    if kind == "photo":
        # Telegram strips a photo's name and makes it a JPEG.
        longest = max(width, height, 1)
        sides = [side for side in PHOTO_SIDES if side < longest] + [min(longest, PHOTO_SIDES[-1])]
        stored = [files.add("photo", content, "photo.jpg", "image/jpeg") for _ in sorted(set(sides))]
        sizes = [
            {**one.describe(), "width": width * side // longest, "height": height * side // longest}
            for one, side in zip(stored, sorted(set(sides)), strict=True)
        ]
        return {"photo": sizes}
    one = files.add(kind, content, name, mime)
    part: dict[str, Any] = one.describe()
    if kind in ("document", "video", "audio", "voice", "animation"):
        part["mime_type"] = one.mime
    if kind in ("document", "video", "audio", "animation") and name:
        part["file_name"] = name
    if kind in ("video", "audio", "voice", "video_note", "animation"):
        part["duration"] = duration
    if kind in ("video", "animation"):
        part |= {"width": width, "height": height}
    if kind == "video_note":
        part["length"] = min(width, height)
    if kind == "sticker":
        part |= {
            "width": 512,
            "height": 512,
            "type": "regular",
            "is_animated": False,
            "is_video": False,
            "emoji": "🙂",
        }
    if kind == "animation":  # Telegram gives an animation a second time, as a document
        return {
            "animation": part,
            "document": {k: part[k] for k in part if k not in ("duration", "width", "height")},
        }
    return {kind: part}


def location_part(latitude: float, longitude: float, live_period: int = 0) -> dict[str, Any]:
    """A place, or with `live_period` (seconds) one that will move."""
    place: dict[str, Any] = {"latitude": latitude, "longitude": longitude}
    return {"location": {**place, "live_period": live_period} if live_period else place}


def contact_part(phone_number: str, first_name: str) -> dict[str, Any]:
    return {"contact": {"phone_number": phone_number, "first_name": first_name}}


def dice_part(emoji: str = "🎲", value: int = 4) -> dict[str, Any]:
    return {"dice": {"emoji": emoji, "value": value}}


def poll_part(number: int, question: str, options: list[str]) -> dict[str, Any]:
    return {
        "poll": {
            "id": str(number), "question": question, "type": "regular", "total_voter_count": 0,
            "options": [{"persistent_id": str(at), "text": text, "voter_count": 0} for at, text in enumerate(options)],
            "is_closed": False, "is_anonymous": True, "allows_multiple_answers": False,
            "allows_revoting": True, "members_only": False,
        }
    }  # fmt: skip


def forward_part(origin: str, name: str, date: int, user_id: int = 0) -> dict[str, Any]:
    """Where a forwarded message came from: "user", "hidden_user" or "channel"."""
    if origin == "channel":
        chat = {"id": -1000000000000 - user_id, "type": "channel", "title": name}
        where = {"type": "channel", "date": date, "chat": chat, "message_id": 1}
    elif origin == "user":
        user = {"id": user_id, "is_bot": False, "first_name": name}
        where = {"type": "user", "date": date, "sender_user": user}
    else:
        where = {"type": "hidden_user", "date": date, "sender_user_name": name}
    return {"forward_origin": where}
