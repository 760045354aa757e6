"""Typed words made alike."""

import sys
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.service import normalize
from bot.service.normalize import (
    MARKS,
    MOST_DIFFERENT,
    MOST_KEPT,
    MOST_SIGNS,
    MOST_TYPED,
    MOST_WORDS,
    MOST_WORDS_HEARD,
    Typed,
    bare_tokens,
    folded,
    plain,
    spaced,
    tokens,
    with_letters,
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        ("J’ai FAIM !", ["jai", "faim"]),
        ("j ai faim", ["jai", "faim"]),
        ("j'ai", ["jai"]),
        ("où es-tu", ["ou", "es", "tu"]),
        ("S.O.S", ["sos"]),
        ("s u i c i d e", ["suicide"]),
        ("heeeelp", ["help"]),
        ("2000", ["2000"]),
        ("année", ["annee"]),
        ("أُريدُ", ["اريد"]),
        ("مـسـاعدة", ["مساعده"]),
        ("مساعدة", ["مساعده"]),
        ("\u200fجائع\u200f", ["جايع"]),
        ("ﻣﺴﺎﻋﺪﺓ", ["مساعده"]),
        ("😀 🆘", []),
        ("I am lost_here", ["i", "am", "lost", "here"]),
        ("t es où", ["tes", "ou"]),
        ("de l aide", ["de", "laide"]),
        ("m", ["m"]),
        ("d 12", ["d", "12"]),
        ("j veux", ["j", "veux"]),
    ],
)
def test_fold(text: str, words: list[str]) -> None:
    """Small letters, no marks, apostrophes gone, letters typed apart joined."""
    assert tokens(text) == words


@given(st.text())
def test_folded_words_have_letters_alone(text: str) -> None:
    """No word is empty, and none holds a space or a sign; marks stand behind a letter."""
    bare = [word.translate(dict.fromkeys(map(ord, MARKS))) for word in tokens(text)]
    assert all(word.isalnum() for word in bare)


def test_digits_as_letters() -> None:
    """A number stays a number; digits inside a word are read as the letters they look like."""
    assert with_letters(["su1c1de", "2026", "k1ll"]) == ["suicide", "2026", "kill"]


DIGITS = [
    chr(code) for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code)) == "Nd"
]


@pytest.mark.parametrize("way", [tokens, bare_tokens, lambda text: [folded(text)]])
def test_digits_of_every_script(way: Callable[[str], list[str]]) -> None:
    """A digit is the same digit in every script that Unicode knows."""
    assert len(DIGITS) > 600
    for digit in DIGITS:
        assert way(f"7{digit}") == [f"7{unicodedata.decimal(digit)}"]
        assert spaced(f"7{digit}") == f"7{unicodedata.decimal(digit)}"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ٱب", "اب"), ("گل", "كل"), ("کل", "كل"), ("یس", "يس"), ("ىس", "يس"), ("مدينة", "مدينه"),
        ("مـد", "مد"), ("أب", "اب"), ("مُد", "مد"), ("ﻣد", "مد"), ("œuf", "oeuf"), ("Æg", "aeg"),
        ("straße", "strasse"), ("ÉTÉ", "ete"), ("e\u0301te\u0301", "ete"), ("Łódź", "lodz"),
        ("ıstanbul", "istanbul"), ("İstanbul", "istanbul"), ("𝗮𝗯", "ab"), ("ａｂ", "ab"),
        ("he\ufe0flp", "help"), ("he\u200dlp", "help"), ("he\u034flp", "help"), ("ό", "ο"),
    ],
)  # fmt: skip
def test_letters_alike_for_all_uses(one: str, other: str) -> None:
    """Danger, search, towns and days agree on what is one letter."""
    assert tokens(one) == tokens(other)
    assert bare_tokens(one) == bare_tokens(other)
    assert folded(one) == folded(other)
    assert spaced(one) == spaced(other)


@given(st.text())
def test_composed_or_not(text: str) -> None:
    """Two spellings of Unicode for one text are one text (canonical equivalence, UAX #15)."""
    forms = {plain(unicodedata.normalize(form, text)) for form in ("NFC", "NFD")}

    assert len(forms) == 1
    assert plain(forms.pop()) in {plain(plain(text)), plain(text)}


@pytest.mark.parametrize("fraction", ["½", "¼", "⅔", "⅒"])
def test_a_fraction_is_no_day(fraction: str) -> None:
    """A half is not the first of February."""
    assert plain(fraction) == " "


def test_what_grows_is_cut_after_it_grew() -> None:
    """One sign of Arabic is eighteen letters; how long a text is, is counted after that."""
    assert len(plain("\ufdfa" * 4096)) == MOST_SIGNS
    assert len(Typed("\ufdfa" * 4096).whole) <= MOST_TYPED
    assert plain("\u0301" * 2_000 + "help") == "help"
    assert len(tokens("a1 " * 4096)) <= MOST_WORDS_HEARD
    assert len(bare_tokens("ab " * 4096)) <= MOST_WORDS


def test_what_is_no_language_is_read_as_far_as_it_could_be_one() -> None:
    """No language has a thousand signs in one message; each costs time that everybody waits."""
    every = "".join(chr(code) for code in range(0x4E00, 0x4E00 + 4_000))
    cry = "je veux mourir "

    assert plain(cry + every, MOST_TYPED).startswith(cry)
    assert len(set(plain(cry + every, MOST_TYPED))) <= MOST_DIFFERENT
    assert len(plain(every[:600] * 6, MOST_TYPED)) == 3_600


def test_the_table_of_signs_is_bounded() -> None:
    """Texts with every sign of Unicode cannot fill the memory."""
    every = "".join(chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code < 0xE000)
    for start in range(0, len(every), MOST_TYPED):
        plain(every[start : start + MOST_TYPED])
        assert len(normalize._FOLDING) <= MOST_KEPT


@given(st.text(), st.sampled_from(["fold", "apart", "name"]))
def test_folded_once_is_as_folded_alone(text: str, way: str) -> None:
    """What is folded for the whole update is what each use would have made of it."""
    typed = Typed(text)
    ways = {
        "fold": (list(typed.words), tokens(text)),
        "apart": (list(typed.apart), bare_tokens(text)),
        "name": (typed.name, folded(text)),
    }

    assert Typed.of(typed) is typed
    assert ways[way][0] == ways[way][1]
