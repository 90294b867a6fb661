"""One spelling for what people type in many: letters, case, marks, look-alikes and scripts are folded away.

`fold` is what text and rules have in common. It gives words of lower-case Latin letters, digits and Hangul,
one space between them and at both ends; Cyrillic, Georgian and Thaana are written in Latin letters, so that
one rule holds for both ways of typing. A view then folds what differs by language (see `VIEWS`).
"""

import re
import unicodedata
from collections.abc import Callable


def _written(pairs: str) -> dict[str, str]:
    """A letter and what it becomes, side by side, a space between pairs; a letter alone becomes nothing."""
    return {pair[0]: pair[1:] for pair in pairs.split()}


_CYRILLIC = _written(
    "аa бb вv гg дd еe жz зz иi јj кk лl мm нn оo пp рr сs тt уu фf хh цc чc шs щs ъ ыi ь эe йj ёe ђdj ѓg "
    "ѕdz љlj њnj ћc ќk џdz юju яja іi "
)
_GEORGIAN = _written(
    "აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟj რr სs ტt უu ფp ქk ღg ყk შsh ჩch ცc ძz წc ჭch ხx ჯj ჰh "
)
_THAANA = _written(
    "ހh ށsh ނn ރr ބb ޅl ކk ވv މm ފf ދd ތt ލl ގg ޏn ސs ޑd ޒz ޓt ޔy ޕp ޖj ޗch ޘs ޙh ޚh ޛz ޜz ޝsh ޞs ޟz ޠt "
    "ޡz ޣg ޤq ޥv ަa ާa ިi ީi ުu ޫu ެe ޭe ޮo ޯo ް "
)
# A silent alif is only a seat for its vowel; with sukun it doubles the next letter or ends the word in h.
_THAANA["އ"] = _THAANA["ޢ"] = ""
_THAANA_ENDINGS = (("އް", "h"), ("ށް", "h"), ("ތް", "i"))
_LATIN = {"đ": "dj", "ø": "o", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "ß": "ss"}
_TO_LATIN = str.maketrans(_CYRILLIC | _GEORGIAN | _THAANA | _LATIN)
# Mtavruli capitals and the old asomtavruli are brought to mkhedruli by casefold or not used by anyone.

