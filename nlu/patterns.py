"""The small language rules are written in, and the quick search for many of them at once.

A pattern is a row of elements, in this order, with at most `REACH` words between two of them:

    {he} kill*|murder* me         he | will | murder | me
    {film} & {he}                 both anywhere, in any order

An element is alternatives parted by `|`: `word`, `word*` (beginning), `*word` (end), `*word*` (inside),
`two_words` (side by side), `{name}` (a list of the file's `words`). Text and stems are folded alike
(`normal.py`), so marks, doubled letters and, where the view does so, the script need no thought.
A view without spaces (Korean) finds every stem anywhere, and counts `REACH_UNSPACED` letters.

Only patterns whose rarest element occurs are looked at: hundreds of rules cost some microseconds.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from nlu.errors import BadRules

REACH = 3
REACH_UNSPACED = 12
_NAME = re.compile(r"\{(\w+)\}\Z")

Span = tuple[int, int]
Found = dict[int, list[Span]]


@dataclass(frozen=True, slots=True)
class Pattern:
    """Rows of element numbers: every row must be found in order, each row anywhere."""

    rows: tuple[tuple[int, ...], ...]
    weight: int


Filed = tuple[Pattern, str, str]  # with its language and its name


@dataclass(slots=True)
class Patterns:
    """All patterns of the languages that share a view, searchable together.

    `add` while loading, `ready` once, then `find` for each text; `find` changes nothing.
    """

    fold: Callable[[str], str]
    spaced: bool = True
    _elements: dict[str, int] = field(default_factory=dict)
    _stems: dict[str, list[tuple[str, int]]] = field(default_factory=lambda: defaultdict(list))
    _inside: dict[str, list[tuple[str, int]]] = field(default_factory=lambda: defaultdict(list))
    _patterns: list[Filed] = field(default_factory=list)
    _by_element: dict[int, list[Filed]] = field(default_factory=lambda: defaultdict(list))

    def add(self, language: str, written: str, name: str, words: Mapping[str, str]) -> None:
        """`name` is found for `language` wherever this pattern holds; raises BadRules where it is malformed."""
        rows = []
        for row in written.split("&"):
            elements = tuple(self._element(element, words) for element in row.split())
            if not elements:
                raise BadRules(f"empty pattern {written!r}")
            rows.append(elements)
        self._patterns.append((Pattern(tuple(rows), sum(map(len, rows))), language, name))

    def _element(self, written: str, words: Mapping[str, str]) -> int:
        alternatives = sorted(set(self._expanded(written, words)))
        key = "|".join(alternatives)
        if key not in self._elements:
            number = self._elements[key] = len(self._elements)
            for stem in alternatives:
                self._index(stem, number)
        return self._elements[key]

    def _expanded(self, written: str, words: Mapping[str, str]) -> Iterable[str]:
        for alternative in written.split("|"):
            named = _NAME.match(alternative)
            if named is None:
                yield alternative
            elif named[1] in words:
                yield from self._expanded(words[named[1]].replace("\n", " ").replace(" ", "|"), words)
            else:
                raise BadRules(f"unknown words {written!r}")

    def _index(self, stem: str, number: int) -> None:
        body = self.fold(stem.strip("*").replace("_", " ")).strip()
        if not body:
            if stem:
                raise BadRules(f"nothing to look for in {stem!r}")
            return
        if not self.spaced:
            self._inside[body[:2]].append((body, number))
            return
        if not stem.endswith("*"):
            body += " "
        if len(body) < (3 if stem.startswith("*") else 2):
            raise BadRules(f"too short: {stem!r}")
        index = self._inside if stem.startswith("*") else self._stems
        index[body[: 3 if len(body) > 2 else 2]].append((body, number))

    def ready(self) -> None:
        """Every pattern is filed under its rarest element."""
        uses = Counter(number for pattern, *_ in self._patterns for row in pattern.rows for number in row)
        for filed in self._patterns:
            rarest = min((number for row in filed[0].rows for number in row), key=lambda number: uses[number])
            self._by_element[rarest].append(filed)

    def names(self) -> set[str]:
        """All names that `find` can report."""
        return {name for _, _, name in self._patterns}

    def find(self, folded: str) -> dict[str, dict[str, int]]:
        """By language, the names of all patterns that hold in a folded text, each with its weight (its elements)."""
        found = self._occurrences(folded) if self.spaced else self._anywhere(folded)
        reach = REACH if self.spaced else REACH_UNSPACED
        holding: dict[str, dict[str, int]] = {}
        for number in found:
            for pattern, language, name in self._by_element.get(number, ()):
                names = holding.setdefault(language, {})
                if pattern.weight > names.get(name, 0) and all(
                    _holds(row, found, reach) for row in pattern.rows
                ):
                    names[name] = pattern.weight
        return holding

    def _occurrences(self, text: str) -> Found:
        found: Found = {}
        stems, inside = self._stems, self._inside
        at, word, last = 1, 0, len(text) - 1
        while at < last:
            end = text.index(" ", at)
            for key in (text[at : at + 3], text[at : at + 2]):
                for stem, number in stems.get(key, ()):
                    if text.startswith(stem, at):
                        found.setdefault(number, []).append((word, word + stem.rstrip().count(" ")))
            for place in range(at, end):
                for stem, number in inside.get(text[place : place + 3], ()):
                    if text.startswith(stem, place):
                        found.setdefault(number, []).append((word, word + stem.rstrip().count(" ")))
            at, word = end + 1, word + 1
        return found

    def _anywhere(self, text: str) -> Found:
        found: Found = {}
        for place in range(len(text)):
            for key in {text[place : place + 2], text[place]}:
                for stem, number in self._inside.get(key, ()):
                    if text.startswith(stem, place):
                        found.setdefault(number, []).append((place, place + len(stem) - 1))
        return found


def _holds(row: tuple[int, ...], found: Found, reach: int) -> bool:
    """Whether the row's elements stand in order; keeps the set of places where the row so far can end."""
    ends: set[int] | None = None
    for number in row:
        spans = found.get(number)
        if not spans:
            return False
        if ends is None:
            ends = {end for _, end in spans}
        else:
            ends = {end for start, end in spans if any(0 < start - before <= reach + 1 for before in ends)}
        if not ends:
            return False
    return True
