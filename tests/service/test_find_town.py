"""Towns as people type them, in any script and with slips."""

import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.read_data import read_towns
from bot.content.report import Report
from bot.model.departments import DEPARTMENTS
from bot.model.names import TownId
from bot.model.towns import Town
from bot.service.find_town import OFFERED, TownFinder, TownMatch
from bot.service.normalize import folded

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


def _town(number: int, name: str, population: int, *other: str) -> Town:
    return Town(TownId(number), name, name.lower().replace(" ", "-"), population, other)


PARIS = _town(1, "Paris", 2_138_551, "PAR", "Lutèce", "باريس", "پاریس", "Париж", "ve")
LYON = _town(2, "Lyon", 520_774, "LYS", "ليون", "Lione")
CLERMONT_FERRAND = _town(3, "Clermont-Ferrand", 138_681, "Clermont")
SAINT_DENIS = _town(4, "Saint-Denis", 96_128, "سان دوني", "")
CLERMONT = _town(5, "Clermont", 9_982)
OTHER_DENIS = _town(6, "Saint-Denis", 7_000, "Saint-Denis du Sud")
SETE = _town(7, "Sète", 43_000, "st", "Cette")
SAINT_OUEN = _town(11, "Saint-Ouen", 51_000)
GAP = _town(8, "Gap", 40_000)
CANNES = _town(9, "Cannes", 73_000, "كان")
CAEN = _town(10, "Caen", 105_000, "كان", "can")
TOWNS = [
    GAP, CLERMONT, OTHER_DENIS, PARIS, LYON, CLERMONT_FERRAND, SAINT_DENIS, SAINT_OUEN, SETE,
    CANNES, CAEN,
]  # fmt: skip
FINDER = TownFinder(TOWNS)


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Paris", PARIS), (" PARIS ", PARIS), ("paris!", PARIS), ("lutece", PARIS),
        ("باريس", PARIS), ("\u200fباريس\u200f", PARIS), ("بـاريس", PARIS), ("پاریس", PARIS),
        ("پاريس", PARIS), ("Париж", PARIS),
        ("st ouen", SAINT_OUEN), ("St-Ouen", SAINT_OUEN), ("saint  ouen", SAINT_OUEN),
        ("SAINT‑OUEN", SAINT_OUEN), ("سان دوني", SAINT_DENIS),
        ("sete", SETE), ("Sète", SETE), ("Se\u0300te", SETE), ("gap", GAP), ("cette", SETE),
        ("clermont ferrand", CLERMONT_FERRAND),
    ],
)  # fmt: skip
def test_exact(text: str, town: Town) -> None:
    """Case, accents, hyphens, marks and the ways to write "saint" make no difference."""
    assert FINDER.find(text) == TownMatch(town.id)


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("parsi", PARIS), ("Pariss", PARIS), ("باريز", PARIS), ("lyoon", LYON), ("ليونن", LYON),
        ("saint deni", SAINT_DENIS), ("clermon ferand", CLERMONT_FERRAND),
        ("Je suis à Paris", PARIS), ("paris 12", PARIS), ("can", CAEN),
        ("Saint-Denis (93)", SAINT_DENIS),
        ("أنا في باريس", PARIS),
    ],
)  # fmt: skip
def test_near(text: str, town: Town) -> None:
    """A slip of the finger, or a name inside a sentence, is offered first and not taken."""
    found = FINDER.find(text)

    assert found.exact is None
    assert found.near[:1] == (town.id,)
    assert len(found.near) <= OFFERED


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "-",
        "😀",
        "a",
        "xyzxyz",
        "75012",
        "الرياض",
        "\u200f",
        "par",
        "lys",
        "st",
        "Saint",
    ],
)
def test_not_found(text: str) -> None:
    """What is no town of ours gives none: codes of airports and syllables are no names."""
    assert FINDER.find(text) == TownMatch(None)


def test_two_towns_of_one_name() -> None:
    """Both are asked about, however small the other is; the bigger one stands first."""
    both = TownMatch(None, (SAINT_DENIS.id, OTHER_DENIS.id))

    assert FINDER.find("Saint-Denis") == both
    assert FINDER.find("st denis") == both


