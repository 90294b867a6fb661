import json

import pytest

from bot.flow.errors import StateDamaged, StateVersion
from bot.flow.events import FlowEnded, Left, Say
from bot.flow.model import Flows, Option
from bot.flow.state_json import from_json, to_json
from tests.flow.chat import Chat, Revisions
from tests.flow.small_flows import call, collect, flow, house, slot, utter

SLOTS = {"name": slot("text"), "age": slot("float"), "place": slot("categorical")}


def old() -> Flows:
    return house(
        flow("talk", collect("name"), utter("old"), call("numbers"), call("inner"), triggers=("go",)),
        flow("inner", collect("age"), utter("old_inner")),
        flow("places", collect("place", table="places"), triggers=("places",)),
        slots=SLOTS,
        tables={"places": (Option("here"),)},
        revision="old",
    )


def new() -> Flows:
    return house(
        flow("talk", utter("new"), triggers=("go",)),
        flow("numbers", utter("new_numbers")),
        flow("danger", utter("new_danger")),
        flow("inner", utter("new_inner")),
        slots=SLOTS,
        tables={"places": (Option("there"),)},
        revision="new",
    )


def under_way(intent: str = "go") -> tuple[Chat, Revisions]:
    library = Revisions(old())
    chat = Chat(library).command("menu").say("x", intent=intent, sure=0.95)
    library.publish(new())
    return chat, library


def test_a_flow_under_way_finishes_on_its_revision_with_its_own_texts() -> None:
    chat, _ = under_way()
    chat.say("Mina")
    said = [(event.text, event.revision) for event in chat.events if isinstance(event, Say)]
    assert said == [("utter_old", "old"), ("utter_new_numbers", "new"), ("utter_ask_age", "old")]
    assert chat.say("20").says == ["utter_old_inner", "utter_ask_wish"]
    assert chat.state.frames[0].revision == "new"


def test_danger_comes_from_the_set_in_force() -> None:
    chat, _ = under_way()
    assert chat.say("x", danger="danger").says[:1] == ["utter_new_danger"]


def test_facts_come_from_the_set_in_force() -> None:
    chat, _ = under_way("places")
    chat.say("what")
    assert chat.buttons[0] == "there"


def test_a_recalled_revision_moves_her_to_the_menu_and_empties_its_answers() -> None:
    chat, library = under_way()
    chat.say("Mina")
    library.recall("old")
    chat.say("20")
    assert chat.flows == ["menu"]
    assert chat.slots == {}
    assert FlowEnded("talk", False) in chat.events


def test_danger_leaving_and_numbers_come_first_on_a_recalled_revision_too() -> None:
    for hear, expected in (("danger", "utter_new_danger"), ("numbers", "utter_new_numbers")):
        chat, library = under_way()
        library.recall("old")
        chat = chat.say("x", danger="danger") if hear == "danger" else chat.command("numbers")
        assert chat.says[0] == expected
        assert chat.flows == ["menu"]
    chat, library = under_way()
    library.recall("old")
    assert chat.command("leave").events == (Left(),)


def test_a_state_of_another_version_is_refused() -> None:
    chat, _ = under_way()
    plain = json.loads(to_json(chat.state))
    with pytest.raises(StateVersion):
        from_json(json.dumps(plain | {"v": 999}).encode())


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b"null", b"\xff", b'{"v": 1}', b'{"v":1,"frames":3}'])
def test_what_is_no_state_is_refused(body: bytes) -> None:
    with pytest.raises(StateDamaged):
        from_json(body)
