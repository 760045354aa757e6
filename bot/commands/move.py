"""`bot move`: the data of the file in the folder, to the database server of `DATABASE_URL`."""

import asyncio
from argparse import ArgumentParser, Namespace
from pathlib import Path

from bot.commands.database import NoData, store_for
from bot.model.refused import Refused, TryAgain
from bot.service.log import set_up_logs
from bot.settings import Settings, SettingWrong
from bot.store.factory import FILE_NAME, make_store
from bot.store.server import is_of_a_server

HELP = "move the data of the file in BOT_DATA_DIR to the database server of DATABASE_URL"


def add(parser: ArgumentParser) -> None:
    """`bot move` takes no arguments."""
    del parser


def run(settings: Settings, _: Namespace) -> int:
    """
    Copy everything or nothing; then delete from the file what is about persons.

    Raises:
        SettingWrong: `DATABASE_URL` names no server.
        NoData: There is no file.
        DataInUse: A bot is running with the file.
        KeyUnusable: The key does not open one of the two.
        TryAgain: One of the two does not answer.
    """
    if not is_of_a_server(settings.database_url):
        raise SettingWrong(
            "DATABASE_URL names no server. Set it to where the data is to go, for example "
            "postgresql://bot:password@localhost/bot, and leave BOT_DATA_DIR and the key as they "
            "are."
        )
    file = settings.data_dir / FILE_NAME
    if not file.exists():
        raise NoData(f"There is no file {file} to be moved. BOT_DATA_DIR says where it is.")
    set_up_logs()
    copied = asyncio.run(_move(settings, file))
    print(
        f"{sum(copied.values())} rows of {file} are on the server now; what was there already "
        "stayed as it was. Nothing about persons is in the file any more. Start the bot, and "
        "delete the file when you have seen it answer."
    )
    return 0


async def _move(settings: Settings, file: Path) -> dict[str, int]:
    from bot.store.errors import StoreFailed  # noqa: PLC0415
    from bot.store.move import copy_rows, forget_persons  # noqa: PLC0415

    source = make_store(
        data_dir=settings.data_dir, database_url=None, key_file=settings.key_file,
        key=settings.key, alone=True,
    )  # fmt: skip
    # At its opening the file is brought up to date, and wishes to be erased are carried out.
    async with source, store_for(settings, alone=True) as target:
        if source.fault or target.fault or not await source.flush():
            raise TryAgain(
                "The file or the database server does not answer as it should, so nothing was "
                f"moved ({source.fault or target.fault or 'a wish to be erased waits'}). Look at "
                "both with: bot doctor"
            )
        try:
            copied = await copy_rows(source.database, target.database)
        except StoreFailed as failure:
            raise TryAgain(f"Nothing was moved ({failure}). Please try again.") from None
        try:
            await forget_persons(source.database)
        except StoreFailed as failure:
            raise Refused(
                f"Everything is on the server, but {file} could not be emptied ({failure}). "
                "Delete it yourself: what it holds about persons has no end there."
            ) from None
    return copied
