"""From settings to a store."""

import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import SettingWrong, read_settings
from bot.store.factory import find_database, make_store
from bot.store.keys import KeyUnusable
from bot.store.startup_errors import DatabaseUnusable
from tests.store.places import KEYS, key_line, rows_in


def test_nothing_set() -> None:
    """Without settings: a folder `data` where the bot is started, the usual key, SQLite."""
    settings = read_settings({})

    assert settings.data_dir == Path("data")
    assert (settings.database_url, settings.key_file, settings.key) == (None, None, None)


def test_set() -> None:
    """Paths may begin at home; blanks around values do not count; secrets are not printed."""
    settings = read_settings(
        {
            "BOT_DATA_DIR": " ~/data ",
            "BOT_KEY_FILE": "/etc/key",
            "BOT_KEY": " 1:hidden\n",
            "DATABASE_URL": "sqlite:///hidden",
        }
    )

    assert settings.data_dir == Path.home() / "data"
    assert settings.key_file == Path("/etc/key")
    assert settings.key == "1:hidden"
    assert "hidden" not in repr(settings)


def test_no_home() -> None:
    """A home that is not there names the setting."""
    with pytest.raises(SettingWrong, match="BOT_DATA_DIR begins with ~"):
        read_settings({"BOT_DATA_DIR": "~nobody-of-this-name/data"})


@pytest.mark.parametrize(
    ("url", "file"),
    [
        (None, "/srv/data/bot.sqlite3"),
        ("sqlite:////srv/other/file.db", "/srv/other/file.db"),
        ("sqlite:///file.db", "file.db"),
    ],
)
def test_the_file(url: str | None, file: str) -> None:
    """The database is in the data folder, or where its address says."""
    assert find_database(Path("/srv/data"), url) == Path(file)


@pytest.mark.parametrize("url", ["mysql://bot:secret@db/bot", "sqlite:///", "bot.sqlite3"])
def test_another_address(url: str) -> None:
    """Other databases are refused in one sentence, without the password in the address."""
    with pytest.raises(DatabaseUnusable, match="DATABASE_URL must begin with sqlite:///") as wrong:
        find_database(Path("data"), url)

    assert "secret" not in str(wrong.value)


async def test_a_store_from_settings(tmp_path: Path) -> None:
    """At the first start folder, key and database are made; at the second one they are used."""
    place = {
        "BOT_DATA_DIR": str(tmp_path / "data"),
        "BOT_KEY_FILE": str(tmp_path / "keys" / "key"),
    }
    settings = read_settings(place)
    for turn in range(2):
        store = make_store(
            data_dir=settings.data_dir,
            database_url=settings.database_url,
            key_file=settings.key_file,
            key=settings.key,
        )
        async with store:
            assert (await store.last_link(1) == "link") is bool(turn)
            store.remember_link(1, "link")

    assert len(rows_in(tmp_path / "data", "last_link")) == 1


def test_the_key_beside_the_data(tmp_path: Path) -> None:
    """A key in the folder that the address of the database names is refused too."""
    (tmp_path / "key").write_text(key_line(1, KEYS[1]))

    with pytest.raises(KeyUnusable, match="lies in the folder of the data"):
        make_store(
            data_dir=tmp_path / "elsewhere",
            database_url=f"sqlite:///{tmp_path}/bot.sqlite3",
            key_file=tmp_path / "key",
            key=None,
        )


def test_the_database_library_is_loaded_late() -> None:
    """`bot --help` and the commands without a store do not load the database library."""
    command = "import sys, bot.store.factory; print('sqlalchemy' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", command], capture_output=True, check=True)

    assert said.stdout == b"False\n"


def test_every_setting_is_in_the_example() -> None:
    """`.env.example` shows each setting of the store."""
    example = (Path(__file__).resolve().parents[2] / ".env.example").read_text(encoding="utf-8")

    for name in ("BOT_DATA_DIR", "BOT_KEY_FILE", "BOT_KEY", "DATABASE_URL"):
        assert f"#{name}=" in example
