"""The look at the disk, while the running bot makes and removes files beside its database."""

import os
import shutil
import time
from pathlib import Path, PosixPath
from typing import ClassVar

import pytest

from bot.model.checkup import Check
from bot.store.checkup import OnDisk, disk_findings
from bot.store.server import server_of

LEAST = 8
"""Looks at a path that are tried one after the other; the check makes fewer of some."""


class Fleeting(PosixPath):
    """A path of a disk from which files go right after they were looked at."""

    looks: ClassVar[int] = 0
    goes_at: ClassVar[int] = 0
    goes: ClassVar[tuple[Path, ...]] = ()

    def stat(self, *, follow_symlinks: bool = True) -> os.stat_result:
        found = super().stat(follow_symlinks=follow_symlinks)
        Fleeting.looks += 1
        if Fleeting.looks == Fleeting.goes_at:
            for path in Fleeting.goes:
                shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
        return found


def _filled(folder: Path) -> Path:
    """A database as a crash has left it, with all that may lie beside one."""
    database = folder / "bot.sqlite3"
    for name in ("-journal", ".lock", ".erase", ".broken-20261130T000000Z", ".erase.new"):
        database.with_name(f"{database.name}{name}").write_bytes(b"x")
    return database


@pytest.mark.parametrize("which", ["bot.sqlite3?*", "*", "folder"])
def test_files_that_go_between_two_looks(
    which: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whenever a file or the whole folder goes, the look is made to its end."""
    monkeypatch.setattr(Fleeting, "looks", 0)
    monkeypatch.setattr(Fleeting, "goes_at", 0)
    for at in range(1, 60):
        folder = tmp_path / str(at) / "data"
        folder.mkdir(parents=True, mode=0o700)
        database = _filled(folder)
        database.write_bytes(b"")
        Fleeting.looks, Fleeting.goes_at = 0, at
        Fleeting.goes = (folder,) if which == "folder" else tuple(folder.glob(which))
        disk = OnDisk(Fleeting(database), None, "0" * 64, Fleeting(folder / "beat"))
        found = list(disk_findings(disk, time.time()))

        assert {one.check for one in found} >= {Check.PROCESS, Check.DISK}
        if Fleeting.looks < at:
            break
    assert LEAST <= at < 59


@pytest.mark.parametrize("name", ["server.erase", "server-2.erase", "server-12.erase"])
def test_what_any_bot_of_a_folder_has_to_erase(name: str, tmp_path: Path) -> None:
    """Each of several bots writes down for itself what the server did not erase: all are told."""
    (tmp_path / name).write_bytes(b"x")
    server = server_of("postgresql://bot:x@127.0.0.1:1/bot")
    disk = OnDisk(tmp_path / "server", None, "0" * 64, tmp_path / "beat", server=server)
    told = [one for one in disk_findings(disk, time.time()) if "asked to be erased" in one.what]

    assert [one.check for one in told] == [Check.DATABASE]
    assert "database server answers" in told[0].todo
