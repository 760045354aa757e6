"""
`bot lint --watch`: a file watcher by polling, that checks again what was saved.

Not by the kernel's events: see `content/folder_stamp.py`. An editor may write a file in several
goes, so what has changed is told once it has been still for one look.
"""

import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import count
from pathlib import PurePosixPath
from typing import Final

from bot.commands.said import Said
from bot.content.content_folder import ContentFolder
from bot.content.folder_stamp import stamps
from bot.service.clock import PARIS

LOOK_EVERY: Final = 0.25
"""Seconds between two looks at the names and times of all files."""

Look = Callable[[], Mapping[str, tuple[int, int]]]
Check = Callable[[Sequence[str]], object]


def watch(folder: ContentFolder, flows: Sequence[str], check: Check, say: Said) -> None:
    """
    Check now, and again after each save, until Ctrl+C.

    Args:
        flows: The guides that were asked for; none: the guides that were saved, which is quick,
            and the whole content when a file was saved that several guides rest on.
        check: Looks at these guides, none for all, and prints.
    """
    seen = stamps(folder)
    try:
        check(flows)
        print(say("lint-watching"), file=sys.stderr, flush=True)
        for paths in saved(lambda: stamps(folder), seen):
            now = datetime.now(PARIS).strftime("%H:%M:%S")
            print(f"\n{now} {', '.join(sorted(paths))}", file=sys.stderr)
            check(flows or guides_of(paths, guides_in(folder)))
    except KeyboardInterrupt:
        print(file=sys.stderr)


def saved(
    look: Look,
    seen: Mapping[str, tuple[int, int]],
    *,
    wait: Callable[[float], None] = time.sleep,
    looks: Iterator[int] | None = None,
) -> Iterator[frozenset[str]]:
    """
    The paths of each change since *seen*, once they are still.

    Args:
        looks: As many looks as it gives; without an end when left out.
    """
    before = seen
    for _ in count() if looks is None else looks:
        wait(LOOK_EVERY)
        now = look()
        if now == before != seen:
            paths = frozenset(path for path, _ in now.items() ^ seen.items())
            seen = now
            yield paths
        before = now


def guides_in(folder: ContentFolder) -> frozenset[str]:
    """Every guide of which there is a file, whatever is wrong with it."""
    return frozenset(PurePosixPath(one).stem for one in folder.paths("flows", "[!_.]*.yaml"))


def guides_of(paths: frozenset[str], known: frozenset[str]) -> tuple[str, ...]:
    """The guides, of those *known*, whose files alone were saved; none when another file was."""
    guides = {_guide_of(PurePosixPath(path)) for path in paths}
    return tuple(sorted(guides)) if guides <= known else ()


def _guide_of(path: PurePosixPath) -> str:
    """The guide of `flows/refused.yaml` and `locales/fr/refused.ftl`; empty for any other file."""
    is_flow = path.suffix == ".yaml" and path.parent.name == "flows"
    is_text = path.suffix == ".ftl" and path.parent.parent.name == "locales"
    return path.stem if (is_flow or is_text) and path.stem[0] not in "_." else ""
