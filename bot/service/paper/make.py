"""
Makes the PDF of a letter: A4, with fonts of our own, the same bytes every time.

typst sets the type: of what was tried, it alone needs no system library and joins the letters of
every script (docs/decisions/). It works in a thread: a tenth of a second is long for a bot.
"""

import asyncio
import json
from collections import OrderedDict
from pathlib import Path
from typing import Final

from bot.content.fonts import missing_signs
from bot.model.messages import Paper

HERE: Final = Path(__file__).parent
KEPT: Final = 200
"""PDFs kept ready; each is about 60 kB."""


class PaperMaker:
    """Makes PDFs one at a time, and keeps the last ones: most people need the same letters."""

    def __init__(self) -> None:
        self._ready: OrderedDict[Paper, bytes] = OrderedDict()
        self._turn = asyncio.Lock()

    async def pdf_of(self, paper: Paper) -> bytes:
        """The PDF of *paper*."""
        async with self._turn:
            made = self._ready.get(paper)
            if made is None:
                made = await asyncio.to_thread(pdf_of, paper)
                self._ready[paper] = made
                if len(self._ready) > KEPT:
                    self._ready.popitem(last=False)
            return made


def pdf_of(paper: Paper) -> bytes:
    """
    The PDF of *paper*.

    Raises:
        RuntimeError: When typst cannot set it; the text of the error is about the template. Also
            when no font has a sign of it: typst would print an empty box and say nothing.
    """
    printed = [paper.heading, *(text for part in paper.parts for text in (part.text, part.meaning))]
    missing = missing_signs("".join(printed))
    if missing:
        raise RuntimeError(f"no font of the letters has these signs: {missing[:20]!r}")
    import typst  # noqa: PLC0415 - 40 ms and some memory, needed when a letter is

    made = typst.compile(
        HERE / "letter.typ",
        root=HERE,
        font_paths=[HERE / "fonts"],
        ignore_system_fonts=True,
        sys_inputs={"paper": template_input(paper)},
    )
    if not isinstance(made, bytes):
        raise RuntimeError("typst gave no PDF")
    return made


def template_input(paper: Paper) -> str:
    """What the template reads."""
    return json.dumps(
        {
            "title": paper.title,
            "heading": paper.heading,
            "rtl": paper.is_right_to_left,
            "lang": paper.locale.partition("-")[0],
            "parts": [
                {"style": part.style.value, "text": part.text, "meaning": part.meaning}
                for part in paper.parts
            ],
        },
        ensure_ascii=False,
        sort_keys=True,
    )