@pytest.mark.parametrize(
    ("text", "towns"),
    [("Clermont", (CLERMONT_FERRAND, CLERMONT)), ("كان", (CAEN, CANNES))],
)
def test_a_name_that_may_be_two(text: str, towns: tuple[Town, ...]) -> None:
    """A name that people use for two towns is asked, the bigger one first."""
    assert FINDER.find(text) == TownMatch(None, tuple(town.id for town in towns))


@pytest.mark.parametrize("text", ["paris" * 2000, "x" * 10_000, "saint " * 5000, "é" * 10_000])
def test_long_text(text: str) -> None:
    """A very long text is cut, after it was folded: what shows nothing does not count."""
    assert FINDER.find(text).exact is None
    assert FINDER.find("\u0301" * 200 + "paris" + " \u200f" * 200) == TownMatch(PARIS.id)


def test_no_more_than_can_be_offered() -> None:
    """However many towns are alike, a few are offered."""
    finder = TownFinder([_town(number, f"Villeneuve {number}a", number) for number in range(30)])

    assert len(finder.find("Villeneuve").near) == OFFERED


@given(st.text())
def test_any_text(text: str) -> None:
    """Whatever is typed, what is found is a town of ours."""
    found = FINDER.find(text)

    assert {*found.near, *([] if found.exact is None else [found.exact])} <= {
        town.id for town in TOWNS
    }


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Saint-Étienne", "saint etienne"),
        ("L’Haÿ-les-Roses", "l hay les roses"),
        ("Hœnheim", "hoenheim"),
        ("STE Geneviève", "sainte genevieve"),
        ("إيڤري", "ايڤري"),
        ("", ""),
    ],
)
def test_folded(name: str, expected: str) -> None:
    """Small letters, no accents, single spaces."""
    assert folded(name) == expected


@given(st.text())
def test_folded_twice(text: str) -> None:
    """What is folded stays as it is."""
    assert folded(folded(text)) == folded(text)


def _real_towns() -> dict[TownId, Town]:
    path = ROOT / "flows" / "_towns.tsv"
    return read_towns("flows/_towns.tsv", path.read_text(encoding="utf-8"), Report())


REAL = _real_towns()
REAL_FINDER = TownFinder(REAL.values())


def _first_hit(text: str) -> str:
    found = REAL_FINDER.find(text)
    hits = [*([] if found.exact is None else [found.exact]), *found.near]
    return REAL[hits[0]].slug if hits else ""


def test_misspelt_names() -> None:
    """Of more than two hundred misspelt names, the first hit is right in nineteen of twenty."""
    lines = (HERE / "towns_misspelt.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.split(" | ") for line in lines if not line.startswith("#")]
    wrong = [(typed, meant, hit) for typed, meant in pairs if (hit := _first_hit(typed)) != meant]

    assert len(pairs) >= 200
    assert len(wrong) <= len(pairs) // 20, wrong


def _slips(name: str) -> Iterator[str]:
    """*name* with one letter less, other, or changed with its neighbour; never in its first."""
    for at in range(1, len(name) - 1):
        if name[at].isalpha() and name[at + 1].isalpha():
            yield name[:at] + name[at + 1 :]
            yield name[:at] + name[at + 1] + name[at] + name[at + 2 :]
            yield name[:at] + ("x" if name[at] != "x" else "w") + name[at + 1 :]


def test_one_slip_in_a_name_of_several_words() -> None:
    """The town is offered, nearly always first, whatever towns stand inside of what was typed."""
    chance = random.Random(4)
    names = [one for one in REAL.values() if " " in folded(one.name) and one.part_of is None]
    missed, second, number = [], [], 0
    for town in chance.sample(names, 500):
        for typed in chance.sample(sorted(set(_slips(town.name))), 2):
            number += 1
            found = REAL_FINDER.find(typed)
            hits = found.near if found.exact is None else (found.exact,)
            if town.id not in hits:
                missed.append((typed, town.name))
            elif hits[0] != town.id:
                second.append((typed, REAL[hits[0]].name))

    assert len(missed) <= number // 200, missed
    assert len(second) <= number // 50, second


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Villeneuve d'Asq", "villeneuve-d-ascq"),
        ("villeneuve dascq", "villeneuve-d-ascq"),
        ("Saint Laurent du Maronni", "saint-laurent-du-maroni"),
        ("clermont ferran", "clermont-ferrand"),
        ("Aix en Provance", "aix-en-provence"),
    ],
)
def test_a_slip_beside_the_name_of_another_town(text: str, slug: str) -> None:
    """A misspelt town stands before those whose names stand inside of it."""
    assert _first_hit(text) == slug


