"""Every stop of every shipped flow, in every language: nothing missing, nothing too long, always a way out."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from content_shipped.walking import NOW, Stop, Walker, in_language, offered, said

from bot.casework.publish import SHIPPED
from bot.content.content_set import Content
from bot.content.files import read
from bot.content.reading import open_set
from bot.flow.events import FlowBegan, Left, Say
from bot.flow.state import Choice

FILES = read(SHIPPED)
LANGUAGES = sorted({name.split("/")[1] for name in FILES if name.endswith("locale.yml")})
WAYS_OUT = {"leave", "numbers", "person"}
MOST_UNITS, LONGEST_LABEL = 4096, 64


@pytest.fixture(scope="module")
def content() -> Content:
    opened = open_set(FILES, LANGUAGES)
    assert opened is not None
    return opened


def check(walker: Walker, stop: Stop) -> None:
    """What she reads there, in every language."""
    for say in said(stop):
        for language in LANGUAGES:
            for outgoing in walker.screen.messages(in_language(language, stop), say_in(say, language), NOW):
                assert outgoing.text.strip()
                assert len(outgoing.text.encode("utf-16-le")) // 2 <= MOST_UNITS, say.text
                for row in outgoing.buttons:
                    for button in row:
                        assert 0 < len(button.label) <= LONGEST_LABEL, (say.text, button.label)
                        assert len(button.data.encode()) <= 64
    if stop.state.waiting is not None and not any(isinstance(event, Left) for event in stop.events):
        commands = {choice.value for choice in offered(stop) if choice.kind == "command"}
        assert commands >= WAYS_OUT, stop.state.frames[-1]


def say_in(say: Say, language: str) -> Say:
    return replace(say, slots={**say.slots, "language": language})


def walk(content: Content, visits: int) -> set[str]:
    reached = set()
    for return_word in (False, True):
        walker = Walker(content, return_word=return_word)
        for stop in walker.everywhere(walker.begun(), visits=visits):
            check(walker, stop)
            reached |= {event.flow for event in stop.events if isinstance(event, FlowBegan)}
    return reached


def test_every_question_stands_in_every_language_with_its_ways_out(content: Content) -> None:
    by_words_alone = {name for name, flow in content.flows.flows.items() if flow.triggers}
    assert set(content.flows.flows) - walk(content, visits=8) <= by_words_alone | {
        content.flows.patterns["start"]
    }


@pytest.mark.slow
def test_every_question_is_met_on_many_ways(content: Content) -> None:
    walk(content, visits=30)


def test_help_is_near(content: Content) -> None:
    """From the menu: one tap to the danger card and to leave, two to a person and to any number or guide."""
    walker = Walker(content)
    stop = walker.begun()
    while stop.state.frames[-1].flow != content.flows.patterns["menu"]:
        skip = next((c for c in offered(stop) if c.value == "skip"), None)
        assert skip is not None, stop.state.frames[-1]
        stop = walker.press(stop, skip)
    menu = replace(stop, taps=0)
    taps: dict[str, int] = {}
    near = [menu]
    for _ in range(4):
        following = []
        for at in near:
            for choice in offered(at):
                after = walker.press(at, choice)
                if after.taps > 2:
                    continue
                following.append(after)
                for key in found(content, after):
                    taps[key] = min(taps.get(key, 9), after.taps)
        near = following[:400]
    assert taps["danger"] == 1
    assert taps["leave"] == 1
    assert taps["person"] <= 2
    assert taps["numbers"] == 1
    guides = list(all_options(walker, menu))
    assert len(guides) >= 9
    for at, guide in guides:
        after = walker.press(at, guide)
        assert after.taps == 1, "More is not counted"
        assert said(after), guide.value


def all_options(walker: Walker, menu: Stop) -> Iterator[tuple[Stop, Choice]]:
    """Every option of the menu, on whatever page, with the page that shows it."""
    seen: set[str] = set()
    at = menu
    while True:
        new = [c for c in offered(at) if c.kind == "option" and c.value not in seen]
        if not new:
            return
        seen |= {choice.value for choice in new}
        yield from ((at, choice) for choice in new)
        more = next((c for c in offered(at) if c.value == "more"), None)
        if more is None:
            return
        at = walker.press(at, more)


def found(content: Content, stop: Stop) -> set[str]:
    """What this stop shows her."""
    keys = set()
    if any(isinstance(event, Left) for event in stop.events):
        keys.add("leave")
    flows = {frame.flow for frame in stop.state.frames}
    if content.flows.patterns["danger"] in flows:
        keys.add("danger")
    variables = {v for say in said(stop) for v in content.texts.variables("en", say.text)}
    if variables & {"numbers", "crisis_lines"}:
        keys.add("numbers")
    if any("person" in say.text or "nobody" in say.text for say in said(stop)):
        keys.add("person")
    return keys
