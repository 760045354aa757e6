"""
Key inventory: which rows are sealed by which master key, and which keys running bots have.

A row cannot be sealed anew for its key to go: its place is a keyed hash of a person's number, and
that number stands nowhere. So rows move when they are used, and the rest of them expire.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import Connection, Table, text

from bot.store.row_mapper import RowMapper
from bot.store.sealing import Keyring
from bot.store.server import APPLICATION
from bot.store.tables import COUNT_BY_KEY, SAMPLE_SEALED_BY, SEALED_ON_SERVER, SEALED_TABLES
from bot.store.totals import day_of

SAMPLE: Final = 200
"""Rows of each table and key that are tried; more of them would take minutes where many are."""

SHOWN: Final = 4
"""Keys in the name of a connection, which has 63 bytes (PostgreSQL, NAMEDATALEN)."""

_SESSIONS: Final = text(
    "SELECT DISTINCT application_name FROM pg_stat_activity"
    " WHERE datname = current_database() AND application_name LIKE :ours"
)


@dataclass(frozen=True, slots=True)
class Sealed:
    """
    The rows of one table that one key has sealed.

    Args:
        ends: The day in Paris on which the last of them ends, if nobody uses it before.
        tried: How many of them were opened to see whether the key is right.
        damaged: How many of those did not open.
    """

    table: str
    number: int
    rows: int
    ends: date
    tried: int
    damaged: int


@dataclass(frozen=True, slots=True)
class RunningKeys:
    """
    The keys of a running bot: check values by number.

    Args:
        sealing: The number of the one that seals.
    """

    sealing: int
    opens: dict[int, str]


def count_by_key(connection: Connection, keyring: Keyring) -> list[Sealed]:
    """How many rows of which table each key has sealed, and whether those it should open do."""
    mapper = RowMapper(keyring)
    is_server = connection.dialect.name == "postgresql"
    found = []
    for table in (*SEALED_TABLES, *(SEALED_ON_SERVER if is_server else ())):
        for number, rows, ends in connection.execute(COUNT_BY_KEY[table]).all():
            tried, damaged = _tried(connection, mapper, table, number)
            key = number[0] if number else -1
            found.append(Sealed(table.name, key, rows, day_of(ends), tried, damaged))
    return sorted(found, key=lambda one: (one.number, one.table))


def _tried(
    connection: Connection, mapper: RowMapper, table: Table, number: bytes
) -> tuple[int, int]:
    asked = {"number": number, "sample": SAMPLE}
    some = connection.execute(SAMPLE_SEALED_BY[table], asked).mappings().all()
    return len(some), sum(mapper.unseal(table, row) is None for row in some)


def application_of(keyring: Keyring) -> str:
    """The name of a bot's connections to a server: it says which keys it has, the sealing first."""
    keys = keyring.keys[:SHOWN]
    return " ".join([APPLICATION, *(f"{key.number}:{key.check_value}" for key in keys)])


def running_keys(connection: Connection) -> Sequence[RunningKeys]:
    """The keys of the bots that are connected to a server now; of a file, of none."""
    if connection.dialect.name != "postgresql":
        return ()
    names = connection.execute(_SESSIONS, {"ours": f"{APPLICATION} %"}).scalars().all()
    return [_keys_in(name) for name in sorted(names)]


def _keys_in(name: str) -> RunningKeys:
    words = [one.partition(":") for one in name.split()[1:]]
    opens = {int(number): value for number, _, value in words if number.isdecimal()}
    return RunningKeys(next(iter(opens), 0), opens)
