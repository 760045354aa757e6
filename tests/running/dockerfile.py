"""
Carries out a Dockerfile by hand, in a folder that plays the root of the image: no engine is needed.

Only what ours uses. The packages are those of the environment that runs the tests: `pip` is held
to its arguments. Who may own what is left out, for a test need not be root.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tests.project import ROOT

PATHS: Final = re.compile(r"(?<![\w./$>])(/(?:venv|app|data|key|requirements\.lock)\b)")
"""Paths of the image, where they stand for themselves."""
PIP: Final = """#!/bin/sh
case "$*" in
  *--require-hashes*--no-deps*--only-binary\\ :all:*--requirement\\ *) ;;
  *) exit 64 ;;
esac
shift $(($# - 1)) && test -s "$1" && echo %(packages)s > %(venv)s/lib/%(python)s/site-packages/a.pth
"""


@dataclass(frozen=True, slots=True)
class Instruction:
    """One instruction of a Dockerfile, its lines joined."""

    word: str
    rest: str


@dataclass(slots=True)
class Image:
    """What was built: the folder that plays its root, and what a container is started with."""

    root: Path
    environment: dict[str, str] = field(default_factory=dict)
    folder: str = "/"
    command: list[str] = field(default_factory=list)
    check: list[str] = field(default_factory=list)
    volumes: list[str] = field(default_factory=list)
    user: str = "root"

    def at(self, text: str) -> str:
        """*text* with the paths of the image led into its folder."""
        return PATHS.sub(lambda path: f"{self.root}{path[1]}", text)

    @property
    def variables(self) -> Mapping[str, str]:
        """The environment of a container of it."""
        return {name: self.at(value) for name, value in self.environment.items()}


def instructions(text: str) -> Iterator[Instruction]:
    """The instructions of a Dockerfile, in order, without remarks."""
    lines = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
    for line in lines.replace("\\\n", "").splitlines():
        word, _, rest = line.strip().partition(" ")
        if word:
            yield Instruction(word, re.sub(r" {2,}", " ", rest))


def build(text: str, root: Path) -> Image:
    """
    Carry out *text* from the project's folder.

    Raises:
        subprocess.CalledProcessError: A step has failed.
    """
    stubs = _stubs(root)
    image = Image(root, {"PATH": f"{stubs}:{os.environ['PATH']}"})
    for one in instructions(text):
        _carry_out(one, image)
    return image


def _carry_out(one: Instruction, image: Image) -> None:
    match one.word:
        case "RUN":
            subprocess.run(
                ["/bin/sh", "-ec", image.at(one.rest)], check=True, capture_output=True, text=True,
                cwd=image.at(image.folder) if image.folder != "/" else image.root,
                env={**image.variables, "HOME": str(image.root)},
            )  # fmt: skip
        case "COPY":
            _copy(one.rest, image)
        case "ENV":
            for word in shlex.split(one.rest):
                name, _, value = word.partition("=")
                image.environment[name] = value.replace("$PATH", image.environment["PATH"])
        case "WORKDIR":
            image.folder = one.rest
            Path(image.at(one.rest)).mkdir(parents=True)
        case "USER" | "VOLUME" | "CMD" | "HEALTHCHECK":
            _note(one, image)
        case "ARG" | "FROM" | "STOPSIGNAL":
            pass
        case _:
            raise AssertionError(f"tests/running/dockerfile.py does not know {one.word}")


def _note(one: Instruction, image: Image) -> None:
    match one.word:
        case "USER":
            image.user = one.rest
        case "VOLUME":
            image.volumes = _words(one.rest)
        case "CMD":
            image.command = _words(one.rest)
        case _:
            image.check = _words(one.rest.partition("CMD ")[2])


def _copy(rest: str, image: Image) -> None:
    if rest.startswith("--from="):
        # Both stages have one root here: it is there already.
        assert Path(image.at(rest.split()[1])).exists(), rest
        return
    source, target = rest.split()
    to = image.at(target) if target.startswith("/") else f"{image.at(image.folder)}/{target}"
    if target == "/":
        to = str(image.root / source)
    if (ROOT / source).is_dir():
        shutil.copytree(ROOT / source, to, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copyfile(ROOT / source, to)


def _words(text: str) -> list[str]:
    return re.findall(r'"([^"]*)"', text)


def _stubs(root: Path) -> Path:
    """Programs of the base image that are others here."""
    folder = root / "stubs"
    folder.mkdir(parents=True)
    python = f"python{sys.version_info.major}.{sys.version_info.minor}"
    packages = sysconfig.get_path("purelib")
    pip = PIP % {"packages": packages, "venv": root / "venv", "python": python}
    # `install --owner` is for an administrator; the folders are made all the same.
    install = f'#!/bin/sh\nmkdir "{root}/data" "{root}/key"\n'
    python_stub = f'#!/bin/sh\nexec "{sys.executable}" "$@"\n'
    for name, script in {
        "pip": pip, "useradd": "#!/bin/sh\n", "install": install, "python": python_stub,
    }.items():  # fmt: skip
        (folder / name).write_text(script)
        (folder / name).chmod(0o755)
    return folder
