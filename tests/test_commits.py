"""Messages of commits: the hook refuses what CONTRIBUTING does, and no commit went past it."""

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
HOOK = ROOT / ".githooks" / "commit-msg"
SINCE = "2026-11-30T00:00:00Z"
"""The day on which the hook came."""
BODY = "\n\nBecause it was wrong.\n"


def refused(message: str, folder: Path) -> str:
    """What the hook says of *message*; nothing when it takes it."""
    file = folder / "message"
    file.write_text(message, encoding="utf-8")
    done = subprocess.run(
        ["/bin/sh", str(HOOK), str(file)], capture_output=True, text=True, check=False
    )

    assert (done.returncode == 0) == (not done.stderr)
    return done.stderr


def git(*arguments: str) -> str:
    """What git says; nothing outside a checkout."""
    done = subprocess.run(
        ["git", "-C", str(ROOT), *arguments], capture_output=True, text=True, check=False
    )
    return done.stdout if done.returncode == 0 else ""


@pytest.mark.parametrize(
    ("message", "words"),
    [
        (f"{'x' * 73}{BODY}", "73 letters"),
        ("Say why\n", "no body"),
        ("Say why\n\n\n  \n", "no body"),
        ("Say why\nat once\n", "second line"),
        ("Say why\n\n# a remark\n", "no body"),
        ("Say why\n\nSigned-off-by: Awa Exemple <a@example.org>\n", "no body"),
        ("Say why\n\n# ------------------------ >8 ------------------------\n+diff\n", "no body"),
        ("\n\nBody.\n", "first line is empty"),
    ],
)
def test_refused(message: str, words: str, tmp_path: Path) -> None:
    """A long subject, one without an empty line below it, and one without a reason are refused."""
    assert words in refused(message, tmp_path)


@pytest.mark.parametrize(
    "message",
    [f"{'x' * 72}{BODY}", f"{'é' * 72}{BODY}", f"Say why{BODY}", "Merge branch 'a'\n",
     'Revert "x"\n', f"Say why{BODY}Signed-off-by: A B <a@example.org>\n"],
)  # fmt: skip
def test_taken(message: str, tmp_path: Path) -> None:
    """A short subject with a reason is taken; letters are counted, not bytes; merges are git's."""
    assert refused(message, tmp_path) == ""


def test_every_commit_since(tmp_path: Path) -> None:
    """Each commit since the hook is everybody's has a message that the hook takes."""
    if shutil.which("git") is None or not git("rev-parse", "HEAD"):
        pytest.skip("not in a checkout of git")
    for commit in git("rev-list", "--no-merges", f"--since={SINCE}", "HEAD").split():
        message = git("log", "-1", "--format=%B", commit)

        assert refused(message, tmp_path) == "", message.splitlines()[0]


def test_set_up() -> None:
    """`make setup` points git at the hook, which can be run."""
    assert "core.hooksPath .githooks" in (ROOT / "Makefile").read_text(encoding="utf-8")
    assert HOOK.stat().st_mode & 0o111
