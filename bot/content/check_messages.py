"""What is wrong with a message by itself: what it refers to, what it shows, how long it is."""

from collections.abc import Iterator, Mapping

from fluent.syntax import ast

from bot.content.fluent_source import FUNCTIONS, Message, issue_at
from bot.content.issues import Issue, closest
from bot.content.locale_file import ReadLanguage

MAX_TEXT = 4096
"""Characters of one message of the channel."""


def check_messages(language: ReadLanguage) -> Iterator[Issue]:
    for message in language.messages.values():
        yield from _references(language, message)
        yield from _too_long(language, message)


def _references(language: ReadLanguage, message: Message) -> Iterator[Issue]:
    name = language.language
    for part, parts in message.parts.items():
        for reference in sorted(parts.messages | parts.terms):
            text, _, label = reference.partition(".")
            found = language.messages.get(text)
            if found is None or (label or None) not in found.parts:
                said = f"'{message.id}' refers to '{reference}', which does not exist."
                yield issue_at(
                    message, name, part, "unknown-reference", said + closest(text, language.messages)
                )
        for function in sorted(parts.functions - FUNCTIONS):
            said = f"There is no function '{function}' in texts."
            yield issue_at(message, name, part, "unknown-function", said)
        if message.id.startswith("-") and parts.shown_variables:
            shown = ", ".join(f"${one}" for one in sorted(parts.shown_variables))
            said = f"The term '{message.id}' cannot show {shown}: a term only chooses by what it is given."
            yield issue_at(message, name, part, "unknown-placeable", said)
    if _comes_round(language.messages, message.id):
        said = f"'{message.id}' refers to itself, directly or by others."
        yield issue_at(message, name, None, "unknown-reference", said)


def _comes_round(messages: Mapping[str, Message], start: str) -> bool:
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        found = messages.get(waiting.pop())
        for parts in found.parts.values() if found else ():
            for reference in parts.messages | parts.terms:
                text = reference.partition(".")[0]
                if text == start:
                    return True
                if text not in seen:
                    seen.add(text)
                    waiting.append(text)
    return False


def length_of(node: object) -> int:
    """The longest that a text can be without its placeables, in the units the channel counts."""
    if isinstance(node, ast.TextElement):
        return len(node.value.encode("utf-16-le")) // 2
    if isinstance(node, ast.Pattern):
        return sum(map(length_of, node.elements))
    if isinstance(node, ast.Placeable):
        return length_of(node.expression)
    if isinstance(node, ast.SelectExpression):
        return max(length_of(variant.value) for variant in node.variants)
    return 0


def _too_long(language: ReadLanguage, message: Message) -> Iterator[Issue]:
    length = length_of(message.node.value)
    if length > MAX_TEXT:
        said = f"'{message.id}' has {length} characters; a message can have {MAX_TEXT}."
        yield issue_at(message, language.language, None, "text-too-long", said)
