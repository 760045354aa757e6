"""What the tests of the engine share."""

import pytest

from bot.engine.guides import Guides
from tests.build import guides_of


@pytest.fixture(scope="module")
def guides() -> Guides:
    """The example of `tests/build.py`."""
    return guides_of()
