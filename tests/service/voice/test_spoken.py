"""What is said aloud: numbers, letters and signs of a text, in words."""

import pytest

from bot.service.voice.french_numbers import LARGEST, in_words
from bot.service.voice.spoken import (
    as_said,
    count_words,
    letter_by_letter,
    named_letters,
    seconds_to_say,
)

SAID = {"OFPRA": "ofpra", "CeGIDD": "cégide"}


def said(text: str) -> str:
    """As the machine voice says it."""
    return as_said(text, SAID, named_letters)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "zéro"), (1, "un"), (15, "quinze"), (17, "dix-sept"), (21, "vingt et un"),
        (22, "vingt-deux"), (48, "quarante-huit"), (60, "soixante"), (69, "soixante-neuf"),
        (70, "soixante-dix"), (71, "soixante et onze"), (77, "soixante-dix-sept"),
        (80, "quatre-vingts"), (81, "quatre-vingt-un"), (91, "quatre-vingt-onze"),
        (99, "quatre-vingt-dix-neuf"), (100, "cent"), (119, "cent dix-neuf"), (200, "deux cents"),
        (280, "deux cent quatre-vingts"), (801, "huit cent un"), (1000, "mille"),
        (1999, "mille neuf cent quatre-vingt-dix-neuf"), (2026, "deux mille vingt-six"),
        (80_000, "quatre-vingt mille"), (200_000, "deux cent mille"), (93_558,
         "quatre-vingt-treize mille cinq cent cinquante-huit"),
    ],
)  # fmt: skip
def test_numbers(number: int, words: str) -> None:
    """As they are said in France."""
    assert in_words(number) == words


def test_no_two_numbers_are_said_alike() -> None:
    """Of the numbers that texts have, each has words of its own."""
    numbers = [*range(3000), *range(3000, LARGEST, 997)]

    assert len({in_words(one) for one in numbers}) == len(numbers)


@pytest.mark.parametrize("number", [-1, LARGEST + 1])
def test_a_number_that_is_not_written_out(number: int) -> None:
    """It is refused: nothing is said that would be wrong."""
    with pytest.raises(ValueError, match="not written out"):
        in_words(number)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Une OQTF", "Une o ku té effe."),
        ("l’ASE", "l’a esse eu."),
        ("L’OFPRA décide", "L’ofpra décide."),
        ("Un CeGIDD", "Un cégide."),
        ("La C2S", "La cé deux esse."),
        ("classe UPE2A", "classe u pé eu deux a."),
        ("Croix-Rouge et Paris", "Croix-Rouge et Paris."),
        ("📞 \u2068119\u2069\nDanger.", "cent dix-neuf.\nDanger."),
        ("📞 0\u00a0800\u00a008\u00a011\u00a011", "zéro, huit cents, zéro huit, onze, onze."),
        ("01 30 31 05 05", "zéro un, trente, trente et un, zéro cinq, zéro cinq."),
        ("0130310505", "zéro un, trente, trente et un, zéro cinq, zéro cinq."),
        ("116 000", "cent seize, zéro zéro zéro."),
        ("3114", "trente et un, quatorze."),
        ("3919, gratuit", "trente-neuf, dix-neuf, gratuit."),
        ("avant 18\u00a0ans", "avant dix-huit ans."),
        ("15/10/2026", "quinze octobre deux mille vingt-six."),
        ("1/2/2027", "premier février deux mille vingt-sept."),
        ("le 1er mars", "le premier mars."),
        ("depuis 2025", "depuis deux mille vingt-cinq."),
        ("8 h 30", "huit heures trente."),
        ("à 1 h", "à une heure."),
        ("21 heures", "vingt et une heures."),
        ("1 mois", "un mois."),
        ("1 fois", "une fois."),
        ("1 500 €", "mille cinq cents euros."),
        ("3000 €", "trois mille euros."),
        ("10 %", "dix pour cent."),
        ("L.221-2-4", "L deux cent vingt et un tiret deux tiret quatre."),
        ("« Je veux\u00a0» (aujourd’hui).", "Je veux, aujourd’hui."),
        ("la préfecture (bureau de l’État) :", "la préfecture, bureau de l’État :"),
        ("✋ On t’a dit « non »", "On t’a dit non."),
        ("Où en es-tu ?", "Où en es-tu ?"),
    ],
)
def test_a_text_as_it_is_said(text: str, words: str) -> None:
    """Acronyms by their letters unless they are said as a word, no sign, every number in words."""
    assert said(text) == words


def test_a_script_names_letters_as_a_person_reads_them() -> None:
    """The letters themselves, one by one."""
    assert as_said("Une OQTF, l’OFPRA", SAID, letter_by_letter) == "Une O-Q-T-F, l’ofpra."


def test_another_language_keeps_its_numbers() -> None:
    """They are said in its own words, which we do not know; pictures and quotes go all the same."""
    assert as_said("📞 119 «نعم»", {}, letter_by_letter, french=False) == "119 نعم."


def test_how_long() -> None:
    """A calm voice: 130 words a minute; a word with an apostrophe or hyphens is one."""
    text = "Où en es-tu ? L’aide s’arrête."

    assert count_words(text) == 5
    assert seconds_to_say("mot " * 130) == 60
    assert seconds_to_say("") == 1
