"""How many presses from /start what people come for is away, by the shortest of all doors."""

from functools import cache
from statistics import median

from bot.model.names import Locale
from tests.coverage.test_needs import screens_from

MOST_PRESSES = 7
USUAL_PRESSES = 5
FRENCH = Locale("fr")

COME_FOR = (
    "tonight.refused-night", "tonight.sleep", "refused.department", "judge-refused.how-send",
    "custody.ask", "phone-taken.home", "papers.two-names", "siblings.apart", "help.violence",
    "after-violence.need", "emergency-pill.start", "pregnant.test", "bone-test.start",
    "school.too-old", "work.boss", "border.plane", "calais-england.crossing", "mayotte.sent-back",
    "prison.friend", "lost-papers.declare", "everyday.fine-ticket", "asylum-first-steps.no-adult",
    "asylum-answer.how-aid", "turning-18.permit-16", "young-adult-refused.letter-first",
    "hotel.in-care", "second-assessment.outside", "health.teeth", "mind.start", "forced.work",
    "forced-marriage.travel", "guardian.in-care", "judge-letter.ask", "write-judge.letter",
    "find-lawyer.places", "waiting-judge.hearing", "prefecture-visit.yes-or-no",
    "age-assessment.fifteen-day", "with-adult.safe", "health-cover.ase", "where-to-go.girls",
)  # fmt: skip
"""Screens with what a child asks for, one for each subject; not the first of its guide alone."""


@cache
def presses() -> dict[str, int]:
    """How far each screen is from the menu's first one."""
    found: dict[str, int] = {}
    for screen, far in screens_from("menu.start", FRENCH, MOST_PRESSES):
        found.setdefault(f"{screen.flow}.{screen.step.about.name}", far)
    return found


def test_what_people_come_for_is_near() -> None:
    """Each at seven presses at most, half of them at five; whoever needs more has given up."""
    far = {name: presses().get(name) for name in COME_FOR}

    assert [name for name, one in far.items() if one is None] == []
    assert median(one for one in far.values() if one is not None) <= USUAL_PRESSES
