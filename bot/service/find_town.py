"""Finds the town that a person typed, in any script, with slips of the finger."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import log10
from typing import Final

from rapidfuzz import fuzz, process

from bot.engine.nearby import kilometres
from bot.model.names import TownId
from bot.model.towns import Town
from bot.service.sound import sound_of

NEAR: Final = 78
"""How alike (0-100) a typed name must be to be offered."""
OFFERED: Final = 4
MAX_LENGTH: Final = 60
MOST_WORDS: Final = 5
"""Words in the name of a town, for finding it in a sentence."""
SHORTEST: Final = 4
"""Letters of a name in Latin script that is no town's own; shorter ones are mostly codes."""
ASKED_TOO: Final = 20_000
"""Inhabitants of a second town of one name for both to be offered."""
NEAREST: Final = 60.0
"""Kilometres from a position to the town that it is turned into."""
MAINLAND: Final = 2
"""Signs in the number of a département that is not overseas."""
MANY: Final = 40
HEARD: Final = 93.0
BEGUN: Final = 88.0
BEGINNING: Final = 5
"""Letters of the beginning of a name that may stand for it."""
WEIGHT: Final = 4.0
FAR_AWAY: Final = 6.0
"""How much less likely it is that somebody who misspells a name is overseas."""
_FOLD: Final = str.maketrans({"ى": "ي", "ی": "ي", "ک": "ك", "أ": "ا", "إ": "ا", "آ": "ا",
                              "ة": "ه", "ـ": "", "œ": "oe", "æ": "ae"})  # fmt: skip
_NO_WORD: Final = re.compile(r"[^\w]+")
_FULL: Final = {"st": "saint", "ste": "sainte"}


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
        self.sounds: dict[str, tuple[TownId, ...]] = {}
        self._towns = {town.id: town for town in towns}
        mainland_first = sorted(self._towns.values(), key=_first)
        # Each name is folded once: all of them together are most of the first answer to a town.
        own = {town.id: folded(town.name) for town in mainland_first}
        for town in mainland_first:
            self.own.setdefault(own[town.id], town.id)
        for town in mainland_first:
            is_meant = self.own.get(own[town.id]) == town.id
            if not is_meant and town.population < ASKED_TOO:
                continue
            others = ((name, folded(name)) for name in town.other_names)
            telling = (fold for name, fold in others if _is_telling(name, fold))
            for name in dict.fromkeys((own[town.id], *telling)):
                self.names[name] = self._with(self.names.get(name, ()), town)
            sound = sound_of(own[town.id])
            if sound:
                self.sounds[sound] = (*self.sounds.get(sound, ()), town.id)
        self._words = [name for name in self.names if not name.isdigit()]

    def knows(self, text: str) -> bool:
        """Whether *text* is, as it is, what a town is called."""
        return folded(text[:MAX_LENGTH]) in self.names

    def is_in(self, text: str) -> bool:
        """Whether a town's own name stands in *text*: "je suis à lyon"."""
        return any(self._inside(folded(text[:MAX_LENGTH])))

    def find(self, text: str) -> Found:
        """
        The town called *text*, or up to four that it may be.

        Of two towns of one name it is the bigger one, or both are offered, when both are big: the
        mainland's first. A name of one town that another town is called in some language is not
        decided here: both are offered.
        """
        typed = folded(text[:MAX_LENGTH])
        if not typed:
            return Found(None)
        called = self.names.get(typed, ())
        if called:
            return Found(called[0]) if len(called) == 1 else Found(None, called[:OFFERED])
        if typed.replace(" ", "").isdigit():
            return Found(None)
        near = dict.fromkeys([*self._inside(typed), *self._alike(typed)])
        return Found(None, tuple(near)[:OFFERED])

    def nearest(self, latitude: float, longitude: float) -> TownId | None:
        """The town nearest to a position, or None when it is far from every one of ours."""
        best, least = None, NEAREST
        for town in self._towns.values():
            if town.latitude is None or town.longitude is None:
                continue
            far = kilometres((latitude, longitude), (town.latitude, town.longitude))
            if far < least:
                best, least = town.id, far
        return best

    def label(self, town: TownId, among: Iterable[TownId]) -> str:
        """The name of a town, with its département when another of the same name stands beside."""
        one = self._towns[town]
        twins = [other for other in among if self._towns[other].name == one.name]
        return f"{one.name} ({one.department})" if len(twins) > 1 and one.department else one.name

    def _with(self, known: tuple[TownId, ...], town: Town) -> tuple[TownId, ...]:
        """*known* and *town*; of a town and its part, the part is meant."""
        kept = tuple(one for one in known if one != town.part_of)
        if any(self._towns[one].part_of == town.id for one in kept):
            return kept
        return tuple(dict.fromkeys((*kept, town.id)))

    def _alike(self, typed: str) -> list[TownId]:
        """Towns whose names are written or sound like *typed*: the likeliest first."""
        weights: dict[TownId, float] = {}
        hits = process.extract(typed, self._words, scorer=fuzz.ratio, score_cutoff=NEAR, limit=MANY)
        heard = [(self.sounds.get(sound_of(typed), ()), HEARD)]
        seen = [(self.names[name], score) for name, score, _ in hits]
        begun = [
            (towns, BEGUN)
            for name, towns in (self.names.items() if _may_begin(typed) else ())
            if name.startswith(typed)
        ]
        for towns, score in (*heard, *seen, *begun):
            for town in towns:
                # A slip of the finger for a big town is likelier than a small town's own name.
                size = WEIGHT * log10(max(self._towns[town].population, 1000) / 1000)
                size -= FAR_AWAY if len(self._towns[town].department) > MAINLAND else 0
                weights[town] = max(weights.get(town, 0.0), score + size)
        return sorted(weights, key=lambda town: -weights[town])

    def _inside(self, typed: str) -> Iterator[TownId]:
        """Towns whose names stand in a sentence: "je suis à paris", "paris 12"."""
        words = typed.split()
        for length in range(min(len(words), MOST_WORDS), 0, -1):
            for start in range(len(words) - length + 1):
                name = " ".join(words[start : start + length])
                if len(name) >= SHORTEST and (name in self.own or not name.isascii()):
                    yield from self.names.get(name, ())


def _first(town: Town) -> tuple[bool, int]:
    """The mainland before overseas, the bigger before the smaller."""
    return len(town.department) > MAINLAND, -town.population


def _may_begin(typed: str) -> bool:
    """Whether enough of a name is typed; "saint" alone begins a hundred of them."""
    return len(typed) >= BEGINNING and typed not in {"saint", "sainte"}


def _is_telling(name: str, fold: str) -> bool:
    """Whether people call a town so: no codes of airports, no syllables that are words too."""
    return fold not in {"", "saint", "sainte"} and not (name.isascii() and len(name) < SHORTEST)


def folded(name: str) -> str:
    """*name* without marks, case, hyphens and the ways to write "saint"."""
    plain = name.lower() if name.isascii() else _without_marks(name)
    words = _NO_WORD.sub(" ", plain).split()
    return " ".join([_FULL.get(word, word) for word in words])


def _without_marks(name: str) -> str:
    letters = unicodedata.normalize("NFKC", name)
    plain = [
        one
        for one in unicodedata.normalize("NFKD", letters.casefold().translate(_FOLD))
        if not unicodedata.combining(one) and unicodedata.category(one) != "Cf"
    ]
    return "".join(plain).translate(_FOLD)
