"""The shipped training sentences: enough of each, none in two intents, none of the test sets."""

from collections import defaultdict
from functools import cache

import pytest
from sentences import LANGUAGES, fresh, phrases, unseen

from nlu import INTENTS
from nlu.examples import Example, alike, distinct, five_grams, shipped
from nlu.vectors import missing

MOST_NEEDED = {"danger_now", "suicide", "self_harm", "talk_human", "quick_exit", "ncii", "ncii_threat"}


@cache
def of(language: str) -> list[Example]:
    return [one for one in shipped() if one.language == language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_intent_has_enough_sentences_that_are_no_near_duplicates(language: str) -> None:
    by_intent = defaultdict(list)
    for one in of(language):
        by_intent[one.intent].append(one.text)
    assert by_intent.keys() == INTENTS
    few = {}
    for intent, texts in by_intent.items():
        least = 300 if intent == "none" else 60 if intent in MOST_NEEDED else 30
        # Counting stops where there are enough: comparing all with all takes long.
        counted = len(distinct(texts[: 4 * least]))
        if counted < least:
            few[intent] = counted
    assert few == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_stands_in_two_intents(language: str) -> None:
    intents: dict[str, set[str]] = defaultdict(set)
    for one in of(language):
        intents[one.text.casefold()].add(one.intent)
    assert {text: found for text, found in intents.items() if len(found) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_of_the_domain_was_trained_on(language: str) -> None:
    kept_out = [five_grams(one.text) for one in phrases() if one.language == language]
    trained = [
        one.text
        for one in of(language)
        if any(alike(five_grams(one.text), other) > 0.6 for other in kept_out)
    ]
    assert trained == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_unseen_sentence_was_trained_on(language: str) -> None:
    dangerous, harmless, by_intent = unseen(language)
    texts = (
        *dangerous,
        *harmless,
        *(text for _, text in by_intent),
        *fresh(language)[0],
        *fresh(language)[1],
    )
    kept_out = {text.casefold() for text in texts}
    # Of one or two words many are the same by chance: "hello", "need a hotline".
    longer = {text for text in kept_out if len(text.split()) > 2}
    assert not longer & {one.text.casefold() for one in of(language)}


def test_every_sentence_that_the_head_is_trained_on_has_its_vector() -> None:
    assert missing(shipped()) == []
