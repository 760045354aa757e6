"""The pages that take a screen out of the chat, or say that it is wrong. Effects are the face's."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.engine.compiled import CompiledContent
from bot.engine.links import with_verb
from bot.engine.show import step_link
from bot.model.messages import Button, Message
from bot.model.screens import Screen
from bot.model.sheets import LineStyle, Sheet, SheetKind, SheetLine
from bot.model.verbs import Verb
from bot.rendering.keyboard import Rows
from bot.rendering.localizer import Localizer
from bot.rendering.pages_about import page_about
from bot.rendering.print_lines import in_french, line_of, printable, printed
from bot.rendering.translations import Translations

BETWEEN_LANGUAGES = " · "


def share_page(compiled: CompiledContent, translations: Translations, screen: Screen) -> Message:
    """The address of the step alone, without moves and answers, to be copied or scanned."""
    address = _address_of(compiled, translations, screen)
    made: list[Sheet] = []
    sorry: list[str] = []

    def parts(localizer: Localizer) -> Iterator[str]:
        yield localizer.ui("share-text") if address else localizer.ui("share-nowhere")
        # On a line of its own and without marks, so that Telegram makes it a link.
        yield address
        if address:
            made.append(_code(screen, address, localizer))
            sorry.append(localizer.ui("file-not-sent"))

    def rows(localizer: Localizer) -> Rows:
        if not address or not may_hang_on_a_wall(compiled, screen):
            return ()
        link = with_verb(screen.link, Verb.POSTER)
        return ((Button(localizer.ui("poster"), link),),)

    message = page_about(compiled, translations, screen, parts, rows)
    if not address:
        return message
    return replace(message, address=address, attachment=made[0], if_not_sent=sorry[0])


def poster_page(compiled: CompiledContent, translations: Translations, screen: Screen) -> Message:
    """A page to hang up: what the guide is about, and the code that opens this screen of it."""
    # Her second language is nobody's who walks by.
    address = _address_of(compiled, translations, replace(screen, helper=None))
    may_hang = may_hang_on_a_wall(compiled, screen)
    made: list[Sheet] = []
    sorry: list[str] = []

    def parts(localizer: Localizer) -> Iterator[str]:
        if not address:
            yield localizer.ui("share-nowhere")
        elif not may_hang:
            yield localizer.ui("poster-not-this")
        else:
            made.append(_poster(screen, address, localizer))
            sorry.append(localizer.ui("file-not-sent"))
            yield localizer.ui("poster-comes")

    message = page_about(compiled, translations, screen, parts, lambda _: ())
    return replace(message, attachment=made[0], if_not_sent=sorry[0]) if made else message


def may_hang_on_a_wall(compiled: CompiledContent, screen: Screen) -> bool:
    """
    Whether the title of *screen* may stand beside its code, and on a poster.

    Not on a sensitive one: whoever is seen with it is taken for somebody who needs it. Nor where
    the words are of her own answers, which no shared link has.
    """
    step = screen.step.about
    is_of_her = bool(compiled.content.shows.get((screen.flow, step.name)))
    return not (compiled.content.flows[screen.flow].sensitive or step.sensitive or is_of_her)


def wrong_page(compiled: CompiledContent, translations: Translations, screen: Screen) -> Message:
    """
    Thanks for the report, which is a total and nobody's (safety rule F9).

    Only where somebody answers for the bot it says that a team can see it.
    """
    thanks = "wrong-thanks" if translations.installation.is_answered_for else "wrong-thanks-trial"
    return page_about(
        compiled, translations, screen, lambda localizer: iter([localizer.ui(thanks)]), lambda _: ()
    )


def _address_of(compiled: CompiledContent, translations: Translations, screen: Screen) -> str:
    """Where the step of *screen* is opened from outside; empty where the bot has no address."""
    link = step_link(compiled, screen.locale, screen.helper, screen.flow, screen.step.about.name)
    home = translations.installation.address
    return f"{home}?start={link}" if home else ""


def _code(screen: Screen, address: str, localizer: Localizer) -> Sheet:
    """A picture of the code, under the title of the guide where others may read it."""
    lines: list[SheetLine] = []
    if may_hang_on_a_wall(localizer.compiled, screen):
        lines += _titles(screen, localizer)
    lines.append(SheetLine(LineStyle.CODE, address))
    return _sheet(SheetKind.CODE, lines, screen, localizer)


def _poster(screen: Screen, address: str, localizer: Localizer) -> Sheet:
    french = in_french(localizer)
    spoken = [french] if localizer.locale == french.locale else [french, localizer]
    installation = localizer.translations.installation
    lines = [*_titles(screen, localizer), SheetLine(LineStyle.CODE, address)]
    lines += _said(spoken, "poster-scan", LineStyle.TEXT)
    lines.append(SheetLine(LineStyle.SMALL, _languages(localizer), is_french=True))
    if not installation.public:
        lines += _said(spoken, "trial", LineStyle.SMALL)
    # Who runs it, and where to see that the code leads there (safety rule D6).
    below = [installation.organisation if installation.is_answered_for else "",
             installation.address]  # fmt: skip
    lines += (line_of(LineStyle.SMALL, words, is_french=True) for words in below)
    return _sheet(SheetKind.POSTER, lines, screen, localizer)


def _sheet(
    kind: SheetKind, lines: Iterable[SheetLine], screen: Screen, localizer: Localizer
) -> Sheet:
    """Everybody's: the address is of the step alone, the words are of the guide and the bot."""
    rtl = localizer.is_right_to_left
    return Sheet(kind, printed(lines), screen.locale, rtl, is_everybodys=True)


def _titles(screen: Screen, localizer: Localizer) -> Iterator[SheetLine]:
    """The title of the guide in French, and in her language under it."""
    french = in_french(localizer).title(screen)
    hers = localizer.title(screen)
    yield line_of(LineStyle.LARGE, french, is_french=True)
    if hers != french:
        yield line_of(LineStyle.MEANING, hers)


def _said(spoken: Iterable[Localizer], name: str, style: LineStyle) -> Iterator[SheetLine]:
    for number, one in enumerate(spoken):
        yield line_of(style, one.ui(name), is_french=number == 0)


def _languages(localizer: Localizer) -> str:
    """Every language by its own name, or by its French one where no font has its script."""
    languages = localizer.translations.content.languages.values()
    return BETWEEN_LANGUAGES.join(printable(one.own_name) or one.french_name for one in languages)
