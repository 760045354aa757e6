"""
Finds the town that a person typed, in any script, with slips of the finger.

A name decides only when it is the whole name of one town. What several towns bear or begin with
is asked about with the département, whichever is bigger: her bed tonight hangs on it.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, islice, zip_longest
from math import log10
from typing import Final

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from bot.model.departments import DEPARTMENTS
from bot.model.distance import kilometres
from bot.model.names import TownId
from bot.model.towns import Town
from bot.model.villages import Villages
from bot.service.normalize import Typed, folded
from bot.service.sound import sound_of

NEAR: Final = 78
"""How alike (0-100) a typed name must be to be offered."""
NEAR_VILLAGE: Final = 88
"""The same of a village: there are ten times as many, and fewer people mean one."""
OFFERED: Final = 6
MAX_LENGTH: Final = 60
MOST_WORDS: Final = 5
"""Words in the name of a town, for finding it in a sentence."""
SHORTEST: Final = 4
"""Letters of a name in Latin script that is no town's own; shorter ones are mostly codes."""
NEAREST: Final = 60.0
"""Kilometres from a position to the town that it is turned into."""
MAINLAND: Final = 2
"""Signs in the number of a département that is not overseas."""
MANY: Final = 40
CALLED_SO: Final = 2
"""Towns that people call by a name that is another's own: the two biggest are asked about."""
HEARD: Final = 93.0
BEGUN: Final = 88.0
BEGINNING: Final = 5
"""Letters of the beginning of a name that may stand for it."""
WEIGHT: Final = 4.0
FAR_AWAY: Final = 6.0
"""How much less likely it is that somebody who misspells a name is overseas."""
ONE_SLIP: Final = 8.0
"""How much likelier a long name is with one slip in it than another with more."""
LONG: Final = 9
POSTCODE: Final = 5
_TOO_COMMON: Final = frozenset(
    {"saint", "sainte", "saints", "saintes", "le", "la", "les", "l", "de", "du", "des", "d"}
)
"""What begins thousands of names and says none."""


@dataclass(frozen=True, slots=True)
class TownMatch:
    """What a typed name may be: *exact*, or else towns whose names are *near*."""

    exact: TownId | None
    near: tuple[TownId, ...] = ()


