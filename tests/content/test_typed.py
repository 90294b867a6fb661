"""Typed labels: in long or short forms, with an aside or without, and never two options at once."""

from pathlib import Path

import pytest

from bot.casework.screen import ROWS_OF_COMMANDS
from bot.content.check import load
from bot.content.files import read
from bot.content.options import label_messages, options_of
from bot.content.typed import Typed
from bot.flow.model import Collect
from bot.flow.values import NONE

SAFE = "I am safe now"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("I'm safe now", SAFE),
        ("im safe", SAFE),
        ("Yes, I am safe!", SAFE),
        ("I’m safe now, thank you", SAFE),
        ("can't speak", "I cannot speak"),
        ("i cant speak", "I cannot speak"),
        ("I do not know", "I don't know"),
        ("He's here", "he is here"),
        ("no thanks", "No"),
        ("skip please", "Skip"),
        ("이제 안전해요", "이제 안전해요"),
        ("네, 안전해요", "이제 안전해요"),
        ("oui, je suis en sécurité maintenant", "Je suis en sécurité"),
    ],
)
def test_a_label_is_known_in_its_long_and_its_short_form(text: str, label: str) -> None:
    assert Typed(text).says(label)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("I am not safe now", SAFE),
        ("not safe", SAFE),
        ("am I safe now", SAFE),
        ("no, I am safe", SAFE),
        ("he says I am safe now", SAFE),
        ("I can speak", "I cannot speak"),
        ("ok", "Yes"),
        ("thank you", "Yes"),
        ("now", "Right now"),
        ("안전하지 않아요", "이제 안전해요"),
        ("", SAFE),
        ("x" * 300, SAFE),
    ],
)
def test_another_word_makes_it_another_thing(text: str, label: str) -> None:
    assert not Typed(text).says(label)


@pytest.mark.parametrize("language", ["en", "ko"])
def test_no_label_that_is_shipped_says_another_one_of_the_same_question(language: str) -> None:
    content, issues = load(read(Path(__file__).parents[2]), ("en", "ko"))
    assert content is not None, issues
    fixed = [content.texts.render(language, "button", name) for row in ROWS_OF_COMMANDS for name in row]
    fixed.append(content.texts.render(language, "button", NONE))
    asked = [
        step
        for flow in content.flows.flows.values()
        for step in flow.steps.values()
        if isinstance(step, Collect)
    ]
    assert len(asked) > 20
    for step in asked:
        named = label_messages(content.flows, step)
        labels = []
        for option in options_of(content.flows, step):
            message = next(one for one in named if content.texts.has(language, one, option))
            labels.append(content.texts.render(language, message, option))
        for label in (*labels, *fixed):
            same = [one for one in dict.fromkeys((*labels, *fixed)) if Typed(label).says(one)]
            assert same == [label], step.slot
