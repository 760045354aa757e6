"""`make setup`: only what the lock names is asked for; each way to fail is one sentence."""

import ast
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pip
import pytest

from bot.tools import install
from bot.tools.install import (
    LOCK,
    LOG,
    NO_CERTIFICATES,
    NO_NETWORK,
    NO_RIGHT,
    NO_ROOM,
    NO_VENV,
    OTHER_FILE,
    STAMP,
    CannotInstall,
    cause_of,
    check_version,
    works,
)
from tests.disks import mounted
from tests.project import ROOT
from tests.tools.index import Index, pinned, serving, wheel

SCRIPT = ROOT / "bot" / "tools" / "install.py"
A, A2 = wheel("a", "1.0", "b"), wheel("a", "2.0", "b", "c")
B, B2 = wheel("b", "1.0"), wheel("b", "3.0", "c")
C = wheel("c", "1.0")
OFFERED = dict((A, A2, B, B2, C))
"""Of everything that is pinned the index has something newer, which wants something more."""
LOCKED = pinned(A) + pinned(B)

WITHOUT = "raise ModuleNotFoundError(\"No module named 'venv'\")"
PROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "project"
version = "1.0"
dependencies = ["a", "b"]
"""
BACKEND = """
from pathlib import Path

WHEEL = {wheel!r}


def build_editable(folder, config_settings=None, metadata_directory=None):
    Path(folder, WHEEL[0]).write_bytes(WHEEL[1])
    return WHEEL[0]
"""
"""A project that can be installed without an index, as ours can with flit."""


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small project, in a folder whose name has a space in it, with an environment."""
    folder = tmp_path_factory.mktemp("small") / "a b"
    folder.mkdir()
    (folder / "pyproject.toml").write_text(PROJECT)
    project = wheel("project", "1.0", "a", "b")
    (folder / "backend.py").write_text(BACKEND.format(wheel=project))
    (folder / LOCK).write_text(LOCKED)
    venv = str(folder / ".venv")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", venv], check=True)
    # Copied: to unpack it takes five seconds. A moved environment, below, gets a new one.
    own = Path(pip.__file__).parent
    for one in (own, *own.parent.glob("pip-*.dist-info")):
        shutil.copytree(one, packages_of(folder) / one.name)
    return folder


@pytest.fixture
def project(template: Path) -> Iterator[Path]:
    """The same, with nothing installed but pip."""
    yield template
    (template / LOCK).write_text(LOCKED)
    (template / ".venv" / STAMP).unlink(missing_ok=True)
    for name in ("a", "b", "project"):
        for one in packages_of(template).glob(f"{name}[-.]*"):
            shutil.rmtree(one) if one.is_dir() else one.unlink()


def environment(settings: Mapping[str, str] | None = None) -> dict[str, str]:
    """Nothing of this machine's own pip: no index, no configuration, no patience."""
    own = {name: one for name, one in os.environ.items() if not name.startswith(("PIP_", "PYTHON"))}
    return own | {
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_RETRIES": "1",
        "PIP_NO_CACHE_DIR": "1",
        **(settings or {}),
    }


