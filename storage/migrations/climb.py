"""Runs Alembic on one database file."""

import sqlite3
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import StaticPool

from storage.connections import writing
from storage.errors import NotSaved
from storage.migrations import HEAD


def settings(connection: Connection | None = None) -> Config:
    """Alembic's settings for our scripts; `connection` is what `env.py` runs them on."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def climb(path: Path, target: str = HEAD, *, down: bool = False) -> None:
    """The tables are those of `target`. A kill in the middle leaves them at a whole step. Raises `NotSaved`."""
    raw = writing(path)
    raw.execute(
        "PRAGMA foreign_keys=OFF"
    )  # A batch step copies a table and drops the old one: no cascade may fire.
    engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
    # The driver would commit before every CREATE; with BEGIN sent here, a step is one transaction.
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    try:
        with engine.connect() as connection:
            (command.downgrade if down else command.upgrade)(settings(connection), target)
    except (sqlite3.Error, SQLAlchemyError):
        raise NotSaved from None
    finally:
        engine.dispose()
        raw.close()
