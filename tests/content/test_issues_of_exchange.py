"""A language goes out as a PO file and comes back without loss; what would break it is refused with its line."""

import io
from collections.abc import Callable, Mapping

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.content.exchange import export
from bot.content.exchange_back import Imported, import_po
from bot.content.fluent_edit import pattern_text
from bot.content.fluent_source import Message as Read
from bot.content.fluent_source import english_hash
from bot.content.issues import errors
from bot.content.locale_file import ReadLanguage, languages_in, read_language
from bot.content.texts import ENGLISH
from bot.content.translation import translation_of
from tests.content.small_set import EN, KO, SMALL, changed, line_of
from tests.content.test_shipped import SHIPPED

PO = "ko.po"
NOBODY = "# english: 32f56ca5\nutter_nobody = 가 Nobody is free.\n".encode()


def language(files: Mapping[str, bytes], name: str = "ko") -> ReadLanguage:
    return read_language(files, name)[0]


def po_of(files: Mapping[str, bytes], name: str = "ko") -> bytes:
    return export(language(files, name), language(files, ENGLISH))


def back(files: Mapping[str, bytes], po: bytes, name: str = "ko") -> Imported:
    return import_po(files, language(files, ENGLISH), name, po, PO)


def translated(po: bytes, *edits: Callable[[Catalog], None]) -> bytes:
    """The PO file as a translator's program writes it after the edits."""
    catalog = read_po(io.BytesIO(po))
    for edit in edits:
        edit(catalog)
    written = io.BytesIO()
    write_po(written, catalog, width=120)
    return written.getvalue()


def entry(catalog: Catalog, key: str) -> Message:
    return next(one for one in catalog if one.context == key)


def says(key: str, text: str) -> Callable[[Catalog], None]:
    def edit(catalog: Catalog) -> None:
        entry(catalog, key).string = text

    return edit


def confirms(*keys: str) -> Callable[[Catalog], None]:
    def edit(catalog: Catalog) -> None:
        for one in catalog:
            if one.context in keys:
                one.flags.discard("fuzzy")

    return edit


def texts(files: Mapping[str, bytes], name: str = "ko") -> dict[tuple[str, str | None], str]:
    return {
        (message.id, label): pattern_text(pattern)
        for message in language(files, name).messages.values()
        for label, pattern in message.patterns.items()
    }


# Out


def test_every_text_and_label_of_english_goes_out_with_what_a_translator_needs_to_know() -> None:
    files = changed(EN, "utter_nobody =", "# Said when no one is there.\n# kind: list\nutter_nobody =")
    catalog = read_po(io.BytesIO(po_of(files)))
    assert [one.context for one in catalog if one.id] == [
        key if label is None else f"{key}.{label}" for key, label in texts(files, "en")
    ]
    assert catalog.locale_identifier == "ko"
    nobody, summary = entry(catalog, "utter_nobody"), entry(catalog, "utter_summary")
    assert (nobody.id, nobody.string) == ("Nobody is free.", "가 Nobody is free.")
    assert nobody.auto_comments == ["kind: list", "Said when no one is there."]
    assert summary.auto_comments == [
        "placeables: $advice, $platforms, $since, $telling_messages",
        "doubt: Is the tone right?",
    ]
    assert summary.locations == [(EN, line_of(files[EN], "utter_summary"))]
    assert "{ $telling_messages ->\n    [one] one message\n" in summary.id
    assert entry(catalog, "wish.stop").string == "가 Stop"


def test_what_was_made_from_an_older_english_is_fuzzy_and_what_is_missing_is_empty() -> None:
    files = changed(EN, "What would help?", "What could help?")
    files[KO] = files[KO].replace(NOBODY, b"")
    files[KO] = files[KO].replace("    .stop = 가 Stop\n".encode(), b"")
    catalog = read_po(io.BytesIO(po_of(files)))
    assert [one.context for one in catalog if one.fuzzy and one.id] == ["utter_ask_wish"]
    assert [one.context for one in catalog if not one.string] == ["wish.stop", "utter_nobody"]


# And back, unchanged


@pytest.mark.parametrize("name", sorted(set(languages_in(SHIPPED)) - {ENGLISH}))
def test_a_shipped_language_comes_back_unchanged(name: str) -> None:
    done = back(SHIPPED, po_of(SHIPPED, name), name)
    assert (done.files, errors(done.issues), done.texts) == ({}, False, 0)
    rewrapped = back(SHIPPED, translated(po_of(SHIPPED, name)), name)
    assert (rewrapped.files, rewrapped.texts) == ({}, 0)


