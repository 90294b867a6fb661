"""A language as a PO file, for translators and their programs.

One entry for each text and each label: its id as context, English as the source, both as Fluent is written. A
translation of an older English is marked fuzzy, as is the custom in PO. The way back is `exchange_back`.
"""

import io
from collections.abc import Iterator

from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from bot.content.copy_kinds import kind_of
from bot.content.fluent_edit import pattern_text
from bot.content.fluent_source import ENGLISH_HASH, Message, english_hash
from bot.content.locale_file import ReadLanguage
from bot.content.texts import needed_variables


def export(language: ReadLanguage, english: ReadLanguage) -> bytes:
    """The PO file of `language`, everything of English in it, in English's order."""
    catalog = Catalog(locale=language.language, project="Alongside", fuzzy=False, header_comment="")
    doubts = language.card.needs_native_review if language.card is not None else {}
    for message in english.messages.values():
        own = language.messages.get(message.id)
        for label, pattern in message.patterns.items():
            key = key_of(message.id, label)
            there = own.patterns.get(label) if own is not None else None
            fuzzy = there is not None and own is not None and is_stale(own, message)
            comments = [*_comments(message, label, english)]
            if key in doubts:
                comments.append(f"doubt: {doubts[key]}")
            entry = catalog.add(
                pattern_text(pattern),
                pattern_text(there) if there is not None else "",
                [(message.file, message.places[label][0])],
                auto_comments=comments,
                context=key,
            )
            # What a percent sign would mean in a program, it does not mean here.
            entry.flags = {"fuzzy"} if fuzzy else set()
    written = io.BytesIO()
    write_po(written, catalog)
    return written.getvalue()


def key_of(message: str, label: str | None) -> str:
    """How an entry is named: `utter_x`, or `utter_x.label`."""
    return message if label is None else f"{message}.{label}"


def is_stale(message: Message, english: Message) -> bool:
    """Whether it does not say that it was made from this English. Terms are each language's own."""
    return not message.id.startswith("-") and message.english != english_hash(english)


def own_comment(message: Message) -> str:
    """What stands above a message for people, and its kind; without the mark of the English it was made from."""
    comment = message.node.comment
    lines = (comment.content or "").split("\n") if comment is not None else []
    return "\n".join(line for line in lines if not ENGLISH_HASH.search(line))


def _comments(message: Message, label: str | None, english: ReadLanguage) -> Iterator[str]:
    kind = kind_of(message)
    if kind is not None:
        yield f"kind: {kind}"
    for line in own_comment(message).split("\n"):
        if line.strip() and not line.startswith("kind:"):
            yield line
    variables = needed_variables(english.messages, message.id, label)
    if variables:
        yield "placeables: " + ", ".join(f"${name}" for name in sorted(variables))
