"""When what she typed is the same as a label."""

import re
import unicodedata

_UNSEEN = frozenset({"Cf", "Cc", "Cs"})
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")


def same_words(label: str, typed: str) -> bool:
    """Whether both are the same words: case, unseen marks, spaces and signs around them do not count."""
    return bool(_bare(typed)) and _bare(label) == _bare(typed)


def _bare(text: str) -> str:
    composed = unicodedata.normalize("NFKC", text)
    seen = "".join(one for one in composed if one.isspace() or unicodedata.category(one) not in _UNSEEN)
    words = " ".join(seen.casefold().split())
    return _EDGES.sub("", words) or words
