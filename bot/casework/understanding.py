"""The understanding, as the engine takes it."""

import nlu
from bot.flow.input import Heard


def understand(text: str, language: str | None, asked: str | None) -> Heard:
    """What is understood of `text` in a chat of `language` where a slot of type `asked` was asked for. Never raises."""
    found = nlu.understand(text, language, asked)
    return Heard(
        language=found.language,
        danger=found.danger,
        intent=found.intent,
        confidence=found.confidence,
        entities=tuple((entity.kind, entity.value) for entity in found.entities),
        incidents=found.incidents,
    )