PIECES = st.sampled_from(
    [
        "a", "가 나", "ثم ", "ކަލޭ", "\\", '"', "%s", "%", ".", "[", "*", "}", "#", " ", "  ", "\t", "\u00a0", "\u2028", "\x0b", "\x85",
        "{ $a }", '{ "" }', '{ "{" }', '{ "\\u00A0" }', "{ -t }", "{ NUMBER($b) }", "{$a}", "\n", "\n\n",
        "{ $b ->\n    [one] x\n   *[other] { $b } y\n }", "{ $b ->\n *[a]\n    long\n    text\n }",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES, min_size=1, max_size=8).map("".join)


def block(text: str) -> str:
    return "\n      ".join(text.split("\n"))


@st.composite
def fluent(draw: st.DrawFn) -> bytes:
    """A file of messages in whatever way an admin may have written them."""
    lines = ["-t = term\n"]
    for number in range(draw(st.integers(1, 4))):
        lines += draw(
            st.lists(
                st.sampled_from(
                    ["\n", "## group\n\n", "# alone\n\n", "# kind: list\n", "# english: 00000000\n"]
                ),
                max_size=2,
            )
        )
        begin = draw(st.sampled_from([" ", "", "\n    ", "\n      "]))
        lines.append(f"m{number} ={begin}{block(draw(TEXTS))}\n")
        for label in range(draw(st.integers(0, 2))):
            lines.append(f"  .l{label} = {block(draw(TEXTS))}\n")
    source = "".join(lines)
    if draw(st.booleans()):
        source = source.removesuffix("\n")
    newline = draw(st.sampled_from(["\n", "\r\n", "\r"]))
    return draw(st.sampled_from([b"", b"\xef\xbb\xbf"])) + source.replace("\n", newline).encode()


CARD = {path: source for path, source in SMALL.items() if path.endswith(".yml") and "locales/" in path}


def set_of(en: bytes, ko: bytes) -> dict[str, bytes]:
    files = {**CARD, EN: en, KO: ko}
    assume(not any(errors(read_language(files, name)[1]) for name in ("en", "ko")))
    return files


@settings(max_examples=100, deadline=None)
@given(fluent(), fluent())
def test_whatever_is_written_comes_back_without_a_byte_changed(en: bytes, ko: bytes) -> None:
    files = set_of(en, ko)
    po = po_of(files)
    for once in (po, translated(po)):
        done = back(files, once)
        assert (done.files, done.texts, [i for i in done.issues if i.severity == "error"]) == ({}, 0, [])


def fresh_set(source: bytes) -> dict[str, bytes]:
    """The same file as English and as Korean, the latter with the marks of that English."""
    files = set_of(source, source)
    keys = [one.context for one in read_po(io.BytesIO(po_of(files))) if one.context]
    done = back(files, translated(po_of(files), confirms(*keys)))
    assert (done.texts, done.issues) == (0, [])
    fresh = {**files, **done.files}
    assert translation_of(language(fresh), language(fresh, "en")).stale == []
    assert texts(fresh) == texts(files)
    return fresh


@settings(max_examples=100, deadline=None)
@given(st.data(), fluent(), TEXTS)
def test_a_changed_text_changes_its_own_lines_alone(data: st.DataObject, source: bytes, new: str) -> None:
    files = fresh_set(source)
    before = texts(files)
    message, label = data.draw(st.sampled_from(sorted(before, key=str)))
    po = translated(po_of(files), says(message if label is None else f"{message}.{label}", new))
    done = back(files, po)
    if not done.files:
        assert done.issues or new == before[message, label] or not new.strip() or done.texts == 0
        return
    after = {**files, KO: done.files[KO]}
    assert not errors(read_language(after, "ko")[1])
    assert texts(after) == {**before, (message, label): texts(after)[message, label]} != before
    assert done.texts == 1
    assert back(after, po).files == {}
    old, changed_one = language(files).messages[message], language(after).messages[message]
    was, now = files[KO].splitlines(keepends=True), after[KO].splitlines(keepends=True)
    assert was[: old.line - 1] == now[: changed_one.line - 1]
    assert was[last_line(files[KO], old) :] == now[last_line(after[KO], changed_one) :]
    assert after[KO].endswith((b"\n", b"\r")) == files[KO].endswith((b"\n", b"\r"))


def last_line(source: bytes, message: Read) -> int:
    """The line, from 1, in which a message ends."""
    text = source.decode().removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    end = max(pattern.span.end for pattern in message.patterns.values() if pattern.span)
    return text[:end].rstrip(" \n").count("\n") + 1


# Back, exactly


def test_a_confirmed_translation_takes_the_mark_of_todays_english_and_nothing_else_changes() -> None:
    files = changed(EN, "What would help?", "What could help?")
    asked = "utter_ask_wish"
    mark = english_hash(language(files, "en").messages[asked])
    assert back(files, translated(po_of(files), says("wish.stop", "가 Stop"))).files == {}
    done = back(files, translated(po_of(files), confirms(asked)))
    assert (done.texts, done.issues) == (0, [])
    assert done.files == {
        KO: files[KO].replace(
            b"# english: 6d75587e\n" + asked.encode(), f"# english: {mark}\n{asked}".encode()
        )
    }
    also = back(files, translated(po_of(files), confirms(asked), says(asked, "나 \n다")))
    assert also.texts == 1
    line = f"# english: {mark}\n{asked} =\n    나 \n    다\n"
    assert line in also.files[KO].decode()


def test_a_label_of_many_is_not_yet_the_whole_message() -> None:
    files = changed(EN, ".stop = Stop", ".stop = Halt")
    half = back(files, translated(po_of(files), confirms("wish"), says("wish", "가 W")))
    assert half.files == {KO: files[KO].replace("wish = 가 Wishes".encode(), "wish = 가 W".encode())}
    whole = back(files, translated(po_of(files), confirms("wish", "wish.talk", "wish.stop")))
    assert b"# english: a1a7743e\nwish" not in whole.files[KO] and whole.texts == 0


def test_a_message_that_is_new_goes_to_the_file_that_english_has_it_in() -> None:
    new = "\n# Said at night.\n# kind: list\nutter_night =\n    It is late.\n    Rest.\n    .a = A\n    .b = B\n"
    more = "locales/en/more.ftl"
    files = {**SMALL, EN: SMALL[EN] + new.encode(), more: b"utter_more = More\n"}
    parts = ("utter_night", "utter_night.a", "utter_night.b", "utter_more")
    po = translated(po_of(files), *(says(key, f"가\n{key}") for key in parts))
    done = back(files, po)
    english = language(files, "en").messages
    night, mark = english_hash(english["utter_night"]), english_hash(english["utter_more"])
    assert done.files == {
        KO: SMALL[KO]
        + f"\n# Said at night.\n# kind: list\n# english: {night}\nutter_night =\n    가\n    utter_night\n"
        "    .a =\n        가\n        utter_night.a\n    .b =\n        가\n        utter_night.b\n".encode(),
        "locales/ko/more.ftl": f"# english: {mark}\nutter_more =\n    가\n    utter_more\n".encode(),
    }
    assert done.texts == 4 and back({**files, **done.files}, po).files == {}
    some = back(files, translated(po_of(files), says("utter_night.b", "나")))
    assert some.files == {
        KO: SMALL[KO] + b"\n# Said at night.\n# kind: list\nutter_night =\n    .b = \xeb\x82\x98\n"
    }


def test_a_label_that_is_new_comes_after_the_last_and_windows_line_ends_stay() -> None:
    files = changed(EN, "    .stop = Stop\n", "    .stop = Stop\n    .rest = Rest\n")
    files[KO] = files[KO].replace(b"\n", b"\r\n")
    done = back(files, translated(po_of(files), says("wish.rest", "쉬기")))
    put = "    .stop = 가 Stop\r\n    .rest = 쉬기\r\n".encode()
    assert done.files == {KO: files[KO].replace("    .stop = 가 Stop\r\n".encode(), put)}


def test_what_is_chosen_between_survives_the_way() -> None:
    chosen = "{ $telling_messages ->\n    [0] 없음\n   *[other] { $telling_messages }개\n} { $platforms } { $since }. { $advice }"
    done = back(SMALL, translated(po_of(SMALL), says("utter_summary", chosen)))
    after = {**SMALL, **done.files}
    assert texts(after)["utter_summary", None] == chosen
    assert done.issues == []


# Refused: (code, edit, key of the entry, what is said)
REFUSED = [
    ("junk", says("utter_ask_age", "가 { $x"), "utter_ask_age", "'utter_ask_age': This is not Fluent"),
    ("junk", says("utter_ask_age", "가\n.x = y"), "utter_ask_age", 'write {"."} instead'),
    ("junk", says("utter_ask_age", "가\n[x"), "utter_ask_age", "'utter_ask_age'"),
    ("too-deep", says("utter_ask_age", "{" * 40), "utter_ask_age", "nested"),
    ("other-placeables", says("utter_stored", "가"), "utter_stored", "$stored is missing"),
    ("other-placeables", says("wish.stop", "{ $age }"), "wish.stop", "$age is not in English"),
    ("unknown-reference", says("wish.stop", "{ yes_no.go }"), "wish.stop", "'yes_no.go'"),
    ("unknown-function", says("wish.stop", "{ UPPER(1) }"), "wish.stop", "'UPPER'"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "edit", "key", "said"), REFUSED, ids=[f"{n}-{r[0]}" for n, r in enumerate(REFUSED)]
)
def test_what_would_break_the_language_is_refused_with_its_line_and_nothing_is_taken(
    code: str, edit: Callable[[Catalog], None], key: str, said: str
) -> None:
    po = translated(po_of(SMALL), edit, says("utter_nobody", "나"))
    done = back(SMALL, po)
    assert done.files == {}
    found = [issue for issue in done.issues if issue.code == code]
    assert found and said in found[0].message
    line = po.decode().splitlines().index(f'msgctxt "{key}"') + 2
    assert {(issue.file, issue.line, issue.severity, issue.language) for issue in found} == {
        (PO, line, "error", "ko")
    }


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ('msgctxt "utter_nobody"', 'msgctxt "utter_nobodi"', "unknown-text", 'msgid "Nobody is free."'),
        ('msgctxt "wish.stop"', 'msgctxt "wish.stopp"', "unknown-text", 'msgid "Stop"'),
        ('msgctxt "utter_nobody"\n', "", "unknown-text", 'msgid "Nobody is free."'),
        ('msgid "Nobody is free."', "mgsid", "po-broken", "mgsid"),
        ("Language: ko", "Language: fr", "po-other-language", 'msgid ""'),
        ("utf-8", "utf-99", "po-broken", 'msgid ""'),
    ],
)
def test_a_file_that_does_not_fit_is_refused(old: str, new: str, code: str, line: str) -> None:
    text = translated(po_of(SMALL), says("utter_ask_age", "나")).decode()
    assert old in text
    po = text.replace(old, new, 1)
    done = back(SMALL, po.encode())
    assert done.files == {}
    lines = po.splitlines()
    number = (
        next(n for n, one in enumerate(lines, 1) if one.startswith(line))
        if code != "po-broken" or line == "mgsid"
        else 1
    )
    if line == 'msgid ""':
        number = 1
    assert [(issue.code, issue.line) for issue in done.issues] == [(code, number)]


