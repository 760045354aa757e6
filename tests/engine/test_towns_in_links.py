"""The numbers of towns in links, and the names by which conditions know them, are for ever."""

from hashlib import sha256

from bot.engine.compiled import CompiledContent
from bot.engine.moves import town_move
from bot.engine.show import give_town, show, step_link
from bot.model.flows import TownQuestion
from bot.model.names import Locale, TownId
from bot.model.villages import FIRST, number_of
from tests.build import TODAY
from tests.project import the_content

CONTENT = the_content().content
assert CONTENT is not None
TOWNS, GUIDES = CONTENT.towns, CompiledContent.of(CONTENT)

FIRST_TOWNS = 3198
"""Towns that the first links could name, all of them with a number of GeoNames."""
THEIR_NAMES = "abf0a849605257d15984b2f7ad20717ab7331938b35cc465b61e88d637fe4dcb"
"""SHA-256 of their numbers and names; it changes only when a link would lead elsewhere."""


def test_the_first_towns_are_what_they_were() -> None:
    """Towns are added; none loses its number or its name in flow files."""
    first = sorted((one.id, one.slug) for one in TOWNS.values() if one.id < FIRST)
    said = "".join(f"{number} {slug}\n" for number, slug in first)

    assert len(first) == FIRST_TOWNS
    assert sha256(said.encode()).hexdigest() == THEIR_NAMES


def test_a_village_in_a_link() -> None:
    """A link with a village leads to the places near it; one with no town asks again."""
    compiled = GUIDES
    flow, step = next(
        where for where, table in compiled.steps.items() if isinstance(table.step, TownQuestion)
    )
    asks = show(compiled, step_link(compiled, Locale("fr"), None, flow, step), TODAY)
    village = show(compiled, give_town(compiled, asks, number_of("64001"), TODAY), TODAY)

    assert "aast-64001" in village.answers.values()
    assert show(compiled, village.link, TODAY).answers == village.answers
    code = compiled.steps[flow, step].code
    right, none = town_move(code, number_of("64001")), town_move(code, TownId(FIRST + 64_000))
    assert right in village.link
    assert show(compiled, village.link.replace(right, none), TODAY).step.about.name == step
