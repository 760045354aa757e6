"""How a whole run of the tests is shared out, and what its last lines say."""

import asyncio
import logging
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from math import ceil
from typing import TYPE_CHECKING, TypeVar

import pytest
import structlog
from hypothesis import settings

from bot.service import log as logs
from tests.virtual_time import VirtualTimeLoop

if TYPE_CHECKING:
    from tests.store.postgres import PostgresProcess

T = TypeVar("T")

# How long an example takes says more about what else runs on the machine than about the bot.
settings.register_profile("project", deadline=None)
settings.load_profile("project")

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


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--most-cases N`: of a test with more parameter sets, N spread over all of them."""
    parser.addoption("--most-cases", type=int, metavar="N", help="run at most N cases of a test")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """
    The long ones come first: at the end nobody waits for one that has just begun.

    Every process of the tests begins with some of them, but one: the quick tests have a core.
    """
    most = config.getoption("--most-cases")
    if most is not None:
        kept = set(_spread(items, most))
        config.hook.pytest_deselected(items=[one for one in items if one not in kept])
        items[:] = [one for one in items if one in kept]
    long = [one for one in items if one.get_closest_marker("endtoend")]
    quick = [one for one in items if not one.get_closest_marker("endtoend")]
    workers = getattr(config, "workerinput", {}).get("workercount", 1)
    items[:] = shared_out(long, quick, workers)


def shared_out(long: Sequence[T], quick: Sequence[T], workers: int) -> list[T]:
    """
    All of *long* and *quick*, so that *workers* begin with what is long, all but one of them.

    `worksteal` gives each worker, at first, as many tests as stand behind one another, and who is
    done takes from the end of another's: what stands first in one part is done by one worker.
    """
    chunks = max(1, workers - 1)
    left = len(long) + len(quick)
    order: list[T] = []
    rest = iter(quick)
    for chunk in range(chunks):
        size = left // (workers - chunk)
        first = long[chunk::chunks]
        order += [*first, *islice(rest, max(0, size - len(first)))]
        left -= size
    return [*order, *rest]


def _spread(items: list[pytest.Item], most: int) -> Iterator[pytest.Item]:
    """At most so many cases of each test: the first, the last, and others between them."""
    of: dict[str, list[pytest.Item]] = {}
    for item in items:
        of.setdefault(item.nodeid.partition("[")[0], []).append(item)
    for cases in of.values():
        step = max(1, ceil((len(cases) - 1) / max(1, most - 1)))
        yield from cases if len(cases) <= most else {*cases[::step], cases[-1]}


def pytest_asyncio_loop_factories(
    config: pytest.Config,  # noqa: ARG001 - a hook's name
    item: pytest.Item,
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """The loop of a test: the usual one, or one without waits for who asks for it."""
    if item.get_closest_marker("virtual_time"):
        return {"virtual": VirtualTimeLoop}
    return {"real": asyncio.new_event_loop}


@pytest.fixture(autouse=True)
def _logs_as_before() -> Iterator[None]:
    """A test that set up logs leaves none that write to where its own output went."""
    yield
    if structlog.is_configured():
        forget_logs()


def forget_logs() -> None:
    """Logs as they are before anything set them up."""
    root = logging.getLogger()
    root.handlers[:] = [one for one in root.handlers if type(one) is not logging.StreamHandler]
    logging.raiseExceptions = True
    vars(logs._log).pop("bind", None)
    structlog.reset_defaults()


@pytest.fixture(scope="session")
def postgres() -> "Iterator[PostgresProcess]":
    """A PostgreSQL server of this process of the tests; one that stops it starts it again."""
    # The database library takes 0.4 s to load.
    from tests.store.postgres import running_postgres  # noqa: PLC0415

    with running_postgres() as server:
        yield server


@pytest.fixture(scope="module")
def postgres_url(postgres: "PostgresProcess", request: pytest.FixtureRequest) -> str:
    """A database of a module of tests, empty at its begin."""
    return postgres.new_database(request.module.__name__.rpartition(".")[2][:60])


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """One line when browser tests were left out, with what to install."""
    skipped = terminalreporter.stats.get("skipped", [])
    browser = [one for one in skipped if "browser" in getattr(one, "keywords", ())]
    if browser:
        terminalreporter.write_line(f"{len(browser)} browser tests were skipped: {INSTALL}")
