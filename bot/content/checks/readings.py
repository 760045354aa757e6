"""Warnings about who has read what, and when it must be read again."""

from typing import Final

from bot.content.report import Report
from bot.model.content import Content

_NAMED: Final = 5
"""Guides that a message names, of those that nobody has read."""


def check_readings(content: Content, report: Report) -> None:
    """
    One warning for all guides that nobody has read, one for all facts.

    Facts that no guide names are told when every guide is right: a broken one may name them.
    """
    guides = [flow for flow in content.flows.values() if not flow.read.is_by_a_person]
    if guides:
        names = ", ".join(flow.name for flow in guides[:_NAMED]) + ", …" * (len(guides) > _NAMED)
        report.warning(guides[0].place, "unread-guide", count=len(guides), name=names)
    unread = [fact for fact in content.facts.values() if not fact.read.is_by_a_person]
    if unread:
        report.warning(unread[0].place, "unread-facts", count=len(unread), name=unread[0].id)
    if report.has_errors:
        return
    used = {
        fact
        for flow in content.flows.values()
        for step in flow.steps.values()
        for fact in step.about.facts
    } | {fact for deadline in content.deadlines.values() for fact in deadline.facts}
    used |= {fact for letter in content.letters.values() for fact in letter.facts}
    for fact in content.facts.values():
        if fact.id not in used:
            report.warning(fact.place, "unused-fact", name=fact.id)
    shown = {step.about.letter for flow in content.flows.values() for step in flow.steps.values()}
    for letter in content.letters.values():
        if letter.name not in shown:
            report.warning(letter.place, "unused-letter", name=letter.name)
