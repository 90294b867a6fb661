"""Each thing that can be wrong with texts and locales is found in its file and line."""

import pytest

from bot.content.check import Outside, check
from tests.content.small_set import (
    ALWAYS,
    EN,
    EN_CARD,
    EN_ENGINE,
    KO,
    KO_CARD,
    LANGUAGES,
    SMALL,
    TELL,
    changed,
    line_of,
)

LONG = "x" * 100

# (code, file changed, what stands there, what is put in its place, file of the issue, what stands at its line)
BROKEN = [
    ("junk", KO, "utter_ask_wish =", "utter_ask_wish", KO, "utter_ask_wish"),
    ("junk", EN, "utter_numbers = {", "utter_numbers = { {", EN, "utter_numbers"),
    ("junk", EN, "*[other]", "[other]", EN, "}. { $advice }"),
    ("too-deep", EN, "= { -bot }", "= " + "{ " * 40 + "-bot" + " }" * 40, EN, "utter_numbers"),
    ("duplicate-id", EN_ENGINE, "unanswered = not said", "unanswered = not said\nwish = w", EN, "wish = Wishes"),
    ("duplicate-id", EN, "    .stop = Stop", "    .stop = Stop\n    .stop = Halt", EN, "wish = Wishes"),
    ("missing-text", KO, "utter_ask_wish =", "utter_ask_wishes =", EN, "utter_ask_wish ="),
    ("missing-text", EN, "utter_ask_wish =", "utter_ask_wishes =", ALWAYS, "collect: wish"),
    ("missing-text", EN, "utter_age_impossible =", "utter_age =", TELL, "utter_age_impossible"),
    ("missing-text", EN_ENGINE, "utter_stale_button =", "utter_stale =", "flows/domain.yml", "spec_version"),
    ("missing-label", EN, "    .stop = Stop\n", "", ALWAYS, "id: ask_wish"),
    ("missing-label", EN, "    .instagram = Instagram\n", "", TELL, "id: ask_platforms"),
    ("missing-label", EN, "    .rest = Rest", "    # none", "flows/domain.yml", "advice:"),
    ("missing-label", EN_ENGINE, "    .done = Done\n", "", "flows/domain.yml", "spec_version"),
    ("missing-label", EN_ENGINE, "    .yesterday = Yesterday\n", "", TELL, "id: ask_since"),
    ("missing-label", EN_ENGINE, "    .since = since { $day }\n", "", "flows/domain.yml", "spec_version"),
    ("other-labels", KO, "    .stop = 가 Stop\n", "", KO, "wish = 가 Wishes"),
    ("other-labels", KO, "    .stop = 가 Stop\n", "    .stop = 가 Stop\n    .more = 가\n", KO, ".more"),
    ("other-labels", KO, "wish = 가 Wishes", "wish =", KO, "wish =\n"),
    ("other-placeables", KO, "{ $since }", "", KO, "utter_summary"),
    ("other-placeables", KO, "{ $since }", "{ $since } { $name }", KO, "utter_summary"),
    ("stale-text", EN, "What would help?", "What could help?", KO, "utter_ask_wish"),
    ("unknown-placeable", EN, "{ $stored }", "{ $stroed }", EN, "utter_stored"),
    ("unknown-placeable", EN, ".stop = Stop", ".stop = { $name }", EN, ".stop"),
    ("unknown-placeable", EN, "-bot = Alongside", "-bot = { $name }", EN, "-bot"),
    ("unknown-reference", EN, "{ -bot }", "{ -bott }", EN, "utter_numbers"),
    ("unknown-reference", EN, "{ -bot }", "{ wish.go }", EN, "utter_numbers"),
    ("unknown-reference", EN, "{ -bot }", "{ utter_numbers }", EN, "utter_numbers"),
    ("unknown-function", EN, "{ -bot }", "{ UPPER($numbers) }", EN, "utter_numbers"),
    ("text-too-long", EN, "Nobody is free.", "😀" * 2100, EN, "utter_nobody"),
    ("label-too-long", EN, ".stop = Stop", f".stop = {LONG}", EN, ".stop"),
    ("unknown-field", EN_CARD, "name: English", "name: English\nnative: x", EN_CARD, "native"),
    ("wrong-value", EN_CARD, "direction: ltr", "direction: left", EN_CARD, "direction"),
    ("wrong-value", EN_CARD, "reviewed_by: a native reader\n", "", EN_CARD, "spec_version"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "file", "old", "new", "where", "at"),
    BROKEN,
    ids=[f"{row[0]}-{place}" for place, row in enumerate(BROKEN)],
)
def test_a_mistake_is_found_where_it_stands(
    code: str, file: str, old: str, new: str, where: str, at: str
) -> None:
    files = changed(file, old, new)
    issues = [issue for issue in check(files, LANGUAGES) if issue.code == code]
    assert issues, "\n".join(map(str, check(files, LANGUAGES)))
    assert all(issue.severity == "error" for issue in issues)
    assert (where, line_of(files[where], at)) in [(issue.file, issue.line) for issue in issues], issues


