"""How a name sounds in French, roughly: for those who write a town as they hear it."""

import re
from typing import Final

_SAME: Final = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"[^a-z]", ""),
        (r"ph", "f"),
        (r"(?:eau|au|ho|ot$|op$|eaux$|aux$|os$)", "o"),
        (r"(?:aint|eint|ein|ain|in|im|ym|yn)(?![aeiouy])", "5"),
        (r"(?:an|am|en|em)(?![aeiouyn])", "1"),
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
    sound = name.replace("saint ", "s5 ").replace("sainte ", "s5t ").replace("ç", "s")
    sound = "".join(sound.split())
    for pattern, replaced in _SAME:
        kept = sound.replace("5", "\u0001").replace("1", "\u0002")
        sound = (
            pattern.sub(replaced, kept)
            if pattern.pattern != r"[^a-z]"
            else re.sub(r"[^a-z\u0001\u0002]", "", kept)
        )
        sound = sound.replace("\u0001", "5").replace("\u0002", "1")
    return sound if len(sound) >= SHORTEST else ""
