"""The shipped safety plan: what its facts say is what she reads, in every language; and it asks no more than promised."""

from collections.abc import Iterator

import pytest

from bot.casework.publish import SHIPPED
from bot.content.files import read
from bot.content.fluent_source import Message
from bot.content.loader import Loaded
from bot.content.locale_file import read_language
from bot.content.reading import read_set
from bot.flow.model import END, Assignment, Call, Collect, Flow

FILES = read(SHIPPED)
LANGUAGES = sorted({name.split("/")[1] for name in FILES if name.endswith("locale.yml")})
QUESTIONS_PER_SITTING = 8
STEPS_SHOWN = 7


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    return read_set(FILES, LANGUAGES)[0]


def ids_of(loaded: Loaded, table: str) -> list[str]:
    return [row.id for row in loaded.flows.tables[table]]


def literals_of(flow: Flow) -> Iterator[tuple[str, str, object]]:
    for step in flow.steps.values():
        lines: tuple[Assignment, ...] = getattr(step, "assignments", ()) or getattr(step, "arguments", ())
        for line in lines:
            yield step.id, line.slot, line.value


def test_the_most_important_steps_come_first_as_the_facts_say(loaded: Loaded) -> None:
    rows = loaded.flows.tables["advice"]
    by_priority = [row.id for row in sorted(rows, key=lambda row: int(str(row.fields["priority"])))]
    tonight = [row.id for row in rows if row.fields["tonight"] is True]
    orders = {
        step: value
        for step, slot, value in literals_of(loaded.flows.flows["plan_shown"])
        if slot == "in_order"
    }
    assert [row.id for row in rows] == by_priority
    assert orders["by_priority"] == by_priority
    assert orders["tonight_first"] == tonight + [one for one in by_priority if one not in tonight]


def test_every_step_of_the_plan_can_come_up(loaded: Loaded) -> None:
    asked: set[str] = set()
    for name in ("safety_plan", "plan_first", "plan_rest"):
        flow = loaded.flows.flows[name]
        for _, slot, value in literals_of(flow):
            if slot == "steps" and isinstance(value, list):
                asked |= set(value)
        for step in flow.steps.values():
            if isinstance(step, Collect) and ("rec", "steps") in step.gather:
                for row in loaded.flows.tables[step.options_from or ""]:
                    recommended = row.fields.get("rec", [])
                    asked |= set(recommended if isinstance(recommended, list) else [])
    assert asked == set(ids_of(loaded, "advice"))


@pytest.mark.parametrize("flow", ["plan_first", "plan_rest"])
def test_one_sitting_asks_eight_questions_at_most(loaded: Loaded, flow: str) -> None:
    steps = loaded.flows.flows[flow].steps

    def most(step: str) -> int:
        if step == END:
            return 0
        here = steps[step]
        # Whether to go on or to pause is the offer itself.
        asks = isinstance(here, Collect) and here.slot != "pause"
        return asks + max(most(link.target) for link in here.links)

    assert most(loaded.flows.flows[flow].first) == QUESTIONS_PER_SITTING


def test_no_more_steps_are_shown_first_than_seven(loaded: Loaded) -> None:
    counter = loaded.flows.slots["placed"].values
    assert len(counter) == STEPS_SHOWN


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_can_be_noticed_or_costs_proof_is_said_with_the_step(loaded: Loaded, language: str) -> None:
    message = read_language(FILES, language)[0].messages["advice"]
    for row in loaded.flows.tables["advice"]:
        assert notes_in(message, row.id) == expected_notes(
            row.fields["can_be_noticed"], row.fields["destroys_proof"]
        )


def notes_in(message: Message, label: str) -> set[str]:
    return {one for one in message.parts[label].messages if one.startswith("advice_notes.")}


def expected_notes(noticed: object, destroys: object) -> set[str]:
    if destroys is True:
        assert noticed == "yes", "what destroys proof can be noticed too: the note says both"
        return {"advice_notes.proof"}
    return set() if noticed == "no" else {f"advice_notes.{noticed}"}


def test_signs_that_weigh_more_when_recent_or_going_on_name_themselves(loaded: Loaded) -> None:
    for row in loaded.flows.tables["danger_signs"]:
        for level, named in (("level_if_recent", "recent"), ("level_if_current", "current")):
            assert row.fields.get(named) == ([row.id] if level in row.fields else None)


def test_no_plan_in_the_making_is_left_when_the_menu_closes_it(loaded: Loaded) -> None:
    """What a flow fills by `set_slots` outlives it: a plan may only be filled by what closes with it."""
    put_away = {slot for _, slot, value in literals_of(loaded.flows.flows["plan_put_away"]) if value is None}
    calls = [step for step in loaded.flows.flows["safety_plan"].steps.values() if isinstance(step, Call)]
    given = {line.slot for call in calls for line in call.arguments}
    assert given - {"ways", "relationship"} <= put_away
    assert {"plan", "plan_later", "paused", "paused_steps"} <= put_away
    assert not {"kept_plan", "kept_later", "kept_own_step"} & put_away
