"""Pages for volunteers: what they name and show is there, in both languages, and the reverse."""

import re
import runpy
from pathlib import Path

import pytest

from bot.cli import COMMANDS
from tests.content.kinds import SERVICE, reported_kinds
from tests.test_docs import named

FOLDER = Path(__file__).parents[1] / "docs" / "volunteers"
LANGUAGES = ("fr", "en")
PAGES = {
    language: {one.stem: one.read_text("utf-8") for one in (FOLDER / language).glob("*.md")}
    for language in LANGUAGES
}
TASKS = sorted(PAGES["fr"])
PICTURE = re.compile(r"!\[([^]]+)\]\(\.\./pictures/([a-z]+\.[a-z]+\.webp)\)")
OF_OPERATORS = {
    "start", "run", "migrate", "overlay", "reports", "totals", "backup", "restore", "move",
    "health", "doctor", "papers", "export", "key",
}  # fmt: skip
"""Commands of whoever runs the bot; every other is of whoever writes for it."""
LOOKING = {"show", "walk", "danger"}
"""Explained in flows/README.md: they answer a question of a moment, and are no task."""
MOST_BYTES, MOST_OF_ALL = 60_000, 1_000_000


def test_each_task_has_its_page_in_both_languages_and_its_row() -> None:
    """Nobody finds half of the tasks: pages and the table say the same ones."""
    table = (FOLDER / "README.md").read_text(encoding="utf-8")

    assert sorted(PAGES["en"]) == TASKS
    assert len(TASKS) == 9
    for language in LANGUAGES:
        assert sorted(re.findall(rf"\| \[[^]]+\]\({language}/([a-z]+)\.md\)", table)) == TASKS


@pytest.mark.parametrize("task", TASKS)
def test_both_languages_say_the_same(task: str) -> None:
    """The same commands, kinds of problem and pictures, in the same order of the page."""
    said = [
        (
            [[word for word in words if word[0] != "-"] for words in named(PAGES[one][task])],
            re.findall(r"`([a-z]+(?:-[a-z]+)+)`", PAGES[one][task]),
            [name.partition(".")[0] for _, name in PICTURE.findall(PAGES[one][task])],
        )
        for one in LANGUAGES
    ]

    assert said[0] == said[1]


def test_each_page_links_to_the_same_page_of_the_other_language() -> None:
    """Who opened the wrong one is one press away."""
    for language, other in (LANGUAGES, LANGUAGES[::-1]):
        for task, text in PAGES[language].items():
            assert f"](../{other}/{task}.md)" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_of_volunteers_is_in_a_task(language: str) -> None:
    """And in no task a command of whoever runs the bot."""
    said = {words[0] for text in PAGES[language].values() for words in named(text)}

    assert said == set(COMMANDS) - OF_OPERATORS - LOOKING


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_problem_that_a_page_names_is_one(language: str) -> None:
    """A word like `bare-digit` leads to its page by --explain."""
    kinds = {*reported_kinds(), *reported_kinds(SERVICE)}
    for text in PAGES[language].values():
        named_kinds = set(re.findall(r"`([a-z]+(?:-[a-z]+)+)`", text))
        assert named_kinds <= kinds
        assert set(re.findall(r"--explain ([a-z-]+)", text)) <= kinds


def test_pictures_are_those_that_are_made_and_shown() -> None:
    """Each is made by the script, shown by one page of its language, described, and small."""
    made = runpy.run_path(str(FOLDER / "make_pictures.py"))["EVERY"]
    files = {one.name: one.read_bytes() for one in (FOLDER / "pictures").iterdir()}
    shown = [
        (language, said, name)
        for language in LANGUAGES
        for text in PAGES[language].values()
        for said, name in PICTURE.findall(text)
    ]

    assert set(made) == set(files) == {name for _, _, name in shown}
    assert all(name.split(".")[1] == language and len(said) > 10 for language, said, name in shown)
    assert all(one.startswith(b"RIFF") and one[8:12] == b"WEBP" for one in files.values())
    assert all(len(one) < MOST_BYTES for one in files.values())
    assert sum(map(len, files.values())) < MOST_OF_ALL
