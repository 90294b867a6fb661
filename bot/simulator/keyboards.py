"""Inline keyboards: what Telegram accepts, and the buttons a person sees."""

from dataclasses import dataclass
from typing import Any

import orjson

from .errors import bad_request

BUTTON_LIMIT = 100
DATA_LIMIT = 64


@dataclass(frozen=True)
class Button:
    """One button of a message: its label, and its callback data or address."""

    label: str
    data: str | None
    url: str | None
    row: int
    column: int


def checked_markup(markup: Any) -> dict[str, Any] | None:
    """The inline keyboard to store with a message, or None.

    Keyboards below the text field are accepted and forgotten: Telegram does not show them in a message
    object either. Raises ApiError with Telegram's text.
    """
    if markup is None or markup == "":
        return None
    if isinstance(markup, str):
        try:
            markup = orjson.loads(markup)
        except orjson.JSONDecodeError:
            raise bad_request("can't parse reply keyboard markup JSON object") from None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    rows = markup.get("inline_keyboard")
    if rows is None:
        return None
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request('field "inline_keyboard" must be an Array of Arrays')
    kept = [[_checked_button(button) for button in row] for row in rows if row]
    if sum(map(len, kept)) > BUTTON_LIMIT:
        raise bad_request("reply markup is too long")
    return {"inline_keyboard": kept} if kept else None


def _checked_button(button: Any) -> dict[str, Any]:
    if not isinstance(button, dict):
        raise bad_request("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    label = button.get("text")
    if not isinstance(label, str) or not label.strip():
        raise bad_request('can\'t parse inline keyboard button: Field "text" must be a non-empty String')
    if "callback_data" in button:
        data = button["callback_data"]
        if not isinstance(data, str) or not 1 <= len(data.encode()) <= DATA_LIMIT:
            raise bad_request("BUTTON_DATA_INVALID")
        return {"text": label, "callback_data": data}
    if "url" in button:
        if not str(button["url"]).startswith(("http://", "https://", "tg://", "tel:")):
            raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
        return {"text": label, "url": button["url"]}
    if "copy_text" in button:
        return {"text": label, "copy_text": button["copy_text"]}
    raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")


def buttons_of(markup: dict[str, Any] | None) -> list[list[Button]]:
    """The rows of buttons a message shows."""
    return [
        [
            Button(button["text"], button.get("callback_data"), button.get("url"), row, column)
            for column, button in enumerate(buttons)
        ]
        for row, buttons in enumerate((markup or {}).get("inline_keyboard", []))
    ]
