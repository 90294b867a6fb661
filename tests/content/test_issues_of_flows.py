"""Each thing that can be wrong with flows, domain, facts and rehearsals is found in its file and line."""

import pytest

from bot.content.check import Outside, check
from tests.content.small_set import (
    ALWAYS,
    DOMAIN,
    KOREA,
    LANGUAGES,
    PLACES,
    REHEARSAL,
    SMALL,
    TELL,
    changed,
    line_of,
)

# (code, file, what stands there, what is put in its place, what stands at the line of the issue)
BROKEN = [
    # YAML itself
    ("yaml-broken", TELL, "steps:\n      - id: ask_platforms", "steps:\n      - id: [ask", "collect: platforms"),
    ("yaml-broken", TELL, "description: Someone tells", "description: a: b", "description"),
    ("yaml-broken", TELL, "Someone tells", "Someone \x07 tells", "description"),
    ("yaml-alias", TELL, "collect: since", "collect: &x since", "&x"),
    ("yaml-alias", TELL, "collect: since", "collect: *x", "*x"),
    ("yaml-tag", TELL, "collect: since", "collect: !!str since", "!!str"),
    ("yaml-key", TELL, "collect: since", "3: since", "3: since"),
    ("yaml-key", TELL, "collect: since", "? [a]\n        : since", "? [a]"),
    ("yaml-key", TELL, "collect: since", "collect: since\n        <<: {}", "<<"),
    ("yaml-word", TELL, "- id: quiet", "- id: off", "- id: off"),
    ("yaml-word", TELL, "noop: true", "noop: yes", "noop: yes"),
    ("yaml-word", TELL, "noop: true", "on: true", "on: true"),
    ("yaml-number", TELL, "> 120\n            utter: utter_age_impossible", "> 1\n            utter: 0x1F", "0x1F"),
    ("duplicate-key", TELL, "collect: since", "collect: since\n        collect: age", "collect: age"),
    ("too-deep", TELL, "collect: since", "collect: " + "[" * 60 + "]" * 60, "[["),
    ("empty-file", PLACES, SMALL[PLACES].decode(), "# nothing\n", "# nothing"),
    # shapes
    ("spec-version", TELL, "spec_version: 1", "spec_version: 2", "spec_version"),
    ("missing-field", TELL, "spec_version: 1", "", "flows:"),
    ("missing-field", PLACES, "table: places", "", "spec_version"),
    ("missing-field", KOREA, "    source: a page of the police\n", "", "id: kr_police"),
    ("unknown-field", KOREA, "anonymous: true", "anonimous: true", "anonimous"),
    ("unknown-field", TELL, "many: messages", "meny: messages", "meny"),
    ("wrong-value", TELL, "many: messages", "many: all", "many: all"),
    ("wrong-value", KOREA, 'phone: "112"', "phone: 112", "phone: 112"),
    ("wrong-value", KOREA, "Asia/Seoul", "Asia/Seol", "Asia/Seol"),
    ("wrong-value", KOREA, "[mon, tue]", "[mon, tu]", "tu]"),
    ("wrong-value", KOREA, 'from: "09:00"', 'from: "9"', 'from: "9"'),
    ("wrong-value", KOREA, '    phone: "1366"\n', "", "id: kr_line"),
    ("wrong-value", PLACES, "level: green", "level: {a: 1}", "level: {a"),
    ("wrong-value", TELL, "name: null", "name: 3", "name: 3"),
    ("wrong-value", TELL, "name: null", "since: today", "since: today"),
    ("wrong-value", TELL, "name: null", "alone: maybe", "alone: maybe"),
    ("wrong-value", TELL, "name: null", "age: old", "age: old"),
    ("wrong-value", TELL, "name: null", "seen: [1]", "seen: [1]"),
    ("wrong-value", TELL, "name: null", "name: {form: age}", "form: age"),
    ("country-file", KOREA, "country: kr", "country: ko", "country: ko"),
    ("duplicate-id", KOREA, "id: kr_line", "id: kr_police\n    # again", "id: kr_police\n    # again"),
    ("duplicate-id", PLACES, "id: instagram", "id: telegram, n: 2", "n: 2"),
    ("reserved-id", PLACES, "id: instagram", "id: unsure", "id: unsure"),
    ("fact-without-source", PLACES, "id: instagram", 'id: instagram, form: "https://example.org"', "form:"),
    ("fact-without-source", PLACES, "id: instagram", 'id: instagram, form: "https://a.example", source: a page', "form:"),
    ("missing-text", TELL, "action: utter_summary", "action: utter_summary\n        by: wish", "action: utter_summary"),
    ("unknown-slot", TELL, "action: utter_summary", "action: utter_summary\n        by: whish", "by: whish"),
    ("wrong-slot-type", TELL, "action: utter_summary", "action: utter_summary\n        by: age", "by: age"),
    ("reserved-id", DOMAIN, "values: [talk, stop]", "values: [talk, none]", None),
    # the domain
    ("slot-options", DOMAIN, "values: [talk, stop]", "values: [talk, talk]", "talk, talk"),
    ("slot-options", DOMAIN, ", values: [talk, stop]", "", "wish:"),
    ("slot-options", DOMAIN, "alone: {type: bool}", "alone: {type: bool, values: [a]}", "alone"),
    ("slot-options", DOMAIN, "age: {type: float}", "age: {type: float, ordered: true}", "  age:"),
    ("unknown-table", DOMAIN, "platform: {type: categorical, options_from: places", "platform: {type: categorical, options_from: place", "platform:"),
    ("unknown-slot", DOMAIN, "fills: [stored]", "fills: [store]", "look_up"),
    ("missing-pattern", DOMAIN, "  danger: numbers\n", "", "patterns:\n"),
    ("unknown-flow", DOMAIN, "danger: numbers", "danger: numbrs", "danger: numbrs"),
    ("guarded-pattern", ALWAYS, "  numbers:\n", "  numbers:\n    if: slots.alone\n", "if: slots.alone"),
    ("missing-pattern", DOMAIN, "  self_harm: numbers\n  distress: numbers\n", "", "patterns:\n"),
    # names in flows
    ("unknown-slot", TELL, "collect: since", "collect: sinse", "sinse"),
    ("unknown-slot", TELL, "persisted_slots: [platform]", "persisted_slots: [platfrom]", "platfrom"),
    ("unknown-slot", TELL, "name: null", "nam: null", "nam: null"),
    ("unknown-slot", TELL, "name: null", "name: {from: nam}", "from: nam"),
    ("unknown-slot", TELL, "results: {alone: seen}", "results: {alone: see}", "alone: see}"),
    ("unknown-step", TELL, "then: say_it", "then: say_its", "say_its"),
    ("unknown-flow", ALWAYS, "link: tell", "link: tel", "link: tel"),
    ("unknown-flow", TELL, "call: place", "call: places", "call: places"),
    ("unknown-action", ALWAYS, "action: look_up", "action: look_upp", "look_upp"),
    ("unknown-intent", TELL, "intent: ncii", "intent: nci", "intent: nci"),
    ("trigger-is-command", TELL, "intent: ncii", "intent: leave_now", "leave_now"),
    ("trigger-taken", TELL, "  place:\n", "  place:\n    nlu_trigger: [{intent: ncii}]\n", "  place:\n"),
    ("unknown-table", TELL, "options_from: places", "options_from: place", "options_from: place"),
    ("unknown-value", TELL, "highest: amber", "highest: ambr", "ambr"),
    ("unknown-value", PLACES, "level: amber", "level: amberr", None),
    ("unknown-fact", TELL, "gather: {level: level", "gather: {levl: level", "gather"),
    ("no-options", TELL, "many: messages", "many: messages\n        gather: {level: level}", "gather: {level: level}\n"),
    ("wrong-slot-type", TELL, "advice: advice}", "advice: name}", "gather"),
    ("wrong-slot-type", TELL, "        many: messages\n", "", "collect: telling"),
    ("wrong-slot-type", TELL, "collect: since", "collect: since\n        many: options", "        many: options\n      - id: ask_age"),
    ("wrong-slot-type", TELL, "for_each: slots.platforms", "for_each: slots.name", "slots.name"),
    ("wrong-slot-type", TELL, "results: {alone: seen}", "results: {alone: name}", "alone: name"),
    ("wrong-slot-type", TELL, "level: {highest: amber}", "name: {highest: amber}", "name: {highest"),
    ("wrong-slot-type", TELL, "advice: {add", "name: {add", "name: {add"),
    ("wrong-loop", TELL, "        as: platform\n", "", "id: each_place"),
    # steps
    ("step-kind", TELL, "collect: since", "description: x", "id: ask_since"),
    ("step-kind", TELL, "collect: since", "collect: since\n        noop: true", "id: ask_since"),
    ("duplicate-step", TELL, "id: ask_age", "id: ask_since\n        description: two", "id: ask_since\n        description"),
    ("duplicate-flow", ALWAYS, "  numbers:\n", "  place:\n    steps: [{noop: true}]\n  numbers:\n", None),
    ("missing-else", ALWAYS, "          - else: END\n      - id: go_on", "      - id: go_on", "slots.wish"),
    ("else-not-last", ALWAYS, '          - if: slots.wish is "talk"\n            then: go_on\n          - else: END\n', '          - else: END\n          - if: slots.wish is "talk"\n            then: go_on\n', "- else: END\n          - if"),
    ("wrong-branch", ALWAYS, "then: go_on", "than: go_on", "- if: slots.wish"),
    ("wrong-branch", ALWAYS, "then: go_on", "then: 3", "then: 3"),
    ("missing-next", TELL, "                noop: true\n                next: END", "                noop: true", "id: quiet"),
    ("next-after-link", ALWAYS, "link: tell", "link: tell\n        next: END", "next: END\n  numbers"),
    # conditions
    ("wrong-condition", ALWAYS, 'slots.wish is "talk"', "slots.wish is talk", "slots.wish"),
    ("wrong-condition", ALWAYS, 'slots.wish is "talk"', 'slots.wihs is "talk"', "slots.wihs"),
    ("wrong-condition", ALWAYS, 'slots.wish is "talk"', 'slots.wish is "tak"', "slots.wish"),
    ("wrong-condition", ALWAYS, 'slots.wish is "talk"', 'slots.wish >= "talk"', "slots.wish"),
    ("wrong-condition", ALWAYS, 'handoff is "nobody"', 'handoff is "nobdy"', "nobdy"),
    ("wrong-condition", ALWAYS, "context.failed", "context.faild", "faild"),
    ("wrong-condition", TELL, '"telegram" in', '"telegran" in', "telegran"),
    ("wrong-condition", TELL, "slots.age > 120", "slots.name > 120", "slots.name"),
    ("wrong-condition", TELL, "slots.age > 120", 'slots.age is "old"', "slots.age"),
    # ways through a flow
    ("unreachable-step", ALWAYS, "then: go_on", "then: END", "id: go_on"),
    ("no-way-out", TELL, "        collect: alone", "        collect: alone\n        ask_before_filling: true\n        next: ask_alone", "id: ask_alone"),
    ("endless-loop", TELL, "collect: since", "collect: since\n        next:\n          - if: slots.since is null\n            then: ask_since\n          - else: ask_age", "id: ask_since"),
    ("endless-loop", ALWAYS, "            then: say_it\n          - else: END", "            then: say_it\n          - else: look", "id: look"),
    ("endless-loop", ALWAYS, "action: utter_stored", "link: settings", "id: look"),
    ("endless-loop", ALWAYS, "        collect: wish\n        ask_before_filling: true", "        action: utter_nobody", "  menu:"),
    ("cannot-skip", TELL, "slots.age > 120", "not slots.age", "id: ask_age"),
    ("call-depth", TELL, "        collect: alone", "        call: tell", "id: ask_alone"),
    # rehearsals
    ("wrong-turn", REHEARSAL, "press: platforms.telegram", "file: photo\n    press: platforms.telegram", "- file: photo\n    press"),
    ("wrong-turn", REHEARSAL, "survivor: /start", "survivor: /stat", "/stat"),
    ("wrong-turn", REHEARSAL, "press: leave", "edit: 40\n    text: x", "edit: 40"),
    ("unknown-context", REHEARSAL, "trial: true", "trail: true", "trail"),
    ("unknown-slot", REHEARSAL, "asks: alone", "asks: alon", "asks: alon,"),
    ("unknown-flow", REHEARSAL, "flow: place", "flow: plac", "flow: plac,"),
    ("unknown-action", REHEARSAL, "performs: look_up", "performs: look", "performs: look,"),
    ("rehearsal", REHEARSAL, "asks: alone", "asks: since", "asks: since, slots: {level"),
    ("rehearsal", REHEARSAL, "flow: place", "flow: tell", "flow: tell, asks: alone"),
    ("rehearsal", REHEARSAL, "level: amber", "level: green", "level: green"),
    ("rehearsal", REHEARSAL, "seen: [true]", "seen: [false]", "seen: [false]"),
    ("rehearsal", REHEARSAL, "[utter_summary]", "[utter_nobody]", "[utter_nobody], flow: menu"),
    ("rehearsal", REHEARSAL, "handoff: asked", "handoff: other", "handoff: other"),
    ("rehearsal", REHEARSAL, "ends: true", "ends: false", "ends: false"),
    ("rehearsal", REHEARSAL, "press: skip", "press: platforms.telegram", "- press: platforms.telegram\n    expect: {asks: telling}"),
    ("rehearsal", REHEARSAL, "press: done\n    expect: {says", "press: wishes\n    expect: {says", "press: wishes"),
    ("rehearsal", REHEARSAL, "- press: leave", "- handoff: done", "- handoff: done"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "file", "old", "new", "at"),
    BROKEN,
    ids=[f"{row[0]}-{place}" for place, row in enumerate(BROKEN)],
)
def test_a_mistake_is_found_where_it_stands(code: str, file: str, old: str, new: str, at: str | None) -> None:
    files = changed(file, old, new)
    issues = [issue for issue in check(files, LANGUAGES) if issue.code == code]
    assert issues, "\n".join(map(str, check(files, LANGUAGES)))
    assert all(issue.severity == "error" for issue in issues)
    if at is not None:
        assert (file, line_of(files[file], at)) in [(issue.file, issue.line) for issue in issues], issues


