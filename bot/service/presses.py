"""
What a press gives: a link in, a message out. Typed words are the conversation's own.

Nothing is kept here but messages already made, by link and day.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, time

from bot.content.texts import Texts
from bot.engine.compiled import CompiledContent
from bot.engine.help_links import alone, help_link, step_for_dying
from bot.engine.links import read_link, verb_of, with_verb
from bot.engine.show import menu_link, show
from bot.model.content import Content
from bot.model.installation import TRIAL, Installation
from bot.model.messages import Message, TextFault
from bot.model.names import START, Locale, StepName
from bot.model.open_state import NOON
from bot.model.places import Notice
from bot.model.retention import ErasureStatus
from bot.model.screens import Screen
from bot.model.verbs import ON_THE_SCREEN, Verb
from bot.rendering.compose import say_above
from bot.rendering.first_screen import opened_from_outside
from bot.rendering.localizer import Localizer
from bot.rendering.pages import message_for
from bot.rendering.pages_private import erased_page, my_data_page
from bot.rendering.translations import Translations
from bot.service.message_cache import MessageCache


class Presses:
    """
    One version of the content, answering presses.

    Args:
        today: Gives the day in Paris.
        clock: Gives the time in Paris, by which places are open or closed.
        tell_fault: Called once for each text that could not be said as written.
    """

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
        self.compiled = CompiledContent.of(content)
        self.translations = Translations(content, texts, installation)
        self.today = today
        self._clock = clock
        self._tell_fault = tell_fault
        self._told: set[TextFault] = set()
        self._ready = MessageCache()
        self._notices: tuple[Notice, ...] = ()

    def press(self, link: str) -> Message:
        """The message that *link* asks for, today. Any string will do."""
        key = (link, self.today())
        ready = self._ready
        if key in ready:
            ready.move_to_end(key)
            return ready[key]
        message = message_for(self.compiled, self.translations, link, key[1], self._clock())
        self._tell(message)
        ready.keep(link, key[1], message)
        return message

    def is_at(self, address: str) -> None:
        """The bot answers at *address*, `https://t.me/name`: shared links lead there."""
        self.translations.installation = replace(self.translations.installation, address=address)
        self._ready.clear()

    def show_notices(self, notices: Iterable[Notice]) -> None:
        """What staff says above cards from now on, beside the notices of the files."""
        self._notices = tuple(notices)
        content = self.compiled.content
        written = self.translations.content.directory.notices
        directory = replace(content.directory, notices=(*self._notices, *written))
        self.compiled = replace(self.compiled, content=replace(content, directory=directory))

    def from_outside(self, link: str) -> Message:
        """
        What a shared link shows: a screen, never a page with an effect.

        It says what this bot is, for it may be the first screen that somebody sees.
        """
        return self.opened(with_verb(link, Verb.SHOW) if link else self.languages())

    def opened(self, link: str) -> Message:
        """What *link* asks for, as the first thing that somebody sees in a face without effects."""
        message = self.press(link)
        return self.first_seen(message) if verb_of(link) in ON_THE_SCREEN else message

    def first_seen(self, message: Message) -> Message:
        """The same message for somebody who has seen no other."""
        localizer = Localizer(self.compiled, self.translations, message.locale, None)
        return opened_from_outside(message, localizer)

    def my_data(self, link: str, kept: Mapping[str, int]) -> Message:
        """What is kept about the person at this moment."""
        return my_data_page(self.compiled, self.translations, self.screen(link), kept)

    def erased(self, link: str, erasing: ErasureStatus, *, messages_may_stay: bool) -> Message:
        """How far the erasing of everything is."""
        screen = self.screen(link)
        return erased_page(
            self.compiled, self.translations, screen, erasing, messages_may_stay=messages_may_stay
        )

    def screen(self, link: str) -> Screen:
        """The screen that *link* leads to at this moment."""
        return show(self.compiled, link, self.today(), self._clock())

    def menu(self, locale: Locale | None = None, helper: Locale | None = None) -> str:
        """The link of the menu in a language of ours, or in the source language."""
        return menu_link(self.compiled, self._locale(locale), helper)

    def menu_of(self, link: str) -> str:
        """The link of the menu in the language of *link*."""
        locale, helper = self._language(link)
        return menu_link(self.compiled, locale, helper)

    def helper_of(self, link: str) -> Locale | None:
        """The second language of *link*, for what is not ready in the first."""
        return self._language(link)[1]

    def page(self, link: str, verb: Verb) -> str:
        """The link of a page about the screen of *link*."""
        return with_verb(link, verb)

    def help(self, link: str | None) -> str:
        """The link of the help screen in the language of *link*; back leads to the screen of it."""
        return self._help(link, START)

    def help_for_dark_thoughts(self, link: str) -> str:
        """The same to the screen of it for who speaks of dying."""
        return self._help(link, step_for_dying(self.compiled))

    def _help(self, link: str | None, step: StepName) -> str:
        if link is not None and read_link(self.compiled, link) is not None:
            return help_link(self.compiled, self.screen(link), step)
        return alone(self.compiled, self.compiled.content.source, None, step)

    def languages(self, link: str | None = None) -> str:
        """The link of the choice of languages, for the screen of *link* or for the menu."""
        return with_verb(link or self.menu(), Verb.LANGUAGES)

    def say(self, link: str | None, sentence: str, **values: str) -> Message:
        """A sentence of the program above the screen of *link*, which stays where it is."""
        return self.above(self.press(link or self.menu()), sentence, **values)

    def above(self, message: Message, sentence: str, **values: str) -> Message:
        """A sentence of the program above a message that is made."""
        localizer = Localizer(self.compiled, self.translations, message.locale, None)
        return say_above(message, localizer.ui(sentence, **values))

    def _language(self, link: str | None) -> tuple[Locale, Locale | None]:
        read = None if link is None else read_link(self.compiled, link)
        source = self.compiled.content.source
        return (source, None) if read is None else (read.locale, read.helper)

    def _locale(self, locale: Locale | None) -> Locale:
        known = self.compiled.content.languages
        return locale if locale is not None and locale in known else self.compiled.content.source

    def _tell(self, message: Message) -> None:
        for fault in message.faults:
            if fault not in self._told:
                self._told.add(fault)
                self._tell_fault(fault)
