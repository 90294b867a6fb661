"""Whatever an admin writes, the check answers with issues and never falls over."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.content.check import check
from bot.content.issues import Issue
from tests.content.small_set import DOMAIN, EN, KO_CARD, KOREA, LANGUAGES, PLACES, REHEARSAL, SMALL, TELL

FILES = st.sampled_from(
    [TELL, DOMAIN, PLACES, KOREA, REHEARSAL, EN, KO_CARD, "flows/new.yml", "locales/ko/new.ftl"]
)
WORDS = st.sampled_from(
    [
        "a",
        "b",
        "id:",
        "next:",
        "if:",
        "then:",
        "else:",
        "steps:",
        "flows:",
        "slots.",
        "is",
        "not",
        "in",
        "END",
        "true",
        "null",
        "yes",
        "'x'",
        '"',
        "{",
        "}",
        "[",
        "]",
        "-",
        ":",
        "#",
        "*",
        "&",
        "!",
        "|",
        ">",
        "$x",
        "->",
        "*[other]",
        ".a",
        "=",
        "=",
        "%YAML",
        "---",
        "...",
        "?",
        "<<:",
        "1e9",
        "0x1",
        "2026-01-01",
        "collect:",
        "action:",
        "utter_x",
        "call:",
        "link:",
        "\t",
        "\r\n",
    ]
)
SCRAPS = st.lists(WORDS | st.just("\n") | st.just("\n  ") | st.just("\n    "), max_size=60).map(" ".join)


def only_issues(files: dict[str, bytes]) -> None:
    issues = check(files, LANGUAGES)
    assert all(isinstance(issue, Issue) and issue.line >= 1 and issue.column >= 1 for issue in issues)
    assert issues == sorted(issues, key=lambda issue: issue.place)


@settings(max_examples=150, deadline=None)
@given(FILES, st.text(max_size=300) | SCRAPS)
def test_any_text_as_a_file_gives_issues_and_nothing_else(file: str, text: str) -> None:
    only_issues({**SMALL, file: text.encode("utf-8", "replace")})


@settings(max_examples=100, deadline=None)
@given(FILES, st.binary(max_size=200))
def test_any_bytes_as_a_file_give_issues_and_nothing_else(file: str, source: bytes) -> None:
    only_issues({**SMALL, file: source})


@settings(max_examples=200, deadline=None)
@given(st.data(), FILES.filter(lambda file: file in SMALL), SCRAPS | st.text(max_size=10))
def test_any_change_anywhere_in_a_sound_file_gives_issues_and_nothing_else(
    data: st.DataObject, file: str, put: str
) -> None:
    text = SMALL[file].decode()
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 40)))
    only_issues({**SMALL, file: (text[:start] + put + text[end:]).encode("utf-8", "replace")})


def test_nesting_without_end_gives_an_issue() -> None:
    for text in ("[" * 100_000, "{a: " * 50_000, "- " * 50_000):
        assert {i.code for i in check({**SMALL, TELL: text.encode()}, LANGUAGES)} & {
            "too-deep",
            "yaml-broken",
        }
    assert "too-deep" in {i.code for i in check({**SMALL, EN: b"a = " + b"{" * 100_000}, LANGUAGES)}