class TownFinder:
    """
    Looks towns up by name. Made once per content version.

    Args:
        towns: The bigger ones, with their names in all languages.
        villages: Every other commune, by its name and postal codes.
    """

    def __init__(self, towns: Iterable[Town], villages: Villages | None = None) -> None:
        self.own: dict[str, TownId] = {}
        self.names: dict[str, tuple[TownId, ...]] = {}
        self._villages = Villages() if villages is None else villages
        self._towns = {town.id: town for town in towns}
        mainland_first = sorted(self._towns.values(), key=_first)
        # Each name is folded once: all of them together are most of the first answer to a town.
        self._own_names = {town.id: folded(town.name) for town in mainland_first}
        for town in mainland_first:
            own = self._own_names[town.id]
            self.own.setdefault(own, town.id)
            others = ((name, folded(name)) for name in town.other_names)
            telling = (fold for name, fold in others if _is_telling(name, fold))
            for name in dict.fromkeys((own, *telling)):
                self.names[name] = self._with(self.names.get(name, ()), town)
        self._in_order = sorted((name, town) for town, name in self._own_names.items())

    def knows(self, text: str | Typed) -> bool:
        """Whether *text* is, as it is, what a town is called; not a village: many are words."""
        return _key(text) in self.names

    def is_a_name(self, text: str | Typed) -> bool:
        """Whether *text* is, as it is, what a town or a village is called."""
        return self.knows(text) or bool(self._villages.called(_key(text)))

    def is_in(self, text: str | Typed) -> bool:
        """Whether a town's own name stands in *text*: "je suis à lyon"."""
        return any(self._inside(_key(text)))

    def inside(self, text: str | Typed) -> tuple[str, ...]:
        """The names of towns, folded, that stand in *text*, the longest first."""
        return tuple(self._inside(_key(text)))

    def find(self, text: str | Typed) -> TownMatch:
        """
        The town called *text*, or up to six that it may be.

        One town is decided on when it alone bears the name and no other town's name goes on where
        it ends. (A village whose name only goes on makes no question: "Toulouse" is no short form
        of Toulouse-le-Château.) A postal code is asked about when several communes share it.
        """
        typed = _key(text)
        if not typed:
            return TownMatch(None)
        if typed.replace(" ", "").isdigit():
            return self._of_postcode(typed)
        bearers = self._bearers(typed)
        longer = [town for town in self._going_on(typed) if town not in bearers]
        if len(bearers) == 1 and not longer:
            return TownMatch(bearers[0].id)
        if bearers:
            return TownMatch(None, _ids(self._mixed(typed, bearers, longer)))
        qualified = self._qualified(typed)
        if qualified is not None:
            return qualified
        if _may_begin(typed):
            longer += self._villages.beginning(typed)
        return TownMatch(None, _ids((*longer, *self._alike(typed))))

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

    def label(self, town: TownId) -> str:
        """The name of a town with its département: no two of one name are in the same."""
        one = self._towns.get(town) or self._villages.get(town)
        return "" if one is None else one.with_department

    def _bearers(self, typed: str) -> list[Town]:
        """Every town and village that is called just so, towns first."""
        towns = [self._towns[one] for one in self.names.get(typed, ())]
        return [*towns, *self._villages.called(typed)]

    def _going_on(self, typed: str) -> list[Town]:
        """Towns whose own name begins with the words typed and goes on, the biggest first."""
        if typed in _TOO_COMMON:
            return []
        start = bisect_left(self._in_order, (f"{typed} ",))
        found: list[Town] = []
        for name, town in islice(self._in_order, start, None):
            if not name.startswith(f"{typed} "):
                break
            if self._towns[town].part_of is None:
                found.append(self._towns[town])
        return sorted(found, key=_first)

    def _mixed(self, typed: str, bearers: list[Town], longer: list[Town]) -> Iterator[Town]:
        """
        The towns called so, the biggest first; then villages, and whose name goes on, by turns.

        So that neither a row of hamlets hides the town that everybody calls by half of its name,
        nor big towns the small one that really bears it.
        """
        known = [one for one in bearers if one.id in self._towns]
        own = [one for one in known if self._own_names[one.id] == typed]
        also = [one for one in known if one not in own]
        towns = sorted([*own, *also[:CALLED_SO]], key=_first)
        others = (one for one in bearers if one not in towns)
        pairs = zip_longest(longer, others)
        yield from (*towns, *(one for one in chain.from_iterable(pairs) if one is not None))

    def _of_postcode(self, typed: str) -> TownMatch:
        found = [self._towns[one] for one in self.names.get(typed, ())]
        if len(typed) == POSTCODE:
            found += self._villages.with_postcode(typed)
        return TownMatch(found[0].id) if len(found) == 1 else TownMatch(None, _ids(found))

    def _qualified(self, typed: str) -> TownMatch | None:
        """A name with its département or its postal code: "saint martin 54", "54300 moncel"."""
        first, _, rest = typed.partition(" ")
        before, _, last = typed.rpartition(" ")
        for name, number in ((before, last), (rest, first)):
            here = number.upper()
            if name in _TOO_COMMON or (
                here not in DEPARTMENTS and not (len(here) == POSTCODE and here.isdigit())
            ):
                continue
            bearers = self._bearers(name)
            longer = [*self._going_on(name), *self._villages.beginning(name)]
            for those in (bearers, longer if _may_begin(name) else []):
                fitting = [one for one in those if here in (one.department, *one.other_names)]
                if len(fitting) == 1 and those is bearers:
                    return TownMatch(fitting[0].id)
                if fitting:
                    return TownMatch(None, _ids(fitting))
        return None

    def _with(self, known: tuple[TownId, ...], town: Town) -> tuple[TownId, ...]:
        """*known* and *town*; of a town and its part, the part is meant."""
        kept = tuple(one for one in known if one != town.part_of)
        if any(self._towns[one].part_of == town.id for one in kept):
            return kept
        return tuple(dict.fromkeys((*kept, town.id)))

    @cached_property
    def _spelt(self) -> list[str]:
        return sorted(name for name in self.names if not name.isdigit())

    @cached_property
    def _sounds(self) -> dict[str, tuple[TownId, ...]]:
        sounds: dict[str, tuple[TownId, ...]] = {}
        for town, name in self._own_names.items():
            if sound := sound_of(name):
                sounds[sound] = (*sounds.get(sound, ()), town)
        return sounds

    @cached_property
    def _village_names(self) -> dict[int, list[str]]:
        """The folded names of villages by their length."""
        names: dict[int, list[str]] = {}
        for name in self._villages.folded_names():
            names.setdefault(len(name), []).append(name)
        return names

    def _alike(self, typed: str) -> Iterator[Town]:
        """Towns whose names are written or sound like *typed*: the likeliest first."""
        weights: dict[Town, float] = {}
        ratio = fuzz.ratio
        for name, score in self._scored(typed):
            for one in self.names[name]:
                town = self._towns[one]
                weights[town] = max(weights.get(town, 0.0), score + _size(town))
        for name in self._inside(typed):
            for one in self.names[name]:
                town = self._towns[one]
                weights[town] = max(weights.get(town, 0.0), ratio(typed, name) + _size(town))
        for town, score in self._villages_alike(typed):
            weights[town] = score + _size(town)
        return iter(sorted(weights, key=lambda town: -weights[town]))

    def _villages_alike(self, typed: str) -> Iterator[tuple[Town, float]]:
        """Villages whose names are written like *typed*, each with how much."""
        # Names so much shorter or longer cannot be so alike: most of 31,000 are not looked at.
        far = len(typed) * (100 - NEAR_VILLAGE) // NEAR_VILLAGE + 2
        for length in range(len(typed) - far, len(typed) + far + 1):
            names = self._village_names.get(length, ())
            for name, score, _ in process.extract(
                typed, names, scorer=fuzz.ratio, score_cutoff=NEAR_VILLAGE, limit=OFFERED
            ):
                for town in self._villages.called(name):
                    yield town, score + _slip(typed, name)

    def _scored(self, typed: str) -> Iterator[tuple[str, float]]:
        """Names of towns like *typed*, by sight, by sound, by how they begin."""
        hits = process.extract(typed, self._spelt, scorer=fuzz.ratio, score_cutoff=NEAR, limit=MANY)
        for name, score, _ in hits:
            yield name, score + _slip(typed, name)
        for town in self._sounds.get(sound_of(typed), ()):
            yield self._own_names[town], HEARD
        if _may_begin(typed):
            for name in islice(self._spelt, bisect_left(self._spelt, typed), None):
                if not name.startswith(typed):
                    break
                yield name, BEGUN

    def _inside(self, typed: str) -> Iterator[str]:
        """Names of towns that stand in a sentence: "je suis à paris", "paris 12"."""
        words = typed.split()
        for length in range(min(len(words), MOST_WORDS), 0, -1):
            for start in range(len(words) - length + 1):
                name = " ".join(words[start : start + length])
                if (
                    len(name) >= SHORTEST
                    and (name in self.own or not name.isascii())
                    and name in self.names
                ):
                    yield name


