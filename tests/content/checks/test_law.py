"""Endings that rest on the law, that say why they need none, and that do neither."""

import pytest

from bot.content.checks.law import check_law
from bot.content.report import Report
from tests.content.sources import content, kinds


@pytest.mark.parametrize(
    ("step", "found"),
    [
        ("go: end", ["ending-without-law"]),
        ("go: end\n  facts: [REC-01]", []),
        ("go: end\n  no-law: Only says hello.", []),
        ("go: last", []),
        ("choices:\n    yes: end\n    no: last", []),
        ("call: other\n  go: end", []),
    ],
)
def test_endings(step: str, found: list[str]) -> None:
    """A step that tells and ends names facts or a reason; questions and calls end elsewhere."""
    report = Report()
    steps = f"start:\n  {step}\nlast:\n  facts: [REC-01]\n  go: end\n"
    guides = content({"refused": steps}, report)

    check_law(guides, report)

    assert kinds(report) == found
