"""`bot export`: months of nobody, notices, settings; no canary of a person or a secret leaves."""

import asyncio
import base64
import csv
import json
import re
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final

import pytest
from sqlalchemy import select

from bot.commands.database import NoData
from bot.commands.export import SCHEMA, VALUES, run
from bot.commands.health import FILE, Running, _beat
from bot.environment import SETTINGS
from bot.model.names import Locale, PlaceId
from bot.model.places import Notice
from bot.model.refused import Refused
from bot.model.retention import DataKind, retention
from bot.service.clock import PARIS, today_in_paris
from bot.service.current_update import is_answering
from bot.service.ports import Languages, SentMessage, Unanswered
from bot.settings import Settings, read_settings
from bot.store.export import EXPORTED
from bot.store.factory import make_store
from bot.store.shared_store import SharedStore
from bot.store.store import DatabaseStore
from bot.store.tables import SERVER_TABLES, TABLES, table_name
from tests.endtoend.running_bot import KEY
from tests.project import ROOT
from tests.store.postgres import empty

SHE, OTHER = 739184652091, 739184652092
LINK, FILE_ID, TOKEN = "s1f-CANARY", "AgAD-CANARY-file", "4200000042:AA-CANARY-token"
UPDATE = 87_654_321_987
NOTICE = Notice(
    PlaceId("day-stop"), today_in_paris(), today_in_paris() + timedelta(days=3), "=Fermé, « ici »."
)
SECRETS: Final = {
    "TELEGRAM_BOT_TOKEN": TOKEN, "WEBHOOK_SECRET": "CANARY-secret", "BOT_STAFF_CHAT": "-100739184",
    "TELEGRAM_PROXY": "http://CANARY:pass@proxy.example.org:3128", "BOT_KEY": KEY,
    "BOT_SAFEGUARDING_LEAD": "Quetzalina Canary", "BOT_DATA_CONTACT": "canary@example.org",
    "WEBHOOK_URL": "https://canary.example.org/telegram", "BOT_METRICS_HOST": "127.0.0.9",
}  # fmt: skip
KNOWN: Final = {
    "BOT_ORGANISATION": "Une association", "BOT_IMPACT_ASSESSMENT": "2026-11-02",
    "BOT_LOGS": "json", "BOT_METRICS_PORT": "9464",
}  # fmt: skip


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Settings]:
    """The settings of an installation, in the environment of this process, too."""

    def make(**more: str) -> Settings:
        for name in SETTINGS:
            monkeypatch.delenv(name, raising=False)
        given = {
            **SECRETS, **KNOWN, "BOT_DATA_DIR": str(tmp_path / "canary-data"),
            "BOT_CONTENT_DIR": str(ROOT), **more,
        }  # fmt: skip
        for name, value in given.items():
            monkeypatch.setenv(name, value)
        monkeypatch.chdir(tmp_path)
        return read_settings()

    return make


def store_of(settings: Settings, now: Callable[[], float] | None = None) -> DatabaseStore:
    """The store of the bot itself."""
    return make_store(
        data_dir=settings.data_dir, database_url=settings.database_url, key_file=None,
        key=settings.key, alone=True, **({} if now is None else {"now": now}),
    )  # fmt: skip


async def plant(store: DatabaseStore) -> list[str]:
    """A row of every kind that is kept; gives how each cell of those that stay may look."""
    is_answering({"update_id": UPDATE})
    if isinstance(store, SharedStore):
        await store.note_done(UPDATE)
        await store.forget(OTHER)
    store.remember_link(SHE, LINK)
    store.remember_languages(SHE, Languages(Locale("fr"), Locale("en")))
    store.note_message(SHE, SentMessage(SHE, 47_114_711))
    store.note_recording(1, "CANARY-print", FILE_ID)
    store.count("danger")
    await store.put_notice(NOTICE)
    assert await store.journal.keep([Unanswered(UPDATE, SHE, "CANARY-waiting")])
    assert await store.flush()
    tables = {**TABLES.tables, **(SERVER_TABLES.tables if isinstance(store, SharedStore) else {})}
    planted = []
    async with store.database.transaction() as connection:
        for kind in retention(on_server=isinstance(store, SharedStore)):
            rows = (await connection.execute(select(tables[table_name(kind.kind)]))).all()
            assert rows, f"{kind.kind} has no canary: plant one here"
            if kind.kind not in EXPORTED:
                planted += [look for row in rows for cell in row for look in looks(cell)]
    return planted


