"""`python -m tests.standin`: the stand-in by hand."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path

from .options import QUERY_SECONDS, Options
from .serve import serve


def read_options(arguments: list[str] | None = None) -> Options:
    """The command line as `Options`."""
    parser = argparse.ArgumentParser(prog="python -m tests.standin", description=__doc__)
    parser.add_argument("--port", type=int, default=8081, help="0: any free one")
    parser.add_argument("--token", default="", help="the only token; default: any well-formed")
    parser.add_argument("--chat", type=int, nargs="*", action="extend", default=[], metavar="ID")
    parser.add_argument("--state", type=Path, help="keep everything in this file")
    parser.add_argument("--delay-ms", type=float, default=0.0, help="each answer takes so long")
    parser.add_argument("--limits", action="store_true", help="refuse what is too fast, with 429")
    parser.add_argument(
        "--query-seconds", type=float, default=QUERY_SECONDS, help="how long a press is answerable"
    )
    given = parser.parse_args(arguments)
    return Options(
        port=given.port,
        token=given.token,
        chats=tuple(given.chat),
        state=given.state,
        delay_ms=given.delay_ms,
        limits=given.limits,
        query_seconds=given.query_seconds,
    )


if __name__ == "__main__":
    asyncio.run(serve(read_options()))
