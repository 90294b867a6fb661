"""When what she typed is the same as a label."""

import re
import unicodedata
from functools import lru_cache

_UNSEEN = frozenset({"Cf", "Cc", "Cs"})
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
_MOST_CHARACTERS = 200
"""No label is so long: longer texts are not looked at any further."""


class Typed:
    """Her words, without what does not count: case, unseen marks, spaces and signs around them."""

    def __init__(self, text: str) -> None:
        self._bare = _bare(text) if len(text) <= _MOST_CHARACTERS else ""

    def says(self, label: str) -> bool:
        """Whether they are the words of the label."""
        return bool(self._bare) and _bare_label(label) == self._bare


@lru_cache(4096)
def _bare_label(label: str) -> str:
    # Labels are shipped texts; what she typed goes through `_bare` alone and is kept nowhere.
    return _bare(label)


def _bare(text: str) -> str:
    seen = text
    if not (text.isascii() and text.isprintable()):
        composed = unicodedata.normalize("NFKC", text)
        seen = "".join(one for one in composed if one.isspace() or unicodedata.category(one) not in _UNSEEN)
    words = " ".join(seen.casefold().split())
    return _EDGES.sub("", words) or words
