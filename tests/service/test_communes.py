"""
Every commune of France by its official name and its postal codes.

`communes.tsv.xz` is the official list itself (code officiel géographique of INSEE, postal codes of
La Poste, as `@etalab/decoupage-administratif` 6.0.0 has them): code, name, inhabitants, postal
codes of each commune of the 101 départements. It is not made from our tables.
"""

import lzma
import random
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.model.departments import DEPARTMENTS
from bot.model.names import TownId
from bot.model.towns import Town
from bot.model.villages import FIRST, Villages, department_of, number_of
from bot.service.find_town import OFFERED, TownFinder
from bot.service.normalize import folded
from tests.project import the_content


@dataclass(frozen=True)
class Commune:
    """A line of the official list."""

    code: str
    name: str
    inhabitants: int
    postcodes: tuple[str, ...]

    @property
    def department(self) -> str:
        """The number of its département."""
        return department_of(self.code)


def _official() -> Iterator[Commune]:
    packed = (Path(__file__).parent / "communes.tsv.xz").read_bytes()
    for line in lzma.decompress(packed).decode().splitlines():
        code, name, inhabitants, postcodes = line.split("\t")
        yield Commune(code, name, int(inhabitants), tuple(postcodes.split("|")))


OFFICIAL = tuple(_official())
CONTENT = the_content().content
assert CONTENT is not None
TOWNS, VILLAGES = CONTENT.towns, CONTENT.villages
FINDER = TownFinder(TOWNS.values(), VILLAGES)


EVERY = {**TOWNS, **{one.id: one for one in VILLAGES.every()}}
BIG = tuple(one for one in OFFICIAL if one.inhabitants >= 3_000)
SOME = (*BIG, *random.Random(5).sample(OFFICIAL, 1_000))
"""All bigger ones and some villages: all of them in all writings would take minutes."""


def _town(number: TownId) -> Town:
    return EVERY[number]


def _is(number: TownId, commune: Commune) -> bool:
    town = _town(number)
    return (town.department, folded(town.name)) == (commune.department, folded(commune.name))


def _without_accents(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.replace("œ", "oe").replace("Œ", "OE"))
    return "".join(one for one in plain if not unicodedata.combining(one))


WRITINGS: dict[str, Callable[[str], str]] = {
    "as on the list": lambda name: name,
    "without accents": _without_accents,
    "without hyphens": lambda name: name.replace("-", " "),
    "in capitals": lambda name: name.upper(),
    "in small letters, without anything": lambda name: re.sub(
        r"[-'’]", " ", _without_accents(name)
    ).lower(),
    "St and Ste": lambda name: re.sub(r"\bSainte\b", "Ste", re.sub(r"\bSaint\b", "St", name)),
    "st and ste, small": lambda name: re.sub(
        r"\bsainte\b", "ste", re.sub(r"\bsaint\b", "st", name.lower())
    ),
    "s/ for sur": lambda name: name.replace("-sur-", " s/ "),
    "s/ beside the name": lambda name: name.replace("-sur-", " s/"),
    "another apostrophe": lambda name: name.replace("'", "’"),
    "another hyphen": lambda name: name.replace("-", "\u2011"),
    "decomposed": lambda name: unicodedata.normalize("NFD", name),
}


@pytest.mark.parametrize("writing", WRITINGS)
def test_every_commune_by_its_name(writing: str) -> None:
    """
    Each is found by its name in every writing, or is one of the few that bear it and are offered.

    Where more bear it than can be offered, the name with the département is the way to each.
    """
    write = WRITINGS[writing]
    bearers: defaultdict[str, int] = defaultdict(int)
    for one in OFFICIAL:
        bearers[folded(one.name)] += 1
    missed = []
    for one in OFFICIAL if writing == "as on the list" else SOME:
        found = FINDER.find(write(one.name))
        hits = found.near if found.exact is None else (found.exact,)
        if not any(_is(hit, one) for hit in hits) and (
            bearers[folded(one.name)] * 2 <= OFFERED or one.inhabitants >= 20_000
        ):
            missed.append(one)

    assert len(OFFICIAL) > 34_000
    assert missed == []


