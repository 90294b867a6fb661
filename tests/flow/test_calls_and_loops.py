import pytest

from bot.flow.errors import DefinitionFault, LoopLimit, StackLimit
from bot.flow.events import HandoffAsked, PerformAsked, SlotFilled
from bot.flow.limits import MAX_ENTRIES, MAX_TELLING_CHARACTERS
from bot.flow.model import Assignment, Flow
from tests.flow.chat import Chat
from tests.flow.small_flows import (
    call,
    collect,
    flow,
    handoff,
    house,
    link,
    noop,
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
    "place": slot("categorical", "telegram", "other", "web"),
    "places": slot("list", "telegram", "other", "web"),
    "sure": slot("bool"),
    "names": slot("list"),
    "age": slot("float"),
    "level": slot("categorical", "green", "amber", "red", ordered=True),
    "advice": slot("list"),
    "stored": slot("list"),
}
ACTIONS = {"look": frozenset({"stored"}), "file": frozenset[str]()}


def run(*flows: Flow) -> Chat:
    """A conversation in the first of the flows, which begins by the intent `go`."""
    return Chat(house(*flows, slots=SLOTS, actions=ACTIONS)).command("menu").say("x", intent="go", sure=0.95)


def test_a_call_comes_back_with_its_results_and_its_answers_count_to_the_caller() -> None:
    chat = run(
        flow(
            "outer",
            call("inner", arguments=(put("place", "web"),), results={"name": "names"}),
            collect("sure"),
            triggers=("go",),
        ),
        flow("inner", collect("name")),
    ).say("Mina")
    assert chat.flows == ["outer"]
    assert chat.slots == {"place": "web", "name": "Mina", "names": "Mina"}
    chat.press("true")
    assert chat.slots == {}


def test_persisted_answers_outlive_the_flow_that_keeps_them() -> None:
    chat = (
        run(
            flow("outer", call("inner"), collect("sure"), keeps=("sure",), triggers=("go",)),
            flow("inner", collect("name"), collect("age"), keeps=("name",)),
        )
        .say("Mina")
        .say("20")
        .press("true")
    )
    assert chat.slots == {"name": "Mina", "sure": True}


def test_a_digression_does_not_empty_what_another_open_flow_asked() -> None:
    chat = (
        run(
            flow("outer", collect("name"), collect("sure"), triggers=("go",)),
            flow("numbers", collect("name", anyway=True)),
        )
        .say("Mina")
        .command("numbers")
        .say("Mina again")
    )
    assert chat.slots["name"] == "Mina again"


def test_a_loop_asks_each_round_anew_and_gathers_results() -> None:
    chat = run(
        flow(
            "outer",
            collect("places", many="options"),
            call("inner", for_each="places", each="place", results={"name": "names"}),
            collect("age"),
            triggers=("go",),
        ),
        flow("inner", collect("name"), collect("sure")),
    )
    chat.press("web").press("telegram").press("done")
    assert chat.slots["place"] == "telegram"
    assert chat.say("Ann").press("true").says == ["utter_ask_name"]
    assert chat.slots["place"] == "web" and "sure" not in chat.slots
    assert chat.say("Bo").press("skip").says == ["utter_ask_age"]
    assert chat.slots == {"places": ["telegram", "web"], "names": ["Ann", "Bo"]}


@pytest.mark.parametrize("answer", ["none", "skip", "unsure"])
def test_a_loop_over_nothing_is_passed_over(answer: str) -> None:
    chat = run(
        flow(
            "outer",
            collect("places", many="options"),
            call("inner", for_each="places", each="place"),
            collect("age"),
            triggers=("go",),
        ),
        flow("inner", collect("name")),
    ).press(answer)
    if answer == "none":
        chat.press("done")
    assert chat.says == ["utter_ask_age"]


