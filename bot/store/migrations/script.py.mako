"""${message}"""

import sqlalchemy as sa
from alembic import op

revision = "${up_revision}"
down_revision = "${down_revision}"


def upgrade() -> None:
    """What changes, and what becomes of the rows that are there."""
    ${upgrades if upgrades else "raise NotImplementedError"}
