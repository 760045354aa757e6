"""The words on letters as they stand in their file, and what is wrong with them."""

from dataclasses import replace

from bot.content.checks.paper_words import check_paper_words
from bot.content.read_words import read_words
from bot.content.report import Report
from bot.model.names import FlowName
from bot.model.paper_words import WORDS
from tests.content.sources import content, told, tree

PATH = "flows/_words.yaml"
FILE = """
opp:
  term: ordonnance de placement provisoire (OPP)
  also: [OPP, ordonnance]
  guide: refused
free:
  term: gratuit
"""


def test_read() -> None:
    """The term, the other ways to type it, the guide; what is left out is empty."""
    report = Report()
    words = {str(name): word for name, word in read_words(tree(FILE, report, PATH), report).items()}

    assert told(report) == []
    assert words["opp"].term == "ordonnance de placement provisoire (OPP)"
    assert (words["opp"].also, words["opp"].guide) == (("OPP", "ordonnance"), "refused")
    assert (words["free"].also, words["free"].guide) == ((), None)


def test_mistakes() -> None:
    """A word without its term, a field that does not belong, a name that is none."""
    report = Report()
    source = "opp:\n  also: [OPP]\nfree:\n  term: gratuit\n  guides: x\nBad:\n  term: x\n"
    read = read_words(tree(source, report, PATH), report)

    assert [(kind, line) for kind, line, _, _ in told(report)] == [
        ("missing-field", 2),
        ("unknown-key", 5),
        ("bad-name", 6),
    ]
    assert list(read) == ["free"]


def test_each_word_needs_its_step_and_guide() -> None:
    """A word that no step explains, and a guide that is not there, with what may be meant."""
    report = Report()
    steps = {"words": "start:\n  choices: {op: op}\nop: {go: end}", "refuse": "start: {go: end}"}
    made = content(steps, report)
    words = read_words(tree(FILE.replace("opp:\n", "ops:\n"), report, PATH), report)
    made = replace(made, words=words)
    check_paper_words(made, frozenset(), report)

    assert told(report) == [
        ("word-without-step", 2, 1, {"name": "ops", "meant": "op"}),
        ("unknown-flow", 5, 10, {"name": "refused", "meant": "refuse"}),
        ("word-without-step", 6, 1, {"name": "free", "meant": ""}),
    ]


def test_a_broken_guide_is_not_told_twice() -> None:
    """When the guide of the words could not be read, its steps are not missing."""
    report = Report()
    made = content({"menu": "start: {go: end}"}, report)
    words = read_words(tree(FILE, report, PATH), report)
    made = replace(made, words=words)
    check_paper_words(made, frozenset({WORDS, FlowName("refused")}), report)

    assert told(report) == []
