"""Health check of a database on a server; it writes nothing."""

import asyncio
from collections.abc import Iterator

from bot.model.checkup import Check, Finding, Severity
from bot.model.refused import Refused
from bot.store.keys import KeyUnusable
from bot.store.server import Server


def server_findings(server: Server, keys: dict[int, bytes] | None) -> Iterator[Finding]:
    """Whether the server answers, in which shape, and whether our key opens what is there."""
    # The database library takes 0.2 s to load.
    from bot.store.errors import StoreFailed  # noqa: PLC0415
    from bot.store.inspect_server import look_at  # noqa: PLC0415

    try:
        looked = asyncio.run(look_at(server, keys))
    except KeyUnusable as error:
        yield of_refusal(Check.KEY, error)
        return
    except Refused as error:
        yield of_refusal(Check.DATABASE, error)
        return
    except StoreFailed as failure:
        yield Finding(
            Check.DATABASE, Severity.ERROR,
            f"The database server at {server.name} does not answer as it should: {failure}.",
            "Look at the server, the network between, and DATABASE_URL. Bots go on from memory "
            "meanwhile.", detail=failure.why,
        )  # fmt: skip
        return
    if looked.revision is None:
        yield Finding(
            Check.DATABASE, Severity.NOTE, f"The database server at {server.name} answers; there "
            "are no tables yet.", "The first start makes them.",
        )  # fmt: skip
    elif looked.is_behind:
        yield Finding(
            Check.DATABASE, Severity.NOTE,
            "The data was written by an older version of this program.",
            "The next start brings it up to date; nothing is lost.",
        )  # fmt: skip
    else:
        yield Finding(
            Check.DATABASE, Severity.OK,
            f"The database server at {server.name} answers, in shape {looked.revision}.",
        )  # fmt: skip
    if keys is not None:
        yield Finding(Check.KEY, Severity.OK, "The key opens the data.")


def of_refusal(check: Check, error: Refused) -> Finding:
    """An error of ours is a sentence that says what is wrong, then what to do."""
    what, _, todo = str(error).partition(". ")
    return Finding(check, Severity.ERROR, f"{what.rstrip('.')}.", todo)
