"""What keeps a bot from using its data at all: each is said in one sentence, and the start ends."""

from typing import Final

DATA_IN_USE: Final = 3
"""Exit code of a bot that found its data in use: another one runs, nothing is to be mended."""


class DatabaseUnusable(ValueError):
    """`DATABASE_URL` or the file it names cannot be used; the text says what to do."""


class DataInUse(Exception):
    """Another process holds the data; the text says where and what to do."""
