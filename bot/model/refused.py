"""
Exceptions for the operator: each is a sentence that says what to do, with an exit status.

A mistake of the program's own (`ValueError` and the like) is none of these: it keeps its
traceback. Raised by settings, store and commands; `cli.py` alone prints the sentence.
"""

from enum import IntEnum
from typing import ClassVar


class Exit(IntEnum):
    """
    The exit status of a command, in the numbers of `sysexits.h` where it has one.

    A program that starts the bot again need not do so after `MEND`: nothing changes by itself.
    """

    DONE = 0
    REFUSED = 1
    """Asked for something that cannot be; also: `bot lint` found a problem."""
    USAGE = 2
    """No such command or option (argparse)."""
    TRY_AGAIN = 75
    """EX_TEMPFAIL: it may do later, as it is."""
    MEND = 78
    """EX_CONFIG: a setting, a key or the content must be mended first."""


class Refused(Exception):
    """Cannot be done; the text is one sentence for the operator and says what to do."""

    status: ClassVar[Exit] = Exit.REFUSED


class ToMend(Refused):
    """A setting, a key or the content is wrong: starting again changes nothing."""

    status = Exit.MEND


class TryAgain(Refused):
    """What is needed is not there now: starting again may do."""

    status = Exit.TRY_AGAIN
