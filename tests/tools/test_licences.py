"""Licences of what is locked for the bot: each is known, and one that we may pass on."""

import re
from importlib.metadata import PackageNotFoundError, distribution, metadata

import pytest

from tests.project import ROOT

ALLOWED = re.compile(
    r"MIT|BSD|Apache|ISC|PSF|Python Software Foundation|MPL|Mozilla Public|Unlicense|LGPL|Lesser"
    r"|0BSD|Zlib",
    re.IGNORECASE,
)
"""Permissive ones, and those that ask for their own changes alone (MPL, LGPL as a dependency)."""
FORBIDDEN = re.compile(
    r"(?<!L)(?<!Lesser )\bA?GPL|Affero|SSPL|Commons Clause|Proprietary", re.IGNORECASE
)
BY_THEIR_FILE = {"pyreqwest": "Apache"}
"""Those that say nothing in their metadata: what their file of the licence begins with."""
LOCKED = sorted(
    set(re.findall(r"^([a-z0-9-]+)", (ROOT / "requirements.lock").read_text("utf-8"), re.MULTILINE))
)


def licence_of(name: str) -> str:
    """What a package says of its licence, wherever it says it."""
    about = metadata(name)
    said = [*(about.get_all("License-Expression") or ()), *(about.get_all("License") or ())]
    # Some put the whole text there; its head names it.
    heads = [one[:80] for one in said]
    classifiers = [one for one in about.get_all("Classifier") or () if one.startswith("License")]
    return " ".join([*heads, *classifiers]).strip()


def file_of(name: str) -> str:
    """The head of the file of the licence that a package brings."""
    files = distribution(name).files or ()
    found = [one for one in files if "licen" in one.name.lower()]
    return found[0].read_text()[:400] if found else ""


@pytest.mark.parametrize("name", LOCKED)
def test_a_licence_that_is_allowed(name: str) -> None:
    """A package without a licence, or with one that reaches over to our code, is not used."""
    try:
        said = licence_of(name)
    except PackageNotFoundError:
        pytest.skip(f"{name} is not for this system")
    if name in BY_THEIR_FILE:
        assert BY_THEIR_FILE[name] in file_of(name)
        said = BY_THEIR_FILE[name]

    assert ALLOWED.search(said), f"{name}: {said!r}"
    assert not FORBIDDEN.search(said), f"{name}: {said!r}"


def test_exceptions_are_needed() -> None:
    """Who begins to say its licence is taken off the list."""
    assert [name for name in BY_THEIR_FILE if licence_of(name)] == []
    assert len(LOCKED) > 30


def test_what_looks_is_locked_too() -> None:
    """The tools of `make supply` and `make audit` are installed by version and hash."""
    wanted = re.findall(
        r"^([a-z-]+)>=", (ROOT / "requirements-supply.in").read_text(), re.MULTILINE
    )
    lock = (ROOT / "requirements-supply.lock").read_text("utf-8")

    assert len(wanted) == 3
    for name in wanted:
        assert re.search(rf"^{name}==\S+ \\\n +--hash=sha256:", lock, re.MULTILINE), name
