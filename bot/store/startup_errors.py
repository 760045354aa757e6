"""Errors that end a start: the data cannot be used, and the text says in a sentence what to do."""

from bot.model.refused import ToMend, TryAgain


class DatabaseUnusable(ToMend):
    """`DATABASE_URL` or the file that it names cannot be used; the text says what to do."""


class DataInUse(TryAgain):
    """Another process holds the lock of the data; the text says where, and what to do."""
