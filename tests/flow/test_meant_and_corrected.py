"""Half understood words are confirmed with one button; "no, it was Telegram" changes what was said before."""

import pytest

from bot.flow.events import Left
from bot.flow.model import Flows, Option
from tests.flow.chat import Chat
from tests.flow.small_flows import collect, flow, house, slot, to, utter, when

PLATFORMS = tuple(Option(name, {}) for name in ("telegram", "instagram", "viber"))
NAMES = tuple(option.id for option in PLATFORMS)


def flows() -> Flows:
    return house(
        flow("faq", utter("faq"), triggers=("question",)),
        flow(
            "shared",
            (collect("place", table="platforms"), (when('slots.place is "viber"', "viber"), to("ask_since"))),
            collect("since"),
            collect("up"),
            (collect("age"), (to("END"),)),
            utter("viber"),
            collect("up", name="ask_up_there"),
            triggers=("shared",),
            keeps=("named",),
        ),
        flow("told", collect("up"), collect("age"), triggers=("told",), keeps=("named",)),
        slots={
            "place": slot("categorical", *NAMES),
            "named": slot("categorical", *NAMES),
            "since": slot("date"),
            "up": slot("bool"),
            "age": slot("float"),
        },
        tables={"platforms": PLATFORMS},
    )


def at(intent: str) -> Chat:
    return Chat(flows()).command("menu").say("x", intent=intent, sure=0.9)


# Half understood


def test_one_button_asks_whether_it_was_meant_and_begins_it() -> None:
    chat = at("shared").say("hm who", intent="question", sure=0.5)
    assert chat.says == ["utter_meant"]
    assert chat.buttons[0] == "question"
    chat.press("question")
    assert chat.says == ["utter_faq", "utter_back_here", "utter_ask_place"]
    assert "question" not in chat.buttons


def test_yes_in_words_confirms_it_too() -> None:
    chat = at("shared").say("hm who", intent="question", sure=0.5).say("yes", intent="yes", sure=0.9)
    assert chat.says[0] == "utter_faq"


def test_where_yes_answers_the_question_it_does() -> None:
    chat = at("told").say("hm who", intent="question", sure=0.5).say("yes", intent="yes", sure=0.9)
    assert chat.slots["up"] is True and "utter_faq" not in chat.says


def test_the_question_can_be_answered_instead() -> None:
    chat = at("shared").say("hm who", intent="question", sure=0.5).press("telegram")
    assert chat.slots["place"] == "telegram"


def test_what_was_named_is_not_asked_again() -> None:
    named = (("platform", "instagram"),)
    chat = at("told").say("pictures", intent="shared", sure=0.4, entities=named).press("shared")
    assert chat.slots["place"] == "instagram"
    assert chat.says == ["utter_ask_since"]


def test_a_command_may_be_meant() -> None:
    assert (
        at("shared").say("someone?", intent="talk_human", sure=0.5).press("talk_human").flows[-1] == "person"
    )
    assert at("shared").say("away", intent="quick_exit", sure=0.5).press("quick_exit").events == (Left(),)


def test_two_in_a_row_offer_more_and_the_newest_is_meant() -> None:
    chat = at("shared").say("hm", intent="question", sure=0.5).say("hm", intent="told", sure=0.5)
    assert chat.says == ["utter_not_understood_again", "utter_meant"]
    assert chat.buttons[0] == "told" and "question" not in chat.buttons
    chat.say("gibberish")
    assert "told" not in chat.buttons


def test_too_unsure_is_not_understood() -> None:
    assert at("shared").say("hm", intent="question", sure=0.29).says[0] == "utter_not_understood"
    assert at("shared").say("hm", intent="nothing_begins_by_this", sure=0.5).says[0] == "utter_not_understood"


# Corrected

TELEGRAM, INSTAGRAM, VIBER = (("platform", name) for name in ("telegram", "instagram", "viber"))


def test_no_it_was_the_other_one_changes_the_answer_and_keeps_the_later_ones() -> None:
    chat = at("shared").press("instagram").say("2025").press("true")
    since = chat.slots["since"]
    chat.say("no, telegram", intent="no", sure=0.8, entities=(TELEGRAM,), corrects=True)
    assert (chat.slots["place"], chat.slots["since"], chat.slots["up"]) == ("telegram", since, True)
    assert chat.says == ["utter_edit_taken", "utter_ask_age"]


def test_the_way_is_walked_again_from_there() -> None:
    chat = at("shared").press("instagram")
    chat.say("no, viber", intent="no", sure=0.8, entities=(VIBER,), corrects=True)
    assert chat.slots["place"] == "viber"
    assert chat.says == ["utter_edit_taken", "utter_viber", "utter_ask_up"]


def test_of_two_named_the_one_that_is_not_there_yet_is_meant() -> None:
    chat = at("shared").press("instagram")
    chat.say("not instagram, telegram", entities=(INSTAGRAM, TELEGRAM), corrects=True)
    assert chat.slots["place"] == "telegram"


def test_a_no_that_answers_the_question_stays_an_answer() -> None:
    chat = at("shared").press("instagram").say("2025").say("no", intent="no", sure=0.9)
    assert (chat.slots["place"], chat.slots["up"]) == ("instagram", False)


def test_the_same_again_is_no_correction() -> None:
    chat = at("shared").press("instagram").say("2025")
    chat.say("no, instagram", intent="no", sure=0.9, entities=(INSTAGRAM,), corrects=True)
    assert chat.slots["place"] == "instagram" and "utter_edit_taken" not in chat.says


def test_what_the_first_words_named_is_exchanged() -> None:
    chat = Chat(flows()).command("menu")
    chat.say("x", intent="told", sure=0.9, entities=(("named", "instagram"),))
    assert chat.slots["named"] == "instagram"
    chat.say("no, telegram", intent="no", sure=0.9, entities=(TELEGRAM,), corrects=True)
    assert chat.slots["named"] == "telegram"
    assert chat.says == ["utter_edit_taken", "utter_ask_up"]


@pytest.mark.parametrize("said", [(), (("platform", "nowhere"),)])
def test_a_correction_that_names_nothing_known_changes_nothing(said: tuple[tuple[str, str], ...]) -> None:
    chat = at("shared").press("instagram").say("2025")
    chat.say("no, it was not", intent="no", sure=0.9, entities=said, corrects=True)
    assert chat.slots["place"] == "instagram"
