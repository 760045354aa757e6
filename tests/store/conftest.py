"""What the tests of the store share."""

from dataclasses import dataclass, field
from typing import Any

import pytest

from bot.service import log as log_module


@dataclass
class Lines:
    """The lines of the log, in place of standard error."""

    lines: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    def info(self, event: str, **facts: Any) -> None:
        """A line."""
        self.lines.append((event, facts))

    error = info

    def events(self) -> list[str]:
        """Events with what was wrong, in order."""
        return [" ".join([event, str(facts.get("why", ""))]).strip() for event, facts in self.lines]


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> Lines:
    """What was said in the log."""
    lines = Lines()
    monkeypatch.setattr(log_module, "_log", lines)
    return lines
