"""
What the bot answers: the one door through which every face comes.

A press is a link and gives a message. Typed words are first held against the words of danger, then
read by the screen the person stands on. Nothing is kept here but messages already made, by link
and day; what is typed is answered and forgotten.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, time, timedelta
from functools import cached_property
from typing import Final

from bot.content.texts import Texts
from bot.engine.days import can_be_given
from bot.engine.guides import Guides
from bot.engine.links import read_link, verb_of, with_verb
from bot.engine.show import flow_link, give_day, give_town, menu_link, show, step_link
from bot.model.content import Content
from bot.model.flows import DayQuestion, TownQuestion
from bot.model.installation import TRIAL, Installation
from bot.model.kept import Erasing
from bot.model.messages import Button, Message, TextFault
from bot.model.names import HELP, PLACES, START, Locale
from bot.model.opening import NOON
from bot.model.paper_words import WORDS
from bot.model.places import Notice
from bot.model.screens import OptionKind, Screen
from bot.model.verbs import Verb
from bot.rendering.compose import say_above
from bot.rendering.first_screen import opened_from_outside
from bot.rendering.pages import message_for
from bot.rendering.pages_places import organisations_page
from bot.rendering.pages_private import erased_page, my_data_page
from bot.rendering.pages_typed import danger_question, found_page, nothing_found_page
from bot.rendering.voice import Voice
from bot.rendering.words import Words
from bot.service.danger import DANGER_TYPED, Alarm, DangerFinder
from bot.service.day_words import day_reader, words_for_not_knowing
from bot.service.find_place import PlaceFinder
from bot.service.find_town import TownFinder
from bot.service.normalize import Typed
from bot.service.press_by_words import button_typed
from bot.service.read_day import DayReader
from bot.service.search import MOST_FOUND, Search

KEPT_MESSAGES: Final = 20_000
"""Messages kept ready; about 2 KiB each, so 40 MiB at the most."""

LONG_AGO: Final = timedelta(days=300)
"""From how long ago a typed day is doubted: a year was left out, or is that of another paper."""


class Conversation:
    """
    One version of the content, answering.

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
        self.guides = Guides.of(content)
        self.words = Words(content, texts, installation)
        self.today = today
        self._clock = clock
        self._tell_fault = tell_fault
        self._told: set[TextFault] = set()
        self._ready: OrderedDict[tuple[str, date], Message] = OrderedDict()
        self._danger = DangerFinder(content.danger.values())
        self._search = Search(content, texts)
        self._places = PlaceFinder(content.directory)
        self._notices: tuple[Notice, ...] = ()

    @cached_property
    def _towns(self) -> TownFinder:
        """Made when the first town is typed: it takes longer than all the rest of a start."""
        content = self.guides.content
        return TownFinder(content.towns.values(), content.villages)

    @cached_property
    def _days(self) -> DayReader:
        return day_reader(self.words, self.guides.content.languages.values())

    @cached_property
    def _not_knowing(self) -> frozenset[tuple[str, ...]]:
        return words_for_not_knowing(self.words, self.guides.content.languages.values())

    def press(self, link: str) -> Message:
        """The message that *link* asks for, today. Any string will do."""
        key = (link, self.today())
        ready = self._ready.get(key)
        if ready is None:
            ready = message_for(self.guides, self.words, link, key[1], self._clock())
            self._tell(ready)
            # What follows /start, or is put under a button by another program, may be words of
            # hers. Only a link that we have written ourselves leads to a screen of the same one.
            if ready.lasts_a_minute or ready.link[1:] != link[1:]:
                return ready
            self._ready[key] = ready
            if len(self._ready) > KEPT_MESSAGES:
                self._ready.popitem(last=False)
        return ready

    def is_at(self, address: str) -> None:
        """The bot answers at *address*, `https://t.me/name`: shared links lead there."""
        self.words.installation = replace(self.words.installation, address=address)
        self._ready.clear()

    def show_notices(self, notices: Iterable[Notice]) -> None:
        """What staff says above cards from now on, beside the notices of the files."""
        self._notices = tuple(notices)
        content = self.guides.content
        written = self.words.content.directory.notices
        directory = replace(content.directory, notices=(*self._notices, *written))
        self.guides = replace(self.guides, content=replace(content, directory=directory))

    def take_over(self, new: "Conversation") -> None:
        """
        Hot swap: answer with the content of *new* from now on, which nobody else may use.

        The address and the notices of staff stay. Every link stays good, so a press that is being
        answered meanwhile is answered by one content or the other.
        """
        new.is_at(self.words.installation.address)
        new.show_notices(self._notices)
        # In one step, so that nobody ever meets half of each.
        self.__dict__ = vars(new)

    def from_outside(self, link: str) -> Message:
        """
        What a shared link shows: a screen, never a page with an effect.

        It says what this bot is, for it may be the first screen that somebody sees.
        """
        return self.opened(with_verb(link, Verb.SHOW) if link else self.languages())

    def opened(self, link: str) -> Message:
        """What *link* asks for, as the first thing that somebody sees in a face without effects."""
        message = self.press(link)
        return self._first_seen(message) if verb_of(link) is Verb.SHOW else message

    def my_data(self, link: str, kept: Mapping[str, int]) -> Message:
        """What is kept about the person at this moment."""
        screen = show(self.guides, link, self.today())
        return my_data_page(self.guides, self.words, screen, kept)

    def erased(self, link: str, erasing: Erasing, *, messages_may_stay: bool) -> Message:
        """How far the erasing of everything is."""
        screen = show(self.guides, link, self.today())
        return erased_page(
            self.guides, self.words, screen, erasing, messages_may_stay=messages_may_stay
        )

    def menu(self, locale: Locale | None = None, helper: Locale | None = None) -> str:
        """The link of the menu in a language of ours, or in the source language."""
        return menu_link(self.guides, self._locale(locale), helper)

    def menu_of(self, link: str) -> str:
        """The link of the menu in the language of *link*."""
        locale, helper = self._language(link)
        return menu_link(self.guides, locale, helper)

    def helper_of(self, link: str) -> Locale | None:
        """The second language of *link*, for what is not ready in the first."""
        return self._language(link)[1]

    def page(self, link: str, verb: Verb) -> str:
        """The link of a page about the screen of *link*."""
        return with_verb(link, verb)

    def help(self, link: str | None) -> str:
        """The link of the help screen in the language of *link*."""
        locale, helper = self._language(link)
        return flow_link(self.guides, locale, helper, HELP)

    def languages(self, link: str | None = None) -> str:
        """The link of the choice of languages, for the screen of *link* or for the menu."""
        return with_verb(link or self.menu(), Verb.LANGUAGES)

    def typed(self, link: str | None, text: str, known: str | None = None) -> Message:
        """
        The answer to words typed on the screen of *link*; the languages when there is none.

        Danger comes before everything else that a text may mean.

        Args:
            known: Without a *link*, the menu in the language that she is likely to speak.
        """
        answer = self._typed(link, text, known)
        # The numbers, or whether she wants them, come alone: both lead to a screen that says it.
        is_told = link is not None or answer.counts or verb_of(answer.link) is not Verb.SHOW
        return answer if is_told else self._first_seen(answer)

    def _first_seen(self, message: Message) -> Message:
        """The same message for somebody who has seen no other."""
        voice = Voice(self.guides, self.words, message.locale, None)
        return opened_from_outside(message, voice)

    def _typed(self, link: str | None, text: str, known: str | None) -> Message:
        here = link or known or self.menu()
        said = Typed(text)
        pressed = button_typed(self.press(here), said)
        if pressed is not None and pressed.link is not None and link is not None:
            return self.press(pressed.link)
        screen = show(self.guides, here, self.today(), self._clock())
        alarmed = self._alarmed(screen, said)
        if alarmed is not None:
            return alarmed
        match screen.step:
            case DayQuestion():
                return self._unknown(screen, said) or self._typed_day(screen, said)
            case TownQuestion():
                return self._unknown(screen, said) or self._typed_town(screen, said)
            case _:
                found = (
                    self._explained(screen, said)
                    or self._organisation(screen, said)
                    or self._found(screen, said)
                )
        if found is None and link is None:
            return self.press(self.languages(known))
        return found or nothing_found_page(self.guides, self.words, screen, self.today())

    def heard(self, link: str, text: str) -> Message | None:
        """
        The answer to words of danger in *text*, on the screen of *link*; None when there are none.

        For words that are looked at for nothing else, such as those under a photo.
        """
        screen = show(self.guides, link, self.today(), self._clock())
        return self._alarmed(screen, Typed(text))

    def _alarmed(self, screen: Screen, text: Typed) -> Message | None:
        alarm = self._danger.find(text).alarm
        if alarm is Alarm.EXACT:
            return replace(self.press(self.help(screen.link)), counts=DANGER_TYPED)
        if alarm is Alarm.NEAR and not self._is_a_town(screen, text):
            asks = danger_question(self.guides, self.words, screen)
            return replace(asks, counts=DANGER_TYPED)
        return None

    def _explained(self, screen: Screen, text: Typed) -> Message | None:
        """The screen that explains a word on letters, when *text* is one."""
        word = self._search.word(text)
        if word is None:
            return None
        return self.press(step_link(self.guides, screen.locale, screen.helper, WORDS, word))

    def _organisation(self, screen: Screen, text: Typed) -> Message | None:
        """The card of an organisation asked for by its name; a choice when it may be several."""
        found = self._places.find_organisation(text)
        if not found:
            return None
        links = [(place, self._places.link(self.guides, screen, place)) for place in found]
        if len(links) == 1 and links[0][1] is not None:
            return self.press(links[0][1])
        return organisations_page(self.guides, self.words, screen, links)

    def _found(self, screen: Screen, text: Typed) -> Message | None:
        """
        The screens that may be meant, each on a button; for a town the places first.

        A town in a sentence may be another word ("nice"), so there the places come last.
        """
        found = [(hit.flow, hit.step) for hit in self._search.find(text, screen.locale)]
        places = (PLACES, START)
        if places in self.guides.steps:
            others = [one for one in found if one != places]
            if self._towns.knows(text):
                found = [places, *others][:MOST_FOUND]
            elif places not in found and self._towns.is_in(text):
                found = [*others[: MOST_FOUND - 1], places]
        return found_page(self.guides, self.words, screen, found) if found else None

    def _is_a_town(self, screen: Screen, text: Typed) -> bool:
        """Whether a town was asked for and named: some sound like a word of danger."""
        return isinstance(screen.step, TownQuestion) and self._towns.is_a_name(text)

    def at_position(self, link: str, latitude: float, longitude: float) -> Message:
        """The nearest town for a position sent once on a question for a town; then it is gone."""
        screen = show(self.guides, link, self.today(), self._clock())
        if not isinstance(screen.step, TownQuestion):
            return self.say(screen.link, "only-text")
        town = self._towns.nearest(latitude, longitude)
        if town is None:
            return self.say(screen.link, "town-not-found")
        return self.press(give_town(self.guides, screen, town, self.today()))

    def say(self, link: str | None, sentence: str, **values: str) -> Message:
        """A sentence of the program above the screen of *link*, which stays where it is."""
        return self._above(self.press(link or self.menu()), sentence, **values)

    def _above(self, message: Message, sentence: str, **values: str) -> Message:
        voice = Voice(self.guides, self.words, message.locale, None)
        return say_above(message, voice.face(sentence, **values))

    def _unknown(self, screen: Screen, text: Typed) -> Message | None:
        """Where the button "I don't know" leads, when *text* says that; None without one."""
        if text.words not in self._not_knowing:
            return None
        links = [one.link for one in screen.options if one.kind is OptionKind.UNKNOWN]
        return self.press(links[0]) if links else None

    def _typed_day(self, screen: Screen, text: Typed) -> Message:
        today = self.today()
        day = self._days.read(text, today)
        if day is None:
            return self._explained(screen, text) or self.say(screen.link, "day-not-read")
        if day > today:
            return self.say(screen.link, "day-to-come")
        link = give_day(self.guides, screen, day, today) if can_be_given(day, today) else None
        if link is None:
            return self.say(screen.link, "day-too-old")
        asks = self.press(link)
        return asks if today - day < LONG_AGO else self._above(asks, "day-long-ago")

    def _typed_town(self, screen: Screen, text: Typed) -> Message:
        found = self._towns.find(text)
        if found.exact is not None:
            return self.press(give_town(self.guides, screen, found.exact, self.today()))
        if not found.near:
            return self._explained(screen, text) or self.say(screen.link, "town-not-found")
        offered = tuple(
            (
                Button(
                    f"📍 {self._towns.label(town)}",
                    give_town(self.guides, screen, town, self.today()),
                ),
            )
            for town in found.near
        )
        message = self.say(screen.link, "town-is-one-of-these")
        return replace(message, choices=offered + message.choices[-1:])

    def _language(self, link: str | None) -> tuple[Locale, Locale | None]:
        read = None if link is None else read_link(self.guides, link)
        source = self.guides.content.source
        return (source, None) if read is None else (read.locale, read.helper)

    def _locale(self, locale: Locale | None) -> Locale:
        known = self.guides.content.languages
        return locale if locale is not None and locale in known else self.guides.content.source

    def _tell(self, message: Message) -> None:
        for fault in message.faults:
            if fault not in self._told:
                self._told.add(fault)
                self._tell_fault(fault)
