"""A database on a server: who is refused, what a fault is called, and a server that goes away."""

import asyncio
import signal
from pathlib import Path

import asyncpg
import pytest

from bot.model.names import PlaceId
from bot.model.places import Notice
from bot.service.ports import SentMessage, Unanswered
from bot.store.backup import Backup
from bot.store.dump import dump, restore
from bot.store.errors import StoreFailed, StoreFault
from bot.store.factory import make_store
from bot.store.inspect_server import look_at
from bot.store.keys import KeyUnusable
from bot.store.limits import StoreLimits
from bot.store.migrations import HEAD
from bot.store.postgres import translate_error
from bot.store.server import server_of
from bot.store.startup_errors import DatabaseUnusable
from bot.store.store import DatabaseStore
from tests.endtoend.running_bot import KEY
from tests.store.conftest import Lines
from tests.store.in_use import SHE, use
from tests.store.places import KEYS, OTHER_KEY
from tests.store.postgres import PostgresProcess, empty, store_on
from tests.store.test_tables import MONDAY

PERSON = 7391846520
QUICK = StoreLimits(answer_within=1.0, retry_after=0.05, flush_every=3600.0)


@pytest.fixture
async def url(postgres_url: str) -> str:
    """A database without tables, or with ours, empty."""
    await empty(postgres_url)
    return postgres_url


async def say(url: str, statement: str) -> list[asyncpg.Record]:
    """What another program says to the database."""
    connection = await asyncpg.connect(url)
    try:
        found: list[asyncpg.Record] = await connection.fetch(statement)
    finally:
        await connection.close()
    return found


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("postgresql://bot:se%40cret@db.example.org:5433/rights", "db.example.org:5433/rights"),
        ("postgres://bot:secret@localhost/bot?sslmode=require", "localhost/bot"),
        ("postgresql+asyncpg://bot@[::1]/bot", "::1/bot"),
        ("postgresql:///bot?host=/run/postgresql", "localhost/bot"),
    ],
)
def test_the_name_of_a_server(url: str, name: str) -> None:
    """An operator knows which one is meant; the password is in no text that could be shown."""
    server = server_of(url)

    assert server.name == name
    assert "secret" not in f"{server!r}{server}"
    assert server.url.startswith("postgresql://")


def test_a_password_that_breaks_the_address() -> None:
    """Signs in a password that are none of an address: a sentence, without the password."""
    with pytest.raises(DatabaseUnusable, match="%2F") as wrong:
        server_of("postgresql://bot:geheim/4@host:x1/bot")

    assert "geheim" not in str(wrong.value)


