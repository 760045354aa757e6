"""How a whole run of the tests is shared out, and what its last lines say."""

import asyncio
import os
from collections.abc import Callable, Iterator, Mapping

import pytest

from tests.store.postgres import PostgresProcess, running_postgres
from tests.virtual_time import VirtualTimeLoop

INSTALL = "install chromium and chromedriver (Debian: apt install chromium chromium-driver)."


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:  # noqa: ARG001 - a hook's name
    """
    How many processes `-n auto` makes: one more than there are cores.

    Tests that start real processes wait for half of their time; somebody else works meanwhile.
    """
    try:
        cores = len(os.sched_getaffinity(0))
    except AttributeError:  # macOS, Windows
        cores = os.cpu_count() or 1
    return cores + 1


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The long ones come first: at the end nobody waits for one that has just begun."""
    items.sort(key=lambda item: item.get_closest_marker("endtoend") is None)


def pytest_asyncio_loop_factories(
    config: pytest.Config,  # noqa: ARG001 - a hook's name
    item: pytest.Item,
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """The loop of a test: the usual one, or one without waits for who asks for it."""
    if item.get_closest_marker("virtual_time"):
        return {"virtual": VirtualTimeLoop}
    return {"real": asyncio.new_event_loop}


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresProcess]:
    """A PostgreSQL server of this process of the tests; one that stops it starts it again."""
    with running_postgres() as server:
        yield server


@pytest.fixture(scope="module")
def postgres_url(postgres: PostgresProcess, request: pytest.FixtureRequest) -> str:
    """A database of a module of tests, empty at its begin."""
    return postgres.new_database(request.module.__name__.rpartition(".")[2][:60])


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """One line when browser tests were left out, with what to install."""
    skipped = terminalreporter.stats.get("skipped", [])
    browser = [one for one in skipped if "browser" in getattr(one, "keywords", ())]
    if browser:
        terminalreporter.write_line(f"{len(browser)} browser tests were skipped: {INSTALL}")
