"""
Marked numbers and texts go through every method; no file holds any of them in any form.

Safety rules C3 and C4.
"""

import base64
from pathlib import Path

from bot.model.names import Locale
from bot.service.ports import Languages, SentMessage
from bot.store.factory import FILE_NAME
from bot.store.store import DatabaseStore
from tests.safety.traces import traces
from tests.store.conftest import Lines
from tests.store.places import KEYS, Clock, bytes_in, store_in

SHE = 739184652091
CHAT = 826401937528
MESSAGE = 918273645546
LINK = "s1f-CANARYlinkCANARY01"
LOCALE, HELPER = "qx-Canarysprak", "qy-Hjelpesprak"
MARKS = (SHE, CHAT, MESSAGE, LINK, LOCALE, HELPER)
EVENT = "canary.in.its.cage"


def found_in(data: bytes) -> list[tuple[object, bytes]]:
    """Marks and their form in *data*."""
    return [*traces(MARKS, data)]


async def use_everything(store: DatabaseStore) -> None:
    """Every method of the store, with the marks."""
    store.remember_link(SHE, LINK)
    store.remember_languages(SHE, Languages(Locale(LOCALE), Locale(HELPER)))
    store.note_message(SHE, SentMessage(CHAT, MESSAGE))
    store.note_message(CHAT, SentMessage(SHE, MESSAGE))
    store.remember_link(MESSAGE, LINK)
    store.count(EVENT)
    store.note_recording(1, "fingerprint", "file")
    assert await store.flush()
    await store.last_link(SHE)
    await store.languages(SHE)
    await store.messages(SHE)
    await store.kept_about(SHE)
    await store.recording(1, "fingerprint")
    store.drop_messages(CHAT)
    store.note_message(CHAT, SentMessage(SHE, MESSAGE))
    store.remember_link(SHE, LINK + "02")
    assert await store.flush()


def test_the_search_finds() -> None:
    """The search would find the marks: a search that finds nothing proves nothing."""
    for mark in MARKS:
        for data in (
            f"x{mark}x".encode(),
            f"x{mark}x".encode("utf-16"),
            base64.b64encode(f"x{mark}x".encode()),
            base64.b64encode(f"xy{mark}x".encode()),
            f"x{mark}x".encode().hex().encode(),
        ):
            assert found_in(b"..." + data + b"...")
        if isinstance(mark, int):
            assert found_in(mark.to_bytes(8, "big"))
            assert found_in(mark.to_bytes(8, "little"))


async def test_no_file_holds_a_mark(tmp_path: Path, lines: Lines) -> None:
    """Neither the database nor its log, at any moment; and no line of ours either."""
    clock = Clock()
    async with store_in(tmp_path, clock) as store:
        await use_everything(store)
        assert sorted(path.name for path in tmp_path.iterdir()) == [
            FILE_NAME, FILE_NAME + "-shm", FILE_NAME + "-wal",
        ]  # fmt: skip
        assert EVENT.encode() in bytes_in(tmp_path)
        assert found_in(bytes_in(tmp_path)) == []
        clock.goes_on(hours=25)
        await store.flush()
        await store.forget(SHE)
        assert found_in(bytes_in(tmp_path)) == []
    async with store_in(tmp_path, clock, {**KEYS, 2: bytes(32)}) as store:
        await use_everything(store)
    (tmp_path / FILE_NAME).write_bytes(b"broken" + bytes_in(tmp_path)[6:])
    async with store_in(tmp_path, clock) as store:
        await use_everything(store)

        assert len(list(tmp_path.glob("*.broken-*"))) == 1
        assert found_in(bytes_in(tmp_path)) == []
    assert found_in(repr(lines.lines).encode()) == []
