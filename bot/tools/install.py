"""
Installs what `requirements-dev.lock` names into a virtual environment: `make setup` runs it.

Only the standard library, and nothing that Python 3.8 cannot read: an old Python must come as
far as the sentence that says which one is needed. What pip says goes into a file; who installs
reads one sentence, with what to do.

    python3 bot/tools/install.py .venv
"""

import os
import platform
import re
import subprocess
import sys
from pathlib import Path

OLDEST = (3, 11)
LOCK = "requirements-dev.lock"
LOG = "install.log"
STAMP = ".installed"
"""Written at the end, with the folder it was done in; make looks at it."""
PIP = ("-m", "pip", "--disable-pip-version-check")
INSTALL_LOCKED = (
    "install",
    "--require-hashes",
    "--no-deps",
    "--only-binary",
    ":all:",
    "--requirement",
)
"""Exactly what the lock names, file by file: nothing newer, nothing else, nothing to compile."""
INSTALL_PROJECT = ("install", "--no-deps", "--no-build-isolation", "--editable", ".")
"""The project itself, built by what the lock has installed: no index is asked."""
CHECK = ("check",)

NO_ROOM = (
    "The disk is full. Make room for about 600 MB where this folder is and where temporary files "
    "are kept (TMPDIR), then run `make setup` again."
)
OTHER_FILE = (
    "A file that was downloaded is not the one that the lock names; it was not installed. "
    "Run `make setup` again; if it stays so, the index or the network changes files: use another."
)
NO_CERTIFICATES = (
    "The package index could not prove who it is. Install certificates (Debian: apt install "
    "ca-certificates), or set PIP_CERT to the file of certificates of your network; look whether "
    "this machine has the right date. Then run `make setup` again."
)
NO_NETWORK = (
    "The package index cannot be reached. Go online and run `make setup` again; behind a proxy, "
    "set HTTPS_PROXY=http://host:port first."
)
NO_WHEEL = (
    "{name} is not there ready-made for Python {python} on this machine ({machine}), and nothing "
    "is compiled here. Use another Python: make setup PYTHON=/path/to/python{oldest}. "
    "If PIP_NO_INDEX or PIP_INDEX_URL is set, unset it."
)
NO_RIGHT = (
    "Nothing may be written here. Move the project into a folder of your own, then run "
    "`make setup` again."
)
NO_VENV = (
    "This Python cannot make environments: its module venv or ensurepip is missing. Install it "
    "(Debian and Ubuntu: apt install python3-venv), then run `make setup` again."
)
UNKNOWN = (
    "The installation did not come to its end. Run `make setup` again; if it stays so, show "
    "somebody the lines below."
)

CAUSES = (
    (r"No space left on device|Errno 28\b|Disk quota exceeded|Errno 122\b", NO_ROOM),
    (r"DO NOT MATCH THE HASHES", OTHER_FILE),
    (r"certificate.?verify.?failed|SSLError|SSLCertVerificationError", NO_CERTIFICATES),
    (r"TLS CA certificate bundle|SSL module is not available", NO_CERTIFICATES),
    (
        r"NewConnectionError|Failed to establish a new connection|Connect(ion)?TimeoutError",
        NO_NETWORK,
    ),
    (r"Name or service not known|Temporary failure in name resolution", NO_NETWORK),
    (r"nodename nor servname|getaddrinfo failed|NameResolutionError", NO_NETWORK),
    (r"Network is unreachable|No route to host|Connection refused", NO_NETWORK),
    (r"Read timed out|ReadTimeoutError|ConnectionResetError|Connection aborted", NO_NETWORK),
    (r"ProxyError|Max retries exceeded", NO_NETWORK),
    (r"No matching distribution found for (?P<name>[^\s;]+)", NO_WHEEL),
    (r"(?P<name>\S+) is not a supported wheel on this platform", NO_WHEEL),
    (r"ensurepip is not available|No module named '?(venv|ensurepip)\b", NO_VENV),
    (r"Permission denied|Errno 13\b|Read-only file system|Errno 30\b", NO_RIGHT),
)
"""What pip and venv print when it goes wrong, and what to do; the first that fits is said."""


class CannotInstall(Exception):
    """It cannot go on; the message says what to do, in one sentence or two."""


