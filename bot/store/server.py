"""The address of a database server, from a URL that may hold a password."""

from dataclasses import dataclass, field
from typing import Final
from urllib.parse import unquote, urlsplit

from bot.store.startup_errors import DatabaseUnusable

SCHEMES: Final = ("postgresql", "postgres", "postgresql+asyncpg")

APPLICATION: Final = "rights-bot"
"""The name of a connection; that of a bot goes on with its keys (`key_usage.py`)."""


@dataclass(frozen=True, slots=True)
class Server:
    """
    A database on a server.

    Args:
        url: As libpq and asyncpg read it; holds the password.
        name: The same for people: host, port and database.
    """

    url: str = field(repr=False)
    name: str


def is_of_a_server(url: str | None) -> bool:
    """Whether a `DATABASE_URL` is of a PostgreSQL server; None for a file in the data folder."""
    return url is not None and url.partition("://")[0].lower() in SCHEMES and "://" in url


def server_of(url: str) -> Server:
    """
    The server that a `DATABASE_URL` names.

    Source:
        PostgreSQL, 34.1.1.2 "Connection URIs".

    Raises:
        DatabaseUnusable: It is no such address; the sentence does not repeat it.
    """
    rest = url.partition("://")[2]
    try:
        parts = urlsplit(f"postgresql://{rest}")
        port = parts.port
    except ValueError:
        raise DatabaseUnusable(
            "DATABASE_URL must be an address such as postgresql://bot:password@localhost/bot. "
            "Signs such as @, / and # in a password are written as %40, %2F and %23."
        ) from None
    host = parts.hostname or "localhost"
    database = unquote(parts.path.strip("/")) or unquote(parts.username or "")
    name = f"{host}{'' if port is None else f':{port}'}/{database}"
    return Server(f"postgresql://{rest}", name)
