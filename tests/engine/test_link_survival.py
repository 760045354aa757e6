"""Old buttons never go stale: every link of a content, after each change that people make."""

import pytest

from bot.engine.show import show
from tests.build import TODAY, compiled_of
from tests.engine.changes import ALL
from tests.engine.changes.change import Change
from tests.engine.changes.old import OLD
from tests.engine.person import after, every_link, place
from tests.engine.survival import survive


@pytest.mark.parametrize("change", ALL, ids=lambda change: change.name)
def test_change(change: Change) -> None:
    """
    Every link shows the same step with the same answers, or a note; some say where they land.

    And from where it lands every button works.
    """
    old, new = compiled_of(change.old, shows={}), compiled_of(change.new, shows={})

    fates = survive(old, new, change.renamed, later=change.later)

    told = [fate.told for fate in fates if fate.after.note is not None]
    assert change.is_silent == (not told), told[:5]
    assert len(told) < len(fates)
    landed = {way: show(new, after(old, way).link, change.later) for way in change.ways}
    assert dict(change.ways) == {way: (place(one), one.note) for way, one in landed.items()}


def test_without_change() -> None:
    """With the same content on the same day, every link shows what it was made to show."""
    compiled = compiled_of(OLD, shows={})

    links = every_link(compiled)

    assert len(links) > 150
    assert dict.fromkeys(links) == {link: show(compiled, link, TODAY).note for link in links}
