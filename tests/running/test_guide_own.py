"""`docs/running.md`, content of one's own: its example and its paths are what the program takes."""

import re
from pathlib import Path

from bot.content.check_cache import CheckCache
from bot.content.content_folder import ContentFolder
from bot.content.load import load
from bot.content.overlay_layers import Layer, layer_of
from tests.project import ROOT
from tests.running.test_guide import PAGE


class Passed(CheckCache):
    """Of content whose checks are not what is tried."""

    def holds(self, read: bytes) -> bool:
        """All of it."""
        return bool(read)


def test_the_example_of_own_content(tmp_path: Path) -> None:
    """The place that the page shows is taken, over the project's content, without a mistake."""
    (example,) = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
    (name,) = re.findall(r"for example, in `own/(.*?)`", PAGE)
    file = tmp_path / name
    file.parent.mkdir(parents=True)
    file.write_text(example, encoding="utf-8")
    loaded = load(ContentFolder(ROOT, tmp_path), Passed())

    assert loaded.content is not None, loaded.problems
    assert "our-day-centre-lyon" in loaded.content.directory.places
    assert len(loaded.content.directory.places) > 100


def test_paths_of_own_content() -> None:
    """Each file that the table of the page names would be read from such a folder."""
    paths = set(re.findall(r"`own/(\S+?\.\w+)`", PAGE))

    assert len(paths) >= 6
    assert {one for one in paths if layer_of(one) in {Layer.UNREAD, Layer.GUARD}} == set()
