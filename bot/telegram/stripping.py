"""What of an update is kept: what she said and did, and nothing that names her."""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

import orjson

ALLOWED_UPDATES: Final = ("message", "edited_message", "callback_query", "my_chat_member")

_Json: TypeAlias = dict[str, Any]

# Fields of a message that say nothing of its content: no unknown kind is guessed from them. Those that are
# wanted are copied by name below; her name, username and photo stand in `from`, `chat` and `sender_chat`.
_ABOUT_NAMES: Final = """
    message_id message_thread_id direct_messages_topic date edit_date chat from sender_chat sender_boost_count
    sender_business_bot sender_tag guest_query_id business_connection_id forward_origin is_topic_message
    is_automatic_forward reply_to_message external_reply quote reply_to_story reply_to_checklist_task_id
    reply_to_poll_option_id via_bot guest_bot_caller_user guest_bot_caller_chat has_protected_content
    is_from_offline is_paid_post media_group_id author_signature paid_star_count entities caption
    caption_entities link_preview_options suggested_post_info effect_id show_caption_above_media
    has_media_spoiler reply_markup receiver_user ephemeral_message_id forward_date forward_from
    forward_from_chat forward_from_message_id forward_sender_name forward_signature
"""
_ABOUT: Final = frozenset(_ABOUT_NAMES.split())
# Telegram's notes of what happened in the chat. She did not say anything, so nothing is to be answered.
_NOTE_NAMES: Final = """
    message_auto_delete_timer_changed pinned_message connected_website write_access_allowed boost_added
    chat_background_set proximity_alert_triggered delete_chat_photo new_chat_photo new_chat_title
"""
_NOTES: Final = frozenset(_NOTE_NAMES.split())
_COPIED: Final = (
    "message_id", "date", "edit_date", "text", "caption", "media_group_id", "location", "contact",
)  # fmt: skip
_FILES: Final = ("document", "video", "audio", "voice", "video_note")
_OF_A_FILE: Final = ("file_id", "file_unique_id", "file_size", "file_name", "mime_type", "duration")
_READ: Final = frozenset(("text", "photo", "animation", "location", "venue", "contact", *_FILES))


@dataclass(frozen=True)
class Stripped:
    """One update of a private chat: its id, the chat, and the JSON that is left of it."""

    update: int
    chat: int
    json: bytes


@dataclass(frozen=True)
class NotPrivate:
    """An update of a group or channel that the bot should not be in; `member`: it still is."""

    update: int
    chat: int
    member: bool


@dataclass(frozen=True)
class Nothing:
    """An update that holds nothing for the bot (`unreadable=False`) or cannot be read at all."""

    update: int | None
    unreadable: bool


def strip(update: object, received: float | None = None) -> Stripped | NotPrivate | Nothing:
    """What is to be kept of `update`, decoded JSON as it came. Never raises, whatever it holds.

    What is left has Telegram's shape: a forward's origin, a sent contact, link targets and file names stay; her
    own name, username and photo go. A button press has no date of its own: it gets `received` (now, when not
    given).
    """
    if not isinstance(update, dict):
        return Nothing(None, unreadable=True)
    number = update.get("update_id")
    if type(number) is not int or not 0 <= number < 2**63:
        return Nothing(None, unreadable=True)
    try:
        return _strip(number, update, time.time() if received is None else received)
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError, orjson.JSONEncodeError):
        return Nothing(number, unreadable=True)


def _strip(number: int, update: _Json, received: float) -> Stripped | NotPrivate | Nothing:
    kind = next((kind for kind in ALLOWED_UPDATES if kind in update), None)
    if kind is None:
        return Nothing(number, unreadable=False)
    body = update[kind]
    message = body.get("message") if kind == "callback_query" else body
    if message is None:
        return Nothing(number, unreadable=False)  # a button under a message sent by way of another chat
    chat = message["chat"]["id"]
    if type(chat) is not int or not -(2**63) <= chat < 2**63:
        return Nothing(number, unreadable=True)
    if message["chat"].get("type") != "private":
        status = body["new_chat_member"]["status"] if kind == "my_chat_member" else "member"
        return NotPrivate(number, chat, status not in ("left", "kicked"))
    kept: _Json
    if kind == "my_chat_member":
        kept = {"date": body["date"], "new_chat_member": {"status": body["new_chat_member"]["status"]}}
    elif kind == "callback_query":
        kept = {"id": body["id"], "data": body.get("data"), "date": int(received)}
        kept["message"] = {"message_id": message["message_id"], "chat": _chat(chat)}
    else:
        if any(note in body for note in _NOTES):
            return Nothing(number, unreadable=False)
        kept = _message(body)
    kept["chat"] = _chat(chat)
    kept["from"] = _who(body.get("from"))
    return Stripped(number, chat, orjson.dumps({"update_id": number, kind: kept}))


def _chat(number: int) -> _Json:
    return {"id": number, "type": "private"}


def _who(person: Any) -> _Json:
    person = person if isinstance(person, dict) else {}
    return {key: person[key] for key in ("id", "language_code") if key in person}


def _message(message: _Json) -> _Json:
    sender = message.get("from")
    her: _Json = sender if isinstance(sender, dict) else {}
    kept: _Json = {key: message[key] for key in _COPIED if key in message}
    for kind in _FILES:
        if kind in message:
            kept[kind] = _file(message[kind])
    if "animation" in message:  # Telegram puts the same file under `document` too
        kept.setdefault("document", _file(message["animation"]))
    if "photo" in message:
        kept["photo"] = [_file(max(message["photo"], key=_area))]
    for key in ("entities", "caption_entities"):
        if key in message:
            kept[key] = [_without_her(entity, "user", her) for entity in message[key]]
    if "forward_origin" in message:
        kept["forward_origin"] = _origin(message["forward_origin"], her)
    if "venue" in message:
        venue = message["venue"]
        kept["venue"] = {key: venue[key] for key in ("location", "title", "address") if key in venue}
    if not _READ & message.keys():
        kept.update((kind, {}) for kind in message if kind not in _ABOUT and kind not in kept)
    return kept


def _area(size: Mapping[str, Any]) -> int:
    return int(size["width"]) * int(size["height"])


def _file(file: Mapping[str, Any]) -> _Json:
    return {key: file[key] for key in _OF_A_FILE if key in file}


def _without_her(holder: _Json, key: str, her: _Json) -> _Json:
    person = holder.get(key)
    if isinstance(person, dict) and "id" in her and person.get("id") == her["id"]:
        return holder | {key: _who(person)}
    return holder


def _origin(origin: _Json, her: _Json) -> _Json:
    """Where a forward is from; her own name goes when she forwards what she wrote herself."""
    kept = _without_her(origin, "sender_user", her)
    own = " ".join(str(her[part]) for part in ("first_name", "last_name") if her.get(part))
    if own and kept.get("sender_user_name") == own:
        kept = {key: value for key, value in kept.items() if key != "sender_user_name"}
    return kept
