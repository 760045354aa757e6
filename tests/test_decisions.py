"""The pages of decisions: each in the index, and each library argued in one."""

import re
import tomllib
from pathlib import Path

from tests.test_docs import PAGES, ROOT


def test_decisions() -> None:
    """Each decision is in the index, by its number, with its title; none is missing."""
    folder = ROOT / "docs" / "decisions"
    index = PAGES["docs/decisions/README.md"]
    rows = re.findall(r"^\| (\d+) \| \[([^\]]+)\]\(([^)]+)\)", index, re.MULTILINE)
    files = sorted(file.name for file in folder.glob("0*.md"))

    assert [row[2] for row in rows] == files
    for number, title, name in rows:
        head = (folder / name).read_text(encoding="utf-8").partition("\n")[0]
        assert head == f"# {number}. {title}"
        assert name.startswith(f"{int(number):04}-")


def test_pages_that_take_the_place_of_others() -> None:
    """A page says under its title what it replaces, and the index says it of the page replaced."""
    index = PAGES["docs/decisions/README.md"]
    told = {
        (int(by), int(page))
        for page, last in re.findall(r"^\| (\d+) \|.*\| ([^|]*)\|$", index, re.MULTILINE)
        for by in re.findall(r"\b(\d+) ?(?=\(|,|and|$)", last.strip())
    }
    says = set()
    for name, text in PAGES.items():
        if name.startswith("docs/decisions/0"):
            under = text.split("\n")[2]
            if under.startswith(("Takes the place of ", "Takes back ")):
                number = int(Path(name).name[:4])
                says |= {(number, int(page)) for page in re.findall(r"page (\d+)", under)}

    assert told == says
    assert len(told) >= 7


def test_dependencies_are_argued() -> None:
    """Each library that the bot needs is named in a page of `docs/decisions/`."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    argued = "".join(
        text for name, text in PAGES.items() if name.startswith("docs/decisions/")
    ).lower()
    for one in project["dependencies"]:
        name = re.split(r"[\[<>=~!; ]", one, maxsplit=1)[0].lower()
        assert name in argued, name
