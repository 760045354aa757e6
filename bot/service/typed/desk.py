"""What every interpreter has before it: the text, the screen, and the tables to look up in."""

from dataclasses import dataclass
from functools import cached_property

from bot.content.texts import Texts
from bot.model.content import Content
from bot.model.screens import Screen
from bot.service.danger import DangerFinder
from bot.service.day_words import day_reader, words_for_not_knowing
from bot.service.find_place import PlaceFinder
from bot.service.find_town import TownFinder
from bot.service.normalize import Typed
from bot.service.presses import Presses
from bot.service.read_day import DayReader
from bot.service.search import Search


@dataclass(frozen=True, slots=True)
class Said:
    """
    Words typed on a screen.

    Args:
        link: The page about the screen that she sees; None when she has seen none, and the screen
            only says in which language to answer.
    """

    text: Typed
    screen: Screen
    link: str | None


class Desk:
    """
    The tables of one version of the content, and the presses that answer.

    The guides are asked of *presses* each time: a notice of staff changes them while we run.
    """

    def __init__(self, presses: Presses, content: Content, texts: Texts) -> None:
        self.presses = presses
        self.danger = DangerFinder(content.danger.values())
        self.search = Search(content, texts)
        self.places = PlaceFinder(content.directory)

    @cached_property
    def towns(self) -> TownFinder:
        """Made when the first town is typed: it takes longer than all the rest of a start."""
        content = self.presses.guides.content
        return TownFinder(content.towns.values(), content.villages)

    @cached_property
    def days(self) -> DayReader:
        """Reads days in every language of the content."""
        return day_reader(self.presses.words, self.presses.guides.content.languages.values())

    @cached_property
    def not_knowing(self) -> frozenset[tuple[str, ...]]:
        """Ways to type "I don't know", each folded."""
        languages = self.presses.guides.content.languages.values()
        return words_for_not_knowing(self.presses.words, languages)
