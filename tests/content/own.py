"""What tests of content of one's own share."""

from collections.abc import Callable

from bot.content.load import Loaded
from bot.model.problem import Severity

Write = Callable[[str, str], None]
"""Writes a file of one's own."""
PLACE = """\
{name}:
  name: {title}
  kind: day-centre
  for: [all]
  helps: [shower]
  come: walk-in
  town: {town}
  address: 1 rue Exemple
  hours: Mo-Fr 09:00-17:00
  status: open
  confidence: medium
"""
GUIDE = """\
flow: laundry
about: Where to wash clothes.
read: {on: 2026-11-22, by: Maître Exemple, again-before: 2027-03-01}

steps:
  start:
    go: end
    no-law: Only says where.
"""


def errors(loaded: Loaded) -> list[tuple[str, str, int]]:
    """Kind, file and line of each error."""
    return [
        (one.kind, one.place.path, one.place.line)
        for one in loaded.problems
        if one.severity is Severity.ERROR
    ]