def run_install(folder: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    """What `make setup` runs, in *folder*."""
    return subprocess.run(
        [sys.executable, str(SCRIPT), ".venv"],
        cwd=folder, env=environment(settings), capture_output=True, text=True, check=False,
    )  # fmt: skip


def packages_of(folder: Path) -> Path:
    """Where the environment keeps its packages."""
    return next((folder / ".venv" / "lib").glob("python*")) / "site-packages"


def installed(folder: Path) -> set[str]:
    """What is in the environment, but for pip itself."""
    about = packages_of(folder).glob("*.dist-info")
    names = {one.name.removesuffix(".dist-info") for one in about}
    return {name for name in names if not name.startswith(("pip-", "setuptools-"))}


def files_asked(index: Index) -> set[str]:
    """The files that were downloaded."""
    return {one.removeprefix("/files/") for one in index.asked if one.startswith("/files/")}


def test_nothing_but_what_is_pinned(project: Path) -> None:
    """Newer versions of everything are offered, and what they want: nobody asks for them."""
    with serving(OFFERED) as index:
        done = run_install(project, PIP_INDEX_URL=index.url)

    assert (done.returncode, done.stderr) == (0, "")
    assert installed(project) == {"a-1.0", "b-1.0", "project-1.0"}
    assert files_asked(index) == {A[0], B[0]}
    assert {one for one in index.asked if one.startswith("/simple/")} == {
        "/simple/a/",
        "/simple/b/",
    }
    assert (project / ".venv" / STAMP).read_text() == f"{project.resolve()}\n"


def test_what_is_wanted_and_not_pinned_is_said(project: Path) -> None:
    """A requirement that is missing in the lock is not fetched; the last check names it."""
    (project / LOCK).write_text(pinned(A))
    with serving(OFFERED) as index:
        done = run_install(project, PIP_INDEX_URL=index.url)

    assert done.returncode == 1
    assert files_asked(index) == {A[0]}
    assert "a 1.0 requires b, which is not installed" in done.stderr
    assert not (project / ".venv" / STAMP).exists()


def test_a_changed_file_is_refused(project: Path) -> None:
    """A file that is not the one of the lock, letter by letter, is not installed."""
    with serving({**OFFERED, A[0]: wheel("a", "1.0", "c")[1]}) as index:
        done = run_install(project, PIP_INDEX_URL=index.url)

    assert_says(done, OTHER_FILE)
    assert installed(project) == set()


def test_nothing_is_compiled(project: Path) -> None:
    """Where there is only source, no compiler is looked for: another Python is what helps."""
    source = ("b-1.0.tar.gz", b"not even opened")
    (project / LOCK).write_text(pinned(A) + pinned(source))
    with serving(dict((A, source))) as index:
        done = run_install(project, PIP_INDEX_URL=index.url)

    assert done.returncode == 1
    assert done.stderr.startswith("b==1.0 is not there ready-made for Python ")
    assert "PYTHON=/path/to/python3.11" in done.stderr
    assert source[0] not in files_asked(index)


def test_no_network(project: Path) -> None:
    """Nobody answers at the index."""
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        port = nobody.getsockname()[1]
        done = run_install(project, PIP_INDEX_URL=f"http://127.0.0.1:{port}/simple")

    assert_says(done, NO_NETWORK)
    assert "Connection refused" in (project / ".venv" / LOG).read_text()


def test_no_certificates(project: Path, tmp_path: Path) -> None:
    """The index is there and cannot prove who it is; or the file of certificates is not there."""
    with serving(OFFERED, tmp_path / "certificate.pem") as index:
        done = run_install(project, PIP_INDEX_URL=index.url)
        missing = run_install(project, PIP_INDEX_URL=index.url, PIP_CERT=str(tmp_path / "none"))

    assert_says(done, NO_CERTIFICATES)
    assert_says(missing, NO_CERTIFICATES)


def test_no_room(tmp_path: Path) -> None:
    """The disk is full before the environment is made."""
    disk = tmp_path / "disk"
    with mounted(disk, 2000) as is_mounted:
        if not is_mounted:
            pytest.skip("no small disk can be mounted here; test_causes has what is printed then")
        (disk / LOCK).write_text(LOCKED)
        done = run_install(disk)

    assert_says(done, NO_ROOM)


def test_no_module_venv(tmp_path: Path) -> None:
    """Debian's Python without python3-venv."""
    (tmp_path / "none").mkdir()
    (tmp_path / "none" / "venv.py").write_text(
        "raise ModuleNotFoundError(\"No module named 'venv'\")"
    )
    done = run_install(tmp_path, PYTHONPATH=str(tmp_path / "none"))

    assert_says(done, NO_VENV)


def test_a_moved_environment_is_made_anew(project: Path) -> None:
    """Programs of an environment know its folder: in a copy they would start those of the first."""
    (project / ".venv" / STAMP).write_text("/where/it/was\n")
    left = project / ".venv" / "left"
    left.touch()
    with serving(OFFERED) as index:
        moved = run_install(project, PIP_INDEX_URL=index.url)
        is_anew = not left.exists()
        left.touch()
        again = run_install(project, PIP_INDEX_URL=index.url)

    assert (moved.returncode, again.returncode) == (0, 0), moved.stderr
    assert is_anew
    assert left.exists(), "one that works and was not moved is kept"
    assert (project / ".venv" / STAMP).read_text() == f"{project.resolve()}\n"


def test_an_environment_that_does_not_work(tmp_path: Path) -> None:
    """No Python, one that fails, one without pip: none can be used."""
    failing = tmp_path / "python"
    failing.write_text("#!/bin/sh\nexit 3\n")
    failing.chmod(0o755)

    assert not works(tmp_path / "none")
    assert not works(failing)
    assert works(Path(sys.executable))


@pytest.mark.parametrize("version", [(2, 7, 18), (3, 8, 18), (3, 10, 13)])
def test_an_old_python(version: tuple[int, ...]) -> None:
    """It is named with its version, and how another one is named."""
    with pytest.raises(CannotInstall, match=r"3\.11 or newer is needed") as raised:
        check_version(version, "/usr/bin/python3")

    assert f"/usr/bin/python3 is {'.'.join(map(str, version))}." in str(raised.value)
    assert "make setup PYTHON=" in str(raised.value)


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 13, 1), (3, 14, 0), (4, 0, 0)])
def test_a_new_python(version: tuple[int, ...]) -> None:
    """The oldest that will do, and any newer one."""
    check_version(version, "python3")


