"""Expiry of phone numbers: which ones a screen names, and may show on a day (safety rule A8)."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.content.texts import Texts
from bot.model.contacts import Contact
from bot.model.content import Content
from bot.model.flows import SpokenStep
from bot.model.names import ContactName, FlowName, StepName

FIRST_LINE: Final = ContactName("tel-119")
"""Who is called in place of a number that is withdrawn: children in danger, day and night."""

_VARIABLE: Final = re.compile(r"\$([a-zA-Z][\w-]*)", re.ASCII)


@dataclass(frozen=True, slots=True)
class OfTheDay:
    """
    State of the numbers on one day.

    Args:
        withdrawn: Names of lines that are not shown any more: nobody has checked them for too long.
        old: Names of lines that are shown only with the day of their check.
    """

    withdrawn: frozenset[ContactName]
    old: frozenset[ContactName]


class PhoneLines:
    """
    The phone lines of the content, asked about once a day and once a step.

    Memoised: a screen says ten texts, and each of them would ask each line anew.
    """

    def __init__(self, content: Content, texts: Texts) -> None:
        self._content = content
        self._texts = texts
        self._days: dict[date, OfTheDay] = {}
        self._named: dict[tuple[FlowName, StepName], tuple[Contact, ...]] = {}

    def on(self, today: date) -> OfTheDay:
        """State of the numbers on *today* (memoised for the last day asked for)."""
        known = self._days.get(today)
        if known is None:
            contacts = self._content.contacts.values()
            withdrawn = frozenset(one.name for one in contacts if not one.is_shown(today))
            old = frozenset(one.name for one in contacts if one.is_old(today)) - withdrawn
            known = OfTheDay(withdrawn, old)
            # The other days are over: nobody asks for them again.
            self._days = {today: known}
        return known

    def named(self, flow: FlowName, step: StepName) -> tuple[Contact, ...]:
        """The lines that the source words of a step name, in the order they are read."""
        known = self._named.get((flow, step))
        if known is None:
            entry = self._texts.entry(self._content.source, flow, step)
            found = () if entry is None else _VARIABLE.findall(entry.source)
            contacts = self._content.contacts
            names = dict.fromkeys(ContactName(one) for one in found)
            known = tuple(contacts[one] for one in names if one in contacts)
            self._named[flow, step] = known
        return known

    def checked_on(
        self, flow: FlowName, step: StepName, today: date
    ) -> Mapping[date, tuple[str, ...]]:
        """The numbers of a step that are shown with a day, by that day, the oldest first."""
        old = self.on(today).old
        days: defaultdict[date, list[str]] = defaultdict(list)
        for one in self.named(flow, step):
            if one.name in old:
                days[one.checked].append(one.number)
        return {day: tuple(days[day]) for day in sorted(days)}

    def screens(self) -> Mapping[ContactName, frozenset[tuple[FlowName, StepName]]]:
        """The screens that name each line."""
        found: defaultdict[ContactName, set[tuple[FlowName, StepName]]] = defaultdict(set)
        for flow in self._content.flows.values():
            for name, step in flow.steps.items():
                if isinstance(step, SpokenStep):
                    for one in self.named(flow.name, name):
                        found[one.name].add((flow.name, name))
        return {name: frozenset(screens) for name, screens in found.items()}

    def kept(self, flow: FlowName, step: StepName, today: date) -> tuple[Contact, ...]:
        """
        The lines to call from a step whose words are withdrawn.

        The lines that its words name; for one that is withdrawn itself, the line for children.
        """
        named, withdrawn = self.named(flow, step), self.on(today).withdrawn
        stay = [one for one in named if one.name not in withdrawn]
        instead = self._content.contacts.get(FIRST_LINE)
        if len(stay) < len(named) and instead is not None and instead not in stay:
            stay.append(instead)
        return tuple(stay)
