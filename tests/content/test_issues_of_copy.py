"""Each copy rule that a text breaks is found in its language, file and line, with what was measured and the limit."""

from collections.abc import Mapping

import pytest

from bot.content.check import Outside, check
from bot.content.issues import Issue
from tests.content.small_set import (
    ALWAYS,
    DOMAIN,
    EN,
    EN_CARD,
    KO,
    LANGUAGES,
    PLACES,
    SMALL,
    changed,
    line_of,
)
from tests.content.test_shipped import SHIPPED

EN_COPY = "locales/en/copy.yml"
KO_COPY = "locales/ko/copy.yml"
HELP = "What would help?"
FREE = "Nobody is free."

WORDS = """spec_version: 1
banned: {why: asks her to justify herself, "prov*": doubts her}
violence: ["kill*", weapon]
abbreviations: [dr]
address:
  wrong: {thou: too old}
  ends: [please, help, free]
  not_ends: {eth: too old}
"""


def copy_issues(files: Mapping[str, bytes], languages: tuple[str, ...] = ("en",)) -> list[Issue]:
    return [issue for issue in check(files, languages) if issue.code.startswith("copy-")]


def many(count: int, end: str = ".") -> str:
    return " ".join(["word"] * count) + end


def lines(*texts: str) -> str:
    return "".join(f"\n    {text}" for text in texts)


# (code, what is said instead of "Nobody is free.", what the issue says)
BROKEN = [
    ("copy-sentence-too-long", many(21), "a sentence of 21 words ('word word word word …'), the limit is 20"),
    ("copy-sentence-too-long", lines(many(11, ""), many(10)), "a sentence of 21 words"),
    ("copy-average-too-long", f"{many(16)} {many(15)}", "15.5 words a sentence on average, the limit is 15"),
    ("copy-too-many-words", f"{many(20)} {many(20)} {many(21)}", "61 words in a message, the limit is 60"),
    ("copy-too-many-sentences", "One. Two. Three. Four.", "4 sentences in a message, the limit is 3"),
    ("copy-too-many-questions", "Is it? Is it not?", "2 questions in a message, the limit is 1"),
    ("copy-exclamation", "Go!", "exclamation mark ('!')"),
    ("copy-exclamation", "가 가요！", "exclamation mark ('！')"),
    ("copy-emoji", "Good ❤️ day", "emoji ❤"),
    ("copy-emoji", "Good 😂 day", "emoji 😂"),
    ("copy-emoji", "Go out 🚨", "emoji 🚨"),
    ("copy-number-not-alone", "Call { $emergency } now", "has $emergency beside other words"),
    ("copy-number-not-alone", "Call 112 now", "the number 112"),
    ("copy-number-not-alone", "Call +82 2-735-8994", "the number +82 2-735-8994"),
    ("copy-number-not-alone", "Call 02 73 58", "the number 02 73 58"),
    ("copy-banned-word", "Why so?", "says 'why': asks her to justify herself."),
    ("copy-banned-word", "Prove it", "says 'prove': doubts her."),
    ("copy-violence-shown", "There is a weapon here", "says 'weapon' in its first 40 characters"),
    ("copy-violence-shown", "{ $since } killer", "says 'killer'"),
    ("copy-violence-shown", "{ $organisation } You chose { $platforms }", "$platforms, which can be 'weapon'"),
    ("copy-address", "Thou art free.", "says 'thou': too old."),
    ("copy-address", "He helpeth", "a sentence that ends 'helpeth': too old."),
    ("copy-address", "Nobody came. It is free.", "a sentence that ends 'came', and not in one of: please, help, free."),
    ("copy-too-many-ways", "{ $since ->\n [a] 1\n [b] 2\n *[c] 3\n }" * 6, "more than 512 ways"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "put", "said"), BROKEN, ids=[f"{n}-{row[0]}" for n, row in enumerate(BROKEN)]
)
def test_a_text_that_breaks_a_rule_is_found_where_it_stands(code: str, put: str, said: str) -> None:
    files = changed(EN, FREE, put) | {EN_COPY: WORDS.encode()}
    files[EN] = files[EN].replace(b".telegram = Telegram", b".telegram = A weapon")
    found = [issue for issue in copy_issues(files) if issue.code == code and "utter_nobody" in issue.message]
    assert len(found) == 1, "\n".join(map(str, check(files, ("en",))))
    assert said in found[0].message
    assert (found[0].file, found[0].line) == (EN, line_of(files[EN], "utter_nobody"))
    assert (found[0].language, found[0].severity) == ("en", "error")


