"""What she sent, as the engine takes it: commands, typed labels and the understanding of free text."""

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

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
from bot.flow.state import Choice

Understand = Callable[[str, str | None, str | None], Heard]
"""text, the chat's language, the slot that was asked -> what was understood. Never raises."""

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


@dataclass(frozen=True)
class Labels:
    """The words on the buttons of the open question, in the chat's language, beside what they choose."""

    of: Sequence[tuple[str, Choice]]

    def chosen(self, text: str) -> Choice | None:
        """The one button whose words she typed; None where none or more than one fits."""
        typed = _plain(text)
        found = [choice for label, choice in self.of if typed and _plain(label) == typed]
        return found[0] if len(found) == 1 else None


def _plain(text: str) -> str:
    """Without case, width, marks of direction, toggles or outer punctuation: two texts a reader takes as one."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    kept = (char for char in folded if unicodedata.category(char)[0] not in "CSZ" or char == " ")
    return "".join(kept).strip(" .,!?;:…·")


def hear(
    incoming: Incoming,
    moment: Moment,
    *,
    labels: Labels,
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
            choice = labels.chosen(text)
            if choice is not None and choice.kind == "command":
                return Commanded(moment, _command(choice.value))
            text = _clean(text)
            heard = understand(text, language, asked)
            return Said(moment, text, heard, incoming.message, choice.value if choice else None)
        case EditedText(text):
            if incoming.message is None:
                return None
            choice = labels.chosen(text)
            text = _clean(text)
            heard = understand(text, language, asked)
            return Edited(moment, text, heard, incoming.message, choice.value if choice else None)
        case Press(data):
            nonce, _, place = data.rpartition(":")
            # Data that was never ours takes the way of a stale button: nothing in it is believed.
            valid = nonce and place.isascii() and place.isdigit() and len(place) <= 4
            return Pressed(moment, nonce, int(place)) if valid else Pressed(moment, "", -1)
        case File(kind, handle, size, name, mime, caption):
            return FileSent(moment, kind, handle, size, name, mime, incoming.message, caption)
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


def _command(value: str) -> CommandName:
    return value  # type: ignore[return-value]  # a choice of kind command holds a command's name


def _clean(text: str) -> str:
    """At most 4,096 characters, no lone surrogate: what can be stored and shown again."""
    return text[:MAX_TEXT].encode("utf-8", "replace").decode("utf-8")
