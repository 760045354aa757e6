"""
The tables of `model/kept.py` and every statement on them; nothing else writes SQL.

Only `INSERT ... ON CONFLICT` is not standard; PostgreSQL says it in the same words.
"""

from typing import Any, Final

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
from sqlalchemy.dialects.sqlite import Insert, insert

from bot.model.kept import Kept

ROW_KEY: Final = LargeBinary(32)


def name_of(kind: Kept) -> str:
    """The table of a kind."""
    return kind.value.replace("-", "_")


TABLES: Final = MetaData()


def _about_persons(kind: Kept, *more: Column[bytes]) -> Table:
    # Without row numbers: the order in which rows came is not kept either.
    return Table(
        name_of(kind),
        TABLES,
        Column("person", ROW_KEY, primary_key=True),
        *more,
        Column("sealed", LargeBinary, nullable=False),
        Column("ends", BigInteger, nullable=False),
        sqlite_with_rowid=False,
    )


LAST_LINK: Final = _about_persons(Kept.LAST_LINK)
LANGUAGES: Final = _about_persons(Kept.LANGUAGES)
MESSAGES: Final = _about_persons(Kept.MESSAGES, Column("message", ROW_KEY, primary_key=True))
WAITING: Final = Table(
    name_of(Kept.WAITING),
    TABLES,
    Column("number", ROW_KEY, primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
    Column("ends", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)
TOTALS: Final = Table(
    name_of(Kept.TOTALS),
    TABLES,
    Column("day", Date, primary_key=True),
    Column("event", String, primary_key=True),
    Column("number", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)
RECORDINGS: Final = Table(
    name_of(Kept.RECORDINGS),
    TABLES,
    Column("bot", BigInteger, primary_key=True),
    Column("fingerprint", String, primary_key=True),
    Column("file_id", String, nullable=False),
    Column("ends", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)
NOTICES: Final = Table(
    name_of(Kept.NOTICES),
    TABLES,
    Column("place", String, primary_key=True),
    Column("first_day", Date, nullable=False),
    Column("last_day", Date, nullable=False),
    Column("says", String, nullable=False),
    sqlite_with_rowid=False,
)

ABOUT_PERSONS: Final = (LAST_LINK, LANGUAGES, MESSAGES)
WITH_AN_END: Final = (*ABOUT_PERSONS, WAITING, RECORDINGS)

_ROWS: Final[BindParameter[Any]] = bindparam("rows", expanding=True)
_NOW: Final[BindParameter[Any]] = bindparam("now")

ROWS_OF_A_PERSON: Final = {
    table: select(table).where(table.c.person.in_(_ROWS), table.c.ends > _NOW)
    for table in ABOUT_PERSONS
}
"""With `rows` and `now`."""

DELETE_OF_A_PERSON: Final = {
    table: delete(table).where(table.c.person == bindparam("row")) for table in ABOUT_PERSONS
}
"""With `row`."""

DELETE_MESSAGE: Final = delete(MESSAGES).where(
    MESSAGES.c.person == bindparam("row"), MESSAGES.c.message == bindparam("row_of_message")
)

ALL_WAITING: Final = select(WAITING).where(WAITING.c.ends > _NOW)
"""With `now`."""

DELETE_WAITING: Final = delete(WAITING).where(WAITING.c.number == bindparam("row"))

DELETE_OLD: Final = {
    **{table: delete(table).where(table.c.ends <= _NOW) for table in WITH_AN_END},
    TOTALS: delete(TOTALS).where(TOTALS.c.day < bindparam("first_day")),
    NOTICES: delete(NOTICES).where(NOTICES.c.last_day <= bindparam("ended")),
}
"""With `now`; of the totals with `first_day`, of the notices with `ended`."""

ONE_RECORDING: Final = select(RECORDINGS.c.file_id, RECORDINGS.c.ends).where(
    RECORDINGS.c.bot == bindparam("of_bot"),
    RECORDINGS.c.fingerprint == bindparam("of_print"),
    RECORDINGS.c.ends > _NOW,
)

TOTALS_OF_DAYS: Final = (
    select(TOTALS.c.event, func.sum(TOTALS.c.number).label("number"))
    .where(TOTALS.c.day.between(bindparam("first_of_days"), bindparam("last_of_days")))
    .group_by(TOTALS.c.event)
)

ALL_NOTICES: Final = (
    select(NOTICES).where(NOTICES.c.last_day > bindparam("ended")).order_by(NOTICES.c.place)
)

DELETE_NOTICE: Final = delete(NOTICES).where(NOTICES.c.place == bindparam("of_place"))

KEY_NUMBERS: Final = {
    table: select(func.substr(table.c.sealed, 1, 1, type_=LargeBinary)).distinct()
    for table in ABOUT_PERSONS
}
"""The first byte of what is sealed is the number of its key."""

SOME_SEALED_BY: Final = {
    table: select(table)
    .where(func.substr(table.c.sealed, 1, 1, type_=LargeBinary) == bindparam("number"))
    .limit(5)
    for table in ABOUT_PERSONS
}
"""With `number`, one byte."""


def _put(table: Table) -> Insert:
    new = insert(table)
    return new.on_conflict_do_update(
        index_elements=list(table.primary_key),
        set_={one.name: new.excluded[one.name] for one in table.c if not one.primary_key},
    )


def _add_to_totals() -> Insert:
    new = insert(TOTALS)
    return new.on_conflict_do_update(
        index_elements=list(TOTALS.primary_key),
        set_={"number": TOTALS.c.number + new.excluded.number},
    )


PUT: Final = {table: _put(table) for table in (*WITH_AN_END, NOTICES)}
"""With the columns of the table."""

ADD_TO_TOTALS: Final = _add_to_totals()
"""With the columns of the table."""
