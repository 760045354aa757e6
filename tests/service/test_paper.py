"""The PDF of a letter: A4, the words of every script, the same bytes each time."""

import asyncio
import re
import zlib
from dataclasses import replace

import pytest

from bot.engine.links import with_locale, with_verb
from bot.model.letters import Style
from bot.model.messages import Paper, PaperPart
from bot.model.names import Locale
from bot.model.sheets import CalendarDay, CalendarFile, LineStyle, Sheet, SheetKind, SheetLine
from bot.model.verbs import Verb
from bot.service.paper.make import PaperMaker, pdf_of, template_input
from tests.project import TODAY, talk, visits

A4 = (595, 842)
FRENCH = Paper(
    title="Lettre au juge",
    heading="",
    parts=tuple(PaperPart(style, f"Ligne « {style.value} » :\n………………") for style in Style),
    locale=Locale("fr"),
    is_right_to_left=False,
    file_name="judge",
    is_everybodys=True,
)
ARABIC = replace(
    FRENCH,
    heading="ماذا تقول الرسالة",
    parts=(PaperPart(Style.TEXT, "J’ai moins de 18 ans.", "عمري أقل من \u206818\u2069 سنة."),),
    locale=Locale("ar"),
    is_right_to_left=True,
)

CARD = Sheet(
    SheetKind.CARD,
    (SheetLine(LineStyle.LARGE, "Un avocat.", is_french=True),),
    Locale("fr"),
    is_right_to_left=False,
    is_everybodys=True,
)
CALENDAR = CalendarFile((CalendarDay(TODAY, "Date", "Regarde tes papiers."),), TODAY)


def pages(pdf: bytes) -> int:
    """How many pages there are."""
    return len(re.findall(rb"/Type\s*/Page[^s]", whole(pdf)))


def whole(pdf: bytes) -> bytes:
    """The file with its compressed parts unpacked."""
    unpacked = [pdf]
    for found in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL):
        try:
            unpacked.append(zlib.decompress(found[1]))
        except zlib.error:
            continue
    return b"\n".join(unpacked)


def test_a_french_letter_is_one_page() -> None:
    """A4, and no second page where there is nothing to explain."""
    pdf = pdf_of(FRENCH)
    box = re.search(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)", whole(pdf))

    assert pdf.startswith(b"%PDF-")
    assert pages(pdf) == 1
    assert box is not None
    assert (int(float(box[1])), round(float(box[2]))) == A4
    assert len(pdf) < 100_000


def test_the_meaning_is_on_a_page_of_its_own() -> None:
    """The page that is sent is French alone; the font of her script is in the file."""
    pdf = pdf_of(ARABIC)

    assert pages(pdf) == 2
    assert b"NotoNaskhArabic" in whole(pdf)
    assert b"NotoNaskhArabic" not in whole(pdf_of(FRENCH))


def test_the_same_bytes() -> None:
    """No time stands in it, so that it can be kept and sent again."""
    assert pdf_of(ARABIC) == pdf_of(ARABIC)


def test_words_are_not_a_program() -> None:
    """What a translator writes is set as it is, whatever typst would make of it."""
    odd = replace(FRENCH, parts=(PaperPart(Style.TEXT, '#panic("x") *a* $b$ @c \\ [d] "e"'),))

    assert pages(pdf_of(odd)) == 1


OTHER = replace(FRENCH, title="Une autre lettre")


async def test_made_once() -> None:
    """Ten who need the same letter at once wait for one; a picture that is everybody's, too."""
    maker = PaperMaker()
    letters = await asyncio.gather(*(maker.pdf_of(FRENCH) for _ in range(10)))
    pictures = await asyncio.gather(*(maker.file_of(CARD) for _ in range(10)))

    assert len({id(one) for one in letters}) == 1
    assert len({id(one) for one in pictures}) == 1


async def test_the_one_asked_for_longest_ago_goes() -> None:
    """LRU: a letter that people ask for stays, however long ago it was made."""
    maker = PaperMaker(most=2)
    first, second = await maker.pdf_of(FRENCH), await maker.pdf_of(ARABIC)
    assert await maker.pdf_of(FRENCH) is first
    await maker.pdf_of(OTHER)

    assert await maker.pdf_of(FRENCH) is first
    assert await maker.pdf_of(ARABIC) is not second


