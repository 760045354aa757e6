"""The words of all languages for days and for not knowing, from the texts of the program."""

from collections.abc import Callable, Collection, Iterable
from typing import Final

from bot.content.texts import FACE_FILE
from bot.model.languages import Language
from bot.rendering.translations import Translations
from bot.service.normalize import tokens
from bot.service.read_day import DayReader, DayWords

RELATIVE_DAYS: Final = ("today", "yesterday", "two-days-ago")
"""The lists of words in `_face.ftl` for none, one and two days ago."""

ALSO_READ: Final = ("es", "pt", "bn")
"""Languages of young people whose months are read before they have texts, as Babel calls them."""

Lists = Callable[[str], list[str]]


def day_reader(translations: Translations, languages: Iterable[Language]) -> DayReader:
    """A reader that knows the words of all *languages* at once: who helps may write another."""
    languages = tuple(languages)
    listed = lists_of(translations, languages)
    relative = {
        word: days
        for days, name in enumerate(RELATIVE_DAYS)
        for word in listed(f"words-for-{name}")
    }
    numbers = {
        way: number
        for language in languages
        for number, ways in enumerate(lists_of(translations, [language])("words-for-numbers"), 1)
        for way in ways.split("/")
    }
    return DayReader(
        [*(language.babel for language in languages), *ALSO_READ],
        relative,
        DayWords(
            beside=listed("words-beside-a-day"),
            last=listed("words-for-last"),
            ago=listed("words-for-days-ago"),
            numbers=numbers,
            hours=listed("words-for-an-hour"),
        ),
    )


def words_for_not_knowing(
    translations: Translations, languages: Iterable[Language]
) -> frozenset[tuple[str, ...]]:
    """Ways to type "I don't know", each folded."""
    ways = lists_of(translations, tuple(languages))("words-for-not-knowing")
    return frozenset(tuple(tokens(way)) for way in ways)


def lists_of(translations: Translations, languages: Collection[Language]) -> Lists:
    """Gives a list of `_face.ftl`, separated by `|`, of all *languages* at once."""

    def listed(name: str) -> list[str]:
        said = (translations.say(one.locale, None, FACE_FILE, name).text for one in languages)
        return [word.strip() for text in said for word in text.split("|")]

    return listed
