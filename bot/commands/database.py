"""The data of the bot that the settings are of, for the commands that need it."""

from pathlib import Path
from typing import TYPE_CHECKING

from bot.model.refused import Refused
from bot.settings import Settings
from bot.store.factory import database_file, make_store

if TYPE_CHECKING:
    from bot.store.store import DatabaseStore


class NoData(Refused):
    """No bot has run with these settings; the text says what to do."""


def store_for(settings: Settings, *, alone: bool = False) -> "DatabaseStore":
    """
    The store of an installation, to be opened with `async with`.

    Args:
        alone: For the bot itself, which one process alone may be; else a command beside it.
    """
    return make_store(
        data_dir=settings.data_dir,
        database_url=settings.database_url,
        key_file=settings.key_file,
        key=settings.key,
        alone=alone,
    )


def existing_database(settings: Settings) -> Path:
    """
    The database that a bot has made.

    Raises:
        NoData: When there is none, so that no command makes an empty one.
    """
    file = database_file(settings.data_dir, settings.database_url)
    if not file.exists():
        raise NoData(
            f"There is no data of a bot at {file}. Run this in the folder and with the settings "
            "of the bot that runs (BOT_DATA_DIR or DATABASE_URL), after its first start."
        )
    return file
