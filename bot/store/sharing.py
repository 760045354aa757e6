"""
Optimistic concurrency control between the bots that share one database server.

Each bot writes a little after it answered, so two of them may write about one person in another
order than she acted. A row is replaced only by what is newer: first by its end, which is of the
same kind everywhere, then by the number of the update, which is sealed with the value. Who was
erased leaves a tombstone for an hour, so that what another bot still had in hand is not written
after it; erasing and writing exclude each other by advisory locks.
"""

import time
from collections.abc import Iterable, Sequence
from typing import Any, Final

from sqlalchemy import ARRAY, BigInteger, RowMapping, Table, bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.retention import ERASED_EXPIRY, LANGUAGES_EXPIRY, LAST_LINK_EXPIRY, Expiry
from bot.store.pending import PendingWrites
from bot.store.row_mapper import RowMapper
from bot.store.tables import ERASED, LANGUAGES, LAST_LINK, SELECT_PERSON, upsert

CHANNEL: Final = "rights_bot"
"""The channel of LISTEN and NOTIFY."""

WRITING: Final = 5_300_100
"""The number of the first of the advisory locks that erasing has alone, and writing with others."""

STRIPES: Final = 64
"""How many there are (lock striping): who is erased waits for few who write, and not for all."""

LONGEST_WAIT: Final = 55 * 60.0
"""Seconds after which a row that waited is not written: a tombstone may be gone already."""


async def settle(
    connection: AsyncConnection, mapper: RowMapper, batch: PendingWrites, now: float
) -> None:
    """Take out of *batch* what another bot has erased or written anew meanwhile."""
    persons = {*batch.erasures, *batch.links, *batch.languages, *batch.messages}
    await _lock(connection, mapper, persons, alone=bool(batch.erasures))
    await _drop_erased(connection, mapper, batch, now)
    await _drop_outdated(connection, mapper, batch, now)
    await bury(connection, mapper, list(batch.erasures.items()), now)


async def _lock(
    connection: AsyncConnection, mapper: RowMapper, persons: Iterable[int], *, alone: bool
) -> None:
    """Take the locks of some persons, always in one order, until the end of the transaction."""
    keys = sorted(
        {WRITING + key % STRIPES for person in persons for key in mapper.turn_keys(person)}
    )
    if keys:
        lock = func.pg_advisory_xact_lock if alone else func.pg_advisory_xact_lock_shared
        key = func.unnest(bindparam("keys", type_=ARRAY(BigInteger))).column_valued("key")
        await connection.execute(select(lock(key)), {"keys": keys})


async def begin_erasing(connection: AsyncConnection, mapper: RowMapper, person: int) -> None:
    """Wait until nobody writes about *person*, and keep everybody from it until the end."""
    await _lock(connection, mapper, (person,), alone=True)


async def bury(
    connection: AsyncConnection,
    mapper: RowMapper,
    erased: Iterable[tuple[int, int]],
    now: float,
) -> None:
    """Note persons as erased by an update, until nobody can have older rows of theirs in hand."""
    end = ERASED_EXPIRY.expires_at(now)
    erased = list(erased)
    rows = sorted(
        (mapper.tombstone(person, update, end) for person, update in erased),
        key=lambda row: bytes(row["person"]),
    )
    if rows:
        await connection.execute(upsert(ERASED, connection.dialect.name), rows)
    for person, update in erased:
        # Told when the transaction is committed, and not when it is rolled back.
        await tell(connection, mapper.announcement(person, update))


async def tell(connection: AsyncConnection, what: str) -> None:
    """Tell the other bots, with the end of the transaction (NOTIFY)."""
    await connection.execute(select(func.pg_notify(CHANNEL, what)))


async def _drop_erased(
    connection: AsyncConnection, mapper: RowMapper, batch: PendingWrites, now: float
) -> None:
    persons = {*batch.links, *batch.languages, *batch.messages}
    oldest = time.monotonic() - LONGEST_WAIT
    for person in [one for one, stamp in batch.stamps.items() if stamp.since < oldest]:
        batch.discard(person)
    found = await _rows(connection, mapper, ERASED, persons, (now, ERASED_EXPIRY))
    for person, row in found:
        text = mapper.unseal(ERASED, row)
        if text is not None and batch.is_older(person, int(text)):
            batch.discard(person)


async def _drop_outdated(
    connection: AsyncConnection, mapper: RowMapper, batch: PendingWrites, now: float
) -> None:
    links: dict[int, tuple[int, int]] = {}
    for person, row in await _rows(
        connection, mapper, LAST_LINK, batch.links, (now, LAST_LINK_EXPIRY)
    ):
        kept = mapper.to_person({LAST_LINK: [row]})
        links[person] = max(links.get(person, (0, 0)), (row["ends"], kept.link_stamp))
    for person, (_, end) in list(batch.links.items()):
        if (end, batch.stamp_of(person)) < links.get(person, (0, 0)):
            del batch.links[person]
    await _renew_languages(connection, mapper, batch, now)


async def _renew_languages(
    connection: AsyncConnection, mapper: RowMapper, batch: PendingWrites, now: float
) -> None:
    """As of links; and a press is a use of her languages, whichever bot knows them."""
    persons = {*batch.languages, *batch.links}
    end_of_use = LANGUAGES_EXPIRY.expires_at(now)
    for person, row in await _rows(connection, mapper, LANGUAGES, persons, (now, LANGUAGES_EXPIRY)):
        kept = mapper.to_person({LANGUAGES: [row]})
        if kept.languages is None:
            continue
        ours = batch.languages.get(person)
        if ours is None:
            if row["ends"] < end_of_use:
                batch.languages[person] = (kept.languages[0], end_of_use)
            continue
        if (ours[1], batch.stamp_of(person)) < (row["ends"], kept.languages_stamp):
            del batch.languages[person]


async def _rows(
    connection: AsyncConnection,
    mapper: RowMapper,
    table: Table,
    persons: Iterable[int],
    live: tuple[float, Expiry],
) -> Sequence[tuple[int, RowMapping]]:
    """The live rows of some persons, locked until the end of the transaction, in one order."""
    of = {key: person for person in persons for key in mapper.row_keys(table, person)}
    if not of:
        return []
    now, expiry = live
    asked: dict[str, Any] = {"rows": list(of), "now": now, "latest": expiry.latest(now)}
    statement = SELECT_PERSON[table].order_by(table.c.person).with_for_update()
    found = (await connection.execute(statement, asked)).mappings().all()
    return [(of[row["person"]], row) for row in found]