# (code, file changed, what stands there, what is put in its place, what stands at the issue's line)
DOUBTFUL = [
    ("no-english-hash", KO, "# english: ", "# ", "utter_ask_language"),
    ("unused-text", EN, "utter_nobody = Nobody", "utter_none = None\nutter_nobody = Nobody", "utter_none"),
    ("unknown-text", KO_CARD, "utter_summary:", "utter_sumary:", "utter_sumary"),
]


@pytest.mark.parametrize(("code", "file", "old", "new", "at"), DOUBTFUL, ids=[row[0] for row in DOUBTFUL])
def test_a_doubt_is_a_warning_and_does_not_stop_the_set(
    code: str, file: str, old: str, new: str, at: str
) -> None:
    files = changed(file, old, new)
    languages = ("en",) if file == EN else LANGUAGES
    found = [(issue.code, issue.severity, issue.file, issue.line) for issue in check(files, languages)]
    assert found == [(code, "warning", file, line_of(files[file], at))]


def test_a_stale_text_says_the_hash_that_makes_it_fresh_again() -> None:
    files = changed(EN, "What would help?", "What could help?")
    stale = next(issue for issue in check(files, LANGUAGES) if issue.code == "stale-text")
    fresh = stale.message.split("# english: ")[1][:8]
    korean = files[KO].decode().splitlines()
    korean[stale.line - 2] = f"# english: {fresh}"
    files[KO] = "\n".join(korean).encode()
    assert check(files, LANGUAGES) == []


def test_a_text_that_code_asks_for_must_be_there_and_counts_as_used() -> None:
    files = changed(EN, "utter_nobody = Nobody", "utter_left = Left\nutter_nobody = Nobody")
    outside = Outside(texts=("utter_left", "not_saved"))
    assert [(i.code, i.language) for i in check(files, ("en",), outside)] == [("missing-text", "en")]
    assert "not_saved" in check(files, ("en",), outside)[0].message


def test_a_language_that_is_not_enabled_is_not_looked_at() -> None:
    files = changed(KO, "utter_ask_wish =", "utter_ask_wish")
    assert check(files, ("en",)) == []
    assert "junk" in {issue.code for issue in check(files, LANGUAGES)}


def test_english_stays_the_original_when_it_is_not_offered() -> None:
    files = changed(KO, "{ $since }", "")
    assert "other-placeables" in {issue.code for issue in check(files, ("ko",))}


def test_an_enabled_language_without_a_folder_is_found() -> None:
    codes = {(issue.code, issue.file) for issue in check(SMALL, ("en", "fr"))}
    assert ("missing-file", "locales/fr/locale.yml") in codes


def test_a_language_that_nobody_knows_how_to_write_is_found() -> None:
    files = {**SMALL, **{path.replace("/ko/", "/qqx/"): SMALL[path] for path in SMALL if "/ko/" in path}}
    found = [(i.code, i.file) for i in check(files, ("en", "qqx")) if i.severity == "error"]
    assert ("unknown-language", "locales/qqx/locale.yml") in found


def test_the_name_of_a_language_is_its_own_in_every_language() -> None:
    assert b"languages" not in SMALL[EN] + SMALL[EN_ENGINE]
    assert check(SMALL, LANGUAGES) == []
