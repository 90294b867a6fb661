"""A step's text can differ by an answer, and be said in a language of its own."""

from dataclasses import replace

from bot.flow.events import Say
from bot.flow.model import Utter
from tests.flow.chat import Chat
from tests.flow.small_flows import collect, flow, house, slot


def chat() -> Chat:
    flows = house(
        flow(
            "advise",
            collect("kind"),
            Utter("heard", (), "utter_heard", by="kind"),
            Utter("letter", (), "utter_letter", language="en"),
            collect("up"),
            triggers=("advise",),
        ),
        slots={"kind": slot("categorical", "one", "two"), "up": slot("bool")},
    )
    return Chat(flows).command("menu").say("x", intent="advise", sure=0.9)


def test_the_text_of_the_answer_is_said() -> None:
    assert chat().press("two").says == ["utter_heard_two", "utter_letter", "utter_ask_up"]


def test_where_there_is_no_answer_nothing_is_said() -> None:
    assert chat().press("skip").says == ["utter_letter", "utter_ask_up"]
    assert chat().press("unsure").says == ["utter_letter", "utter_ask_up"]


def test_a_text_can_be_said_in_another_language_than_hers() -> None:
    said = {event.text: event.language for event in chat().press("one").events if isinstance(event, Say)}
    assert said == {"utter_heard_one": None, "utter_letter": "en", "utter_ask_up": None}


def test_not_where_it_is_hers_already() -> None:
    english = Chat(chat().library, replace(chat().state, slots={"language": "en"}))
    assert english.press("two").says == ["utter_heard_two", "utter_ask_up"]
