from bot.flow.limits import MAX_HISTORY
from bot.flow.model import Flows
from tests.flow.chat import Chat
from tests.flow.small_flows import (
    call,
    collect,
    flow,
    handoff,
    house,
    link,
    perform,
    put,
    set_slots,
    slot,
    to,
    utter,
    when,
)

SLOTS = {
    "name": slot("text"),
    "place": slot("categorical", "telegram", "other"),
    "places": slot("list", "telegram", "other"),
    "sure": slot("bool"),
    "note": slot("text"),
    "level": slot("categorical", "green", "red", ordered=True),
}


def flows() -> Flows:
    return house(
        flow(
            "pictures",
            (collect("place"), (when('slots.place is "telegram"', "raise"), to("note_other"))),
            (set_slots("raise", put("level", "red")), (to("ask_sure"),)),
            utter("note_other"),
            collect("sure"),
            utter("between"),
            collect("name"),
            utter("end"),
            triggers=("ncii",),
        ),
        flow("acts", collect("place"), perform("look"), collect("name"), triggers=("acts",)),
        flow("hands", collect("place"), handoff("x"), collect("name"), triggers=("hands",)),
        flow("child", collect("name"), collect("sure")),
        flow(
            "loops",
            collect("places", many="options"),
            call("child", for_each="places", each="place", results={"name": "names"}),
            collect("note"),
            triggers=("loops",),
        ),
        flow("first", collect("place"), link("second"), triggers=("first",)),
        flow("second", collect("name")),
        flow("tells", collect("telling", many="messages"), collect("name"), triggers=("tells",)),
        flow("endless", (collect("note", anyway=True), (to("ask_note"),)), triggers=("endless",)),
        slots=SLOTS | {"names": slot("list")},
        actions={"look": frozenset()},
    )


def at(intent: str) -> Chat:
    return Chat(flows()).command("menu").say("x", intent=intent, sure=0.95)


def test_back_takes_the_last_answer_and_all_it_changed() -> None:
    chat = at("ncii").press("telegram")
    assert chat.slots == {"place": "telegram", "level": "red"}
    assert chat.press("back").says == ["utter_ask_place"]
    assert chat.slots == {}
    assert chat.press("other").slots == {"place": "other"}


def test_back_and_back_again() -> None:
    chat = at("ncii").press("other").press("true").press("back").press("back")
    assert chat.says == ["utter_ask_place"]
    assert "back" not in chat.buttons
    assert chat.command("back").says == ["utter_nothing_to_go_back_to", "utter_ask_place"]


def test_back_at_the_first_question_of_a_digression_closes_it() -> None:
    chat = at("ncii").press("other").command("erase").press("back")
    assert chat.says == ["utter_back_here", "utter_ask_sure"]
    assert chat.press("back").says == ["utter_ask_place"]


def test_answers_of_a_digression_that_ended_are_not_gone_back_to() -> None:
    chat = at("ncii").press("other").command("erase").press("false").press("back")
    assert chat.says == ["utter_ask_place"]


def test_back_goes_through_the_rounds_of_a_loop() -> None:
    chat = at("loops").press("telegram").press("other").press("done")
    chat.say("Ann").press("true").say("Bo")
    assert chat.slots["place"] == "other"
    chat.press("back").press("back")
    assert chat.says == ["utter_ask_sure"]
    assert chat.slots["place"] == "telegram" and chat.slots["name"] == "Ann"
    assert "names" not in chat.slots


def test_back_goes_through_a_link() -> None:
    assert at("first").press("other").press("back").says == ["utter_ask_place"]


def test_back_to_a_telling_keeps_what_was_told() -> None:
    chat = at("tells").say("one", 1).press("done").press("back")
    assert chat.says == ["utter_ask_telling"]
    assert chat.say("two", 2).press("done").slots["telling"] == [
        {"text": "one", "message": 1},
        {"text": "two", "message": 2},
    ]


def test_what_was_done_cannot_be_gone_back_behind() -> None:
    assert "back" not in at("acts").press("other").performed("look").buttons
    assert "back" not in at("hands").press("other").resumed("done").buttons


def test_only_so_many_answers_are_kept_for_going_back() -> None:
    chat = at("endless")
    for number in range(MAX_HISTORY + 10):
        chat.say(str(number))
    assert len(chat.state.history) == MAX_HISTORY
    for _ in range(MAX_HISTORY):
        chat.command("back")
    assert chat.command("back").says[0] == "utter_nothing_to_go_back_to"


