"""Towns as people type them, in any script and with slips."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.names import TownId
from bot.model.towns import Town
from bot.service.find_town import OFFERED, Found, TownFinder, folded


def _town(number: int, name: str, population: int, *other: str) -> Town:
    return Town(TownId(number), name, name.lower().replace(" ", "-"), population, other)


PARIS = _town(1, "Paris", 2_138_551, "PAR", "Lutèce", "باريس", "پاریس", "Париж", "ve")
LYON = _town(2, "Lyon", 520_774, "LYS", "ليون", "Lione")
CLERMONT_FERRAND = _town(3, "Clermont-Ferrand", 138_681, "Clermont")
SAINT_DENIS = _town(4, "Saint-Denis", 96_128, "سان دوني", "")
CLERMONT = _town(5, "Clermont", 9_982)
OTHER_DENIS = _town(6, "Saint-Denis", 7_000, "Saint-Denis du Sud")
SETE = _town(7, "Sète", 43_000, "st", "Cette")
GAP = _town(8, "Gap", 40_000)
CANNES = _town(9, "Cannes", 73_000, "كان")
CAEN = _town(10, "Caen", 105_000, "كان", "can")
TOWNS = [GAP, CLERMONT, OTHER_DENIS, PARIS, LYON, CLERMONT_FERRAND, SAINT_DENIS, SETE, CANNES, CAEN]
FINDER = TownFinder(TOWNS)


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Paris", PARIS), (" PARIS ", PARIS), ("paris!", PARIS), ("lutece", PARIS),
        ("باريس", PARIS), ("\u200fباريس\u200f", PARIS), ("بـاريس", PARIS), ("پاریس", PARIS),
        ("پاريس", PARIS), ("Париж", PARIS),
        ("st denis", SAINT_DENIS), ("St-Denis", SAINT_DENIS), ("saint  denis", SAINT_DENIS),
        ("SAINT‑DENIS", SAINT_DENIS), ("سان دوني", SAINT_DENIS),
        ("sete", SETE), ("Sète", SETE), ("Se\u0300te", SETE), ("gap", GAP), ("cette", SETE),
        ("clermont ferrand", CLERMONT_FERRAND),
    ],
)  # fmt: skip
def test_exact(text: str, town: Town) -> None:
    """Case, accents, hyphens, marks and the ways to write "saint" make no difference."""
    assert FINDER.find(text) == Found(town.id)


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
    assert FINDER.find(text) == Found(None)


def test_two_towns_of_one_name() -> None:
    """The bigger one is meant."""
    assert FINDER.find("Saint-Denis") == Found(SAINT_DENIS.id)


@pytest.mark.parametrize(
    ("text", "towns"),
    [("Clermont", (CLERMONT_FERRAND, CLERMONT)), ("كان", (CAEN, CANNES))],
)
def test_a_name_that_may_be_two(text: str, towns: tuple[Town, ...]) -> None:
    """A name that people use for two towns is asked, the bigger one first."""
    assert FINDER.find(text) == Found(None, tuple(town.id for town in towns))


@pytest.mark.parametrize("text", ["paris" * 2000, "x" * 10_000, "saint " * 5000, "é" * 10_000])
def test_long_text(text: str) -> None:
    """A very long text is cut before anything is looked up."""
    assert FINDER.find(text).exact is None
    assert FINDER.find("paris" + " " * 60 + text) == Found(PARIS.id)


def test_no_more_than_four() -> None:
    """However many towns are alike, four are offered."""
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
