"""A text in another language than hers is offered once, and nothing changes before she agrees."""

from bot.flow.events import Say
from bot.flow.input import Heard, Pressed, Said
from bot.flow.state import LANGUAGE_PLACES
from tests.flow.chat import Chat
from tests.flow.small_flows import collect, flow, house, slot

KOREAN = LANGUAGE_PLACES[1]


def in_english(**context: bool) -> Chat:
    """She chose English, and is asked for her age."""
    flows = house(
        flow("tell_age", collect("age"), collect("up"), triggers=("older",)),
        slots={"age": slot("float"), "up": slot("bool")},
    )
    chat = Chat(flows, **context).command("language").press("en")
    return chat.say("x", intent="older", sure=0.9)


def writes(
    chat: Chat, language: str | None, intent: str = "none", sure: float = 0.0, danger: str = "none"
) -> Chat:
    heard = Heard(language, danger, intent, sure)  # type: ignore[arg-type]
    return chat.hear(Said(next(chat.moments), "words", heard))


def offers(chat: Chat) -> list[str | None]:
    return [e.language for e in chat.events if isinstance(e, Say) and e.text == "utter_other_language"]


def test_it_is_offered_in_that_language_beside_what_is_open() -> None:
    chat = writes(in_english(), "ko")
    assert offers(chat) == ["ko"]
    assert isinstance(said := chat.events[-1], Say)
    assert [choice.value for choice in said.choices] == ["ko", "leave", "numbers", "person"]
    assert chat.says == ["utter_not_a_number", "utter_ask_age", "utter_other_language"]
    assert chat.slots["language"] == "en"


def test_she_agrees_and_the_open_question_is_put_again() -> None:
    chat = writes(in_english(), "ko").hear(Pressed(next(in_english().moments), "old", KOREAN))
    assert chat.slots["language"] == "ko"
    assert chat.says == ["utter_ask_age"]


def test_it_is_offered_once_and_her_own_language_never() -> None:
    chat = writes(in_english(), "ko")
    assert offers(writes(chat, "ko")) == []
    assert offers(writes(chat, "en")) == []


def test_a_language_that_is_not_on_offer_or_not_sure_is_not_offered() -> None:
    assert offers(writes(in_english(), "fr")) == []
    assert offers(writes(in_english(), None)) == []


def test_danger_is_answered_first_and_leaving_is_all_that_is_said() -> None:
    assert writes(in_english(), "ko", danger="danger").says == [
        "utter_danger",
        "utter_ask_danger_choice",
        "utter_other_language",
    ]
    assert writes(in_english(), "ko", intent="quick_exit", sure=0.95).says == []


def test_before_she_chose_her_words_answer_which_language() -> None:
    chat = writes(Chat(house()).command("language"), "ko")
    assert chat.slots["language"] == "ko" and offers(chat) == []


def test_the_button_of_a_language_that_is_gone_only_shows_what_is_open() -> None:
    chat = in_english()
    chat.press_old("old", LANGUAGE_PLACES[15])
    assert chat.slots["language"] == "en" and chat.says == ["utter_ask_age"]


def test_the_button_works_when_nothing_is_open() -> None:
    chat = Chat(house()).hear(Pressed(next(Chat(house()).moments), "old", KOREAN))
    assert chat.slots["language"] == "ko"
    assert chat.says[0] == "utter_welcome"
