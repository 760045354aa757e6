"""Which texts of a file are missing, left over, or inside another one."""

import pytest

from bot.content.checks.text_names import TextNames
from bot.content.checks.untranslated import Untranslated
from bot.content.read_texts import read_texts
from bot.content.report import Report
from tests.build import FR, content_of
from tests.content.sources import told

PATH = "locales/fr/refused.ftl"
WANTED = {"title": set[str](), "start": {"judge"}, "tonight": {"safe", "nowhere"}, "end": set()}
TONIGHT = "tonight = Où ?\n    .safe = Oui\n    .nowhere = Non\n"


def check(source: str) -> tuple[list[str], list[tuple[str, int, dict[str, str | int]]]]:
    """The texts that can be looked at by themselves, and what was told."""
    report = Report()
    entries = read_texts(PATH, source, report)
    french = content_of({}).languages[FR]
    lacking = Untranslated(french, {}, (), report)
    whole = TextNames(PATH, "refused", entries, WANTED, {}, lacking, report).check()
    return list(whole), [(kind, line, values) for kind, line, _, values in told(report)]


def test_a_file_with_all_its_texts_has_no_problem() -> None:
    """In whatever order they stand."""
    source = f"end = Fin.\ntitle = Non\n{TONIGHT}start = Qui ?\n    .judge = Le juge\n"

    assert check(source) == (["end", "title", "tonight", "start"], [])


def test_a_missing_text_is_told_at_the_one_that_should_be_above() -> None:
    """The text above it is right, so it is still looked at."""
    whole, problems = check(f"title = Non\n{TONIGHT}end = Fin.\n")

    assert whole == ["title", "tonight", "end"]
    assert problems == [("missing-text", 1, {"name": "start", "file": "refused"})]


def test_a_missing_text_without_labels_leaves_the_one_above_whole() -> None:
    """Nothing of it can hang on another."""
    whole, problems = check(f"title = Non\nstart = Qui ?\n    .judge = Le juge\n{TONIGHT}")

    assert whole == ["title", "start", "tonight"]
    assert problems == [("missing-text", 4, {"name": "end", "file": "refused"})]


def test_when_only_the_first_line_is_gone_the_text_above_is_not_to_blame() -> None:
    """Its labels are those of the missing one: one mistake, one message."""
    lost = TONIGHT.partition("\n")[2]
    source = f"title = Non\nstart = Qui ?\n    .judge = Le juge\n{lost}end = Fin.\n"
    whole, problems = check(source)

    assert whole == ["title", "end"]
    assert problems == [("missing-text", 2, {"name": "tonight", "file": "refused"})]


def test_some_of_its_labels_are_not_enough() -> None:
    """Then the text above has a label too many, which is a mistake of its own."""
    source = "title = Non\nstart = Qui ?\n    .judge = Le juge\n    .safe = Oui\nend = Fin.\n"

    assert check(source)[0] == ["title", "start", "end"]


@pytest.mark.parametrize("spaces", [" ", "  ", "      "])
def test_a_text_that_begins_with_spaces_is_found_inside_the_one_above(spaces: str) -> None:
    """It is told once, and the text above it is not blamed for its words."""
    source = f"title = Non\nstart = Qui ?\n    .judge = Le juge\n{spaces}{TONIGHT}end = Fin.\n"
    whole, problems = check(source)

    assert whole == ["title", "end"]
    assert problems == [("too-far-right", 4, {"name": "tonight"})]


def test_a_text_under_another_name_is_told_with_the_right_one() -> None:
    """And is not told to be missing as well."""
    source = f"title = Non\nstrat = Qui ?\n    .judge = Le juge\n{TONIGHT}end = Fin.\n"

    assert check(source)[1] == [("leftover-text", 2, {"name": "strat", "meant": "start"})]
