"""
What a link asks for: the first character of a link. One table, one place.

To add a verb, add it here and give it a page in `rendering/pages.py`.
"""

from enum import Enum


class Verb(Enum):
    """The first character of a link says what to do with the rest."""

    SHOW = "s"
    MORE = "m"
    IN_FRENCH = "f"
    SOURCES = "w"
    LANGUAGES = "g"
