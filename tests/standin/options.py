"""How the stand-in was started."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

# How long a pressed button may be answered. Telegram does not say; people report 5-60 seconds.
QUERY_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Options:
    """The command line, read."""

    port: int = 8081
    token: str = ""  # empty: any well-formed one
    chats: tuple[int, ...] = ()
    state: Path | None = None
    delay_ms: float = 0.0
    limits: bool = False
    query_seconds: float = QUERY_SECONDS
