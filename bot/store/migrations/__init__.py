"""
Alembic migrations of the schema: which revision is the newest, and how to get there.

Alembic takes longer to import than the bot takes to answer, so this file does not import it:
`upgrade` does, and is called only for a file that is behind. `versions/` holds the revisions,
`env.py` is Alembic's own entry. How to add a revision: CONTRIBUTING.md.
"""

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

HEAD: Final = "0004"
"""The newest revision: the schema that this program reads and writes."""

FOLDER: Final = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Migrations:
    """
    A line of revisions.

    Args:
        head: The newest one.
        more: Folders with revisions besides those of `versions/`; tests add theirs.
    """

    head: str = HEAD
    more: tuple[Path, ...] = ()

    def upgrade(self, connection: Connection) -> None:
        """Run every revision that is not in the file yet, in the transaction of *connection*."""
        # Its lines, from the import on, say how it works, not what it did: `schema.py` logs that.
        logging.getLogger("alembic").setLevel(logging.WARNING)
        from alembic import command  # noqa: PLC0415
        from alembic.config import Config  # noqa: PLC0415

        config = Config(attributes={"connection": connection})
        config.set_main_option("path_separator", "newline")
        config.set_main_option("script_location", _escaped([FOLDER]))
        config.set_main_option("version_locations", _escaped([FOLDER / "versions", *self.more]))
        command.upgrade(config, self.head)


def _escaped(folders: Iterable[Path]) -> str:
    # Alembic reads its options with configparser, which takes a bare % for a reference.
    return "\n".join(map(str, folders)).replace("%", "%%")
