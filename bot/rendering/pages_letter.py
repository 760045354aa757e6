"""A letter to print or to copy: in French, with its meaning in her language beside it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import groupby
from typing import Final

from bot.content.fonts import missing_signs
from bot.engine.compiled import CompiledContent
from bot.engine.days import read_iso
from bot.engine.letters import parts_of
from bot.model.content import day_answers
from bot.model.letters import BLANK, LINE, Letter, Style
from bot.model.messages import Message, Paper, PaperPart
from bot.model.names import TITLE, Locale
from bot.model.screens import Screen
from bot.rendering.days import day_in_words, day_on_paper
from bot.rendering.lines import LEFT_TO_RIGHT_MARK, without_marks
from bot.rendering.localizer import Localizer
from bot.rendering.pages_about import page_about
from bot.rendering.translations import Translations

DOTS: Final = "…" * 8
DOTTED_LINE: Final = "\n" + "…" * 40
"""What she fills in by hand."""
_END: Final = re.compile(r"[\s\u00a0\u202f]*[;,.؛،]$")
"""What ends an item of a list."""
MAX_PAGE: Final = 3900
"""Characters of a letter in a message: what leaves room below Telegram's 4096."""


def paper_of(
    translations: Translations, screen: Screen, letter: Letter, localizer: Localizer
) -> Paper:
    """*letter* with the answers that she gave on the way to *screen*."""
    paper = _paper(translations, screen, letter, localizer)
    # Held against what it says, not against what it is known to read: nothing slips by.
    quiet = replace(localizer, faults=[])
    return replace(
        paper, is_everybodys=paper == _paper(translations, screen.of_nobody(), letter, quiet)
    )


def _paper(
    translations: Translations, screen: Screen, letter: Letter, localizer: Localizer
) -> Paper:
    source = translations.content.source
    given = _days_given(translations, screen)
    french = {name: DOTS if day is None else day_on_paper(day) for name, day in given.items()}
    hers = {
        name: DOTS if day is None else day_in_words(day, localizer.language.babel)
        for name, day in given.items()
    }

    def say(name: str, locale: Locale) -> str:
        days = french if locale == source else hers
        values = {BLANK: DOTS, LINE: DOTTED_LINE, **days}
        said = translations.say(locale, screen.helper, letter.text_file, name, values=values)
        localizer.faults.extend(said.faults)
        return said.text if locale == source else localizer.shown(said)

    needs_meaning = screen.locale != source
    parts = _lists_joined(
        PaperPart(
            part.style,
            without_marks(say(part.name, source)),
            say(part.name, screen.locale) if needs_meaning else "",
        )
        for part in parts_of(letter, screen.answers)
    )
    return Paper(
        title=without_marks(say(TITLE, source)),
        heading=f"{localizer.ui('letter-meaning')}. {localizer.ui('letter-keep')}"
        if needs_meaning
        else "",
        parts=parts,
        locale=screen.locale,
        is_right_to_left=localizer.is_right_to_left,
        file_name=letter.name,
        is_everybodys=False,
    )


def printed(paper: Paper) -> Paper:
    """*paper* as it can be printed: in French alone when no font has the script of its meaning."""
    meanings = "".join(part.meaning for part in paper.parts)
    if not missing_signs(paper.heading + meanings):
        return paper
    return replace(paper, heading="", parts=tuple(replace(one, meaning="") for one in paper.parts))


def _days_given(translations: Translations, screen: Screen) -> dict[str, date | None]:
    """The days that letters may name; None for those that she did not give."""
    return {
        name: read_iso(screen.answers.get(name, "")) for name in day_answers(translations.content)
    }


def _lists_joined(parts: Iterable[PaperPart]) -> tuple[PaperPart, ...]:
    """
    Parts of one list after each other, as one list: only its last item ends with a full stop.

    Which items there are depends on her answers, so no text can know which one is the last.
    """
    joined: list[PaperPart] = []
    for _, run in groupby(parts, key=lambda part: part.style is Style.LIST):
        of_run = list(run)
        if of_run[0].style is Style.LIST:
            text = _one_list(part.text for part in of_run)
            of_run = [replace(of_run[0], text=text, meaning=_one_list(p.meaning for p in of_run))]
        joined += of_run
    return tuple(joined)


def _one_list(texts: Iterable[str]) -> str:
    """The items of *texts* on lines: each ends as the first one does, the last with a stop."""
    items = [line for text in texts for line in text.split("\n") if line.strip()]
    if len(items) < 2:
        return "\n".join(items)
    between = _END.search(items[0])
    separator = ";" if between is None or between[0].strip() == "." else between[0]
    bare = [_END.sub("", item) for item in items]
    return "\n".join([*(f"{item}{separator}" for item in bare[:-1]), f"{bare[-1]}."])


def letter_page(compiled: CompiledContent, translations: Translations, screen: Screen) -> Message:
    """The letter as text to copy; its meaning below it; the PDF comes beside it."""
    name = screen.step.about.letter
    if name is None:
        return page_about(
            compiled,
            translations,
            screen,
            lambda localizer: iter([localizer.ui("letter-none")]),
            lambda _: (),
        )
    letter = translations.content.letters[name]
    made: list[Paper] = []
    sorry: list[str] = []

    def parts(localizer: Localizer) -> Iterator[str]:
        paper = paper_of(translations, screen, letter, localizer)
        made.append(paper)
        sorry.append(localizer.ui("file-not-sent"))
        yield localizer.ui("letter-by-hand")
        yield localizer.ui("letter-comes")
        if printed(paper) is not paper:
            yield localizer.ui("letter-french-alone")
        room = MAX_PAGE
        for text in (*_french(paper, localizer), *_meaning(paper, localizer)):
            room -= len(text) + 2
            if room < 0:
                return
            yield text

    message = page_about(compiled, translations, screen, parts, lambda _: ())
    return replace(message, attachment=printed(made[0]), if_not_sent=sorry[0])


def _french(paper: Paper, localizer: Localizer) -> Iterator[str]:
    """The words of the letter, every line from left to right."""
    for part in paper.parts:
        mark = LEFT_TO_RIGHT_MARK if localizer.is_right_to_left else ""
        yield "\n".join(mark + line for line in part.text.split("\n"))


def _meaning(paper: Paper, localizer: Localizer) -> Iterator[str]:
    if paper.heading:
        yield f"— {localizer.ui('letter-meaning')} —"
        for part in paper.parts:
            yield part.meaning