def test_the_small_set_has_no_issue() -> None:
    assert check(SMALL, LANGUAGES) == []


def test_every_issue_is_found_and_not_only_the_first() -> None:
    files = changed(TELL, "collect: since", "collect: sinse")
    files[ALWAYS] = files[ALWAYS].replace(b"link: tell", b"link: tel").replace(b"look_up", b"look_upp")
    files[KOREA] = files[KOREA].replace(b"anonymous", b"anonimous").replace(b"hours: always", b"hours: ever")
    codes = {(issue.file, issue.code) for issue in check(files, LANGUAGES)}
    assert {
        (TELL, "unknown-slot"),
        (ALWAYS, "unknown-flow"),
        (ALWAYS, "unknown-action"),
        (KOREA, "unknown-field"),
        (KOREA, "wrong-value"),
    } <= codes


def test_a_near_name_is_offered() -> None:
    found = [str(issue) for issue in check(changed(TELL, "then: say_it", "then: say_ti"), LANGUAGES)]
    said = "Step 'rise' leads to 'say_ti', which does not exist. Did you mean 'say_it'?"
    assert any(said in one and one.startswith(f"{TELL}:") for one in found), found


def test_a_wrong_name_in_a_condition_is_found_at_its_column() -> None:
    files = changed(TELL, 'slots.level >= "amber" and', 'slots.level >= "amber" and slots.nme and')
    issue = next(issue for issue in check(files, LANGUAGES) if issue.code == "wrong-condition")
    line = files[TELL].decode().splitlines()[issue.line - 1]
    assert line[issue.column - 1 :].startswith("slots.nme")
    assert (issue.flow, issue.step) == ("tell", "rise")


