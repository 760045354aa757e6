"""The record of what the bot called, for tests to read."""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import dataclass
from itertools import islice

from .shapes import JsonObject

KEPT = 50_000


@dataclass(slots=True)
class RecordedCall:
    """One call; status 0 means that nobody got an answer."""

    number: int
    method: str
    params: JsonObject
    at: float
    status: int = 0
    fault: str = ""
    by_webhook: bool = False

    def as_json(self) -> JsonObject:
        """The call as `/_control/calls` shows it."""
        return {
            "n": self.number,
            "method": self.method,
            "params": self.params,
            "status": self.status,
            "at": self.at,
            "fault": self.fault,
            "by_webhook": self.by_webhook,
        }


class CallRecord:
    """The last calls, and how many there were of each method."""

    def __init__(self) -> None:
        self._calls: deque[RecordedCall] = deque(maxlen=KEPT)
        self.per_method: Counter[str] = Counter()
        self.next_number = 0

    def clear(self) -> None:
        """Forget the calls; their numbers begin again."""
        self._calls.clear()
        self.per_method.clear()
        self.next_number = 0

    def begin(self, method: str, params: JsonObject, at: float) -> RecordedCall:
        """Write down a call that has just come in."""
        call = RecordedCall(self.next_number, method, params, at)
        self.next_number += 1
        self._calls.append(call)
        self.per_method[method] += 1
        return call

    def since(self, number: int) -> list[RecordedCall]:
        """The calls from *number* on, as far as they are kept."""
        first = self.next_number - len(self._calls)
        return list(islice(self._calls, max(0, number - first), None))
