"""Small content, and a folder of one's own over it."""

from pathlib import Path

import pytest

from bot.content.content_folder import ContentFolder
from tests.content.own import Write
from tests.small_content import small_content


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    """Small content, as it is shipped."""
    folder = small_content(tmp_path / "shipped")
    for one in folder.glob("locales/*/_problems.ftl"):
        # Nobody prints a problem here, and it is half of all texts.
        one.unlink()
    return folder


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A folder of one's own."""
    (tmp_path / "own").mkdir()
    return tmp_path / "own"


@pytest.fixture
def write(own: Path) -> Write:
    """Writes a file of one's own."""

    def to(path: str, text: str) -> None:
        (own / path).parent.mkdir(parents=True, exist_ok=True)
        (own / path).write_text(text, encoding="utf-8")

    return to


@pytest.fixture
def folder(shipped: Path, own: Path) -> ContentFolder:
    """The one over the other."""
    return ContentFolder(shipped, own)
