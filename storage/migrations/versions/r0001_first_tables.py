"""The first tables: inbox, sessions, outbox, message ids, deletion notes, jobs, revisions."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "meta",
        sa.Column("name", sa.String, primary_key=True),
        sa.Column("value", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "inbox",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("update_digest", sa.LargeBinary, nullable=False),
        sa.Column("epoch", sa.Integer, nullable=False),
        sa.Column("payload", sa.LargeBinary, nullable=False),
        sa.UniqueConstraint("update_digest", name="uq_inbox_update_digest"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "seen_updates",
        sa.Column("update_digest", sa.LargeBinary, primary_key=True),
        sa.Column("day", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "sessions",
        sa.Column("id", sa.LargeBinary, primary_key=True),
        sa.Column("chat_digest", sa.LargeBinary, nullable=False),
        sa.Column("epoch", sa.Integer, nullable=False),
        sa.Column("data_key", sa.LargeBinary, nullable=False),
        sa.Column("key_number", sa.Integer, nullable=False),
        sa.Column("chat_id", sa.LargeBinary, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("expires", sa.Integer, nullable=False),
        sa.UniqueConstraint("chat_digest", name="uq_sessions_chat_digest"),
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column(
            "session_id", sa.LargeBinary, sa.ForeignKey("sessions.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("priority", sa.Boolean, nullable=False),
        sa.Column("payload", sa.LargeBinary, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "message_ids",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column(
            "session_id", sa.LargeBinary, sa.ForeignKey("sessions.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("day", sa.Integer, nullable=False),
        sa.Column("payload", sa.LargeBinary, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "deletion_notes",
        sa.Column("id", sa.LargeBinary, primary_key=True),
        sa.Column("epoch", sa.Integer, nullable=False),
        sa.Column("note_key", sa.LargeBinary, nullable=False),
        sa.Column("day", sa.Integer, nullable=False),
        sa.Column("payload", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "jobs",
        sa.Column("id", sa.LargeBinary, primary_key=True),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("epoch", sa.Integer, nullable=False),
        sa.Column("session_id", sa.LargeBinary, sa.ForeignKey("sessions.id", ondelete="CASCADE")),
        sa.Column("due", sa.Integer, nullable=False),
        sa.Column("payload", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "revisions",
        sa.Column("hash", sa.LargeBinary, primary_key=True),
        sa.Column("day", sa.Integer, nullable=False),
        sa.Column("files", sa.LargeBinary, nullable=False),
        sa.Column("recalled", sa.Boolean, nullable=False),
    )
    op.create_table(
        "revisions_in_force",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("hash", sa.LargeBinary, sa.ForeignKey("revisions.hash"), nullable=False),
        sa.Column("day", sa.Integer, nullable=False),
        sqlite_autoincrement=True,
    )
    for table, column in INDEXES:
        op.create_index(f"ix_{table}_{column}", table, [column])


def downgrade() -> None:
    for table, column in INDEXES:
        op.drop_index(f"ix_{table}_{column}", table)
    for table in reversed(TABLES):
        op.drop_table(table)


INDEXES = (
    ("seen_updates", "day"),
    ("sessions", "epoch"),
    ("sessions", "expires"),
    ("outbox", "session_id"),
    ("message_ids", "session_id"),
    ("message_ids", "day"),
    ("deletion_notes", "epoch"),
    ("jobs", "epoch"),
    ("jobs", "session_id"),
    ("jobs", "due"),
)
TABLES = (
    "meta",
    "inbox",
    "seen_updates",
    "sessions",
    "outbox",
    "message_ids",
    "deletion_notes",
    "jobs",
    "revisions",
    "revisions_in_force",
)
