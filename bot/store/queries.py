"""Queries of the store, each inside a transaction of its caller: batches, reads, deletions."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import Connection, RowMapping, Table
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.base import Executable

from bot.model.names import PlaceId
from bot.model.places import Notice
from bot.model.retention import (
    ERASED_EXPIRY,
    HANDLED_EXPIRY,
    LANGUAGES_EXPIRY,
    LAST_LINK_EXPIRY,
    MESSAGES_EXPIRY,
    RECORDINGS_EXPIRY,
    WAITING_EXPIRY,
)
from bot.store.cache import PersonData
from bot.store.keys import BEGIN_ANEW, KeyUnusable
from bot.store.pending import PendingWrites
from bot.store.row_mapper import RowMapper, Values
from bot.store.tables import (
    DELETE_EXPIRED,
    DELETE_MESSAGE,
    DELETE_NOTICE,
    DELETE_PERSON,
    ERASED,
    EXPIRING_ON_SERVER,
    EXPIRING_TABLES,
    HANDLED,
    LANGUAGES,
    LAST_LINK,
    LAST_OF_BATCH,
    MESSAGES,
    NOTICES,
    PERSONAL_TABLES,
    RECORDINGS,
    SAMPLE_SEALED_BY,
    SELECT_HANDLED,
    SELECT_KEY_NUMBERS,
    SELECT_NOTICES,
    SELECT_OUTER,
    SELECT_PERSON,
    SELECT_RECORDING,
    SELECT_TOTALS,
    TOTALS,
    WAITING,
    increment_totals,
    insert_if_absent,
    raise_totals,
    upsert,
)
from bot.store.totals import ended, first_day, last_day

SAMPLED: Final = 5
"""Rows of a key that are opened at a start before it is called another one."""
EXPIRED_AT_ONCE: Final = 5_000
"""Rows of a table that are deleted in one transaction, and as many more as end with the last."""


async def write_batch(connection: AsyncConnection, mapper: RowMapper, batch: PendingWrites) -> None:
    """Write a batch: its deletions first, then its rows."""
    dialect = connection.dialect.name
    for table in PERSONAL_TABLES:
        await _execute_many(
            connection, DELETE_PERSON[table], mapper.row_params(table, batch.erasures)
        )
        of_before = [{"row": row} for name, row in batch.row_erasures if name == table.name]
        await _execute_many(connection, DELETE_PERSON[table], of_before)
    await _execute_many(
        connection,
        DELETE_PERSON[MESSAGES],
        mapper.row_params(MESSAGES, batch.message_deletions),
    )
    await _write_messages(connection, mapper, batch)
    for table, values, persons in (
        (
            LAST_LINK,
            [mapper.link_row(p, *of, batch.stamp_of(p)) for p, of in batch.links.items()],
            batch.links,
        ),
        (
            LANGUAGES,
            [mapper.languages_row(p, *of, batch.stamp_of(p)) for p, of in batch.languages.items()],
            batch.languages,
        ),
    ):
        await _execute_many(
            connection, DELETE_PERSON[table], mapper.other_row_params(table, persons)
        )
        await _execute_many(connection, upsert(table, dialect), _in_one_order(values, "person"))
    await _execute_many(
        connection,
        upsert(RECORDINGS, dialect),
        [
            {"bot": bot, "fingerprint": fingerprint, "file_id": file_id, "ends": end}
            for (bot, fingerprint), (file_id, end) in sorted(batch.recordings.items())
        ],
    )
    await _execute_many(
        connection,
        increment_totals(dialect),
        [
            {"day": day, "event": event, "number": number}
            for (day, event), number in sorted(batch.totals.items())
        ],
    )


async def read_person(
    connection: AsyncConnection, mapper: RowMapper, person: int, tables: Sequence[Table], now: float
) -> PersonData:
    """The entry of *person* from some tables, without rows that have expired *now*."""
    found: dict[Table, Sequence[RowMapping]] = {}
    for table in tables:
        asked = {"rows": mapper.row_keys(table, person), **_live_bounds(table, now)}
        found[table] = (await connection.execute(SELECT_PERSON[table], asked)).mappings().all()
    return mapper.to_person(found)


async def erase_person(
    connection: AsyncConnection, mapper: RowMapper, person: int, now: float
) -> PersonData:
    """Delete all rows of *person*, and return what they held."""
    found = await read_person(connection, mapper, person, PERSONAL_TABLES, now)
    for table in PERSONAL_TABLES:
        await _execute_many(connection, DELETE_PERSON[table], mapper.row_params(table, (person,)))
    return found


async def delete_expired(connection: AsyncConnection, now: float) -> tuple[int, bool]:
    """Delete a batch of what has expired; gives the number of rows, and whether that was all."""
    deleted, is_done = 0, True
    is_server = connection.dialect.name == "postgresql"
    for table in (*EXPIRING_TABLES, *(EXPIRING_ON_SERVER if is_server else ())):
        bounds = _live_bounds(table, now)
        asked = {"now": now, "rows": EXPIRED_AT_ONCE}
        last = (await connection.execute(LAST_OF_BATCH[table], asked)).scalar()
        if last is not None:
            bounds["now"], is_done = last, False
        deleted += (await connection.execute(DELETE_EXPIRED[table], bounds)).rowcount
    for table, of_days in (
        (TOTALS, {"first_day": first_day(now), "last_day": last_day(now)}),
        (NOTICES, {"ended": ended(now)}),
    ):
        deleted += (await connection.execute(DELETE_EXPIRED[table], of_days)).rowcount
    return deleted, is_done


async def read_recording(
    connection: AsyncConnection, key: tuple[int, str], now: float
) -> str | None:
    """The file id of a recording, by bot and fingerprint, or None."""
    asked = {"of_bot": key[0], "of_print": key[1], **_live_bounds(RECORDINGS, now)}
    found: str | None = (await connection.execute(SELECT_RECORDING, asked)).scalar_one_or_none()
    return found


async def was_handled(
    connection: AsyncConnection, mapper: RowMapper, update: int, now: float
) -> bool:
    """Whether a bot has carried out *update* already."""
    asked = {"rows": mapper.handled_keys(update), "now": now}
    return bool((await connection.execute(SELECT_HANDLED, asked)).first())


async def note_handled(
    connection: AsyncConnection, mapper: RowMapper, update: int, now: float
) -> None:
    """Note that *update* is carried out."""
    row = {"number": mapper.handled_keys(update)[0], "ends": HANDLED_EXPIRY.expires_at(now)}
    await connection.execute(upsert(HANDLED, connection.dialect.name), row)


async def read_totals(
    connection: AsyncConnection, first: date, last: date
) -> dict[tuple[date, str], int]:
    """The daily counters from *first* to *last*, both included."""
    asked = {"first_of_days": first, "last_of_days": last}
    result = await connection.execute(SELECT_TOTALS, asked)
    return {(row.day, row.event): row.number for row in result.all()}


async def read_notices(connection: AsyncConnection, now: float) -> tuple[Notice, ...]:
    """The notices that have not ended *now*, those of later days too."""
    result = await connection.execute(SELECT_NOTICES, {"ended": ended(now)})
    return tuple(
        Notice(PlaceId(row.place), row.first_day, row.last_day, row.says) for row in result.all()
    )


async def put_notice(connection: AsyncConnection, notice: Notice) -> None:
    """Insert *notice*, or replace the one of its place."""
    await connection.execute(upsert(NOTICES, connection.dialect.name), _of_notice(notice))


async def delete_notice(connection: AsyncConnection, place: PlaceId) -> None:
    """Delete the notice of *place*."""
    await connection.execute(DELETE_NOTICE, {"of_place": place})


async def merge_backup(
    connection: AsyncConnection,
    totals: Iterable[tuple[date, str, int]],
    notices: Iterable[Notice],
    now: float,
) -> None:
    """Merge a backup: the larger counter and an existing notice win; expired rows are skipped."""
    dialect = connection.dialect.name
    first, last = first_day(now), last_day(now)
    await _execute_many(
        connection,
        raise_totals(dialect),
        [
            {"day": day, "event": event, "number": number}
            for day, event, number in totals
            if first <= day <= last
        ],
    )
    await _execute_many(
        connection,
        insert_if_absent(NOTICES, dialect),
        [_of_notice(notice) for notice in notices if notice.last > ended(now)],
    )


async def check_keys(connection: AsyncConnection, mapper: RowMapper, place: str) -> None:
    """
    Check that rows of each key number can be unsealed; else they could not be erased either.

    Args:
        place: The name of the database in the message.

    Raises:
        KeyUnusable: None of the sampled rows of some key opens.
    """
    await connection.run_sync(refuse_other_keys, mapper, place)


def refuse_other_keys(connection: Connection, mapper: RowMapper, place: str) -> None:
    """
    The same, on a connection that is no asynchronous one.

    Raises:
        KeyUnusable: None of the sampled rows of some key opens.
    """
    for table in PERSONAL_TABLES:
        sealed_by: defaultdict[bytes, list[RowMapping]] = defaultdict(list)
        for some in SELECT_OUTER[table]:
            for row in connection.execute(some).mappings():
                sealed_by[row["sealed"][:1]].append(row)
        numbers = sorted(sealed_by)
        if numbers and int.from_bytes(numbers[-1], "big") - int.from_bytes(numbers[0], "big") > 1:
            # Two rotations within the life of a row: a key between may be in use, too.
            numbers = sorted(connection.execute(SELECT_KEY_NUMBERS[table]).scalars())
        for number in numbers:
            if not _opens_any(mapper, table, sealed_by[number]) and not _opens_any(
                mapper,
                table,
                connection.execute(
                    SAMPLE_SEALED_BY[table], {"number": number, "sample": SAMPLED}
                ).mappings(),
            ):
                raise KeyUnusable(
                    f"BOT_KEY_FILE: the data at {place} was sealed with another key of the number "
                    f"{number[0] if number else '?'}. Put that key back (BOT_KEY_FILE or BOT_KEY), "
                    f"{BEGIN_ANEW}."
                )


def _opens_any(mapper: RowMapper, table: Table, rows: Iterable[RowMapping]) -> bool:
    return any(mapper.unseal(table, row) is not None for row in rows)


_EXPIRY: Final = {
    LAST_LINK: LAST_LINK_EXPIRY,
    LANGUAGES: LANGUAGES_EXPIRY,
    MESSAGES: MESSAGES_EXPIRY,
    RECORDINGS: RECORDINGS_EXPIRY,
    WAITING: WAITING_EXPIRY,
    ERASED: ERASED_EXPIRY,
    HANDLED: HANDLED_EXPIRY,
}


def _live_bounds(table: Table, now: float) -> dict[str, float]:
    """The parameters `now` and `latest`, between which live rows of *table* expire."""
    return {"now": now, "latest": _EXPIRY[table].latest(now)}


def _of_notice(notice: Notice) -> Values:
    return {
        "place": notice.of,
        "first_day": notice.first,
        "last_day": notice.last,
        "says": notice.says,
    }


async def _write_messages(
    connection: AsyncConnection, mapper: RowMapper, batch: PendingWrites
) -> None:
    new: list[Values] = []
    gone: list[Values] = []
    for person, messages in batch.messages.items():
        for message, end in messages.items():
            if end is None:
                gone.extend(mapper.message_params(person, message))
            else:
                new.append(mapper.message_row(person, message, end))
    await _execute_many(connection, DELETE_MESSAGE, gone)
    new = _in_one_order(new, "person", "message")
    await _execute_many(connection, upsert(MESSAGES, connection.dialect.name), new)


def _in_one_order(rows: list[Values], *keys: str) -> list[Values]:
    """Rows by their keys: two writers who lock the same ones in one order do not deadlock."""
    return sorted(rows, key=lambda row: [row[key] for key in keys])


async def _execute_many(
    connection: AsyncConnection, statement: Executable, values: list[dict[str, Any]]
) -> None:
    # With an empty list SQLAlchemy would run the statement once, without values.
    if values:
        await connection.execute(statement, values)
