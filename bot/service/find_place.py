"""Fuzzy lookup of organisations by name, typed in full, in part, or with slips."""

from collections.abc import Iterable, Iterator
from typing import Final

from rapidfuzz import fuzz, process

from bot.engine.compiled import CompiledContent
from bot.engine.write_links import card_link
from bot.model.departments import DEPARTMENTS
from bot.model.names import BY_NAME, PLACES_FLOW, PlaceId
from bot.model.places import Directory, HelpPlace, Status
from bot.model.screens import Screen
from bot.service.normalize import Typed, folded
from bot.service.sound import sound_of

NEAR: Final = 84
"""How alike (0-100) a typed name must be; a town or a question must not become a name."""
SHORTEST: Final = 3
"""Letters of a name that may be looked for."""
INSIDE: Final = 4
"""Letters that a name must have to be looked for inside a sentence."""
OFFERED: Final = 5
MAX_TYPED: Final = 80
_FILLERS: Final = frozenset(
    [
        "la",
        "le",
        "les",
        "l",
        "un",
        "une",
        "des",
        "de",
        "du",
        "d",
        "the",
        "a",
        "of",
        "association",
        "asso",
        "c",
        "est",
        "quoi",
        "qu",
        "ce",
        "que",
        "qui",
        "ou",
        "where",
        "is",
        "what",
        "je",
        "cherche",
        "veux",
        "find",
        "adresse",
        "address",
        "of",
        "for",
        "to",
    ]
)
"""Words beside a name that say nothing of it."""
_DEPARTMENTS: Final = frozenset(map(folded, DEPARTMENTS.values()))


class PlaceFinder:
    """Looks places up by their names. Made once per content version."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory
        self._names: dict[str, list[PlaceId]] = {}
        self._sounds: dict[str, list[str]] = {}
        self._whole: dict[str, list[PlaceId]] = {}
        for place in directory.places.values():
            for name in {folded(one) for one in (place.name, *place.known_as)}:
                self._whole.setdefault(name, []).append(place.id)
            for name in _names_of(place):
                ids = self._names.setdefault(name, [])
                if place.id not in ids:
                    ids.append(place.id)
        for name in self._names:
            sound = sound_of(name) if len(name) > INSIDE else ""
            if sound:  # numbers, and names in other scripts, have none
                self._sounds.setdefault(sound, []).append(name)

    def find_organisation(self, text: str | Typed) -> tuple[HelpPlace, ...]:
        """
        The places that *text* names, the best first; none when it names none.

        Closed ones are found, too: the answer is that it is closed, and what to try instead.
        """
        typed = _bare(Typed.of(text).name[:MAX_TYPED])
        if len(typed.replace(" ", "")) < SHORTEST:
            return ()
        ids = list(self._names.get(typed, ()))
        if not ids:
            ids = list(self._alike(typed))
        if not ids:
            ids = list(self._inside(typed))
        return self._best(ids)

    def called(self, text: str | Typed) -> tuple[HelpPlace, ...]:
        """
        The places whose whole name *text* is, letter for letter after folding.

        What stands before a colon or a comma is only a part: "Nord" is a département.
        """
        typed = Typed.of(text).name[:MAX_TYPED]
        return self._best(self._whole.get(typed, ()))

    def _best(self, ids: Iterable[PlaceId]) -> tuple[HelpPlace, ...]:
        places = [self._directory.places[one] for one in dict.fromkeys(ids)]
        return tuple(sorted(places, key=_first)[:OFFERED])

    def link(self, compiled: CompiledContent, screen: Screen, place: HelpPlace) -> str | None:
        """The link of the card of *place*; None where the guides have no step for it."""
        if (PLACES_FLOW, BY_NAME) not in compiled.steps:
            return None
        return card_link(compiled, screen.locale, screen.helper, PLACES_FLOW, BY_NAME, place.id)

    def _alike(self, typed: str) -> Iterator[PlaceId]:
        hits = process.extract(
            typed, self._names.keys(), scorer=fuzz.ratio, score_cutoff=NEAR, limit=OFFERED
        )
        heard = self._sounds.get(sound_of(typed), []) if len(typed) > INSIDE else []
        for name in heard:
            yield from self._names[name]
        best = hits[0][1] if hits else 0.0
        for name, score, _ in hits:
            if len(name) > SHORTEST and score >= best - 4:
                yield from self._names[name]

    def _inside(self, typed: str) -> Iterator[PlaceId]:
        """Names that stand in a sentence: "where is coucou crew?". The longest are meant."""
        words = typed.split()
        for length in range(min(len(words), 6), 0, -1):
            found = [
                place
                for start in range(len(words) - length + 1)
                for name in [" ".join(words[start : start + length])]
                if len(name) >= INSIDE
                for place in self._names.get(name, ())
            ]
            if found:
                yield from found
                return


def _names_of(place: HelpPlace) -> Iterator[str]:
    """What a place is called: in full, before a colon or a bracket, and otherwise."""
    full = [place.name, *place.known_as]
    parts: Iterable[str] = (
        part
        for name in full
        for sign in (" : ", " – ", " (", ", ")
        for part in [name.split(sign)[0]]
    )
    for name in full:
        yield from _searchable(name)
    for name in parts:
        # "Nord : EMA" is no organisation called Nord: who writes "gare du Nord" is in Paris.
        if folded(name) not in _DEPARTMENTS:
            yield from _searchable(name)


def _searchable(name: str) -> Iterator[str]:
    bare = _bare(folded(name))
    if len(bare) >= SHORTEST and not bare.isdigit():
        yield bare


def _bare(name: str) -> str:
    words = [word for word in name.split() if word not in _FILLERS]
    return " ".join(words) or name


def _first(place: HelpPlace) -> tuple[bool, bool, str]:
    """National ones answer for an organisation, then what is open."""
    return not place.is_national, place.status is Status.CLOSED, place.id
