"""Two versions of the content side by side: that of a commit (git), and that of a folder."""

import shutil
import subprocess
import tarfile
from collections.abc import Mapping
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Final

from bot.content.check_cache import CheckCache
from bot.content.checks.data import check_data
from bot.content.checks.names import check_names
from bot.content.checks.places import check_places
from bot.content.content_folder import ContentFolder
from bot.content.load import Loaded, load
from bot.content.report import Report
from bot.model.content import Content
from bot.model.problem import Problem, Severity

FOLDERS: Final = ("flows", "locales")


class NoVersion(Exception):
    """
    There is no such version; *why* names a sentence: no-git, no-repository, no-commit, no-folder.

    Args:
        said: What git says of it, in one line.
    """

    def __init__(self, why: str, said: str = "") -> None:
        super().__init__(f"{why}: {said}")
        self.why = why
        self.said = said


def lay_out(folder: Path, commit: str, into: Path) -> str:
    """
    Write the content of *folder* as it was in *commit* into the folder *into*.

    Where the branch of today has left that of *commit*, it is the content at which it left: what
    others have done since is no change of this branch.

    Returns:
        The short name of the commit that was written.

    Raises:
        NoVersion: git, the repository, the commit or its content is not there.
    """
    _git(folder, "no-repository", "rev-parse", "--show-toplevel")
    wanted = f"{commit}^{{commit}}"
    found = _git(
        folder, "no-commit", "rev-parse", "--verify", "--quiet", "--end-of-options", wanted
    )
    base = found.decode().strip()
    # In a clone without its history, the commit itself is the best there is.
    with suppress(NoVersion):
        base = _git(folder, "no-commit", "merge-base", base, "HEAD").decode().strip() or base
    packed = _git(folder, "no-folder", "archive", "--format=tar", base, *FOLDERS)
    _unpack(packed, into)
    return _git(folder, "no-commit", "rev-parse", "--short", base).decode().strip()


def readable(
    folder: Path | ContentFolder,
) -> tuple[Loaded, Content | None, tuple[Problem, ...]]:
    """
    Content that can be played: everything that is named is there. Nothing else is checked.

    The other checks take ten times as long and say nothing of what a screen shows.

    Returns:
        What was loaded; the content, None with errors; the errors.
    """
    loaded = load(folder, _Unchecked())
    report = Report()
    if loaded.content is not None:
        _check_named(loaded.content, report)
        if report.has_errors:
            # Once more with the lines of these files: the very word is found, not only its step.
            whole = ContentFolder.of(folder)
            paths = {one.place.path for one in report.problems}
            report = Report(lines={one: _lines(whole, one) for one in paths})
            _check_named(loaded.content, report)
    every = [*loaded.problems, *map(loaded.located, report.in_order())]
    errors = tuple(one for one in every if one.severity is Severity.ERROR)
    return loaded, None if errors else loaded.content, errors


def _check_named(content: Content, report: Report) -> None:
    check_data(content, frozenset(), report)
    check_names(content, frozenset(), report)
    check_places(content, report)


def _lines(folder: ContentFolder, path: str) -> list[str]:
    try:
        return folder.read(path).decode("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        # Changed again since it was read.
        return []


def changed_files(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> tuple[str, ...]:
    """The paths of files that were read and are not the same (SHA-256), in their order."""
    return tuple(one for one in sorted({*before, *after}) if before.get(one) != after.get(one))


class _Unchecked(CheckCache):
    """Nothing is checked, and nothing noted."""

    asks_for_checks = False

    def holds(self, read: bytes) -> bool:
        """As if it had passed."""
        del read
        return True


def _git(folder: Path, why: str, *arguments: str) -> bytes:
    program = shutil.which("git")
    if program is None:
        raise NoVersion("no-git")
    done = subprocess.run(  # noqa: S603 - git itself, with words that no shell reads
        [program, "-C", str(folder), *arguments], capture_output=True, check=False
    )
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().split("\n")[-1]
        raise NoVersion(why, said)
    return done.stdout


def _unpack(packed: bytes, into: Path) -> None:
    """Regular files alone: a link could lead out of the folder."""
    with tarfile.open(fileobj=BytesIO(packed)) as tar:
        for member in tar:
            target = into / member.name
            opened = tar.extractfile(member) if member.isfile() else None
            if opened is not None and target.resolve().is_relative_to(into.resolve()):
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(opened.read())
