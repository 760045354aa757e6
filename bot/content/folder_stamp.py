"""Change detection by polling: a digest of the names, sizes and times of all files of content."""

import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from bot.content.content_folder import PINS, ContentFolder


def stamp(content: ContentFolder) -> bytes:
    """
    Another one when a file was added, changed or taken away; no file is opened.

    By polling, not by the kernel's events (inotify): those do not come through a mounted folder of
    a container or of the network, and they tell a file that is half written.
    """
    digest = sha256()
    folders = [content.shipped / "flows", content.shipped / "locales"]
    for folder in folders if content.own is None else [*folders, content.own]:
        for path, size, changed in _files(folder):
            digest.update(f"{path}\0{size}\0{changed}\0".encode(errors="surrogateescape"))
    return digest.digest()


def stamps(content: ContentFolder) -> dict[str, tuple[int, int]]:
    """Size and time of change of each file of content, by its path from where it is said."""
    found = {}
    for folder in [content.shipped] if content.own is None else [content.shipped, content.own]:
        for root in (folder / "flows", folder / "locales"):
            for path, size, changed in _files(root):
                name = Path(path).relative_to(folder) if folder is content.shipped else path
                found[str(name)] = size, changed
    return found


def _files(folder: Path) -> Iterator[tuple[str, int, int]]:
    """Path, size in bytes and time of change in nanoseconds of each file, in order."""
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(one for one in folders if not one.startswith("."))
        for name in sorted(names):
            if name.startswith(".") or name == PINS:
                continue
            path = os.path.join(root, name)  # noqa: PTH118  some hundred each few seconds
            try:
                found = os.stat(path)  # noqa: PTH116
            except OSError:
                # Taken away since, or a link to nowhere: the next look sees what is there then.
                continue
            yield path, found.st_size, found.st_mtime_ns
