"""What works at every step: danger, leaving, the fixed buttons, digressions and stale buttons."""

import pytest

from bot.flow.engine import begin
from bot.flow.events import FlowBegan, FlowEnded, Left, Say
from bot.flow.input import Located, Unreadable
from bot.flow.model import Flows
from bot.flow.state import FIXED_PLACES, State
from tests.flow.chat import Chat, Revisions, moments
from tests.flow.small_flows import call, collect, flow, handoff, house, perform, slot, to, utter, when

SLOTS = {
    "name": slot("text"),
    "place": slot("categorical", "telegram", "other"),
    "sure": slot("bool"),
    "since": slot("date"),
    "signs": slot("list", "a", "b"),
}


def flows() -> Flows:
    return house(
        flow(
            "pictures", collect("place"), collect("sure"), collect("name"), utter("end"), triggers=("ncii",)
        ),
        flow("faq", utter("faq"), triggers=("question",)),
        flow("marks", collect("signs", many="options"), collect("name"), triggers=("marks",)),
        flow("when_it_was", collect("since"), triggers=("since",)),
        flow("guarded", utter("guarded"), triggers=("guarded",), guard="slots.name"),
        flow("waits", perform("look"), collect("name"), triggers=("waits",)),
        flow("asks_person", handoff("x"), collect("name"), triggers=("asks_person",)),
        slots=SLOTS,
        actions={"look": frozenset({"name"})},
    )


def at(intent: str, **context: object) -> Chat:
    return Chat(flows(), **context).command("menu").say("x", intent=intent, sure=0.9)  # type: ignore[arg-type]


def test_a_conversation_begins_with_the_start_and_then_the_menu() -> None:
    turn = begin(Revisions(flows()), next(moments({})))
    assert [event.text for event in turn.events if isinstance(event, Say)] == [
        "utter_welcome",
        "utter_ask_alone",
    ]
    chat = Chat(flows()).say("hello")
    assert chat.flows == ["opening"]
    chat.press("true")
    assert chat.flows == ["menu"]
    assert "alone" not in chat.slots


@pytest.mark.parametrize("level", ["danger", "self_harm", "distress"])
def test_words_of_danger_go_over_whatever_is_open_and_the_question_is_there_again(level: str) -> None:
    chat = at("ncii").press("telegram").say("he is here", danger=level)
    assert chat.says[0] == f"utter_{level}"
    assert chat.flows == ["pictures", level]
    assert chat.press("skip").says == ["utter_back_here", "utter_ask_sure"]
    assert chat.slots["place"] == "telegram"


def test_danger_is_met_before_anything_was_said() -> None:
    chat = Chat(flows()).say("help me he is here", danger="danger")
    assert chat.flows == ["danger"]
    assert chat.press("safe").flows == ["menu"]


def test_danger_is_urgent_and_what_comes_after_is_not() -> None:
    chat = at("ncii").say("x", danger="danger")
    assert all(event.urgent for event in chat.events if isinstance(event, Say))
    chat.press("safe")
    assert not any(event.urgent for event in chat.events if isinstance(event, Say))


def test_danger_said_again_in_danger_is_answered_again_and_not_stacked() -> None:
    chat = at("ncii").say("x", danger="danger").say("he is at the door", danger="danger")
    assert chat.says == ["utter_danger", "utter_ask_danger_choice"]
    assert chat.flows == ["pictures", "danger"]


def test_an_answer_in_danger_is_taken_though_it_sounds_like_danger() -> None:
    chat = at("ncii").say("x", danger="danger").say("I want a person!!", option="person", danger="danger")
    assert chat.flows == ["pictures"]


def test_distress_does_not_go_over_the_danger_card() -> None:
    chat = at("ncii").say("x", danger="danger").say("I am scared", danger="distress")
    assert chat.flows == ["pictures", "danger"]
    assert chat.says == ["utter_not_understood", "utter_ask_danger_choice"]


def test_danger_below_comes_to_the_top_and_is_there_once() -> None:
    chat = at("ncii").say("x", danger="danger").command("erase").say("he is here", danger="danger")
    assert chat.flows == ["pictures", "erase", "danger"]
    assert chat.says[0] == "utter_danger"


def test_a_called_danger_flow_begins_again_in_its_place() -> None:
    calling = flow("opening", call("danger"), collect("alone"))
    chat = Chat(house(calling)).command("start").say("he is here", danger="danger")
    assert chat.flows == ["opening", "danger"]
    assert chat.says == ["utter_danger", "utter_ask_danger_choice"]
    assert chat.press("safe").says == ["utter_ask_alone"]


