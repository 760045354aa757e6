"""The tables as they were released in 2026.11.0."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Six tables, without row numbers: the order in which rows came is not kept either."""
    for name, *more in (("languages",), ("last_link",), ("messages", "message")):
        op.create_table(
            name,
            *(sa.Column(key, sa.LargeBinary(), primary_key=True) for key in ("person", *more)),
            sa.Column("sealed", sa.LargeBinary(), nullable=False),
            sa.Column("ends", sa.BigInteger(), nullable=False),
            sqlite_with_rowid=False,
        )
    op.create_table(
        "totals",
        sa.Column("day", sa.Date(), primary_key=True),
        sa.Column("event", sa.String(), primary_key=True),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "recordings",
        sa.Column("bot", sa.BigInteger(), primary_key=True),
        sa.Column("fingerprint", sa.String(), primary_key=True),
        sa.Column("file_id", sa.String(), nullable=False),
        sa.Column("ends", sa.BigInteger(), nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "notices",
        sa.Column("place", sa.String(), primary_key=True),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("says", sa.String(), nullable=False),
        sqlite_with_rowid=False,
    )
