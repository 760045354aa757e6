"""Suggestions for mistyped names ("did you mean"), by edit similarity."""

import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Final

_LONGEST: Final = 80
"""Characters; the longest name of ours has 60."""


_HYPHENS: Final = re.compile(r"[\u2010-\u2015\u2212]")


def closest_match(name: str, known: Iterable[str]) -> str:
    """The known name most like *name*, or an empty text when none is near."""
    if len(name) > _LONGEST:
        # Nobody slipped in a name of that length; to look for it would take minutes.
        return ""
    return next(iter(get_close_matches(name, sorted(known), n=1, cutoff=0.6)), "")


def as_name(text: str) -> str:
    """*text* as a name of ours: small letters, digits and hyphens."""
    plain = _HYPHENS.sub("-", unicodedata.normalize("NFKD", text))
    ascii_only = plain.encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-")