def _key(text: str | Typed) -> str:
    return Typed.of(text).name[:MAX_LENGTH].rstrip()


def _first(town: Town) -> tuple[bool, int]:
    """The mainland before overseas, the bigger before the smaller."""
    return len(town.department) > MAINLAND, -town.population


def _size(town: Town) -> float:
    """A slip of the finger for a big town is likelier than a small town's own name."""
    far = FAR_AWAY if len(town.department) > MAINLAND else 0
    return WEIGHT * log10(max(town.population, 100) / 1000) - far


def _slip(typed: str, name: str) -> float:
    is_one = len(name) >= LONG and OSA.distance(typed, name, score_cutoff=1) <= 1
    return ONE_SLIP if is_one else 0.0


def _ids(towns: Iterable[Town]) -> tuple[TownId, ...]:
    return tuple(islice(dict.fromkeys(town.id for town in towns), OFFERED))


def _may_begin(typed: str) -> bool:
    """Whether enough of a name is typed; "saint" alone begins a hundred of them."""
    return len(typed) >= BEGINNING and typed not in _TOO_COMMON


def _is_telling(name: str, fold: str) -> bool:
    """Whether people call a town so: no codes of airports, no syllables that are words too."""
    return fold not in {"", *_TOO_COMMON} and not (name.isascii() and len(name) < SHORTEST)