async def test_what_is_ready_waits_for_nothing() -> None:
    """Who asks for a letter that is ready does not stand in line behind one that is being made."""
    maker = PaperMaker()
    ready = await maker.pdf_of(FRENCH)
    being_made = asyncio.create_task(maker.pdf_of(ARABIC))
    await asyncio.sleep(0)

    assert await maker.pdf_of(FRENCH) is ready
    assert await maker.file_of(CALENDAR)
    assert not being_made.done()
    await being_made


async def test_what_is_hers_is_not_kept() -> None:
    """A file with something of one person is made anew each time: the memory holds none of it."""
    maker = PaperMaker()
    for paper in (replace(FRENCH, is_everybodys=False), replace(ARABIC, is_everybodys=False)):
        assert await maker.pdf_of(paper) is not await maker.pdf_of(paper)
    for kind in SheetKind:
        hers = replace(CARD, kind=kind, is_everybodys=False)
        assert await maker.file_of(hers) is not await maker.file_of(hers)
    assert await maker.file_of(CALENDAR) is not await maker.file_of(CALENDAR)


@pytest.mark.parametrize(
    ("meaning", "locale", "is_right_to_left"),
    [("সাহায্য চাই। আমি একা, ১৮ বছরের কম।", "bn", False), ("ኣነ በይነይ ኣለኹ።", "ti", False),
     ("დახმარება მჭირდება.", "ka", False), ("زه مرستې ته اړتیا لرم.", "ps", True),
     ("مجھے مدد چاہیے۔", "ur", True), ("Мне нужна помощь.", "ru", False)],
)  # fmt: skip
def test_the_meaning_is_printed_in_each_script(
    meaning: str, locale: str, is_right_to_left: bool
) -> None:
    """Bengali, Ge'ez, Georgian, Arabic of Asia, Cyrillic: with a font of our own, on page two."""
    parts = (PaperPart(Style.TEXT, "J’ai besoin d’aide.", meaning),)
    paper = replace(
        FRENCH, heading=meaning, parts=parts, locale=Locale(locale),
        is_right_to_left=is_right_to_left,
    )  # fmt: skip

    assert pages(pdf_of(paper)) == 2


@pytest.mark.parametrize("sign", ["漢", "☎", "ꯀ", "ߒ", "ⵣ"])
@pytest.mark.parametrize("where", ["text", "meaning", "heading"])
def test_no_letter_of_boxes(sign: str, where: str) -> None:
    """A sign that no font has is refused, wherever it stands: typst would print an empty box."""
    paper = replace(FRENCH, heading=sign if where == "heading" else "")
    if where != "heading":
        text, meaning = (sign, "") if where == "text" else ("Bonjour", sign)
        paper = replace(paper, parts=(PaperPart(Style.TEXT, text, meaning),))

    with pytest.raises(RuntimeError, match="no font of the letters"):
        pdf_of(paper)


def every_paper(locale: Locale) -> list[Paper]:
    """Each letter of the project, as long as it gets."""
    longest: dict[str, Paper] = {}
    for visit in visits(Locale("fr")):
        if visit.screen.step.about.letter is None:
            continue
        link = with_locale(talk().compiled, visit.screen.link, locale)
        found = talk().press(with_verb(link, Verb.LETTER)).attachment
        assert isinstance(found, Paper)
        before = longest.setdefault(found.file_name, found)
        if len(template_input(found)) > len(template_input(before)):
            longest[found.file_name] = found
    assert len(longest) >= 7
    return list(longest.values())


@pytest.mark.parametrize("locale", ["fr", "en", "ar"])
def test_every_letter_of_the_project_fits_its_pages(locale: str) -> None:
    """The letter is one page, its meaning another: nobody hands in half of a letter."""
    for made in every_paper(Locale(locale)):
        assert pages(pdf_of(made)) == (1 if locale == "fr" else 2), made.file_name
