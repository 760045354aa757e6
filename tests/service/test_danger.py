"""What sounds like danger, in a small list of words."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.read_danger import read_danger
from bot.content.report import Report
from bot.model.danger import Alarm, DangerWords
from bot.service.danger import DangerFinder
from tests.content.sources import tree

FRENCH = """
help: [sos, aide, au secours]
danger:
  self-harm: [je veux mourir, suicide]
  violence: [il me frappe]
  rape: [on m’a violé]
  trafficking: [il m’a vendu]
  forced-work: [obligé de travailler]
  lost: [je suis perdu]
  nothing-tonight: [je dors dehors]
near:
  violence: [couteau, viol]
spellings:
  je veux: [jveu]
  frapper: [frappe, tape]
ordinary: [mourait, couteaux]
harmless: [bonjour]
"""
ARABIC = """
help: [النجدة, musa3ada]
danger:
  self-harm: [أريد أن أموت]
  violence: [يضربني]
  rape: [اغتصبني]
  trafficking: [باعوني]
  forced-work: [عمل قسري]
  lost: [أنا ضائع]
  nothing-tonight: [ma klitch]
harmless: [مرحبا]
"""


def words(source: str) -> DangerWords:
    """The lists of a short file."""
    report = Report()
    found = read_danger(tree(source, report), report)
    assert found is not None
    assert report.problems == []
    return found


FINDER = DangerFinder([words(FRENCH), words(ARABIC)])


@pytest.mark.parametrize(
    "text",
    [
        "je veux mourir",
        "JE VEUX MOURIR!!",
        "Salut, je veux mourir ce soir",
        "jveu mourir",
        "j’veu mourir",
        "suicide",
        "il me tape",
        "on ma violé",
        "on m a viole",
        "on m'a violé",
        "su1c1de",
        "sooooos",
        "S.O.S.",
        "s o s",
        "aide",
        "aide aide aide",
        "au secours au secours",
        "Au secours !",
        "🆘",
        "c'est 🆘",
        "أريد أن أموت",
        "اريد ان اموت",
        "أُرِيدُ أنْ أمُوتَ",
        "واريد أن أموت",
        "يـضربني",
        "يضربنى",
        "أنا ضائع",
        "\u200fالنجدة\u200f",
        "musa3ada",
        "ma klitch",
    ],
)
def test_exact(text: str) -> None:
    """Case, accents, apostrophes, stretched letters, SMS spelling, digits: no matter."""
    assert FINDER.find(text).alarm is Alarm.EXACT


@pytest.mark.parametrize(
    "text",
    [
        "je veux mourrir",
        "je veux vraiment mourir",
        "je vuex mourir",
        "suicid",
        "il me vraiment frappe",
        "il me frape",
        "couteau",
        "un couteau sur la table",
        "aidde",
        "musa3adda",
        "كان يضريني",
        "أريد أن اموات",
        "viol",
    ],
)
def test_near(text: str) -> None:
    """A slip of the finger, a word too many, or a word that only may mean danger."""
    assert FINDER.find(text).alarm is Alarm.NEAR


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "😀",
        "bonjour",
        "je veux courir",
        "je veux",
        "mourait",
        "couteaux",
        "aide juridictionnelle",
        "vol",
        "1234",
        "15/10/2026",
        "il me parle",
        "مرحبا",
        "vie",
        "je suis",
        "paris",
    ],
)
def test_none(text: str) -> None:
    """A part of a phrase, an ordinary word, a help word inside a text: no alarm."""
    assert FINDER.find(text).alarm is Alarm.NONE


def test_a_long_text() -> None:
    """Danger is found at the end of a very long text; slips are looked for at its start."""
    assert FINDER.find("bonjour " * 500 + "je veux mourir").alarm is Alarm.EXACT
    assert FINDER.find("je veux mourrir " + "bonjour " * 500).alarm is Alarm.NEAR
    assert FINDER.find("bonjour " * 500 + "je veux mourrir").alarm is Alarm.NONE


@given(st.text())
def test_any_text(text: str) -> None:
    """Any text is answered, and with danger in it, it is found."""
    assert FINDER.find(text).alarm in Alarm
    assert FINDER.find(f"{text}\nje veux mourir").alarm is not Alarm.NONE


def test_no_words_at_all() -> None:
    """Without lists nothing is danger but the sign."""
    assert DangerFinder([]).find("suicide").alarm is Alarm.NONE
    assert DangerFinder([]).find("🆘").alarm is Alarm.EXACT


def test_it_takes_no_time() -> None:
    """A message of two hundred letters takes less than two milliseconds."""
    text = "je cherche un avocat pour demain, est-ce que vous pouvez me donner un rendez-vous " * 3
    best = min(_seconds(text) for _ in range(20))

    assert best < 0.002


def _seconds(text: str) -> float:
    begun = time.process_time()
    FINDER.find(text)
    return time.process_time() - begun
