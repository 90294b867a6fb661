"""A person, a chat and a message as the page is told of them."""

from typing import TYPE_CHECKING, Any

from bot.simulator.chats import Message, Press
from bot.simulator.screen import summary

if TYPE_CHECKING:
    from bot.simulator.person import Person

FILE_KINDS = ("photo", "voice", "video", "video_note", "audio", "sticker", "animation", "document")


def message_view(message: Message) -> dict[str, Any]:
    """What a page shows of a message; of a deleted one nothing but that it was there."""
    payload = message.payload
    view: dict[str, Any] = {"id": message.id, "mine": not message.from_bot, "date": message.date}
    if message.deleted:
        return {**view, "deleted": True}
    view |= {
        "text": message.text, "entities": payload.get("entities") or payload.get("caption_entities") or [],
        "edited": message.edited, "silent": message.silent, "protected": message.protected,
        "buttons": [
            [{"label": button.label, "url": button.url, "row": button.row, "column": button.column} for button in row]
            for row in message.buttons
        ],
    }  # fmt: skip
    if (file := _file_view(payload)) is not None:
        view["file"] = file
    elif not message.text:
        view["summary"] = summary(message)
    if "reply_to_message" in payload:
        quoted = payload["reply_to_message"]
        view["reply"] = {
            "id": quoted["message_id"],
            "text": str(quoted.get("text") or quoted.get("caption") or "…"),
        }
    if "forward_origin" in payload:
        origin = payload["forward_origin"]
        user, chat = origin.get("sender_user", {}), origin.get("chat", {})
        view["forward"] = origin.get("sender_user_name") or user.get("first_name") or chat.get("title", "")
    return view


def _file_view(payload: dict[str, Any]) -> dict[str, Any] | None:
    for kind in FILE_KINDS:
        if kind in payload:
            part = payload[kind][-1] if kind == "photo" else payload[kind]
            return {
                "kind": kind, "id": part["file_id"], "size": part["file_size"], "name": part.get("file_name", ""),
                "mime": part.get("mime_type", ""),
            }  # fmt: skip
    return None


def press_view(press: Press) -> dict[str, Any]:
    """What the bot answered to a pressed button."""
    return {"id": press.id, "text": press.text, "alert": press.alert}


def person_view(person: "Person") -> dict[str, Any]:
    """One phone, whole."""
    chat = person.chat
    return {
        "id": str(person.id), "name": person.user["first_name"], "language": person.user["language_code"],
        "blocked": chat.blocked, "messages": [message_view(message) for message in chat.messages.values()],
    }  # fmt: skip
