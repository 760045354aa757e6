"""Reads the words that no text of a language may hold, `locales/<locale>/_forbidden.yaml`."""

from typing import Final

from bot.content.fields import FieldReader
from bot.content.report import Report
from bot.content.yaml_tree import Fields

FILE: Final = "_forbidden.yaml"

REASONS: Final = ("secrecy", "blame", "promise")
"""Why a word is forbidden (safety rules D3, E3, F4 and A7); each is a list in the file."""


def read_forbidden(tree: Fields, report: Report) -> tuple[str, ...]:
    """The words of one file, as somebody would write them inside a text."""
    reader = FieldReader(tree, FILE, report)
    reader.known(REASONS)
    return tuple(text.value for reason in REASONS for text in reader.texts(reason, required=True))
