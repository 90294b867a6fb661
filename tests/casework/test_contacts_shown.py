"""Which contacts a survivor reads, and how."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

import pytest

from bot.casework.contact_words import country_in_words, language_in_words
from bot.casework.contacts import (
    emergency_number,
    emergency_numbers,
    expiring_soon,
    help_lines,
    hidden,
    missing_when_live,
)
from bot.casework.deployment import Deployment
from bot.content.content_set import Content
from bot.content.facts import Facts, read_facts
from bot.content.fluent_source import read_fluent
from bot.content.locale_file import LocaleFile
from bot.content.texts import Texts
from bot.content.yaml_source import read
from bot.flow.model import Flows, Slot

LANGUAGES = ("en", "ko", "id", "fr", "bs", "mk", "ka", "dv")
TEXTS = """
contact = Contacts
    .always = day and night
    .unchecked = unchecked
    .nothing = nothing
    .open_until = open until { $time }
    .opens_at = opens { $time }
    .anonymous = anonymous
    .not_anonymous = asks her name
    .languages = speaks { $languages }
"""
KOREA = """
spec_version: 1
country: kr
zone: Asia/Seoul
emergency:
  - {id: fire, kind: medical, name: {en: Fire, ko: 소방}, phone: "119", source: x, verified: true}
  - {id: police, kind: police, name: {en: Police, ko: 경찰}, phone: "112", sms: "112", languages: [ko], source: x, verified: true,
     checked_by: x, checked_on: "2026-11-01", valid_until: "2026-12-31"}
lines:
  - id: office
    kind: gbv
    name: {en: Office, ko: 사무실}
    phone: "02-735-8994"
    hours: [{days: [mon, tue, wed, thu, fri], from: "09:00", to: "18:00"}]
    anonymous: true
    languages: [ko, en]
    source: x
    verified: true
  - {id: crisis, kind: suicide, name: {en: Crisis, ko: 위기}, phone: "109", anonymous: false, hours: always, source: x, verified: true}
  - {id: page, kind: gbv, name: {en: Page}, url: "https://example.org", source: x, verified: true}
  - {id: kept_back, kind: gbv, name: {en: Kept back}, phone: "11", source: x, verified: true, show_in_bot: false}
  - {id: old, kind: gbv, name: {en: Old}, phone: "22", source: x, verified: true, valid_until: "2026-11-23"}
"""
MALDIVES = """
spec_version: 1
country: mv
zone: Indian/Maldives
emergency:
  - {id: mv_new, kind: emergency, name: {en: Emergency, dv: "ކުއްލި"}, phone: "911", source: x, verified: true}
lines:
  - {id: mv_line, kind: gbv, name: {en: Line, dv: "ލައިން"}, phone: "+960 301 0551", source: x, verified: true}
"""
GEORGIA = """
spec_version: 1
country: ge
zone: Asia/Tbilisi
emergency:
  - {id: ge_112, kind: emergency, name: {en: Emergency, ka: "დახმარება"}, phone: "112", source: x, verified: true}
