"""What docstrings and comments call by its file name is there: a reader goes and looks."""

import ast
import io
import re
import tokenize
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted((ROOT / "bot").rglob("*.py"))
FOLDERS = ("bot", "bench", "docs", "flows", "locales", "tests")
NAMED = re.compile(r"(?<![\w/.-])(?:[\w<>.-]+/)*[\w-]+\.(?:py|yaml|ftl|md|typ|tsv|sql)\b")
"""A file by its name, alone or with folders; `<locale>` stands for any language."""


@cache
def files() -> frozenset[str]:
    """Every file of the project, from its root."""
    found = [one for folder in FOLDERS for one in (ROOT / folder).rglob("*") if one.is_file()]
    return frozenset(str(one.relative_to(ROOT)) for one in (*ROOT.glob("*.*"), *found))


@cache
def times_of_names() -> Counter[str]:
    """How many files of the program bear each name."""
    return Counter(path.name for path in SOURCES)


def prose_of(source: str) -> Iterator[str]:
    """The docstrings, of values too, and the comments of a file."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield str(node.value.value)
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield token.string


def is_there(name: str, named_in: Path) -> bool:
    """
    Whether *name*, in a file of the program, leads to one file.

    With its folder it is the end of a path. A bare name of a program file is that of a neighbour,
    or else of the only file that is called so.
    """
    whole = name.replace("<locale>", "fr").replace("<language>", "fr")
    if "/" not in whole and whole.endswith(".py"):
        return (named_in.parent / whole).exists() or times_of_names()[whole] == 1
    return any(f"/{path}".endswith(f"/{whole}") for path in files())


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_named_files_exist(path: Path) -> None:
    """A file that was renamed or split is called by its new name wherever it is spoken of."""
    prose = prose_of(path.read_text(encoding="utf-8"))
    named = {name for text in prose for name in NAMED.findall(text)}

    assert {name for name in named if not is_there(name, path)} == set()


@pytest.mark.parametrize(
    ("name", "is_right"),
    [
        ("rendered.py", True),
        ("danger.py", True),
        ("write_links.py", True),
        ("service/lint/danger.py", True),
        ("locales/<locale>/_danger.yaml", True),
        ("limits.py", False),
        ("check_danger.py", False),
        ("service/check_danger.py", False),
        ("lint/limits.py", False),
        ("_dangers.yaml", False),
    ],
)
def test_what_counts_as_there(name: str, is_right: bool) -> None:
    """Two files called so, neither of them beside: nobody could know which is meant."""
    assert is_there(name, ROOT / "bot" / "service" / "lint" / "danger.py") is is_right
    assert NAMED.findall(f"Told by `{name}`, and ({name}) is read.") == [name, name]