def main(arguments: "list[str]") -> int:
    """Make the environment of that name, or bring it up to date; 0 when all is installed."""
    venv = Path(arguments[0])
    log = venv / LOG
    stamp = venv / STAMP
    try:
        check_version(sys.version_info[:3], sys.executable)
        make_venv(venv, is_moved=stamp.exists() and stamp.read_text() not in {"", here()})
        python = str(python_of(venv))
        log.write_text("", encoding="utf-8")
        sys.stdout.write(f"Installing into {venv}: about a minute the first time.\n")
        sys.stdout.flush()
        run([python, *PIP, *INSTALL_LOCKED, LOCK], log)
        run([python, *PIP, *INSTALL_PROJECT], log)
        run([python, *PIP, *CHECK], log)
        stamp.write_text(here(), encoding="utf-8")
    except CannotInstall as why:
        sys.stderr.write(str(why) + "\n")
        return 1
    except OSError as error:
        sys.stderr.write(f"{cause_of(str(error)) or UNKNOWN}\n{last_lines(str(error))}\n")
        return 1
    return 0


def check_version(version: "tuple[int, ...]", executable: str) -> None:
    """
    Whether a Python is new enough.

    Raises:
        CannotInstall: When it is not.
    """
    if tuple(version[:2]) < OLDEST:
        found = ".".join(map(str, version))
        raise CannotInstall(
            f"Python {oldest()} or newer is needed, and {executable} is {found}. "
            f"Say which one to use: make setup PYTHON=/path/to/python{oldest()}"
        )


def oldest() -> str:
    """The oldest Python that will do."""
    return ".".join(map(str, OLDEST))


def here() -> str:
    """The folder of the project, as it is noted when all is installed."""
    return str(Path.cwd()) + "\n"


def make_venv(venv: Path, *, is_moved: bool = False) -> None:
    """
    An environment with pip in the folder *venv*; one that works is kept.

    Args:
        is_moved: It was made in another folder, and its programs look for their Python there.

    Raises:
        CannotInstall: When it cannot be made.
    """
    if not is_moved and works(python_of(venv)):
        return
    # In two steps: venv keeps to itself what ensurepip says.
    code, said = call([sys.executable, "-m", "venv", "--clear", "--without-pip", str(venv)])
    if code == 0:
        code, said = call([str(python_of(venv)), "-Im", "ensurepip", "--upgrade", "--default-pip"])
    if code == 0 and works(python_of(venv)):
        return
    raise CannotInstall((cause_of(said) or UNKNOWN) + "\n" + last_lines(said))


def python_of(venv: Path) -> Path:
    """The Python of an environment."""
    folder = venv / "Scripts" if os.name == "nt" else venv / "bin"
    return folder / "python"


def works(python: Path) -> bool:
    """Whether an environment can be used: it was not moved, its Python is still there, with pip."""
    is_old = f"import sys, pip; sys.exit(sys.version_info < {OLDEST!r})"
    try:
        code, _ = call([str(python), "-c", is_old])
    except OSError:
        return False
    return code == 0


def run(command: "list[str]", log: Path) -> None:
    """
    One call of pip; all it prints is added to *log*.

    Raises:
        CannotInstall: When it fails.
    """
    code, said = call(command)
    with log.open("a", encoding="utf-8") as file:
        file.write("$ " + " ".join(command) + "\n" + said)
    if code != 0:
        where = f"\nWhat pip said is in {log}; its last lines:\n"
        raise CannotInstall((cause_of(said) or UNKNOWN) + where + last_lines(said))


def call(command: "list[str]") -> "tuple[int, str]":
    """How a program ended, and all it said."""
    done = subprocess.run(  # noqa: S603 - Python itself, with arguments of this file
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    return done.returncode, done.stdout.decode("utf-8", "replace")


def cause_of(said: str) -> str:
    """What to do about what a program said; empty when it is none of the known ways to fail."""
    for pattern, what_to_do in CAUSES:
        found = re.search(pattern, said, re.IGNORECASE)
        if found:
            return what_to_do.format(
                name=found.groupdict().get("name", ""),
                python=".".join(map(str, sys.version_info[:2])),
                machine=f"{platform.system()} {platform.machine()}",
                oldest=oldest(),
            )
    return ""


def last_lines(said: str, most: int = 12) -> str:
    """The end of what a program said, moved in."""
    return "\n".join("    " + line for line in said.strip().splitlines()[-most:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
