"""What is wrong with the answers of some guides, as the tests of that check tell it."""

from collections.abc import Mapping

from bot.content.checks.answers import check_answers
from bot.content.report import Report
from tests.content.sources import content

DEADLINES = """
appeal:
  about: Last day to appeal.
  from: [letter-date, received-date]
  days: 15
  counting: calendar
  law: Code civil
  reviewed: 2026-11-22
hearing:
  about: Last day to ask for a hearing.
  from: judge-date
  days: 15
  counting: calendar
  law: Code civil
  reviewed: 2026-11-22
"""


def told_of(
    flows: Mapping[str, str], shows: Mapping[tuple[str, str], tuple[str, ...]] | None = None
) -> list[tuple[str, dict[str, str | int]]]:
    """What is wrong with the answers of these guides."""
    report = Report()
    check_answers(content(flows, report, deadlines=DEADLINES, shows=shows), report)
    return [(one.kind, dict(one.values)) for one in report.in_order()]


def without_start(name: str, way: str, deadline: str = "appeal") -> list[object]:
    """The one problem of a deadline shown too early."""
    answer = {"appeal": "letter-date", "hearing": "judge-date"}[deadline]
    values = {"name": name, "deadline": deadline, "answer": answer, "way": way}
    return [("deadline-without-start", values)]


def never_given(name: str, answer: str) -> list[object]:
    """The one problem of an answer that nobody has given."""
    return [("answer-never-given", {"name": name, "answer": answer})]


def decides(condition: str) -> str:
    """A guide that decides by one condition at once, and ends either way."""
    return f"start: {{decide: [{{when: {condition}, go: end}}, {{otherwise: end}}]}}"
