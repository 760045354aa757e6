"""What `flows/README.md` tells volunteers about patterns of danger is what they do."""

import re
from dataclasses import replace
from typing import Final

import pytest

from bot.content.read_danger import read_danger
from bot.content.report import Report
from bot.model.danger import Alarm
from bot.rendering.translations import Translations
from bot.service.danger import DangerFinder
from bot.service.lint.danger import check_danger
from tests.build import FR, content_of, texts_of
from tests.content.sources import tree
from tests.project import ROOT
from tests.service.test_danger import FRENCH

SECTION: Final = (
    (ROOT / "flows" / "README.md")
    .read_text(encoding="utf-8")
    .partition("### How danger is written")[2]
    .partition("\n## ")[0]
)
BLOCK: Final = re.findall(r"```yaml\n(.*?)```", SECTION, re.DOTALL)
ROWS: Final = re.findall(r"^\| `(.+)` \| (\w+) \|$", SECTION, re.MULTILINE)
HAPPENS: Final = {"numbers": Alarm.EXACT, "question": Alarm.NEAR, "nothing": Alarm.NONE}


def explained() -> tuple[DangerFinder, Report]:
    """The words of danger of the example, beside the lists that every file has."""
    report = Report()
    lists = FRENCH.replace("je suis perdu", "je me suis perdu")
    lists = lists.replace("tape", "tapote").replace("viol]", "viole]")
    read = read_danger(tree(lists + BLOCK[0], report), report)
    assert read is not None
    return DangerFinder([read]), report


def test_the_example_is_sound() -> None:
    """Lint has nothing to say of it, and every part of a pattern is in it."""
    _, report = explained()

    assert report.problems == []
    for part in ("..", ">?", "-<", "(", "<kick>]", "calm:", "near:", "help:", "sounds:"):
        assert part in BLOCK[0]


@pytest.mark.parametrize(("typed", "what"), ROWS)
def test_each_row_is_true(typed: str, what: str) -> None:
    """A row of the table says what happens."""
    finder, _ = explained()

    assert finder.find(typed).alarm is HAPPENS[what]


def test_there_are_rows_of_each_kind() -> None:
    """The table has numbers, the question, and nothing."""
    assert {what for _, what in ROWS} == set(HAPPENS)


@pytest.mark.parametrize(
    ("line", "calm"),
    [
        ("mon oncle .. me <hit>", "oncle .. me <hit>"),
        ("il me <hit> -<joke>", "me <hit>"),
        ("venez <very>? vite", "venez vite"),
    ],
)
def test_a_pattern_that_is_always_read_over_is_told(line: str, calm: str) -> None:
    """Tried on sentences of its own: what a calm expression hides each time is never found."""
    report = Report()
    source = FRENCH + BLOCK[0].replace("- frappé à la porte", f"- {calm}")
    read = read_danger(tree(source, report), report)
    assert read is not None
    content = replace(content_of(), danger={FR: read})
    problems = check_danger(Translations(content, texts_of(content)))

    assert line in [one.values["name"] for one in problems if one.kind == "pattern-never-found"]
