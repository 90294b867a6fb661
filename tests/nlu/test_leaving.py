"""Leaving empties the chat: hurry leaves, and telling of somebody who is near or watches does not."""

from pathlib import Path

import pytest
import yaml
from sentences import LANGUAGES

from nlu import understand

SURE, ENOUGH, FEW = 0.9, 0.7, 5
"""As whoever acts on it does: a whole phrase, or a pattern in at most five words."""

WRITTEN = yaml.safe_load((Path(__file__).parent / "leaving.yml").read_text(encoding="utf-8"))


def leaves(text: str, language: str) -> bool:
    read = understand(text, language)
    enough = ENOUGH if len(text.split()) <= FEW else SURE
    return read.intent == "quick_exit" and read.confidence >= enough


@pytest.mark.parametrize("language", LANGUAGES)
def test_short_words_of_hurry_leave(language: str) -> None:
    hurry = WRITTEN[language]["hurry"].splitlines()
    assert len(hurry) >= 4
    assert [text for text in hurry if not leaves(text, language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_telling_of_somebody_near_or_watching_does_not_leave(language: str) -> None:
    telling = WRITTEN[language]["telling"].splitlines()
    assert len(telling) >= 6
    assert [text for text in telling if leaves(text, language)] == []
    assert [text for text in telling if leaves(text, "en")] == []


@pytest.mark.parametrize(
    ("text", "language", "intent"),
    [
        ("someone is watching my phone", "en", "spyware"),
        ("he is watching my phone and reads everything", "en", "spyware"),
        ("she is looking at my messages", "en", "spyware"),
        ("he is coming to my house", "en", "danger_now"),
        ("he came back to town yesterday", "en", "stalking"),
        ("누가 제 폰을 보고 있어요", "ko", "spyware"),
        ("그 사람이 우리 집으로 오고 있어요", "ko", "danger_now"),
        ("ada yang lihat hp saya", "id", "spyware"),
        ("dia datang ke rumah saya", "id", "stalking"),
        ("il vient chez moi", "fr", "danger_now"),
        ("neko gleda moj telefon", "bs", "spyware"),
        ("on dolazi pred moju kuću", "bs", "danger_now"),
        ("некој ми го гледа телефонот", "mk", "spyware"),
        ("ვიღაც ჩემს ტელეფონს უყურებს", "ka", "spyware"),
        ("ჩემს სახლში მოდის", "ka", "stalking"),
    ],
)
def test_who_watches_or_comes_is_heard_as_what_it_is(text: str, language: str, intent: str) -> None:
    assert understand(text, language).intent == intent


@pytest.mark.parametrize("text", ["xxx", "XX", "x x"])
def test_a_row_of_kisses_is_not_the_x_that_leaves(text: str) -> None:
    assert understand("x", "en").intent == understand("X!", "en").intent == "quick_exit"
    assert understand(text, "en").intent != "quick_exit"


@pytest.mark.parametrize("text", ["he is black", "he is there", "she is there", "mom is cooking"])
def test_that_somebody_is_near_is_not_heard_with_a_slip_of_the_finger(text: str) -> None:
    assert understand(text, "en").intent != "quick_exit"
