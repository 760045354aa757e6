"""
What nobody can come to, and names with two meanings: guides without a door, rows that never hold.

A guide that nothing opens is read and translated for nobody; a former name that is alive again
leads an old button to another step; a word that two screens explain opens one of them by chance.
"""

from itertools import chain

from bot.content.report import Report
from bot.model.conditions import AnswerIs, Condition, DeadlineIsWithin
from bot.model.content import Content
from bot.model.flows import Decision, Flow, Question
from bot.model.graph import calls, reachable
from bot.model.guards import fold
from bot.model.names import HELP, MENU, PLACES_FLOW
from bot.model.paper_words import WORDS


def check_openings(content: Content, report: Report) -> None:
    """Look at every guide, at its rows and former names, and at the words on letters."""
    _check_doors(content, report)
    _check_words(content, report)
    flows = {flow.name: flow for flow in content.flows.values()}
    for flow in flows.values():
        for was in flow.was:
            if was in flows:
                report.error(report.find(flow.place, was), "was-is-alive", name=was)
        _check_former(flow, report)
        for step in flow.steps.values():
            if isinstance(step, Decision):
                _check_rows(step, report)


def _check_doors(content: Content, report: Report) -> None:
    """From the menu and the help screen, over calls; words on letters are opened by typing."""
    if MENU not in content.flows:
        return
    open_to_all = {MENU, HELP, WORDS, PLACES_FLOW} & content.flows.keys()
    found = open_to_all.union(
        *(reachable(one, lambda name: calls(content.flows[name])) for one in open_to_all)
    )
    typed = chain.from_iterable(
        (*(flow for flow, _ in need.opens), *need.guides) for need in content.typed.needs
    )
    found |= {*typed, *(word.guide for word in content.words.values() if word.guide)}
    lost = [name for name in content.flows if name not in found]
    behind = {one for name in lost for one in calls(content.flows[name]) if one != name}
    # Of guides that hang on one another the first is told: its door opens the others.
    for name in [one for one in lost if one not in behind] or lost[:1]:
        report.warning(content.flows[name].place, "unopened-guide", name=name)


def _check_former(flow: Flow, report: Report) -> None:
    """Names that steps and choices had before, and that are names of today again."""
    for step in flow.steps.values():
        for was in step.about.was:
            if was in flow.steps:
                report.error(report.find(step.about.place, was, below=40), "was-is-alive", name=was)
        if isinstance(step, Question):
            today = {choice.name for choice in step.choices}
            for choice in step.choices:
                for former in {*choice.was} & today:
                    place = report.find(step.about.place, "was-choices", below=40)
                    report.error(place, "was-is-alive", name=former)


def _check_words(content: Content, report: Report) -> None:
    """Of two screens for one word, the second is told."""
    first: dict[str, str] = {}
    for name, word in content.words.items():
        for written in (word.term, *word.also):
            other = first.setdefault(fold(written), name)
            if other != name:
                place = report.find(word.place, written, below=8)
                report.error(place, "word-twice", name=written, other=other)


def _check_rows(decision: Decision, report: Report) -> None:
    """A row below one that catches the same people, or more, is reached by nobody."""
    for index, row in enumerate(decision.rows):
        above = next((one for one in decision.rows[:index] if _catches(one.when, row.when)), None)
        if above is not None:
            report.error(row.place, "row-never-holds", line=above.place.line)


def _catches(above: tuple[Condition, ...], below: tuple[Condition, ...]) -> bool:
    """Whether all that holds for the row above holds whenever the row below does."""
    return all(any(_holds_with(one, other) for other in below) for one in above)


def _holds_with(one: Condition, other: Condition) -> bool:
    """Whether *one* holds whenever *other* does."""
    match one, other:
        case AnswerIs(answer, values, False), AnswerIs(same, some, False):
            return answer == same and {*some} <= {*values}
        case DeadlineIsWithin(deadline, days), DeadlineIsWithin(same_one, fewer):
            return deadline == same_one and fewer <= days
        case _:
            return one == other
