"""A name left over and a name missing may be one that was changed in one place only."""

import pytest

from bot.content.checks.pairs import guess_rename


@pytest.mark.parametrize(
    ("name", "left_over", "missing", "expected"),
    [
        ("lawer", ["lawer"], ["lawyer", "judge"], "lawyer"),
        ("no", ["no"], ["never"], "never"),
        ("no", ["no", "yes"], ["never"], ""),
        ("no", ["no"], ["never", "always"], ""),
        ("no", ["no"], [], ""),
    ],
)
def test_a_name_is_paired_with_one_like_it_or_with_the_only_one(
    name: str, left_over: list[str], missing: list[str], expected: str
) -> None:
    """With one of each, it is a new name; with more, only a likeness tells."""
    assert expected == guess_rename(name, left_over, missing)
