"""Lines that read in the right direction."""

import pytest

from bot.rendering.lines import RIGHT_TO_LEFT_MARK as MARK
from bot.rendering.lines import join_lines, label_in, without_marks


def test_parts() -> None:
    """Parts stand under each other with an empty line between; empty ones leave no gap."""
    assert join_lines(["one", "", "two\nlines"], is_right_to_left=False) == "one\n\ntwo\nlines"
    assert join_lines([], is_right_to_left=True) == ""


@pytest.mark.parametrize(
    ("line", "marked"),
    [
        ("مرحبا", "مرحبا"),
        ("שלום", "שלום"),
        ("⚖️ العنوان", f"{MARK}⚖️ العنوان"),
        ("119", f"{MARK}119"),
        ("21/11/2026", f"{MARK}21/11/2026"),
        ("Paris", f"{MARK}Paris"),
        ("\u2068Paris\u2069 مدينة", f"{MARK}\u2068Paris\u2069 مدينة"),
        (f"{MARK}119", f"{MARK}119"),
        ("\u200eArticle 641", "\u200eArticle 641"),
        ("", ""),
    ],
)
def test_right_to_left(line: str, marked: str) -> None:
    """A line that begins with a sign, a digit or a French word is marked; never twice."""
    assert join_lines([line], is_right_to_left=True) == marked
    assert join_lines([line], is_right_to_left=False) == line


def test_every_line_of_a_part() -> None:
    """Each line finds its direction by itself, so each gets its mark; empty lines get none."""
    joined = join_lines(["1\nاثنان", "3"], is_right_to_left=True)

    assert joined == f"{MARK}1\nاثنان\n\n{MARK}3"


@pytest.mark.parametrize(
    ("label", "is_right_to_left", "expected"),
    [
        ("Oui,\n  j’ai la lettre ", False, "Oui, j’ai la lettre"),
        ("1️⃣ نعم", True, f"{MARK}1️⃣ نعم"),
        ("نعم", True, "نعم"),
        ("1️⃣ Oui", False, "1️⃣ Oui"),
    ],
)
def test_label(label: str, is_right_to_left: bool, expected: str) -> None:
    """A label is one line, marked as a line is."""
    assert label_in(label, is_right_to_left=is_right_to_left) == expected


def test_without_marks() -> None:
    """What people copy and golden files hold has no invisible marks."""
    assert without_marks(f"{MARK}1 \u2068Paris\u2069 \u200e\u2066x\u2067") == "1 Paris x"
