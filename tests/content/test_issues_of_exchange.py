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
from bot.content.issues import errors
from bot.content.locale_file import ReadLanguage, read_language
from bot.content.texts import ENGLISH
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


@pytest.mark.parametrize("name", ["ko", "id", "fr", "bs", "mk", "ka", "dv"])
def test_a_shipped_language_comes_back_unchanged(name: str) -> None:
    if f"locales/{name}/locale.yml" not in SHIPPED:
        pytest.skip("not there yet")
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


@settings(max_examples=300, deadline=None)
@given(fluent(), fluent())
def test_whatever_is_written_comes_back_without_a_byte_changed(en: bytes, ko: bytes) -> None:
    files = set_of(en, ko)
    po = po_of(files)
    for once in (po, translated(po)):
        done = back(files, once)
        assert (done.files, done.texts, [i for i in done.issues if i.severity == "error"]) == ({}, 0, [])


@settings(max_examples=300, deadline=None)
@given(st.data(), fluent(), TEXTS, TEXTS)
def test_a_changed_text_changes_its_own_lines_alone(
    data: st.DataObject, ko: bytes, new: str, label: str
) -> None:
    files = set_of(ko, ko)
    before = texts(files)
    key = data.draw(st.sampled_from(sorted(before, key=str)))
    name = key[0] if key[1] is None else f"{key[0]}.{key[1]}"
    # Every entry is marked by a program that knows no fuzziness.
    po = translated(po_of(files), says(name, new), confirms(*(f"{a}.{b}" if b else a for a, b in before)))
    done = back(files, po)
    if errors(done.issues) or KO not in done.files:
        assert done.files == {} or set(done.files) == {KO}
        return
    after = {**files, KO: done.files[KO]}
    assert not errors(read_language(after, "ko")[1])
    assert {k: v for k, v in texts(after).items() if k != key} == {
        k: v for k, v in before.items() if k != key
    }
    assert done.texts == (texts(after)[key] != before[key])
    again = back(after, po)
    assert (again.files, again.texts) == ({}, 0)
    message = language(files).messages[key[0]]
    kept = message.line - 1 - (message.node.comment is not None) * 4
    assert done.files[KO].splitlines()[: max(0, kept)] == ko.splitlines()[: max(0, kept)]
    rest = language(after).messages
    for other, found in language(files).messages.items():
        if other != key[0]:
            own = (
                [line for line in rest[other].node.comment.content.split("\n")]
                if rest[other].node.comment
                else []
            )
            was = [line for line in found.node.comment.content.split("\n")] if found.node.comment else []
            assert [line for line in own if "english:" not in line] == [
                line for line in was if "english:" not in line
            ]
    assert done.files[KO].startswith(b"\xef\xbb\xbf") == ko.startswith(b"\xef\xbb\xbf")
    assert done.files[KO].endswith((b"\n", b"\r")) == ko.endswith((b"\n", b"\r"))
