"""`bot lint`: its forms of output, one guide alone, and what keeps a version from release."""

import json
import re
from argparse import ArgumentParser
from pathlib import Path

import pytest

from bot.commands import lint
from bot.commands.lint_output import as_github, as_json
from bot.content.load import load
from bot.content.read_published import FILE, as_published
from bot.content.wording import Wording
from bot.model.problem import Problem, Severity, SourceLocation
from bot.settings import read_settings
from tests.build import ROOT
from tests.small_content import small_content

NOTE = r"::error file=flows/\w+\.yaml,line=\d+,col=\d+,endColumn=\d+,title=unknown-step::.+"
NASTY = "a%0A::error::b\n::set-output name=x::y"


def run(folder: Path, *arguments: str, own: Path | None = None) -> int:
    """`bot lint` on one day, in this process."""
    parser = ArgumentParser()
    lint.add(parser)
    named = {"BOT_CONTENT_DIR": str(folder), "BOT_DATA_DIR": str(folder)}
    settings = read_settings({**named, "BOT_OVERLAY_DIR": str(own or "")})
    return lint.run(settings, parser.parse_args([*arguments, "--today", "2026-11-21"]))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Small sound content."""
    return small_content(tmp_path / "content")


@pytest.fixture
def broken(folder: Path) -> Path:
    """A wrong name in one guide, and a wrong word in another."""
    for name, before, after in (
        ("refused", "go: tonight", "go: tonigt"), ("help", "go: end", "go: ende"),
    ):  # fmt: skip
        file = folder / f"flows/{name}.yaml"
        file.write_text(file.read_text("utf-8").replace(before, after), "utf-8")
    return folder


def test_json_is_one_object_a_line(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """For editors and scripts: place, kind, sentence and what it speaks of."""
    code = run(broken, "--json", "--quiet")
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    assert code == 1
    assert {(one["path"], one["kind"], one["severity"]) for one in found} == {
        ("flows/help.yaml", "unknown-step", "error"),
        ("flows/refused.yaml", "unknown-step", "error"),
    }
    assert all(one["line"] > 1 and one["column"] > 1 and one["message"] for one in found)


def test_a_note_stands_on_its_line_of_the_pull_request(
    broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One command of the workflow a problem, and nothing else on standard output."""
    run(broken, "--github", "--quiet")
    lines = capsys.readouterr().out.splitlines()

    assert lines
    for line in lines:
        assert re.fullmatch(NOTE, line)


@pytest.mark.parametrize("severity", Severity)
def test_no_text_of_a_file_says_a_command_of_its_own(severity: Severity) -> None:
    """Line breaks, commas, colons and per cent signs of a stranger's file are escaped."""
    place = SourceLocation(f"flows/{NASTY}", 3, 4)
    problem = Problem(place, "unknown-step", {"name": NASTY, "meant": ""}, severity)
    said = as_github(problem, Wording(ROOT, "en"))
    properties, _, message = said.removeprefix(f"::{severity.value} ").partition("::")

    assert len(said.splitlines()) == 1
    assert properties.count(",") == 4
    assert "%250A" in properties
    assert "%0A" in message or "\ufffd" in message
    assert json.loads(as_json(problem, Wording(ROOT, "en")))["values"]["name"] == NASTY


def test_one_guide_alone(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--flow help` shows what is wrong in its files, and says that there is more elsewhere."""
    code = run(broken, "--flow", "help")
    said = capsys.readouterr()

    assert code == 1
    assert "flows/help.yaml" in said.out
    assert "flows/refused.yaml" not in said.out
    assert "problems in other files" in said.err


def test_what_is_wrong_elsewhere_does_not_fail_one_guide(
    broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A guide without a mistake ends 0, however broken the others are."""
    assert run(broken, "--flow", "menu") == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("path", ["flows/help.yaml", "locales/fr/help.ftl"])
def test_one_guide_of_ones_own(
    path: str, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`--flow help` shows what is wrong in the files that lie over the shipped ones, too."""
    (tmp_path / "own" / path).parent.mkdir(parents=True)
    (tmp_path / "own" / path).write_text("{ lost\n", encoding="utf-8")

    assert run(folder, "--flow", "help", own=tmp_path / "own") == 1
    assert f"own/{path}:1" in capsys.readouterr().out
    assert run(folder, "--flow", "menu", own=tmp_path / "own") == 0


def test_one_guide_that_cannot_be_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A guide whose file is broken is there: what is wrong with it is told."""
    (folder / "flows/help.yaml").write_text("steps: [\n", encoding="utf-8")

    assert run(folder, "--flow", "help") == 1
    assert "flows/help.yaml:1" in capsys.readouterr().out


def test_a_guide_that_is_not_there_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the one that is meant: no problem found in nothing would look like success."""
    assert run(folder, "--flow", "refussed") == 1
    assert "Did you mean 'refused'?" in capsys.readouterr().err


def test_a_version_that_forgets_its_names_is_not_released(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The list of names and marks knows everything of today before it is public."""
    assert run(folder) == 0
    assert run(folder, "--release") == 1
    assert f"{FILE} does not know" in capsys.readouterr().err

    content = load(folder).content
    assert content is not None
    (folder / FILE).write_text(as_published(content, ()), encoding="utf-8")
    run(folder, "--release")

    assert f"{FILE} does not know" not in capsys.readouterr().err


def test_a_version_that_nobody_has_read_is_not_released(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The same sentences as at the gate to the public."""
    file = folder / "flows/help.yaml"
    file.write_text(file.read_text("utf-8").replace("Maître Exemple", "nobody yet"), "utf-8")

    assert run(folder) == 0
    assert run(folder, "--release") == 1
    assert "read by nobody yet (help)" in capsys.readouterr().err


def test_one_cause_is_told_once(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """
    A phone line of another name is missed by every text that shows it: told once, and counted.

    The same in one file: a text file that lost everything is one mistake, not one for each text.
    """
    contacts = folder / "flows/_contacts.yaml"
    contacts.write_text(contacts.read_text("utf-8").replace("tel-119:", "line-119:"), "utf-8")

    assert run(folder, "--quiet", "--locale", "fr") == 1
    said = capsys.readouterr().out
    assert said.count("[unknown-variable]") == 1
    assert re.search(r"\+ \d+ fois encore la même chose dans locales/", said)

    assert run(folder, "--quiet", "--every") == 1
    assert capsys.readouterr().out.count("[unknown-variable]") > 2


def test_a_file_that_lost_its_texts_is_one_mistake(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing else is hidden by it: other kinds and other files are told."""
    (folder / "locales/fr/refused.ftl").write_text("", encoding="utf-8")
    (folder / "flows/help.yaml").write_text("steps: [\n", encoding="utf-8")

    assert run(folder, "--quiet") == 1
    said = capsys.readouterr().out
    assert said.count("[missing-text]") <= 2
    assert "flows/help.yaml:1" in said
