"""Finds the town that a person typed, in any script, with slips of the finger."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from rapidfuzz import fuzz, process

from bot.model.names import TownId
from bot.model.towns import Town

NEAR: Final = 78
"""How alike (0-100) a typed name must be to be offered."""
OFFERED: Final = 4
MAX_LENGTH: Final = 60
MOST_WORDS: Final = 5
"""Words in the name of a town, for finding it in a sentence."""
SHORTEST: Final = 4
"""Letters of a name in Latin script that is no town's own; shorter ones are mostly codes."""
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
        self.own: dict[str, TownId] = {}
        self.names: dict[str, tuple[TownId, ...]] = {}
        biggest_first = sorted(towns, key=lambda one: -one.population)
        for town in biggest_first:
            self.own.setdefault(folded(town.name), town.id)
        for town in biggest_first:
            for name in (town.name, *(name for name in town.other_names if _is_telling(name))):
                if self.own.get(folded(town.name)) == town.id:
                    known = self.names.get(folded(name), ())
                    self.names[folded(name)] = tuple(dict.fromkeys((*known, town.id)))

    def knows(self, text: str) -> bool:
        """Whether *text* is, as it is, what a town is called."""
        return folded(text[:MAX_LENGTH]) in self.names

    def find(self, text: str) -> Found:
        """
        The town called *text*, or up to four that it may be.

        Of two towns of one name it is the bigger one. A name of one town that another town
        is called in some language is not decided here: both are offered.
        """
        typed = folded(text[:MAX_LENGTH])
        if not typed:
            return Found(None)
        called = self.names.get(typed, ())
        if called:
            return Found(called[0]) if len(called) == 1 else Found(None, called[:OFFERED])
        hits = process.extract(
            typed, self.names.keys(), scorer=fuzz.ratio, score_cutoff=NEAR, limit=4 * OFFERED
        )
        alike = (town for name, _, _ in hits for town in self.names[name])
        near = dict.fromkeys([*self._inside(typed), *alike])
        return Found(None, tuple(near)[:OFFERED])

    def _inside(self, typed: str) -> Iterator[TownId]:
        """Towns whose names stand in a sentence: "je suis à paris", "paris 12"."""
        words = typed.split()
        for length in range(min(len(words), MOST_WORDS), 0, -1):
            for start in range(len(words) - length + 1):
                name = " ".join(words[start : start + length])
                if len(name) >= SHORTEST and (name in self.own or not name.isascii()):
                    yield from self.names.get(name, ())


def _is_telling(name: str) -> bool:
    """Whether people call a town so: no codes of airports, no syllables that are words too."""
    return folded(name) not in {"", "saint", "sainte"} and not (
        name.isascii() and len(name) < SHORTEST
    )


def folded(name: str) -> str:
    """*name* without marks, case, hyphens and the ways to write "saint"."""
    letters = unicodedata.normalize("NFKC", name)
    plain = "".join(
        one
        for one in unicodedata.normalize("NFKD", letters.casefold().translate(_FOLD))
        if not unicodedata.combining(one) and unicodedata.category(one) != "Cf"
    )
    words = re.sub(r"[^\w]+", " ", plain.translate(_FOLD)).split()
    full = {"st": "saint", "ste": "sainte"}
    return " ".join(full.get(word, word) for word in words)
