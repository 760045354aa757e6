"""
Tables and prepared statements (SQLAlchemy Core): one table for each kind of `model/retention.py`.

Nothing else writes SQL but `schema.py` and the migrations. Only `INSERT ... ON CONFLICT` is not
portable: `upsert` and its like build it for the dialect of the database.
"""

from functools import cache
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from sqlalchemy import (
    BigInteger,
    BindParameter,
    Column,
    Date,
    LargeBinary,
    MetaData,
    String,
    Table,
    bindparam,
    delete,
    func,
    select,
)

from bot.model.retention import DataKind

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql, sqlite

ROW_KEY: Final = LargeBinary(32)


def table_name(kind: DataKind) -> str:
    """The name of the table of a kind."""
    return kind.value.replace("-", "_")


TABLES: Final = MetaData()


SERVER_TABLES: Final = MetaData()
"""What several bots need besides, on a server alone."""


def _personal_table(kind: DataKind, *more: Column[bytes], among: MetaData = TABLES) -> Table:
    # WITHOUT ROWID: the order in which rows came is not kept either.
    return Table(
        table_name(kind),
        among,
        Column("person", ROW_KEY, primary_key=True),
        *more,
        Column("sealed", LargeBinary, nullable=False),
        # In steps, as the column itself: an index tells nothing more about who came when.
        Column("ends", BigInteger, nullable=False, index=True),
        sqlite_with_rowid=False,
    )


