"""Organisations asked for by their names, typed in full, in part, with slips, in a sentence."""

import pytest

from bot.model.names import FlowName
from bot.service.find_place import PlaceFinder
from bot.service.search import MOST_FOUND
from tests.engine.directory import directory
from tests.places import talk

FINDER = PlaceFinder(directory())


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("InfoMIE", "infomie"), ("info mie", "infomie"), ("infomi", "infomie"),
        ("Cimade", "la-cimade"), ("la simade", "la-cimade"), ("cimad", "la-cimade"),
        ("Hors la Rue", "hors-la-rue-montreuil"), ("hor la rue", "hors-la-rue-montreuil"),
        ("Kids Empowerment", "kids-empowerment"), ("kid empowerment", "kids-empowerment"),
        ("Ac.Sé", "ac-se-network"), ("acse", "ac-se-network"), ("ac sé", "ac-se-network"),
        ("GISTI", "gisti"), ("Utopia 56", "utopia-56"), ("utopia56", "utopia-56"),
        ("Tolbiac", "amna-paris"), ("AMNA", "amna-paris"), ("DEMIE", "demie-paris"),
        ("midis du mie", "les-midis-du-mie"), ("secours catolique", "secours-catholique"),
        ("c’est quoi InfoMIE ?", "infomie"), ("where is coucou crew", "coucou-crew-air-de-repos"),
        ("addap 13", "marseille-addap13"), ("caritas", "caritas-internationalis"),
        ("défenseur des droits", "defenseur-des-droits"), ("timmy", "timmy"),
        ("116 000", "116-000-missing-children"),
    ],
)  # fmt: skip
def test_names(text: str, first: str) -> None:
    """The organisation that is meant is the first."""
    found = FINDER.find_organisation(text)

    assert found
    assert found[0].id == first


def test_every_place_is_found_by_its_name() -> None:
    """All 258 answer to their own full name."""
    lost = [
        place.id
        for place in directory().places.values()
        if place.id not in {one.id for one in FINDER.find_organisation(place.name)}
    ]

    assert lost == []


@pytest.mark.parametrize(
    "text",
    ["", "bonjour", "avocat", "Paris", "marsille", "je suis mineur", "où dormir", "aide", "lettre",
     "la", "12", "😀", "le juge a dit non", "école", "santé", "18 ans",
     "مافيش مكان أنام", "رفضوني", "جواز السفر ضاع", "باريس", "আমার ঘর নেই", "мне холодно"],
)  # fmt: skip
def test_no_name(text: str) -> None:
    """A question, a town or a greeting is no organisation."""
    assert FINDER.find_organisation(text) == ()


def test_typed_on_any_screen() -> None:
    """A name typed on the menu opens its card: what it does, or that it helps nobody in person."""
    conversation = talk()
    card = conversation.typed(conversation.menu(), "InfoMIE")
    closed = conversation.typed(conversation.menu(), "les midis du mie")

    assert "InfoMIE" in card.text
    assert "❌" in closed.text


def test_a_name_of_several() -> None:
    """A name that several bear is asked."""
    conversation = talk()
    message = conversation.typed(conversation.menu(), "MSF")

    assert len(message.choices) >= 3


@pytest.mark.parametrize(
    "text", ["j'ai un juge à Lille", "mon éducateur est à Lyon", "my guardian lives in Marseille"]
)
def test_a_town_beside_other_words(text: str) -> None:
    """What the other words ask for comes first; the guide to places is there, too, once."""
    conversation = talk()
    message = conversation.typed(conversation.menu(), text)
    opened = [conversation.press(row[0].link or "").flow for row in message.choices]

    assert opened.count(FlowName("where-to-go")) == 1
    assert len(opened) <= MOST_FOUND + 1


@pytest.mark.parametrize("text", ["xyzzy", "qqq www", "12"])
def test_what_is_no_town(text: str) -> None:
    """Anything else opens no guide to places by itself."""
    conversation = talk()
    message = conversation.typed(conversation.menu(), text)
    opened = [conversation.press(row[0].link or "").flow for row in message.choices]

    assert opened[:1] != ["where-to-go"]
