"""Every table. Ids are random unless they give an order; the only clear times are whole days; the rest is sealed."""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
)

metadata = MetaData(
    naming_convention={"ix": "ix_%(column_0_label)s", "uq": "uq_%(table_name)s_%(column_0_name)s"}
)


def _of_session(*, required: bool = True) -> Column[bytes]:
    # CASCADE is the second lock: a room that forgot to erase its rows leaves none behind.
    return Column(
        "session_id",
        LargeBinary,
        ForeignKey("sessions.id", ondelete="CASCADE"),
        nullable=not required,
        index=True,
    )


meta = Table(
    "meta",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

inbox = Table(
    "inbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("update_digest", LargeBinary, nullable=False, unique=True),
    Column("epoch", Integer, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    sqlite_autoincrement=True,
)

seen_updates = Table(
    "seen_updates",
    metadata,
    Column("update_digest", LargeBinary, primary_key=True),
    Column("day", Integer, nullable=False, index=True),
    sqlite_with_rowid=False,
)

sessions = Table(
    "sessions",
    metadata,
    Column("id", LargeBinary, primary_key=True),
    Column("chat_digest", LargeBinary, nullable=False, unique=True),
    Column("epoch", Integer, nullable=False, index=True),
    Column("data_key", LargeBinary, nullable=False),
    Column("key_number", Integer, nullable=False),
    Column("chat_id", LargeBinary, nullable=False),
    Column("version", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("expires", Integer, nullable=False, index=True),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    _of_session(),
    Column("priority", Boolean, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    sqlite_autoincrement=True,
)

message_ids = Table(
    "message_ids",
    metadata,
    Column("id", Integer, primary_key=True),
    _of_session(),
    Column("day", Integer, nullable=False, index=True),
    Column("payload", LargeBinary, nullable=False),
    sqlite_autoincrement=True,
)

deletion_notes = Table(
    "deletion_notes",
    metadata,
    Column("id", LargeBinary, primary_key=True),
    Column("epoch", Integer, nullable=False, index=True),
    Column("note_key", LargeBinary, nullable=False),
    Column("day", Integer, nullable=False),
    Column("payload", LargeBinary, nullable=False),
)

jobs = Table(
    "jobs",
    metadata,
    Column("id", LargeBinary, primary_key=True),
    Column("kind", String, nullable=False),
    Column("epoch", Integer, nullable=False, index=True),
    _of_session(required=False),
    Column("due", Integer, nullable=False, index=True),
    Column("payload", LargeBinary, nullable=False),
)

revisions = Table(
    "revisions",
    metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("day", Integer, nullable=False),
    Column("files", LargeBinary, nullable=False),
    Column("recalled", Boolean, nullable=False),
)

revisions_in_force = Table(
    "revisions_in_force",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("hash", LargeBinary, ForeignKey("revisions.hash"), nullable=False),
    Column("day", Integer, nullable=False),
    sqlite_autoincrement=True,
)

link_counts = Table(
    "link_counts",
    metadata,
    Column("name", String, primary_key=True),
    Column("count", Integer, nullable=False),
    sqlite_with_rowid=False,
)
