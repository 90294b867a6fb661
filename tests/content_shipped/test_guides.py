"""The guides: two taps or one sentence away, for every kind of thing that can happen; and the letter, word for word."""

from pathlib import Path

import pytest
from content_shipped.walking import NOW, Walker, in_language, offered, said

from bot.casework.publish import SHIPPED
from bot.content.content_set import Content
from bot.content.files import read
from bot.content.reading import open_set
from bot.flow.events import Say
from bot.flow.input import Heard, Said
from bot.flow.values import Value

FILES = read(SHIPPED)
LANGUAGES = sorted({name.split("/")[1] for name in FILES if name.endswith("locale.yml")})
GOLDEN = Path(__file__).parent / "golden"
INTENTS = {
    "ncii": "ncii", "ncii_threat": "ncii_threat", "synthetic_intimate": "synthetic",
    "hidden_camera": "hidden_camera", "cyberflashing": "cyberflashing", "online_harassment": "harassment",
    "cyberstalking": "stalking", "spyware": "spyware", "account_takeover": "account_takeover",
    "doxxing": "doxxing", "impersonation": "impersonation", "threat_violence": "threat_violence",
    "grooming_minor": "grooming_minor", "coercive_control": "coercive_control",
}  # fmt: skip
"""The kinds that free text can name by an intent of their own."""


@pytest.fixture(scope="module")
def content() -> Content:
    opened = open_set(FILES, LANGUAGES)
    assert opened is not None
    return opened


def kinds(content: Content) -> list[str]:
    return [row.id for row in content.flows.tables["incidents"]]


def test_every_guide_is_two_taps_from_the_menu(content: Content) -> None:
    walker = Walker(content)
    stop = walker.begun()
    while stop.state.frames[-1].flow != "menu":
        stop = walker.press(stop, next(choice for choice in offered(stop) if choice.value == "skip"))
    picker = walker.press(stop, next(choice for choice in offered(stop) if choice.value == "something_else"))
    begun: set[str] = set()
    while left := [c for c in offered(picker) if c.kind == "option" and c.value not in begun]:
        for choice in left:
            guide = walker.press(picker, choice)
            assert f"utter_guide_heard_{choice.value}" in [say.text for say in said(guide)]
            assert guide.taps - stop.taps == 2
            begun.add(choice.value)
        picker = walker.press(picker, next(c for c in offered(picker) if c.value == "more"))
    assert begun == set(kinds(content))


@pytest.mark.parametrize("kind", INTENTS)
def test_one_sentence_begins_its_guide(content: Content, kind: str) -> None:
    walker = Walker(content)
    stop = walker.begun()
    while stop.state.frames[-1].flow != "menu":
        stop = walker.press(stop, next(choice for choice in offered(stop) if choice.value == "skip"))
    heard = Heard(intent=INTENTS[kind], confidence=0.9, incidents=(kind,))
    guide = walker.step(stop.state, Said(walker.moment(), "words", heard))
    assert next(say.text for say in said(guide)) == f"utter_guide_heard_{kind}"


def rendered(
    content: Content, language: str, text: str, slots: dict[str, Value], own: str | None = None
) -> str:
    walker = Walker(content)
    say = Say(text, content.flows.revision, slots, language=own)
    conversation = in_language(language, walker.begun())
    return "\n".join(one.text for one in walker.screen.messages(conversation, say, NOW))


def letter(content: Content, language: str) -> str:
    links: list[Value] = [{"text": "https://example.org/one"}, {"text": "https://example.org/two"}]
    slots: dict[str, Value] = {"letter_about": "ncii", "removal_links": links}
    own, english = (
        rendered(content, language, "utter_letter", slots),
        rendered(content, language, "utter_letter", slots, "en"),
    )
    return own if language == "en" else f"{own}\n\n=====\n\n{english}"


def plan(content: Content, language: str) -> str:
    slots: dict[str, Value] = {
        "plan": [
            "medical_neck",
            "safer_device",
            "code_word",
            "leave_plan",
            "account_order",
            "child_device",
            "clear_chat",
        ],
        "own_step": "…",
    }
    return rendered(content, language, "utter_plan", slots)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("made", [letter, plan])
def test_the_letter_and_the_plan_are_as_they_were_looked_at(
    content: Content, made: object, language: str
) -> None:
    """Changed on purpose? Write the new text into the file, and look at it there."""
    assert callable(made)
    golden = GOLDEN / f"{made.__name__}.{language}.txt"
    assert golden.read_text(encoding="utf-8") == made(content, language) + "\n"


def test_nothing_of_a_letter_is_left_unsaid(content: Content) -> None:
    """Whatever kind it is about, the letter says what: no placeable is empty."""
    for kind in kinds(content):
        for language in LANGUAGES:
            told = rendered(
                content, language, "utter_letter", {"letter_about": kind, "removal_links": [{"text": "x"}]}
            )
            assert kind not in told and content.texts.render(language, "unanswered") not in told
