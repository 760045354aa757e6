"""What a mistyped name may have meant."""

import pytest

from bot.content.suggest import as_name, closest_match


@pytest.mark.parametrize(
    ("name", "expected"),
    [("lawer", "lawyer"), ("town-knwon", "town-known"), ("xyz", ""), ("", "")],
)
def test_the_nearest_name_is_offered_and_none_that_is_far(name: str, expected: str) -> None:
    """A slip of a letter or two finds the name; another word finds none."""
    assert expected == closest_match(name, ["town-known", "lawyer", "start"])


def test_of_two_names_as_near_the_first_by_alphabet_is_offered() -> None:
    """The same file always gives the same message, in whatever order the names come."""
    assert closest_match("sleep-c", ["sleep-b", "sleep-a"]) == closest_match(
        "sleep-c", ["sleep-a", "sleep-b"]
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Où dormir", "ou-dormir"),
        ("  The Judge!  ", "the-judge"),
        ("ÉTAPE_2", "etape-2"),
        ("نوم", ""),
    ],
)
def test_a_text_is_made_a_name(text: str, expected: str) -> None:
    """Accents and signs go, spaces become hyphens; other scripts leave nothing."""
    assert expected == as_name(text)
