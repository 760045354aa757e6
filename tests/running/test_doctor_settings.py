"""`bot doctor` where the file of settings is of no use."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.running.installation import Installation, installed
from tests.running.test_doctor import asked, locked


@pytest.fixture
def well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Installation]:
    """An installation that is well, with a bot that holds its lock."""
    with installed(tmp_path, monkeypatch) as one, locked(one):
        yield one


@pytest.mark.parametrize("mode", [0o600, 0o644])
@pytest.mark.parametrize("written", [b"BOT_ORGANISATION=Associ\xe9e\nBOT_KEY=x", b"\xff\xfe=\0"])
def test_a_file_of_settings_that_cannot_be_read(
    written: bytes,
    mode: int,
    well: Installation,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """It is told, and what the process was given itself still counts: each check is made."""
    (Path.cwd() / ".env").write_bytes(written)
    (Path.cwd() / ".env").chmod(mode)
    checks: list[dict[str, str]] = asked(well, monkeypatch, capsys)["checks"]  # type: ignore[assignment]
    wrong = [one for one in checks if one["severity"] != "ok" and one["check"] != "disk"]

    assert [one["check"] for one in wrong] == ["settings"]
    assert ".env cannot be read" in wrong[0]["what"]
    assert {one["check"] for one in checks} >= {"telegram", "token", "updates", "key", "database"}
