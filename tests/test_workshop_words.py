"""What the commands of the workshop print: in French as in English, with nothing missing."""

import ast
import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from bot.commands.said import LANGUAGES, WORDS, Said
from bot.service.workshop.impact import Why
from bot.service.workshop.subjects import SubjectKind
from bot.service.workshop.where import Hidden
from tests.build import ROOT

COMMANDS = ROOT / "bot" / "commands"


def messages(locale: str) -> dict[str, set[str]]:
    """The messages of a language, each with its variables."""
    source = (WORDS / f"{locale}.ftl").read_text(encoding="utf-8")
    resource = FluentParser().parse(source)
    assert not [one for one in resource.body if isinstance(one, fluent.Junk)]
    parts = re.split(r"^(?=[a-z])", source, flags=re.MULTILINE)[1:]
    return {part.split(" ")[0]: set(re.findall(r"\$([a-z]+)", part)) for part in parts}


def said_in(path: Path) -> set[str]:
    """The names that a module says, as they stand in it."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {
        str(node.args[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "say"
        and node.args
        and isinstance(node.args[0], ast.Constant)
    }


def test_both_languages_say_the_same() -> None:
    """Every message is there in each language, with the same variables."""
    assert messages("fr") == messages("en")


def test_every_sentence_is_there() -> None:
    """What a command says has its words, and no words are left over."""
    by_kind = {
        *("new", "gone", "changed", "before", "after"),
        *("no-git", "no-repository", "no-commit", "no-folder"),
        *("no-flow", "no-step", "no-choice", "not-a-name", "fixed-name", "name-taken"),
        *("answer-shared", "row-unknown", "row-changed", "row-nobody"),
        *(one.value for one in SubjectKind),
        *(f"because-{one.value}" for one in Why),
        *(f"entry-{one.value}" for one in Why),
        *(f"hidden-{one.value}" for one in Hidden),
    }
    said = set().union(*map(said_in, COMMANDS.glob("*.py")))
    known = set(messages("en"))

    assert said - known == set()
    assert known - said - by_kind == set()


@pytest.mark.parametrize("locale", LANGUAGES)
def test_a_missing_value_is_a_mistake_of_ours(locale: str) -> None:
    """A sentence is never printed with a hole in it."""
    with pytest.raises(ValueError, match="no-such-name"):
        Said(locale)("no-such-name", name="x")
