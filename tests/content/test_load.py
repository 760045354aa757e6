"""A whole content folder is read, or left alone with every problem told."""

import shutil
from pathlib import Path

import pytest

from bot.content.load import load
from bot.content.texts import ReviewState
from bot.model.names import DeadlineName, FlowName, Locale, StepName

BASE = Path(__file__).parents[1] / "problems" / "_base"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Sound content that a test may change."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    return tmp_path


def test_sound_content_is_loaded_whole() -> None:
    """Guides, facts, deadlines, phone lines, towns, languages, and which is the source."""
    content = load(BASE).content

    assert content is not None
    assert list(content.flows) == ["find-lawyer", "help", "menu", "refused"]
    assert [
        len(content.facts),
        len(content.deadlines),
        len(content.contacts),
        len(content.towns),
    ] == [2, 1, 1, 3]
    assert list(content.languages) == ["fr", "en"]
    assert content.source == "fr"


def test_content_knows_which_steps_show_a_deadline() -> None:
    """From the source words; a phone number is no deadline."""
    content = load(BASE).content

    assert content is not None
    key = (FlowName("refused"), StepName("appeal-in-time"))
    assert {key: (DeadlineName("appeal-to-court"),)} == content.shows


def test_labels_alone_show_no_deadline(folder: Path) -> None:
    """A text without words of its own is another mistake."""
    for locale in ("fr", "en"):
        path = folder / f"locales/{locale}/help.ftl"
        path.write_text("title = Danger\nstart =\n    .next = { $appeal-to-court }\n", "utf-8")

    assert [one.kind for one in load(folder).problems] == ["no-words", "no-words"]


def test_content_with_an_error_is_not_used(folder: Path) -> None:
    """The old content stays; the texts that could be read are still there to look at."""
    (folder / "flows/help.yaml").unlink()
    loaded = load(folder)

    assert loaded.content is None
    assert "start" in loaded.texts.files[Locale("fr")]["help"]


def test_content_with_a_warning_is_used(folder: Path) -> None:
    """What can wait keeps nobody from reading."""
    path = folder / "flows/help.yaml"
    path.write_text(path.read_text("utf-8").replace("Maître Exemple", "nobody yet"), "utf-8")
    loaded = load(folder)

    assert [one.kind for one in loaded.problems] == ["unread-guide"]
    assert loaded.content is not None


def test_files_with_a_mark_of_windows_at_the_beginning_are_read(folder: Path) -> None:
    """Notepad puts an invisible mark before the first word."""
    for name in ("flows/help.yaml", "locales/en/help.ftl", "locales/languages.yaml"):
        path = folder / name
        path.write_text("\ufeff" + path.read_text("utf-8"), "utf-8")

    assert load(folder).problems == ()


def test_files_with_line_ends_of_windows_are_read(folder: Path) -> None:
    """Carriage returns are no part of names or words."""
    for name in ("flows/help.yaml", "locales/en/help.ftl", "flows/_towns.tsv"):
        path = folder / name
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))

    assert load(folder).problems == ()


def test_files_that_are_no_guides_are_left_alone(folder: Path) -> None:
    """A name that begins with `.`, and what explains the folder."""
    for name in ("flows/.hidden.yaml", "flows/README.md"):
        (folder / name).write_text("- not a guide\n", "utf-8")

    assert load(folder).problems == ()


def test_reviews_are_read_beside_the_texts(folder: Path) -> None:
    """Whoever signs is believed as long as nothing changed."""
    source = '{"help/start": {"source": "sha256:0", "target": "sha256:0", "by": "Amina Exemple"}}'
    (folder / "locales/en/review.json").write_text(source, "utf-8")
    loaded = load(folder)

    assert loaded.problems == ()
    assert loaded.texts.state(Locale("en"), "help", "start") == ReviewState.DRAFT
    assert [list(of.values()) for of in loaded.texts.states.values()] == [[ReviewState.DRAFT]]


def test_an_empty_folder_is_told_file_by_file(tmp_path: Path) -> None:
    """Nothing is assumed: what the bot needs is named."""
    problems = load(tmp_path).problems

    assert [(one.place.path, one.kind) for one in problems] == [
        ("flows/_contacts.yaml", "missing-file"),
        ("flows/_deadlines.yaml", "missing-file"),
        ("flows/_law.yaml", "missing-file"),
        ("flows/_towns.tsv", "missing-file"),
        ("flows/help.yaml", "no-help"),
        ("flows/menu.yaml", "no-menu"),
        ("locales/languages.yaml", "missing-file"),
    ]