_SIGNS = str.maketrans(dict.fromkeys("'’‘ʼʻ`´′＇‛", "") | {"\U0001f198": " sos ", "@": "a", "$": "s"})
_MARKS = re.compile("[\u0300-\u036f]+")
_HIDDEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]+"
)
_BROKEN = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]+")
_GAPS = re.compile(r"[\W_]+")
_REPEATED = re.compile(r"([^\W\d])(?=\1)")
_LEET = re.compile(r"(?<=[a-z])[013457](?=[a-z])")
_LEET_LETTERS = {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t"}
_NUMBER = re.compile(r"\d\d+")
_AGES = frozenset(map(str, range(10, 18)))
_RUN = re.compile(r"\w+")
_IS_LATIN = re.compile("[a-z]")
_IS_LOOKALIKE = re.compile("[\u0370-\u03ff\u0400-\u04ff]")
_LOOKALIKES = str.maketrans("аеорсухіјѕԁһкмтвнαεορυνικτχ", "aeopcyxijsdhkmtbhaeopuviktx")


def cleaned(text: str) -> str:
    """The text in NFKC and lower case, without invisible, control and broken characters."""
    if text.isascii():
        return _BROKEN.sub(" ", text).lower()
    text = _BROKEN.sub(" ", _HIDDEN.sub("", text))
    text = unicodedata.normalize("NFKC", text).casefold()
    # casefold can bring marks back (İ), NFKC can bring hidden ones.
    return _HIDDEN.sub("", unicodedata.normalize("NFC", text))


def letters(clean: str) -> str:
    """A cleaned text in plain Latin letters, digits and Hangul, without marks, doubled letters kept."""
    text = clean
    if not text.isascii():
        if _IS_LATIN.search(text) and _IS_LOOKALIKE.search(text):
            text = _RUN.sub(lambda word: _one_alphabet(word[0]), text)
        for ending, latin in _THAANA_ENDINGS:
            text = text.replace(ending, latin)
        text = text.translate(_TO_LATIN)
        if not text.isascii():
            text = unicodedata.normalize("NFC", _MARKS.sub("", unicodedata.normalize("NFD", text)))
    return (
        " "
        + _GAPS.sub(" ", _LEET.sub(lambda digit: _LEET_LETTERS[digit[0]], text.translate(_SIGNS))).strip()
        + " "
    )


def _one_alphabet(word: str) -> str:
    """A word that mixes Latin letters with ones that look like them, in Latin letters; any other as it is."""
    mixed = _IS_LATIN.search(word) and _IS_LOOKALIKE.search(word)
    return word.translate(_LOOKALIKES) if mixed else word


def _plain(text: str) -> str:
    return _REPEATED.sub("", text)


def _replacing(*pairs: tuple[str, str]) -> Callable[[str], str]:
    def view(text: str) -> str:
        for old, new in pairs:
            if old in text:
                text = text.replace(old, new)
        return _REPEATED.sub("", text)

    return view


_macedonian = _replacing(
    ("dzh", "dz"),
    ("sh", "s"),
    ("ch", "c"),
    ("zh", "z"),
    ("kj", "k"),
    ("gj", "g"),
    ("lj", "l"),
    ("nj", "n"),
    ("ts", "c"),
    ("tz", "c"),
)
_georgian = _replacing(
    ("tch", "ch"), ("kh", "x"), ("gh", "g"), ("ts", "c"), ("tz", "c"), ("zh", "j"), ("dz", "z"), ("ph", "p"), ("th", "t"),
    ("q", "k"), ("y", "k"), ("w", "c"), ("f", "p"),
)  # fmt: skip
_dhivehi_digraphs = _replacing(
    ("dh", "d"),
    ("th", "t"),
    ("lh", "l"),
    ("ee", "i"),
    ("oo", "u"),
    ("ey", "e"),
    ("oa", "o"),
    ("iy", "i"),
    ("gn", "n"),
    ("w", "v"),
)
_H_BEFORE_CONSONANT = re.compile(r"(?<![sc])h(?=[bcdfgjklmnpqrstvyz])")


def _dhivehi(text: str) -> str:
    return _plain(_H_BEFORE_CONSONANT.sub("", _dhivehi_digraphs(text)))


def _korean(text: str) -> str:
    # Doubled letters first: `안 안전해요` is "not safe", and only without its space "safe".
    return _plain(text).replace(" ", "")


# What is the same for one language's typists: letters that are written one way or another.
VIEWS: dict[str, Callable[[str], str]] = {
    "plain": _plain,
    "korean": _korean,
    "macedonian": _macedonian,
    "georgian": _georgian,
    "dhivehi": _dhivehi,
}
VIEW_OF = {
    "en": "plain",
    "id": "plain",
    "fr": "plain",
    "bs": "plain",
    "ko": "korean",
    "mk": "macedonian",
    "ka": "georgian",
    "dv": "dhivehi",
}


def fold(text: str, view: str) -> str:
    """The text as the rules of that view see it: words with one space between and at both ends."""
    return VIEWS[view](letters(cleaned(text)))


def fold_word(word: str) -> str:
    """One word as the plain view sees it, without the spaces around; most words need little of the work."""
    if word.isascii() and word.isalpha():
        return _plain(word.lower())
    return fold(word, "plain").strip()


def model_words(text: str) -> list[str]:
    """The words that the trained models read: the plain view's, see `without_numbers`."""
    return without_numbers(fold(text, "plain").split())


def without_numbers(words: list[str]) -> list[str]:
    """Words whose numbers are as many noughts: a house, a year or a name's number tells nothing of what is meant.

    Ages under 18 stay, and single digits (`b4`, `gr8`, "2").
    """
    return [word if word.isalpha() or word in _AGES else _NUMBER.sub(_noughts, word) for word in words]


def _noughts(number: re.Match[str]) -> str:
    return "0" * len(number[0])
