"""
Schema migrations: an ordered list, each brings the tables one number further.

The number stands in the file (`PRAGMA user_version`). A released shape is never changed: another
column or table is a new migration here, at the end, and a file `tests/store/shapes/<number>.sql`
with the shape that it leads to. Each runs inside one transaction with its number.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Migration:
    """
    One step from a shape to the next.

    Args:
        to: The number of the shape that it leads to.
        change: Changes the tables; whatever it raises undoes all of it.
    """

    to: int
    change: Callable[[Connection], None]


def _number_the_first_shape(_: Connection) -> None:
    """The shape of 2026.11.0, which had no number, is shape 1: nothing but its number changes."""


def _let_presses_wait(connection: Connection) -> None:
    """Shape 2: the sealed journal of presses whose answer is on its way."""
    connection.exec_driver_sql(
        "CREATE TABLE IF NOT EXISTS waiting (number BLOB NOT NULL, sealed BLOB NOT NULL, "
        "ends BIGINT NOT NULL, PRIMARY KEY (number)) WITHOUT ROWID"
    )


MIGRATIONS: Final = (Migration(1, _number_the_first_shape), Migration(2, _let_presses_wait))
"""In the order of their numbers, none left out."""

NEWEST: Final = MIGRATIONS[-1].to
"""The shape that this program reads and writes."""
