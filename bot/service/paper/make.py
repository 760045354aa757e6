"""
Makes the PDF of a letter: A4, with fonts of our own, the same bytes every time. Pictures, too.

typst sets the type: of what was tried, it alone needs no system library and joins the letters of
every script (docs/decisions/). It works in a thread: a tenth of a second is long for a bot.
"""

import asyncio
import json
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import Final

from bot.content.fonts import missing_signs
from bot.model.messages import Paper
from bot.model.sheets import CalendarFile, MadeFile, Sheet
from bot.service.paper.made_files import file_of

HERE: Final = Path(__file__).parent
KEPT: Final = 200
"""Files kept ready; each is about 60 kB, a picture 100."""


class PaperMaker:
    """
    An LRU cache of files, made one at a time: most people need the same letters and cards.

    Only of what is everybody's: a file with a day or a choice of one person is made, given and
    forgotten.

    Args:
        most: Files that are kept; of more, the one asked for longest ago goes.
    """

    def __init__(self, most: int = KEPT) -> None:
        self._most = most
        self._ready: OrderedDict[Paper | Sheet, bytes] = OrderedDict()
        self._turn = asyncio.Lock()

    async def pdf_of(self, paper: Paper) -> bytes:
        """The PDF of *paper*."""
        return await self._made(paper, lambda: pdf_of(paper))

    async def file_of(self, made: MadeFile) -> bytes:
        """The file of a picture, a poster or a calendar entry."""
        if isinstance(made, CalendarFile):
            return file_of(made)  # some lines of text: nothing to wait for
        return await self._made(made, lambda: file_of(made))

    async def _made(self, what: Paper | Sheet, make: Callable[[], bytes]) -> bytes:
        made = self._found(what)
        if made is not None:
            return made
        async with self._turn:
            made = self._found(what)  # made for somebody else while this one waited
            if made is None:
                made = await asyncio.to_thread(make)
                self._keep(what, made)
            return made

    def _found(self, what: Paper | Sheet) -> bytes | None:
        made = self._ready.get(what)
        if made is not None:
            self._ready.move_to_end(what)
        return made

    def _keep(self, what: Paper | Sheet, made: bytes) -> None:
        if what.is_everybodys:
            self._ready[what] = made
            if len(self._ready) > self._most:
                self._ready.popitem(last=False)


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
