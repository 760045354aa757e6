"""Problems are collected with the line they are on, and words are found in it."""

from bot.content.report import Report
from bot.model.problem import Problem, Severity, SourceLocation

FLOW = "flows/refused.yaml"
LINES = ["  town:", "    input: town", "    save: town", "    go: town", "    # town"]


def report_with(lines: list[str]) -> Report:
    """A report that knows the lines of one file."""
    return Report(lines={FLOW: lines})


def test_a_problem_keeps_the_line_it_is_on() -> None:
    """The excerpt is the line of the file, as it was typed."""
    report = report_with(LINES)
    report.error(SourceLocation(FLOW, 3, 11, 4), "unused-answer", answer="town")

    expected = Problem(
        SourceLocation(FLOW, 3, 11, 4),
        "unused-answer",
        {"answer": "town"},
        Severity.ERROR,
        "    save: town",
    )
    assert (expected,) == report.in_order()


def test_a_problem_beyond_the_file_has_no_excerpt() -> None:
    """A missing file, or a line after the last, shows no line."""
    report = report_with(LINES)
    report.error(SourceLocation(FLOW, 9), "yaml")
    report.error(SourceLocation("flows/_law.yaml"), "missing-file")

    assert [one.excerpt for one in report.in_order()] == ["", ""]


def test_problems_come_in_the_order_of_the_files_and_once() -> None:
    """Sorted by path and line; of two that say the same of one place, one is left."""
    report = Report()
    for path, line in (("b", 1), ("a", 9), ("a", 2), ("a", 9)):
        report.error(SourceLocation(path, line), "no-go", name="start")

    assert [(one.place.path, one.place.line) for one in report.in_order()] == [
        ("a", 2),
        ("a", 9),
        ("b", 1),
    ]


def test_a_warning_is_no_error() -> None:
    """A warning keeps neither the file nor the content from being used."""
    report = Report()
    report.warning(SourceLocation(FLOW), "unread-guide", name="refused")

    assert not report.has_errors
    assert not report.has_errors_in(FLOW)


def test_an_error_is_one_of_its_own_file_alone() -> None:
    """A later stage leaves only the file with the error alone."""
    report = Report()
    report.error(SourceLocation(FLOW), "no-steps")

    assert report.has_errors
    assert report.has_errors_in(FLOW)
    assert not report.has_errors_in("flows/menu.yaml")


def test_a_word_is_found_on_its_line_or_below() -> None:
    """The first place at or under the given one, as a whole word."""
    found = report_with(LINES).find(SourceLocation(FLOW, 2, 5), "town")

    assert SourceLocation(FLOW, 2, 12, 4) == found


def test_a_word_is_found_behind_its_field() -> None:
    """A step called like the step it leads to is not taken for it."""
    found = report_with(LINES).find(SourceLocation(FLOW, 1, 3), "town", key="go")

    assert SourceLocation(FLOW, 4, 9, 4) == found


def test_a_quoted_word_is_found_behind_its_field() -> None:
    """The mark stands under the word, not under the quote."""
    found = report_with(['  code: "ee"']).find(SourceLocation(FLOW), "ee", key="code")

    assert SourceLocation(FLOW, 1, 10, 2) == found


def test_part_of_a_longer_name_is_not_the_word() -> None:
    """`town` is not found in `town-known`; then the given place is good enough."""
    near = SourceLocation(FLOW, 1, 1, 3)

    assert near == report_with(["go: town-known"]).find(near, "town")


def test_a_word_too_far_below_is_not_found() -> None:
    """Only so many lines belong to the thing that is spoken of."""
    near = SourceLocation(FLOW, 1)

    assert near == report_with(["", "", "town"]).find(near, "town", below=1)


def test_an_entry_of_a_file_of_named_things_is_found_at_the_left_edge() -> None:
    """The first line that begins with the name; the top of the file when none does."""
    report = report_with(["# en:", "  en: x", "en:"])

    assert SourceLocation(FLOW, 3, 1, 2) == report.place_in(FLOW, "en")
    assert SourceLocation(FLOW) == report.place_in(FLOW, "fr")
    assert SourceLocation("flows/_law.yaml") == report.place_in("flows/_law.yaml", "fr")
