"""Short phrases that are understood with one slip of the finger: a letter missing, too much, wrong or swapped."""

from collections.abc import Mapping

# The intents that must be heard even from shaking hands.
FORGIVEN = ("quick_exit", "stop", "talk_human", "hotline", "help", "delete_all")
_SHORTEST, _SHORTEST_HANGUL, _LONGEST = 4, 3, 24
_FIRST_SYLLABLE = "\uac00"


def _long_enough(phrase: str) -> bool:
    # A number with a slip is another number.
    return (
        not phrase.isdigit()
        and (_SHORTEST_HANGUL if phrase >= _FIRST_SYLLABLE else _SHORTEST) <= len(phrase) <= _LONGEST
    )


def shortened(phrase: str) -> set[str]:
    """The phrase with each of its letters left out once."""
    return {phrase[:at] + phrase[at + 1 :] for at in range(len(phrase))}


def index(exact: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """Every forgiven phrase and what is left of it without one letter, each with its intent."""
    near: dict[str, str] = {}
    for phrase, intents in exact.items():
        if intents[0] in FORGIVEN and _long_enough(phrase):
            for form in (phrase, *shortened(phrase)):
                near.setdefault(form, intents[0])
    return near


def nearest(text: str, near: Mapping[str, str]) -> str | None:
    """The intent of a forgiven phrase at most one slip away (two where both shorten to the same), or None."""
    if not _SHORTEST_HANGUL <= len(text) <= _LONGEST:
        return None
    forms = (text, *shortened(text))
    return next((near[form] for form in forms if form in near), None)