LAST_LINK: Final = _personal_table(DataKind.LAST_LINK)
LANGUAGES: Final = _personal_table(DataKind.LANGUAGES)
MESSAGES: Final = _personal_table(DataKind.MESSAGES, Column("message", ROW_KEY, primary_key=True))
WAITING: Final = Table(
    table_name(DataKind.WAITING),
    TABLES,
    Column("number", ROW_KEY, primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
    Column("ends", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)
TOTALS: Final = Table(
    table_name(DataKind.TOTALS),
    TABLES,
    Column("day", Date, primary_key=True),
    Column("event", String, primary_key=True),
    Column("number", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)
RECORDINGS: Final = Table(
    table_name(DataKind.RECORDINGS),
    TABLES,
    Column("bot", BigInteger, primary_key=True),
    Column("fingerprint", String, primary_key=True),
    Column("file_id", String, nullable=False),
    Column("ends", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)
NOTICES: Final = Table(
    table_name(DataKind.NOTICES),
    TABLES,
    Column("place", String, primary_key=True),
    Column("first_day", Date, nullable=False),
    Column("last_day", Date, nullable=False),
    Column("says", String, nullable=False),
    sqlite_with_rowid=False,
)

ERASED: Final = _personal_table(DataKind.ERASED, among=SERVER_TABLES)
HANDLED: Final = Table(
    table_name(DataKind.HANDLED),
    SERVER_TABLES,
    Column("number", ROW_KEY, primary_key=True),
    Column("ends", BigInteger, nullable=False, index=True),
)

PERSONAL_TABLES: Final = (LAST_LINK, LANGUAGES, MESSAGES)
EXPIRING_TABLES: Final = (*PERSONAL_TABLES, WAITING, RECORDINGS)
EXPIRING_ON_SERVER: Final = (ERASED, HANDLED)

_ROWS: Final[BindParameter[Any]] = bindparam("rows", expanding=True)
_NOW: Final[BindParameter[Any]] = bindparam("now")
_LATEST: Final[BindParameter[Any]] = bindparam("latest")

SELECT_PERSON: Final = {
    table: select(table).where(
        table.c.person.in_(_ROWS), table.c.ends > _NOW, table.c.ends <= _LATEST
    )
    for table in (*PERSONAL_TABLES, ERASED)
}
"""Parameters: `rows` (row keys), `now`, and `latest`, the last second a live row may expire at."""

DELETE_PERSON: Final = {
    table: delete(table).where(table.c.person == bindparam("row")) for table in PERSONAL_TABLES
}
"""Parameter: `row` (row key)."""

DELETE_MESSAGE: Final = delete(MESSAGES).where(
    MESSAGES.c.person == bindparam("row"), MESSAGES.c.message == bindparam("row_of_message")
)

SELECT_WAITING: Final = select(WAITING).where(WAITING.c.ends > _NOW, WAITING.c.ends <= _LATEST)
"""Parameters: `now` and `latest`."""

DELETE_WAITING: Final = delete(WAITING).where(WAITING.c.number == bindparam("row"))

DELETE_EXPIRED: Final = {
    **{
        table: delete(table).where((table.c.ends <= _NOW) | (table.c.ends > _LATEST))
        for table in (*EXPIRING_TABLES, *EXPIRING_ON_SERVER)
    },
    TOTALS: delete(TOTALS).where(
        (TOTALS.c.day < bindparam("first_day")) | (TOTALS.c.day > bindparam("last_day"))
    ),
    NOTICES: delete(NOTICES).where(NOTICES.c.last_day <= bindparam("ended")),
}
"""Parameters: `now` and `latest`; of totals `first_day` and `last_day`, of notices `ended`."""

LAST_OF_BATCH: Final = {
    table: select(table.c.ends)
    .where(table.c.ends <= _NOW)
    .order_by(table.c.ends)
    .offset(bindparam("rows"))
    .limit(1)
    for table in (*EXPIRING_TABLES, *EXPIRING_ON_SERVER)
}
"""The end up to which expired rows are one batch. Parameters: `now`, `rows` of a batch."""

SELECT_RECORDING: Final = select(RECORDINGS.c.file_id, RECORDINGS.c.ends).where(
    RECORDINGS.c.bot == bindparam("of_bot"),
    RECORDINGS.c.fingerprint == bindparam("of_print"),
    RECORDINGS.c.ends > _NOW,
    RECORDINGS.c.ends <= _LATEST,
)

SELECT_HANDLED: Final = select(HANDLED.c.ends).where(
    HANDLED.c.number.in_(_ROWS), HANDLED.c.ends > _NOW
)
"""Parameters: `rows` (row keys) and `now`."""

SELECT_TOTALS: Final = select(TOTALS).where(
    TOTALS.c.day.between(bindparam("first_of_days"), bindparam("last_of_days"))
)

EXPORT_TOTALS: Final = select(TOTALS).order_by(TOTALS.c.day, TOTALS.c.event)

EXPORT_NOTICES: Final = select(NOTICES).order_by(NOTICES.c.place)

SELECT_NOTICES: Final = (
    select(NOTICES).where(NOTICES.c.last_day > bindparam("ended")).order_by(NOTICES.c.place)
)

DELETE_NOTICE: Final = delete(NOTICES).where(NOTICES.c.place == bindparam("of_place"))

SEALED_TABLES: Final = (*PERSONAL_TABLES, WAITING)
SEALED_ON_SERVER: Final = (ERASED,)

_KEY_NUMBER: Final = {
    table: func.substr(table.c.sealed, 1, 1, type_=LargeBinary)
    for table in (*SEALED_TABLES, *SEALED_ON_SERVER)
}
"""The number of the key of a row: the first byte of what is sealed."""

SELECT_KEY_NUMBERS: Final = {
    table: select(_KEY_NUMBER[table]).distinct() for table in PERSONAL_TABLES
}
"""The numbers of the keys in use; reads the whole table."""

OUTER_ROWS: Final = 500
"""How many of the rows that end first are looked at, and of those that end last."""

SELECT_OUTER: Final = {
    table: tuple(
        select(table).order_by(order).limit(OUTER_ROWS)
        for order in (table.c.ends, table.c.ends.desc())
    )
    for table in PERSONAL_TABLES
}
"""
The rows that end first, and those that end last: of the oldest and of the newest key in use.

A row is sealed by the newest key that seals, and what is written later ends later.
"""

COUNT_BY_KEY: Final = {
    table: select(number, func.count(), func.max(table.c.ends)).group_by(number)
    for table, number in _KEY_NUMBER.items()
}
"""For each key number: how many rows it has sealed, and when the last of them ends."""

SAMPLE_SEALED_BY: Final = {
    table: select(table).where(number == bindparam("number")).limit(bindparam("sample"))
    for table, number in _KEY_NUMBER.items()
}
"""
Parameters: `number`, one byte, and `sample`, how many rows; reads all when there are few.
"""


Upsert: TypeAlias = "sqlite.Insert | postgresql.Insert"
"""`INSERT ... ON CONFLICT`, for which SQLAlchemy has a class for each dialect."""


def _insert(table: Table, dialect: str) -> Upsert:
    """The one place that knows dialects; each is imported when it is asked for, not at a start."""
    match dialect:
        case "sqlite":
            from sqlalchemy.dialects import sqlite  # noqa: PLC0415

            return sqlite.insert(table)
        case "postgresql":
            from sqlalchemy.dialects import postgresql  # noqa: PLC0415

            return postgresql.insert(table)
        case _:
            raise KeyError(dialect)


@cache
def upsert(table: Table, dialect: str) -> Upsert:
    """
    Upsert: insert a row, or replace the one with its primary key. Parameters: all columns.

    Args:
        dialect: SQLAlchemy's name of the database (`connection.dialect.name`).

    Raises:
        KeyError: The dialect has no such statement.
    """
    new = _insert(table, dialect)
    return new.on_conflict_do_update(
        index_elements=list(table.primary_key),
        set_={one.name: new.excluded[one.name] for one in table.c if not one.primary_key},
    )


@cache
def increment_totals(dialect: str) -> Upsert:
    """Upsert that adds `number` to the counter of an event on a day."""
    new = _insert(TOTALS, dialect)
    return new.on_conflict_do_update(
        index_elements=list(TOTALS.primary_key),
        set_={"number": TOTALS.c.number + new.excluded.number},
    )


@cache
def raise_totals(dialect: str) -> Upsert:
    """Upsert that raises the counter of an event on a day to `number`, and never lowers it."""
    new = _insert(TOTALS, dialect)
    return new.on_conflict_do_update(
        index_elements=list(TOTALS.primary_key),
        set_={"number": new.excluded.number},
        where=new.excluded.number > TOTALS.c.number,
    )


@cache
def insert_if_absent(table: Table, dialect: str) -> Upsert:
    """Insert a row, unless there is one with its primary key. Parameters: all columns."""
    return _insert(table, dialect).on_conflict_do_nothing(index_elements=list(table.primary_key))
