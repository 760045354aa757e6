"""
French telephone numbers: what may stand after `number:` and `phone:`.

Source:
    Arcep, décision n° 2018-0881 (plan national de numérotation): ten digits that begin with 0;
    short numbers 1X, 1XX, 10XX, 3XXX, 116XXX; 081, 082, 089 and 118XXX cost more than a call.
"""

import re
from typing import Final

_LONG: Final = re.compile(r"0[1-9]\d{8}")
_SHORT: Final = re.compile(r"1\d|1\d\d|10\d\d|3\d{3}|116\d{3}")
_COSTLY: Final = re.compile(r"08[129]\d{7}|118\d{3}")
_WRITTEN: Final = re.compile(r"[0-9]+(?: [0-9]+)*")


def digits_of(number: str) -> str:
    """The digits of a number as it is dialled; `+33 6` begins with `06`."""
    return re.sub(r"^(?:\+33|0033)(?:\(0\))?", "0", re.sub(r"[\s.-]", "", number))


def fault_of(number: str) -> str:
    """`bad-phone`, `costly-number`, or nothing for a number that may be shown."""
    digits = digits_of(number)
    is_dialled = _LONG.fullmatch(digits) or _SHORT.fullmatch(digits)
    kind = "" if is_dialled and _WRITTEN.fullmatch(number) else "bad-phone"
    if _COSTLY.fullmatch(digits):
        kind = "costly-number"
    return kind