def test_a_country_behind_the_language_is_no_other_language() -> None:
    po = po_of(SMALL).replace(b"Language: ko", b"Language: ko_KR")
    assert not errors(back(SMALL, po).issues)


def test_a_language_whose_files_are_broken_is_mended_first() -> None:
    broken = {**SMALL, KO: SMALL[KO] + b"utter_x\n"}
    done = back(broken, translated(po_of(SMALL), says("utter_nobody", "나")))
    assert (done.files, [issue.code for issue in done.issues]) == ({}, ["junk"])


# Left out, with a warning: (code, edit)
LEFT_OUT = [
    ("not-translated", says("utter_nobody", "")),
    ("still-fuzzy", lambda catalog: (says("utter_nobody", "나")(catalog), entry(catalog, "utter_nobody").flags.add("fuzzy"))),
]  # fmt: skip


@pytest.mark.parametrize(("code", "edit"), LEFT_OUT, ids=[row[0] for row in LEFT_OUT])
def test_what_is_not_ready_stays_as_it_was(code: str, edit: Callable[[Catalog], None]) -> None:
    done = back(SMALL, translated(po_of(SMALL), edit, says("utter_ask_age", "나")))
    assert [(issue.code, issue.severity) for issue in done.issues] == [(code, "warning")]
    assert (done.texts, "utter_nobody = 가 Nobody is free." in done.files[KO].decode()) == (1, True)


def test_a_translation_of_an_older_english_does_not_take_the_place_of_a_newer_one() -> None:
    po = translated(po_of(SMALL), says("utter_nobody", "나"), says("utter_ask_age", "다"))
    done = back(changed(EN, "Nobody is free.", "Nobody is here."), po)
    assert [(issue.code, issue.severity) for issue in done.issues] == [("english-changed", "warning")]
    assert (done.texts, "utter_nobody = 가 Nobody is free." in done.files[KO].decode()) == (1, True)


# Anything


@settings(max_examples=80, deadline=None)
@given(st.data(), st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_any_damage_to_a_file_gives_issues_and_nothing_else(data: st.DataObject, put: bytes) -> None:
    whole = translated(po_of(SMALL), says("utter_nobody", "나"))
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(len(whole), start + 100)))
    done = back(SMALL, data.draw(st.sampled_from([put, whole[:start] + put + whole[end:]])))
    assert all(issue.line >= 1 for issue in done.issues)
    assert set(done.files) <= {KO, "locales/ko/engine.ftl"}
    assert not errors(read_language({**SMALL, **done.files}, "ko")[1])
