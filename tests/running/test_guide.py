"""
`docs/running.md`: each of its commands is carried out as it stands, one after the other.

Docker, systemd and sudo are played: what they are asked for is held against `compose.yaml`, the
unit and the commands of `bot`. Everything else is done for real, in a folder that plays the
machine.
"""

import re
import shutil
import stat
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Final

import pytest
import yaml
from dotenv import dotenv_values

from bot.environment import warnings
from bot.model.refused import Exit
from bot.settings import Settings, read_settings
from bot.store.keys import find_keys
from tests.project import ROOT
from tests.running.test_compose import OF_COMPOSE, SECRETS, SERVICES, of_unit

PAGE: Final = (ROOT / "docs" / "running.md").read_text("utf-8")
PLACES: Final = (
    "/opt/rights-bot", "/etc/rights-bot", "/etc/systemd/system", "/srv/rights-bot",
)  # fmt: skip
"""Folders of the machine that commands name."""
COMPOSE: Final[Mapping[str, frozenset[str]]] = {
    "version": frozenset({"--short"}),
    "up": frozenset({"--detach", "--build"}),
    "build": frozenset(),
    "logs": frozenset({"--tail"}),
    "exec": frozenset({"-T"}),
    "run": frozenset({"--rm", "--user"}),
    "down": frozenset({"--volumes"}),
    "restart": frozenset(),
    "ps": frozenset(),
}
"""The commands of compose that the page may use, with their options (docs.docker.com)."""


STUB: Final = """#!/bin/sh
for word in "$(basename "$0")" "$@"; do printf '%s\\037' "$word"; done >> "$CALLS"
printf '\\n' >> "$CALLS"
case "$*" in *"cat /data/backup.json"*) echo '{}' ;; *"sh -c"*) cat > /dev/null ;; esac
"""
GIT: Final = """#!/bin/sh
case "$1 $2" in
  "clone ADDRESS") mkdir -p "$(dirname "$3")" && cp -r "$PROJECT" "$3" && exit ;;
  "-C "*) cd "$2" && shift 2 ;;
esac
test -f compose.yaml || exit 1
case "$1" in add) shift && test -d "$1" && test -d "$2" && exit ;; esac
case "$*" in
  "pull --rebase" | "commit --message "*) exit ;;
  "rev-parse HEAD") echo 0123456789abcdef0123456789abcdef01234567; exit ;;
  "reset --keep 0123456789abcdef0123456789abcdef01234567") exit ;;
esac
exit 1
"""
"""Copies the project; what changes it later is asked for in the project's folder."""
SUDO: Final = f"""#!/bin/sh
exec "{sys.executable}" "$0.py" "$@"
"""
"""A path with a space may not stand in the first line of a script."""
SUDO_ITSELF: Final = f"""import os, shlex, sys
words = [one for one in sys.argv[1:]]
for place in {PLACES!r}:
    words = [one.replace(place, os.environ["MACHINE"] + place) for one in words]
if words[1:4] == ["-m", "pip", "install"]:
    assert os.path.isfile(words[words.index("--requirement") + 1]), words
    assert os.access(words[0], os.X_OK), words
    sys.exit()
if words[:2] == ["sh", "-c"] and "bot.tools.note_checks" in words[2]:
    # Content is checked elsewhere; it has the folder and the place of the note (`check_cache.py`).
    assert words[2].endswith(" -m bot.tools.note_checks . checked-content"), words
    sys.exit()
if words[:2] == ["sh", "-c"]:
    # The packages that `pip` would have installed are those of the tests.
    words[2] = words[2].replace(".venv/bin/python", shlex.quote(sys.executable))
os.execvp(words[0], words)
"""


@dataclass(frozen=True, slots=True)
class Machine:
    """The folder that plays a machine, after all commands of some sections."""

    folder: Path
    calls: Sequence[Sequence[str]]

    @property
    def project(self) -> Path:
        """Where the project was put."""
        return self.folder / "home" / "rights-bot"


def blocks(*sections: str) -> Iterator[str]:
    """The commands of sections of the page, in order."""
    for section in sections:
        text = PAGE.split(f"\n## {section}\n")[1].split("\n## ")[0]
        yield from re.findall(r"```sh\n(.*?)```", text, re.DOTALL)