def looks(cell: object) -> Iterator[str]:
    """How a cell of a table could be written; small numbers are in everything."""
    if isinstance(cell, bytes):
        yield from (cell.hex(), base64.b64encode(cell).decode().rstrip("="), repr(cell)[2:-1])
    elif len(str(cell)) > 4:
        yield str(cell)


def exported(settings: Settings, folder: Path) -> Mapping[str, str]:
    """Every file that the command wrote, by its name."""
    assert run(settings, Namespace(folder=str(folder))) == 0
    return {one.name: one.read_text(encoding="utf-8") for one in folder.iterdir()}


def test_what_leaves_is_of_nobody() -> None:
    """No kind that the retention table calls a person's is exported."""
    about = {one.kind for one in retention(on_server=True) if one.about_a_person}

    assert EXPORTED & about == set()
    assert {DataKind.TOTALS, DataKind.NOTICES} == EXPORTED


@pytest.mark.parametrize("where", ["file", "server"])
def test_no_canary_leaves(
    where: str, request: pytest.FixtureRequest, settings: Callable[..., Settings], tmp_path: Path
) -> None:
    """A row in every table, every secret set: nothing of them is in any file, in any writing."""
    more = {}
    if where == "server":
        more = {"DATABASE_URL": request.getfixturevalue("postgres_url")}
        asyncio.run(empty_if_made(more["DATABASE_URL"]))
    given = settings(**more)

    async def fill() -> list[str]:
        async with store_of(given) as store:
            return await plant(store)

    planted = asyncio.run(fill())
    files = exported(given, tmp_path / "out")
    whole = "\n".join(files.values())

    assert len(planted) > 20
    assert set(files) == {
        "export.json", "export.schema.json", "months.csv", "notices.csv", "settings.csv",
    }  # fmt: skip
    for canary in (*planted, *SECRETS.values(), *more.values(), str(SHE), str(OTHER), "47114711"):
        assert canary not in whole
    assert not re.search("canary|quetz", whole, re.IGNORECASE)
    assert str(UPDATE) not in whole
    assert NOTICE.says in whole


async def empty_if_made(url: str) -> None:
    """Whatever another test of this module has left."""
    await empty(url)


def months_before(today: date, number: int) -> date:
    """The 15th, so many months ago."""
    months = today.year * 12 + today.month - 1 - number
    return date(months // 12, months % 12 + 1, 15)


def counted(settings: Settings, days: Mapping[date, Mapping[str, int]]) -> None:
    """The bot was used at noon of some days."""

    async def use(day: date, events: Mapping[str, int]) -> None:
        noon = datetime.combine(day, time(12), PARIS).timestamp()
        async with store_of(settings, lambda: noon) as store:
            for event, number in events.items():
                for _ in range(number):
                    store.count(event)

    for day, events in sorted(days.items()):
        asyncio.run(use(day, events))


def test_whole_months(settings: Callable[..., Settings], tmp_path: Path) -> None:
    """Months that are over; from 1 to 9 is said to be, and never how much; reports apart."""
    given, today = settings(), today_in_paris()
    last, before = months_before(today, 1), months_before(today, 2)
    counted(given, {
        before: {"press": 30, "danger": 9, "closed.day-stop": 10},
        last: {"press": 7, "wrong.refused.start": 1},
        last + timedelta(days=2): {"press": 3},
        today: {"press": 1000},
    })  # fmt: skip
    given.data_dir.mkdir(exist_ok=True)
    _beat(given.data_dir / FILE, json.dumps({"content": "a1b2c3", "public": True}))
    files = exported(given, tmp_path / "out")
    made = json.loads(files["export.json"])
    short = {
        name: [(one["from"], one["event"], one["number"]) for one in made[name]]
        for name in ("totals", "reports")
    }
    first, second = (str(one.replace(day=1)) for one in (before, last))

    assert short["totals"] == [
        (first, "danger", None), (first, "press", 30), (second, "press", 10),
    ]  # fmt: skip
    assert short["reports"] == [
        (first, "closed.day-stop", 10), (second, "wrong.refused.start", None),
    ]  # fmt: skip
    assert made["totals"][2]["to"] == str(today.replace(day=1) - timedelta(days=1))
    assert (made["content"], made["public"], Running().content) == ("a1b2c3", True, "")
    rows = list(csv.reader(files["months.csv"].splitlines()))
    assert rows[0] == ["from", "to", "event", "number"]
    assert [row[3] for row in rows[1:]] == ["10", "<10", "30", "10", "<10"]
    schema = json.loads(files[SCHEMA.name])
    assert list(mistakes(made, schema, schema)) == []
    assert list(mistakes({**made, "person": 1}, schema, schema)) != []
    small = {**made["totals"][1], "number": 9}
    assert list(mistakes({**made, "totals": [small]}, schema, schema)) != []


def mistakes(value: Any, schema: Mapping[str, Any], whole: Mapping[str, Any]) -> Iterator[str]:
    """What of *value* the schema does not allow; of JSON Schema what ours uses."""
    if "$ref" in schema:
        schema = whole["$defs"][schema["$ref"].rpartition("/")[2]]
    unknown = set(schema) - {
        "$schema", "title", "description", "type", "additionalProperties", "required", "properties",
        "items", "const", "pattern", "minimum", "$defs",
    }  # fmt: skip
    assert unknown == set()
    kinds = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool}
    names = schema.get("type", [])
    allowed = [names] if isinstance(names, str) else names
    is_of_kind = any(
        value is None if one == "null" else type(value) is kinds[one] for one in allowed
    )
    if allowed and not is_of_kind:
        yield f"{value!r} is none of {allowed}"
    if "const" in schema and value != schema["const"]:
        yield f"{value!r} is not {schema['const']!r}"
    if isinstance(value, str) and not re.search(schema.get("pattern", ""), value):
        yield f"{value!r} is not as it should be"
    if type(value) is int and value < schema.get("minimum", value):
        yield f"{value} is too small"
    yield from _inside(value, schema, whole)


