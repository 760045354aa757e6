"""
What is measured of a running bot, for Prometheus: numbers of all, and no person in any label.

Loaded only where a port for it is set. Labels are words of the program: kinds of updates, names of
events, a version. Whatever else would be one becomes "other", so their number is bounded.
"""

from collections.abc import Callable
from typing import Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.platform_collector import PlatformCollector
from prometheus_client.process_collector import ProcessCollector

SECONDS: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0)
"""Bounds of the histogram: what a person feels lies between a tenth of a second and five."""
EVENTS: Final = 200
"""Names of events that are told apart; the program has fewer."""
OTHER: Final = "other"


class Metrics:
    """
    The numbers of one process.

    Args:
        kinds: Kinds of updates that are told apart.
        version: Of the program.
    """

    def __init__(self, kinds: frozenset[str], version: str) -> None:
        self._kinds = kinds
        self._events: set[str] = set()
        self._registry = registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        PlatformCollector(registry=registry)
        self._version = version
        self._info = Gauge(
            "bot_info", "Always 1; says what runs.", ("version", "content"), registry=registry
        )
        self._updates = Counter(
            "bot_updates", "Updates that are over, by kind and how they ended.",
            ("kind", "outcome"), registry=registry,
        )  # fmt: skip
        self._seconds = Histogram(
            "bot_answer_seconds", "From the arrival of an update until it was answered.",
            buckets=SECONDS, registry=registry,
        )  # fmt: skip
        self._lines = Counter(
            "bot_log_events", "Lines of the log, by event.", ("event", "level"), registry=registry
        )
        self._gauges: dict[str, Gauge] = {}

    def ended(self, kind: str, outcome: str, seconds: float) -> None:
        """An update is over."""
        known = kind if kind in self._kinds else OTHER
        self._updates.labels(known, outcome).inc()
        self._seconds.observe(seconds)

    def line(self, event: str, *, is_error: bool) -> None:
        """A line was written into the log."""
        if event not in self._events and len(self._events) >= EVENTS:
            event = OTHER
        self._events.add(event)
        self._lines.labels(event, "error" if is_error else "info").inc()

    def runs(self, content: str) -> None:
        """The content that is in use from now on."""
        self._info.clear()
        self._info.labels(self._version, content).set(1)

    def gauge(self, name: str, about: str, value: Callable[[], float]) -> None:
        """A number that is asked for whenever somebody looks; *value* may be called anywhere."""
        one = self._gauges[name] = Gauge(f"bot_{name}", about, registry=self._registry)
        one.set_function(value)

    def page(self) -> bytes:
        """Everything, in Prometheus's text format."""
        return generate_latest(self._registry)