@pytest.mark.parametrize("intent", ["waits", "asks_person"])
def test_danger_is_met_while_an_action_or_a_person_is_waited_for(intent: str) -> None:
    chat = at(intent).say("he is here", danger="danger")
    assert chat.says[0] == "utter_danger"


def test_words_of_danger_inside_a_telling_are_kept_in_it() -> None:
    chat = at("tell_all").say("first", 1).say("he will kill me", 2, danger="danger")
    assert chat.flows == ["tell", "danger"]
    chat.press("safe")
    assert chat.state.waiting and chat.state.waiting.gathered == (
        {"text": "first", "message": 1},
        {"text": "he will kill me", "message": 2},
    )


def test_leaving_empties_everything_and_says_nothing_else() -> None:
    chat = at("ncii").press("telegram").command("leave")
    assert chat.events == (Left(),)
    assert chat.state == State()


@pytest.mark.parametrize(("sure", "left"), [(0.7, True), (0.69, False)])
def test_her_own_words_for_leaving_count_at_free_text_too(sure: float, left: bool) -> None:
    chat = at("ncii").press("telegram").press("true").say("quick, hide", intent="quick_exit", sure=sure)
    assert (chat.state == State()) is left


@pytest.mark.parametrize("name", ["person", "numbers", "language", "settings", "erase"])
def test_fixed_commands_are_digressions_that_come_back(name: str) -> None:
    chat = at("ncii").press("telegram").command(name)  # type: ignore[arg-type]
    if name == "person":
        chat.resumed("nobody")
    elif chat.buttons[-1:] and "utter_ask_sure" not in chat.says:
        chat.press("skip")
    assert chat.says[-2:] == ["utter_back_here", "utter_ask_sure"]


def test_a_fixed_button_works_on_the_oldest_message() -> None:
    chat = at("ncii")
    assert chat.press_old("long gone", FIXED_PLACES["numbers"]).says[0] == "utter_numbers"
    assert chat.press_old("long gone", FIXED_PLACES["leave"]).events == (Left(),)
    assert chat.press_old("long gone", FIXED_PLACES["numbers"]).says[0] == "utter_numbers"


def test_commands_in_her_words_need_more_certainty_where_any_text_is_an_answer() -> None:
    assert at("ncii").say("a person", intent="talk_human", sure=0.7).flows == ["pictures", "person"]
    assert at("ncii").say("a person", intent="talk_human", sure=0.69).flows == ["pictures"]
    free = at("ncii").press("telegram").press("true")
    assert free.say("my friend, a person", intent="talk_human", sure=0.89).slots.get("name") is None
    free = at("ncii").press("telegram").press("true").say("a person now", intent="talk_human", sure=0.9)
    assert free.flows == ["pictures", "person"]


def test_an_answer_goes_before_a_command_that_sounds_like_it() -> None:
    chat = at("ncii").say("telegram", option="telegram", intent="talk_human", sure=0.95)
    assert chat.says == ["utter_ask_sure"]


def test_a_digression_by_words_comes_back_to_the_question() -> None:
    chat = at("ncii").say("who are you", intent="question", sure=0.6)
    assert chat.says == ["utter_faq", "utter_back_here", "utter_ask_place"]
    assert at("ncii").say("who are you", intent="question", sure=0.59).says[0] == "utter_meant"
    assert at("ncii").say("who are you", intent="question", sure=0.29).says[0] == "utter_not_understood"


def test_at_free_text_only_a_very_sure_intent_digresses() -> None:
    free = at("ncii").press("telegram").press("true")
    assert free.say("who are you", intent="question", sure=0.9).says[0] == "utter_faq"
    assert free.say("who are you", intent="question", sure=0.89).says[0] == "utter_end"


def test_a_flow_that_is_open_is_not_begun_again_by_its_own_words() -> None:
    chat = at("ncii").press("telegram").say("my photo", intent="ncii", sure=0.95)
    assert chat.flows == ["pictures"]
    assert chat.slots["place"] == "telegram"


def test_a_flow_only_begins_by_words_while_its_guard_holds() -> None:
    chat = at("guarded")
    assert chat.flows == ["menu"]
    assert chat.says[0] == "utter_not_understood"


def test_what_she_named_is_not_asked_again() -> None:
    chat = Chat(flows()).command("menu")
    chat.say("my photo is on telegram", intent="ncii", sure=0.9, entities=(("place", "telegram"),))
    assert chat.slots["place"] == "telegram"
    assert chat.says == ["utter_ask_sure"]