SOUND = [
    f"{many(20)} {many(10)} {many(5)}",
    many(20),
    "Dr. Who is free. Free. Free.",
    lines("In an emergency, call:", "{ $emergency }", "", "Nobody is free.", "{ $numbers }", "https://example.org"),
    lines("Nobody is free:", "112", "+82 2-735-8994"),
    "Within 14 days, since 2026, from 2026-01-15 or 15.01.2026, at 24/7 and 3.5 of 1,000 people help",
    "See https://example.org/12345 for help.",
    f"{'a' * 40} weapon",
    "{ $age ->\n *[other] " + many(10, "") + "\n [one] " + many(15, "") + "\n } free.",
]  # fmt: skip


@pytest.mark.parametrize("put", SOUND)
def test_a_text_at_the_limit_is_left_alone(put: str) -> None:
    files = changed(EN, FREE, put)
    files[EN_COPY] = WORDS.replace("ends: [please", "ends: [word, alone, please").encode()
    assert [str(issue) for issue in copy_issues(files) if "utter_nobody" in issue.message] == []


def test_every_variant_is_measured_and_the_worst_is_told() -> None:
    longer = "{ $age ->\n        [one] " + many(22, "") + "\n       *[other] " + many(25, "") + "\n    }"
    found = copy_issues(changed(EN, FREE, longer))
    assert [issue.code for issue in found] == ["copy-sentence-too-long"]
    assert "25 words" in found[0].message


def test_a_list_is_measured_line_by_line() -> None:
    long_list = lines(*(f"• {many(10)} {many(10)} Is it?" for _ in range(7)))
    assert {issue.code for issue in copy_issues(changed(EN, FREE, long_list))} == {
        "copy-too-many-words",
        "copy-too-many-sentences",
        "copy-too-many-questions",
    }
    for kind in ("list", "plan", "letter", "legal", "preview"):
        assert copy_issues(marked(changed(EN, FREE, long_list), kind)) == []
    for line, code in (
        (many(21), "copy-sentence-too-long"),
        ("A. B. C. D.", "copy-too-many-sentences"),
        ("A? B?", "copy-too-many-questions"),
    ):
        files = marked(changed(EN, FREE, lines("• Fine.", f"• {line}")), "list")
        assert [issue.code for issue in copy_issues(files)] == [code]
        assert "in a message" not in copy_issues(files)[0].message


def marked(files: dict[str, bytes], kind: str) -> dict[str, bytes]:
    return {**files, EN: files[EN].replace(b"utter_nobody", f"# kind: {kind}\nutter_nobody".encode())}


def test_the_mark_in_english_holds_in_every_language() -> None:
    files = changed(KO, FREE, lines(*(f"• {many(10)}" for _ in range(7))))
    assert {issue.language for issue in copy_issues(files, LANGUAGES)} == {"ko"}
    assert copy_issues(marked(files, "list"), LANGUAGES) == []


def test_a_kind_that_does_not_exist_is_found() -> None:
    files = marked(dict(SMALL), "lists")
    found = next(issue for issue in check(files, ("en",)) if issue.code == "unknown-kind")
    assert (found.file, found.line) == (EN, line_of(files[EN], "utter_nobody"))
    assert "Did you mean 'list'?" in found.message


def test_a_letter_is_not_held_to_the_form_of_address() -> None:
    files = changed(EN, FREE, "Thou helpeth.") | {EN_COPY: WORDS.encode()}
    assert {issue.code for issue in copy_issues(files) if "utter_nobody" in issue.message} == {"copy-address"}
    assert [issue for issue in copy_issues(marked(files, "letter")) if "utter_nobody" in issue.message] == []


