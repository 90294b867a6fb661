"""A chat as plain text: for tests to compare, and for people to read in a failing one."""

from .chats import Chat, Message


def draw(chat: Chat) -> str:
    """Every standing message on its own lines: who, what, and each row of buttons."""
    return "\n".join(line for message in chat.visible() for line in _lines(message))


def _lines(message: Message) -> list[str]:
    who = "bot" if message.from_bot else "me "
    marks = " (edited)" if message.edited else ""
    first, *rest = (summary(message) + marks).split("\n")
    lines = [f"{who} | {first}", *(f"    | {line}" for line in rest)]
    lines += ["    | " + " ".join(f"[{button.label}]" for button in row) for row in message.buttons]
    return lines


def summary(message: Message) -> str:
    """The message in words: its text, or what it is."""
    payload = message.payload
    text = message.text
    for kind in ("photo", "voice", "video", "video_note", "audio", "sticker", "animation", "document"):
        if kind in payload:
            name = payload[kind].get("file_name", "") if isinstance(payload[kind], dict) else ""
            return " ".join(part for part in (f"<{kind}{' ' + name if name else ''}>", text) if part)
    if "location" in payload:
        place = payload["location"]
        return f"<location {place['latitude']:.4f} {place['longitude']:.4f}>"
    if "contact" in payload:
        return f"<contact {payload['contact']['first_name']}>"
    if "poll" in payload:
        return f"<poll {payload['poll']['question']}>"
    if "dice" in payload:
        return f"<dice {payload['dice']['value']}>"
    return text
