"""How the tests themselves are run: what a whole run says at its end, and how it is shared out."""

import os
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from xdist.scheduler.worksteal import WorkStealingScheduling  # type: ignore[import-untyped]

from tests.conftest import pytest_xdist_auto_num_workers, shared_out
from tests.project import ROOT

BROWSER = "tests/faces/web/test_browser.py"


def run_pytest(*arguments: str, path: str) -> subprocess.CompletedProcess[str]:
    """`pytest ARGUMENTS` where only what is in *path* is installed."""
    inherited = {name: value for name, value in os.environ.items() if "PYTEST" not in name}
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *arguments],
        env={**inherited, "PATH": path}, cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_no_browser_is_said_at_the_end() -> None:
    """Without Chromium each browser test is skipped, and one line says how many and what to do."""
    done = run_pytest("-q", "-n", "2", BROWSER, path="/nowhere")
    lines = [one for one in done.stdout.splitlines() if "browser tests were skipped" in one]

    assert done.returncode == 0, done.stdout
    skipped = re.search(r"^(\d+) skipped in", done.stdout, re.MULTILINE)
    assert skipped is not None, done.stdout
    assert len(lines) == 1, done.stdout
    assert lines[0].startswith(f"{skipped[1]} browser tests were skipped: ")
    assert "apt install chromium chromium-driver" in lines[0]


def test_nothing_is_said_of_tests_that_ran() -> None:
    """Where no browser test was skipped, nothing is said of one."""
    done = run_pytest("-q", "tests/test_loop.py", path=os.environ["PATH"])

    assert done.returncode == 0, done.stdout
    assert "browser" not in done.stdout


def test_one_worker_more_than_cores(pytestconfig: object) -> None:
    """Those that wait for a process leave the cores to the others."""
    workers = pytest_xdist_auto_num_workers(pytestconfig)  # type: ignore[arg-type]

    assert 2 <= workers <= (os.cpu_count() or 1) + 1


class _Worker:
    """One process of the tests, as its scheduler knows it."""

    def __init__(self) -> None:
        self.sent: list[int] = []
        self.shutting_down = False
        self.gateway = SimpleNamespace(id="one")

    def send_runtest_some(self, indices: list[int]) -> None:
        """Take tests."""
        self.sent += indices


@pytest.mark.parametrize(("workers", "long"), [(2, 7), (3, 90), (3, 1), (5, 90), (9, 4), (1, 3)])
def test_who_begins_with_long_ones(workers: int, long: int) -> None:
    """Each process but one begins with some of the long tests, as xdist itself shares them out."""
    names = [f"long-{number}" for number in range(long)]
    quick = [f"quick-{number}" for number in range(1_000)]
    order = shared_out(names, quick, workers)
    config = SimpleNamespace(getvalue=lambda _: [f"{workers}*popen"])
    scheduler = WorkStealingScheduling(config)
    nodes = [_Worker() for _ in range(workers)]
    for node in nodes:
        scheduler.add_node(node)
        scheduler.add_node_collection(node, order)
    scheduler.schedule()
    begun = [[order[one] for one in node.sent] for node in nodes]
    counts = [sum(name.startswith("long") for name in names) for names in begun]

    assert sorted(order) == sorted(names + quick)
    assert sum(counts) == long
    sharers = max(1, workers - 1)
    assert all(long // sharers <= count <= -(-long // sharers) for count in counts[:sharers])
    for count, those in zip(counts, begun, strict=True):
        assert all(name.startswith("long") for name in those[:count])


def test_at_most_so_many_cases(tmp_path: Path) -> None:
    """`--most-cases` leaves tests with few cases alone, and takes of others from end to end."""
    written = "import pytest\n" + "".join(
        f"@pytest.mark.parametrize('case', range({count}))\ndef test_{count}(case): pass\n"
        for count in (1, 4, 5, 9, 100)
    )
    file = tmp_path / "test_cases.py"
    file.write_text(written, encoding="utf-8")
    options = ("-p", "tests.conftest", "--rootdir", str(tmp_path), "--collect-only", "-q")
    done = run_pytest(*options, "--most-cases", "4", str(file), path=os.environ["PATH"])
    kept: dict[int, list[int]] = {}
    for test, case in re.findall(r"test_(\d+)\[(\d+)\]", done.stdout):
        kept.setdefault(int(test), []).append(int(case))

    assert kept[1] == [0]
    assert kept[4] == [0, 1, 2, 3]
    assert all(len(kept[count]) <= 4 for count in (5, 9, 100)), kept
    assert [(kept[count][0], kept[count][-1]) for count in (5, 9, 100)] == [(0, 4), (0, 8), (0, 99)]
    assert done.returncode == 0
