"""`bot doctor`: each trouble that was planted is found, with how bad it is and what to do."""

import fcntl
import json
import os
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import pytest

from bot.cli import main
from bot.commands.doctor import examine
from bot.model.refused import Exit
from tests.disks import mounted, remount
from tests.running.installation import KEY_LINE, TOKEN, Installation, installed
from tests.running.troubles import NOT_RUNNING, TROUBLES, clock_ahead, day_after, old_number


@pytest.fixture
def well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Installation]:
    """An installation that is well, with a bot that holds its lock."""
    with installed(tmp_path, monkeypatch) as one, locked(one):
        yield one


@contextmanager
def locked(one: Installation) -> Iterator[None]:
    """As the running bot holds it."""
    file = os.open(one.database.with_name(f"{one.database.name}.lock"), os.O_RDWR | os.O_CREAT)
    try:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
    finally:
        os.close(file)


def asked(
    one: Installation, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> dict[str, object]:
    """What `bot doctor --json` says, and how it ended."""
    for name, value in one.settings.items():
        monkeypatch.setenv(name, value)
    code = main(["doctor", "--json"])
    said = json.loads(capsys.readouterr().out)
    assert said["ok"] == (code == Exit.DONE)
    assert code in {Exit.DONE, Exit.REFUSED}
    return dict(said)


def test_a_bot_that_is_well(
    well: Installation, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each check says so, once, and it ends with 0; nothing was written."""
    before = {file: file.stat().st_mtime_ns for file in well.folder.rglob("*") if file.is_file()}
    said = asked(well, monkeypatch, capsys)
    after = {file: file.stat().st_mtime_ns for file in well.folder.rglob("*") if file.is_file()}

    # How much room this machine has is its own matter.
    checks = [one for one in said["checks"] if one["check"] != "disk"]  # type: ignore[attr-defined]
    assert {(one["check"], one["severity"]) for one in checks} == {
        (name, "ok")
        for name in (
            "settings", "telegram", "token", "updates", "clock", "process", "key", "database",
            "permissions", "content", "readings", "phones",
        )
    }  # fmt: skip
    assert {name: at for name, at in after.items() if not name.name.endswith("-shm")} == {
        name: at for name, at in before.items() if not name.name.endswith("-shm")
    }


@pytest.mark.parametrize(
    "trouble", TROUBLES, ids=[f"{one[0].__name__}-{one[3][:12]}" for one in TROUBLES]
)
def test_a_planted_trouble(
    trouble: tuple[Callable[[Installation], None], str, str, str, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """It is found by its check, said in one sentence, with what to do; no secret is shown."""
    plant, check, severity, what, todo = trouble
    with installed(tmp_path, monkeypatch) as one:
        plant(one)
        with nullcontext() if plant in NOT_RUNNING else locked(one):
            said = asked(one, monkeypatch, capsys)
    checks: list[dict[str, str]] = said["checks"]  # type: ignore[assignment]
    found = [each for each in checks if each["check"] == check and what in each["what"]]

    assert len(found) == 1, json.dumps(checks, indent=1)
    assert severity in {"", found[0]["severity"]}
    assert found[0]["severity"] != "ok"
    assert todo in found[0]["todo"]
    assert found[0]["what"].endswith(".")
    assert not found[0]["what"][0].islower()
    # The same check does not say that all is well.
    assert not [one for one in checks if one["check"] == check and one["severity"] == "ok"]
    for secret in (TOKEN, TOKEN.partition(":")[2], "pa55word", KEY_LINE.strip(), "abcdefgh"):
        assert secret not in json.dumps(said)


def test_a_full_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Little room and none are told apart; a folder that cannot be written to is told too."""
    with installed(tmp_path, monkeypatch) as one, mounted(tmp_path / "disk", 4000) as is_there:
        if not is_there:
            pytest.skip("only an administrator can mount a disk here")
        one.settings["BOT_DATA_DIR"] = str(tmp_path / "disk" / "data")
        (tmp_path / "disk" / "data").mkdir(mode=0o700)
        full = asked(one, monkeypatch, capsys)
        remount(tmp_path / "disk", "size=200m")
        little = asked(one, monkeypatch, capsys)
        remount(tmp_path / "disk", "ro")
        fixed = asked(one, monkeypatch, capsys)

    def of(said: dict[str, object], check: str) -> list[tuple[str, str]]:
        checks: list[dict[str, str]] = said["checks"]  # type: ignore[assignment]
        return [(each["severity"], each["what"]) for each in checks if each["check"] == check]

    assert [severity for severity, _ in of(full, "disk")] == ["error"]
    assert [severity for severity, _ in of(little, "disk")] == ["warning"]
    assert [severity for severity, _ in of(fixed, "permissions")] == ["error"]
    assert "cannot be written to" in of(fixed, "permissions")[0][1]


def test_a_token_in_somebody_elses_words(
    well: Installation, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An address of another program may hold the token, plainly or escaped: it is not shown."""
    for form in (TOKEN, TOKEN.replace(":", "%3A"), TOKEN.partition(":")[2]):
        well.telegram.info["url"] = f"https://other.example.org/bot{form}/x"
        said = json.dumps(asked(well, monkeypatch, capsys))

        assert "https://other.example.org/bot" in said
        assert TOKEN.partition(":")[2] not in said


def test_what_a_person_reads(
    well: Installation, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A line for each finding, by check and the worst first, with what to do below it."""
    old_number(well)
    clock_ahead(well)
    for name, value in well.settings.items():
        monkeypatch.setenv(name, value)
    code = examine(Namespace(json=False))
    lines = capsys.readouterr().out.splitlines()
    heads = [line.split()[:2] for line in lines if not line.startswith(" ")]

    assert code == Exit.REFUSED
    assert ["error", "clock"] in heads
    assert ["warning", "phones"] in heads
    position = next(number for number, line in enumerate(lines) if line.startswith("warning  phon"))
    assert f"Since {day_after(-9)}" in lines[position]
    assert lines[position + 1].split()[0] == "which:"
    assert lines[position + 2].split()[0] == "do:"
