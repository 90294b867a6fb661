"""What she is told is stored, and every sentence of the set, can be said in her language."""

import re
from pathlib import Path

import pytest

from bot.casework.publish import TEXTS
from bot.content.files import read
from bot.content.reading import open_set
from bot.content.required_texts import ENGINE_TEXTS
from bot.content.words import UNANSWERED
from bot.flow.model import Collect, Utter
from storage.store import Store
from storage.tables import metadata

SHIPPED = read(Path(__file__).parents[2])
LANGUAGES = sorted(path.split("/")[1] for path in SHIPPED if path.endswith("/locale.yml"))
CONTENT = open_set(SHIPPED, LANGUAGES)
assert CONTENT is not None

OF_NOBODY = {"link_counts", "revisions", "revisions_in_force", "meta"}
"""Tables that hold nothing of a survivor's: content, and what tells the database's keyring."""
OUTSIDE = (
    "organisation",
    "numbers",
    "crisis_lines",
    "emergency",
    "laws",
    "retention_days",
    "messages",
    "files",
)


async def test_every_table_of_hers_has_a_row_and_a_label_in_each_language(tmp_path: Path) -> None:
    hers = set(metadata.tables) - OF_NOBODY
    store = await Store.open(tmp_path / "store", tmp_path / "keys", today=20_000)
    registered = {table.table for table in store.covered}
    await store.close()
    assert registered == hers
    rows = {option.id for option in CONTENT.facts.tables["stored_things"]}
    assert rows == hers
    for language in LANGUAGES:
        for row in rows:
            assert CONTENT.texts.render(language, "stored_things", row).strip()


def said() -> list[tuple[str, str | None]]:
    """Every text that a step or the engine may say, and the label of every option."""
    found: list[tuple[str, str | None]] = [(text, None) for text in (*ENGINE_TEXTS, UNANSWERED)]
    for flow in CONTENT.flows.flows.values():
        for step in flow.steps.values():
            if isinstance(step, Collect):
                found += [(text, None) for text in (step.text, *(one.text for one in step.rejections))]
            elif isinstance(step, Utter) and step.by is None:
                found.append((step.text, None))
            elif isinstance(step, Utter):
                found += [(f"{step.text}_{value}", None) for value in CONTENT.flows.slots[step.by].values]
    for text in TEXTS:
        found += [(text, None)] if CONTENT.texts.has("en", text) else []
        found += [(text, label) for label in CONTENT.texts.labels("en", text)]
    return list(dict.fromkeys(found))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("answered", [True, False], ids=["answered", "unanswered"])
def test_every_text_can_be_said_with_all_that_it_names(language: str, answered: bool) -> None:
    slots = {name: _answer(name) if answered else None for name in CONTENT.flows.slots}
    words = CONTENT.words(language, slots, {"count": 2, "day": "today", **{name: "112" for name in OUTSIDE}})
    assert len(said()) > 80
    for text, label in said():
        rendered = CONTENT.texts.render(language, text, label, words)
        assert rendered.strip(), text
        assert not re.search(r"\{|\}|\$|utter_|None\b", rendered), (text, rendered)


def _answer(name: str) -> object:
    slot = CONTENT.flows.slots[name]
    match slot.type:
        case "bool":
            return True
        case "categorical":
            return slot.values[0]
        case "date":
            return {"precision": "month", "value": "2024-05"}
        case "float":
            return 34.0
        case "list":
            return list(slot.values[:2]) or [{"text": "words"}, {"file": "f1"}]
        case _:
            return "her words"