def test_at_the_menu_a_flow_begins_in_its_place_and_is_not_an_interruption() -> None:
    chat = at("ncii")
    assert chat.flows == ["pictures"]
    assert chat.events[:2] == (FlowEnded("menu", False), FlowBegan("pictures"))


def test_start_in_the_middle_is_a_digression_that_knows_it_interrupts() -> None:
    branching = flow(
        "opening",
        (collect("alone"), (when("context.interrupted", "short"), to("long"))),
        (utter("short"), (to("END"),)),
        utter("long"),
    )
    chat = Chat(house(branching, flow("pictures", collect("place"), triggers=("ncii",)), slots=SLOTS))
    assert chat.command("start").press("true").says[0] == "utter_long"
    chat.say("x", intent="ncii", sure=0.9).command("start")
    assert chat.flows == ["pictures", "opening"]
    assert chat.press("true").says == ["utter_short", "utter_back_here", "utter_ask_place"]


def test_the_menu_closes_everything_and_empties_its_answers() -> None:
    chat = at("ncii").press("telegram").command("erase").command("menu")
    assert chat.flows == ["menu"]
    assert chat.slots == {}
    assert [event for event in chat.events if isinstance(event, FlowEnded)] == [
        FlowEnded("erase", False),
        FlowEnded("pictures", False),
    ]


def test_the_same_digression_is_never_below_itself() -> None:
    chat = at("ncii")
    for _ in range(5):
        chat.command("erase").command("language")
    assert chat.flows == ["pictures", "erase", "languages"]


def test_a_stale_button_gets_a_kind_word_and_the_open_question() -> None:
    chat = at("ncii")
    chat.press("telegram").press_old("nonce1", 0)
    assert chat.notices == ["utter_stale_button"]
    assert chat.says == ["utter_ask_sure"]
    assert chat.press_old("", -1).notices == ["utter_stale_button"]


def test_a_double_tap_is_taken_once() -> None:
    chat = at("ncii")
    assert chat.state.waiting
    nonce, place = chat.state.waiting.nonce, chat.choice("telegram").place
    chat.press("telegram")
    chat.press_old(nonce, place)
    assert chat.notices == ["utter_already_taken"]
    assert chat.says == []
    assert chat.flows == ["pictures"] and "sure" not in chat.slots


def test_a_question_put_again_keeps_its_buttons_alive_on_both_messages() -> None:
    chat = at("ncii")
    assert chat.state.waiting
    nonce, place = chat.state.waiting.nonce, chat.choice("other").place
    assert chat.say("qwe").press_old(nonce, place).slots["place"] == "other"


def test_files_places_and_stickers_are_answered_kindly() -> None:
    chat = at("since")
    assert chat.file().says == ["utter_file_not_expected", "utter_not_a_date", "utter_ask_since"]
    assert chat.hear(Located(next(chat.moments), 1.0, 2.0)).says == [
        "utter_place_not_expected",
        "utter_ask_since",
    ]
    assert chat.hear(Unreadable(next(chat.moments))).says == ["utter_cannot_read", "utter_ask_since"]


def test_a_future_date_is_told_so() -> None:
    assert at("since").say("2026-11-21").says == ["utter_date_in_future", "utter_ask_since"]


def test_a_date_can_be_pressed_typed_or_named() -> None:
    for chat in (
        at("since").press("yesterday"),
        at("since").say("2026-11-19"),
        at("since").say("x", entities=(("date", "yesterday"),)),
    ):
        filled = next(event for event in chat.events if type(event).__name__ == "SlotFilled")
        assert filled.value == {"precision": "day", "from": "2026-11-19", "to": "2026-11-19"}  # type: ignore[union-attr]


def test_marks_set_before_a_digression_are_there_after_it() -> None:
    chat = at("marks").press("b").command("numbers")
    assert chat.choice("b").selected


def test_digressions_without_end_give_way_to_new_ones_and_never_stop_her() -> None:
    many = [flow(f"d{number}", collect("name"), triggers=(f"i{number}",)) for number in range(30)]
    chat = Chat(house(flow("pictures", collect("place"), triggers=("ncii",)), *many, slots=SLOTS)).command(
        "menu"
    )
    chat.say("x", intent="ncii", sure=0.95)
    for number in range(30):
        chat.say("x", intent=f"i{number}", sure=0.95)
    assert len(chat.state.frames) == 16
    assert chat.flows[0] == "pictures"
    assert chat.flows[-1] == "d29"
    for _ in range(15):
        chat.press("skip")
    assert chat.says == ["utter_back_here", "utter_ask_place"]
