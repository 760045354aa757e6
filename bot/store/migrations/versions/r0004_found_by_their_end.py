"""An index on the end of rows: what has expired is found without reading all the rest."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

TABLES = ("last_link", "languages", "messages", "erased", "handled")


def upgrade() -> None:
    """An index for each table that grows with people; those of a server are on a server alone."""
    found = sa.inspect(op.get_bind())
    for table in TABLES:
        # A table that is missing is made with its index later; another one is told of later.
        if found.has_table(table) and any(
            column["name"] == "ends" for column in found.get_columns(table)
        ):
            op.create_index(f"ix_{table}_ends", table, ["ends"], if_not_exists=True)
