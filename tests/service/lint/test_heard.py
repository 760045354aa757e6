"""Sentences that were heard once are heard for ever, by whichever line."""

from pathlib import Path

import pytest

from bot.content.load import load
from bot.service.lint.heard import HEARD, as_heard, check_heard, read_heard
from tests.build import ROOT
from tests.small_content import small_content

LISTS = "locales/fr/_danger.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Small content that remembers what it hears."""
    made = small_content(tmp_path / "content")
    content = load(made).content
    assert content is not None
    (made / HEARD).parent.mkdir(exist_ok=True)
    (made / HEARD).write_text(as_heard(content.danger, {}), encoding="utf-8")
    return made


def lost(folder: Path) -> list[tuple[str, object]]:
    """Where sentences are lost, and the first of them."""
    content = load(folder).content
    assert content is not None
    found = check_heard(content.danger, folder)
    return [(one.place.path, one.values["name"]) for one in found]


def change(folder: Path, before: str, after: str) -> None:
    """Another line in the French lists."""
    file = folder / LISTS
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after), encoding="utf-8")


def test_nothing_is_lost_when_nothing_changes(folder: Path) -> None:
    """Each sentence of today stands in the list of today."""
    assert lost(folder) == []


def test_a_deleted_phrase_is_told_once_for_its_language(folder: Path) -> None:
    """At the lists of that language, with the sentence."""
    content = load(folder).content
    assert content is not None
    phrase = next(iter(content.danger["fr"].danger.values()))[0].words  # type: ignore[index]
    change(folder, phrase, "autre chose que cela")

    assert [(LISTS, phrase)] == lost(folder)


def test_a_phrase_that_another_line_hears_is_not_lost(folder: Path) -> None:
    """It may be written anew, as a shorter phrase or as a pattern."""
    with (folder / HEARD).open("a", encoding="utf-8") as file:
        content = load(folder).content
        assert content is not None
        phrase = next(iter(content.danger["fr"].danger.values()))[0].words  # type: ignore[index]
        file.write(f"fr\texact\tce soir {phrase} encore\n")

    assert lost(folder) == []


def test_what_opened_the_numbers_must_not_only_ask(folder: Path) -> None:
    """From danger to near is a step down: the sentence is told."""
    with (folder / HEARD).open("a", encoding="utf-8") as file:
        file.write("fr\texact\tune phrase que personne n’entend\n")

    assert lost(folder) == [(LISTS, "une phrase que personne n’entend")]


def test_the_list_only_grows() -> None:
    """What was heard before stays, also of a language that is not ours any more."""
    before = {("xx", "zz zz"): "exact"}

    assert before == read_heard(as_heard({}, before))


def test_the_project_remembers_what_it_hears() -> None:
    """A change that deletes the list would make every other loss silent."""
    heard = read_heard((ROOT / HEARD).read_text(encoding="utf-8"))

    assert len(heard) > 2_500
    assert heard["fr", "me suicider"] == "exact"
    assert len({locale for locale, _ in heard}) > 15
