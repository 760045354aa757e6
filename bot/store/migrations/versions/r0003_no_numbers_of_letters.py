"""No file ids of letters and made files: some of them held somebody's day."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """
    Earlier programs kept these for a year, whoever the file was made for, and a hash cannot tell.

    What is everybody's is uploaded once more. A table that is missing or another is told later.
    """
    columns = op.get_bind().exec_driver_sql("PRAGMA table_info(recordings)")
    if any(one.name == "fingerprint" for one in columns):
        op.execute(
            sa.text(
                "DELETE FROM recordings WHERE fingerprint LIKE '%#pdf' OR fingerprint LIKE '%#made'"
            )
        )
