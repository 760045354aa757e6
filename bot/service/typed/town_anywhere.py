"""
A town typed where none is asked for: the places of that town, for the need that is known.

The need is what the other words say, else what the guide is about in which she stands; else it
is asked. The town stays in the links of the answers: nothing of it has to be kept.
"""

from collections.abc import Iterator
from itertools import chain
from typing import Final

from rapidfuzz import fuzz

from bot.engine.show import give_town, step_link
from bot.model.flows import PlacesStep, TownQuestion
from bot.model.messages import Message
from bot.model.names import PLACES_FLOW, TownId
from bot.model.typed_words import Screen
from bot.rendering.pages_typed import towns_page
from bot.service.find_town import POSTCODE, TownMatch
from bot.service.normalize import Typed, bare_tokens, folded
from bot.service.typed.desk import Desk, TypedOnScreen
from bot.service.typed.inside import DENYING
from bot.service.typed.need import need_finder
from bot.service.typed.town_names import (
    department_named,
    found_by_another_name,
    found_by_any_name,
)

LOW: Final = 20
"""Below, a number alone is more often a button, an age or a telephone than a département."""
ALIKE: Final = 84
"""How alike (0-100) a misspelt town must be where no town is asked for."""
BIG: Final = 15_000
"""Inhabitants of a town that is taken for a misspelt one where no town is asked for."""
SHORTEST: Final = 5
MOST_OFFERED: Final = 3
MOST_BESIDE: Final = 3
"""Words beside a town and a need that may say nothing more."""
MOST_LOOKED_AT: Final = 12
"""Words of a text in which such a name is looked for."""
MOST_IN_A_NAME: Final = 4
MOST_DIGITS: Final = 3
"""Digits of the number of a département; a postal code has more."""


def town_anywhere(desk: Desk, said: TypedOnScreen) -> Message | None:
    """For a text that is the name of a town, a station or a département, and nothing else."""
    if PLACES_FLOW not in desk.content.flows or not _may_be_one(desk, said.text):
        return None
    found = found_by_any_name(desk, said.text)
    return _answer(desk, said, found, _need_of_screen(desk, said))


def need_in_town(desk: Desk, said: TypedOnScreen) -> Message | None:
    """For a need and a town, "manger à Lyon", "un lit 93": the places for that need there."""
    if PLACES_FLOW not in desk.content.flows:
        return None
    telling = desk.search.telling(said.text)
    named = ((name, desk.towns.find(name)) for name in desk.towns.inside(said.text))
    for name, found in chain(named, _other_names_in(desk, said.text)):
        need, _ = _beside(desk, telling, name)
        if need is not None:
            return _answer(desk, said, found, need)
    return None


def words_beside_towns(desk: Desk, text: Typed) -> Iterator[list[str]]:
    """The few other words that say something, for each town, station or code in a short text."""
    if PLACES_FLOW in desk.content.flows and len(text.words) <= MOST_LOOKED_AT:
        telling = desk.search.telling(text)
        others = (name for name, _ in _other_names_in(desk, text))
        for name in chain(desk.towns.inside(text), others):
            _, rest = _beside(desk, telling, name)
            if 0 < len(rest) <= MOST_BESIDE:
                yield rest


def town_in_a_sentence(desk: Desk, said: TypedOnScreen) -> Message | None:
    """For a town and nothing else that says something: "je suis à Lyon"."""
    if PLACES_FLOW not in desk.content.flows:
        return None
    telling = desk.search.telling(said.text)
    for name in desk.towns.inside(said.text):
        _, rest = _beside(desk, telling, name)
        if not rest:
            return _answer(desk, said, desk.towns.find(name), _need_of_screen(desk, said))
    return None


def _beside(desk: Desk, telling: list[str], name: str) -> tuple[Screen | None, list[str]]:
    """The need that the words beside the name of a town say, and those words."""
    parts = set(bare_tokens(name))
    rest = [word for word in telling if word not in parts and not _is_a_postcode(word)]
    return _need_in(desk, rest), rest


def _other_names_in(desk: Desk, text: Typed) -> Iterator[tuple[str, TownMatch]]:
    """Other names of towns, beside another word: postal codes, départements, stations."""
    words = text.name.split()[:MOST_LOOKED_AT]
    numbers = sum(any(map(str.isdecimal, word)) for word in words)
    for length in range(min(MOST_IN_A_NAME, len(words) - 1), 0, -1):
        for start in range(len(words) - length + 1):
            name = " ".join(words[start : start + length])
            if start and words[start - 1] in DENYING:  # "pas cher" is no Cher.
                continue
            # In the middle of a sentence a number counts something: "30 euros".
            is_at_an_end = start == 0 or start + length == len(words)
            found = None
            if not name.isdecimal():
                found = found_by_another_name(desk, Typed(name))
            elif len(name) == POSTCODE or (
                is_at_an_end and numbers == 1 and _may_be_where(desk, words, name)
            ):
                found = found_by_any_name(desk, Typed(name))
            if found is not None and (found.exact is not None or found.near):
                yield name, found


