"""The screens of one version of the content, each as what a person reads and presses."""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from bot.content.load import Loaded
from bot.engine.links import with_locale, with_verb
from bot.engine.show import flow_link, give_day, step_link
from bot.engine.write_links import card_link
from bot.model.content import Content
from bot.model.flows import DayQuestion, SpokenStep
from bot.model.messages import Button, Message, Paper
from bot.model.names import (
    BY_NAME,
    MENU,
    PLACES_FLOW,
    START,
    FlowName,
    Locale,
    PlaceId,
    StepName,
)
from bot.model.open_state import NOON
from bot.model.screens import OptionKind
from bot.model.verbs import Verb
from bot.rendering.keyboard import bare_label
from bot.rendering.lines import without_marks
from bot.service.conversation import Conversation

Where = tuple[FlowName, StepName]
DAYS_BACK: Final = (2, 12, 20, 45, 100)
"""Days that are answered: one within each of our time limits, and one after all of them."""
_ONWARD: Final = frozenset(
    {OptionKind.CHOICE, OptionKind.NEXT, OptionKind.UNKNOWN, OptionKind.RIGHT_DAY}
)


@dataclass(frozen=True, slots=True)
class Shown:
    """
    What a person reads of one screen, letter or card.

    Args:
        buttons: Label, and where it leads as `guide/step`; empty for what leads to no screen.
    """

    lines: tuple[str, ...]
    buttons: tuple[tuple[str, str], ...] = ()
    facts: tuple[str, ...] = ()
    is_critical: bool = False
    is_right_to_left: bool = False


class Version:
    """
    One version of the content, ready to be looked at.

    Raises:
        ValueError: When it has no content.
    """

    def __init__(self, loaded: Loaded, today: date) -> None:
        if loaded.content is None:
            raise ValueError("content that cannot be played has no screens")
        self.loaded = loaded
        self.content: Content = loaded.content
        # A voice says the screen once more; one of a machine lies beside git, in one version.
        unheard = replace(loaded.content, recordings={})
        self.talk = Conversation(unheard, loaded.texts, today=lambda: today, clock=lambda: NOON)
        self._today = today
        self._answered: dict[FlowName, dict[StepName, str]] = {}

    def steps(self) -> Iterator[Where]:
        """The steps with words, in the order of the content."""
        for flow in self.content.flows.values():
            for name, step in flow.steps.items():
                if isinstance(step, SpokenStep):
                    yield flow.name, name

    def link(self, where: Where) -> str:
        """In French; of a step that shows a day, behind the question that asks for its start."""
        flow, step = where
        if where in self.content.shows:
            if flow not in self._answered:
                self._answered[flow] = self._behind_questions(flow)
            if step in self._answered[flow]:
                return self._answered[flow][step]
        return step_link(self.talk.compiled, self.content.source, None, flow, step)

    def _behind_questions(self, flow: FlowName) -> dict[StepName, str]:
        """
        A link to each step of a guide that can be come to from its start without leaving it.

        Breadth first, with a few days for each question: enough for a day to be shown, and much
        cheaper than a walk through all guides that this one calls.
        """
        compiled = self.talk.compiled
        found: dict[StepName, str] = {}
        seen: set[tuple[StepName, date | None]] = set()
        waiting = deque([flow_link(compiled, self.content.source, None, flow)])
        while waiting:
            screen = self.talk.screen(waiting.popleft())
            key = screen.step.about.name, screen.day_to_confirm
            if screen.flow != flow or key in seen:
                continue
            seen.add(key)
            if screen.day_to_confirm is None:
                found.setdefault(key[0], screen.link)
                if isinstance(screen.step, DayQuestion):
                    days = (self._today - timedelta(days=one) for one in DAYS_BACK)
                    links = (give_day(compiled, screen, one, self._today) for one in days)
                    waiting.extend(one for one in links if one is not None)
            waiting.extend(one.link for one in screen.options if one.kind in _ONWARD)
        return found

    def shown(self, link: str, names: Mapping[Where, Where]) -> Shown:
        """
        The screen of *link*.

        Args:
            names: Steps that are called otherwise today.
        """
        message = self.talk.press(link)
        where = message.flow, message.step
        step = self.content.flows[message.flow].steps[message.step]
        rows = message.rows if where == (MENU, START) else message.choices
        return Shown(
            _lines(message.text),
            tuple((bare_label(one.label), self._leads(one, names)) for row in rows for one in row),
            tuple(message.facts),
            step.about.critical,
            message.is_right_to_left,
        )

    def letter(self, where: Where, locale: Locale) -> Shown | None:
        """The paper that a step offers, as somebody gets it who has answered nothing."""
        message = self._page(where, locale, Verb.LETTER)
        if not isinstance(message.attachment, Paper):
            return None
        paper = message.attachment
        parts = (part for one in paper.parts for part in (one.text, one.meaning) if part)
        lines = _lines("\n".join([paper.title, *parts]))
        return Shown(lines, is_right_to_left=paper.is_right_to_left)

    def card(self, place: PlaceId) -> Shown | None:
        """The card of a place; None where the guides have no step for it."""
        compiled = self.talk.compiled
        if (PLACES_FLOW, BY_NAME) not in compiled.steps or place not in (
            self.content.directory.places
        ):
            return None
        source = self.content.source
        link = card_link(compiled, source, None, PLACES_FLOW, BY_NAME, place)
        return Shown(_lines(self.talk.press(link).text))

    def _page(self, where: Where, locale: Locale, verb: Verb) -> Message:
        compiled = self.talk.compiled
        link = step_link(compiled, self.content.source, None, *where)
        return self.talk.press(with_verb(with_locale(compiled, link, locale), verb))

    def _leads(self, button: Button, names: Mapping[Where, Where]) -> str:
        if button.link is None:
            return button.url or ""
        screen = self.talk.screen(button.link)
        where = screen.flow, screen.step.about.name
        return "/".join(names.get(where, where))


def _lines(text: str) -> tuple[str, ...]:
    return tuple(without_marks(text).split("\n"))
