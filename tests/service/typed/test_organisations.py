"""Every organisation of the directory is found by its names, typed anywhere."""

import pytest

from bot.model.messages import Message
from bot.model.names import Locale
from bot.model.places import HelpPlace
from bot.service.danger import DANGER_TYPED
from bot.service.find_place import PlaceFinder
from bot.service.normalize import Typed
from bot.service.search import GuideSearch
from bot.service.typed.small_talk import KINDS, kind_of
from tests.project import checked_content, talk, the_content

MENU = talk().menu(Locale("fr"))
PLACES = sorted(checked_content().directory.places.values(), key=lambda place: place.id)
FINDER = PlaceFinder(checked_content().directory)
SEARCH = GuideSearch(checked_content(), the_content().texts)
LONG = 7
"""Letters of a name in which one slip leaves no doubt."""
MOST_LOST = 0.02
"""The share of names that one slip may turn into another word."""


def finds(message: Message, place: HelpPlace) -> bool:
    """Whether the answer is the card of the place, or offers it."""
    link = FINDER.link(talk().compiled, talk().screen(MENU), place)
    links = {button.link for row in message.choices for button in row}
    return message.link == link or link in links


def names() -> list[tuple[HelpPlace, str]]:
    """Each place with each of its names that is not a word on letters, which is explained."""
    return [
        (place, name)
        for place in PLACES
        for name in (place.name, *place.known_as)
        if SEARCH.word(name) is None
    ]


def test_every_entry_by_each_of_its_names() -> None:
    """Whole names open the card, or a choice of those that bear it; exact danger goes first."""
    lost = []
    for place, name in names():
        message = talk().typed(MENU, name)
        is_exact = message.counted_as == DANGER_TYPED and message.flow == "help"
        if not finds(message, place) and not is_exact:
            lost.append((place.id, name, message.flow, message.step))

    assert lost == []


def test_every_entry_with_a_slip() -> None:
    """A letter that is left out in the middle of a long name: still found, but for a few."""
    tried, lost = 0, []
    for place, name in names():
        if len(name) < LONG:
            continue
        middle = len(name) // 2
        slipped = name[:middle] + name[middle + 1 :]
        tried += 1
        if not any(one.id == place.id for one in FINDER.find_organisation(slipped)):
            lost.append((place.id, slipped))

    assert tried > len(PLACES)
    assert len(lost) <= MOST_LOST * tried, lost


@pytest.mark.parametrize(
    "text",
    ["Ensemble contre la traite", "Agir contre la prostitution des enfants", "SOS mariage forcé",
     "3919 – Violences Femmes Info"],
)  # fmt: skip
def test_a_whole_name_is_no_question(text: str) -> None:
    """A name that holds a word of danger is the name, when it was typed whole."""
    assert talk().typed(MENU, text).step == "by-name"


@pytest.mark.parametrize("text", ["je veux mourir", "au secours", "il me frappe"])
def test_danger_as_it_stands_comes_first(text: str) -> None:
    """No name comes before the exact words of danger."""
    assert talk().typed(MENU, text).flow == "help"


@pytest.mark.parametrize(
    ("text", "is_name"),
    [("salam", False), ("Salem", False), ("salaam !", False), ("association salam", True),
     ("Salam Calais", True), ("asso Salam", True)],
)  # fmt: skip
def test_a_greeting_or_a_name(text: str, is_name: bool) -> None:
    """A greeting alone is a greeting; with what says that it is an organisation, it is one."""
    message = talk().typed(MENU, text)

    assert (message.step == "by-name" or "Salam" in message.text) is is_name


@pytest.mark.parametrize(
    "text",
    ["SCEP", "Bus des Femmes", "LAO", "Children on the Move", "DG Justice",
     "Conseil général (Ille-et-Vilaine)"],
)  # fmt: skip
def test_short_names(text: str) -> None:
    """Names that people use and that are not those on the door."""
    assert FINDER.called(text)


def test_no_name_is_small_talk() -> None:
    """Of all names only Salam is a greeting, too."""
    table = {
        tuple(Typed(way).words): kind
        for kind in KINDS
        for locale in checked_content().languages
        for way in talk()
        .translations.say(locale, None, "_face", f"words-for-{kind}")
        .text.split("|")
    }
    both = {name for _, name in names() if kind_of(Typed(name).words, table)}

    assert both <= {"Salam"}


@pytest.mark.parametrize("text", ["je suis a gare du nord", "gare du nord paris", "dans le nord"])
def test_a_departement_is_no_organisation(text: str) -> None:
    """A place named after its département is not meant by whoever names a station, or only it."""
    message = talk().typed(talk().menu(Locale("fr")), text)

    assert "EMA" not in message.text
