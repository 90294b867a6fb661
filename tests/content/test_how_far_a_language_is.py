"""A language knows how much of it is written, how much is stale, and who has read it."""

from bot.content.locale_file import read_language
from bot.content.translation import translation_of
from tests.content.small_set import EN, KO, changed


def test_a_translation_knows_how_far_it_is() -> None:
    files = changed(EN, "What would help?", "What could help?")
    files[KO] = (
        files[KO]
        .replace("# english: 32f56ca5\nutter_nobody = 가 Nobody is free.\n".encode(), b"")
        .replace("    .stop = 가 Stop\n".encode(), b"")
    )
    found = translation_of(read_language(files, "ko")[0], read_language(files, "en")[0])
    assert (found.every - found.complete, found.stale) == (2, ["utter_ask_wish"])
    assert (found.doubts, found.reviewed_by) == (("utter_summary",), "")
    english = translation_of(read_language(files, "en")[0], read_language(files, "en")[0])
    assert (english.complete, english.stale) == (english.every, [])
    assert (english.reviewed_by, english.reviewed_on) == ("a native reader", "2026-11-20")
