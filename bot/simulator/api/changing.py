"""Editing and deleting what stands in a chat, and answering a pressed button."""

from typing import Any

from bot.simulator.chats import Chat, Message
from bot.simulator.errors import bad_request
from bot.simulator.keyboards import checked_markup
from bot.simulator.world import World

from .params import Params
from .reach import chat_of, message_of
from .sending import caption_part, text_part

DELETABLE_SECONDS = 48 * 3600
DICE_SECONDS = 24 * 3600
DELETE_LIMIT = 100
ANSWERABLE_SECONDS = 60  # Telegram names no number; observed values lie between 15 s and some minutes
ANSWER_LIMIT = 200
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
CONTENT = ("text", "entities", "caption", "caption_entities", "reply_markup")


def _editable(world: World, params: Params) -> Message:
    message = message_of(chat_of(world, params), params, "message to edit")
    if not message.from_bot:
        raise bad_request("message can't be edited")
    return message


def _changed(
    world: World, message: Message, replaced: tuple[str, ...], new: dict[str, Any]
) -> dict[str, Any]:
    old = message.payload
    changed = {key: value for key, value in old.items() if key not in replaced} | new
    if all(old.get(key) == changed.get(key) for key in CONTENT):
        raise bad_request(NOT_MODIFIED)
    # A new dict: updates and answers that hold the old one keep what they said.
    message.payload = {**changed, "edit_date": world.clock.now()}
    message.chat.tell("edited", message=message)
    return message.payload


def _markup_part(params: Params) -> dict[str, Any]:
    markup = checked_markup(params.values.get("reply_markup"))
    return {"reply_markup": markup} if markup else {}


def edit_message_text(world: World, params: Params) -> dict[str, Any]:
    message = _editable(world, params)
    if "text" not in message.payload:
        raise bad_request("there is no text in the message to edit")
    new = {**text_part(params), **_markup_part(params)}
    return _changed(world, message, ("text", "entities", "reply_markup"), new)


def edit_message_caption(world: World, params: Params) -> dict[str, Any]:
    message = _editable(world, params)
    if not message.file_ids:
        raise bad_request("there is no caption in the message to edit")
    new = {**caption_part(params), **_markup_part(params)}
    return _changed(world, message, ("caption", "caption_entities", "reply_markup"), new)


def edit_message_reply_markup(world: World, params: Params) -> dict[str, Any]:
    return _changed(world, _editable(world, params), ("reply_markup",), _markup_part(params))


def _check_deletable(world: World, message: Message) -> None:
    age = world.clock.now() - message.date
    if age > DELETABLE_SECONDS or ("dice" in message.payload and age < DICE_SECONDS):
        raise bad_request("message can't be deleted for everyone")
    if message.chat.kind != "private" and not message.from_bot:
        raise bad_request("message can't be deleted")


def _delete(chat: Chat, messages: list[Message]) -> None:
    for message in messages:
        message.deleted = True
    if messages:
        chat.tell("deleted", messages=messages)


def delete_message(world: World, params: Params) -> bool:
    chat = chat_of(world, params)
    message = message_of(chat, params, "message to delete")
    _check_deletable(world, message)
    _delete(chat, [message])
    return True


def delete_messages(world: World, params: Params) -> bool:
    """Ids that the chat does not have are skipped; one that is too old fails the whole call."""
    chat = chat_of(world, params)
    ids = params.json("message_ids")
    if not isinstance(ids, list) or not ids:
        raise bad_request("message identifiers are not specified")
    if len(ids) > DELETE_LIMIT:
        raise bad_request("too many message identifiers specified")
    if not all(
        isinstance(number, int | str) and str(number).isdecimal() and int(number) > 0 for number in ids
    ):
        raise bad_request("invalid message identifier specified")
    standing = [chat.messages.get(int(number)) for number in ids]
    found = [message for message in standing if message is not None and not message.deleted]
    for message in found:
        _check_deletable(world, message)
    _delete(chat, found)
    return True


def answer_callback_query(world: World, params: Params) -> bool:
    press = world.presses.get(params.text("callback_query_id"))
    if press is None or world.clock.now() - press.at > ANSWERABLE_SECONDS:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    text = params.text("text")
    if len(text) > ANSWER_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")
    press.answered, press.text, press.alert = True, text, params.flag("show_alert")
    press.message.chat.tell("answered", press=press)
    return True