"""
TUESDAY = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)  # ten in Seoul


def facts() -> Facts:
    documents = {}
    for code, source in (("kr", KOREA), ("mv", MALDIVES), ("ge", GEORGIA)):
        file = f"flows/facts/countries/{code}.yml"
        document, issues = read(file, source.encode())
        assert document is not None and issues == []
        documents[file] = document
    found, issues = read_facts(documents)
    assert issues == []
    return found


def content(texts: str = TEXTS, slots: Mapping[str, Slot] | None = None) -> Content:
    flows = Flows("x", {}, slots or {}, {}, {}, {}, {})
    messages = {language: read_fluent("x.ftl", texts.encode(), language)[0] for language in LANGUAGES}
    locales = {
        language: LocaleFile.model_validate(
            {
                "spec_version": 1,
                "name": language,
                "direction": "rtl" if language == "dv" else "ltr",
                "state": "draft",
            }
        )
        for language in LANGUAGES
    }
    sources = {name: (name,) for name in slots or {}}
    return Content(flows, Texts(messages), facts(), LANGUAGES, locales, sources)


CONTENT = content()


def deployment(*countries: str, live: bool = False) -> Deployment:
    return Deployment("x", LANGUAGES, countries, "Asia/Seoul", live, 30, None)


def lines(
    language: str = "en", country: str | None = "kr", now: datetime = TUESDAY, **more: bool
) -> list[list[str]]:
    """The blocks, each as its lines."""
    live = more.pop("live", False)
    said = help_lines(CONTENT, deployment("kr", live=live), language, country, now, **more)
    return [block.split("\n") for block in said.split("\n\n")]


def test_each_contact_has_its_names_its_number_alone_and_what_is_known() -> None:
    assert lines() == [
        ["Fire · 소방:", "119", "unchecked"],
        ["Police · 경찰:", "112", "SMS 112", "speaks Korean"],
        ["Office · 사무실:", "02-735-8994", "open until 6:00\u202fPM · anonymous · speaks Korean and English · unchecked"],
        ["Crisis · 위기:", "109", "day and night · asks her name · unchecked"],
    ]  # fmt: skip


def test_in_the_local_language_one_name_is_enough_and_its_own_language_is_not_named() -> None:
    assert lines("ko")[1] == ["경찰:", "112", "SMS 112"]
    assert lines("ko")[2][0] == "사무실:"


def test_live_only_what_a_person_checked_is_shown() -> None:
    assert lines(live=True) == [["Police · 경찰:", "112", "SMS 112", "speaks Korean"]]


def test_when_the_check_has_run_out_it_is_hidden_in_a_trial_too() -> None:
    new_year = datetime(2027, 1, 1, 1, 0, tzinfo=UTC)
    assert [block[0] for block in lines(now=new_year)] == [
        "Fire · 소방:",
        "Office · 사무실:",
        "Crisis · 위기:",
    ]
    assert lines(now=new_year, live=True) == [["nothing"]]


def test_why_a_contact_is_hidden_is_told() -> None:
    today = date(2026, 11, 24)
    why = {
        one.id: (hidden(one, False, today), hidden(one, True, today)) for one in CONTENT.facts.contacts("kr")
    }
    assert why == {
        "fire": (None, "unchecked"),
        "police": (None, None),
        "office": (None, "unchecked"),
        "crisis": (None, "unchecked"),
        "page": ("no-number", "no-number"),
        "kept_back": ("not-shown", "not-shown"),
        "old": ("expired", "expired"),
    }


def test_thoughts_of_dying_bring_the_crisis_lines_first() -> None:
    assert [block[1] for block in lines(crisis_first=True)] == ["109", "119", "112", "02-735-8994"]


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (datetime(2026, 11, 24, 8, 59, tzinfo=UTC), "open until 6:00\u202fPM"),
        (datetime(2026, 11, 24, 9, 0, tzinfo=UTC), "opens 9:00\u202fAM"),
        (datetime(2026, 11, 27, 9, 30, tzinfo=UTC), "opens Monday 9:00\u202fAM"),
        (datetime(2026, 11, 29, 23, 59, tzinfo=UTC), "opens 9:00\u202fAM"),
    ],
)
def test_hours_are_said_as_they_stand_now(now: datetime, said: str) -> None:
    assert lines(now=now)[2][2].startswith(f"{said} · ")


OPEN = {
    "en": ("6:00\u202fPM", "Monday 9:00\u202fAM"),
    "ko": ("오후 6:00", "월요일 오전 9:00"),
    "id": ("18.00", "Senin 09.00"),
    "fr": ("18:00", "lundi 09:00"),
    "bs": ("18:00", "ponedjeljak 09:00"),
    "mk": ("18:00", "понеделник 09:00"),
    "ka": ("18:00", "ორშაბათი 09:00"),
    "dv": ("18:00", "ހޯމަ 09:00"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_times_are_said_in_the_languages_own_way(language: str) -> None:
    until, opens = OPEN[language]
    friday = datetime(2026, 11, 27, 9, 30, tzinfo=UTC)
    assert f"open until {until} · " in bare(lines(language)[2][2] + " · ")
    assert f"opens {opens} · " in bare(lines(language, now=friday)[2][2] + " · ")


def bare(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def test_digits_of_a_number_keep_their_order_on_a_line_from_right_to_left() -> None:
    blocks = lines("dv", "mv")
    assert [block[1] for block in blocks] == ["911", "\u200e+960 301 0551"]
    assert [block[1] for block in lines("en", "mv")] == ["911", "+960 301 0551"]
    # A name that runs the other way stands apart.
    assert lines("en", "mv")[1][0] == "Line · \u2068ލައިން\u2069:"


def test_without_her_country_at_most_three_are_shown_each_by_its_name() -> None:
    said = help_lines(CONTENT, deployment("ge", "mv", "kr", "id"), "en", None, TUESDAY)
    heads = [block for block in said.split("\n\n") if "\n" not in block]
    assert heads == ["Georgia", "Maldives", "South Korea"]
    assert said.count("\n\n") == 2 + 1 + 2 + 3, "three contacts of each, where there are so many"
    one = help_lines(CONTENT, deployment("ge"), "en", None, TUESDAY)
    assert one.startswith("Emergency · დახმარება:\n112")


def test_a_country_is_called_as_the_flows_call_it() -> None:
    named = content(
        TEXTS + "country = Countries\n    .kr = Korea\n",
        {"country": Slot("country", "categorical", ("kr", "ge"))},
    )
    assert country_in_words(named, "en", "kr") == "Korea"
    assert country_in_words(named, "ko", "ge") == "조지아"
    assert country_in_words(CONTENT, "dv", "kr") == "KR"


def test_where_nothing_may_be_shown_that_is_said() -> None:
    assert help_lines(CONTENT, deployment("ge", live=True), "en", "ge", TUESDAY) == "nothing"
    assert help_lines(CONTENT, deployment("ge"), "en", "xx", TUESDAY) == "nothing"


@pytest.mark.parametrize(
    ("country", "live", "number"),
    [("kr", False, "112"), ("mv", False, "911"), ("ge", False, "112"), (None, False, "112"), ("xx", False, "112"),
     ("mv", True, "112"), ("kr", True, "112")],
)  # fmt: skip
def test_the_emergency_number_is_hers_else_the_deployments_first(
    country: str | None, live: bool, number: str
) -> None:
    assert emergency_number(CONTENT, deployment("kr", "mv", live=live), country, "2026-11-24") == number


def test_without_her_country_the_danger_card_has_the_numbers_of_at_most_three() -> None:
    def said(country: str | None, *countries: str, live: bool = False) -> str:
        return emergency_numbers(CONTENT, deployment(*countries, live=live), "en", country, "2026-11-24")

    assert said(None, "ge", "mv", "kr", "id") == "Georgia:\n112\nMaldives:\n911\nSouth Korea:\n112"
    assert said(None, "mv", "kr", live=True) == "South Korea:\n112"
    assert said("mv", "kr", "mv") == "911"
    assert said(None, "mv") == "911"


def test_there_is_no_emergency_number_when_its_check_has_run_out() -> None:
    assert emergency_number(CONTENT, deployment("kr", live=True), None, "2026-12-31") == "112"
    assert emergency_number(CONTENT, deployment("kr", live=True), None, "2027-01-01") == ""


def test_what_is_missing_for_going_live_is_named() -> None:
    crisis = "contacts of {}: a crisis line that a person has checked"
    number = "contacts of {}: an emergency number that a person has checked"
    assert missing_when_live(CONTENT, ["kr", "ge"], "2026-11-24") == [
        crisis.format("kr"), number.format("ge"), crisis.format("ge"),
    ]  # fmt: skip
    assert number.format("kr") in missing_when_live(CONTENT, ["kr"], "2027-01-01")


def test_a_language_without_words_for_another_says_its_own_name() -> None:
    assert language_in_words("ka", "ko") == "კორეული"
    assert (language_in_words("dv", "ko"), language_in_words("dv", "dv")) == ("한국어", "ދިވެހިބަސް")
    assert language_in_words("en", "xx") == "xx"


def test_the_operator_hears_two_weeks_before_a_check_runs_out() -> None:
    def told(today: date) -> bool:
        return any(
            "contact police counts until 2026-12-31" in line
            for line in expiring_soon(content(), ["kr"], today)
        )

    assert not told(date(2026, 12, 1))
    assert told(date(2026, 12, 20))
