"""
Every mistake that we know of, in files as small as can be, with the exact message it gives.

`tests/problems/<kind>/` holds what is laid over the sound content of `tests/problems/_base/`;
`<kind>--<variant>/` is the same mistake made in another way. A file `gone.txt` names what is
taken away first; a folder `own` is content of one's own; `made.txt`, what no repository holds:
links, pipes, large files, many files. `expected.txt` is what the volunteer reads: one mistake, one
message.
"""

import os
import re
import shutil
from pathlib import Path

import pytest

from bot.content.content_folder import ContentFolder
from bot.content.load import load
from bot.content.wording import Wording, tell
from bot.service.lint import lint
from tests.build import TODAY
from tests.content.kinds import SERVICE, reported_kinds

ROOT = Path(__file__).parents[2]
PROBLEMS = ROOT / "tests" / "problems"
BASE = PROBLEMS / "_base"
FOLDERS = sorted(path for path in PROBLEMS.iterdir() if path != BASE)
NOT_CONTENT = ("expected.txt", "gone.txt", "made.txt")
MESSAGE = r"^[^:\n]+:\d+:\d+: .* \[([a-z0-9-]+)\]$"
WORDING = Wording(ROOT, "en")


def told(folder: Path) -> str:
    """What lint says of *folder* on one day, as it is printed."""
    own = folder / "own"
    content = ContentFolder(folder, own if own.is_dir() else None)
    problems = lint(content, TODAY, renders=False).problems
    return "".join(f"{tell(problem, WORDING)}\n" for problem in problems).replace(f"{folder}/", "")


def lay_over(base: Path, folder: Path) -> None:
    """Take away from *base* what `gone.txt` names, and put the files of *folder* into it."""
    gone = folder / "gone.txt"
    if gone.exists():
        for path in gone.read_text(encoding="utf-8").splitlines():
            (base / path).unlink()
    shutil.copytree(folder, base, dirs_exist_ok=True, ignore=shutil.ignore_patterns(*NOT_CONTENT))
    made = folder / "made.txt"
    for line in made.read_text(encoding="utf-8").splitlines() if made.exists() else ():
        make(base, *line.split("|"))


def make(base: Path, what: str, path: str, of: str = "") -> None:
    """What a line of `made.txt` says: `link|flows/a.yaml|/etc/hosts`, `bytes|flows/a.yaml|9`."""
    file = base / path.encode().decode("unicode-escape")
    file.parent.mkdir(parents=True, exist_ok=True)
    match what:
        case "link":
            file.symlink_to(of)
        case "pipe":
            os.mkfifo(file)
        case "bytes":
            file.write_bytes(b"#" * int(of))
        case "repeated":
            text, _, count = of.rpartition("*")
            file.write_text(file.read_text() + text.replace("\\n", "\n") * int(count))
        case "many":
            for number in range(int(of)):
                (file.parent / f"{number}{file.name}").touch()
        case _:
            raise ValueError(what)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_one_mistake_gives_one_exact_message(folder: Path, tmp_path: Path) -> None:
    """One mistake, one message: the file, line and column, the words, the line and a mark."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    lay_over(tmp_path, folder)

    assert (folder / "expected.txt").read_text(encoding="utf-8") == told(tmp_path)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_folder_is_named_after_the_only_kind_it_gives(folder: Path) -> None:
    """A folder `<kind>` or `<kind>--<variant>` expects one message, and of this kind."""
    expected = (folder / "expected.txt").read_text(encoding="utf-8")

    assert [folder.name.partition("--")[0]] == re.findall(MESSAGE, expected, re.MULTILINE)


def test_the_sound_content_has_no_problem() -> None:
    """What the mistakes are laid over is right itself, or a message could come from it."""
    loaded = load(BASE)

    assert told(BASE) == ""
    assert loaded.content is not None


def test_every_kind_has_a_folder_of_its_own() -> None:
    """A new kind without a wrong file and its message fails; so does a folder of no kind."""
    folders = {folder.name.partition("--")[0] for folder in FOLDERS}

    assert set(reported_kinds()) <= folders
    assert folders - set(reported_kinds()) <= set(reported_kinds(SERVICE))