def test_an_intent_that_the_understanding_does_not_know_is_found() -> None:
    issues = check(SMALL, LANGUAGES, Outside(intents={"greeting", "leave_now"}))
    assert [(i.code, i.file, i.line) for i in issues] == [
        ("unknown-intent", DOMAIN, line_of(SMALL[DOMAIN], "  ncii: {}"))
    ]


def test_flows_and_actions_that_nothing_begins_are_warnings() -> None:
    files = changed(ALWAYS, "  numbers:\n", "  alone_here:\n    steps: [{noop: true}]\n  numbers:\n")
    files[DOMAIN] = files[DOMAIN].replace(b"  look_up:", b"  look_back: {}\n  look_up:")
    found = [(i.code, i.severity, i.file, i.line) for i in check(files, LANGUAGES)]
    assert found == [
        ("unused-flow", "warning", ALWAYS, line_of(files[ALWAYS], "alone_here")),
        ("unused-action", "warning", DOMAIN, line_of(files[DOMAIN], "look_back")),
    ]


def test_a_question_with_more_options_than_buttons_can_tell_apart_is_found() -> None:
    values = ", ".join(f"w{number}" for number in range(400))
    files = changed(DOMAIN, "values: [talk, stop]", f"values: [talk, stop, {values}]")
    assert "too-many-options" in {issue.code for issue in check(files, LANGUAGES)}