def test_an_edit_corrects_the_answer_and_keeps_the_later_ones() -> None:
    chat = at("ncii").say("telegram", 10).say("x", 11, option="true").edit(10, "other")
    assert chat.says == ["utter_edit_taken", "utter_note_other", "utter_ask_name"]
    assert chat.slots == {"place": "other", "sure": True}
    assert chat.press("back").says == ["utter_ask_sure"]
    assert chat.press("back").says == ["utter_ask_place"]


def test_an_edit_does_not_say_again_what_she_read_on_the_same_way() -> None:
    chat = (
        at("ncii")
        .say("other", 10)
        .say("x", 11, option="true")
        .edit(
            11,
            "no",
        )
    )
    assert chat.says == ["utter_not_understood", "utter_ask_name"]
    chat = at("ncii").say("other", 10).say("1", 11).edit(10, "other")
    assert chat.says == ["utter_edit_taken", "utter_ask_name"]


def test_an_edit_that_is_no_answer_changes_nothing() -> None:
    chat = at("ncii").say("telegram", 10).edit(10, "somewhere")
    assert chat.says == ["utter_not_understood", "utter_ask_sure"]
    assert chat.slots["place"] == "telegram"


def test_an_edit_in_a_loop_keeps_the_answers_of_each_round() -> None:
    chat = at("loops").press("telegram").press("other").press("done")
    chat.say("Ann", 1).say("1", 2).say("Bo", 3).say("2", 4).edit(1, "Anna")
    assert chat.slots["names"] == ["Anna", "Bo"]
    assert chat.says == ["utter_edit_taken", "utter_ask_note"]


def test_an_edit_under_a_digression_is_taken_and_the_digression_stays() -> None:
    chat = at("ncii").say("telegram", 10).say("1", 11).command("erase").edit(10, "other")
    assert chat.says == ["utter_edit_taken", "utter_note_other", "utter_ask_erase_now"]
    assert chat.flows == ["pictures", "erase"]
    assert chat.press("skip").says == ["utter_back_here", "utter_ask_name"]
    assert chat.slots == {"place": "other", "sure": True}
    assert chat.press("back").says == ["utter_ask_sure"]


def test_an_edit_comes_too_late_behind_an_action_a_handoff_or_the_end() -> None:
    for chat in (
        at("acts").say("other", 10).performed("look"),
        at("hands").say("other", 10).resumed("nobody"),
        at("ncii").say("other", 10).press("true").say("Mina"),
        at("ncii"),
    ):
        before = dict(chat.slots)
        assert chat.edit(10, "telegram").says[0] == "utter_edit_too_late"
        assert chat.slots == before


def test_an_edit_changes_a_part_of_the_telling_while_it_is_told_and_after() -> None:
    chat = at("tells").say("one", 1).say("two", 2).edit(1, "first")
    assert chat.says == ["utter_edit_taken", "utter_ask_telling"]
    assert chat.press("done").slots["telling"][0] == {"text": "first", "message": 1}  # type: ignore[index]
    assert chat.edit(2, "second").says == ["utter_edit_taken", "utter_ask_name"]
    assert chat.slots["telling"][1] == {"text": "second", "message": 2}  # type: ignore[index]


def test_an_edit_of_a_telling_under_a_digression_is_taken() -> None:
    chat = at("tells").say("one", 1).command("erase").edit(1, "first").press("skip")
    assert chat.state.waiting and chat.state.waiting.gathered == ({"text": "first", "message": 1},)


def test_an_edit_with_words_of_danger_is_danger_first_and_kept_in_a_telling() -> None:
    chat = at("tells").say("one", 1).edit(1, "he is here", danger="danger")
    assert chat.says[0] == "utter_danger"
    assert chat.press("safe").state.waiting.gathered == ({"text": "he is here", "message": 1},)  # type: ignore[union-attr]


def test_an_edit_of_an_earlier_answer_keeps_the_telling_under_way() -> None:
    mixed = flow("mixed", collect("place"), collect("telling", many="messages"), triggers=("mixed",))
    chat = Chat(house(mixed, slots=SLOTS)).command("menu").say("x", intent="mixed", sure=0.9)
    chat.say("telegram", 1).say("told", 2).edit(1, "other")
    assert chat.slots["place"] == "other"
    assert chat.state.waiting and chat.state.waiting.gathered == ({"text": "told", "message": 2},)
