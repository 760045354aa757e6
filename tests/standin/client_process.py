"""The stand-in's process, as tests start and end it."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
_READY = "stand-in listening on "


class StandinProcess:
    """A stand-in on a free port of the loopback, with an address as soon as it is made."""

    def __init__(self, arguments: Iterable[str] = (), *, port: int = 0) -> None:
        command = [sys.executable, "-m", "tests.standin", "--port", str(port), *arguments]
        self._process = subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line.startswith(_READY):
            self.stop()
            raise RuntimeError(f"the stand-in did not start: {line!r}; see its stderr")
        self.url = line.removeprefix(_READY).strip()

    @property
    def port(self) -> int:
        """The port it listens on."""
        return int(self.url.rpartition(":")[2])

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    @property
    def is_running(self) -> bool:
        """Whether nobody has ended it yet."""
        return self._process.poll() is None

    def stop(self) -> int:
        """End it with SIGTERM (it saves its state, if it has a file) and give its exit code."""
        return self._end(signal.SIGTERM)

    def kill(self) -> int:
        """End it as a power cut would."""
        return self._end(signal.SIGKILL)

    def _end(self, number: signal.Signals) -> int:
        if self._process.poll() is None:
            self._process.send_signal(number)
        try:
            code = self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            code = self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()
        return code
