"""`bot backup` and `bot restore`: what is nobody's, beside the running bot, and nothing else."""

import json
import sqlite3
import stat
from datetime import timedelta
from pathlib import Path

import pytest

from bot.model.names import Locale, PlaceId
from bot.model.places import Notice
from bot.model.refused import Exit
from bot.service.clock import today_in_paris
from bot.service.ports import Languages, SentMessage
from bot.settings import read_settings
from bot.store.factory import FILE_NAME, make_store
from bot.store.store import DatabaseStore
from tests.test_totals_command import command, count, settings_of

TODAY = today_in_paris()
NOTICE = Notice(
    PlaceId("briancon-refuges-solidaires"), TODAY, TODAY + timedelta(days=3), "Complet : « nuit »."
)
SHE = 739184652091


def bot_in(folder: Path) -> DatabaseStore:
    """The store of the bot itself."""
    settings = read_settings(settings_of(folder))
    return make_store(
        data_dir=folder, database_url=None, key_file=None, key=settings.key, alone=True
    )


async def test_a_copy_beside_the_running_bot(tmp_path: Path) -> None:
    """While it runs: exact totals and notices, nothing of persons, for its owner alone."""
    data, file = tmp_path / "data", tmp_path / "backup.json"
    await count(data, 3, {"press": 12, "wrong.refused.start": 1})
    async with bot_in(data) as store:
        store.remember_link(SHE, "s1f-CANARY")
        store.remember_languages(SHE, Languages(Locale("fr"), None))
        store.note_message(SHE, SentMessage(SHE, 4711))
        store.note_recording(1, "print", "a-file-id")
        store.count("danger")
        await store.put_notice(NOTICE)
        await store.flush()
        done = command(data, "backup", str(file))
        again = command(data, "backup", str(file))
    made = json.loads(file.read_text(encoding="utf-8"))

    assert (done.returncode, done.stderr, again.returncode) == (0, "", 0)
    assert set(made) == {"what", "format", "totals", "notices"}
    assert made["totals"] == [
        [str(TODAY - timedelta(days=3)), "press", 12],
        [str(TODAY - timedelta(days=3)), "wrong.refused.start", 1],
        [str(TODAY), "danger", 1],
    ]
    assert made["notices"] == [[NOTICE.of, str(NOTICE.first), str(NOTICE.last), NOTICE.says]]
    for traces in (str(SHE), "CANARY", "4711", "a-file-id"):
        assert traces not in file.read_text(encoding="utf-8")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".backup")] == []


async def test_begun_anew_without_losing_them(tmp_path: Path) -> None:
    """The key is lost: saved without it, begun anew, and all is there again; twice as well."""
    data, file = tmp_path / "data", tmp_path / "backup.json"
    await count(data, 3, {"press": 12, "wrong.refused.start": 1})
    async with bot_in(data) as store:
        store.remember_link(SHE, "link")
        await store.put_notice(NOTICE)
    lost = {"BOT_KEY": "", "BOT_KEY_FILE": str(tmp_path / "keys" / "key")}
    refused = command(data, "totals", settings=lost)
    assert refused.returncode == Exit.MEND
    assert "bot backup FILE" in refused.stderr
    assert command(data, "backup", str(file), settings=lost).returncode == 0
    for one in data.iterdir():
        one.unlink()
    async with bot_in(data) as store:
        store.count("press")
        await store.flush()
        for _ in range(2):
            done = command(data, "restore", str(file), settings=lost)
            assert (done.returncode, done.stderr) == (0, "")
        assert await store.notices() == (NOTICE,)
        assert await store.totals(TODAY - timedelta(days=3)) == {"press": 12}
        assert await store.reports(TODAY - timedelta(days=3), TODAY) == {
            (TODAY - timedelta(days=3), "wrong.refused.start"): 1
        }
        assert await store.suppressed(TODAY, TODAY) == {"press"}


