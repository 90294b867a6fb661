"""Message text as Telegram takes it: cleaned, measured in UTF-16 code units, HTML turned into entities.

Source: core.telegram.org/bots/api#formatting-options and the Bot API server's `clean_input_string`.
"""

import re
from html.parser import HTMLParser
from typing import Any

from .errors import bad_request

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024

_TAGS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler",
    "code": "code", "pre": "pre", "blockquote": "blockquote", "a": "text_link", "span": "spoiler",
}  # fmt: skip
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\u2028-\u202e]")


def utf16_length(text: str) -> int:
    """How long Telegram holds a text to be: UTF-16 code units, so that most emoji count two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def clean(text: str) -> str:
    """The text as Telegram keeps it: no control characters, no bidirectional overrides, trimmed."""
    if _CONTROL.search(text):
        text = _CONTROL.sub(lambda found: "" if found[0] >= "\u2028" or found[0] == "\r" else " ", text)
    return text.strip()


def split(text: str, limit: int = TEXT_LIMIT) -> list[str]:
    """A long text as the messages that Telegram's own apps make of it."""
    parts: list[str] = []
    part: list[str] = []
    size = 0
    for character in text:
        width = 2 if character > "\uffff" else 1
        if size + width > limit:
            parts.append("".join(part))
            part, size = [], 0
        part.append(character)
        size += width
    return [*parts, "".join(part)]


def formatted(text: str, parse_mode: str, entities: Any) -> tuple[str, list[dict[str, Any]]]:
    """Text without markup, and its entities.

    Raises ApiError for markup that Telegram refuses; Markdown is not simulated and refused too.
    """
    if not parse_mode:
        return clean(text), entities if isinstance(entities, list) else []
    if parse_mode.lower() != "html":
        raise bad_request("unsupported parse_mode")
    parser = _Html(text)
    parser.feed(text)
    parser.close()
    if parser.open:
        raise parser.refused(f'Can\'t find end tag corresponding to start tag "{parser.open[-1][0]}"', at="")
    bare = "".join(parser.parts)
    lead = utf16_length(bare) - utf16_length(bare.lstrip())
    found = [{**entity, "offset": max(0, entity["offset"] - lead)} for entity in parser.entities]
    return clean(bare), sorted(found, key=lambda entity: (entity["offset"], -entity["length"]))


class _Html(HTMLParser):
    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=False)
        self.source = source
        self.parts: list[str] = []
        self.size = 0
        self.open: list[tuple[str, int, dict[str, Any]]] = []
        self.entities: list[dict[str, Any]] = []

    def refused(self, why: str, at: str | None = None) -> Exception:
        line, column = self.getpos()
        before = "".join(self.source.splitlines(keepends=True)[: line - 1])
        offset = len(before.encode()) + len(self.source[len(before) :][:column].encode())
        return bad_request(f"can't parse entities: {why}{f' at byte offset {offset}' if at is None else at}")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag not in _TAGS or (tag == "span" and given.get("class") != "tg-spoiler"):
            raise self.refused(f'Unsupported start tag "{tag}"')
        self.open.append((tag, self.size, {"url": given.get("href") or ""} if tag == "a" else {}))

    def handle_endtag(self, tag: str) -> None:
        if not self.open:
            raise self.refused("Unexpected end tag")
        name, start, more = self.open.pop()
        if name != tag:
            raise self.refused(f'Unmatched end tag, expected "</{name}>", found "</{tag}>"')
        if self.size > start:
            entity = {"offset": start, "length": self.size - start, "type": _TAGS[tag], **more}
            self.entities.append(entity)

    def handle_data(self, data: str) -> None:
        self.parts.append(data)
        self.size += utf16_length(data)

    def handle_entityref(self, name: str) -> None:
        self.handle_data(_NAMED.get(name, f"&{name};"))

    def handle_charref(self, name: str) -> None:
        number = int(name[1:], 16) if name[:1] in "xX" else int(name)
        self.handle_data(chr(number) if 0 < number < 0x110000 else "")