def test_a_label_may_be_long_where_it_is_no_button() -> None:
    label = "A button of 25 characters"
    files = changed(EN, ".stop = Stop", f".stop = {label}")
    files[EN] = files[EN].replace(b".rest = Rest", f".rest = {label}".encode())
    found = copy_issues(files)
    assert [(i.code, i.file, i.line) for i in found] == [
        ("copy-button-too-long", EN, line_of(files[EN], ".stop"))
    ]
    assert "25 characters, the limit is 24" in found[0].message
    assert copy_issues(changed(EN, ".stop = Stop", f".stop = {label[1:]}")) == []


def test_a_question_of_many_buttons_is_a_list_and_says_so() -> None:
    place = "    .instagram = Instagram"
    files = changed(EN, place, place + "".join(f"\n    .p{number} = Place" for number in range(3)))
    files[PLACES] += b"  - {id: p0}\n  - {id: p1}\n  - {id: p2}\n"
    asked = {**files, ALWAYS: files[ALWAYS] + PICKING, EN: files[EN] + b"utter_pick = Where?\n"}
    asked[DOMAIN] = asked[DOMAIN].replace(b"slots:", b"slots:\n" + PICKED, 1)
    found = copy_issues(asked)
    at = line_of(asked[ALWAYS], "- id: pick")
    assert [(i.code, i.step, i.file, i.line) for i in found] == [
        ("copy-too-many-buttons", "pick", ALWAYS, at)
    ]
    assert "has 5 buttons, the limit is 4" in found[0].message
    asked[EN] = asked[EN].replace(b"utter_pick =", b"# kind: list\nutter_pick =")
    assert copy_issues(asked) == []


PICKED = b"  picked: {type: categorical, options_from: places}\n"
PICKING = b"""
  picking:
    description: Picks one of many.
    nlu_trigger: [{intent: greeting}]
    steps:
      - id: pick
        collect: picked
        utter: utter_pick
        next: END
"""


def test_what_code_sends_is_held_to_what_a_locked_screen_shows() -> None:
    files = changed(EN, FREE, f"{FREE}\nleft = A weapon\n    .a = A weapon\n") | {EN_COPY: WORDS.encode()}
    outside = Outside(texts=("left",))
    assert [i for i in copy_issues(files) if i.code == "copy-violence-shown"] == []
    found = [i for i in check(files, ("en",), outside) if i.code == "copy-violence-shown"]
    assert [i.line for i in found] == [line_of(files[EN], "left ="), line_of(files[EN], ".a = A weapon")]


def excepting(files: Mapping[str, bytes], *keys: str) -> dict[str, bytes]:
    said = "".join(f"  {key}: It cannot be shorter.\n" for key in keys)
    return {**files, EN_CARD: files[EN_CARD] + said.encode()}


def test_an_exception_silences_its_text_alone() -> None:
    files = excepting(changed(EN, FREE, many(21)), "utter_nobody")
    assert copy_issues(files) == []
    files[EN] = files[EN].replace(b"What would help?", many(21).encode())
    assert [i.message.split("'")[1] for i in copy_issues(files)] == ["utter_ask_wish"]
    label = excepting(changed(EN, ".stop = Stop", ".stop = A button of 25 characters"), "wish.stop")
    assert copy_issues(label) == []


@pytest.mark.parametrize("key", ["utter_nobody", "wish.stop", "utter_nobodi"])
def test_an_exception_for_what_breaks_no_rule_is_found(key: str) -> None:
    files = excepting(SMALL, key)
    found = copy_issues(files)
    assert [(i.code, i.file, i.line) for i in found] == [
        ("copy-stale-exception", EN_CARD, line_of(files[EN_CARD], f"{key}:"))
    ]


def test_a_language_without_its_words_is_found() -> None:
    files = {path: source for path, source in SMALL.items() if path != KO_COPY}
    assert [(i.code, i.file) for i in check(files, LANGUAGES)] == [("missing-file", KO_COPY)]


@pytest.mark.parametrize(
    ("old", "new", "at", "code"),
    [
        ("banned: {", "baned: {", "baned", "unknown-field"),
        ("[dr]", "[dr.]", "dr.", "wrong-value"),
        ("[dr]", "[i e]", "i e", "wrong-value"),
        ('"kill*"', '"k*ll"', "k*ll", "wrong-value"),
        ("please, help", '"*please", help', "*please", "wrong-value"),
        ("asks her to justify herself", '""', "why", "wrong-value"),
    ],
)
def test_a_mistake_in_the_words_is_found(old: str, new: str, at: str, code: str) -> None:
    source = WORDS.replace(old, new)
    found = check({**SMALL, EN_COPY: source.encode()}, ("en",))
    assert (code, EN_COPY, line_of(source.encode(), at)) in [(i.code, i.file, i.line) for i in found], found


