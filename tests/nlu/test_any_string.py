import json
import statistics
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sentences import LANGUAGES, phrases

from nlu import INTENTS, Understanding, as_json, understand

ANYTHING = st.text(st.characters(codec=None), max_size=200)
PIECES = st.sampled_from(
    [one.text for one in phrases()]
    + ["\u200f", "\ud800", "\x00", "\u0301", "ㅋ", "😭", "@", "http://", "1-1", "İ", "ߙ"]
)
MIXED = st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=12).map(" ".join)


def sound(read: Understanding, text: str) -> bool:
    return (
        read.language in LANGUAGES
        and 0 < read.language_probability <= 1
        and read.danger in ("none", "distress", "self_harm", "danger")
        and (read.danger_by is None) == (read.danger == "none")
        and read.intent in INTENTS
        and 0 < read.confidence <= 1
        and read.ranking[0] == (read.intent, read.confidence)
        and all(0 <= entity.start < entity.end <= len(text) for entity in read.entities)
    )


@settings(deadline=None, max_examples=400)
@given(
    ANYTHING,
    st.one_of(st.none(), st.sampled_from(LANGUAGES), st.text(max_size=5)),
    st.one_of(st.none(), st.text(max_size=6)),
)
def test_any_string_is_understood_as_something(text: str, hint: str | None, asked: str | None) -> None:
    assert sound(understand(text, hint, asked), text)


@settings(deadline=None, max_examples=300)
@given(MIXED)
def test_pieces_of_eight_languages_in_one_text_are_understood_as_something(text: str) -> None:
    assert sound(understand(text), text)


@settings(deadline=None, max_examples=200)
@given(MIXED)
def test_the_same_text_is_understood_the_same_way(text: str) -> None:
    assert understand(text, "en") == understand(text, "en")


@pytest.mark.parametrize(
    "text",
    ["", " ", "?!…", "😭" * 4096, "a" * 4096, "죽" * 4096, "ა" * 4096, "@ " * 2048, "1-" * 2048, "\u200f" * 4096, "\ud800" * 4096,
     "\u0301" * 4096, "www." * 1024, "he will kill me " * 256, "aа" * 2048, "x" * 100_000],
    ids=lambda text: f"{text[:4]!a}x{len(text)}",
)  # fmt: skip
def test_extremes_are_understood_as_something(text: str) -> None:
    assert sound(understand(text), text)


@settings(deadline=None, max_examples=200)
@given(ANYTHING)
def test_the_json_form_is_one_line_that_reads_back(text: str) -> None:
    line = json.dumps(as_json(understand(text)))
    assert "\n" not in line
    assert set(json.loads(line)) == {
        "language", "language_probability", "danger", "danger_by", "intent", "confidence", "ranking", "entities",
        "incidents", "unsure", "whole", "corrects",
    }  # fmt: skip


def test_the_cost_is_printed() -> None:
    spent = []
    for one in phrases():
        before = time.perf_counter()
        understand(one.text, one.language)
        spent.append(time.perf_counter() - before)
    print(f"understand: median {statistics.median(spent) * 1e6:.0f} us, longest {max(spent) * 1e6:.0f} us")
    assert len(spent) == len(phrases())
