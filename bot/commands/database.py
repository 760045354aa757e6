"""The database that the settings name, for the commands that need it."""

from pathlib import Path
from typing import TYPE_CHECKING

from bot.model.refused import Refused
from bot.settings import Settings
from bot.store.factory import find_database, make_store
from bot.store.server import Server

if TYPE_CHECKING:
    from bot.store.store import DatabaseStore


class NoData(Refused):
    """There is no database: no bot has run with these settings; the text says what to do."""


def store_for(settings: Settings, *, alone: bool = False) -> "DatabaseStore":
    """
    The store that the settings name, not open yet: use it with `async with`.

    Args:
        alone: True for the bot itself, which locks the data; False for a command beside it.
    """
    return make_store(
        data_dir=settings.data_dir,
        database_url=settings.database_url,
        key_file=settings.key_file,
        key=settings.key,
        alone=alone,
    )


def existing_database(settings: Settings) -> Path | Server:
    """
    The path of the database, which a bot has created; or the server that it is on.

    Raises:
        NoData: There is none; no command creates an empty one.
    """
    file = find_database(settings.data_dir, settings.database_url)
    if isinstance(file, Server):
        return file
    if not file.exists():
        raise NoData(
            f"There is no data of a bot at {file}. Run this in the folder and with the settings "
            "of the bot that runs (BOT_DATA_DIR or DATABASE_URL), after its first start."
        )
    return file
