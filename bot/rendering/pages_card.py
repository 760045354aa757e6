"""
A card to show: the French sentences of a screen in large letters, as a picture for a telephone.

Whom it is shown to reads the French, so the sentences are said in French whatever her language;
under each stands, small, what it means. What the screen says before its first sentence is said to
her and is not on the picture.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

from bot.engine.compiled import CompiledContent
from bot.model.messages import Message
from bot.model.screens import Screen
from bot.model.sheets import (
    OPENS_A_SENTENCE,
    LineStyle,
    Sheet,
    SheetKind,
    SheetLine,
    opens_a_sentence,
)
from bot.rendering.compose import has_card
from bot.rendering.lines import LEFT_TO_RIGHT_MARK, without_marks
from bot.rendering.localizer import Localizer
from bot.rendering.pages_about import nothing_page, page_about
from bot.rendering.pages_voice import shortened
from bot.rendering.print_lines import in_french, printed
from bot.rendering.spaces import with_plain_spaces
from bot.rendering.translations import Translations

_CLOSES = "»"


def card_page(compiled: CompiledContent, translations: Translations, screen: Screen) -> Message:
    """The sentences as text; the picture comes under it."""
    if not has_card(compiled, screen):
        return nothing_page(compiled, translations, screen)
    made: list[Sheet] = []
    sorry: list[str] = []

    def parts(localizer: Localizer) -> Iterator[str]:
        said = tuple(_sentences(screen, localizer))
        made.append(_sheet(said, screen, localizer))
        sorry.append(localizer.ui("file-not-sent"))
        yield localizer.ui("card-comes")
        for line in said:
            yield _as_text(line, localizer)
        yield from localizer.grade(localizer.step(screen))

    message = page_about(compiled, translations, screen, parts, lambda _: ())
    return replace(message, attachment=made[0], if_not_sent=sorry[0])


def _sheet(said: tuple[SheetLine, ...], screen: Screen, localizer: Localizer) -> Sheet:
    caption = "\n".join(_as_text(line, localizer) for line in said)
    of_nobody = _sentences(screen.of_nobody(), replace(localizer, faults=[]))
    return Sheet(
        SheetKind.CARD,
        printed(said),
        screen.locale,
        localizer.is_right_to_left,
        shortened(caption),
        is_everybodys=said == tuple(of_nobody),
    )


def _sentences(screen: Screen, localizer: Localizer) -> Iterator[SheetLine]:
    """From the first sentence on: each with its meaning; then what stands below, such as law."""
    lines = in_french(localizer).step(screen).text.split("\n")
    first = next(n for n, line in enumerate([*lines, OPENS_A_SENTENCE]) if _is_sentence(line))
    meanings = _meanings(localizer.step(screen).text)
    for line in lines[first:]:
        plain = without_marks(line).strip()
        if not plain:
            continue
        style = LineStyle.LARGE if _is_sentence(line) else LineStyle.SMALL
        yield SheetLine(style, plain, is_french=True)
        meaning = meanings.get(with_plain_spaces(plain))
        if meaning is not None:
            yield SheetLine(LineStyle.MEANING, meaning)


def _is_sentence(line: str) -> bool:
    return opens_a_sentence(without_marks(line))


def _meanings(text: str) -> Mapping[str, str]:
    """What a translation says in brackets after a French sentence, on its line or the next."""
    found: dict[str, str] = {}
    lines = with_plain_spaces(without_marks(text)).split("\n")
    for line, below in pairwise([*lines, ""]):
        sentence, closes, rest = line.strip().rpartition(_CLOSES)
        meaning = rest.strip() or below.strip()
        if closes and meaning.startswith("(") and meaning.endswith(")"):
            found[sentence + closes] = meaning[1:-1].strip()
    return found


def _as_text(line: SheetLine, localizer: Localizer) -> str:
    if line.style is LineStyle.MEANING:
        return f"({line.text})"
    mark = LEFT_TO_RIGHT_MARK if localizer.is_right_to_left else ""
    return mark + line.text
