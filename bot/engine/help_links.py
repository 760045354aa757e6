"""
The link of the help screen, from which *back* leads to where she was when she asked for it.

Nothing is stored for it: the rest of the link that she leaves stands in the one she gets. Used for
the help button of every screen, for words of danger and for `/sos`.
"""

from collections.abc import Iterator
from typing import Final

from bot.engine.compiled import CompiledContent
from bot.engine.links import (
    CHECK,
    HEAD,
    MARKED,
    MAX_LENGTH,
    TONGUE,
    Link,
    after_tongue,
    around_way_back,
    link_back,
    marked,
    read_link,
    with_way_back,
)
from bot.engine.show import replayed
from bot.engine.write_links import LinkWriter, flow_link, shortened, step_link
from bot.model.names import DARK_THOUGHTS, HELP, START, Locale, StepName
from bot.model.screens import Screen

HELP_WAY: Final = 8
"""Characters that stay free for her moves inside help, so that its own screens lead back, too."""
MOST: Final = MAX_LENGTH - HEAD - MARKED - HELP_WAY - CHECK
"""The longest way back in a link to help: 45 characters, of which 41 are moves."""


def help_link(compiled: CompiledContent, screen: Screen, step: StepName = START) -> str:
    """
    The link of the help screen, or of one *step* of it, for somebody who stands on *screen*.

    Back from there is that very screen. From a screen too far down a guide it is the same screen
    without what was before it, or else the start of that guide.
    """
    plain = alone(compiled, screen.locale, screen.helper, step)
    link = read_link(compiled, screen.link)
    if link is None:
        return plain
    if screen.flow == HELP and screen.step.about.name == step:
        return screen.link
    writer = LinkWriter(compiled, screen.locale, screen.helper)
    if step == START and screen.link == writer.door_of(HELP):
        return plain
    for way_back in _ways_back(writer, screen, link):
        if len(way_back) <= MOST:
            return with_way_back(plain, way_back)
    return plain


def alone(
    compiled: CompiledContent, locale: Locale, helper: Locale | None, step: StepName = START
) -> str:
    """The same for somebody who stands nowhere yet: back leads to the menu."""
    if step == START:
        return flow_link(compiled, locale, helper, HELP)
    return step_link(compiled, locale, helper, HELP, step)


def step_for_dying(compiled: CompiledContent) -> StepName:
    """The step of help for who speaks of dying; the first one where content has none."""
    return DARK_THOUGHTS if (HELP, DARK_THOUGHTS) in compiled.steps else START


def _ways_back(writer: LinkWriter, screen: Screen, link: Link) -> Iterator[str]:
    """Ways back to *screen*, the best first."""
    compiled, here = writer.compiled, after_tongue(screen.link)
    yield here
    if link.way_back:
        here = _in_help_once(compiled, screen.link, link)
        yield here
    else:
        walk = replayed(compiled, link, screen.today, screen.clock)
        meant = walk.flow, walk.step
        fresh = writer.shorter(walk, walk.moves, meant, walk.pending_move, MOST + TONGUE)
        yield from () if fresh is None else (after_tongue(fresh),)
    yield from shortened(compiled, screen.link, here)


def _in_help_once(compiled: CompiledContent, text: str, link: Link) -> str:
    """
    The way back to the link *text*, without the rounds that she made in help before it.

    Somebody who asks for help in help, again and again, comes back to where she was outside of it.
    """
    here = after_tongue(text)
    before = read_link(compiled, link_back(text, link.way_back)) if link.way_back else None
    if before is None or before.flow != HELP or link.flow != HELP:
        return here
    flow, rest = around_way_back(here, link.way_back)
    return flow + marked(before.way_back) + rest