@pytest.mark.parametrize(
    "text", ["Saint-Martin", "St Martin", "Vitry", "Aix", "Villeneuve", "Clermont", "Bourgoin"]
)
def test_a_short_form_decides_nothing(text: str) -> None:
    """What several towns bear or begin with is asked, each with its département."""
    found = REAL_FINDER.find(text)

    assert found.exact is None
    assert all(re.fullmatch(r".+ \(\w{2,3}\)", REAL_FINDER.label(town)) for town in found.near)


def test_misspelt_names_are_offered_not_taken() -> None:
    """What is not spelt as a town is, is asked: nobody is moved to another town in silence."""
    assert REAL_FINDER.find("masreille").exact is None
    assert REAL_FINDER.find("lehavre").exact is None


@pytest.mark.parametrize(
    ("text", "slugs"),
    [
        ("Saint-Denis", ["saint-denis", "saint-denis-974"]),
        ("saint denis", ["saint-denis", "saint-denis-974"]),
    ],
)
def test_two_big_towns_of_one_name(text: str, slugs: list[str]) -> None:
    """Both are offered with their département, the one next to Paris first."""
    found = REAL_FINDER.find(text)

    assert found.exact is None
    assert [REAL[town].slug for town in found.near[:2]] == slugs
    assert [REAL_FINDER.label(town) for town in found.near[:2]] == [
        "Saint-Denis (93)", "Saint-Denis (974)",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text", ["Paris 12", "paris 12e", "Paris 12ème", "75012", "Paris 12e arrondissement"]
)
def test_arrondissements_are_paris(text: str) -> None:
    """An arrondissement, in each way to write it, is a part of Paris."""
    town = REAL_FINDER.find(text).exact

    assert town is not None
    assert REAL[town].name == "Paris 12e"
    assert REAL[REAL[town].whole].slug == "paris"


def test_postal_codes() -> None:
    """A postal code is the town, and another number is none."""
    town = REAL_FINDER.find("93200").exact

    assert town is not None
    assert REAL[town].slug == "saint-denis"
    assert REAL_FINDER.find("93299") == TownMatch(None)


@pytest.mark.parametrize(
    ("latitude", "longitude", "slug"),
    [
        (48.8530, 2.3490, "paris"), (48.8976, 2.3830, "paris"), (50.95, 1.86, "calais"),
        (43.70, 7.26, "nice"), (44.90, 6.64, "briancon"), (-20.88, 55.45, "saint-denis-974"),
    ],
)  # fmt: skip
def test_a_position_becomes_the_nearest_town(latitude: float, longitude: float, slug: str) -> None:
    """A position is turned into the nearest town, or the town that it is a part of."""
    town = REAL_FINDER.nearest(latitude, longitude)

    assert town is not None
    assert REAL[REAL[town].whole].slug == slug


@pytest.mark.parametrize(("latitude", "longitude"), [(32.88, 13.19), (0.0, 0.0), (46.0, -8.0)])
def test_a_position_far_away(latitude: float, longitude: float) -> None:
    """A position outside of France is no town."""
    assert REAL_FINDER.nearest(latitude, longitude) is None


def test_every_town_has_its_department() -> None:
    """The département follows from the town, and the towns asked for most come first."""
    assert all(town.department in DEPARTMENTS for town in REAL.values())
    assert [town.slug for town in REAL.values()][:4] == ["paris", "marseille", "lyon", "lille"]
    assert len(REAL) > 3000
