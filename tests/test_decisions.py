"""The pages of decisions: each in the index, and each library argued in one."""

import re
import tomllib

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


def test_dependencies_are_argued() -> None:
    """Each library that the bot needs is named in a page of `docs/decisions/`."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    argued = "".join(
        text for name, text in PAGES.items() if name.startswith("docs/decisions/")
    ).lower()
    for one in project["dependencies"]:
        name = re.split(r"[\[<>=~!; ]", one, maxsplit=1)[0].lower()
        assert name in argued, name
