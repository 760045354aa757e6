"""`compose.yaml`, the unit and what belongs to them: shut as far as they go, and of one mind."""

import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
import yaml

from bot.cli import COMMANDS
from bot.environment import SETTINGS
from bot.model.refused import Exit
from bot.settings import read_settings
from tests.project import ROOT
from tests.running.dockerfile import instructions
from tests.test_docs import OF_COMMANDS

COMPOSE: Final[dict[str, Any]] = yaml.safe_load((ROOT / "compose.yaml").read_text("utf-8"))
SECRETS: Final[dict[str, Any]] = yaml.safe_load(
    (ROOT / "deploy" / "compose.secrets.yaml").read_text("utf-8")
)
SERVICES: Final[dict[str, Any]] = COMPOSE["services"]
UNIT: Final = (ROOT / "deploy" / "rights-bot.service").read_text("utf-8")
IN_FILES: Final = {
    "RUN_OPTIONS", "DOMAIN", "BASE", "CADDY", "POSTGRES", "POSTGRES_PASSWORD",
}  # fmt: skip
"""Variables that stand in `compose.yaml`."""
OF_COMPOSE: Final = IN_FILES | {"COMPOSE_FILE", "COMPOSE_PROFILES"}
"""Variables that compose alone reads (docs.docker.com, Compose, pre-defined variables)."""


def directives(section: str) -> Iterator[tuple[str, str]]:
    """The lines of a section of the unit."""
    inside = False
    for line in UNIT.splitlines():
        if line.startswith("["):
            inside = line == f"[{section}]"
        elif inside and "=" in line and not line.startswith("#"):
            name, _, value = line.partition("=")
            yield name, value


SERVICE: Final = tuple(directives("Service"))


def of_unit(name: str) -> list[str]:
    """Each value of a directive of the service."""
    return [value for one, value in SERVICE if one == name]


