"""Pictures for a telephone: their size, that nothing is cut, and that no sign is a box."""

import re
import time
from dataclasses import replace
from functools import cache

import pytest
import segno

from bot.engine.links import with_locale, with_verb
from bot.model.names import Locale
from bot.model.sheets import LineStyle, Sheet, SheetKind, SheetLine
from bot.model.verbs import Verb
from bot.service.paper.made_files import file_name_of, file_of, fingerprint_of, template_input
from tests.build import FR
from tests.png import picture_of, size_of
from tests.project import LOCALES, talk, visits
from tests.service.test_paper import pages, whole

WIDTH, HEIGHT = 720, 1280
"""Of a cheap telephone held upright."""
MARGIN = 36
"""Pixels at each side that stay white: 40, but for the slope of a letter."""
LARGEST_FILE = 300_000
"""Bytes: three seconds on a bad line."""


def card(*lines: SheetLine) -> Sheet:
    """A card with these lines."""
    return Sheet(SheetKind.CARD, lines, FR, is_right_to_left=False, is_everybodys=True)


def large(text: str) -> SheetLine:
    """A sentence to show."""
    return SheetLine(LineStyle.LARGE, text, is_french=True)


def cards(locale: Locale) -> list[Sheet]:
    """Every card of the project."""
    found = {}
    for visit in visits(FR):
        if visit.screen.step.about.card:
            link = with_locale(talk().compiled, visit.screen.link, locale)
            made = talk().press(with_verb(link, Verb.CARD)).attachment
            assert isinstance(made, Sheet)
            found[fingerprint_of(made)] = made
    return list(found.values())


@cache
def longest(locale: Locale) -> Sheet:
    """The card with most words."""
    return max(cards(locale), key=lambda one: len(template_input(one)))


@pytest.mark.parametrize("locale", LOCALES)
def test_every_card_fills_a_telephone(locale: Locale) -> None:
    """Upright, as large as the telephone, light enough for a bad line, and made while she waits."""
    file_of(card(large("Bonjour")))  # the fonts are read once
    for made in cards(locale):
        began = time.process_time()
        png = file_of(made)

        assert size_of(png) == (WIDTH, HEIGHT)
        assert len(png) < LARGEST_FILE
        assert time.process_time() - began < 1


@pytest.mark.parametrize("locale", LOCALES)
def test_nothing_is_cut(locale: Locale) -> None:
    """The longest card has white all around it: no letter leaves the picture."""
    seen = picture_of(file_of(longest(locale)))

    assert not seen.has_ink(0, 0, MARGIN, seen.height)
    assert not seen.has_ink(seen.width - MARGIN, 0, seen.width, seen.height)
    assert not seen.has_ink(0, 0, seen.width, 10)
    assert not seen.has_ink(0, seen.height - 10, seen.width, seen.height)
    assert seen.has_ink(MARGIN, 10, seen.width - MARGIN, seen.height - 10)


def height_of_letters(png: bytes) -> int:
    """Pixels of the first line, from the top of its tallest letter to the foot of its lowest."""
    seen = picture_of(png)
    inked = [min(row) < 200 for row in seen.rows]
    first = inked.index(True)
    return inked.index(False, first) - first


def test_as_large_as_it_can_be() -> None:
    """A short sentence is larger than a long one, and both are to be read from an arm's length."""
    short = height_of_letters(file_of(card(large("Non"))))
    long = height_of_letters(file_of(card(large("Je demande un avocat. " * 12))))

    # A capital at the smallest size, 22 pt on 360: 3 mm on a screen 65 mm wide.
    assert short > long >= 30


def test_too_long_is_longer_not_smaller() -> None:
    """What does not fit at the smallest size makes the picture longer: never cut, never tiny."""
    words = "Je demande un avocat et un interprète. " * 30
    png = file_of(card(large(words)))
    width, height = size_of(png)

    assert width == WIDTH
    assert height > HEIGHT
    assert height_of_letters(png) >= 30


