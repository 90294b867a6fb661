"""sendMessage, the methods that send files, and chat actions."""

from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from bot.simulator.chats import Chat
from bot.simulator.errors import ApiError, bad_request
from bot.simulator.files import CLOUD_UP, LOCAL_UP, PHOTO_UP
from bot.simulator.keyboards import checked_markup
from bot.simulator.media import file_part
from bot.simulator.text import CAPTION_LIMIT, TEXT_LIMIT, formatted, utf16_length
from bot.simulator.world import World

from .params import Params, Upload
from .reach import reply_part, writable_chat

ACTIONS = {
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
    "choose_sticker", "find_location", "record_video_note", "upload_video_note",
}  # fmt: skip


def text_part(params: Params) -> dict[str, Any]:
    """Text and entities of a message. Raises ApiError if empty or too long."""
    text, entities = formatted(params.text("text"), params.text("parse_mode"), params.json("entities"))
    if not text:
        raise bad_request("message text is empty")
    if utf16_length(text) > TEXT_LIMIT:
        raise bad_request("message is too long")
    return {"text": text, "entities": entities} if entities else {"text": text}


def caption_part(params: Params) -> dict[str, Any]:
    """Caption and its entities; nothing for an empty one."""
    text, entities = formatted(
        params.text("caption"), params.text("parse_mode"), params.json("caption_entities")
    )
    if utf16_length(text) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")
    if not text:
        return {}
    return {"caption": text, "caption_entities": entities} if entities else {"caption": text}


def _sent(world: World, chat: Chat, params: Params, content: dict[str, Any]) -> dict[str, Any]:
    values = params.values
    if "reply_parameters" in values or "reply_to_message_id" in values:
        content |= reply_part(chat, params)
    if "reply_markup" in values and (markup := checked_markup(values["reply_markup"])):
        content["reply_markup"] = markup
    silent = "disable_notification" in values and params.flag("disable_notification")
    protected = "protect_content" in values and params.flag("protect_content")
    return world.bot_sends(chat, content, silent=silent, protected=protected).payload


def send_message(world: World, params: Params) -> dict[str, Any]:
    chat = writable_chat(world, params)
    return _sent(world, chat, params, text_part(params))


def _uploaded(world: World, params: Params, kind: str) -> Upload | str:
    """The file sent along, or the id of one that Telegram has."""
    if kind in params.files:
        return params.files[kind]
    value = params.text(kind)
    if value.startswith("attach://"):
        if value[9:] not in params.files:
            raise bad_request(f"there is no {kind} in the request")
        return params.files[value[9:]]
    if value.startswith("file://") and world.files.local_folder is not None:
        path = Path(unquote(urlsplit(value).path))
        if not path.is_file():
            raise bad_request("wrong local file path specified")
        return Upload(path, path.name, "")
    if value.startswith(("http://", "https://")):
        # The simulator reaches nothing beyond loopback.
        raise bad_request("failed to get HTTP URL content")
    if not value:
        raise bad_request(f"there is no {kind} in the request")
    return value


def _sends_file(kind: str) -> Any:
    def send_file(world: World, params: Params) -> dict[str, Any]:
        chat = writable_chat(world, params)
        caption = caption_part(params)
        given = _uploaded(world, params, kind)
        if isinstance(given, str):
            known = world.files.get(given)
            given = Upload(known.content, known.name, known.mime)
        size = len(given.content) if isinstance(given.content, bytes) else given.content.stat().st_size
        if size == 0:
            raise bad_request("file must be non-empty")
        if size > (CLOUD_UP if world.files.local_folder is None else LOCAL_UP):
            raise ApiError(413, "Request Entity Too Large")
        if kind == "photo" and size > PHOTO_UP:
            raise bad_request(
                f"file of size {size} bytes is too big for a photo; the maximum size is {PHOTO_UP} bytes"
            )
        part = file_part(
            world.files, kind, given.content, given.name, given.mime, duration=params.integer("duration"),
            width=params.integer("width", 1280), height=params.integer("height", 960),
        )  # fmt: skip
        return _sent(world, chat, params, {**part, **caption})

    return send_file


send_document, send_photo, send_voice, send_video, send_audio, send_animation = map(
    _sends_file, ("document", "photo", "voice", "video", "audio", "animation")
)


def send_chat_action(world: World, params: Params) -> bool:
    chat = writable_chat(world, params)
    action = params.text("action")
    if action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat.tell("action", action=action)
    return True
