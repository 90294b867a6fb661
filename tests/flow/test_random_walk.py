"""Any sequence of inputs, on flows that use every construct, ends in a valid state with the ways out in reach."""

from hypothesis import settings

from bot.flow.model import Assignment, Flows, Option
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
from tests.flow.walker import random_walk_machine


def everything() -> Flows:
    """Flows that use each construct of the language, digress, call, loop and link."""
    return house(
        flow(
            "whole",
            set_slots("begin", put("level", "green"), Assignment("advice", "add", ["a"])),
            collect(
                "platforms", many="options", table="platforms", gather={"level": "level", "rec": "advice"}
            ),
            call(
                "one",
                for_each="platforms",
                each="platform",
                arguments=(put("note", "x"),),
                results={"since": "all"},
            ),
            (
                collect("age", rejections=(("slots.age > 120", "utter_impossible"),)),
                (when("slots.age < 18", "handoff_minor"), to("ask_telling")),
            ),
            (handoff("minor"), (when('context.handoff is "nobody"', "nobody"), to("ask_telling"))),
            utter("nobody"),
            collect("telling", many="messages"),
            (perform("look"), (when("context.failed", "failed"), to("ask_more"))),
            utter("failed"),
            (collect("more", anyway=True), (when("slots.more is true", "begin"), to("next"))),
            set_slots("next", Assignment("level", "highest", "red")),
            link("after"),
            triggers=("ncii", "threat"),
            keeps=("platforms", "telling"),
        ),
        flow("one", collect("since"), collect("place"), call("deeper"), triggers=("one",)),
        flow("deeper", collect("sure"), guard="not slots.minor"),
        flow(
            "after", (collect("place"), (when('slots.place is "p1"', "link_whole"), to("END"))), link("whole")
        ),
        flow("faq", utter("faq"), triggers=("question",)),
        flow("asks", collect("note"), link("menu"), triggers=("asks",)),
        flow(
            "opening",
            utter("welcome"),
            (collect("alone"), (when("context.interrupted", "END"), to("link_menu"))),
            link("menu"),
        ),
        slots={
            "platforms": slot("list", "telegram", "web", "other"),
            "platform": slot("categorical", "telegram", "web", "other"),
            "level": slot("categorical", "green", "amber", "red", ordered=True),
            "advice": slot("list"),
            "note": slot("text"),
            "since": slot("date"),
            "all": slot("list"),
            "age": slot("float"),
            "more": slot("bool"),
            "sure": slot("bool"),
            "minor": slot("bool"),
            "place": slot("categorical", *(f"p{number}" for number in range(20))),
            "stored": slot("list"),
        },
        tables={
            "platforms": (
                Option("telegram", {"level": "amber", "rec": ["block"]}),
                Option("web", {"level": "red", "rec": "report"}),
                Option("other"),
            )
        },
        actions={"look": frozenset({"stored"})},
    )


Walker = random_walk_machine(everything())
Walker.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestAnyConversation = Walker.TestCase
