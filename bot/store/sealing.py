"""
Authenticated encryption (AES-GCM) of values, and keyed hashes (HMAC) as row keys.

A person is found by a keyed hash of her number, with another key for each table, so that rows of
two tables cannot be linked. A value is bound to its table, row and expiry as associated data: a row
that is moved, changed or given a longer life does not open.

Both kinds of keys are derived from the master key of the same number. So a new master key changes
all of them, and after a rotation no older one has to stay.
"""

import hmac
import os
from collections.abc import Mapping
from typing import Final, NewType

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.store.keys import MasterKeys

RowKey = NewType("RowKey", bytes)
"""A keyed hash under which a row is found."""

NONCE_BYTES: Final = 12
PADDED_TO: Final = 64
"""Plain texts are padded to multiples of so many bytes, so that no length tells a link."""


class SealingKey:
    """One master key with its number, and the keys that are derived from it."""

    __slots__ = ("_aes", "_hash_keys", "_master", "number")

    def __init__(self, number: int, master: bytes) -> None:
        self.number = number
        self._master = master
        self._aes = AESGCM(self._derived("seal"))
        self._hash_keys: dict[str, bytes] = {}

    def row_key(self, table: str, *parts: int) -> RowKey:
        """The row key in *table* of some numbers, a person's for example."""
        hash_key = self._hash_keys.get(table)
        if hash_key is None:
            hash_key = self._hash_keys[table] = self._derived(f"row/{table}")
        return RowKey(hmac.digest(hash_key, ",".join(map(str, parts)).encode(), "sha256"))

    def seal(self, text: str, associated_data: bytes) -> bytes:
        """Encrypt *text*: the key's number in one byte, the nonce, the ciphertext with its tag."""
        nonce = os.urandom(NONCE_BYTES)
        plain = text.encode("utf-8", "surrogatepass")
        plain = plain.ljust(-(-len(plain) // PADDED_TO) * PADDED_TO, b"\0")
        return bytes((self.number,)) + nonce + self._aes.encrypt(nonce, plain, associated_data)

    def unseal(self, sealed: bytes, associated_data: bytes) -> str | None:
        """Decrypt, or None when the key, the value or its associated data is another."""
        nonce, rest = sealed[1 : 1 + NONCE_BYTES], sealed[1 + NONCE_BYTES :]
        try:
            plain = self._aes.decrypt(nonce, rest, associated_data)
        except (InvalidTag, ValueError):
            return None
        return plain.rstrip(b"\0").decode("utf-8", "surrogatepass")

    @property
    def check_value(self) -> str:
        """
        A key check value (KCV): which key this is, of those of one number, and nothing about it.

        It is 24 bits of a keyed hash, so that keys that were made apart are told apart.
        """
        return self._derived("check")[:3].hex()

    def _derived(self, purpose: str) -> bytes:
        return hmac.digest(self._master, f"rights-bot/{purpose}".encode(), "sha256")


class Keyring:
    """
    All sealing keys of an installation, first the one that seals.

    Args:
        keys: Master keys by number. The highest one seals, if it is not upcoming; retired and
            upcoming ones unseal.
    """

    def __init__(self, keys: Mapping[int, bytes]) -> None:
        upcoming = keys.upcoming if isinstance(keys, MasterKeys) else frozenset[int]()
        self.keys: Final = tuple(
            SealingKey(number, keys[number])
            for number in sorted(keys, key=lambda one: (one in upcoming, -one))
        )
        self.sealing: Final = self.keys[0]
        self._by_number = {key.number: key for key in self.keys}

    def row_keys(self, table: str, *parts: int) -> list[RowKey]:
        """The row keys under which a row may be: by the key that seals, then by the others."""
        return [key.row_key(table, *parts) for key in self.keys]

    def unseal(self, sealed: bytes, associated_data: bytes) -> str | None:
        """Decrypt with the key of the number in *sealed*, or None when that is not possible."""
        key = self._by_number.get(sealed[0]) if sealed else None
        return None if key is None else key.unseal(sealed, associated_data)


def associated_data(table: str, end: int, *rows: bytes) -> bytes:
    """What a sealed value is bound to: its table, its expiry, its row key."""
    return b"\0".join((table.encode(), str(end).encode(), *rows))
