"""The last good content is kept as a whole or not at all, letter for letter."""

import shutil
from pathlib import Path

import pytest

from bot.content.last_good import LastGood
from bot.content.load import load
from tests.build import ROOT
from tests.project import noted, the_content

BASE = ROOT / "tests" / "problems" / "_base"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Small content, to be changed."""
    shutil.copytree(BASE, tmp_path / "content")
    return tmp_path / "content"


def test_kept_and_read_again(folder: Path, tmp_path: Path) -> None:
    """The copy gives the same content as what was read, and the same fingerprint."""
    last = LastGood(tmp_path / "data" / "last")
    loaded = load(folder)

    assert last.found() is None
    assert last.keep(loaded, folder)
    kept = last.found()
    assert kept is not None
    again = load(kept)
    assert again.fingerprint == loaded.fingerprint
    assert again.content == loaded.content


def test_the_real_content(tmp_path: Path) -> None:
    """Every file that the real content needs is among those that are kept."""
    last = LastGood(tmp_path / "last")
    loaded = the_content()

    assert last.keep(loaded, ROOT)
    kept = last.found()
    assert kept is not None
    assert load(kept, noted()).fingerprint == loaded.fingerprint


def test_line_ends(folder: Path) -> None:
    """Files with the line ends of Windows, and with a mark at their start, are the same content."""
    before = load(folder)
    for file in (*folder.rglob("*.yaml"), *folder.rglob("*.ftl")):
        text = file.read_text(encoding="utf-8").replace("\n", "\r\n")
        file.write_bytes(b"\xef\xbb\xbf" + text.encode())

    assert load(folder).fingerprint == before.fingerprint


def test_changed_meanwhile(folder: Path, tmp_path: Path) -> None:
    """A file that was changed after it was read is never kept under the fingerprint of before."""
    last = LastGood(tmp_path / "last")
    loaded = load(folder)
    last.keep(loaded, folder)
    (folder / "flows" / "refused.yaml").write_text("broken")
    later = load(folder)

    assert later.content is None
    (folder / "flows" / "refused.yaml").write_text("broken again")
    assert not last.keep(later, folder)
    kept = last.found()
    assert kept is not None
    assert load(kept).fingerprint == loaded.fingerprint


def test_cut_between_two_copies(folder: Path, tmp_path: Path) -> None:
    """A power cut while the new copy takes the place of the old one leaves one of them."""
    last = LastGood(tmp_path / "last")
    last.keep(load(folder), folder)
    (tmp_path / "last").rename(tmp_path / "last.before")
    (tmp_path / "last.new").mkdir()
    kept = last.found()

    assert kept is not None
    assert load(kept).content is not None


def test_half_a_copy(tmp_path: Path) -> None:
    """A folder without its fingerprint is no copy."""
    (tmp_path / "last" / "flows").mkdir(parents=True)

    assert LastGood(tmp_path / "last").found() is None


def test_a_newer_one_takes_its_place(folder: Path, tmp_path: Path) -> None:
    """One copy is kept, of the newest good content."""
    last = LastGood(tmp_path / "last")
    last.keep(load(folder), folder)
    (folder / "flows" / "help.yaml").write_text(
        (folder / "flows" / "help.yaml").read_text() + "\n# one more line\n"
    )
    newer = load(folder)

    assert last.keep(newer, folder)
    kept = last.found()
    assert kept is not None
    assert load(kept).fingerprint == newer.fingerprint
    assert sorted(one.name for one in tmp_path.iterdir()) == ["content", "last"]
