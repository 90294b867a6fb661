import pytest

from bot.flow.conditions import World, parse
from bot.flow.errors import ConditionError
from bot.flow.model import Slot
from bot.flow.values import Value

LEVEL = {
    "level": Slot("level", "categorical", ("green", "amber", "amber_plus", "red"), ordered=True),
    "other": Slot("other", "categorical", ("green", "amber", "amber_plus", "red"), ordered=True),
    "colour": Slot("colour", "categorical", ("red", "green")),
}


def holds(source: str, context: dict[str, Value] | None = None, **slots: Value) -> bool:
    return parse(source, "test").holds(World(slots, context or {}, LEVEL))


@pytest.mark.parametrize("value", [True, "yes", 0, 0.0, ["x"], {"precision": "day"}])
def test_a_bare_slot_holds_when_it_is_answered(value: Value) -> None:
    assert holds("slots.x", x=value)


@pytest.mark.parametrize("value", [False, "unsure", "", None, [], {}])
def test_a_bare_slot_does_not_hold_for_no_or_nothing(value: Value) -> None:
    assert not holds("slots.x", x=value)
    assert holds("not slots.x", x=value)


def test_a_bare_slot_that_was_never_asked_does_not_hold() -> None:
    assert not holds("slots.x")
    assert holds("slots.x is null")


def test_yes_is_not_the_number_one() -> None:
    assert not holds("slots.x is true", x=1)
    assert not holds("slots.x == 1", x=True)
    assert holds("slots.x is not true", x="unsure")


@pytest.mark.parametrize(
    ("source", "level", "expected"),
    [
        ('slots.level >= "amber"', "amber", True),
        ('slots.level >= "amber"', "red", True),
        ('slots.level > "amber"', "amber", False),
        ('slots.level < "amber_plus"', "green", True),
        ('"amber" <= slots.level', "red", True),
        ('slots.level <= "red"', "unsure", False),
        ('slots.level >= "green"', None, False),
    ],
)
def test_ordered_slots_follow_the_order_of_their_values(source: str, level: str, expected: bool) -> None:
    assert holds(source, level=level) is expected


def test_two_ordered_slots_compare_by_order() -> None:
    assert holds("slots.level > slots.other", level="red", other="amber")
    assert not holds("slots.level > slots.other", level="red")


def test_values_without_an_order_never_compare_by_order() -> None:
    assert not holds('slots.colour > "green"', colour="red")
    assert not holds('slots.colour <= "green"', colour="red")


def test_numbers_compare_and_an_unanswered_one_never_does() -> None:
    assert holds("slots.age < 18", age=17.5)
    assert not holds("slots.age < 18")
    assert not holds("slots.age >= 18")
    assert not holds("slots.age < 18", age=True)
    assert holds("slots.age > -1", age=0)


def test_in_looks_into_lists_only() -> None:
    assert holds('"weapon" in slots.signs', signs=["knife", "weapon"])
    assert not holds('"un" in slots.signs', signs="unsure")
    assert holds('"weapon" not in slots.signs')
    assert holds('slots.colour in ["red", "blue"]', colour="red")
    assert holds("slots.x in [1, true]", x=True)
    assert not holds("slots.x in [1]", x=True)


def test_and_or_not_and_brackets_join() -> None:
    assert holds("slots.a and (slots.b or not slots.c)", a=True, b=False, c=False)
    assert not holds("slots.a and slots.b or slots.c", a=True, b=False, c=False)


def test_context_is_read_like_slots() -> None:
    assert holds("context.languages > 1 and not context.failed", {"languages": 2, "failed": None})
    assert holds('context.handoff is "nobody"', {"handoff": "nobody"})


def test_a_condition_may_span_lines() -> None:
    assert holds("slots.a\n  and slots.b\n", a=True, b=True)


def test_conditions_are_equal_when_they_say_the_same() -> None:
    assert parse("slots.a is true", "x") == parse("slots.a is true", "y")
    assert hash(parse("slots.a is true", "x")) == hash(parse("slots.a is true", "y"))


@pytest.mark.parametrize(
    ("source", "column"),
    [
        ("", 1),
        ("   ", 1),
        ("slots.a is", None),
        ("slots.a and alone", 13),
        ("slots.a is True", 12),
        ("slots.a and slots.b.c", 13),
        ("other.a", 1),
        ("slots.a == slots.b == slots.c", 1),
        ('"red"', 1),
        ("slots.a + 1", 1),
        ("slots.a()", 1),
        ("slots['a']", 1),
        ("lambda: 1", 1),
        ("__import__('os')", 1),
        ("(slots.a := 1)", 2),
        ("slots.a if slots.b else slots.c", 1),
        ('slots.a in "abc"', 12),
        ("slots.a is [1]", 12),
        ("slots.a < null", 11),
        ("slots.a < true", 11),
        ("1 < 2", 1),
        ("(slots.a or slots.b) is true", 2),
        ('slots.a is "a\\n"', 14),
        ("slots.a is 1e999", 12),
        ("slots.a is 2j", 12),
        ("slots.a is b'x'", 12),
        ("slots.ä is 1 and ö", 18),
        ("slots.a;slots.b", 8),
        ("slots.a\x00", 8),
        ("(" * 500 + "slots.a" + ")" * 500, 1),
        ("not " * 240 + "slots", None),
        ("slots.a or " * 100 + "slots.a", 1),
    ],
)
def test_anything_else_is_refused_at_its_column(source: str, column: int | None) -> None:
    with pytest.raises(ConditionError) as refused:
        parse(source, "flows/x.yml, step y")
    assert "flows/x.yml, step y" in str(refused.value)
    assert refused.value.message
    if column is not None:
        assert refused.value.column == column
