"""Conditions as an admin reads them."""

from pathlib import Path

import pytest

from bot.content.content_set import Content
from bot.content.files import read
from bot.content.reading import build, read_set
from bot.flow.conditions import CONTEXT_NAMES, parse
from bot.flow.model import Assignment, Collect
from bot.graph.plain_words import CONTEXT, PlainWords

LANGUAGES = ("en", "ko")


def small() -> Content:
    loaded, texts, _ = read_set(read(Path(__file__).parents[1] / "content" / "small"), LANGUAGES)
    return build(loaded, texts, LANGUAGES)


CONTENT = small()


def words(condition: str, asked: str | None = None, language: str = "en") -> str:
    question = Collect("asked", (), asked, f"utter_ask_{asked}") if asked else None
    return PlainWords(CONTENT, language, question).condition(parse(condition, "here"))


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        ("slots.alone", "alone is “Yes”"),
        ("not slots.alone", "alone is not “Yes”"),
        ("slots.alone is false", "alone is “No”"),
        ('slots.alone is "unsure"', "alone is “Not sure”"),
        ('slots.alone is true or slots.alone is "unsure"', "alone is “Yes” or “Not sure”"),
        ("slots.name", "name is answered"),
        ("not slots.name", "name is not answered"),
        ("slots.since is null", "since is not answered"),
        ("slots.since is not null", "since is answered"),
        ('slots.platform is "telegram"', "platform is “Telegram”"),
        ('slots.platform is not "telegram"', "platform is not “Telegram”"),
        ('not slots.platform is "telegram"', "platform is not “Telegram”"),
        ('slots.platform in ["telegram", "instagram"]', "platform is “Telegram” or “Instagram”"),
        ('"telegram" in slots.platforms', "“Telegram” among platforms"),
        ('"telegram" not in slots.platforms', "“Telegram” not among platforms"),
        ('"telegram" in slots.platforms or "instagram" in slots.platforms', "“Telegram” or “Instagram” among platforms"),
        ('slots.level >= "amber"', "level is “amber” or higher"),
        ('slots.level < "red"', "level is lower than “red”"),
        ('"amber" <= slots.level', "level is “amber” or higher"),
        ("slots.age < 18", "age is less than 18"),
        ("18 <= slots.age", "age is 18 or more"),
        ("slots.alone and slots.name", "alone is “Yes” and name is answered"),
        ("slots.name and (slots.alone or slots.since)", "name is answered and (alone is “Yes” or since is answered)"),
        ("not (slots.alone and slots.name)", "not (alone is “Yes” and name is answered)"),
        ("not slots.age < 18", "not (age is less than 18)"),
        ("context.interrupted", "something else was under way"),
        ("not context.person_available", "no person is available"),
        ('context.handoff is "nobody"', "nobody is free"),
        ('context.failed is "too-short"', "the program could not do it: too short"),
        ("context.languages > 1", "languages offered: more than 1"),
        ("true", "always"),
    ],
)  # fmt: skip
def test_a_condition_is_said_in_plain_words(condition: str, said: str) -> None:
    assert words(condition) == said


@pytest.mark.parametrize(
    ("asked", "condition", "said"),
    [
        ("alone", 'slots.alone is true or slots.alone is "unsure"', "“Yes” or “Not sure”"),
        ("alone", "slots.alone is null", "skipped"),
        ("wish", 'slots.wish is "talk"', "“Talk”"),
        ("wish", 'slots.wish is "talk" and slots.alone', "“Talk” and alone is “Yes”"),
        ("platforms", '"telegram" in slots.platforms', "“Telegram” chosen"),
        ("platforms", '"telegram" not in slots.platforms', "“Telegram” not chosen"),
    ],
)
def test_after_a_question_its_answer_alone_is_said(asked: str, condition: str, said: str) -> None:
    assert words(condition, asked) == said


def test_answers_are_said_as_she_reads_them_in_each_language() -> None:
    said = words('slots.alone is true or slots.alone is "unsure"', "alone", "ko")
    yes, unsure = (CONTENT.texts.render("ko", *one) for one in (("yes_no", "true"), ("button", "unsure")))
    assert said == f"“{yes}” or “{unsure}”"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (Assignment("alone", "to", True), "alone: “Yes”"),
        (Assignment("alone", "to", None), "alone: empty again"),
        (Assignment("platform", "from", "name"), "platform: as name"),
        (Assignment("level", "highest", "amber"), "level: at least “amber”"),
        (Assignment("advice", "add", ["block", "rest"]), "advice: also “Block them”, “Rest”"),
    ],
)
def test_what_is_kept_in_mind_is_said_in_plain_words(line: Assignment, said: str) -> None:
    assert PlainWords(CONTENT, "en").assignment(line) == said


def test_every_fact_around_a_message_has_words() -> None:
    assert set(CONTEXT) == CONTEXT_NAMES