@pytest.mark.parametrize("form", ["{name} ({department})", "{name} {department}", "{code} {name}"])
def test_every_commune_by_name_and_number(form: str) -> None:
    """With the département or the postal code, every commune is decided on, unasked."""
    missed = []
    for one in random.Random(6).sample(OFFICIAL, 1_500):
        for postcode in one.postcodes:
            text = form.format(name=one.name, department=one.department, code=postcode)
            exact = FINDER.find(text).exact
            # "Paris (13e)" and 75013 are arrondissements, which are asked for like towns.
            if exact is None or not (_is(exact, one) or _town(exact).part_of is not None):
                missed.append((text, exact))

    assert missed == []


def test_a_postal_code() -> None:
    """One of one commune is that commune; one of several asks, the biggest first."""
    of_code: defaultdict[str, list[Commune]] = defaultdict(list)
    for one in OFFICIAL:
        for postcode in one.postcodes:
            of_code[postcode].append(one)
    codes = random.Random(7).sample(sorted(of_code), 700)
    for code in ["38300", "20200", "97400", "93200", "97100", *codes]:
        communes = of_code[code]
        found = FINDER.find(code)
        hits = found.near if found.exact is None else (found.exact,)
        whole = {_town(hit).whole for hit in hits}
        if len(communes) == 1:
            assert any(_is(hit, communes[0]) for hit in whole), code
        else:
            assert found.exact is None, code
            biggest = max(communes, key=lambda one: one.inhabitants)
            assert any(_is(hit, biggest) for hit in whole), code


def test_names_of_two_or_more_are_asked() -> None:
    """No name that several communes bear is decided on, whichever is bigger."""
    of_name: defaultdict[str, list[Commune]] = defaultdict(list)
    for one in OFFICIAL:
        of_name[folded(one.name)].append(one)
    several = {name: those for name, those in of_name.items() if len(those) > 1}

    assert len(several) > 1_000
    for name, those in several.items():
        found = FINDER.find(name)
        assert found.exact is None, name
        assert len(found.near) >= min(len(those), OFFERED), name
        labels = [FINDER.label(town) for town in found.near]
        assert len(set(labels)) == len(labels), labels


def test_beginnings_of_two_or_more_towns_are_asked() -> None:
    """No first words of the names of several towns decide, nor of one town and a longer name."""
    names = {folded(town.name) for town in TOWNS.values() if town.part_of is None}
    for name in names:
        words = name.split()
        for length in range(1, len(words)):
            begun = " ".join(words[:length])
            if begun in {"saint", "sainte", "le", "la", "les", "l"}:
                continue
            exact = FINDER.find(begun).exact
            assert exact is None or _town(exact).name != name, (begun, name)
            if sum(one.startswith(f"{begun} ") for one in names) + (begun in names) > 1:
                assert exact is None, begun


def test_the_tables_are_folded_as_what_is_typed() -> None:
    """The names by which the table of communes is sorted are what folding gives today."""
    assert list(VILLAGES.folded_names()) == [folded(one.name) for one in VILLAGES.every()]


def test_each_village_by_its_number_and_its_slug() -> None:
    """A link and an answer name it for ever, and no number or slug is that of another."""
    every = list(VILLAGES.every())
    slugs = {one.slug for one in every} | {one.slug for one in TOWNS.values()}

    assert len(VILLAGES) == len(every) == len({one.id for one in every})
    assert len(slugs) == len(every) + len(TOWNS)
    assert not {one.id for one in every} & set(TOWNS)
    for one in random.Random(3).sample(every, 300):
        assert VILLAGES.get(one.id) == one == VILLAGES.of_slug(one.slug)
        assert one.department in DEPARTMENTS


@pytest.mark.parametrize("number", [0, 1, -5, FIRST, FIRST + 99_999, FIRST + 100_000, 2**24 - 1])
def test_a_number_of_nothing(number: int) -> None:
    """A link that was made up names no village."""
    assert VILLAGES.get(TownId(number)) is None
    assert Villages().get(TownId(number)) is None


@pytest.mark.parametrize("slug", ["", "x", "paris", "aast-64002", "aast-9", "é-64001", "b-64001"])
def test_a_slug_of_nothing(slug: str) -> None:
    """Nor does an answer."""
    assert VILLAGES.of_slug(slug) is None


def test_corsica() -> None:
    """Its codes have a letter; both départements were 20 once, and no number is used twice."""
    numbers = [number_of(one.code) for one in OFFICIAL]

    assert len(set(numbers)) == len(numbers)
    assert number_of("2A004") == FIRST + 20_004
