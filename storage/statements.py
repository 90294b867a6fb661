"""SQL for the hot path, compiled once from the tables and run on `sqlite3` itself."""

import re

from sqlalchemy import ClauseElement
from sqlalchemy.dialects import sqlite

_DIALECT = sqlite.dialect(paramstyle="named")


def sql(statement: ClauseElement) -> str:
    """The statement's text with a `:name` for each `bindparam`.

    Whole numbers that SQLAlchemy binds by itself (the 0 of an OFFSET) are written out; any other literal raises
    `TypeError` when the module is imported, since it would stay unbound.
    """
    compiled = statement.compile(dialect=_DIALECT)
    text = str(compiled)
    for name, value in compiled.params.items():
        if value is None:
            continue
        if not isinstance(value, int):
            raise TypeError(name)
        text = re.sub(rf":{name}\b", str(value), text)
    return text
