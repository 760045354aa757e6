"""Telegram counts texts and entities in UTF-16 code units; Python counts code points."""

from __future__ import annotations


def units(text: str) -> int:
    """The length of *text* in UTF-16 code units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def splits_a_pair(encoded: bytes, offset: int) -> bool:
    """Whether *offset* stands inside a surrogate pair of *encoded* (UTF-16, little endian)."""
    high_byte = encoded[2 * offset + 1 : 2 * offset + 2]
    return bool(high_byte) and 0xDC <= high_byte[0] <= 0xDF
