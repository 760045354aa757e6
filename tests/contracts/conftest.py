"""
The promises of `service/ports.py`, one test each, for every store.

The file is asked twice: while it runs, and after a restart before every question, so that all
answers come from the disk. A server is asked once: its answers come from there anyway, and before
every question everything is written.
"""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.contracts.stores import Place
from tests.store.postgres import empty

KINDS = ["memory", "sqlite", "sqlite-restarted", "postgres"]


@pytest.fixture(params=KINDS)
async def place(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Place]:
    """Each store."""
    url = ""
    if request.param == "postgres":
        url = request.getfixturevalue("postgres_url")
        await empty(url)
    made = Place(request.param, tmp_path, url)
    await made.open()
    yield made
    await made.close()