def test_one_long_word_fits_the_width() -> None:
    """A word is never broken; the letters get smaller until it fits."""
    seen = picture_of(file_of(card(large("anticonstitutionnellement"))))

    assert not seen.has_ink(seen.width - MARGIN, 0, seen.width, seen.height)


@pytest.mark.parametrize("sign", ["漢字", "漢", "☎", "ⵣ"])
def test_no_picture_of_boxes(sign: str) -> None:
    """A sign that no font has is refused: typst would draw an empty box."""
    with pytest.raises(RuntimeError, match="no font"):
        file_of(card(large(f"Je suis {sign}")))


def test_words_are_not_a_program() -> None:
    """What a translator writes is set as it is, whatever typst would make of it."""
    assert size_of(file_of(card(large('#panic("x") *a* $b$ @c \\ [d] "e"')))) == (WIDTH, HEIGHT)


def test_the_same_bytes() -> None:
    """No time stands in it, so that Telegram's number of it serves everybody."""
    made = card(large("Bonjour"))

    assert file_of(made) == file_of(replace(made))
    assert fingerprint_of(made) == fingerprint_of(replace(made))


def test_its_name_tells_nothing() -> None:
    """The list of downloads of a shared telephone shows the name."""
    assert {file_name_of(one) for one in cards(FR)} == {"picture.png"}


ADDRESS = "https://t.me/example_bot?start=s1a-tw_SMWU"


def code(*above: SheetLine) -> Sheet:
    """A picture of a code."""
    return Sheet(
        SheetKind.CODE,
        (*above, SheetLine(LineStyle.CODE, ADDRESS)),
        FR,
        is_right_to_left=False,
        is_everybodys=True,
    )


@pytest.mark.parametrize("title", [(), (large("Dormir et manger ce soir"),)])
def test_the_code_can_be_scanned(title: tuple[SheetLine, ...]) -> None:
    """Each module is as black or white as the standard's encoder says, sharp, with white around."""
    seen = picture_of(file_of(code(*title)))
    matrix = segno.make(ADDRESS, error="m", micro=False).matrix
    rows = [number for number, row in enumerate(seen.rows) if min(row) < 128]
    bottom = rows[-1] + 1
    columns = [
        at
        for at in range(seen.width)
        if min(row[at] for row in seen.rows[bottom - 99 : bottom]) < 128
    ]
    left, side = columns[0], columns[-1] + 1 - columns[0]
    module = side // len(matrix)
    top = bottom - side

    assert side == module * len(matrix)
    assert module >= 12
    assert not seen.has_ink(left - 4 * module, top - 3 * module, left, bottom + 4 * module)
    assert not seen.has_ink(left + side, top - 3 * module, left + side + 4 * module, bottom)
    for y, row in enumerate(matrix):
        for x, is_black in enumerate(row):
            middle = seen.rows[top + y * module + module // 2][left + x * module + module // 2]
            assert (middle < 64) == bool(is_black), (x, y)
            assert middle < 64 or middle > 192


def test_a_poster_is_one_page() -> None:
    """A4, one page, small enough to be sent and printed anywhere."""
    lines = (large("Arrivée et évaluation de la minorité en France"), *code().lines,
             *(SheetLine(LineStyle.TEXT, "Des informations gratuites. " * 4) for _ in range(2)),
             *(SheetLine(LineStyle.SMALL, "Une ligne petite.") for _ in range(6)))  # fmt: skip
    made = Sheet(SheetKind.POSTER, lines, FR, is_right_to_left=False, is_everybodys=True)
    pdf = file_of(made)
    box = re.search(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)", whole(pdf))

    assert box is not None
    assert [round(float(one)) for one in box.groups()] == [595, 842]
    assert pages(pdf) == 1
    assert len(pdf) < 100_000
    assert file_name_of(made) == "poster.pdf"
