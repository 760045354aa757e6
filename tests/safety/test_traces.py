"""The searcher of the canary finds what was planted, in every form."""

import base64
import sqlite3
import struct
from pathlib import Path

import pytest

from tests.safety.traces import bytes_under, forms, traces

SENTENCE, NUMBER, PLACE = "zanzibar-pineapple-4711", 739184652091, 48.123456
NOISE = bytes(range(256)) * 16


@pytest.mark.parametrize("mark", [SENTENCE, NUMBER, PLACE])
def test_every_form_is_found(mark: str | float) -> None:
    """C6: each form of a mark is found in the middle of other bytes, and nothing without it."""
    for form in forms(mark):
        if len(form) > 4:
            assert (mark, form) in traces([mark], NOISE + form + NOISE)
    assert traces([mark], NOISE) == []


@pytest.mark.parametrize("before", range(3))
@pytest.mark.parametrize("code", ["utf-8", "utf-16-le", "utf-16-be"])
def test_inside_a_longer_text(code: str, before: int) -> None:
    """C6: a mark in a longer text, and that in base64 or hex, at each of the three places."""
    text = b"x" * before + f"I was in {SENTENCE}, and then".encode(code)
    for planted in (text, base64.b64encode(text), text.hex().encode(), text.hex().upper().encode()):
        assert traces([SENTENCE], planted) != []


def test_in_a_database(tmp_path: Path) -> None:
    """C3, C6, C7: a text, a number and a coordinate are found in a database and in its log."""
    for number, mode in enumerate(("DELETE", "WAL")):
        database = sqlite3.connect(tmp_path / f"{number}.sqlite3")
        database.execute(f"PRAGMA journal_mode={mode}")
        database.execute("CREATE TABLE t (a, b, c)")
        database.execute("INSERT INTO t VALUES (?, ?, ?)", (SENTENCE, NUMBER, PLACE))
        database.commit()
        files = bytes_under(tmp_path)
        found = {
            mark for data in files.values() for mark, _ in traces([SENTENCE, NUMBER, PLACE], data)
        }
        database.close()
        for file in tmp_path.iterdir():
            file.unlink()

        assert found == {SENTENCE, NUMBER, PLACE}


def test_in_the_name_of_a_file(tmp_path: Path) -> None:
    """C5: a file that is called by the mark is found, too."""
    (tmp_path / f"{SENTENCE}.jpg").write_bytes(b"")
    (tmp_path / "place").write_bytes(struct.pack("<d", PLACE))
    found = [
        mark
        for data in bytes_under(tmp_path).values()
        for mark, _ in traces([SENTENCE, PLACE], data)
    ]

    assert set(found) == {SENTENCE, PLACE}
