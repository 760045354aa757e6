"""Reads the state of a database on a server, and changes nothing: reachable, revision, key."""

from dataclasses import dataclass

from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import create_async_engine

from bot.store.migrations import HEAD
from bot.store.postgres import DRIVER_ERRORS, connect, translate_error
from bot.store.queries import refuse_other_keys
from bot.store.row_mapper import RowMapper
from bot.store.schema_on_server import refuse_other_columns, revision_of
from bot.store.sealing import Keyring
from bot.store.server import Server


@dataclass(frozen=True, slots=True)
class OnServer:
    """
    State of a database.

    Args:
        revision: Of its tables; None when there are none yet.
    """

    revision: int | None
    is_behind: bool


async def look_at(server: Server, keys: dict[int, bytes] | None) -> OnServer:
    """
    Look at a database, while bots may be writing into it.

    Args:
        keys: The keys that should open it; None to leave that out.

    Raises:
        DatabaseUnusable: Its tables are none that this program knows.
        KeyUnusable: It was written with another key.
        StoreFailed: It cannot be reached.
    """

    def look(connection: Connection) -> OnServer:
        revision = revision_of(connection, server.name)
        if revision == HEAD:
            refuse_other_columns(connection, server.name)
            if keys is not None:
                refuse_other_keys(connection, RowMapper(Keyring(keys)), server.name)
        return OnServer(None if revision is None else int(revision), revision not in {None, HEAD})

    engine = create_async_engine(
        "postgresql+asyncpg://", async_creator=lambda *_, **__: connect(server)
    )
    try:
        async with engine.connect() as connection:
            return await connection.run_sync(look)
    except DRIVER_ERRORS as error:
        raise translate_error(error) from None
    finally:
        await engine.dispose()
