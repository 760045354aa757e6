"""What a test breaks on purpose: calls of the bot, and deliveries to it."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from .refusals import BLOCKED, OTHER_POLLER, Refusal
from .shapes import Fields, JsonObject, Misuse

OF_CALLS = ("429", "400", "401", "403", "404", "409", "5xx", "reset", "slow", "lost", "garbage")
OF_DELIVERIES = ("twice", "reorder")
_DESCRIPTIONS = {
    "400": "Bad Request: a fault asked for by a test",
    "401": "Unauthorized",
    "403": BLOCKED,
    "404": "Not Found: method not found",
    "409": OTHER_POLLER,
    "5xx": "Bad Gateway",
}


@dataclass(slots=True)
class Fault:
    """One thing to break, and how often."""

    kind: str
    method: str = "*"
    chat: int | None = None
    count: int = 1  # -1: until taken away
    after: int = 0  # how many fitting calls pass first
    retry_after: int = 1
    seconds: float = 1.0
    description: str = ""
    status: int = 0

    def refusal(self) -> Refusal:
        """How a call that meets this fault is refused."""
        if self.kind == "429":
            words = self.description or f"Too Many Requests: retry after {self.retry_after}"
            return Refusal(429, words, retry_after=self.retry_after)
        code = self.status or (502 if self.kind == "5xx" else int(self.kind))
        return Refusal(code, self.description or _DESCRIPTIONS[self.kind])


class Faults:
    """The faults that are still to happen, in the order they were asked for."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def __bool__(self) -> bool:
        return bool(self._faults)

    def clear(self) -> None:
        """Break nothing any more."""
        self._faults.clear()

    def add(self, wish: Fields) -> JsonObject:
        """
        Ask for a fault.

        Raises:
            Misuse: If there is no such kind.
        """
        wish.only(*Fault.__dataclass_fields__)
        kind = wish.text("kind")
        if kind not in OF_CALLS + OF_DELIVERIES:
            raise Misuse(f'no fault "{kind}"; there are: {", ".join(OF_CALLS + OF_DELIVERIES)}')
        fault = Fault(
            kind=kind,
            method=wish.text("method", "*").lower(),
            chat=wish.whole("chat") if "chat" in wish else None,
            count=wish.whole("count", 1),
            after=wish.whole("after"),
            retry_after=wish.whole("retry_after", 1),
            seconds=wish.decimal("seconds", 1.0),
            description=wish.text("description"),
            status=wish.whole("status"),
        )
        self._faults.append(fault)
        return asdict(fault)

    def listed(self) -> list[JsonObject]:
        """What is still to happen."""
        return [asdict(fault) for fault in self._faults]

    def for_call(self, method: str, chat_id: int | None) -> Fault | None:
        """The fault that meets a call of *method* (lower case), counted; None when none does."""
        for fault in self._faults:
            if fault.kind not in OF_DELIVERIES and fault.method in {"*", method}:
                if not _fits(fault, chat_id):
                    continue
                if self._spent(fault):
                    return fault
        return None

    def for_delivery(self, kind: str, chat_id: int) -> bool:
        """Whether a delivery to this chat is to be made "twice" or out of order ("reorder")."""
        return any(
            fault.kind == kind and _fits(fault, chat_id) and self._spent(fault)
            for fault in list(self._faults)
        )

    def _spent(self, fault: Fault) -> bool:
        """Count one fitting call; whether the fault happens to it."""
        if fault.after > 0:
            fault.after -= 1
            return False
        if fault.count > 0:
            fault.count -= 1
        if fault.count == 0:
            self._faults.remove(fault)
        return True


def _fits(fault: Fault, chat_id: int | None) -> bool:
    return fault.chat is None or fault.chat == chat_id
