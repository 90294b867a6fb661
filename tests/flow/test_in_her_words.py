"""What her own words do: leave, answer, name several things at once, and count again once they are edited."""

import pytest

from bot.flow.events import Left, SlotFilled
from bot.flow.input import Edited, Heard
from bot.flow.model import Flows
from tests.flow.chat import Chat
from tests.flow.small_flows import collect, flow, house, put, set_slots, slot, to, utter, when

SLOTS = {
    "name": slot("text"),
    "again": slot("bool"),
    "sure": slot("bool"),
    "since": slot("date"),
    "age": slot("float"),
    "signs": slot("list", "a", "b", "c"),
    "places": slot("list", "x", "y"),
}


def flows() -> Flows:
    return house(
        flow("when_it_was", collect("since"), collect("sure"), triggers=("since",)),
        flow("how_old", collect("age", rejections=(("slots.age > 120", "utter_no_age"),)), collect("name"), triggers=("age",)),
        flow("marks", collect("signs", many="options"), collect("name"), triggers=("marks",)),
        flow(
            "told",
            (collect("again", anyway=True), (when("slots.again is false", "same"), to("forget"))),
            (utter("same"), (to("END"),)),
            set_slots("forget", put("signs", None)),
            collect("signs", many="options"),
            collect("sure"),
            collect("name"),
            triggers=("told",),
            keeps=("signs", "places"),
        ),
        flow("plainly", collect("signs", many="options"), collect("sure"), triggers=("plainly",), keeps=("places",)),
        flow("refusing", collect("signs", many="options", rejections=(('"a" in slots.signs', "utter_not_a"),)), triggers=("refusing",)),
        flow("faq", utter("faq"), triggers=("question",)),
        slots=SLOTS,
    )  # fmt: skip


def at(intent: str, **more: object) -> Chat:
    return Chat(flows()).command("menu").say("x", intent=intent, sure=0.9, **more)  # type: ignore[arg-type]


def edit(chat: Chat, message: int, text: str, heard: Heard | None = None) -> Chat:
    return chat.hear(Edited(next(chat.moments), text, heard or Heard(), message))


# Leaving


def test_words_for_leaving_that_only_fit_a_pattern_leave_when_they_are_few() -> None:
    assert at("since").say("go he is right here", intent="quick_exit", sure=0.7).events == (Left(),)
    long = at("since").say("he is here in the room with me", intent="quick_exit", sure=0.83)
    assert Left() not in long.events and long.flows == ["when_it_was"]
    assert at("since").say("a whole phrase of six words", intent="quick_exit", sure=0.95).events == (Left(),)


# Skip and Not sure, where something was gathered


@pytest.mark.parametrize("way", ["skip", "unsure"])
def test_skip_or_not_sure_after_marks_is_done(way: str) -> None:
    assert at("marks").press("b").press(way).slots["signs"] == ["b"]
    assert at("marks").press("b").command(way).slots["signs"] == ["b"]  # type: ignore[arg-type]
    assert at("marks").press("b").say("no idea", intent="no_idea", sure=0.9).slots["signs"] == ["b"]
    assert at("marks").press("skip").slots["signs"] is None
    assert at("marks").press("unsure").slots["signs"] == "unsure"
    assert at("marks").press("b").press("b").press("skip").slots["signs"] is None


def test_skip_after_a_part_of_a_telling_is_done() -> None:
    chat = at("tell_all").say("one thing", message=4).command("skip")
    assert SlotFilled("telling", [{"text": "one thing", "message": 4}]) in chat.events


# Misunderstandings are counted in a row


def test_a_command_a_press_or_a_digression_begins_the_count_anew() -> None:
    twice = at("since").say("heron").say("heron")
    assert "utter_not_understood_again" in twice.says
    for between in ("command", "stale", "digression"):
        chat = at("since").say("heron")
        match between:
            case "command":
                chat.command("numbers")
            case "stale":
                chat.press_old("old", 1)
            case "digression":
                chat.say("who are you", intent="question", sure=0.7)
        assert "utter_not_understood_again" not in chat.say("heron").says, between


# Edited messages that were no answer


def test_a_message_that_was_not_understood_answers_once_it_is_edited() -> None:
    chat = at("since").say("heron", message=7).say("blue heron", message=8)
    edit(chat, 7, "2025")
    assert chat.slots["since"]["from"] == "2025-01-01"  # type: ignore[index,call-overload]
    assert edit(chat, 8, "2024").says[0] == "utter_edit_too_late"
    assert edit(chat, 7, "2024").says[0] == "utter_edit_taken"


def test_an_answer_that_was_refused_answers_once_it_is_edited() -> None:
    chat = at("age").say("200", message=7)
    assert chat.says == ["utter_no_age", "utter_ask_age"]
    assert edit(chat, 7, "300").says == ["utter_no_age", "utter_ask_age"]
    assert edit(chat, 7, "20").says == ["utter_ask_name"]


