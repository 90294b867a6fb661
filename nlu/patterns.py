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
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

import ahocorasick

from nlu.errors import BadRules

REACH = 3
REACH_UNSPACED = 12
_NAME = re.compile(r"\{(\w+)\}\Z")

Span = tuple[int, int]
Found = dict[int, list[Span]]


@dataclass(frozen=True, slots=True)
class Pattern:
    """Rows of element numbers: every row must be found in order, each row anywhere. `needs` are all of them."""

    rows: tuple[tuple[int, ...], ...]
    needs: frozenset[int]

    @property
    def weight(self) -> int:
        return sum(map(len, self.rows))


Filed = tuple[Pattern, str, str]  # with its language and its name


@dataclass(slots=True)
class Patterns:
    """All patterns of the languages that share a view, searchable together.

    `add` while loading, `ready` once, then `find` for each text; `find` changes nothing.
    """

    fold: Callable[[str], str]
    spaced: bool = True
    _elements: dict[str, int] = field(default_factory=dict)
    _stems: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    _written: dict[int, set[str]] = field(default_factory=dict)
    _automaton: ahocorasick.Automaton = field(default_factory=ahocorasick.Automaton)
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
        self._patterns.append(
            (Pattern(tuple(rows), frozenset(number for row in rows for number in row)), language, name)
        )

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
            self._stems[body].add(number)
            return
        if not stem.endswith("*"):
            body += " "
        if len(body) < (3 if stem.startswith("*") else 2):
            raise BadRules(f"too short: {stem!r}")
        # Every text stands between spaces, so that a space at an end of the stem is the end of a word.
        self._stems[body if stem.startswith("*") else " " + body].add(number)

    def ready(self) -> None:
        """Every pattern is filed under its rarest element, and the stems can be searched all at once."""
        for stem, numbers in self._stems.items():
            begins = len(stem) - len(stem.lstrip())
            self._automaton.add_word(stem, (stem, len(stem) - 1 - begins, stem.strip().count(" "), numbers))
            for number in numbers:
                self._written.setdefault(number, set()).add(stem)
        self._automaton.make_automaton()
        uses = Counter(number for pattern, *_ in self._patterns for row in pattern.rows for number in row)
        for filed in self._patterns:
            rarest = min((number for row in filed[0].rows for number in row), key=lambda number: uses[number])
            self._by_element[rarest].append(filed)

    def names(self) -> set[str]:
        """All names that `find` can report."""
        return {name for _, _, name in self._patterns}

    def find(self, folded: str) -> dict[str, dict[str, int]]:
        """By language, the names of all patterns that hold in a folded text, each with its weight (its elements)."""
        places: dict[str, list[Span]] = {}
        present: set[int] = set()
        spaces = [place for place, char in enumerate(folded) if char == " "] if self.spaced else None
        for end, (stem, length, further, numbers) in self._automaton.iter(folded):
            if spaces is None:
                span = (end - length, end)
            else:
                word = bisect_left(spaces, end - length)
                span = (word, word + further)
            if stem in places:
                places[stem].append(span)
            else:
                places[stem] = [span]
                present |= numbers
        found: Found = {}
        reach = REACH if self.spaced else REACH_UNSPACED
        holding: dict[str, dict[str, int]] = {}
        # Most elements found belong to no pattern that holds: only for one that may are their places looked up.
        for number in present & self._by_element.keys():
            for pattern, language, name in self._by_element[number]:
                if not pattern.needs <= present:
                    continue
                for needed in pattern.needs - found.keys():
                    found[needed] = [
                        span for stem in self._written[needed] & places.keys() for span in places[stem]
                    ]
                names = holding.setdefault(language, {})
                if pattern.weight > names.get(name, 0) and all(
                    _holds(row, found, reach) for row in pattern.rows
                ):
                    names[name] = pattern.weight
        return holding


def _holds(row: tuple[int, ...], found: Found, reach: int) -> bool:
    """Whether the row's elements stand in order; keeps the set of places where the row so far can end."""
    ends: set[int] | None = None
    for number in row:
        spans = found[number]
        if ends is None:
            ends = {end for _, end in spans}
        else:
            ends = {end for start, end in spans if any(0 < start - before <= reach + 1 for before in ends)}
        if not ends:
            return False
    return True