@pytest.mark.parametrize(
    "rest",
    [
        "geheim@db..example.org/bot",
        f"geheim@{'d' * 64}/bot",
        "geheim@127.0.0.1/bot?sslmode=always",
        "geheim@127.0.0.1/bot?sslmode=verify-full",
        "geheim@127.0.0.1/bot?sslmode",
        "geheim@127.0.0.1/bot?target_session_attrs=geheim",
        "12?geheim@127.0.0.1/bot",
    ],
)
async def test_an_address_that_the_driver_cannot_use(
    rest: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is no server that is away: a sentence at the start and by the doctor, no password."""
    monkeypatch.setenv("HOME", str(tmp_path))
    url = f"postgresql://bot:{rest}"
    with pytest.raises(DatabaseUnusable, match="no address") as refused:
        async with store_on(url, folder=tmp_path):
            pass
    with pytest.raises(DatabaseUnusable, match="no address"):
        await look_at(server_of(url), None)

    assert "geheim" not in str(refused.value)


@pytest.mark.parametrize(
    ("error", "fault"),
    [
        (asyncpg.AdminShutdownError(), StoreFault.AWAY),
        (asyncpg.CannotConnectNowError(), StoreFault.AWAY),
        (asyncpg.ConnectionDoesNotExistError(), StoreFault.AWAY),
        (asyncpg.InterfaceError("connection is closed"), StoreFault.AWAY),
        (ConnectionRefusedError(), StoreFault.AWAY),
        (FileNotFoundError(), StoreFault.AWAY),
        (TimeoutError(), StoreFault.TIMEOUT),
        (asyncpg.QueryCanceledError(), StoreFault.TIMEOUT),
        (asyncpg.TooManyConnectionsError(), StoreFault.BUSY),
        (asyncpg.DeadlockDetectedError(), StoreFault.BUSY),
        (asyncpg.SerializationError(), StoreFault.BUSY),
        (asyncpg.LockNotAvailableError(), StoreFault.BUSY),
        (asyncpg.DiskFullError(), StoreFault.FULL),
        (asyncpg.ReadOnlySQLTransactionError(), StoreFault.READ_ONLY),
        (asyncpg.InvalidPasswordError(), StoreFault.DENIED),
        (asyncpg.InvalidCatalogNameError(), StoreFault.DENIED),
        (asyncpg.InsufficientPrivilegeError(), StoreFault.DENIED),
        (asyncpg.DataCorruptedError(), StoreFault.CANNOT_READ),
        (asyncpg.UndefinedTableError(), StoreFault.OTHER),
    ],
    ids=lambda one: type(one).__name__ if isinstance(one, Exception) else "",
)
def test_what_a_fault_is_called(error: Exception, fault: StoreFault) -> None:
    """By the class of its SQLSTATE; what passes by itself never makes a batch be given up."""
    failure = translate_error(error)

    assert (failure.fault, failure.why) == (fault, type(error).__name__)


@pytest.mark.parametrize(
    ("wrong", "by"),
    [(":pa55word@", ":wrong-one@"), ("/test_postgres", "/no_such"), ("bot:", "nobody:")],
)
async def test_a_server_that_does_not_let_us_in(url: str, wrong: str, by: str) -> None:
    """A start ends with a sentence that says what to look at, and never the password."""
    with pytest.raises(DatabaseUnusable, match="user, the password") as refused:
        async with store_on(url.replace(wrong, by)):
            pass

    assert "wrong-one" not in str(refused.value)


async def test_tables_of_a_newer_program(url: str, tmp_path: Path) -> None:
    """They are not touched; a start is refused and says what to do."""
    async with store_on(url, folder=tmp_path):
        pass
    await say(url, "UPDATE alembic_version SET version_num = '9999'")
    try:
        with pytest.raises(DatabaseUnusable, match="newer version of this program"):
            async with store_on(url, folder=tmp_path):
                pass
    finally:
        await say(url, "DROP TABLE alembic_version")


async def test_tables_that_somebody_has_changed(url: str, tmp_path: Path) -> None:
    """A column more or of another kind is refused by the name of its table."""
    async with store_on(url, folder=tmp_path):
        pass
    await say(url, "ALTER TABLE notices ADD COLUMN who text NOT NULL DEFAULT ''")
    try:
        with pytest.raises(DatabaseUnusable, match="the table notices has other columns"):
            async with store_on(url, folder=tmp_path):
                pass
    finally:
        await say(url, "ALTER TABLE notices DROP COLUMN who")


async def test_many_first_starts_at_once(postgres: PostgresProcess, tmp_path: Path) -> None:
    """Bots that find no tables make them once, and wait for each other."""
    url = await asyncio.to_thread(postgres.new_database, "first_start")
    stores = [store_on(url, folder=tmp_path / str(number)) for number in range(6)]
    try:
        await asyncio.gather(*(store.open() for store in stores))
        assert [store.fault for store in stores] == [""] * 6
        assert len(await say(url, "SELECT * FROM alembic_version")) == 1
    finally:
        await asyncio.gather(*(store.close() for store in stores))


async def test_another_key(url: str, tmp_path: Path) -> None:
    """A bot with another key is refused: what it cannot read it could not erase either."""
    async with store_on(url, folder=tmp_path) as store:
        await use(store, SHE)
        assert await store.flush()
    with pytest.raises(KeyUnusable):
        async with store_on(url, folder=tmp_path, keys={1: OTHER_KEY}):
            pass


def test_no_key_is_made_for_a_server(postgres_url: str, tmp_path: Path) -> None:
    """Each of several bots would make its own: it is made once, by the command that is shown."""
    with pytest.raises(KeyUnusable, match="Make it once") as refused:
        make_store(
            data_dir=tmp_path / "data",
            database_url=postgres_url,
            key_file=tmp_path / "k" / "key",
            key=None,
            alone=True,
        )

    assert str(refused.value).endswith("give it to each: bot key new")
    assert not (tmp_path / "k").exists()


async def test_bots_in_one_folder(postgres_url: str, tmp_path: Path) -> None:
    """Copies of one container share its folder: each has a journal of its own in it, for good."""

    def bot() -> DatabaseStore:
        return make_store(
            data_dir=tmp_path, database_url=postgres_url, key_file=None, key=KEY, alone=True
        )

    def journals(store: DatabaseStore) -> list[str]:
        journal = store._writer._erasure_journal
        assert journal is not None
        return [path.name for path in journal.files]

    await empty(postgres_url)
    first, second = bot(), bot()
    async with first:
        async with second:
            assert [journals(one) for one in (first, second)] == [
                ["server.erase"], ["server-2.erase"],
            ]  # fmt: skip
        third = bot()
        async with third:
            assert journals(third) == journals(second)


async def test_a_server_that_stops_and_comes_back(
    postgres: PostgresProcess, postgres_url: str, tmp_path: Path, lines: Lines
) -> None:
    """Memory goes on, a line says so, and what waited is written when the server is back."""
    await empty(postgres_url)
    store = store_on(postgres_url, folder=tmp_path, limits=QUICK)
    async with store:
        await asyncio.to_thread(postgres.stop, signal.SIGQUIT)
        try:
            await use(store, SHE)
            assert not await store.flush()
            assert await store.messages(SHE) == (SentMessage(SHE, 1),)
            assert await store.journal.keep([Unanswered(1, SHE, "press")]) is False
            assert await store.notices() is None
            assert store.fault in {"server-away", "no-answer-in-time"}
        finally:
            await asyncio.to_thread(postgres.start)
        assert await store.flush()
        assert store.fault == ""
        await asyncio.sleep(QUICK.retry_after)
        assert len(await say(postgres_url, "SELECT * FROM last_link")) == 1
    assert {one for one in lines.events() if one.startswith("store_gave_up")} == set()
    assert "store_recovered" in lines.events()


async def test_a_start_while_the_server_is_away(
    postgres: PostgresProcess, postgres_url: str, tmp_path: Path, lines: Lines
) -> None:
    """The bot starts and answers from memory; when the server is there, all is as ever."""
    await empty(postgres_url)
    await asyncio.to_thread(postgres.stop)
    store = store_on(postgres_url, folder=tmp_path, limits=QUICK)
    try:
        await store.open()
        await use(store, SHE)
        assert store.fault == "server-away"
    finally:
        await asyncio.to_thread(postgres.start)
        assert await store.flush()
        await store.close()

    assert len(await say(postgres_url, "SELECT * FROM last_link")) == 1
    assert "store_recovered" in lines.events()


async def test_nothing_readable(url: str, tmp_path: Path) -> None:
    """Without the key no row says whose it is, nor what it holds."""
    async with store_on(url, folder=tmp_path) as store:
        store.remember_link(PERSON, "s1f-CANARYlink")
        store.note_message(PERSON, SentMessage(PERSON, 1))
        assert await store.flush()
    names = [one[0] for one in await say(url, "SELECT tablename FROM pg_tables"
                                         " WHERE schemaname = 'public'")]  # fmt: skip
    said = repr([await say(url, f"SELECT * FROM {name}") for name in names])

    assert "sealed" in said
    assert str(PERSON) not in said
    assert "CANARY" not in said


async def test_a_server_of_an_earlier_version(url: str, tmp_path: Path) -> None:
    """A bot that starts makes the index on ends there, and keeps what is there."""
    async with store_on(url, folder=tmp_path / "before") as store:
        await use(store, SHE)
        assert await store.flush()
    indexes = "SELECT indexname FROM pg_indexes WHERE indexname LIKE 'ix_%_ends'"
    made = sorted(one["indexname"] for one in await say(url, indexes))
    for name in made:
        await say(url, f"DROP INDEX {name}")
    await say(url, "UPDATE alembic_version SET version_num = '0003'")
    async with store_on(url, folder=tmp_path / "after") as store:
        assert await store.last_link(SHE) == f"link{SHE}"

    assert made == [
        f"ix_{one}_ends" for one in ("erased", "handled", "languages", "last_link", "messages")
    ]
    assert sorted(one["indexname"] for one in await say(url, indexes)) == made
    assert (await look_at(server_of(url), dict(KEYS))).revision == int(HEAD)


async def test_the_doctor_looks(url: str, tmp_path: Path) -> None:
    """Shape and key are looked at from outside, and nothing is changed by looking."""
    async with store_on(url, folder=tmp_path) as store:
        await use(store, SHE)
        assert await store.flush()
    looked = await look_at(server_of(url), dict(KEYS))

    assert (looked.revision, looked.is_behind) == (int(HEAD), False)
    with pytest.raises(KeyUnusable):
        await look_at(server_of(url), {1: OTHER_KEY})
    with pytest.raises(StoreFailed):
        await look_at(server_of(url.replace("pa55word", "other")), None)


async def test_backup_and_restore(url: str, tmp_path: Path) -> None:
    """Totals and notices of a server go into a backup and back, as those of a file do."""
    closed = Notice(PlaceId("a"), MONDAY, MONDAY.replace(year=2030), "Fermé.")
    async with store_on(url, folder=tmp_path) as store:
        store.count("press")
        assert await store.put_notice(closed)
        assert await store.flush()
    server = server_of(url)
    saved = await asyncio.to_thread(dump, server)
    await empty(url)
    await restore(server, saved)
    await restore(server, saved)

    assert saved == Backup(((MONDAY, "press", 1),), (closed,))
    assert await asyncio.to_thread(dump, server) == saved
