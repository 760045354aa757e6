"""The number of the flow format: what an older file means, and how it is rewritten."""

from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

import pytest

from bot.content.flow_format import FORMAT, MIGRATIONS
from bot.content.migrate_flow import NotMigrated, migrate_flow
from bot.content.read_flow import read_flow
from bot.content.report import Report
from bot.content.yaml_tree import read_tree
from bot.model.flows import Flow, PlacesStep
from bot.model.names import StepName

PATH = "flows/wash.yaml"
HEAD = "about: Where to wash.\nread: {on: 2026-11-22, by: nobody yet, again-before: 2027-03-01}\n"
OLD = f"""# A comment at the top: kind: of.
flow: wash  # the name
{HEAD}
steps:
  start:
    # kind: stays in a comment
    places: {{kind: wash, near: town, none: kind}}   # and in one behind
    go: kind

  kind:
    places:
        near: town
        "kind": wash
        none: end
    go: end
"""
NEW = OLD.replace("{kind: wash", "{search: wash").replace('"kind": wash', "search: wash")
NEW = NEW.replace("  # the name\n", f"  # the name\nformat: {FORMAT}\n")

IN_ONE_LINE = "steps: {start: {places: {none: end, kind: a}, go: end}}"


def read(source: str) -> tuple[Flow | None, list[str]]:
    """The flow of a file, and the kinds of its problems."""
    report = Report()
    tree = read_tree(PATH, source, report)
    flow = None if tree is None else read_flow(PATH, tree, report)
    return flow, [one.kind for one in report.problems]


def searches(flow: Flow | None) -> Mapping[StepName, tuple[object, ...]]:
    """What the steps of a flow look for, and where they lead."""
    assert flow is not None
    return {
        name: (step.search, step.near, step.none, step.go)
        for name, step in flow.steps.items()
        if isinstance(step, PlacesStep)
    }


def migrated(source: str) -> str:
    """The file in today's format."""
    found = migrate_flow(PATH, source, Report())
    assert found is not None
    return found.after


def test_migrations_have_no_gap() -> None:
    """From each format a migration leads to the next, up to the newest."""
    assert list(MIGRATIONS) == list(range(1, FORMAT))
    assert all(later - earlier == 1 for earlier, later in pairwise(MIGRATIONS))


@pytest.mark.parametrize("number", ["", "format: 1\n"])
def test_an_older_file_is_read_as_what_it_means(number: str) -> None:
    """A file without a number, or of format 1, means what its rewritten form means."""
    old, problems = read(OLD.replace("about:", f"{number}about:", 1))
    new, none = read(NEW)

    assert problems == none == []
    assert len(searches(old)) == 2
    assert searches(old) == searches(new)


def test_only_the_names_and_the_number_change() -> None:
    """Comments, order, spaces and what only looks like the name stay as they were."""
    assert migrated(OLD) == NEW


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (OLD.replace("\n", "\r\n"), NEW.replace("\n", "\r\n")),
        (OLD.replace("about:", "format: 1\nabout:", 1), NEW),
        (OLD.replace("about:", "format: '1' # old\nabout:", 1),
         NEW.replace("format: 2", "format: 2 # old")),
        (OLD.removesuffix("\n"), NEW.removesuffix("\n")),
        (OLD.replace("near: town", "near:   'town'"), NEW.replace("near: town", "near:   'town'")),
        (OLD.replace("{kind:", "{ kind :"), NEW.replace("{search:", "{ search :")),
        (OLD.replace("# A comment", "# Où ? 🚿 أين"), NEW.replace("# A comment", "# Où ? 🚿 أين")),
        (OLD.replace("near: town,", "near: 🚿, "), NEW.replace("near: town,", "near: 🚿, ")),
        (OLD.replace("\n", "\r"), NEW.replace("\n", "\r")),
        (f"{HEAD}flow: wash\n{IN_ONE_LINE}",
         f"{HEAD}flow: wash\nformat: 2\n{IN_ONE_LINE.replace('kind', 'search')}"),
    ],
    ids=["crlf", "one", "quoted number", "no last line end", "quotes", "spaces", "letters",
         "wide letters", "old line ends", "all in one line"],
)  # fmt: skip
def test_every_way_to_write_it(before: str, after: str) -> None:
    """Positions are those of letters, whatever stands before them."""
    assert migrated(before) == after


def test_a_file_of_today_is_left_alone() -> None:
    """To migrate twice is to migrate once."""
    assert migrate_flow(PATH, NEW, Report()) is None
    assert migrate_flow(PATH, migrated(OLD), Report()) is None


def test_what_cannot_be_edited_is_refused() -> None:
    """A file that would say something else afterwards is not rewritten, but refused."""
    with pytest.raises(NotMigrated, match=r"flows/wash\.yaml"):
        migrate_flow(PATH, f"{{flow: wash, about: x, {IN_ONE_LINE}}}\n", Report())


@pytest.mark.parametrize(
    "number", ["3", "9999", "0", "-1", "two", "2.0", "1e0", "[1]", "", "10000"]
)
def test_no_other_problem_beside_the_number(number: str) -> None:
    """A file of a format that is not known is not read on: its words may mean something else."""
    source = OLD.replace("about:", f"format: {number}\nabouts:", 1)
    flow, problems = read(source)

    assert flow is None
    assert problems in (["newer-format"], ["bad-format"])
    assert (problems == ["newer-format"]) == (number in {"3", "9999"})


def test_every_guide_of_ours_can_be_rewritten() -> None:
    """Each guide of the project means the same after `bot migrate`, and differs by few lines."""
    flows = Path(__file__).parents[2] / "flows"
    for file in sorted(flows.glob("[!_.]*.yaml")):
        path, source = f"flows/{file.name}", file.read_text(encoding="utf-8")
        found = migrate_flow(path, source, Report())
        after = source if found is None else found.after
        before, now = _played(path, source), _played(path, after)

        assert before == now, path


def _played(path: str, source: str) -> list[tuple[object, ...]]:
    """What a guide does, without the lines that it stands on."""
    tree = read_tree(path, source, Report())
    flow = None if tree is None else read_flow(path, tree, Report())
    assert flow is not None, path
    return [(name, type(step), searches(flow).get(name)) for name, step in flow.steps.items()]
