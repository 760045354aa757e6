"""A small disk of its own for tests, where this machine lets one be mounted."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

ROOMY: Final = 20_000
"""Kilobytes that hold a folder of data with its copy of the last good content, twice over."""


@contextmanager
def mounted(folder: Path, kilobytes: int) -> Iterator[bool]:
    """A new disk on a new *folder*; False where only an administrator could mount one."""
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder)]
    is_mounted = (
        shutil.which("mount") is not None
        and subprocess.run(command, capture_output=True, check=False).returncode == 0
    )
    try:
        yield is_mounted
    finally:
        if is_mounted:
            subprocess.run(["umount", "--lazy", str(folder)], check=True)


def remount(disk: Path, option: str) -> None:
    """Change a mounted disk: `ro`, `rw`, `size=20m`."""
    subprocess.run(["mount", "-o", f"remount,{option}", str(disk)], check=True)
