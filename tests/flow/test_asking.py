import pytest

from bot.flow.events import Say, SlotFilled
from bot.flow.model import Option
from bot.flow.offered import offered
from bot.flow.values import Value
from tests.flow.chat import Chat
from tests.flow.small_flows import collect, flow, house, put, set_slots, slot, utter

KINDS = {
    "name": slot("text"),
    "sure": slot("bool"),
    "place": slot("categorical", "telegram", "other"),
    "age": slot("float"),
    "since": slot("date"),
    "signs": slot("list", "weapon", "follows", "hits"),
    "big": slot("categorical", *(f"o{number}" for number in range(20))),
    "country": slot("categorical"),
    "platform": slot("categorical"),
    "level": slot("categorical", "green", "amber", "red", ordered=True),
    "advice": slot("list"),
}
TABLES = {
    "platforms": (
        Option("telegram", {"level": "amber", "rec": ["block", "report"]}),
        Option("facebook", {"level": "red", "rec": ["report"]}),
        Option("other", {}),
    ),
    "empty": (),
}


def ask(*steps: object, **kinds: object) -> Chat:
    """A conversation at the first question of a flow of these steps."""
    flows = house(
        flow("asked", *steps, utter("end"), triggers=("ask",)),  # type: ignore[arg-type]
        slots=KINDS,
        tables=TABLES,
    )
    chat = Chat(flows).command("menu").say("ask me", intent="ask", sure=0.9)
    assert chat.flows == ["asked"]
    return chat


def filled(chat: Chat) -> dict[str, Value]:
    return {event.slot: event.value for event in chat.events if isinstance(event, SlotFilled)}


def test_text_is_kept_as_it_was_written() -> None:
    chat = ask(collect("name")).say("  O‘zbek\n ña \u200d ")
    assert filled(chat)["name"] == "  O‘zbek\n ña \u200d "


def test_a_half_character_is_replaced_so_that_it_can_be_stored() -> None:
    chat = ask(collect("name")).say("a\ud83d")
    assert filled(chat)["name"] == "a?"


@pytest.mark.parametrize("text", ["", "   ", "\u200b\u200f", "\n"])
def test_text_without_anything_to_see_is_no_answer(text: str) -> None:
    chat = ask(collect("name")).say(text)
    assert chat.says == ["utter_not_understood", "utter_ask_name"]


def test_a_text_too_long_is_refused_kindly_and_the_longest_is_kept() -> None:
    chat = ask(collect("name")).say("x" * 4097)
    assert chat.says == ["utter_answer_too_long", "utter_ask_name"]
    assert filled(chat.say("x" * 4096))["name"] == "x" * 4096


@pytest.mark.parametrize(
    ("text", "value"),
    [("17", 17.0), ("17.5", 17.5), ("17,5", 17.5), (" ١٧ ", 17.0), ("-3", -3.0), ("\u200f40", 40.0)],
)
def test_numbers_are_read_with_point_or_comma_in_any_script(text: str, value: float) -> None:
    assert filled(ask(collect("age")).say(text))["age"] == value


@pytest.mark.parametrize("text", ["old", "1e5", "nan", "inf", "1 2", "0x10", "9" * 40])
def test_what_is_no_number_is_told_so(text: str) -> None:
    assert ask(collect("age")).say(text).says == ["utter_not_a_number", "utter_ask_age"]


@pytest.mark.parametrize(
    ("heard", "value"),
    [
        ({"intent": "yes", "sure": 0.9}, True),
        ({"intent": "no", "sure": 0.7}, False),
        ({"option": "true"}, True),
        ({"option": "false"}, False),
        ({"intent": "no_idea", "sure": 0.9}, "unsure"),
    ],
)
def test_yes_and_no_are_heard_in_her_words(heard: dict[str, object], value: Value) -> None:
    assert filled(ask(collect("sure")).say("whatever", **heard))["sure"] == value  # type: ignore[arg-type]


