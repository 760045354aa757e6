"""`bot places notice`, as whoever runs the bot types it, beside a store that runs."""

import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

from bot.model.names import PlaceId
from bot.model.places import Notice
from bot.service.clock import today_in_paris
from bot.settings import read_settings
from bot.store.factory import FILE_NAME, make_store
from bot.store.store import DatabaseStore
from tests.endtoend.running_bot import KEY

ROOT = Path(__file__).resolve().parent.parent
PLACE = "coucou-crew-air-de-repos"


def settings_of(folder: Path) -> dict[str, str]:
    """The settings of a bot whose data is in *folder*."""
    return {"BOT_DATA_DIR": str(folder), "BOT_KEY": KEY, "BOT_CONTENT_DIR": str(ROOT)}


def store_at(folder: Path) -> DatabaseStore:
    """The store of that bot."""
    settings = read_settings(settings_of(folder))
    return make_store(
        data_dir=settings.data_dir, database_url=None, key_file=None, key=settings.key
    )  # fmt: skip


def notice(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """`bot places notice ARGUMENTS`."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **settings_of(folder)}
    environment.pop("BOT_KEY_FILE", None)
    environment.pop("DATABASE_URL", None)
    return subprocess.run(
        [sys.executable, "-m", "bot", "places", "notice", *arguments],
        capture_output=True, text=True, env=environment, timeout=60, check=False,
    )  # fmt: skip


async def test_said_listed_withdrawn(tmp_path: Path) -> None:
    """What is said is in the store of the running bot at once; listed, replaced, withdrawn."""
    today = today_in_paris()
    last = today + timedelta(days=3)
    async with store_at(tmp_path) as running:
        said = notice(tmp_path, PLACE, "--text", "Fermé.", "--until", str(last))
        assert said.returncode == 0, said.stderr
        assert await running.notices() == (Notice(PlaceId(PLACE), today, last, "Fermé."),)
        listed = notice(tmp_path, "--list")
        assert listed.stdout == f"{PLACE}: {today} to {last}: Fermé.\n"
        again = notice(tmp_path, PLACE, "--text", "Ouvert.", "--until", str(last),
                       "--from", str(last))  # fmt: skip
        assert f"No longer said: {PLACE}: {today} to {last}: Fermé." in again.stdout
        assert await running.notices() == (Notice(PlaceId(PLACE), last, last, "Ouvert."),)
        withdrawn = notice(tmp_path, PLACE, "--withdraw")
        assert withdrawn.returncode == 0, withdrawn.stderr
        assert await running.notices() == ()
        none = notice(tmp_path, PLACE, "--withdraw")

    assert none.returncode == 1
    assert "_notices.yaml" in none.stderr


async def test_mistakes(tmp_path: Path) -> None:
    """A place that is not, a day that is over, half a notice: one sentence, nothing written."""
    yesterday = str(today_in_paris() - timedelta(days=1))
    tomorrow = str(today_in_paris() + timedelta(days=1))
    async with store_at(tmp_path) as running:
        for arguments, why in (
            (("coucou-crew", "--text", "Fermé.", "--until", tomorrow), "no place"),
            ((PLACE, "--text", "Fermé.", "--until", yesterday), "is over"),
            ((PLACE, "--text", "Fermé."), "--until"),
            (("--withdraw",), "Which place?"),
            ((PLACE, "--text", "http://evil.example @someone", "--until", tomorrow), "is a link"),
            ((PLACE, "--text", "Appelle le 3920.", "--until", tomorrow), "flows/_contacts.yaml"),
            ((PLACE, "--text", "C'est promis, viens.", "--until", tomorrow), "_forbidden.yaml"),
        ):
            done = notice(tmp_path, *arguments)
            assert done.returncode == 1, arguments
            assert why in done.stderr
            assert done.stderr.count("\n") == 1, done.stderr

        assert await running.notices() == ()


def test_not_into_an_empty_folder(tmp_path: Path) -> None:
    """Where no bot has run, nobody would see it: it says so and makes no file."""
    done = notice(tmp_path, PLACE, "--text", "Fermé.", "--until", str(today_in_paris()))

    assert done.returncode == 1
    assert str(tmp_path / FILE_NAME) in done.stderr
    assert list(tmp_path.iterdir()) == []
