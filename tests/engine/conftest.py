"""What the tests of the engine share."""

import pytest

from bot.engine.compiled import CompiledContent
from tests.build import compiled_of


@pytest.fixture(scope="module")
def compiled() -> CompiledContent:
    """The example of `tests/build.py`."""
    return compiled_of()