def test_an_unsure_yes_is_not_taken_for_one() -> None:
    assert ask(collect("sure")).say("hm", intent="yes", sure=0.5).says[0] == "utter_not_understood"


def test_a_typed_number_picks_the_option_at_that_place() -> None:
    assert filled(ask(collect("sure")).say("2."))["sure"] is False
    assert filled(ask(collect("place")).say("1"))["place"] == "telegram"
    assert ask(collect("place")).say("9").says == ["utter_pick_one", "utter_ask_place"]


def test_an_option_is_heard_by_its_label_its_id_or_an_entity_of_its_kind() -> None:
    assert filled(ask(collect("place")).say("Somewhere else", option="other"))["place"] == "other"
    assert filled(ask(collect("place")).say("TELEGRAM"))["place"] == "telegram"
    assert (
        filled(ask(collect("place")).say("on tg", entities=(("place", "telegram"),)))["place"] == "telegram"
    )
    by_table = ask(collect("platform", table="platforms"))
    assert filled(by_table.say("fb", entities=(("platform", "facebook"),)))["platform"] == "facebook"


def test_two_named_options_are_asked_about_and_not_guessed() -> None:
    chat = ask(collect("place")).say("both", entities=(("place", "telegram"), ("place", "other")))
    assert chat.says == ["utter_pick_one", "utter_ask_place"]


def test_an_entity_of_another_kind_is_no_answer() -> None:
    assert (
        ask(collect("place")).say("x", entities=(("person", "telegram"),)).says[0] == "utter_not_understood"
    )


def test_options_come_from_the_table_and_its_name_labels_them() -> None:
    chat = ask(collect("platform", table="platforms"))
    assert chat.buttons[:3] == ["telegram", "facebook", "other"]
    assert chat.choice("facebook").label == ("platforms", "facebook")


def test_every_question_has_skip_leave_numbers_and_a_person() -> None:
    for step in (
        collect("name"),
        collect("age"),
        collect("signs", many="options"),
        collect("signs", many="messages"),
    ):
        assert {"skip", "leave", "numbers", "person"} <= set(ask(step).buttons)


def test_not_sure_is_offered_where_it_means_something() -> None:
    assert "unsure" in ask(collect("sure")).buttons
    assert "unsure" not in ask(collect("name")).buttons
    assert ask(collect("since")).buttons.count("unsure") == 1


def test_not_sure_where_only_text_fits_skips() -> None:
    assert filled(ask(collect("name")).command("unsure")) == {"name": None}


def test_a_skipped_question_is_answered_with_nothing_and_not_asked_again() -> None:
    chat = ask(collect("name"), collect("name", name="again"), collect("age")).press("skip")
    assert chat.slots["name"] is None
    assert chat.says == ["utter_ask_age"]


def test_an_answered_question_is_asked_again_only_where_the_flow_says_so() -> None:
    chat = ask(collect("name"), collect("name", name="anyway", anyway=True)).say("Mina")
    assert chat.says == ["utter_ask_name"]
    assert chat.slots["name"] == "Mina"


def test_a_rejected_answer_is_told_and_the_question_asked_again() -> None:
    refusing = collect("age", rejections=(("slots.age < 3 or slots.age > 120", "utter_impossible"),))
    chat = ask(refusing).say("400")
    assert chat.says == ["utter_impossible", "utter_ask_age"]
    assert "age" not in chat.slots
    impossible = next(event for event in chat.events if isinstance(event, Say))
    assert impossible.slots["age"] == 400.0
    assert filled(chat.say("40"))["age"] == 40.0


def test_a_rejection_can_refuse_a_skip() -> None:
    chat = ask(collect("name", rejections=(("slots.name is null", "utter_needed"),))).press("skip")
    assert chat.says == ["utter_needed", "utter_ask_name"]


def test_twice_not_understood_says_what_else_she_can_do() -> None:
    chat = ask(collect("place")).say("qwe")
    assert chat.says == ["utter_not_understood", "utter_ask_place"]
    assert chat.say("rty").says == ["utter_not_understood_again", "utter_ask_place"]
    assert chat.press("other").say("x").say("y")
    assert chat.state.misunderstood == 2


