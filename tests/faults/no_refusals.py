"""
Nothing that the bot asks of Telegram is refused, in any test that starts it.

The stand-in checks types, lengths and limits as the Bot API does. A test in which a refusal is
the point says so: `@pytest.mark.refusals("why")`.
"""

from collections.abc import Iterator, Sequence

import pytest

from tests.faults.record import refused
from tests.standin.client import ENDINGS, CallView


@pytest.fixture(autouse=True)
def nothing_is_refused(request: pytest.FixtureRequest) -> Iterator[None]:
    """Look at every call of every stand-in of a test when it ends."""
    found: list[CallView] = []

    def look(calls: Sequence[CallView]) -> None:
        found.extend(refused(calls))

    ENDINGS.append(look)
    try:
        yield
    finally:
        ENDINGS.remove(look)
    if request.node.get_closest_marker("refusals") is None:
        assert [(one.method, one.status, one.params) for one in found] == []
    else:
        assert found != [], "nothing was refused: the mark is not needed"
