"""The first line in which two versions of a text differ, for messages of one line."""

from itertools import zip_longest


def first_change(before: str, now: str) -> tuple[str, str]:
    """The first line that is not the same, before and now; empty when all are."""
    old, new = ([one.strip() for one in text.strip().splitlines()] for text in (before, now))
    for was, is_now in zip_longest(old, new, fillvalue="–"):
        if was != is_now:
            return was, is_now
    return "", ""
