"""What keeps a bot from using its data at all: each is said in one sentence, and the start ends."""

from bot.model.refused import ToMend, TryAgain


class DatabaseUnusable(ToMend):
    """`DATABASE_URL` or the file it names cannot be used; the text says what to do."""


class DataInUse(TryAgain):
    """Another process holds the data; the text says where and what to do."""