async def test_what_is_there_stays(tmp_path: Path) -> None:
    """A larger number and a newer notice are not replaced; what is over does not come back."""
    data, file = tmp_path / "data", tmp_path / "backup.json"
    newer = Notice(NOTICE.of, TODAY, TODAY, "Ouvert.")
    await count(data, 1, {"press": 20, "typed": 20})
    async with bot_in(data) as store:
        await store.put_notice(newer)
    file.write_text(
        json.dumps(
            {
                "what": "rights-bot backup",
                "format": 1,
                "totals": [
                    [str(TODAY - timedelta(days=1)), "press", 15],
                    [str(TODAY - timedelta(days=1)), "typed", 25],
                    [str(TODAY - timedelta(days=401)), "press", 99],
                    [str(TODAY + timedelta(days=40)), "press", 99],
                ],
                "notices": [
                    [NOTICE.of, str(NOTICE.first), str(NOTICE.last), NOTICE.says],
                    ["no-such-place", str(TODAY), str(TODAY), "Fermé."],
                    ["day-stop", str(TODAY), str(TODAY), "two\nlines"],
                ],
            }
        )
    )
    done = command(data, "restore", str(file))
    async with bot_in(data) as store:
        totals = await store.totals(TODAY - timedelta(days=500), TODAY + timedelta(days=500))

        assert (done.returncode, done.stdout.count("Left out")) == (0, 2)
        assert await store.notices() == (newer,)
        assert totals == {"press": 20, "typed": 25}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is no backup of a bot"),
        ("[" * 100_000, "is no backup of a bot"),
        ('{"what": "something else"}', "is no backup of a bot"),
        ('{"what": "rights-bot backup", "format": 2}', "another version of this program"),
        ('{"what": "rights-bot backup", "format": 1}', "was changed after it was made"),
        (
            '{"what": "rights-bot backup", "format": 1, "notices": [], '
            '"totals": [["2026-11-02", "press", -5]]}',
            "was changed after it was made",
        ),
        (
            '{"what": "rights-bot backup", "format": 1, "notices": [], '
            '"totals": [["yesterday", "press", 5]]}',
            "was changed after it was made",
        ),
        (
            '{"what": "rights-bot backup", "format": 1, "totals": [], '
            '"notices": [["day-stop", "2026-11-02", "2026-11-03"]]}',
            "was changed after it was made",
        ),
    ],
)
async def test_what_is_no_backup(text: str, said: str, tmp_path: Path) -> None:
    """One sentence, nothing taken back; and nothing is written over it."""
    data, file = tmp_path / "data", tmp_path / "file"
    await count(data, 1, {"press": 20})
    file.write_text(text)
    done = command(data, "restore", str(file))
    kept = command(data, "backup", str(file))

    assert (done.returncode, kept.returncode) == (1, 1)
    assert said in done.stderr
    assert "is there and is no backup" in kept.stderr
    assert len(done.stderr.splitlines()) == 1
    assert file.read_text() == text


async def test_never_over_the_data(tmp_path: Path) -> None:
    """The database itself, a folder, a link, a place that is not there: refused in words."""
    data = tmp_path / "data"
    await count(data, 1, {"press": 20})
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    before = (data / FILE_NAME).read_bytes()
    for file in (data / FILE_NAME, data, tmp_path / "link", tmp_path / "no" / "folder" / "x"):
        done = command(data, "backup", str(file))
        assert (done.returncode, len(done.stderr.splitlines())) == (1, 1), file
        assert "Traceback" not in done.stderr

    assert (data / FILE_NAME).read_bytes() == before
    assert not (tmp_path / "nowhere").exists()


async def test_a_table_of_another_shape(tmp_path: Path) -> None:
    """The advice to begin anew can be followed when a table about persons has another shape."""
    data, file = tmp_path / "data", tmp_path / "backup.json"
    await count(data, 1, {"press": 20})
    with sqlite3.connect(data / FILE_NAME) as connection:
        connection.execute("ALTER TABLE languages ADD COLUMN more TEXT")
    connection.close()
    refused = command(data, "totals")

    assert refused.returncode == Exit.MEND
    assert "bot backup FILE" in refused.stderr
    assert command(data, "backup", str(file)).returncode == 0
    assert json.loads(file.read_text())["totals"][0][1:] == ["press", 20]
