"""The tables climb and descend step by step, and at the top they are what the code says."""

import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from storage.connections import writing
from storage.errors import NotSaved
from storage.migrations import HEAD, REVISIONS
from storage.migrations.climb import climb, settings
from storage.tables import metadata


def shape(path: Path) -> list[tuple[str, str]]:
    connection = sqlite3.connect(path)
    try:
        return sorted(
            connection.execute("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")
        )
    finally:
        connection.close()


@pytest.mark.parametrize("step", range(len(REVISIONS)))
def test_each_step_can_be_climbed_descended_and_climbed(tmp_path: Path, step: int) -> None:
    path = tmp_path / "one.sqlite"
    below = REVISIONS[step - 1] if step else "base"
    if step:
        climb(path, below)
    before = [row for row in shape(path) if row[0] != "alembic_version"] if step else []
    climb(path, REVISIONS[step])
    above = shape(path)
    climb(path, below, down=True)
    assert [row for row in shape(path) if row[0] != "alembic_version"] == before
    climb(path, REVISIONS[step])
    assert shape(path) == above


def test_at_the_top_the_tables_are_those_of_the_code(tmp_path: Path) -> None:
    climb(tmp_path / "one.sqlite")
    engine = create_engine(f"sqlite:///{tmp_path / 'one.sqlite'}")
    try:
        with engine.connect() as connection:
            assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    finally:
        engine.dispose()


def test_what_alembic_does_not_compare_is_equal_too(tmp_path: Path) -> None:
    climb(tmp_path / "climbed.sqlite")
    engine = create_engine(f"sqlite:///{tmp_path / 'made.sqlite'}")
    metadata.create_all(engine)
    engine.dispose()

    def tables(path: Path) -> dict[str, tuple[bool, bool, list[object], list[object]]]:
        connection = sqlite3.connect(path)
        try:
            return {
                name: (
                    "AUTOINCREMENT" in text,
                    "WITHOUT ROWID" in text,
                    connection.execute(f"PRAGMA foreign_key_list({name})").fetchall(),
                    connection.execute(f"PRAGMA table_info({name})").fetchall(),
                )
                for name, text in connection.execute(
                    "SELECT name, sql FROM sqlite_master WHERE type = 'table'"
                )
                if name in metadata.tables
            }
        finally:
            connection.close()

    assert tables(tmp_path / "climbed.sqlite") == tables(tmp_path / "made.sqlite")


def test_the_known_versions_are_those_of_the_scripts() -> None:
    scripts = ScriptDirectory.from_config(settings())
    assert tuple(script.revision for script in reversed(list(scripts.walk_revisions()))) == REVISIONS
    assert scripts.get_heads() == [HEAD]


def test_a_step_that_fails_leaves_the_tables_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "one.sqlite"
    connection = writing(path)
    # The step meets a table in its way, late among those it makes.
    connection.execute("CREATE TABLE revisions (x)")
    connection.close()
    with pytest.raises(NotSaved):
        climb(path)
    assert [name for name, _ in shape(path) if name != "alembic_version"] == ["revisions"]