def test_long_lists_are_shown_in_pages_that_turn_round() -> None:
    chat = ask(collect("big"))
    nonce = chat.state.waiting.nonce  # type: ignore[union-attr]
    assert chat.buttons[:8] == [f"o{number}" for number in range(8)]
    chat.press("more")
    assert chat.buttons[:8] == [f"o{number}" for number in range(8, 16)]
    question = chat.events[0]
    assert isinstance(question, Say) and question.replaces and question.nonce == nonce
    assert chat.press("more").buttons[:4] == ["o16", "o17", "o18", "o19"]
    assert chat.press("more").buttons[0] == "o0"


def test_a_late_press_on_the_page_before_never_takes_what_stands_there_now() -> None:
    chat = ask(collect("big"))
    first = chat.choice("o0").place
    nonce = chat.state.waiting.nonce  # type: ignore[union-attr]
    chat.press("more").press_old(nonce, first)
    assert chat.notices == ["utter_stale_button"]
    assert "big" not in chat.slots


def test_an_option_of_another_page_can_be_typed() -> None:
    assert filled(ask(collect("big")).say("Nineteen", option="o19"))["big"] == "o19"


def test_options_are_toggled_in_place_until_done() -> None:
    chat = ask(collect("signs", many="options"), collect("name"))
    nonce = chat.state.waiting.nonce  # type: ignore[union-attr]
    chat.press("hits")
    question = chat.events[0]
    assert isinstance(question, Say) and question.replaces and question.nonce == nonce
    assert chat.choice("hits").selected and not chat.choice("weapon").selected
    chat.press("weapon").press("hits").press("hits")
    assert filled(chat.press("done"))["signs"] == ["weapon", "hits"]


def test_none_of_these_and_the_others_put_each_other_out() -> None:
    chat = ask(collect("signs", many="options")).press("hits").press("none")
    assert not chat.choice("hits").selected and chat.choice("none").selected
    chat.press("weapon")
    assert chat.choice("weapon").selected and not chat.choice("none").selected
    assert filled(chat.press("none").press("done"))["signs"] == ["none"]


def test_done_with_nothing_chosen_skips() -> None:
    assert filled(ask(collect("signs", many="options")).press("done")) == {"signs": None}


def test_several_options_named_in_one_text_are_all_marked() -> None:
    chat = ask(collect("signs", many="options")).say("x", entities=(("signs", "hits"), ("signs", "weapon")))
    assert chat.choice("hits").selected and chat.choice("weapon").selected


def test_marks_outlive_a_page_turn_and_a_word_not_understood() -> None:
    chat = ask(collect("signs", many="options")).press("hits").say("qwe")
    assert chat.choice("hits").selected


def test_chosen_options_raise_an_ordered_slot_and_gather_a_list() -> None:
    step = collect("signs", many="options", table="platforms", gather={"level": "level", "rec": "advice"})
    raised = set_slots("raised", put("level", "green"))
    chat = ask(raised, step, collect("name")).press("facebook").press("telegram").press("done")
    assert chat.slots["level"] == "red"
    assert chat.slots["advice"] == ["block", "report"]


def test_an_ordered_slot_never_falls_by_gathering() -> None:
    step = collect("platform", table="platforms", gather={"level": "level"})
    chat = ask(set_slots("raised", put("level", "red")), step, collect("name")).press("telegram")
    assert chat.slots["level"] == "red"


def test_every_option_can_be_matched_by_its_label_on_any_page_and_for_an_earlier_answer() -> None:
    chat = ask(collect("big"), collect("place"))
    moment = next(chat.moments)
    assert len(offered(chat.library, chat.state, moment)) == 20
    chat.say("o1", message=5)
    assert [choice.value for choice in offered(chat.library, chat.state, moment)] == ["telegram", "other"]
    assert len(offered(chat.library, chat.state, moment, message=5)) == 20
    assert offered(chat.library, chat.state, moment, message=6) == ()
