"""An event loop whose clock jumps to the next timer: no wait takes time, or depends on load."""

import asyncio
import selectors
from typing import Any


class _JumpingSelector(selectors.DefaultSelector):
    """Looks at what is ready without waiting; a wait is added to the clock instead."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def select(self, timeout: float | None = None) -> list[Any]:
        """Give what is ready; when nothing is, the time of *timeout* has passed."""
        ready = super().select(0)
        if not ready and timeout:
            self.now += timeout
        elif not ready and timeout is None:
            raise RuntimeError("everything waits for something that no timer brings")
        return ready


class VirtualTimeLoop(asyncio.SelectorEventLoop):
    """
    Runs timers in their order, each at its time, without waiting.

    For code that waits for nothing but timers and tasks: no threads, no sockets, no processes.
    """

    def __init__(self) -> None:
        self._jumping = _JumpingSelector()
        super().__init__(self._jumping)

    def time(self) -> float:
        """Seconds since the loop was made, as its timers see them."""
        return self._jumping.now
