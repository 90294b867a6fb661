"""The steps from one version of the tables to the next, run by Alembic without any ini file.

To add a step: a file in `versions/`, its name at the end of `REVISIONS`. Tests climb up and down, and compare the
tables at the top with `storage.tables`.
"""

REVISIONS = ("0001", "0002")
"""Every version this program knows, the oldest first."""

HEAD = REVISIONS[-1]
