"""Translator bound to one message: its language and fallback, and the faults so far."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from bot.content.texts import FACE_FILE, PLACES_FILE, ReviewState
from bot.engine.compiled import CompiledContent
from bot.model.languages import Language
from bot.model.messages import TextFault
from bot.model.names import TITLE, FlowName, Locale
from bot.model.screens import Screen
from bot.rendering.days import day_in_digits, day_in_words
from bot.rendering.lines import comma_of, in_direction
from bot.rendering.spaces import is_french, keep_together
from bot.rendering.translations import Translated, Translations


@dataclass(slots=True)
class Localizer:
    """
    Translator of one message that is being made; lives as long as that takes.

    Args:
        faults: Texts that could not be said as written, so far.
        says_drafts: Whether any of them so far is a translation that nobody has signed.
        language: That of `locale`, in which its lines run from right to left or not.
    """

    compiled: CompiledContent
    translations: Translations
    locale: Locale
    helper: Locale | None
    faults: list[TextFault] = field(default_factory=list)
    says_drafts: bool = False
    language: Language = field(init=False)
    is_right_to_left: bool = field(init=False)
    _values: tuple[Screen, Mapping[str, str]] | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        """Look the language up once: a screen asks for it at every line."""
        self.language = self.translations.content.languages[self.locale]
        self.is_right_to_left = self.language.is_right_to_left

    def ui(self, name: str, **values: str | int) -> str:
        """A text of the program itself."""
        named = values and {key.replace("_", "-"): value for key, value in values.items()}
        said = self.translations.say(self.locale, self.helper, FACE_FILE, name, values=named)
        self._keep(said)
        # Most texts of most screens: nothing to declare.
        is_plain = said.locale == self.locale and not self.is_right_to_left
        return said.text if is_plain else self.shown(said)

    def places(self, name: str, **values: str | int) -> str:
        """A text about a place."""
        said = self.translations.say(self.locale, self.helper, PLACES_FILE, name, values=values)
        return self.shown(self._keep(said))

    def in_language(self, locale: Locale, text: str, **values: str | int) -> str:
        """A text about a place in another language than hers."""
        return self._keep(
            self.translations.say(locale, None, PLACES_FILE, text, values=values)
        ).text

    def french(self, words: str) -> str:
        """French words of the directory or of the law; on a French screen with its spaces."""
        return keep_together(words) if is_french(self.locale) else words

    @property
    def comma(self) -> str:
        """What stands between the things of a list."""
        return comma_of(self.language.own_name)

    def step(self, screen: Screen, label: str | None = None) -> Translated:
        """The words of a step, or one of its labels, with her dates in them."""
        about = screen.step.about
        return self._keep(
            self.translations.say(
                self.locale,
                self.helper,
                screen.flow,
                about.name,
                label=label,
                values=self._values_of(screen),
                critical=about.critical,
            )
        )

    def label(self, screen: Screen, name: str | None) -> str:
        """A button of a step, in the direction of the language that it is said in."""
        return self.shown(self.step(screen, name))

    def _values_of(self, screen: Screen) -> Mapping[str, str]:
        """What stands in for the variables of a step: made once, said in its words and labels."""
        if self._values is None or self._values[0] is not screen:
            days = {str(name): self.day(last.shown) for name, last in screen.last_days.items()}
            self._values = screen, self._withdrawn_numbers(screen.today) | days
        return self._values[1]

    def _withdrawn_numbers(self, today: date) -> dict[str, str]:
        """What stands in place of a phone number that nobody has checked for long."""
        gone = self.translations.phones.on(today).withdrawn
        return dict.fromkeys(gone, self.ui("number-withdrawn")) if gone else {}

    def checked_numbers(self, screen: Screen) -> Iterator[str]:
        """One line for each day on which old numbers of a screen were checked (safety rule A8)."""
        step = screen.step.about.name
        days = self.translations.phones.checked_on(screen.flow, step, screen.today)
        for day, numbers in days.items():
            listed = self.comma.join(f"\u2068{number}\u2069" for number in numbers)
            yield self.ui("numbers-checked", day=day_in_digits(day), numbers=listed)

    def phones_kept(self, screen: Screen) -> Iterator[str]:
        """The numbers of a screen whose words are withdrawn, each with the name of its line."""
        for one in self.translations.phones.kept(screen.flow, screen.step.about.name, screen.today):
            yield self.ui("number-kept", number=one.number, line=self.french(one.title))

    def title(self, screen: Screen) -> str:
        """The first line of every screen of a flow."""
        return self.title_of(screen.flow)

    def title_of(self, flow: FlowName) -> str:
        """The title of a flow."""
        return self.shown(self._keep(self.translations.say(self.locale, self.helper, flow, TITLE)))

    def shown(self, said: Translated) -> str:
        """A text as it stands in this message: in the direction of the language it came from."""
        runs = self.translations.content.languages[said.locale].is_right_to_left
        if not runs and not self.is_right_to_left:
            return said.text
        return in_direction(said.text, is_right_to_left=runs, around=self.is_right_to_left)

    def day(self, day: date) -> str:
        """A day with its weekday."""
        return day_in_words(day, self.language.babel)

    def grade(self, said: Translated, *, briefly: bool = False) -> Iterator[str]:
        """
        The notice about a translation that is a draft, or older than the French text.

        Args:
            briefly: By its sign alone, where a sentence would stand between her and the answer.
        """
        if said.locale == self.translations.content.source or said.state is ReviewState.REVIEWED:
            return
        if briefly:
            yield self.ui("draft-sign")
            return
        # Somebody has read an older one: "nobody has checked it" would not be true.
        yield self.ui("stale" if said.state is ReviewState.STALE else "draft")

    def other_language(self, said: Translated) -> str:
        """Why a text comes in another language than hers."""
        changed = said.held_back is ReviewState.STALE
        return self.ui("changed-in-french" if changed else "not-in-your-language")

    def in_source_direction(self, french: str) -> str:
        """Words that were said in the source language, as lines of this message."""
        if not self.is_right_to_left:
            return french
        return in_direction(french, is_right_to_left=False, around=True)

    def _keep(self, said: Translated) -> Translated:
        is_source = said.locale == self.translations.content.source
        if said.state is not ReviewState.REVIEWED and not is_source:
            self.says_drafts = True
        if said.faults:
            self.faults.extend(said.faults)
        return said
