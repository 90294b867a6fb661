"""Text to language, danger, intent and entities: synchronous, offline, and never wrong by an exception."""

from nlu.encoder import Encoder
from nlu.encoder import runs_here as encoder_runs_here
from nlu.model import INTENTS, LANGUAGES, Danger, Entity, Understanding, as_json
from nlu.understand import understand

__all__ = [
    "INTENTS",
    "LANGUAGES",
    "Danger",
    "Encoder",
    "Entity",
    "Understanding",
    "as_json",
    "encoder_runs_here",
    "understand",
]
