"""What she sent, as the engine takes it: commands, typed labels and the understanding of free text."""

from collections.abc import Callable, Mapping
from typing import Protocol

from bot.casework.chat import EditedText, File, Incoming, Place, Press, Text
from bot.flow.input import (
    Commanded,
    Edited,
    FileSent,
    Heard,
    Input,
    Located,
    Moment,
    Pressed,
    Said,
    Unreadable,
)
from bot.flow.model import CommandName


class Understand(Protocol):
    """What a text means in a chat of this language, while a slot of type `asked` is asked for. Never raises."""

    async def __call__(self, text: str, language: str | None, asked: str | None) -> Heard: ...


SLASH: Mapping[str, CommandName] = {
    "start": "start",
    "menu": "menu",
    "help": "menu",
    "x": "leave",
    "leave": "leave",
    "exit": "leave",
    "back": "back",
    "skip": "skip",
    "done": "done",
    "language": "language",
    "person": "person",
    "numbers": "numbers",
    "erase": "erase",
    "settings": "settings",
}
"""One list for every language: what stands in the app's command list must be neutral and the same for all."""

MAX_TEXT = 4096


Typed = Callable[[str, int | None], tuple[str | None, CommandName | None]]
"""A text -> the option or the fixed button whose words it is: of the open question, or of the one that a message
answered."""


async def hear(
    incoming: Incoming,
    moment: Moment,
    *,
    typed: Typed,
    language: str | None,
    asked: str | None,
    understand: Understand,
) -> Input | None:
    """The engine's input for what she sent; None for what a conversation does not hear (being blocked)."""
    match incoming.body:
        case Text(text):
            command = slash_command(text)
            if command is not None:
                return Commanded(moment, command)
            text = _clean(text)
            option, command = typed(text, None)
            if command is not None:
                return Commanded(moment, command)
            return Said(moment, text, await understand(text, language, asked), incoming.message, option)
        case EditedText(text):
            if incoming.message is None:
                return None
            text = _clean(text)
            option, _ = typed(text, incoming.message)
            return Edited(moment, text, await understand(text, language, asked), incoming.message, option)
        case Press(data):
            nonce, _, place = data.rpartition(":")
            # Data that was never ours takes the way of a stale button: nothing in it is believed.
            valid = nonce and place.isascii() and place.isdigit() and len(place) <= 4
            return Pressed(moment, nonce, int(place)) if valid else Pressed(moment, "", -1)
        case File(kind, handle, size, name, mime, caption):
            heard = await understand(_clean(caption), language, asked) if caption else None
            return FileSent(moment, kind, handle, size, name, mime, incoming.message, caption, heard)
        case Place(latitude, longitude):
            return Located(moment, latitude, longitude, incoming.message)
        case _:
            return Unreadable(moment)


def slash_command(text: str) -> CommandName | None:
    """The command of `/word` or `/word@bot rest`; None for any other text, or a word that is none of ours."""
    if not text.startswith("/"):
        return None
    word = text[1:].split(maxsplit=1)[0:1]
    return SLASH.get(word[0].partition("@")[0].casefold()) if word else None


def start_parameter(text: str) -> str | None:
    """What followed /start: a deep link's name; "" for a plain one, None where the text is no /start."""
    if slash_command(text) != "start":
        return None
    parts = text.split(maxsplit=1)
    return parts[1].strip() if len(parts) == 2 else ""


def _clean(text: str) -> str:
    """At most 4,096 characters, no lone surrogate: what can be stored and shown again."""
    return text[:MAX_TEXT].encode("utf-8", "replace").decode("utf-8")
