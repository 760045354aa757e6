"""`bot key`: another key that seals, how many rows need the one of before, and its end."""

import asyncio
from argparse import ArgumentParser, Namespace
from collections.abc import Collection, Iterator, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bot.commands.database import existing_database, store_for
from bot.model.refused import Exit, Refused, TryAgain
from bot.service.log import set_up_logs
from bot.settings import Settings
from bot.store.factory import find_database, make_database, mark_of
from bot.store.key_rotation import KeyNotWritten, add_key, let_seal, next_number, remove_keys
from bot.store.keys import UPCOMING, MasterKeys, default_key_file, find_keys
from bot.store.server import Server
from bot.store.startup_errors import DataInUse

if TYPE_CHECKING:
    from bot.store.database import Database
    from bot.store.key_usage import RunningKeys, Sealed

HELP = "change the key that seals what is kept: new, check, finish"

MAKE = 'echo "{mark}{number}:$(head -c 32 /dev/urandom | base64)"'


def add(parser: ArgumentParser) -> None:
    """The tasks of `bot key`."""
    tasks = parser.add_subparsers(dest="task", required=True, metavar="TASK")
    for name, about in (
        ("new", "add a key; rows of the older one stay readable"),
        ("check", "how many rows of which table each key has sealed, and whether they open"),
        ("finish", "take the next step of a change: let a new key seal, take an old one away"),
    ):
        tasks.add_parser(name, help=about, description=about)


def run(settings: Settings, arguments: Namespace) -> int:
    """
    Carry out the task.

    Raises:
        KeyUnusable: There is no usable key.
        NoData: When no bot has run with these settings.
        KeyNotWritten: The key comes from where this program cannot write.
        TryAgain: Not yet; the text says when.
    """
    set_up_logs()
    place = _Place.of(settings)
    if arguments.task == "new":
        return _new(place)
    existing_database(settings)
    return _check(place) if arguments.task == "check" else asyncio.run(_finish(place))


@dataclass(frozen=True, slots=True)
class _Place:
    """
    Where the keys of an installation are, and its database.

    Args:
        path: The key file; None when BOT_KEY holds the keys.
    """

    settings: Settings
    path: Path | None
    database: Path | Server

    @classmethod
    def of(cls, settings: Settings) -> "_Place":
        path = None if settings.key is not None else settings.key_file or default_key_file()
        return cls(settings, path, find_database(settings.data_dir, settings.database_url))

    @property
    def is_shared(self) -> bool:
        return isinstance(self.database, Server)

    def keys(self) -> MasterKeys:
        """The keys; the first one is made where neither a key nor data is."""
        return find_keys(
            key=self.settings.key, key_file=self.settings.key_file,
            database=mark_of(self.settings.data_dir, self.database),
        )  # fmt: skip

    def writable(self, number: int) -> Path:
        """
        The file that is to be changed.

        Raises:
            KeyNotWritten: There is none.
        """
        if self.path is None:
            raise KeyNotWritten(f"Key {number} belongs into BOT_KEY, which no command can write.")
        return self.path


def _new(place: _Place) -> int:
    is_first = place.path is not None and not place.path.exists()
    keys = place.keys()
    if is_first:
        print(f"Key 1 was made: {place.path}. {_for_all(place)}")
        return Exit.DONE
    if keys.upcoming:
        raise Refused(
            f"Key {max(keys.upcoming)} is there and does not seal yet: see bot key check, then "
            "bot key finish."
        )
    if len(keys) > 1 and not any(one.number == keys.sealing for one in _counted(place, keys)[0]):
        raise Refused(
            f"Key {keys.sealing} is there and has sealed nothing yet. Start the bot again, so that "
            "it takes it; bot key check shows its first rows."
        )
    number = next_number(keys)
    mark = UPCOMING if place.is_shared else ""
    try:
        add_key(place.writable(number), number, upcoming=place.is_shared)
    except KeyNotWritten as error:
        line = MAKE.format(mark=mark, number=number)
        where = (
            f'Put it behind what is there, with a blank between: BOT_KEY="... $({line})"'
            if place.path is None
            else f"Add a line where the secret comes from: {line} >> FILE"
        )
        raise KeyNotWritten(f"{error} {where}. {_restart(place)}") from None
    effect = (
        f"It opens and does not seal yet. {_for_all(place)} When all have it: bot key finish."
        if place.is_shared
        else f"{_restart(place)} From then on it seals, and key {keys.sealing} still opens what "
        "it sealed, until bot key finish takes that one away."
    )
    print(f"Key {number} was added to {place.path}. {effect}")
    return Exit.DONE


