"""What kind of message a text is, as the comment `# kind: list` above it says."""

import re
from collections.abc import Iterator

from bot.content.fluent_source import Message, issue_at
from bot.content.issues import Issue, closest
from bot.content.locale_file import ReadLanguage

KINDS = frozenset({"list", "plan", "letter", "legal", "preview"})
"""Their lines are measured one by one, and not the message as a whole."""

NOT_TO_HER = frozenset({"letter", "legal"})
"""Kinds that do not speak to her, so that the form of address is not looked at."""

_KIND = re.compile(r"^kind:[ \t]*(.*?)[ \t]*$", re.MULTILINE)


def kind_of(message: Message) -> str | None:
    """The kind, when it is one of `KINDS`."""
    kind = _said(message)
    return kind if kind in KINDS else None


def check_kinds(language: ReadLanguage) -> Iterator[Issue]:
    for message in language.messages.values():
        kind = _said(message)
        if kind is not None and kind not in KINDS:
            said = f"There is no kind '{kind}' of texts.{closest(kind, KINDS)}"
            yield issue_at(message, language.language, None, "unknown-kind", said)


def _said(message: Message) -> str | None:
    comment = message.node.comment
    found = _KIND.search(comment.content or "") if comment else None
    return found.group(1) if found else None
