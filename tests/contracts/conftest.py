"""
The promises of `service/ports.py`, one test each, for every store.

The database is asked twice: while it runs, and after a restart before every question, so that all
answers come from the disk.
"""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.contracts.stores import Place


@pytest.fixture(params=["memory", "sqlite", "sqlite-restarted"])
async def place(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Place]:
    """Each store."""
    made = Place(request.param, tmp_path)
    await made.open()
    yield made
    await made.close()
