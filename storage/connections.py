"""Connections to the database file, each with the promises of the design set on it."""

import os
import sqlite3
from pathlib import Path

from storage.errors import NotRead, NotSaved
from storage.files import saving

BUSY_SECONDS = 5.0
_STATEMENTS_KEPT = 256


def _connect(target: str, *, uri: bool = False) -> sqlite3.Connection:
    connection = sqlite3.connect(
        target,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=_STATEMENTS_KEPT,
        uri=uri,
    )
    try:
        connection.execute("PRAGMA secure_delete=ON")
        connection.execute("PRAGMA temp_store=MEMORY")
        connection.execute("PRAGMA foreign_keys=ON")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def create_file(path: Path) -> None:
    """The file exists with mode 0600; SQLite gives its journal files the same mode."""
    with saving():
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        path.chmod(0o600)


def writing(path: Path) -> sqlite3.Connection:
    """A connection whose commits are durable and whose deletions leave zeros. Raises `NotSaved`."""
    create_file(path)
    try:
        connection = _connect(str(path))
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
    except sqlite3.Error as problem:
        raise NotSaved(number=problem.sqlite_errorcode) from None
    return connection


def reading(path: Path, *, at_rest: bool = False) -> sqlite3.Connection:
    """A connection that cannot write. Raises `NotRead`.

    `at_rest`: nobody has the database open and its journal is empty; then not even journal files are made.
    """
    mode = "mode=ro&immutable=1" if at_rest else "mode=ro"
    try:
        connection = _connect(f"{path.absolute().as_uri()}?{mode}", uri=True)
        connection.execute("PRAGMA query_only=ON")
    except sqlite3.Error as problem:
        raise NotRead(number=problem.sqlite_errorcode) from None
    return connection