def _inside(value: Any, schema: Mapping[str, Any], whole: Mapping[str, Any]) -> Iterator[str]:
    if isinstance(value, list):
        for one in value:
            yield from mistakes(one, schema["items"], whole)
    if isinstance(value, dict):
        yield from (name for name in schema.get("required", ()) if name not in value)
        for name, one in value.items():
            inner = schema.get("properties", {}).get(name, schema["additionalProperties"])
            if inner is False:
                yield f"{name} is not known"
            else:
                yield from mistakes(one, inner, whole)


def test_settings_that_leave(settings: Callable[..., Settings], tmp_path: Path) -> None:
    """Words of ours, the organisation, a day, ports; of every other one whether it is set."""
    given = settings(BOT_DRAFTS="french-only")
    counted(given, {months_before(today_in_paris(), 1): {"press": 1}})
    files = exported(given, tmp_path / "out")
    made = json.loads(files["export.json"])["settings"]
    texts = {name for name, value in made.items() if isinstance(value, str)}

    assert set(made) == set(SETTINGS)
    assert {name: made[name] for name in KNOWN} == KNOWN
    assert texts <= VALUES
    assert all(made[name] is True for name in SECRETS)
    assert made["DATABASE_URL"] is False
    assert "'=" not in files["settings.csv"]


def test_no_formula(settings: Callable[..., Settings], tmp_path: Path) -> None:
    """A text of staff that begins like a formula is none in a spreadsheet; in JSON it is itself."""
    given = settings(BOT_ORGANISATION="@SUM(1)")

    async def fill() -> None:
        async with store_of(given) as store:
            await store.put_notice(NOTICE)

    asyncio.run(fill())
    files = exported(given, tmp_path / "out")

    assert next(csv.reader(files["notices.csv"].splitlines()[1:]))[3] == f"'{NOTICE.says}"
    assert json.loads(files["export.json"])["notices"][0]["says"] == NOTICE.says
    assert "'@SUM(1)" in files["settings.csv"]


def test_refused(settings: Callable[..., Settings], tmp_path: Path) -> None:
    """Without data; over files that are there; where nothing can be written: a sentence each."""
    given = settings()
    with pytest.raises(NoData):
        exported(given, tmp_path / "out")
    counted(given, {today_in_paris(): {"press": 1}})
    before = exported(given, tmp_path / "out")
    with pytest.raises(Refused, match=r"has export\.json, .* already"):
        exported(given, tmp_path / "out")
    (tmp_path / "file").write_text("x")
    with pytest.raises(Refused, match="cannot be opened"):
        exported(given, tmp_path / "file")
    assert {one.name: one.read_text() for one in (tmp_path / "out").iterdir()} == before