_NUMBERS: Final = ("None", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")


@pytest.mark.parametrize("name", SERVICES)
def test_each_service_is_shut(name: str) -> None:
    """Whoever breaks into one finds nothing to write to, no right, and no way to others."""
    one = SERVICES[name]

    assert one["read_only"] is True
    assert one["cap_drop"] == ["ALL"]
    assert set(one.get("cap_add", [])) <= {"NET_BIND_SERVICE"}
    assert one["security_opt"] == ["no-new-privileges:true"]
    assert one["pids_limit"] > 0
    assert "privileged" not in one
    assert not any("docker.sock" in str(volume) for volume in one["volumes"])


@pytest.mark.parametrize("name", SERVICES)
def test_each_service_comes_back(name: str) -> None:
    """After a crash and after the machine was off; its log does not fill the disk."""
    assert SERVICES[name]["restart"] == "unless-stopped"
    assert SERVICES[name]["logging"]["options"].keys() == {"max-size", "max-file"}


def test_data_and_key_have_names() -> None:
    """A volume without a name is new and empty for each container; the key is never beside data."""
    image = {one.word: one.rest for one in instructions((ROOT / "Dockerfile").read_text("utf-8"))}
    mounted = dict(one.split(":")[:2] for one in SERVICES["bot"]["volumes"])

    assert set(mounted) <= set(COMPOSE["volumes"])
    assert set(mounted.values()) == set(re.findall(r'"(/\w+)"', image["VOLUME"]))
    for one in SERVICES.values():
        for volume in one["volumes"]:
            source = volume.split(":")[0]
            assert source in COMPOSE["volumes"] or (ROOT / source).is_file(), volume


def test_the_bot_opens_no_port() -> None:
    """Telegram is asked; by webhook, only Caddy is reached from outside."""
    assert "ports" not in SERVICES["bot"]
    assert "profiles" not in SERVICES["bot"]
    assert SERVICES["caddy"]["profiles"] == ["webhook"]
    assert SERVICES["postgres"]["profiles"] == ["postgres"]
    assert "ports" not in SERVICES["postgres"]


def test_the_same_check_of_health() -> None:
    """Image and compose ask the same, with the command that is there for it."""
    image = {one.word: one.rest for one in instructions((ROOT / "Dockerfile").read_text("utf-8"))}
    check = SERVICES["bot"]["healthcheck"]
    words = re.findall(r'"(\w+)"', image["HEALTHCHECK"])

    assert check["test"] == ["CMD", *words]
    for name, option in (("interval", "interval"), ("start_period", "start-period")):
        assert f"--{option}={check[name]}" in image["HEALTHCHECK"]
    assert words[1] in COMMANDS


@pytest.mark.parametrize(
    ("given", "command"),
    [
        (None, ["bot", "run", "--trial"]),
        ("", ["bot", "run"]),
        ("--trial --webhook", ["bot", "run", "--trial", "--webhook"]),
    ],
)
def test_options(given: str | None, command: list[str]) -> None:
    """Nothing set is a trial, an empty RUN_OPTIONS is public, and what is in it is an option."""
    (name, default) = re.findall(r"\$\{(\w+)-([^}]*)\}", SERVICES["bot"]["command"])[0]
    written = SERVICES["bot"]["command"].replace(
        f"${{{name}-{default}}}", default if given is None else given
    )

    assert name == "RUN_OPTIONS"
    assert shlex.split(written) == command
    assert {one for one in command if one.startswith("--")} <= OF_COMMANDS[("run",)]


def test_variables_are_known() -> None:
    """Each variable of compose, unit and secrets is a setting, or one that its head explains."""
    text = (ROOT / "compose.yaml").read_text("utf-8")
    used = set(re.findall(r"\$\{(\w+)", text))
    of_bot = set(SERVICES["bot"]["environment"]) | set(SECRETS["services"]["bot"]["environment"])
    of_service = {one.partition("=")[0] for one in of_unit("Environment")}
    head = text.partition("\nname:")[0]
    explained = re.findall(r"^#   ([A-Z_]+)  +\S", head, re.MULTILINE)

    assert used == IN_FILES
    assert sorted(explained) == sorted(OF_COMPOSE)
    assert f"{_NUMBERS[len(OF_COMPOSE)]} of its names are for compose alone" in head
    assert of_bot <= set(SETTINGS)
    assert of_service - {"RUN_OPTIONS", "PYTHONUNBUFFERED"} <= set(SETTINGS)
    assert OF_COMPOSE & set(SETTINGS) == set()


def test_settings_of_the_container(tmp_path: Path) -> None:
    """What compose sets is taken by the program."""
    given = {**SERVICES["bot"]["environment"], "BOT_CONTENT_DIR": str(ROOT)}
    settings = read_settings(given)

    assert (settings.webhook_host, settings.webhook_port) == ("0.0.0.0", 8443)
    assert str(settings.data_dir) == "/data"
    del tmp_path


def test_secrets_are_named_once() -> None:
    """Each secret of the second file has its setting, its file and its place in the container."""
    bot = SECRETS["services"]["bot"]

    assert set(bot["secrets"]) == set(SECRETS["secrets"])
    assert set(bot["environment"].values()) == {f"/run/secrets/{one}" for one in bot["secrets"]}
    for name, one in SECRETS["secrets"].items():
        assert one["file"] == f"./secrets/{name}", "from the folder of the first file"
    ignored = (ROOT / ".gitignore").read_text("utf-8").splitlines()
    assert "/secrets/" in ignored
    assert ".env" in ignored


def test_the_unit_is_shut() -> None:
    """A user that exists while it runs, one folder to write to, secrets that only it can read."""
    for name, value in {
        "DynamicUser": "yes", "ProtectSystem": "strict", "ProtectHome": "yes",
        "NoNewPrivileges": "yes", "CapabilityBoundingSet": "", "StateDirectory": "rights-bot",
        "StateDirectoryMode": "0700", "UMask": "0077",
    }.items():  # fmt: skip
        assert of_unit(name) == [value], name
    environment = dict(one.split("=", 1) for one in of_unit("Environment"))
    credentials = dict(one.split(":", 1) for one in of_unit("LoadCredential"))

    assert environment["BOT_DATA_DIR"] == "%S/rights-bot"
    assert {environment["BOT_KEY_FILE"], environment["TELEGRAM_BOT_TOKEN_FILE"]} == {
        f"%d/{name}" for name in credentials
    }


def test_when_the_unit_starts_again() -> None:
    """Always, but for what has to be mended first; a reload is a wish for the content."""
    assert of_unit("Restart") == ["always"]
    assert of_unit("RestartPreventExitStatus") == [str(int(Exit.MEND))]
    assert of_unit("ExecReload") == ["/bin/kill -HUP $MAINPID"]
    assert ("StartLimitIntervalSec", "0") in tuple(directives("Unit"))
    (start,) = of_unit("ExecStart")
    assert start.endswith("-m bot run $RUN_OPTIONS")
    # Time to answer what is in hand: see Limits.goodbye, and the seconds of the store.
    assert of_unit("TimeoutStopSec") == [SERVICES["bot"]["stop_grace_period"].rstrip("s")]


def test_systemd_reads_the_unit(tmp_path: Path) -> None:
    """Systemd itself has nothing to say against it."""
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd is not installed")
    there = UNIT.replace("/opt/rights-bot/.venv/bin/python", "/bin/true")
    (tmp_path / "rights-bot.service").write_text(there)
    done = subprocess.run(
        ["systemd-analyze", "verify", str(tmp_path / "rights-bot.service")],
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert (done.returncode, done.stderr) == (0, "")
