"""Who looks on while the bot runs: its own daily look, its beat, a private port if wanted."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bot import __version__
from bot.commands.content_in_use import ContentInUse
from bot.commands.health import Running
from bot.commands.self_check import SelfCheck
from bot.faces.telegram.per_chat import Outcome
from bot.faces.telegram.raw_update import ALLOWED_UPDATES
from bot.faces.telegram.reception import Reception
from bot.faces.telegram.run import OnEnd, Watching
from bot.faces.telegram.update_kind import COMMANDS
from bot.service.checkup import days_to_next
from bot.service.clock import today_in_paris
from bot.service.log import count_lines
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.service.metrics import Metrics
    from bot.store.store import DatabaseStore

KINDS: Final = frozenset({*ALLOWED_UPDATES, *COMMANDS})
NOTHING_DUE: Final = float("inf")


@dataclass(frozen=True, slots=True)
class Watched:
    """What a run is given: who looks on, and what it says of itself with each beat."""

    watching: Watching
    running: Callable[[], Running]


@contextmanager
def watched(
    settings: Settings, content: ContentInUse, store: "DatabaseStore", *, by_webhook: bool
) -> Iterator[Watched]:
    """
    Look on as long as the block lasts.

    Raises:
        TryAgain: The private port cannot be had.
    """
    reception = Reception()
    check = SelfCheck(settings, content, store, reception=reception, by_webhook=by_webhook)
    if settings.metrics_port is None:
        yield Watched(Watching(check.daily, reception), check.running)
        return
    # Where nobody measures, nothing is loaded for it.
    from bot.service.metrics import Metrics  # noqa: PLC0415
    from bot.service.status_page import health, status_page  # noqa: PLC0415

    metrics = Metrics(KINDS, __version__)
    _measure(metrics, content, store, reception)
    count_lines(metrics.line)

    def page() -> tuple[int, bytes]:
        metrics.runs(content.name)
        return 200, metrics.page()

    pages = {
        "/healthz": health(reception.unwell),
        "/readyz": health(reception.unready),
        "/metrics": page,
    }
    with status_page(settings.metrics_host, settings.metrics_port, pages):
        yield Watched(Watching(check.daily, reception, _ended(metrics)), check.running)


def _ended(metrics: "Metrics") -> OnEnd:
    def ended(kind: str, outcome: Outcome, seconds: float) -> None:
        metrics.ended(kind, outcome.value, seconds)

    return ended


def _measure(
    metrics: "Metrics", content: ContentInUse, store: "DatabaseStore", reception: Reception
) -> None:
    def due(what: str) -> float:
        loaded = content.loaded
        if loaded is None or loaded.content is None:
            return NOTHING_DUE
        days = days_to_next(loaded.content, today_in_paris())[what]
        return NOTHING_DUE if days is None else days

    gauge = metrics.gauge
    gauge("well", "1 while people are answered, else 0.", lambda: not reception.unwell())
    gauge("ready", "1 once people are answered, else 0.", lambda: not reception.unready())
    gauge("updates_received", "Updates that have come in.", lambda: reception.updates)
    gauge(
        "heard_seconds", "Seconds since Telegram has answered a poll.",
        lambda: reception.now() - reception.heard_at if reception.polls else 0,
    )  # fmt: skip
    gauge("oldest_update_seconds", "Age of the oldest update in flight.", lambda: reception.waits)
    gauge(
        "pending_updates", "Updates that wait at Telegram (webhook).",
        lambda: reception.pending(),  # noqa: PLW0108  a webhook exchanges it later
    )  # fmt: skip
    gauge("store_in_memory", "1 while the disk takes nothing, else 0.", lambda: bool(store.fault))
    gauge("content_behind", "1 while the folder holds content that was not taken.",
          lambda: content.is_behind)  # fmt: skip
    gauge("days_to_old_number", "Days until a phone number is too old.", lambda: due("numbers"))
    gauge("days_to_old_law", "Days until a screen is to be read again.", lambda: due("screens"))
