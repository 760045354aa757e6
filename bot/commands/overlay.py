"""`bot overlay`: content of one's own over the shipped content: what it is, and whether it fits."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from difflib import unified_diff
from pathlib import Path
from textwrap import indent

from bot.content.content_folder import PINS, ContentFolder
from bot.content.overlay_pins import (
    TO_DO,
    OwnEntry,
    Pin,
    Pins,
    State,
    as_text,
    own_entries,
    read_pins,
)
from bot.content.suggest import closest_match
from bot.model.refused import Refused
from bot.settings import Settings, SettingWrong

HELP = (
    "content of your own (BOT_OVERLAY_DIR): what it adds and replaces, and noting what it replaces"
)


def add(parser: ArgumentParser) -> None:
    """The arguments of `bot overlay`."""
    tasks = parser.add_subparsers(dest="task", required=True, metavar="TASK")
    tasks.add_parser("list", help="each text, guide and place of your own, and what it replaces")
    pin = tasks.add_parser("pin", help="note what yours replaces, so that you are told of a change")
    pin.add_argument(
        "entries", nargs="*", metavar="FILE[#NAME]",
        help="what has changed and was looked at; without a name, what was never noted",
    )  # fmt: skip


def run(settings: Settings, arguments: Namespace) -> int:
    """
    List, or pin.

    Raises:
        SettingWrong: There is no folder of one's own.
        Refused: A file cannot be read or written, or an entry is not there.
    """
    if settings.overlay_dir is None:
        raise SettingWrong(
            "BOT_OVERLAY_DIR is not set. Make a folder for content of your own, for example own, "
            "and write BOT_OVERLAY_DIR=own into .env"
        )
    content = settings.content
    try:
        entries = own_entries(content)
        if arguments.task == "list":
            return _list(entries, settings.overlay_dir)
        return _pin(content, entries, arguments.entries, settings.overlay_dir / PINS)
    except OSError as error:
        raise Refused(f"{error.filename} cannot be used: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise Refused("A file is not saved as UTF-8. To see which: bot lint") from None


def _list(entries: Sequence[OwnEntry], folder: Path) -> int:
    for one in entries:
        print(f"{one.address}: {one.state.value}")
        print(indent("".join(f"{line}\n" for line in _conflict(one)), "    "), end="")
    waiting = sum(one.state in TO_DO for one in entries)
    print(f"{len(entries)} of your own in {folder}, {waiting} to look at", file=sys.stderr)
    return 0


def _conflict(one: OwnEntry) -> Iterator[str]:
    """What somebody must see to settle it: shipped then, shipped now, one's own, what to do."""
    if one.state is State.UNPINNED and one.name and one.shipped is not None:
        yield from _block("shipped", one.shipped)
        yield from _block("yours", one.own)
        yield "do: when yours is right, run: bot overlay pin"
    elif one.state is State.ALONE:
        yield f"do: take yours away; or, if it is still needed, run: bot overlay pin {one.address}"
    elif one.state is State.OUTDATED and one.pin is not None and one.shipped is not None:
        if one.name:
            yield from _block("shipped before", one.pin.shipped)
            yield from _block("shipped now", one.shipped)
            yield from _block("yours", one.own)
        else:
            # Of a whole guide, what has changed is enough.
            before, now = one.pin.shipped.splitlines(), one.shipped.splitlines()
            yield from unified_diff(before, now, "shipped before", "shipped now", lineterm="", n=1)
        yield (
            "do: take over what is right into yours, or take yours away; then run: "
            f"bot overlay pin {one.address}"
        )


def _block(title: str, text: str) -> Iterator[str]:
    yield f"{title}:"
    yield from (f"  {line}" for line in text.splitlines())


def _pin(
    content: ContentFolder, entries: Sequence[OwnEntry], wanted: Sequence[str], file: Path
) -> int:
    known = {one.address: one for one in entries}
    for address in wanted:
        if address not in known and not any(one.path == address for one in entries):
            meant = closest_match(address, known)
            hint = f" Did you mean {meant}?" if meant else " See: bot overlay list"
            raise Refused(f"There is nothing of your own at {address!r}.{hint}")
    chosen = [one for one in entries if {one.address, one.path} & set(wanted)]
    if not wanted:
        # What has changed is pinned by name alone: by somebody who has looked at it.
        chosen = [one for one in entries if one.state is State.UNPINNED]
    pins = _without_strays(read_pins(content), entries)
    for one in chosen:
        if one.shipped is None:
            pins.pop((one.path, one.name), None)
        else:
            pins[one.path, one.name] = Pin.of(one.shipped)
        print(one.address)
    new = file.with_name(f".{file.name}.new")
    new.write_text(as_text(pins), encoding="utf-8", newline="\n")
    new.replace(file)
    left = sum(one.state in TO_DO and one not in chosen for one in entries)
    print(f"{len(chosen)} noted in {file}, {left} to look at", file=sys.stderr)
    return 0


def _without_strays(pins: Pins, entries: Sequence[OwnEntry]) -> dict[tuple[str, str], Pin]:
    """The pins of what is still there."""
    mine = {(one.path, one.name) for one in entries}
    return {key: pin for key, pin in pins.items() if key in mine}
