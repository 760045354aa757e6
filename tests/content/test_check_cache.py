"""What has passed every check is not checked again; what has changed is."""

import shutil
import sys
from importlib import metadata
from pathlib import Path

import pytest

from bot.content import checks
from bot.content.check_cache import (
    _LIBRARIES,
    SHIPPED,
    CheckCache,
    _program_files,
    beside_the_program,
)
from bot.content.load import load
from bot.content.texts import LazyMapping
from bot.model.names import Locale
from tests.test_architecture import imports_of

BASE = Path(__file__).parents[1] / "problems" / "_base"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Sound content that a test may change."""
    return Path(shutil.copytree(BASE, tmp_path / "content"))


@pytest.fixture
def checked(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Each time that the checks were run."""
    runs: list[object] = []
    run_checks = checks.run_checks

    def counting(*given: object) -> None:
        runs.append(given)
        run_checks(*given)  # type: ignore[arg-type]

    monkeypatch.setattr("bot.content.checks.run_checks", counting)
    return runs


def test_the_same_content_is_checked_once(
    folder: Path, tmp_path: Path, checked: list[object]
) -> None:
    """The second start reads the same, and is quick."""
    passed = CheckCache(tmp_path / "data" / "checked-content")
    first, second = load(folder, passed), load(folder, passed)

    assert len(checked) == 1
    assert first.content == second.content is not None


def test_one_letter_is_enough_to_be_checked(
    folder: Path, tmp_path: Path, checked: list[object]
) -> None:
    """A text that says something else is checked, and refused when it is wrong."""
    passed = CheckCache(tmp_path / "checked-content")
    load(folder, passed)
    words = folder / "locales" / "fr" / "help.ftl"
    words.write_text(words.read_text() + "\nnew = { $nobody }\n")
    again = load(folder, passed)

    assert len(checked) == 2
    assert again.content is None


def test_what_is_wrong_never_passes(folder: Path, tmp_path: Path, checked: list[object]) -> None:
    """Broken content is told at each start."""
    passed = CheckCache(tmp_path / "checked-content")
    (folder / "flows" / "refused.yaml").write_text("steps: {}\n")

    assert [load(folder, passed).content for _ in range(2)] == [None, None]
    assert len(checked) == 2
    assert not (tmp_path / "checked-content").exists()


def test_another_program_checks_anew(
    folder: Path, tmp_path: Path, checked: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new release may have new checks."""
    passed = CheckCache(tmp_path / "checked-content")
    load(folder, passed)
    release = tmp_path / "bot"
    (release / "content").mkdir(parents=True)
    (release / "content" / "checks.py").write_text("# a new check\n")
    monkeypatch.setattr("bot.content.check_cache._PROGRAM", release)
    load(folder, passed)

    assert len(checked) == 2


@pytest.mark.parametrize("library", [*_LIBRARIES, "Python"])
def test_another_version_of_a_library_checks_anew(
    library: str,
    folder: Path,
    tmp_path: Path,
    checked: list[object],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A new release of what reads content, or of Python, may refuse what the old one took."""
    passed = CheckCache(tmp_path / "checked-content")
    load(folder, passed)
    if library == "Python":
        monkeypatch.setattr(sys, "version", "3.99.0 (of tomorrow)")
    else:
        installed = metadata.version
        monkeypatch.setattr(
            metadata, "version", lambda name: "99.0" if name == library else installed(name)
        )
    load(folder, passed)
    load(folder, passed)

    assert len(checked) == 2


def test_every_library_that_checks_is_known() -> None:
    """Whatever is imported in the rooms that check is among those whose version counts."""
    known = {name.lower().replace("-", "_") for name in _LIBRARIES}
    found = {
        name.partition(".")[0] if name.partition(".")[0] != "fluent" else name
        for file in _program_files()
        for name in imports_of(file)
        if name.partition(".")[0] not in sys.stdlib_module_names | {"bot"}
    }
    owners = metadata.packages_distributions()
    distributions = {
        ".".join(name.split(".")[:2]) if name.startswith("fluent") else owners[name][0]
        for name in found
    }

    assert len(found) > 4
    assert {name.lower().replace("-", "_") for name in distributions} <= known


def test_nowhere_to_write(folder: Path, checked: list[object]) -> None:
    """Where nothing can be kept, every start checks."""
    passed = CheckCache(Path("/proc/nowhere/checked-content"))

    assert load(folder, passed).content is not None
    assert load(folder, passed).content is not None
    assert len(checked) == 2


def test_a_start_reads_no_language_that_nobody_asks_for(folder: Path, tmp_path: Path) -> None:
    """Checked or passed, all texts wait packed; asking for one unpacks one file of its language."""
    passed = CheckCache(tmp_path / "checked-content")
    for texts in (load(folder, passed).texts, load(folder, passed).texts):
        files = {
            (locale, name): file
            for locale, own in texts.files.items()
            for name, file in own.items()
            if isinstance(file, LazyMapping)
        }
        asleep = all(file.is_packed for file in files.values())
        entry = texts.entry(Locale("en"), "help", "start")
        awake = [where for where, file in files.items() if not file.is_packed]

        assert len(files) == sum(len(own) for own in texts.files.values()) > 4
        assert asleep
        assert entry is not None
        assert awake == [("en", "help")]


def test_a_note_that_came_with_the_program(
    folder: Path, tmp_path: Path, checked: list[object]
) -> None:
    """An image brings its note: the first start does not check, and other content is checked."""
    shipped = tmp_path / "checked-content"
    load(folder, CheckCache(shipped))
    noted = shipped.read_text()
    mine = CheckCache(tmp_path / "data" / "checked-content", shipped)
    first = load(folder, mine)
    assert (len(checked), first.content is None) == (1, False)
    words = folder / "locales" / "fr" / "help.ftl"
    words.write_text("# another\n" + words.read_text())
    for _ in range(2):
        load(folder, mine)

    assert len(checked) == 2
    assert shipped.read_text() == noted


def test_who_always_checks_notes_it_for_the_others(
    folder: Path, tmp_path: Path, checked: list[object]
) -> None:
    """Lint checks again what has passed; a start after it need not."""
    note = tmp_path / "note"
    for _ in range(2):
        load(folder, CheckCache(note, is_read=False))
    assert len(checked) == 2

    load(folder, CheckCache(None, note))
    assert len(checked) == 2


def test_only_the_own_content_is_noted_beside_the_program(folder: Path) -> None:
    """Content elsewhere never takes the place of the one note there."""
    assert beside_the_program(folder) is None
    assert beside_the_program(SHIPPED.parent) == SHIPPED
