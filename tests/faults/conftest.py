"""What every fault test is held to."""

from tests.faults.no_refusals import nothing_is_refused

__all__ = ["nothing_is_refused"]
