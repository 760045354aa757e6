"""The locks name everything that anything needs, on each Python and system that we run on."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, requires, version
from itertools import product
from typing import Final

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from bot.tools.install import LOCK
from tests.project import ROOT

Environment = Mapping[str, str]

LOCKS: Final = {"requirements.lock": (), LOCK: ("dev",)}
"""Each lock, and the extras of the project that it is for."""
PYTHONS: Final = ("3.11", "3.12", "3.13", "3.14")
SYSTEMS: Final = {
    "linux": {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix"},
    "macos": {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix"},
    "windows": {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"},
}
ENVIRONMENTS: Final = {
    f"{system} {python}": {
        **SYSTEMS[system],
        "python_version": python,
        "python_full_version": f"{python}.0",
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
        "platform_machine": "x86_64",
        "implementation_version": f"{python}.0",
        "platform_release": "",
        "platform_version": "",
    }
    for system, python in product(SYSTEMS, PYTHONS)
}


@dataclass(frozen=True, slots=True)
class Pinned:
    """An entry of a lock: a package with its one version and the hashes of its files."""

    name: str
    extras: frozenset[str]
    version: str
    marker: Marker | None
    hashes: tuple[str, ...]

    def is_for(self, environment: Environment) -> bool:
        """Whether it is installed there."""
        return self.marker is None or self.marker.evaluate(dict(environment))


def entries(text: str) -> list[Pinned]:
    """
    The entries of a lock.

    Raises:
        ValueError: For a line that is no entry: a name without a version, an option, an address.
    """
    joined = re.sub(r"\\\n\s*", " ", text)
    lines = [line for line in joined.splitlines() if line.strip() and line.lstrip()[0] != "#"]
    found = []
    for line in lines:
        asked, *hashes = line.split(" --hash=")
        requirement = Requirement(asked.strip())
        specifiers = list(requirement.specifier)
        if len(specifiers) != 1 or specifiers[0].operator != "==" or requirement.url:
            raise ValueError(f"not pinned to one version: {line}")
        found.append(
            Pinned(
                canonicalize_name(requirement.name),
                frozenset(map(canonicalize_name, requirement.extras)),
                specifiers[0].version,
                requirement.marker,
                tuple(one.strip() for one in hashes),
            )
        )
    return found


def not_pinned(locked: list[Pinned], wanted: list[tuple[str, str]], where: Environment) -> set[str]:
    """
    What somebody wants in an environment and no entry gives there.

    Args:
        wanted: Who wants it, and the requirement as metadata has it.
    """
    there = {one.name: one for one in locked if one.is_for(where)}
    lacking = set()
    for who, text in wanted:
        requirement = Requirement(text)
        one = there.get(canonicalize_name(requirement.name))
        extras = set(map(canonicalize_name, requirement.extras))
        if one is None or not requirement.specifier.contains(Version(one.version), True):
            lacking.add(f"{who}: {text}")
        elif not extras <= one.extras:
            lacking.add(f"{who}: {text}, but the lock has only {sorted(one.extras)}")
    return lacking


def wanted_by(
    name: str, needs: list[str], extras: frozenset[str], where: Environment
) -> Iterator[tuple[str, str]]:
    """The requirements of a package that hold with its extras in an environment."""
    for text in needs:
        marker = Requirement(text).marker
        if marker is None or any(
            marker.evaluate({**where, "extra": extra}) for extra in ("", *extras)
        ):
            yield name, text


def project_wants(extras: tuple[str, ...], where: Environment) -> list[tuple[str, str]]:
    """What pyproject.toml asks for, and what it takes to build the project."""
    read = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    own = [*read["project"]["dependencies"]]
    for extra in extras:
        own += read["project"]["optional-dependencies"][extra]
        own += read["build-system"]["requires"]
    return list(wanted_by("pyproject.toml", own, frozenset(), where))


def lock(name: str) -> list[Pinned]:
    """The entries of one of our locks."""
    return entries((ROOT / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("where", ENVIRONMENTS)
@pytest.mark.parametrize("name", LOCKS)
def test_whatever_is_wanted_is_pinned(name: str, where: str) -> None:
    """
    Everything that pyproject.toml or a locked package wants has its entry, extras and all.

    Read from what is installed here; what is only for another system is not, and is counted.
    """
    locked, environment = lock(name), ENVIRONMENTS[where]
    wanted = project_wants(LOCKS[name], environment)
    unknown = []
    for one in locked:
        try:
            needs = requires(one.name) or []
        except PackageNotFoundError:
            unknown.append(one)
            continue
        if one.is_for(environment):
            wanted += wanted_by(one.name, needs, one.extras, environment)

    assert len(wanted) > len(locked) / 2
    assert not_pinned(locked, wanted, environment) == set()
    assert [one.name for one in unknown if one.marker is None] == []


@pytest.mark.parametrize("name", LOCKS)
def test_each_entry_has_its_hashes(name: str) -> None:
    """Each name stands once, with one version and the SHA-256 of each of its files."""
    locked = lock(name)

    assert len(locked) > 20
    assert len({one.name for one in locked}) == len(locked)
    for one in locked:
        assert one.hashes, one.name
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", each) for each in one.hashes), one.name


@pytest.mark.parametrize("name", LOCKS)
def test_what_is_installed_is_what_is_locked(name: str) -> None:
    """The metadata that these tests read is that of the versions in the lock."""
    other = {}
    for one in lock(name):
        if one.is_for({}) and version(one.name) != one.version:
            other[one.name] = version(one.name)

    assert other == {}


def test_both_locks_agree() -> None:
    """What runs the bot is what its tests have run with."""
    run, dev = ({one.name: one for one in lock(name)} for name in LOCKS)

    assert {name: one.version for name, one in run.items()} == {
        name: dev[name].version for name in run
    }
    assert all(one.extras <= dev[name].extras for name, one in run.items())


LOCKED = "a[x]==1.0 \\\n    --hash=sha256:00\n    # via b\nb==2.0 ; sys_platform != 'win32'\n"


@pytest.mark.parametrize(
    ("wants", "where", "lacking"),
    [
        ("a", "linux 3.11", False),
        ("a[x]>=1", "linux 3.11", False),
        ("a[x,y]", "linux 3.11", True),
        ("a>1", "linux 3.11", True),
        ("b", "linux 3.14", False),
        ("b", "windows 3.11", True),
        ("c", "macos 3.12", True),
    ],
)
def test_what_is_lacking_is_found(wants: str, where: str, lacking: bool) -> None:
    """A name that is missing there, another version, an extra that was stripped."""
    found = not_pinned(entries(LOCKED), [("somebody", wants)], ENVIRONMENTS[where])

    assert bool(found) is lacking


@pytest.mark.parametrize("text", ["a>=1", "a", "a==1.*,<2", "-e .", "a @ https://exemple.fr/a.whl"])
def test_what_is_no_pin_is_refused(text: str) -> None:
    """Only one version counts."""
    with pytest.raises(ValueError, match=r"."):
        entries(text)