def test_an_old_python_can_read_it() -> None:
    """Python 3.8 gets as far as the sentence: nothing is written that it does not know."""
    ast.parse(SCRIPT.read_text(encoding="utf-8"), feature_version=(3, 8))


@pytest.mark.parametrize(
    ("said", "what_to_do"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
         NO_ROOM),
        ("OSError: [Errno 122] Disk quota exceeded: '/home/x/.venv'", NO_ROOM),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", OTHER_FILE),
        ("[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer",
         NO_CERTIFICATES),
        ("Could not fetch URL https://x/: There was a problem confirming the ssl certificate: "
         "HTTPSConnectionPool: Max retries exceeded (Caused by SSLError(...))", NO_CERTIFICATES),
        ("ERROR: Could not install packages due to an OSError: Could not find a suitable TLS CA "
         "certificate bundle, invalid path: /none", NO_CERTIFICATES),
        ("WARNING: Retrying (Retry(total=4)) after connection broken by 'NewConnectionError': "
         "[Errno -2] Name or service not known\nERROR: No matching distribution found for a==1.0",
         NO_NETWORK),
        ("[Errno -3] Temporary failure in name resolution", NO_NETWORK),
        ("pip._vendor.urllib3.exceptions.ReadTimeoutError: Read timed out.", NO_NETWORK),
        ("Retrying after connection broken by 'ProxyError('Cannot connect.')'", NO_NETWORK),
        ("ERROR: Could not install: [Errno 13] Permission denied: '/opt/x/.venv'", NO_RIGHT),
        ("OSError: [Errno 30] Read-only file system: '.venv'", NO_RIGHT),
        ("Segmentation fault", ""),
    ],
)  # fmt: skip
def test_causes(said: str, what_to_do: str) -> None:
    """What pip prints, word for word as it was met, and the sentence that is said for it."""
    assert cause_of(said) == what_to_do


def test_no_version_fits_this_machine() -> None:
    """The package, this Python and this machine are named."""
    said = cause_of("ERROR: No matching distribution found for typst==0.15.2")

    assert said.startswith(
        f"typst==0.15.2 is not there ready-made for Python {sys.version_info[0]}."
    )
    assert "{" not in said


def test_debian_without_ensurepip() -> None:
    """The words of Debian's venv, when only half of it is installed."""
    said = (
        "The virtual environment was not created successfully because ensurepip is not available."
    )

    assert cause_of(said) == NO_VENV


def assert_says(done: subprocess.CompletedProcess[str], what_to_do: str) -> None:
    """It ends 1 with that sentence first, and no trace of Python's."""
    assert done.returncode == 1, done.stdout + done.stderr
    assert done.stderr.startswith(what_to_do), done.stderr
    assert "Traceback" not in done.stderr.split("\n")[0]


def test_the_sentences_are_sentences() -> None:
    """Each says what to do, and none leaves a gap open."""
    for name, text in vars(install).items():
        if name.startswith("NO_") or name in {"OTHER_FILE", "UNKNOWN"}:
            assert text.endswith("."), name
            assert "make setup" in text, name
