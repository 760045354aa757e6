"""
A town on a button: its name in the letters of the language, where the table of towns has one.

The table has names in many scripts, without saying of which language each is. A name is taken only
when all its letters belong to the alphabet of hers, so most Persian names stay out of Arabic, and
when it is sure among several. Nothing is transliterated: else the French name stands there.
"""

import re
from functools import lru_cache
from typing import Final

from bot.model.names import Locale
from bot.model.towns import Town

LONGEST: Final = 14
"""Letters: towns stand two in a row, and the French name is on the screen that follows."""
AGREE: Final = 3
"""Spellings that differ by one letter at most, one of them from both others."""

_ALPHABETS: Final = {Locale("ar"): re.compile(r"[ء-غف-ي][ء-غف-ي ]*")}
"""The letters of Modern Standard Arabic (ISO 8859-6): no Persian, Urdu or Kurdish ones."""


@lru_cache(maxsize=512)
def town_name(town: Town, locale: Locale) -> str:
    """
    The name of *town* for somebody who reads *locale*.

    The one name in its letters; of several spellings the one on which three agree but for a
    letter. Two that differ may be of two languages, and then none is taken.
    """
    alphabet = _ALPHABETS.get(locale)
    if alphabet is None:
        return town.name
    names = [name for name in town.other_names if len(name) <= LONGEST and alphabet.fullmatch(name)]
    if len(names) == 1:
        return names[0]
    near = {name: sum(_differ_by_a_letter(name, one) for one in names) for name in names}
    sure = [name for name, agreeing in near.items() if agreeing >= AGREE]
    return min(sure, default=town.name)


def _differ_by_a_letter(one: str, other: str) -> bool:
    """Whether a letter at most is another one, or is missing in one of them."""
    short, long = sorted((one, other), key=len)
    same = next(
        (at for at, pair in enumerate(zip(short, long, strict=False)) if len(set(pair)) > 1),
        len(short),
    )
    rest = same + (len(short) == len(long))
    return len(long) - len(short) <= 1 and short[rest:] == long[same + 1 :]
