"""Finds the town that a person typed, in any script, with slips of the finger."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from rapidfuzz import fuzz, process

from bot.model.names import TownId
from bot.model.towns import Town

NEAR: Final = 78
"""How alike (0-100) a typed name must be to be offered."""
OFFERED: Final = 4
MAX_LENGTH: Final = 60
_FOLD: Final = str.maketrans({"ى": "ي", "ی": "ي", "ک": "ك", "أ": "ا", "إ": "ا", "آ": "ا",
                              "ة": "ه", "ـ": "", "œ": "oe", "æ": "ae"})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Found:
    """What a typed name may be: *exact*, or else towns whose names are *near*."""

    exact: TownId | None
    near: tuple[TownId, ...] = ()


class TownFinder:
    """Looks towns up by name. Made once per content version."""

    def __init__(self, towns: Iterable[Town]) -> None:
        self.ids: dict[str, TownId] = {}
        for town in sorted(towns, key=lambda one: -one.population):
            for name in (town.name, *town.other_names):
                self.ids.setdefault(folded(name), town.id)

    def find(self, text: str) -> Found:
        """The town called *text*, or up to four that sound like it."""
        typed = folded(text[:MAX_LENGTH])
        if not typed:
            return Found(None)
        if typed in self.ids:
            return Found(self.ids[typed])
        hits = process.extract(
            typed, self.ids.keys(), scorer=fuzz.ratio, score_cutoff=NEAR, limit=4 * OFFERED
        )
        near = dict.fromkeys(self.ids[name] for name, _, _ in hits)
        return Found(None, tuple(near)[:OFFERED])


def folded(name: str) -> str:
    """*name* without marks, case, hyphens and the ways to write "saint"."""
    plain = "".join(
        one
        for one in unicodedata.normalize("NFKD", name.casefold().translate(_FOLD))
        if not unicodedata.combining(one) and unicodedata.category(one) != "Cf"
    )
    words = re.sub(r"[^\w]+", " ", plain.translate(_FOLD)).split()
    full = {"st": "saint", "ste": "sainte"}
    return " ".join(full.get(word, word) for word in words)