def test_a_message_in_vain_at_an_earlier_question_is_no_answer_to_this_one() -> None:
    chat = at("since").say("heron", message=7).press("today")
    assert edit(chat, 7, "2025").says[0] == "utter_edit_too_late"


# What the words that begin a flow name


SEVERAL = (("signs", "b"), ("signs", "a"), ("signs", "b"), ("signs", "nothing"))


def test_several_options_that_she_named_are_the_answer_to_the_list() -> None:
    chat = at("plainly", entities=SEVERAL)
    assert (chat.slots["signs"], chat.says) == (["b", "a"], ["utter_ask_sure"])
    chat.command("back")
    assert chat.says == ["utter_ask_signs"]
    assert chat.state.waiting is not None and chat.state.waiting.gathered == ("b", "a")


def test_what_she_named_waits_for_its_question() -> None:
    chat = at("told", entities=SEVERAL)
    assert (chat.says, "signs" in chat.slots) == (["utter_ask_again"], False)
    assert chat.press("true").says == ["utter_ask_sure"]
    assert chat.slots["signs"] == ["b", "a"]


def test_what_she_named_is_gone_with_the_flow_that_did_not_ask_for_it() -> None:
    chat = at("told", entities=SEVERAL).press("false")
    assert "signs" not in chat.slots
    assert chat.say("x", intent="plainly", sure=0.9).says == ["utter_ask_signs"]


def test_a_list_that_a_flow_only_keeps_takes_what_she_named() -> None:
    assert at("plainly", entities=(("place", "y"),)).slots["places"] == ["y"]
    assert "places" not in at("marks", entities=(("place", "y"),)).slots


def test_what_she_named_and_the_question_refuses_is_asked() -> None:
    chat = at("refusing", entities=SEVERAL)
    assert (chat.says, "signs" in chat.slots) == (["utter_ask_signs"], False)


# Numbers and dates in sentences


@pytest.mark.parametrize(
    ("text", "age"), [("I am 25", 25), ("25살이에요", 25), ("i'm 17.", 17), ("٢٥ years old", 25)]
)
def test_the_only_number_in_a_short_text_is_the_answer(text: str, age: float) -> None:
    assert at("age").say(text).slots["age"] == age


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("between 20 and 25", ()),
        ("25-26", ()),
        ('{"age": 25}', ()),
        ("25/26", ()),
        ("3 weeks ago", (("date", "weeks_ago:3"),)),
        ("he has kept on with it for 3 of my birthdays", ()),
        ("heron", ()),
    ],
)
def test_a_text_with_no_number_of_its_own_is_no_answer(
    text: str, entities: tuple[tuple[str, str], ...]
) -> None:
    assert at("age").say(text, entities=entities).says[0] == "utter_not_a_number"


@pytest.mark.parametrize(
    ("code", "precision", "begin", "end"),
    [
        ("days_ago:3", "day", "2026-11-17", "2026-11-17"),
        ("day_before_yesterday", "day", "2026-11-18", "2026-11-18"),
        ("last_night", "day", "2026-11-19", "2026-11-19"),
        ("tonight", "day", "2026-11-20", "2026-11-20"),
        ("yesterday", "day", "2026-11-19", "2026-11-19"),
        ("last_week", "band", "2026-11-09", "2026-11-15"),
        ("weeks_ago:0", "band", "2026-11-16", "2026-11-20"),
        ("this_week", "band", "2026-11-16", "2026-11-20"),
        ("last_month", "month", "2026-10-01", "2026-10-31"),
        ("months_ago:12", "month", "2025-11-01", "2025-11-30"),
        ("last_year", "band", "2025-01-01", "2025-12-31"),
        ("years_ago:3", "band", "2023-01-01", "2023-12-31"),
        ("2026-03", "month", "2026-03-01", "2026-03-31"),
        ("since:2025", "since", "2025-01-01", None),
        ("since:weeks_ago:2", "since", "2026-11-02", None),
        ("since:2026-03-05", "since", "2026-03-05", None),
    ],
)
def test_a_date_that_was_named_is_counted_from_the_moment(
    code: str, precision: str, begin: str, end: str | None
) -> None:
    chat = at("since").say("it was then", entities=(("date", code),))
    assert chat.slots["since"] == {"precision": precision, "from": begin, "to": end}


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("tomorrow", "utter_date_in_future"),
        ("since:2030", "utter_date_in_future"),
        ("years_ago:9999", "utter_not_a_date"),
        ("months_ago:999999999999", "utter_not_a_date"),
        ("days_ago:99999999999", "utter_not_a_date"),
        ("decades_ago:2", "utter_not_a_date"),
        ("some_day", "utter_not_a_date"),
    ],
)
def test_a_date_that_cannot_be_is_asked_again(code: str, said: str) -> None:
    assert at("since").say("it was then", entities=(("date", code),)).says[0] == said


def test_two_dates_in_one_text_are_no_answer() -> None:
    named = (("date", "yesterday"), ("date", "last_week"))
    assert at("since").say("it was then", entities=named).says[0] == "utter_not_a_date"
