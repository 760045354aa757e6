"""The weights are of these phrases, and the measured ones are not among them."""

import subprocess
import sys
from pathlib import Path

import pytest

from bot.service.danger_score import FILE, LEARNED, packed, unpacked
from bot.service.normalize import tokens
from bot.tools.learn_danger import FOLDER, digest, learn, learn_all, lines_of, read
from tests.project import ROOT

MEASURED = ROOT / "tests" / "safety" / "phrases"
MOST_SHARED = 0.1
"""Of the measured phrases, those that anybody would write: "je veux mourir"."""


def test_the_weights_are_of_these_phrases() -> None:
    """After a change of a phrase: `python -m bot.tools.learn_danger`, and commit the weights."""
    assert LEARNED.weights.digest == digest()
    assert packed(unpacked(FILE.read_bytes())) == FILE.read_bytes()


def test_what_is_measured_is_not_learned() -> None:
    """A phrase that was learned says nothing of how a stranger is heard."""
    learned = {tuple(tokens(line)) for file in FOLDER.glob("*.txt") for line in lines_of(file)}
    for file in MEASURED.glob("*.txt"):
        measured = [tuple(tokens(line)) for line in lines_of(file) if not line.startswith("#")]
        assert sum(one in learned for one in measured) <= MOST_SHARED * len(measured), file.name


def some(folder: Path, every: int) -> Path:
    """A folder with every so many phrases of the English files."""
    folder.mkdir()
    for name in ("en-danger.txt", "en-harmless.txt"):
        lines = [one for one in lines_of(FOLDER / name) if not one.startswith("#")]
        (folder / name).write_text("# suicide\n" + "\n".join(lines[::every]) + "\n", "utf-8")
    return folder


def test_it_learns(tmp_path: Path) -> None:
    """From a part of the phrases it tells most of the others from harmless ones, and not itself."""
    few = read(some(tmp_path / "few", 3))
    others = [
        one for one in read(some(tmp_path / "all", 1)) if one.text not in {x.text for x in few}
    ]
    learned = learn(few, [1 if one.is_danger else -1 for one in few])
    right = sum((learned.of(one) > 0) is one.is_danger for one in others) / len(others)
    is_danger = sum(one.is_danger for one in others) / len(others)

    assert right > 0.8 > max(is_danger, 1 - is_danger)


def test_the_same_phrases_give_the_same_file(tmp_path: Path) -> None:
    """In another process with another seed for hashes, byte for byte."""
    folder = some(tmp_path / "few", 40)
    here = packed(learn_all(read(folder), digest(folder)))
    code = (
        "import sys, pathlib\n"
        "from bot.service.danger_score import packed\n"
        "from bot.tools.learn_danger import digest, learn_all, read\n"
        "folder = pathlib.Path(sys.argv[1])\n"
        "sys.stdout.buffer.write(packed(learn_all(read(folder), digest(folder))))\n"
    )
    there = subprocess.run(
        [sys.executable, "-c", code, str(folder)],
        cwd=ROOT, env={"PYTHONHASHSEED": "4711"}, capture_output=True, check=True,
    ).stdout  # fmt: skip

    assert here == there


@pytest.mark.parametrize("name", ["en.txt", "en-both.txt"])
def test_a_file_that_says_neither(tmp_path: Path, name: str) -> None:
    """The name of a file says what its phrases are."""
    (tmp_path / name).write_text("hello\n", "utf-8")
    with pytest.raises(SystemExit, match="harmless"):
        read(tmp_path)


def test_a_phrase_that_is_both(tmp_path: Path) -> None:
    """A phrase cannot be danger and harmless, however it is written."""
    (tmp_path / "en-danger.txt").write_text("I want to die\n", "utf-8")
    (tmp_path / "en-harmless.txt").write_text("i WANT to die!\n", "utf-8")
    with pytest.raises(SystemExit, match="contrary"):
        read(tmp_path)


def test_there_is_much_to_learn_from() -> None:
    """At least a thousand phrases of each kind in each language of the guides."""
    for language in ("fr", "en", "ar"):
        for what in ("danger", "harmless"):
            assert len(lines_of(FOLDER / f"{language}-{what}.txt")) >= 1_000