def _check(place: _Place) -> int:
    keys = place.keys()
    sealed, running = _counted(place, keys)
    print(*_lines(keys, sealed), sep="\n")
    for one in _lacking(keys, running, keys.sealing):
        print(f"{one} Give each the keys that are here, and start it again.")
    others = sorted(set(keys) - {keys.sealing})
    for number in others:
        print(_of_other(keys, number, sealed))
    wrong = list(_wrong(keys, sealed))
    print(*wrong, sep="\n", end="\n" if wrong else "")
    return Exit.REFUSED if wrong else Exit.DONE


def _lines(keys: MasterKeys, sealed: Sequence["Sealed"]) -> Iterator[str]:
    yield f"Key {keys.sealing} seals."
    yield f"{'key':>5}{'rows':>10}  {'last one ends':<15}table"
    for one in sealed:
        yield f"{one.number:>5}{one.rows:>10}  {one.ends.isoformat():<15}{one.table}"
    if not sealed:
        yield "Nothing about persons is kept now."


def _of_other(keys: MasterKeys, number: int, sealed: Sequence["Sealed"]) -> str:
    if number in keys.upcoming:
        return f"Key {number} opens and does not seal yet: bot key finish lets it."
    if not any(one.number == number for one in sealed):
        return f"Key {number} is needed by no row any more: bot key finish takes it away."
    return _needed(number, sealed)


def _needed(number: int, sealed: Sequence["Sealed"]) -> str:
    rows = [one for one in sealed if one.number == number]
    return (
        f"Key {number} is needed by {sum(one.rows for one in rows)} rows. Who uses the bot takes "
        f"hers along to the newer key; the last one ends on {max(one.ends for one in rows)}."
    )


def _wrong(keys: MasterKeys, sealed: Sequence["Sealed"]) -> Iterator[str]:
    for number in sorted({one.number for one in sealed}):
        rows = [one for one in sealed if one.number == number]
        tried, damaged = sum(one.tried for one in rows), sum(one.damaged for one in rows)
        if number not in keys:
            yield (
                f"Key {number} is missing: {sum(one.rows for one in rows)} rows can be neither "
                "read nor erased by its persons. Put it back."
            )
        elif damaged == tried:
            yield (
                f"Key {number} is another one than that which sealed, or is damaged: none of "
                f"{tried} rows opens. Put the right one back."
            )
        elif damaged:
            yield (
                f"{damaged} of {tried} rows of key {number} that were tried do not open: they are "
                "damaged, nobody reads them, and they go by themselves."
            )


async def _finish(place: _Place) -> int:
    keys = place.keys()
    if len(keys) == 1:
        print(f"There is one key, number {keys.sealing}: nothing is left to be done.")
        return Exit.DONE
    async with AsyncExitStack() as stack:
        try:
            # With a file, its lock keeps a bot from sealing with a key that is going.
            store = await stack.enter_async_context(
                store_for(place.settings, alone=not place.is_shared)
            )
        except DataInUse:
            raise TryAgain(
                "A bot is running with this data. It seals with the key that it found at its "
                "start, which may be the one that is going: stop it, run this again, and start it."
            ) from None
        if store.fault or not await store.flush():
            raise TryAgain(
                f"The data does not answer as it should ({store.fault or 'a wish waits'}), so no "
                "key was changed. Look at it with: bot doctor"
            )
        sealed, running = await _count(store.database, keys)
        if keys.upcoming:
            return _let_seal(place, keys, running)
        return _take_away(place, keys, sealed, running)


