"""What the understanding of one text is made of; frozen values, no behaviour beyond their JSON form."""

from dataclasses import asdict, dataclass
from typing import Any, Literal

Danger = Literal["none", "distress", "self_harm", "danger"]

# In chat order of menus; also the file names of data/rules.
LANGUAGES = ("en", "ko", "id", "fr", "bs", "mk", "ka", "dv")

_INTENT_NAMES = """
account_takeover ask_anonymous change_language coercive_control cyberflashing danger_now delete_all doxxing
feeling_bad greeting grooming_minor harassment help hidden_camera hotline impersonation legal minor ncii
ncii_threat no none pay_question quick_exit report safety_plan save_evidence self_blame self_harm spyware
stalking stop suicide synthetic takedown talk_human thanks third_party threat_violence unsure who_are_you
yes go_back learn took_part my_report
"""
INTENTS = frozenset(_INTENT_NAMES.split())
"""Every intent that `Understanding.intent` and its `ranking` can name; "none" where nothing is sure."""


@dataclass(frozen=True, slots=True)
class Entity:
    """One thing named in the text; `start` and `end` are offsets into the text as it was given.

    `kind` is url, phone, handle, money, date, platform or relationship (to whoever did it). `value` is the words
    themselves for the first three, `300 USD` for money, a taxonomy id for a platform, the domain's id for a
    relationship; for a date an ISO day, month or year (`2026-03`), a code (`yesterday`, `last_week`) or a count
    (`days_ago:3`), with `since:` before it where she says that it goes on.
    """

    kind: str
    value: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Understanding:
    """What was read out of one text.

    `danger` is the gravest level that a rule or a model saw; `danger_by` is that rule's id, `model.ngrams` or
    `model.encoder`, never the words.
    `ranking` holds the intents with their confidence, best first; its first one is `intent`.
    `incidents` are taxonomy ids, as named in the text. Probabilities and confidences are 0 to 1.
    `unsure`: the n-grams left doubt, so that the encoder was asked, if there was one. `whole`: the text is a
    whole phrase of the rules, such as a word for leaving. `corrects`: something before was otherwise ("no, it was
    Telegram").
    """

    language: str
    language_probability: float
    danger: Danger
    danger_by: str | None
    intent: str
    confidence: float
    ranking: tuple[tuple[str, float], ...]
    entities: tuple[Entity, ...]
    incidents: tuple[str, ...]
    unsure: bool = False
    whole: bool = False
    corrects: bool = False


def as_json(understanding: Understanding) -> dict[str, Any]:
    """The same as plain dicts, lists, strings and numbers, ready for `json.dumps`.

    Lone surrogates of the text may be in an entity's value: dump with `ensure_ascii` on (the default).
    """
    plain = asdict(understanding)
    plain["ranking"] = [{"intent": name, "confidence": score} for name, score in understanding.ranking]
    plain["entities"] = [asdict(entity) for entity in understanding.entities]
    plain["incidents"] = list(understanding.incidents)
    return plain
