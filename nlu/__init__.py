"""Text to language, danger, intent and entities: synchronous, offline, and never wrong by an exception."""

from nlu.model import INTENTS, LANGUAGES, Danger, Entity, Understanding, as_json
from nlu.understand import understand

__all__ = ["INTENTS", "LANGUAGES", "Danger", "Entity", "Understanding", "as_json", "understand"]
