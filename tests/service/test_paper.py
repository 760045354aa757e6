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
from bot.model.verbs import Verb
from bot.service.paper import make
from bot.service.paper.make import PaperMaker, pdf_of, template_input
from tests.project import talk, visits

A4 = (595, 842)
FRENCH = Paper(
    title="Lettre au juge",
    heading="",
    parts=tuple(PaperPart(style, f"Ligne « {style.value} » :\n………………") for style in Style),
    locale=Locale("fr"),
    is_right_to_left=False,
    file_name="judge",
)
ARABIC = replace(
    FRENCH,
    heading="ماذا تقول الرسالة",
    parts=(PaperPart(Style.TEXT, "J’ai moins de 18 ans.", "عمري أقل من \u206818\u2069 سنة."),),
    locale=Locale("ar"),
    is_right_to_left=True,
)


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


async def test_made_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten who need the same letter at once wait for one; the oldest is given up."""
    made: list[Paper] = []

    def note(paper: Paper) -> bytes:
        made.append(paper)
        return b"%PDF-" + str(len(made)).encode()

    monkeypatch.setattr(make, "pdf_of", note)
    monkeypatch.setattr(make, "KEPT", 1)
    maker = PaperMaker()
    same = await asyncio.gather(*(maker.pdf_of(FRENCH) for _ in range(10)))
    await maker.pdf_of(ARABIC)
    again = await maker.pdf_of(FRENCH)

    assert set(same) == {b"%PDF-1"}
    assert again == b"%PDF-3"


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
