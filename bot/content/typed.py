"""When what she typed is the same as a label."""

import re
import unicodedata
from functools import lru_cache

_UNSEEN = frozenset({"Cf", "Cc", "Cs"})
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
_MOST_CHARACTERS = 200
"""No label is so long: longer texts are not looked at any further."""

_APOSTROPHES = re.compile("['’‘ʼ`´]")
_SIGNS = re.compile(r"[-.,!?;:…()\"“”«»،؟。]+")
_CONTRACTED = re.compile(
    r"\b(?:(i)m|(i)ve|(can)t|(do|does|is|are|was|did|have)nt|(can)not|(he|she|it|that)s|(you|we|they)re)\b"
)
_SHORT_FOR = {1: "am", 2: "have", 3: "not", 4: "not", 5: "not", 6: "is", 7: "are"}
"""What is left out, by the group of `_CONTRACTED` that holds what is kept."""
_ASIDE_WORDS = """
yes yeah yep ok okay thanks thank you please now just well oh so
네 예 응 이제 지금 지금은 고마워요 감사합니다 제발 그냥 저는 전
ya iya oke sekarang sudah udah terima kasih makasih kok
oui merci maintenant svp
da hvala molim sada sad dobro
да фала благодарам сега добро
კი დიახ მადლობა გთხოვთ ახლა კარგი
އާން މިހާރު ޝުކުރިއްޔާ
"""
_ASIDES = frozenset(_ASIDE_WORDS.split())
"""Words that only go with an answer: none denies, doubts or asks anything."""


class Typed:
    """Her words, without what does not count: case, unseen marks, spaces and signs around them."""

    def __init__(self, text: str) -> None:
        self._bare = _bare(text) if len(text) <= _MOST_CHARACTERS else ""
        self._meant: tuple[str, ...] | None = None

    def says(self, label: str) -> bool:
        """Whether they are the words of the label, long or short ("I'm"), with or without an aside ("yes", "now").

        A word more or less that is no aside makes it something else: "I am not safe now" is not "I am safe now".
        """
        if not self._bare:
            return False
        bare, meant = _label(label)
        if bare == self._bare:
            return True
        if not meant:
            return False
        if self._meant is None:
            self._meant = _meant(self._bare)
        return self._meant == meant


@lru_cache(4096)
def _label(label: str) -> tuple[str, tuple[str, ...]]:
    # Labels are shipped texts; what she typed is kept nowhere.
    bare = _bare(label)
    return bare, _meant(bare)


def _meant(bare: str) -> tuple[str, ...]:
    """The words that count; none where all are asides. "Can't speak" is "I cannot speak", but "am I" is not "I am"."""
    spelt = _SIGNS.sub(" ", _APOSTROPHES.sub("", bare))
    if spelt.isascii():
        spelt = _CONTRACTED.sub(_long, spelt)
    words = tuple(word for word in spelt.split() if word not in _ASIDES)
    return words[1:] if words[:1] == ("i",) else words


def _long(short: re.Match[str]) -> str:
    group = short.lastindex or 0
    return f"{short[group]} {_SHORT_FOR[group]}"


def _bare(text: str) -> str:
    seen = text
    if not (text.isascii() and text.isprintable()):
        composed = unicodedata.normalize("NFKC", text)
        seen = "".join(one for one in composed if one.isspace() or unicodedata.category(one) not in _UNSEEN)
    words = " ".join(seen.casefold().split())
    return _EDGES.sub("", words) or words
