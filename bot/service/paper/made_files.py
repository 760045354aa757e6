"""
The bytes of a picture or a poster, set by typst as letters are (docs/decisions/0007).

A picture is a PNG of 720 pixels in width, what a cheap telephone shows without enlarging it.
"""

import json
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Final

import segno

from bot.content.fonts import missing_signs
from bot.model.sheets import LineStyle, MadeFile, Sheet, SheetLine
from bot.service.paper.calendar_file import calendar_bytes

HERE: Final = Path(__file__).parent
PIXELS_AN_INCH: Final = 144
"""Two pixels for each point of the template."""
MARGIN: Final = 4
"""Modules of white around a code, without which no reader finds it (ISO/IEC 18004, 5.3.8)."""


def file_of(made: MadeFile) -> bytes:
    """
    The bytes of *made*: PNG, PDF or iCalendar.

    Raises:
        RuntimeError: When typst cannot set it, or no font has a sign of it.
    """
    return _set(made) if isinstance(made, Sheet) else calendar_bytes(made)


def file_name_of(made: MadeFile) -> str:
    """A name that tells nothing of its subject: the list of downloads of a telephone shows it."""
    if not isinstance(made, Sheet):
        return "date.ics"
    return "picture.png" if made.is_picture else "poster.pdf"


def media_type_of(made: MadeFile) -> str:
    """Its media type (RFC 2046)."""
    if not isinstance(made, Sheet):
        return "text/calendar"
    return "image/png" if made.is_picture else "application/pdf"


def fingerprint_of(made: MadeFile) -> str:
    """A hash of everything that is on it."""
    whole = template_input(made).encode() if isinstance(made, Sheet) else calendar_bytes(made)
    return sha256(whole).hexdigest()


def template_input(sheet: Sheet) -> str:
    """What the template reads."""
    return json.dumps(
        {
            "kind": sheet.kind.value,
            "rtl": sheet.is_right_to_left,
            "lang": sheet.locale.partition("-")[0],
            "lines": [
                _code_input(line) if line.style is LineStyle.CODE else _line_input(line)
                for line in sheet.lines
            ],
        },
        ensure_ascii=False,
        sort_keys=True,
    )


def _line_input(line: SheetLine) -> dict[str, str | bool]:
    return {"style": line.style.value, "text": line.text, "french": line.is_french}


def _code_input(line: SheetLine) -> dict[str, str | int]:
    """A QR code (ISO/IEC 18004) that leads to the address in *line*, with its margin, as an SVG."""
    drawn = BytesIO()
    code = segno.make(line.text, error="m", micro=False)
    code.save(drawn, kind="svg", border=MARGIN, dark="#000", light="#fff", xmldecl=False)
    side, _ = code.symbol_size(border=MARGIN)
    return {"style": line.style.value, "text": drawn.getvalue().decode(), "modules": int(side)}


def _set(sheet: Sheet) -> bytes:
    printed = "".join(line.text for line in sheet.lines if line.style is not LineStyle.CODE)
    missing = missing_signs(printed)
    if missing:
        raise RuntimeError(f"no font has these signs: {missing[:20]!r}")
    import typst  # noqa: PLC0415 - 40 ms and some memory, needed when a picture is

    made = typst.compile(
        HERE / "sheet.typ",
        root=HERE,
        font_paths=[HERE / "fonts"],
        ignore_system_fonts=True,
        format="png" if sheet.is_picture else "pdf",
        ppi=PIXELS_AN_INCH,
        sys_inputs={"sheet": template_input(sheet)},
    )
    if not isinstance(made, bytes):
        raise RuntimeError("typst gave no file, or more than one page")
    return made
