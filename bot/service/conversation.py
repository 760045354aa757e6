"""
Facade of the bot: the one entry for every face.

A press is a link and gives a message (`presses.py`). Typed words are read by the interpreters of
`typed/`, danger before everything else that they may mean, then as the screen asks on which the
person stands. What is typed is answered and forgotten.
"""

from collections.abc import Callable
from datetime import date, time
from typing import Final

from bot.content.texts import Texts
from bot.engine.links import verb_of
from bot.engine.show import give_town
from bot.model.content import Content
from bot.model.flows import TownQuestion
from bot.model.installation import TRIAL, Installation
from bot.model.messages import Message, TextFault
from bot.model.open_state import NOON
from bot.model.verbs import ON_THE_SCREEN
from bot.service.normalize import Typed
from bot.service.presses import Presses
from bot.service.typed.danger import alarmed
from bot.service.typed.desk import Desk, TypedOnScreen
from bot.service.typed.router import answer_to

MEANS_NOTHING: Final = "xyzzy plugh"
"""Words of no language: every way to understand words is tried on them."""


class Conversation(Presses):
    """One version of the content, answering; takes the same arguments as `Presses`."""

    def __init__(
        self,
        content: Content,
        texts: Texts,
        *,
        today: Callable[[], date],
        clock: Callable[[], time] = lambda: NOON,
        installation: Installation = TRIAL,
        tell_fault: Callable[[TextFault], None] = lambda _: None,
    ) -> None:
        super().__init__(
            content,
            texts,
            today=today,
            clock=clock,
            installation=installation,
            tell_fault=tell_fault,
        )
        self._desk = Desk(self, content, texts)

    def take_over(self, new: "Conversation") -> None:
        """
        Hot swap: answer with the content of *new* from now on, which nobody else may use.

        The address and the notices of staff stay. Every link stays good, so a press that is being
        answered meanwhile is answered by one content or the other.
        """
        new.is_at(self.translations.installation.address)
        new.show_notices(self._notices)
        # In one step, so that nobody ever meets half of each.
        self.__dict__ = vars(new)

    def warm_up(self) -> None:
        """
        Make the tables that typed words need, which takes a second with eight languages.

        For a thread of its own: whoever types first would wait for them, and all others with her.
        """
        self.typed(self.menu(self.compiled.content.source), MEANS_NOTHING)

    def typed(self, link: str | None, text: str, known: str | None = None) -> Message:
        """
        The answer to words typed on the screen of *link*; the languages when there is none.

        Danger comes before everything else that a text may mean.

        Args:
            known: Without a *link*, the menu in the language that she is likely to speak.
        """
        answer = answer_to(self._desk, link, Typed(text), known)
        # The numbers, or whether she wants them, come alone: both lead to a screen that says it.
        is_told = link is not None or answer.counted_as or verb_of(answer.link) not in ON_THE_SCREEN
        return answer if is_told else self.first_seen(answer)

    def heard(self, link: str, text: str) -> Message | None:
        """
        The answer to words of danger in *text*, on the screen of *link*; None when there are none.

        For words that are searched for danger only, for example the caption of a photo.
        """
        return alarmed(self._desk, TypedOnScreen(Typed(text), self.screen(link), link))

    def at_position(self, link: str, latitude: float, longitude: float) -> Message:
        """The nearest town for a position sent once on a question for a town; then it is gone."""
        screen = self.screen(link)
        if not isinstance(screen.step, TownQuestion):
            return self.say(screen.link, "only-text")
        town = self._desk.towns.nearest(latitude, longitude)
        if town is None:
            return self.say(screen.link, "town-not-found")
        return self.press(give_town(self.compiled, screen, town, self.today()))