def test_a_guarded_flow_is_called_only_while_its_guard_holds() -> None:
    chat = run(
        flow("outer", call("inner"), collect("age"), triggers=("go",)),
        flow("inner", collect("name"), guard="slots.sure"),
    )
    assert chat.says == ["utter_ask_age"]


def test_rounds_that_ask_nothing_do_not_count_as_a_circle() -> None:
    telling = flow(
        "outer",
        collect("telling", many="messages"),
        call("inner", for_each="telling", each="name"),
        collect("age"),
        triggers=("go",),
    )
    chat = run(telling, flow("inner", *(noop(f"n{number}") for number in range(20))))
    for number in range(60):
        chat.say("x", number)
    assert chat.press("done").says == ["utter_ask_age"]


def test_a_circle_that_asks_nothing_is_a_fault_of_the_flow() -> None:
    circle = flow("outer", noop("a"), (noop("b"), (to("a"),)), triggers=("go",))
    with pytest.raises(LoopLimit):
        run(circle)


def test_a_circle_of_actions_is_a_fault_of_the_flow() -> None:
    chat = run(flow("outer", (perform("look"), (to("look"),)), triggers=("go",)))
    with pytest.raises(LoopLimit):
        for _ in range(1000):
            chat.performed("look")


def test_a_flow_that_calls_itself_for_ever_is_a_fault() -> None:
    with pytest.raises(StackLimit):
        run(flow("outer", call("outer"), triggers=("go",)))


def test_a_flow_that_does_not_exist_is_a_fault() -> None:
    with pytest.raises(DefinitionFault):
        run(flow("outer", link("nowhere"), triggers=("go",)))


def test_a_link_ends_one_flow_and_begins_the_other() -> None:
    chat = run(
        flow("outer", collect("name"), link("other"), triggers=("go",)), flow("other", collect("age"))
    ).say("Mina")
    assert chat.flows == ["other"]
    assert "name" not in chat.slots


def test_a_link_in_a_called_flow_still_comes_back() -> None:
    chat = (
        run(
            flow("outer", call("inner"), collect("sure"), triggers=("go",)),
            flow("inner", collect("name"), link("other")),
            flow("other", collect("age")),
        )
        .say("Mina")
        .say("20")
    )
    assert chat.flows == ["outer"]
    assert chat.slots == {"name": "Mina", "age": 20.0}
    assert chat.press("true").slots == {}


def test_a_link_to_the_menu_closes_everything_open() -> None:
    chat = run(
        flow("outer", collect("name"), triggers=("go",)),
        flow("settings", link("menu")),
    ).command("settings")
    assert chat.flows == ["menu"]


def test_assignments_set_copy_raise_and_add() -> None:
    lines = (
        put("name", "Mina"),
        Assignment("names", "from", "name"),
        Assignment("level", "highest", "amber"),
        Assignment("level", "highest", "green"),
        Assignment("advice", "add", ["a", "b"]),
        Assignment("advice", "add", ["b", "c"]),
        put("sure", True),
        put("sure", None),
        Assignment("age", "from", "never_asked"),
    )
    chat = run(flow("outer", set_slots("set", *lines), collect("age"), triggers=("go",)))
    assert chat.slots == {"name": "Mina", "names": "Mina", "level": "amber", "advice": ["a", "b", "c"]}


def test_an_action_fills_what_it_may_and_its_failure_is_read_afterwards() -> None:
    outer = flow(
        "outer",
        (perform("look"), (when("context.failed", "failed"), to("done"))),
        (utter("failed"), (to("ask_age"),)),
        utter("done"),
        collect("age"),
        triggers=("go",),
    )
    chat = run(outer)
    assert chat.events[-1] == PerformAsked("look")
    chat.performed("look", stored=["a"], name="not its own")
    assert chat.says == ["utter_done", "utter_ask_age"]
    assert chat.slots == {"stored": ["a"]}
    assert SlotFilled("stored", ["a"]) in chat.events
    assert run(outer).performed("look", failed="busy").says[0] == "utter_failed"


