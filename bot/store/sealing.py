"""
Makes what is kept unreadable without the key, and readable with it.

A person is found by a keyed hash of her number, another one in each table, so that rows of two
tables cannot be laid side by side. What is kept is sealed with AES-GCM together with its table,
its row and its end: a row that is moved, changed or given a longer life does not open.

The keys of this file are made from the master key of the same number: a hash key for each table
and a sealing key. So changing the master key changes all of them, and no older one has to stay.
"""

import hmac
import os
from collections.abc import Mapping
from typing import Final, NewType

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

RowKey = NewType("RowKey", bytes)
"""A keyed hash that finds a row."""

NONCE_BYTES: Final = 12
PADDED_TO: Final = 64
"""Bytes; what is sealed is as long as the longest link, so that its length says nothing."""


class SealingKey:
    """One key by its number: the hashes and the seals that it makes."""

    __slots__ = ("_aes", "_hash_keys", "_master", "number")

    def __init__(self, number: int, master: bytes) -> None:
        self.number = number
        self._master = master
        self._aes = AESGCM(self._derived("seal"))
        self._hash_keys: dict[str, bytes] = {}

    def row_key(self, table: str, *parts: int) -> RowKey:
        """The key of the row of *table* that belongs to some numbers, a person's for example."""
        hash_key = self._hash_keys.get(table)
        if hash_key is None:
            hash_key = self._hash_keys[table] = self._derived(f"row/{table}")
        return RowKey(hmac.digest(hash_key, ",".join(map(str, parts)).encode(), "sha256"))

    def seal(self, text: str, associated_data: bytes) -> bytes:
        """*text*, sealed: number of the key, nonce, and what only the key opens."""
        nonce = os.urandom(NONCE_BYTES)
        plain = text.encode("utf-8", "surrogatepass")
        plain = plain.ljust(-(-len(plain) // PADDED_TO) * PADDED_TO, b"\0")
        return bytes((self.number,)) + nonce + self._aes.encrypt(nonce, plain, associated_data)

    def unseal(self, sealed: bytes, associated_data: bytes) -> str | None:
        """What was sealed about the same thing, or None when it does not open."""
        nonce, rest = sealed[1 : 1 + NONCE_BYTES], sealed[1 + NONCE_BYTES :]
        try:
            plain = self._aes.decrypt(nonce, rest, associated_data)
        except (InvalidTag, ValueError):
            return None
        return plain.rstrip(b"\0").decode("utf-8", "surrogatepass")

    def _derived(self, purpose: str) -> bytes:
        return hmac.digest(self._master, f"rights-bot/{purpose}".encode(), "sha256")


class Keyring:
    """
    All keys of an installation.

    Args:
        keys: By their number; the highest seals, the others still open.
    """

    def __init__(self, keys: Mapping[int, bytes]) -> None:
        self.keys: Final = tuple(
            SealingKey(number, keys[number]) for number in sorted(keys, reverse=True)
        )
        self.newest: Final = self.keys[0]
        self._by_number = {key.number: key for key in self.keys}

    def row_keys(self, table: str, *parts: int) -> list[RowKey]:
        """Where the row may be: by the newest key first, then by the older ones."""
        return [key.row_key(table, *parts) for key in self.keys]

    def unseal(self, sealed: bytes, associated_data: bytes) -> str | None:
        """What was sealed about the same thing, or None when no key of ours opens it."""
        key = self._by_number.get(sealed[0]) if sealed else None
        return None if key is None else key.unseal(sealed, associated_data)


def associated_data(table: str, end: int, *rows: bytes) -> bytes:
    """What a sealed text is bound to: its table, the end of its life, its row."""
    return b"\0".join((table.encode(), str(end).encode(), *rows))
