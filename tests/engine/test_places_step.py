"""The step `places`: pages that stand still, cards, the way back, another day."""

from datetime import date, time, timedelta
from random import Random

import pytest

from bot.engine.compiled import CompiledContent
from bot.engine.links import MAX_LENGTH
from bot.engine.show import flow_link, give_town, show
from bot.model.names import FlowName, TownId
from bot.model.screens import Note, OptionKind, Screen
from tests.build import FR
from tests.places import WEDNESDAY, content_with_places

GUIDES = CompiledContent.of(content_with_places())
PARIS, CALAIS, REUILLY = TownId(2988507), TownId(3029162), TownId(2983854)
NOON, EVENING = time(12), time(19, 45)


def _choose(screen: Screen, *choices: str, today: date = WEDNESDAY, clock: time = NOON) -> Screen:
    for choice in choices:
        link = next(one.link for one in screen.options if one.choice == choice)
        screen = show(GUIDES, link, today, clock)
    return screen


def _list(
    town: TownId = PARIS, *choices: str, today: date = WEDNESDAY, clock: time = NOON
) -> Screen:
    start = show(GUIDES, flow_link(GUIDES, FR, None, FlowName("where-to-go")), today, clock)
    asked = _choose(start, *(choices or ("day", "eat")), today=today, clock=clock)
    return show(GUIDES, give_town(GUIDES, asked, town, today), today, clock)


def _more(screen: Screen, today: date = WEDNESDAY, clock: time = NOON) -> Screen | None:
    link = next((one.link for one in screen.options if one.kind is OptionKind.MORE_PLACES), None)
    return None if link is None else show(GUIDES, link, today, clock)


def _names(screen: Screen) -> list[str]:
    return [str(card.place.id) for card in screen.cards]


def test_three_cards_then_more() -> None:
    """Three at once, each once, until there are no more."""
    seen: list[str] = []
    screen: Screen | None = _list()
    while screen is not None:
        assert 1 <= len(screen.cards) <= 3
        assert screen.first_number == len(seen) + 1
        seen += _names(screen)
        screen = _more(screen)

    assert len(seen) == len(set(seen)) > 6


@pytest.mark.parametrize("seed", range(20))
def test_paging_does_not_depend_on_the_minute(seed: int) -> None:
    """However long she waits between two pages of one day, no place comes twice or is left out."""
    chance = Random(seed)
    begun = time(chance.randrange(0, 20), chance.randrange(60))
    first = _list(clock=begun)
    expected, page = [*_names(first)], _more(first, clock=begun)
    while page is not None:
        expected += _names(page)
        page = _more(page, clock=begun)
    seen, page, clock = [*_names(first)], first, begun
    while True:
        clock = time(min(23, clock.hour + chance.randrange(4)), 59)
        page = _more(page, clock=clock)
        if page is None:
            break
        assert page.note is None
        seen += _names(page)

    assert seen == expected


def test_the_order_is_that_of_the_moment() -> None:
    """What is open comes first: another place at noon than in the evening."""
    day = _list(PARIS, "day", "wash", clock=time(15, 0))
    evening = _list(PARIS, "day", "wash", clock=time(19, 30))

    assert _names(day)[0] == "coucou-crew-air-de-repos"
    assert _names(evening)[0] == "bains-douches-haies-paris"


def test_a_page_of_yesterday() -> None:
    """Tomorrow the order is another: the first page, and a sentence that says so."""
    first = _list()
    second = next(one.link for one in first.options if one.kind is OptionKind.MORE_PLACES)
    tomorrow = show(GUIDES, second, WEDNESDAY + timedelta(1), NOON)

    assert tomorrow.note is Note.TIME_HAS_PASSED
    assert tomorrow.first_number == 1


def test_a_page_of_later_today() -> None:
    """A page that was not made yet (a clock put back) is shown from its beginning."""
    link = next(
        one.link for one in _list(clock=EVENING).options if one.kind is OptionKind.MORE_PLACES
    )

    assert show(GUIDES, link, WEDNESDAY, NOON).first_number == 1


def test_a_card_and_back() -> None:
    """A press on a place opens its card; back is the list; both have a link of their own."""
    listed = _list()
    opened = show(GUIDES, listed.options[0].link, WEDNESDAY, NOON)

    assert opened.card is not None
    assert opened.card.place.id == listed.cards[0].place.id
    assert opened.cards == ()
    assert opened.back is not None
    assert _names(show(GUIDES, opened.back, WEDNESDAY, NOON)) == _names(listed)
    assert show(GUIDES, opened.link, WEDNESDAY, EVENING).card is not None


def test_a_card_stays_good() -> None:
    """A card of last year opens today: places stay, their hours are today's."""
    link = _list().options[0].link

    assert show(GUIDES, link, WEDNESDAY + timedelta(400), NOON).card is not None


def test_an_arrondissement_is_paris() -> None:
    """Whoever names an arrondissement gets the places of Paris, and `town is paris` is true."""
    part, whole = _list(REUILLY), _list(PARIS)

    assert part.answers == whole.answers
    assert _names(part) == _names(whole)


def test_nothing_near() -> None:
    """Where no place is, the step leads to `none`, and the link says so."""
    mende = next(town.id for town in content_with_places().towns.values() if town.slug == "mende")
    screen = _list(mende, "day", "wash")

    assert screen.step.about.name == "day-anywhere"
    assert show(GUIDES, screen.link, WEDNESDAY, NOON).note is None


def test_no_town_said() -> None:
    """Who does not want to say the town is told whom to call."""
    start = show(GUIDES, flow_link(GUIDES, FR, None, FlowName("where-to-go")), WEDNESDAY)
    asked = _choose(start, "doctor")
    unknown = next(one.link for one in asked.options if one.kind is OptionKind.UNKNOWN)

    assert show(GUIDES, unknown, WEDNESDAY).step.about.name == "doctor-anywhere"


def test_links_fit() -> None:
    """Each link of each list and card is at most 64 characters."""
    for choices in (("arrived", "first"), ("rights", "refused"), ("day", "eat"), ("doctor",)):
        screen: Screen | None = _list(CALAIS, *choices)
        while screen is not None:
            assert all(len(one.link) <= MAX_LENGTH for one in screen.options)
            screen = _more(screen)


def test_the_first_reception_is_near() -> None:
    """From where to go: first reception, the town; then 119 stands among the places."""
    start = show(GUIDES, flow_link(GUIDES, FR, None, FlowName("where-to-go")), WEDNESDAY)
    asked = _choose(start, "arrived", "first")
    town = next(one.link for one in asked.options if one.kind is OptionKind.TOWN)

    assert "119-allo-enfance-en-danger" in _names(show(GUIDES, town, WEDNESDAY))