def test_a_result_that_nothing_waits_for_changes_nothing() -> None:
    chat = run(flow("outer", perform("look"), collect("age"), triggers=("go",)))
    before = chat.state
    assert chat.performed("file").state == before and chat.events == ()
    chat.performed("look")
    before = chat.state
    assert chat.performed("look").state == before and chat.resumed("done").state == before


def test_an_action_that_was_cut_off_is_asked_for_again() -> None:
    chat = run(flow("outer", perform("look"), collect("age"), triggers=("go",)))
    assert chat.say("hello?").events == (PerformAsked("look"),)
    assert chat.command("numbers").events[-1] == PerformAsked("look")
    assert chat.performed("look").says == ["utter_ask_age"]


def test_a_handoff_waits_and_its_outcome_is_read_afterwards() -> None:
    outer = flow(
        "outer",
        (handoff("x"), (when('context.handoff is "nobody"', "nobody"), to("ask_age"))),
        utter("nobody"),
        collect("age"),
        triggers=("go",),
    )
    chat = run(outer)
    assert chat.events[-1] == HandoffAsked("x")
    assert chat.say("are you there").says == ["utter_person_is_asked"]
    assert chat.command("person").says == ["utter_person_is_asked"]
    assert chat.file().says == ["utter_person_is_asked"]
    assert chat.command("numbers").says == ["utter_numbers", "utter_person_is_asked"]
    assert chat.resumed("nobody").says == ["utter_nobody", "utter_ask_age"]
    assert run(outer).resumed("done").says == ["utter_ask_age"]


def test_a_handoff_that_ends_during_danger_goes_on_after_it() -> None:
    outer = flow("outer", handoff("x"), collect("age"), triggers=("go",))
    chat = run(outer).say("he is here", danger="danger")
    assert chat.resumed("done").events == ()
    assert not chat.state.suspended
    assert chat.press("safe").says == ["utter_back_here", "utter_ask_age"]


def test_the_menu_ends_a_handoff() -> None:
    chat = run(flow("outer", handoff("x"), collect("age"), triggers=("go",))).command("menu")
    assert chat.flows == ["menu"] and not chat.state.suspended


def test_texts_and_files_are_one_answer() -> None:
    chat = run(flow("outer", collect("telling", many="messages"), collect("age"), triggers=("go",)))
    assert chat.say("it began", 1).says == ["utter_message_taken"]
    assert "done" in chat.buttons
    assert chat.file("f1", 2, caption="this").says == ["utter_file_taken"]
    file = {"handle": "f1", "kind": "photo", "size": 1000, "name": "a.jpg", "mime": "image/jpeg"}
    assert chat.press("done").slots["telling"] == [
        {"text": "it began", "message": 1},
        {"file": file},
        {"text": "this", "message": 2},
    ]


def test_a_telling_has_a_limit_that_is_told() -> None:
    chat = run(flow("outer", collect("telling", many="messages"), triggers=("go",)))
    for number in range(MAX_ENTRIES):
        chat.say("x", number)
    assert chat.say("one more", 1000).says == ["utter_too_many", "utter_ask_telling"]
    chat = run(flow("outer", collect("telling", many="messages"), triggers=("go",)))
    for number in range(MAX_TELLING_CHARACTERS // 4000):
        assert chat.say("x" * 4000, number).says == ["utter_message_taken"]
    assert chat.say("x" * 4000, 1000).says == ["utter_answer_too_long", "utter_ask_telling"]


def test_what_may_be_part_of_a_telling_is_kept_though_it_begins_something_else() -> None:
    chat = run(
        flow("outer", collect("telling", many="messages"), triggers=("go",)),
        flow("faq", utter("faq"), triggers=("question",)),
    ).say("is it my fault", 1, intent="question", sure=0.95)
    assert chat.says == ["utter_faq", "utter_back_here", "utter_ask_telling"]
    assert chat.state.waiting and chat.state.waiting.gathered == ({"text": "is it my fault", "message": 1},)
