"""One guide: its file, or problems."""

import pytest

from bot.content.read_flow import read_flow
from bot.content.report import Report
from bot.model.names import FlowName, StepName
from tests.content.sources import PATH, READ, flow, kinds, told, tree


def test_a_guide_has_its_steps_in_the_order_of_the_file() -> None:
    """The order of the file is the order of every list and picture of the guide."""
    found = flow("refused", "start:\n  go: b\nb:\n  go: a\na:\n  go: end", Report())

    assert list(found.steps) == ["start", "b", "a"]
    assert (FlowName("refused"), "A guide.", "Maître Exemple") == (
        found.name,
        found.about,
        found.read.by,
    )


def test_a_guide_knows_what_it_and_its_steps_were_called() -> None:
    """Old links lead to the steps of today."""
    report = Report()
    source = (
        f"flow: refused\nabout: A guide.\n{READ}\nwas: [refusal]\nsensitive: true\ndanger: true\n"
        "steps:\n  start:\n    go: tonight\n  tonight:\n    was: [sleep, bed]\n    go: end\n"
    )
    found = read_flow(PATH, tree(source, report), report)

    assert found is not None
    assert (FlowName("refusal"),) == found.was
    assert (found.sensitive, found.danger) == (True, True)
    assert {StepName("sleep"): "tonight", StepName("bed"): "tonight"} == found.former_steps


@pytest.mark.parametrize("name", ["end", "title"])
def test_words_with_a_meaning_are_no_names_of_steps(name: str) -> None:
    """`end` is the way out, `title` the first line of the screens."""
    report = Report()
    source = (
        f"flow: refused\nabout: A.\n{READ}\nsteps:\n  start: {{go: end}}\n  {name}: {{go: end}}"
    )

    assert read_flow(PATH, tree(source, report), report) is None
    assert [("reserved-name", {"name": name})] == [(one[0], one[3]) for one in told(report)]


def test_all_mistakes_of_a_guide_are_told_in_one_run() -> None:
    """In the order of the file, so that she can go down the list."""
    report = Report()
    source = (
        "flow: Refused\nabout: A.\nread: {on: today, by: A, again-before: 2027-03-01}\n"
        "steps:\n  begin: {go: end}\n  b: words\n  b: {go: end}\n  c: {facts: [REC-01]}\n"
    )

    assert read_flow(PATH, tree(source, report), report) is None
    assert kinds(report) == [
        "bad-name",
        "bad-day",
        "no-start",
        "duplicate-step",
        "no-go",
    ]