# What no text of a language may say, one for each kind of word that its copy.yml has.
SPOKEN = [
    ("en", "Tell me why.", "copy-banned-word"),
    ("en", "Someone wants to kill you.", "copy-violence-shown"),
    ("ko", "왜 그랬어요?", "copy-banned-word"),
    ("ko", "죽이겠다고 해요.", "copy-violence-shown"),
    ("ko", "도움이 필요합니다.", "copy-address"),
    ("ko", "여기로 전화해라.", "copy-address"),
    ("ko", "지금 도움이 필요해", "copy-address"),
    ("id", "Kenapa Anda diam?", "copy-banned-word"),
    ("id", "Ada yang mengancam Anda.", "copy-violence-shown"),
    ("id", "Apakah kamu aman?", "copy-address"),
    ("fr", "Pourquoi ?", "copy-banned-word"),
    ("fr", "Quelqu’un vous menace.", "copy-violence-shown"),
    ("fr", "Je t’écoute.", "copy-address"),
    ("fr", "Garde ton téléphone.", "copy-address"),
    ("bs", "Zašto ste to poslali?", "copy-banned-word"),
    ("bs", "Neko vam prijeti.", "copy-violence-shown"),
    ("bs", "Da li možeš govoriti?", "copy-address"),
    ("mk", "Зошто?", "copy-banned-word"),
    ("mk", "Некој ви се заканува.", "copy-violence-shown"),
    ("mk", "Дали можеш да зборуваш?", "copy-address"),
    ("ka", "რატომ?", "copy-banned-word"),
    ("ka", "ვიღაც გემუქრებათ.", "copy-violence-shown"),
    ("ka", "შენ აირჩიე.", "copy-address"),
    ("dv", "ކީއްވެ؟", "copy-banned-word"),
    ("dv", "މަރުގެ އިންޒާރު", "copy-violence-shown"),
    ("dv", "ކަލޭގެ ފޯނު", "copy-address"),
]


@pytest.mark.parametrize(("language", "text", "code"), SPOKEN)
def test_the_words_of_every_language_are_looked_for(language: str, text: str, code: str) -> None:
    files = dict(SMALL)
    if language != "en":
        files |= {
            path.replace("/ko/", f"/{language}/"): source for path, source in SMALL.items() if "/ko/" in path
        }
    talk = f"locales/{language}/talk.ftl"
    old = "utter_nobody = Nobody is free." if language == "en" else "utter_nobody = 가 Nobody is free."
    assert old in files[talk].decode()
    files[talk] = files[talk].decode().replace(old, f"utter_nobody = {text}").encode()
    files[f"locales/{language}/copy.yml"] = SHIPPED[f"locales/{language}/copy.yml"]
    found = [i for i in copy_issues(files, ("en", language)) if "'utter_nobody'" in i.message]
    assert code in {issue.code for issue in found}, found


@pytest.mark.parametrize("language", ["en", "ko", "id", "fr", "bs", "mk", "ka", "dv"])
def test_every_language_is_shipped_with_its_words(language: str) -> None:
    path = f"locales/{language}/copy.yml"
    alone = {**SMALL, **{one.replace("/ko/", f"/{language}/"): SMALL[one] for one in SMALL if "/ko/" in one}}
    files = {**(SMALL if language == "en" else alone), path: SHIPPED[path]}
    assert [i for i in check(files, ("en", language)) if i.file == path] == []


def test_polite_korean_and_nouns_in_korean_are_left_alone() -> None:
    polite = lines("지금 안전하신가요? '나가기'를 누르세요.", "{ $organisation }에서 운영하죠.")
    files = changed(KO, "가 Nobody is free.", polite) | {KO_COPY: SHIPPED[KO_COPY]}
    files[KO] = files[KO].replace("가 Block them".encode(), "아이의 기기, 바다.".encode())
    assert {i.message.split("'")[1] for i in copy_issues(files, LANGUAGES)} & {
        "utter_nobody",
        "advice.block",
    } == set()
