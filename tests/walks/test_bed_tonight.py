"""From every guide, in every language, "a place to sleep tonight" is at most four presses away."""

import pytest

from bot.engine.show import flow_link, menu_link, show
from bot.model.names import FlowName, Locale
from bot.model.screens import Screen
from tests.build import AR, EN, FR, TODAY
from tests.walks.guides import walked_or_skipped

TONIGHT = {(FlowName("tonight"), "start")}
"""The one guide to the night: every door leads here."""
SLEEP = {(FlowName("tonight"), "sleep-town"), (FlowName("tonight"), "refused")}
"""The screens that say whom to call tonight and ask for the town; the places come next."""


def _presses(locale: Locale, flow: FlowName, goal: set[tuple[FlowName, str]]) -> int:
    """Presses on buttons of screens and on the menu's, which every screen has."""
    compiled = walked_or_skipped("guides").compiled
    front = [flow_link(compiled, locale, None, flow)]
    seen: set[str] = set()
    for presses in range(6):
        screens: list[Screen] = [show(compiled, link, TODAY) for link in front]
        if any((one.flow, str(one.step.about.name)) in goal for one in screens):
            return presses
        seen.update(front)
        ahead = [option.link for one in screens for option in one.options]
        home = menu_link(compiled, locale, None)
        front = [link for link in dict.fromkeys([*ahead, home]) if link not in seen]
    return 6


@pytest.mark.parametrize("locale", [FR, EN, AR])
def test_a_bed_tonight(locale: Locale) -> None:
    """The menu is on every screen, so from every guide it is at most four presses."""
    compiled = walked_or_skipped("guides").compiled
    far = {flow: n for flow in compiled.content.flows if (n := _presses(locale, flow, TONIGHT)) > 4}
    far |= {flow: n for flow in compiled.content.flows if (n := _presses(locale, flow, SLEEP)) > 4}

    assert far == {}