def _let_seal(place: _Place, keys: MasterKeys, running: Sequence["RunningKeys"]) -> int:
    number = max(keys.upcoming)
    for sentence in _lacking(keys, running, number, opening=True):
        raise TryAgain(f"{sentence} Start each again with the keys that are here, then try again.")
    try:
        let_seal(place.writable(number))
    except KeyNotWritten as error:
        print(
            f"Every bot that runs has key {number}. {error} Take the sign {UPCOMING} before "
            f"{number}: away where the secret comes from. {_for_all(place)}"
        )
        return Exit.DONE
    print(f"Key {number} seals from the next start of each bot. {_for_all(place)}")
    return Exit.DONE


def _take_away(
    place: _Place, keys: MasterKeys, sealed: Sequence["Sealed"], running: Sequence["RunningKeys"]
) -> int:
    for sentence in _lacking(keys, running, keys.sealing):
        raise TryAgain(f"{sentence} Start each again with the keys that are here, then try again.")
    others = set(keys) - {keys.sealing}
    needed = others & {one.number for one in sealed}
    unneeded = sorted(others - needed)
    if unneeded:
        print(_gone(place, keys, unneeded))
    if needed:
        waits = " ".join(_needed(one, sealed) for one in sorted(needed))
        raise TryAgain(f"{waits} Nothing is lost: try again then.")
    return Exit.DONE


def _gone(place: _Place, keys: MasterKeys, unneeded: Sequence[int]) -> str:
    """Take keys away, and say so; or what is left to be done by hand, in a store of secrets."""
    try:
        remove_keys(place.writable(keys.sealing), unneeded)
    except KeyNotWritten as error:
        begin = " and ".join(f"{number}:" for number in unneeded)
        return (
            f"No row needs key {_and(unneeded)} any more. {error} Take what begins with {begin} "
            f"out where the secret comes from. {_restart(place)}"
        )
    return (
        f"Key {_and(unneeded)} is gone from {place.path}: no row needs it any more. "
        f"{_for_all(place) if place.is_shared else 'Start the bot.'}"
    )


def _lacking(
    keys: MasterKeys, running: Sequence["RunningKeys"], number: int, *, opening: bool = False
) -> Iterator[str]:
    """A sentence about running bots that do not seal with a key, or do not even have it."""
    from bot.store.sealing import SealingKey  # noqa: PLC0415

    ours = SealingKey(number, keys[number]).check_value
    without = [
        one for one in running
        if one.opens.get(number) != ours or not (opening or one.sealing == number)
    ]  # fmt: skip
    if without:
        what = "do not have" if opening else "do not seal with"
        yield f"Some of the bots that run {what} key {number}."


def _counted(place: _Place, keys: MasterKeys) -> tuple[Sequence["Sealed"], Sequence["RunningKeys"]]:
    if isinstance(place.database, Path) and not place.database.exists():
        return (), ()

    async def count() -> tuple[Sequence["Sealed"], Sequence["RunningKeys"]]:
        database = make_database(place.database)
        try:
            await database.open()
            return await _count(database, keys)
        finally:
            await database.close()

    return asyncio.run(count())


async def _count(
    database: "Database", keys: MasterKeys
) -> tuple[Sequence["Sealed"], Sequence["RunningKeys"]]:
    # The database library takes 0.2 s to load.
    from bot.store.errors import StoreFailed  # noqa: PLC0415
    from bot.store.key_usage import count_by_key, running_keys  # noqa: PLC0415
    from bot.store.sealing import Keyring  # noqa: PLC0415

    try:
        async with database.transaction() as connection:
            sealed = await connection.run_sync(count_by_key, Keyring(keys))
            return sealed, await connection.run_sync(running_keys)
    except StoreFailed as failure:
        raise TryAgain(
            f"The data at {database.name} cannot be read now ({failure}), so no key was changed. "
            "Look at it with: bot doctor"
        ) from None


def _for_all(place: _Place) -> str:
    if not place.is_shared:
        return _restart(place)
    return (
        "Give what is in it now to every bot of this database, and start them again, one after "
        "the other."
    )


def _restart(place: _Place) -> str:
    return "Start every bot again." if place.is_shared else "Start the bot again."


def _and(numbers: Collection[int]) -> str:
    return " and ".join(map(str, numbers))