def _may_be_where(desk: Desk, words: list[str], number: str) -> bool:
    """
    Whether a number at an end is a département: it stands beside a need, and nothing else.

    "Doctor fever 40" and "j'ai 20 ans docteur" count something, as one sees by the word beside.
    """
    rest = [word for word in words if word != number]
    telling = desk.search.telling(rest)
    whole = desk.made(need_finder).find(Typed(" ".join(telling)), ())
    return _is_a_department(number) and whole is not None and whole.is_sure


def _is_a_postcode(word: str) -> bool:
    return word.isdecimal() and len(word) == POSTCODE


def _need_in(desk: Desk, words: list[str]) -> Screen | None:
    """The one need that a few words name, with the question for its town: "manger ce soir"."""
    if not words or len(words) > MOST_BESIDE:
        return None
    finder = desk.made(need_finder)
    meant = [finder.find(Typed(text), ()) for text in (" ".join(words), *words)]
    asked = {one.need.town for one in meant if one is not None and one.need.town is not None}
    return asked.pop() if len(asked) == 1 else None


def town_misspelt(desk: Desk, said: TypedOnScreen) -> Message | None:
    """For a word that is in no text of ours and much like the name of a big town."""
    typed = said.text.name
    if PLACES_FLOW not in desk.content.flows or len(typed) < SHORTEST or len(typed.split()) > 3:
        return None
    if desk.search.knows_all(said.text, said.screen.locale):
        return None
    if not desk.made(everyday_words).isdisjoint(said.text.apart):
        return None
    towns = desk.content.towns
    near = tuple(
        one
        for one in desk.towns.find(said.text).near
        if one in towns
        and towns[one].population >= BIG
        and fuzz.ratio(typed, folded(towns[one].name)) >= ALIKE
    )
    return _answer(desk, said, TownMatch(None, near[:MOST_OFFERED]), _need_of_screen(desk, said))


def everyday_words(desk: Desk) -> frozenset[str]:
    """Words that people say every day, and of needs: none of them is a misspelt town."""
    danger, needs = desk.content.danger.values(), desk.content.typed.needs
    phrases = chain(
        (phrase for one in danger for phrase in (*one.ordinary, *one.harmless)),
        (phrase for one in needs for those in one.sure.values() for phrase in those),
        (phrase for one in needs for those in one.perhaps.values() for phrase in those),
    )
    return frozenset(word for phrase in phrases for word in bare_tokens(phrase.words))


def _may_be_one(desk: Desk, text: Typed) -> bool:
    """Villages are left out where none is asked for: many are called like an everyday word."""
    typed = text.name
    if typed.isdecimal() and len(typed) <= MOST_DIGITS:
        return _is_a_department(typed)
    if typed.isdecimal() or desk.towns.knows(text) or department_named(typed) is not None:
        return True
    return found_by_another_name(desk, text) is not None


def _is_a_department(number: str) -> bool:
    if len(number) > MOST_DIGITS or department_named(number) is None:
        return False
    return number[0] == "0" or int(number) >= LOW


def _answer(
    desk: Desk, said: TypedOnScreen, found: TownMatch, asker: Screen | None
) -> Message | None:
    """The places of the town, or which town it is."""
    presses = desk.presses
    towns = found.near if found.exact is None else (found.exact,)
    first = desk.content.typed.town_first
    asker = asker or (None if first is None else (PLACES_FLOW, first))
    if not towns or asker is None:
        return None
    links = [(one, _link(desk, said, asker, one)) for one in towns]
    if found.exact is not None:
        return presses.press(links[0][1])
    doors = [(f"📍 {desk.towns.label(town)}", link) for town, link in links]
    return towns_page(presses.compiled, presses.translations, said.screen, doors)


def _link(desk: Desk, said: TypedOnScreen, asker: Screen, town: TownId) -> str:
    """The link after the town was given to the step that asks for it."""
    presses, screen = desk.presses, said.screen
    asks = step_link(presses.compiled, screen.locale, screen.helper, *asker)
    return give_town(presses.compiled, presses.screen(asks), town, presses.today())


def _need_of_screen(desk: Desk, said: TypedOnScreen) -> Screen | None:
    """The screen that asks for a town for the need that the guide of hers is about."""
    screen = said.screen
    if screen.flow == PLACES_FLOW:
        return _asker_of_list(desk, screen.step)
    return next(
        (need.town for need in desk.content.typed.needs if screen.flow in need.guides), None
    )


def _asker_of_list(desk: Desk, step: object) -> Screen | None:
    """On a list of places: the question for the town that leads to it."""
    if not isinstance(step, PlacesStep):
        return None
    for name, asks in desk.content.flows[PLACES_FLOW].steps.items():
        if isinstance(asks, TownQuestion) and asks.go == step.about.name:
            return PLACES_FLOW, name
    return None
