"""What every interpreter has before it: the text, the screen, and the tables to look up in."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar, cast

from bot.content.texts import Texts
from bot.model.content import Content
from bot.model.screens import Screen
from bot.service.danger import DangerFinder, Heard
from bot.service.danger_score import learned
from bot.service.day_words import day_reader, lists_of, words_for_not_knowing
from bot.service.find_place import PlaceFinder
from bot.service.find_town import TownFinder
from bot.service.normalize import Typed
from bot.service.presses import Presses
from bot.service.read_day import DayReader
from bot.service.search import GuideSearch

T = TypeVar("T")


@dataclass(slots=True)
class TypedOnScreen:
    """
    Words typed on a screen.

    Args:
        link: The page about the screen that she sees; None when she has seen none, and the screen
            only says in which language to answer.
        heard: How much it sounds like danger, and which, once somebody has looked.
    """

    text: Typed
    screen: Screen
    link: str | None
    heard: Heard | None = None


class Desk:
    """
    The tables of one version of the content, and the presses that answer.

    The guides are asked of *presses* each time: a notice of staff changes them while we run.
    """

    def __init__(self, presses: Presses, content: Content, texts: Texts) -> None:
        self.presses = presses
        self.texts = texts
        self._made: dict[Callable[[Desk], object], object] = {}
        self.danger = DangerFinder(content.danger.values(), learned())
        self.search = GuideSearch(content, texts)
        self.places = PlaceFinder(content.directory)

    @property
    def content(self) -> Content:
        """The content of this moment."""
        return self.presses.compiled.content

    def made(self, make: "Callable[[Desk], T]") -> T:
        """What *make* gives, made when it is first asked for: an interpreter's own table."""
        if make not in self._made:
            self._made[make] = make(self)
        return cast("T", self._made[make])

    @cached_property
    def towns(self) -> TownFinder:
        """Made when the first town is typed: it takes longer than all the rest of a start."""
        return TownFinder(self.content.towns.values(), self.content.villages)

    @cached_property
    def days(self) -> DayReader:
        """Reads days in every language of the content."""
        return day_reader(self.presses.translations, self.content.languages.values())

    @cached_property
    def not_knowing(self) -> frozenset[tuple[str, ...]]:
        """Ways to type "I don't know", each folded."""
        return words_for_not_knowing(self.presses.translations, self.content.languages.values())

    def listed(self, name: str) -> list[str]:
        """A list of `_face.ftl` of all languages, as it is written."""
        return lists_of(self.presses.translations, self.content.languages.values())(name)
