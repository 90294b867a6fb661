"""The set in force is swapped whole; flows under way find the set they began with."""

import pytest

from bot.content.content_set import OneSet
from bot.content.current import KEPT_REVISIONS, ContentLibrary
from bot.content.files import pack, revision
from bot.flow.engine import advance
from bot.flow.input import Commanded, Moment
from bot.flow.state import State
from tests.content.small_set import EN, KO, LANGUAGES, SMALL, changed, small_content

EDITED = changed(EN, "Nobody is free.", "Nobody is here.")
EDITED[KO] = changed(KO, "utter_nobody =", "utter_nobody =")[KO]
CONTENT = small_content()


class Archive:
    def __init__(self, *sets: dict[str, bytes]) -> None:
        self.packed = {revision(files): pack(files) for files in sets}
        self.asked: list[str] = []

    def __call__(self, name: str) -> bytes | None:
        self.asked.append(name)
        return self.packed.get(name)


def test_the_current_set_is_found_without_the_archive() -> None:
    archive = Archive()
    library = ContentLibrary(CONTENT, archive)
    assert library.at(CONTENT.revision) is library.current is CONTENT.flows
    assert library.content_at(CONTENT.revision) is library.content is CONTENT
    assert archive.asked == []


def test_an_earlier_set_is_opened_once_and_then_kept() -> None:
    archive = Archive(EDITED)
    library = ContentLibrary(CONTENT, archive)
    earlier = library.content_at(revision(EDITED))
    assert earlier is not None
    assert earlier.texts.render("en", "utter_nobody") == "Nobody is here."
    assert library.content_at(revision(EDITED)) is earlier
    assert archive.asked == [revision(EDITED)]


def test_after_a_swap_the_new_set_is_in_force_and_the_old_one_is_still_there() -> None:
    archive = Archive()
    library = ContentLibrary(CONTENT, archive)
    english = {path: source for path, source in EDITED.items() if "/ko/" not in path}
    new = small_content(english, ("en",))
    library.swap(new)
    assert library.current is new.flows
    assert library.at(CONTENT.revision) is CONTENT.flows
    assert archive.asked == []


def test_a_recalled_set_is_gone() -> None:
    library = ContentLibrary(CONTENT, Archive(EDITED))
    assert library.at(revision(EDITED)) is not None
    library._fetch = Archive()  # what the archive says after the recall
    library.forget([revision(EDITED)])
    assert library.at(revision(EDITED)) is None


@pytest.mark.parametrize("packed", [b"", b"junk", pack({"flows/a.yml": b"a: ["}), pack(EDITED)])
def test_an_archive_that_gives_something_else_gives_nothing(packed: bytes) -> None:
    library = ContentLibrary(CONTENT, lambda name: packed)
    assert library.at("0123456789abcdef") is None


def test_only_a_few_earlier_sets_are_kept() -> None:
    sets = [
        changed(EN, "Nobody is free.", f"Nobody is free, {number}.") for number in range(KEPT_REVISIONS + 2)
    ]
    archive = Archive(*sets)
    library = ContentLibrary(CONTENT, archive)
    names = [revision(files) for files in sets]
    assert all(library.at(name) for name in names)
    assert all(library.at(name) for name in names[2:])
    assert archive.asked == names
    assert library.at(names[0])
    assert archive.asked == [*names, names[0]]


def test_an_earlier_set_offers_the_languages_that_it_has() -> None:
    english = {path: source for path, source in SMALL.items() if "/ko/" not in path}
    library = ContentLibrary(CONTENT, Archive(english))
    earlier = library.content_at(revision(english))
    assert earlier is not None and earlier.languages == ("en",)
    assert [option.id for option in earlier.flows.tables["languages"]] == ["en"]
    assert [option.id for option in CONTENT.flows.tables["languages"]] == list(LANGUAGES)


def test_the_engine_runs_on_the_library() -> None:
    from datetime import UTC, datetime

    moment = Moment(datetime(2026, 6, 15, tzinfo=UTC), "UTC", "n1", {"languages": 2})
    turn = advance(ContentLibrary(CONTENT, Archive()), State(), Commanded(moment, "start"))
    assert turn.state == advance(OneSet(CONTENT), State(), Commanded(moment, "start")).state
    question = CONTENT.question(turn.state)
    assert question is not None and question.slot == "language"


@pytest.mark.parametrize("typed", ["한국어", " 한국어. ", "\u200e한국어\u200f"])
def test_a_label_that_she_types_is_that_option(typed: str) -> None:
    from datetime import UTC, datetime

    moment = Moment(datetime(2026, 6, 15, tzinfo=UTC), "UTC", "n1", {"languages": 2})
    state = advance(OneSet(CONTENT), State(), Commanded(moment, "start")).state
    assert CONTENT.option_typed("en", state, typed) == "ko"
    assert CONTENT.option_typed("en", state, "KOREAN") is None
    assert CONTENT.option_typed("en", State(), typed) is None


def test_contacts_of_a_country_come_with_their_emergency_numbers_first() -> None:
    assert [contact.id for contact in CONTENT.facts.contacts("kr")] == ["kr_police", "kr_line"]
    assert CONTENT.facts.contacts("xx") == ()
    hours = CONTENT.facts.countries["kr"].lines[0].hours
    assert isinstance(hours, list) and (hours[0].days, hours[0].from_, hours[0].to) == (
        ["mon", "tue"],
        "09:00",
        "18:00",
    )