def carry_out(folder: Path, *sections: str) -> Machine:
    """Each command, line by line, as an ordinary user would copy them."""
    project, stubs, home = folder / "project", folder / "stubs", folder / "home"
    for one in (project, stubs, home, folder / "etc" / "systemd" / "system"):
        one.mkdir(parents=True)
    for name in ("flows", "locales"):
        (project / name).mkdir()
    for name in ("compose.yaml", "deploy", "requirements.lock", "bot"):
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(
                source, project / name, ignore=shutil.ignore_patterns("*.tsv", "__pycache__")
            )
        else:
            shutil.copyfile(source, project / name)
    for name in ("docker", "systemctl", "systemd-run", "git", "sudo"):
        (stubs / name).write_text({"git": GIT, "sudo": SUDO}.get(name, STUB))
        (stubs / name).chmod(0o755)
    (stubs / "sudo.py").write_text(SUDO_ITSELF)
    (stubs / "python3").symlink_to(sys.executable)
    calls = folder / "calls"
    calls.touch()
    script = "\n".join(["set -euo pipefail", *blocks(*sections)])
    done = subprocess.run(
        ["/bin/bash", "-c", script], cwd=home, capture_output=True, text=True, check=False,
        env={
            "PATH": f"{stubs}:/usr/bin:/bin", "CALLS": str(calls), "PROJECT": str(project),
            "MACHINE": str(folder), "HOME": str(home),
        },
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    lines = calls.read_text().splitlines()
    return Machine(folder, [line.split("\x1f")[:-1] for line in lines])


def settings_of(file: Path) -> Settings:
    """
    What a `.env` that the page has written says to the program in its container.

    As compose would: what the files named by `COMPOSE_FILE` set goes before, and each secret is
    where they mount it from.
    """
    given = {name: value or "" for name, value in dotenv_values(file).items()}
    own = {name: value for name, value in given.items() if name not in OF_COMPOSE}
    assert list(warnings(own)) == []
    folder = file.parent
    for name in given.get("COMPOSE_FILE", "compose.yaml").split(":"):
        written = yaml.safe_load((folder / name).read_text("utf-8"))
        own |= written["services"]["bot"]["environment"]
        for secret, one in written.get("secrets", {}).items():
            # Paths are from the folder of the first file (docs.docker.com, Merge Compose files).
            mounted, there = f"/run/secrets/{secret}", folder / one["file"]
            own |= {name: str(there) for name, value in own.items() if value == mounted}
        for volume in written["services"]["bot"].get("volumes", []):
            source, _, target = volume.partition(":")
            # A folder of the machine, which the container knows by another name.
            if source.startswith("./") and own.get("BOT_OVERLAY_DIR") == target:
                own["BOT_OVERLAY_DIR"] = str(folder / source)
    return read_settings({**own, "BOT_CONTENT_DIR": str(ROOT)})


def parsed(words: Sequence[str]) -> None:
    """Fails when `bot` would not take these words."""
    parser = ArgumentParser()
    module = import_module(f"bot.commands.{words[0]}")
    module.add(parser)
    parser.parse_args(list(words[1:]))


def look_at(call: Sequence[str]) -> None:
    """One call of docker, of systemctl or of systemd-run."""
    match call:
        case ["docker", "compose", command, *rest]:
            options = [one for one in rest if one.startswith("-")]
            words = [one for one in rest if not one.startswith("-") and not one.isdecimal()]
            if command in {"exec", "run"}:
                position = rest.index("bot")
                options = [one.partition("=")[0] for one in rest[:position]]
                words = list(rest[position:])
                if words[1] == "bot":
                    parsed(words[2:])
                else:
                    assert words[1] in {"cat", "rm", "sh", "tar"}, call
            assert set(options) <= COMPOSE[command], call
            assert not words or words[0] in SERVICES, call
        case ["docker", "buildx", "imagetools", "inspect", base]:
            assert f"BASE={base}\n" in (ROOT / "Dockerfile").read_text("utf-8")
        case ["docker", "buildx", "bake", target]:
            assert f'target "{target}"' in (ROOT / "docker-bake.hcl").read_text("utf-8")
        case ["systemctl", *words]:
            assert words[-1] in {"rights-bot", "daemon-reload"}, call
        case ["systemd-run", *words]:
            _look_at_run(words)
        case _:
            raise AssertionError(call)


def _look_at_run(words: Sequence[str]) -> None:
    """A command beside the service has the user, the folder and the secrets of the service."""
    given = [one.removeprefix("--property=") for one in words if one.startswith("--property=")]
    for one in given:
        name, _, value = one.partition("=")
        assert value in of_unit(name), one
    for name in ("User", "DynamicUser", "StateDirectory", "LoadCredential", "WorkingDirectory"):
        assert [one for one in given if one.startswith(f"{name}=")], name
    parsed(words[words.index("bot") + 1 :])


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> Machine:
    """A machine on which the bot was started in a container, and everything after it was tried."""
    return carry_out(
        tmp_path_factory.mktemp("machine"), "Start it", "What is wrong", "Each week, each month",
        "Going back", "Content of your own", "By webhook", "Secrets in files", "Leave the trial",
        "The base of the image",
    )  # fmt: skip


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Machine:
    """A machine on which it was started by systemd."""
    return carry_out(tmp_path_factory.mktemp("service"), "Without a container")


def test_every_section_is_tried() -> None:
    """No block of commands stands where no test carries it out."""
    tried = (
        "Start it", "What is wrong", "Each week, each month", "Going back", "Content of your own",
        "By webhook", "Secrets in files",
        "Leave the trial", "The base of the image", "Without a container",
    )  # fmt: skip

    assert len(list(blocks(*tried))) == PAGE.count("```sh\n")


def test_what_engines_are_asked(started: Machine, service: Machine) -> None:
    """Each call of compose and systemd names services, options and commands that exist."""
    for call in (*started.calls, *service.calls):
        look_at(call)

    assert len(started.calls) >= 20
    assert [call[0] for call in service.calls].count("systemctl") >= 3


def test_settings_that_were_written(started: Machine) -> None:
    """A `.env` for its owner alone, which the program takes without a word."""
    file = started.project / ".env"
    settings = settings_of(file)
    variables = dotenv_values(file)

    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert settings.telegram_token == "123456:ABC..."
    assert settings.webhook_url == f"https://{variables['DOMAIN']}/telegram"
    assert settings.webhook_secret is not None
    assert len(settings.webhook_secret) >= 40
    assert variables["COMPOSE_PROFILES"] in SERVICES["caddy"]["profiles"]
    for one in str(variables["COMPOSE_FILE"]).split(":"):
        assert (ROOT / one).is_file()


@pytest.mark.parametrize(
    ("sections", "secret"),
    [
        (("Secrets in files",), True),
        (("By webhook", "Secrets in files"), True),
        (("Secrets in files", "By webhook"), True),
        (("By webhook",), True),
        (("Content of your own", "Secrets in files"), True),
        (("Secrets in files", "Content of your own"), True),
        ((), False),
    ],
)
def test_each_way_through_the_page(sections: tuple[str, ...], secret: bool, tmp_path: Path) -> None:
    """Whichever sections are followed, in any order: a token, and no secret given twice."""
    machine = carry_out(tmp_path / "machine", "Start it", *sections)
    settings = settings_of(machine.project / ".env")

    assert settings.telegram_token == "123456:ABC..."
    assert (settings.webhook_secret is not None) is secret
    assert (settings.overlay_dir is not None) is ("Content of your own" in sections)
    assert settings.reload_on_change is ("Content of your own" in sections)
    assert stat.S_IMODE((machine.project / ".env").stat().st_mode) == 0o600


def test_secrets_that_were_written(started: Machine) -> None:
    """Readable in the container, whose user is another, in a folder that is closed to others."""
    folder = started.project / "secrets"
    files = {one["file"]: started.project / one["file"] for one in SECRETS["secrets"].values()}
    read = read_settings(
        {
            "TELEGRAM_BOT_TOKEN_FILE": str(files["./secrets/token"]),
            "WEBHOOK_SECRET_FILE": str(files["./secrets/webhook-secret"]),
            "BOT_CONTENT_DIR": str(ROOT),
        }
    )

    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert all(one.stat().st_mode & stat.S_IROTH for one in files.values())
    assert (read.telegram_token, len(read.webhook_secret or "") >= 40) == ("123456:ABC...", True)


def test_what_the_service_finds(service: Machine, tmp_path: Path) -> None:
    """The credentials that the unit loads are there, and the key is one."""
    etc = service.folder / "etc" / "rights-bot"
    for one in of_unit("LoadCredential"):
        path = service.folder / one.partition(":")[2].lstrip("/")
        assert stat.S_IMODE(path.stat().st_mode) == 0o400, path

    assert stat.S_IMODE(etc.stat().st_mode) == 0o700
    assert len(find_keys(key=None, key_file=etc / "key", database=tmp_path / "d" / "b")) == 1
    assert (service.folder / "opt" / "rights-bot" / ".venv" / "bin" / "python").exists()
    unit = service.folder / "etc" / "systemd" / "system" / "rights-bot.service"
    assert unit.read_text("utf-8") == (ROOT / "deploy" / "rights-bot.service").read_text("utf-8")


def test_own_content_of_the_service(service: Machine) -> None:
    """What was pinned is where the service reads it; its settings name the folder once."""
    settings = service.folder / "etc" / "rights-bot" / "settings"

    assert (service.folder / "srv" / "rights-bot" / "pins.json").read_text("utf-8") == "{}\n"
    assert settings.read_text("utf-8").splitlines() == ["BOT_OVERLAY_DIR=/srv/rights-bot"]


def test_a_settings_file_of_the_service() -> None:
    """The unit reads the file that the page names for other settings."""
    assert of_unit("EnvironmentFile") == ["-/etc/rights-bot/settings"]
    assert "`/etc/rights-bot/settings`" in PAGE


def test_numbers_of_the_page() -> None:
    """The exit statuses that it names are those of the program."""
    assert f"Status {int(Exit.MEND)} is a setting" in PAGE
    assert f"{int(Exit.TRY_AGAIN)} gets better by itself" in PAGE
