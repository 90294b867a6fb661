"""SQL for the hot path, compiled once from the tables and run on `sqlite3` itself."""

from sqlalchemy import ClauseElement
from sqlalchemy.dialects import sqlite

_DIALECT = sqlite.dialect(paramstyle="named")


def sql(statement: ClauseElement) -> str:
    """The statement's text with `:name` parameters. Values must be `bindparam`s: literals would stay unbound."""
    return str(statement.compile(dialect=_DIALECT))
