"""The copy rules that each language's `copy.yml` fills: words never said, words a locked screen must not show, how she is addressed."""

from collections.abc import Iterator, Mapping, Sequence

from fluent.syntax import ast

from bot.content.copy_file import CopyFile, WordList, plain
from bot.content.copy_kinds import NOT_TO_HER
from bot.content.copy_limits import Finding
from bot.content.copy_measure import LINK, PLACEABLE, TooManyWays, sentences, visible, ways
from bot.content.locale_file import ReadLanguage

SHOWN_LOCKED = 40
"""Characters of a message that a locked screen shows."""

_MARK = "\ue000"
_AROUND = " \n\"'”’»›)]」』"
_ENDS = ".!?…؟。！？۔"


class Voice:
    """One language's words, made ready once for all its texts."""

    def __init__(
        self, copy: CopyFile, sources: Mapping[str, tuple[str, ...]], language: ReadLanguage
    ) -> None:
        """`sources` are the messages whose labels a placeable named like a slot may show."""
        self.abbreviations = frozenset(map(plain, copy.abbreviations))
        self._banned = WordList(copy.banned)
        self._violence = WordList(copy.violence)
        self._wrong = WordList(copy.address.wrong)
        self._ends = tuple(map(plain, copy.address.ends))
        self._not_ends = {plain(ending): why for ending, why in copy.address.not_ends.items()}
        self._sources = sources
        self._language = language
        self._violent: dict[str, Sequence[tuple[int, str]]] = {}

    def findings(self, text: str, kind: str | None, *, sent: bool) -> Iterator[Finding]:
        """`sent`: the text begins a message of its own."""
        flat = _flat(text)
        # An address is written as whoever it belongs to writes it.
        for _, word, why in self._banned.found(_flat(LINK.sub("", text))):
            yield Finding("copy-banned-word", f"says '{word}': {_ended(why)}")
        if sent:
            yield from self._shown_locked(text, flat)
        if kind not in NOT_TO_HER:
            yield from self._address(text, flat, sent=sent)

    def _shown_locked(self, text: str, flat: str) -> Iterator[Finding]:
        for at, word, _ in self._violence.found(flat):
            if visible(flat[:at]) < SHOWN_LOCKED:
                said = f"says '{word}' in its first {SHOWN_LOCKED} characters, which a locked screen shows."
                yield Finding("copy-violence-shown", said)
        for place in PLACEABLE.finditer(text):
            before = visible(PLACEABLE.sub(_MARK, text[: place.start()]))
            for at, answer in self._violent_answers(place[1]) if before < SHOWN_LOCKED else ():
                if before + at < SHOWN_LOCKED:
                    said = (
                        f"shows ${place[1]}, which can be '{answer}', in its first {SHOWN_LOCKED} characters."
                    )
                    yield Finding("copy-violence-shown", said)

    def _violent_answers(self, slot: str) -> Sequence[tuple[int, str]]:
        """Where in a label that the placeable `slot` can show a word of violence stands, and the word."""
        if slot not in self._violent:
            self._violent[slot] = [
                (visible(label[:at]), word)
                for text in self._sources.get(slot, ())
                if text in self._language.messages
                for attribute in self._language.messages[text].node.attributes
                for label in map(_flat, _ways(attribute.value))
                for at, word, _ in self._violence.found(label)
            ]
        return self._violent[slot]

    def _address(self, text: str, flat: str, *, sent: bool) -> Iterator[Finding]:
        for _, word, why in self._wrong.found(flat):
            yield Finding("copy-address", f"says '{word}': {_ended(why)}")
        if not self._ends and not self._not_ends:
            return
        for sentence in sentences(text, self.abbreviations):
            whole = plain(sentence).rstrip(_AROUND)
            end = whole.rstrip(_ENDS + _AROUND)
            last = end.split()[-1] if end.split() else ""
            wrong = next((ending for ending in self._not_ends if end.endswith(ending)), None)
            if wrong is not None:
                yield Finding(
                    "copy-address", f"has a sentence that ends '{last}': {_ended(self._not_ends[wrong])}"
                )
            elif (
                sent
                and self._ends
                and whole != end
                and not PLACEABLE.search(last)
                and not end.endswith(self._ends)
            ):
                known = ", ".join(self._ends)
                yield Finding(
                    "copy-address", f"has a sentence that ends '{last}', and not in one of: {known}."
                )


def _flat(text: str) -> str:
    return plain(PLACEABLE.sub(_MARK, text))


def _ways(pattern: ast.Pattern) -> list[str]:
    try:
        return ways(pattern)
    except TooManyWays:
        return []  # That is told where the label stands.


def _ended(why: str) -> str:
    return why if why.endswith(".") else f"{why}."
