"""Rename detection: a name left over and a missing one may be one, changed in one place only."""

from collections.abc import Sequence

from bot.content.suggest import closest_match


def guess_rename(name: str, left_over: Sequence[str], missing: Sequence[str]) -> str:
    """The missing name that *name* stands for: one like it, or the only one; empty if none."""
    only = missing[0] if len(left_over) == len(missing) == 1 else ""
    return closest_match(name, missing) or only
