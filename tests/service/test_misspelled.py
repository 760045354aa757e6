"""Slips of the finger."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from bot.service.misspelled import LONG, SHORTEST, Misspelled

WORDS = ("mourir", "couteau", "prostitution", "aide", "sos", "يضربني", "الموت")
FINDER = Misspelled(WORDS, ["guide", "mourait"])


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("mourir", "mourir"),
        ("mourrir", "mourir"),
        ("morir", "mourir"),
        ("muorir", "mourir"),
        ("omurir", "mourir"),
        ("couteu", "couteau"),
        ("prostitucion", "prostitution"),
        ("prositucion", "prostitution"),
        ("aidd", "aide"),
        ("تضربني", "يضربني"),
        ("بيضربني", "يضربني"),
        ("sos", "sos"),
    ],
)
def test_meant(typed: str, meant: str) -> None:
    """One letter more, less, other or changed with its neighbour; two in a long word."""
    assert [word for word, _ in FINDER.meant(typed)] == [meant]


@pytest.mark.parametrize(
    "typed", ["courir", "so", "sas", "guide", "mourait", "murr", "1234", "nourrir", "m", "xyz"]
)
def test_not_meant(typed: str) -> None:
    """Another first letter, a short word, a number, an ordinary word: meant as typed."""
    assert FINDER.meant(typed) == ()


@given(st.sampled_from(WORDS), st.integers(0, 12), st.sampled_from("abcxyzي"))
def test_any_letter_changed(word: str, at: int, letter: str) -> None:
    """A changed letter after the first is found in a word that is long enough, and counted once."""
    typed = word[:at] + letter + word[at + 1 :]
    found = dict(FINDER.meant(typed))
    if len(word) > SHORTEST and 0 < at < len(word) and typed not in ("guide", "mourait"):
        assert found[word] == OSA.distance(word, typed)
    assert all(slips <= (2 if len(one) >= LONG else 1) for one, slips in found.items())
