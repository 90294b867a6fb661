"""Which chat and message a call means, and whether the bot may touch them."""

from typing import Any

from bot.simulator.chats import Chat, Message
from bot.simulator.errors import ApiError, bad_request
from bot.simulator.world import World

from .params import Params


def chat_of(world: World, params: Params) -> Chat:
    """The chat, if the bot has met it. Raises ApiError as Telegram does."""
    name = params.text("chat_id")
    if not name:
        raise bad_request("chat_id is empty")
    try:
        chat = world.chats.get(int(name))
    except ValueError:
        chat = None
    if chat is None or (chat.kind == "private" and not chat.open):
        raise bad_request("chat not found")
    return chat


def writable_chat(world: World, params: Params) -> Chat:
    """The chat, if the bot may write there."""
    chat = chat_of(world, params)
    if chat.blocked:
        raise ApiError(403, "Forbidden: bot was blocked by the user")
    if not chat.open:
        raise ApiError(403, "Forbidden: bot was kicked from the group chat")
    return chat


def message_of(chat: Chat, params: Params, what: str) -> Message:
    """A message of this chat that still stands; `what` names the purpose, as in "message to edit"."""
    number = params.integer("message_id")
    if number <= 0:
        raise bad_request("message identifier is not specified")
    message = chat.messages.get(number)
    if message is None or message.deleted:
        raise bad_request(f"{what} not found")
    return message


def reply_part(chat: Chat, params: Params) -> dict[str, Any]:
    """The message that a new one replies to, as a part of it."""
    reply = params.json("reply_parameters") or {}
    number = int(reply.get("message_id") or params.integer("reply_to_message_id"))
    if not number:
        return {}
    message = chat.messages.get(number)
    if message is None or message.deleted:
        if reply.get("allow_sending_without_reply") or params.flag("allow_sending_without_reply"):
            return {}
        raise bad_request("message to be replied not found")
    quoted = {key: value for key, value in message.payload.items() if key != "reply_to_message"}
    return {"reply_to_message": quoted}