@pytest.mark.parametrize(
    ("file", "source", "code", "line"),
    [
        ("flows/more.yaml", b"a: 1", "wrong-place", 1),
        ("locales/more.ftl", b"a = b", "wrong-place", 1),
        ("locales/ko/more.yml", b"a: 1", "wrong-place", 1),
        ("flows/more.yml", b"a: 1\nb: \xff", "not-utf8", 2),
        ("flows/more.yml", b"# " + b"x" * 1_100_000, "file-too-large", 1),
        ("flows/facts/twice.yml", SMALL[PLACES], "duplicate-id", 2),
    ],
)
def test_a_file_that_cannot_be_used_is_found(file: str, source: bytes, code: str, line: int) -> None:
    issues = check({**SMALL, file: source}, LANGUAGES)
    assert [(issue.code, issue.line) for issue in issues if issue.file == file] == [(code, line)]


@pytest.mark.parametrize("file", [DOMAIN, "locales/ko/locale.yml"])
def test_a_file_that_must_be_there_is_missed(file: str) -> None:
    files = {path: source for path, source in SMALL.items() if path != file}
    assert (file, "missing-file") in {(issue.file, issue.code) for issue in check(files, LANGUAGES)}


# (what stands there, what is put in its place): circles that do ask her each time round
HARMLESS = [
    # the question is asked anyway
    ("collect: since", "collect: since\n        ask_before_filling: true\n        next:\n          - if: slots.since is null\n            then: ask_since\n          - else: ask_age"),
    # the answer is emptied on the way
    ("collect: since", "collect: since\n        next:\n          - if: slots.since is null\n            then:\n              - set_slots: [{since: null}]\n                next: ask_since\n          - else: ask_age"),
    # the answer is emptied when the flow ends
    ("action: utter_summary", "link: tell"),
    # a question of the flow that is called
    ("action: utter_summary", "call: place\n        next:\n          - if: slots.age is null\n            then: say_it\n          - else: END"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new"), HARMLESS)
def test_a_circle_with_a_question_in_it_is_no_issue(old: str, new: str) -> None:
    codes = {issue.code for issue in check(changed(TELL, old, new), LANGUAGES)}
    assert codes <= {"rehearsal", "unused-text"}


def test_a_circle_through_links_without_a_question_is_found() -> None:
    files = changed(ALWAYS, "action: utter_numbers", "link: round")
    files[ALWAYS] += b"  round:\n    steps:\n      - id: back\n        link: numbers\n"
    found = [(i.file, i.line) for i in check(files, LANGUAGES) if i.code == "endless-loop"]
    assert (ALWAYS, line_of(files[ALWAYS], "link: round")) in found
