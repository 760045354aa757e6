"""Sealing: what opens, and what must not."""

import pytest

from bot.store.sealing import NONCE_BYTES, PADDED_TO, Keyring, associated_data
from tests.store.places import KEYS, OTHER_KEY

KEYRING = Keyring(KEYS)
SHE = 7391846520


@pytest.mark.parametrize("text", ["", "a", "x" * 64, "x" * 65, "ኣብ ፈረንሳ", "\ud800"])
def test_what_is_sealed_opens(text: str) -> None:
    """Any text comes back as it was."""
    bound = associated_data("last_link", 5, b"row")

    assert KEYRING.unseal(KEYRING.sealing.seal(text, bound), bound) == text


def test_the_form() -> None:
    """Number of the key, nonce, text padded to 64 bytes, 16 bytes of proof."""
    sealed = KEYRING.sealing.seal("short", associated_data("last_link", 5, b"row"))

    assert sealed[0] == 1
    assert len(sealed) == 1 + NONCE_BYTES + PADDED_TO + 16
    assert sealed != KEYRING.sealing.seal("short", associated_data("last_link", 5, b"row"))


def test_the_length_says_nothing() -> None:
    """The first link and the longest one are sealed to the same length."""
    bound = associated_data("last_link", 5, b"row")

    assert len(KEYRING.sealing.seal("s", bound)) == len(KEYRING.sealing.seal("s" * 64, bound))


@pytest.mark.parametrize(
    "elsewhere",
    [
        associated_data("languages", 5, b"row"),
        associated_data("last_link", 6, b"row"),
        associated_data("last_link", 5, b"raw"),
    ],
)
def test_a_moved_row_does_not_open(elsewhere: bytes) -> None:
    """A sealed text opens in its table, its row, with its end, and nowhere else."""
    sealed = KEYRING.sealing.seal("link", associated_data("last_link", 5, b"row"))

    assert KEYRING.unseal(sealed, elsewhere) is None


def test_a_changed_byte_does_not_open() -> None:
    """Any byte changed, or some missing, and it does not open; nothing is raised."""
    bound = associated_data("last_link", 5, b"row")
    sealed = KEYRING.sealing.seal("link", bound)
    for position in range(len(sealed)):
        changed = bytearray(sealed)
        changed[position] ^= 1

        assert KEYRING.unseal(bytes(changed), bound) is None
        assert KEYRING.unseal(sealed[:position], bound) is None


def test_another_key_opens_nothing() -> None:
    """The same number with other bytes does not open, and hashes persons to other rows."""
    bound = associated_data("last_link", 5, b"row")
    others = Keyring({1: OTHER_KEY})

    assert others.unseal(KEYRING.sealing.seal("link", bound), bound) is None
    assert others.row_keys("last_link", SHE) != KEYRING.row_keys("last_link", SHE)


def test_rows_of_two_tables_cannot_be_laid_side_by_side() -> None:
    """A person has another hash in each table; the same one each time."""
    assert KEYRING.row_keys("last_link", SHE) == KEYRING.row_keys("last_link", SHE)
    assert KEYRING.row_keys("last_link", SHE) != KEYRING.row_keys("languages", SHE)
    assert KEYRING.row_keys("messages", 1, 23) != KEYRING.row_keys("messages", 12, 3)


def test_the_newest_key_seals_and_older_ones_open() -> None:
    """With a second key, what the first one sealed still opens."""
    bound = associated_data("last_link", 5, b"row")
    both = Keyring({**KEYS, 2: OTHER_KEY})

    assert both.unseal(KEYRING.sealing.seal("old", bound), bound) == "old"
    assert both.sealing.seal("new", bound)[0] == 2
    assert KEYRING.unseal(both.sealing.seal("new", bound), bound) is None
    assert both.row_keys("last_link", SHE)[1] == KEYRING.row_keys("last_link", SHE)[0]
