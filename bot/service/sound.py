"""Phonetic key for French names: for people who write a town as they hear it."""

import re
from typing import Final

_IN, _AN = "\u0001", "\u0002"
"""The two sounds of the nose that no letter writes."""
_SAME: Final = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (rf"[^a-z{_IN}{_AN}]", ""),
        (r"ph", "f"),
        (r"(?:eau|au|ho|ot$|op$|eaux$|aux$|os$)", "o"),
        (r"(?:aint|eint|ein|ain|in|im|ym|yn)(?![aeiouy])", _IN),
        (r"(?:an|am|en|em)(?![aeiouyn])", _AN),
        (r"(?:ai|ei|ay|ey|et$|er$|ez$|es$|e$)", "e"),
        (r"(?:ill|ile|iy|ll|ly)", "il"),
        (r"(?:ou|oo|w)", "u"),
        (r"(?:qu|ck|ch(?=[lr])|c(?![ehiy])|q)", "k"),
        (r"(?:ch|sch|sh)", "S"),
        (r"(?:c(?=[eiy])|ss|z|ts$)", "s"),
        (r"g(?=[eiy])", "j"),
        (r"gn", "n"),
        (r"h", ""),
        (r"y", "i"),
        (r"[stxdp]+$", ""),
        (r"e$", ""),
        (r"(.)\1+", r"\1"),
    )
)
SHORTEST: Final = 3


def sound_of(name: str) -> str:
    """*name*, folded, as it sounds; names that sound alike give the same. Empty when too short."""
    sound = name.replace("saint ", f"s{_IN} ").replace("sainte ", f"s{_IN}t ")
    for pattern, replaced in _SAME:
        sound = pattern.sub(replaced, sound)
    return sound if len(sound) >= SHORTEST else ""
