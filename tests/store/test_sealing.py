"""Seals: what opens, and what must not."""

import pytest

from bot.store.sealing import NONCE_BYTES, PADDED_TO, Seals, about
from tests.store.places import KEYS, OTHER_KEY

SEALS = Seals(KEYS)
SHE = 7391846520


@pytest.mark.parametrize("text", ["", "a", "x" * 64, "x" * 65, "ኣብ ፈረንሳ", "\ud800"])
def test_what_is_sealed_opens(text: str) -> None:
    """Any text comes back as it was."""
    bound = about("last_link", 5, b"row")

    assert SEALS.open(SEALS.newest.close(text, bound), bound) == text


def test_the_form() -> None:
    """Number of the key, nonce, text padded to 64 bytes, 16 bytes of proof."""
    sealed = SEALS.newest.close("short", about("last_link", 5, b"row"))

    assert sealed[0] == 1
    assert len(sealed) == 1 + NONCE_BYTES + PADDED_TO + 16
    assert sealed != SEALS.newest.close("short", about("last_link", 5, b"row"))


def test_the_length_says_nothing() -> None:
    """The first link and the longest one are sealed to the same length."""
    bound = about("last_link", 5, b"row")

    assert len(SEALS.newest.close("s", bound)) == len(SEALS.newest.close("s" * 64, bound))


@pytest.mark.parametrize(
    "elsewhere",
    [about("languages", 5, b"row"), about("last_link", 6, b"row"), about("last_link", 5, b"raw")],
)
def test_a_moved_row_does_not_open(elsewhere: bytes) -> None:
    """A sealed text opens in its table, its row, with its end, and nowhere else."""
    sealed = SEALS.newest.close("link", about("last_link", 5, b"row"))

    assert SEALS.open(sealed, elsewhere) is None


def test_a_changed_byte_does_not_open() -> None:
    """Any byte changed, or some missing, and it does not open; nothing is raised."""
    bound = about("last_link", 5, b"row")
    sealed = SEALS.newest.close("link", bound)
    for position in range(len(sealed)):
        changed = bytearray(sealed)
        changed[position] ^= 1

        assert SEALS.open(bytes(changed), bound) is None
        assert SEALS.open(sealed[:position], bound) is None


def test_another_key_opens_nothing() -> None:
    """The same number with other bytes does not open, and hashes persons to other rows."""
    bound = about("last_link", 5, b"row")
    others = Seals({1: OTHER_KEY})

    assert others.open(SEALS.newest.close("link", bound), bound) is None
    assert others.rows("last_link", SHE) != SEALS.rows("last_link", SHE)


def test_rows_of_two_tables_cannot_be_laid_side_by_side() -> None:
    """A person has another hash in each table; the same one each time."""
    assert SEALS.rows("last_link", SHE) == SEALS.rows("last_link", SHE)
    assert SEALS.rows("last_link", SHE) != SEALS.rows("languages", SHE)
    assert SEALS.rows("messages", 1, 23) != SEALS.rows("messages", 12, 3)


def test_the_newest_key_seals_and_older_ones_open() -> None:
    """With a second key, what the first one sealed still opens."""
    bound = about("last_link", 5, b"row")
    both = Seals({**KEYS, 2: OTHER_KEY})

    assert both.open(SEALS.newest.close("old", bound), bound) == "old"
    assert both.newest.close("new", bound)[0] == 2
    assert SEALS.open(both.newest.close("new", bound), bound) is None
    assert both.rows("last_link", SHE)[1] == SEALS.rows("last_link", SHE)[0]
