"""The signs that letters can print, and that every letter of the project is made of them."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.fonts import PAPER, WEIGHTS, families, missing_signs, printable_signs, signs_of
from bot.content.texts import FACE_FILE
from bot.rendering.translations import Translations
from tests.project import the_content


def test_every_letter_of_every_language_can_be_printed() -> None:
    """Title, parts and meanings as they are said, with their terms, in each language there is."""
    loaded = the_content()
    assert loaded.content is not None
    words, tried = Translations(loaded.content, loaded.texts), 0
    for locale in loaded.content.languages:
        for letter in loaded.content.letters.values():
            for name in ("title", *letter.parts):
                values = dict.fromkeys(("blank", "line"), "…")
                values |= {str(one): "mardi 1er décembre 2026" for one in letter.days}
                said = words.say(locale, None, letter.text_file, name, values=values)

                assert said.faults == ()
                assert missing_signs(said.text) == "", (locale, letter.name, name)
                tried += 1
        for name in ("letter-meaning", "letter-keep"):
            assert missing_signs(words.say(locale, None, FACE_FILE, name).text) == ""

    assert tried > 100


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("Été, œuvre, Łódź, ŋ, ɓ, ẹ̀, 0123456789 « » – — … ’", ""),
        ("عمري أقل من \u206818\u2069 سنة، لماذا؟", ""),
        ("ኣነ ሀ", ""),
        ("সাহায্য চাই, ১৮", ""),
        ("დახმარება", ""),
        ("ߒߞߏ", "ߒߞߏ"),
        ("漢字漢", "漢字"),
        ("a\u00a0b\u202fc\nd", ""),
        ("☎️ 3114", "☎"),
    ],
)
def test_missing_signs(text: str, missing: str) -> None:
    """Each once, in order; spaces and marks of direction show nothing and need no glyph."""
    assert missing_signs(text) == missing


def test_each_font_that_the_template_names_is_there() -> None:
    """And no file lies in the folder that the template would never ask for."""
    named = {f"{name.replace(' ', '')}-{weight}.ttf" for name in families() for weight in WEIGHTS}

    assert named == {one.name for one in (PAPER / "fonts").glob("*.[ot]tf")}
    assert len(printable_signs()) > 3000


def _font(form: int, subtable: bytes) -> bytes:
    """The smallest file with a character map of one subtable."""
    cmap = struct.pack(">HHHHI", 0, 1, 3, 1 if form == 4 else 10, 12) + subtable
    return struct.pack(">IHHHH4sIII", 0x10000, 1, 0, 0, 0, b"cmap", 0, 28, len(cmap)) + cmap


@given(st.lists(st.tuples(st.integers(33, 0x1FFFF), st.integers(0, 40)), max_size=8))
def test_ranges_of_the_whole_of_unicode(ranges: list[tuple[int, int]]) -> None:
    """Format 12 gives exactly the signs of its ranges; glyph 0 is no sign."""
    groups = b"".join(struct.pack(">III", first, first + more, 1) for first, more in ranges)
    head = struct.pack(">HHIII", 12, 0, 16 + len(groups), 0, len(ranges))
    wanted = {chr(point) for first, more in ranges for point in range(first, first + more + 1)}

    assert signs_of(_font(12, head + groups)) == wanted


@pytest.mark.parametrize(
    ("delta", "glyphs", "signs"),
    [(-60, (), "ABC"), (-65, (), "BC"), (0, (0, 5, 6), "BC"), (3, (1, 0, 2), "AC")],
)
def test_segments_of_the_first_plane(delta: int, glyphs: tuple[int, ...], signs: str) -> None:
    """Format 4, by a difference or by a list; glyph 0 is the empty box."""
    listed = b"".join(struct.pack(">H", one) for one in glyphs)
    body = struct.pack(">HHHHH", 67, 0xFFFF, 0, 65, 0xFFFF)
    body += struct.pack(">hh", delta, 1) + struct.pack(">HH", 4 if glyphs else 0, 0) + listed
    head = struct.pack(">HHHHHHH", 4, 14 + len(body), 0, 4, 0, 0, 0)

    assert signs_of(_font(4, head + body)) == set(signs)


@pytest.mark.parametrize("form", [0, 6, 14])
def test_other_maps_are_refused(form: int) -> None:
    """A font whose map we cannot read says so; it never counts as one that has nothing."""
    with pytest.raises(ValueError, match="format"):
        signs_of(_font(12, struct.pack(">HHIII", form, 0, 16, 0, 0)))
