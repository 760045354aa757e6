"""Says things for one screen: in its language, collecting what could not be said."""

from dataclasses import dataclass, field
from datetime import date

from bot.content.texts import FACE, PLACES, ReviewState
from bot.engine.guides import Guides
from bot.model.languages import Language
from bot.model.messages import TextFault
from bot.model.names import TITLE, FlowName, Locale
from bot.model.screens import Screen
from bot.rendering.days import day_in_words
from bot.rendering.spaces import is_french, keep_together
from bot.rendering.words import Said, Words


@dataclass(slots=True)
class Voice:
    """
    The language of one message being made.

    Args:
        faults: Texts that could not be said as written, so far.
    """

    guides: Guides
    words: Words
    locale: Locale
    helper: Locale | None
    faults: list[TextFault] = field(default_factory=list)

    @property
    def language(self) -> Language:
        """The language that is spoken."""
        return self.words.content.languages[self.locale]

    @property
    def is_right_to_left(self) -> bool:
        """Whether its lines run from right to left."""
        return self.language.is_right_to_left

    def face(self, name: str, **values: str | int) -> str:
        """A text of the program itself."""
        named = {key.replace("_", "-"): value for key, value in values.items()}
        return self._keep(self.words.say(self.locale, self.helper, FACE, name, values=named)).text

    def places(self, name: str, **values: str | int) -> str:
        """A text about a place."""
        return self._keep(
            self.words.say(self.locale, self.helper, PLACES, name, values=values)
        ).text

    def in_language(self, locale: Locale, text: str, **values: str | int) -> str:
        """A text about a place in another language than hers."""
        return self._keep(self.words.say(locale, None, PLACES, text, values=values)).text

    def french(self, words: str) -> str:
        """French words of the directory or of the law; on a French screen with its spaces."""
        return keep_together(words) if is_french(self.locale) else words

    @property
    def comma(self) -> str:
        """What stands between the things of a list."""
        return "، " if self.is_right_to_left else ", "

    def step(self, screen: Screen, label: str | None = None) -> Said:
        """The words of a step, or one of its labels, with her dates in them."""
        about = screen.step.about
        return self._keep(
            self.words.say(
                self.locale,
                self.helper,
                screen.flow,
                about.name,
                label=label,
                values=self._withdrawn_numbers(screen.today)
                | {name: self.day(last.shown) for name, last in screen.last_days.items()},
                critical=about.critical,
            )
        )

    def _withdrawn_numbers(self, today: date) -> dict[str, str]:
        """What stands in place of a phone number that nobody has checked for long."""
        contacts = self.words.content.contacts.values()
        old = [str(one.name) for one in contacts if not one.is_shown(today)]
        return dict.fromkeys(old, self.face("number-withdrawn")) if old else {}

    def title(self, screen: Screen) -> str:
        """The first line of every screen of a flow."""
        return self.title_of(screen.flow)

    def title_of(self, flow: FlowName) -> str:
        """The title of a flow."""
        return self._keep(self.words.say(self.locale, self.helper, flow, TITLE)).text

    def day(self, day: date) -> str:
        """A day with its weekday."""
        return day_in_words(day, self.language.babel)

    def is_draft(self, said: Said) -> bool:
        """Whether the person should be told that nobody has checked this translation."""
        return said.locale != self.words.content.source and said.state is not ReviewState.REVIEWED

    def _keep(self, said: Said) -> Said:
        self.faults.extend(said.faults)
        return said
