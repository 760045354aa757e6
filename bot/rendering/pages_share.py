"""The pages that take a screen out of the chat, or say that it is wrong. Effects are the face's."""

from collections.abc import Iterator
from dataclasses import replace

from bot.engine.compiled import CompiledContent
from bot.engine.show import step_link
from bot.model.messages import Message
from bot.model.screens import Screen
from bot.rendering.localizer import Localizer
from bot.rendering.pages_about import page_about
from bot.rendering.translations import Translations


def share_page(compiled: CompiledContent, translations: Translations, screen: Screen) -> Message:
    """The address of the step alone, without moves and answers, to be copied or scanned."""
    link = step_link(compiled, screen.locale, screen.helper, screen.flow, screen.step.about.name)
    home = translations.installation.address
    address = f"{home}?start={link}" if home else ""

    def parts(localizer: Localizer) -> Iterator[str]:
        yield localizer.ui("share-text") if address else localizer.ui("share-nowhere")
        # On a line of its own and without marks, so that Telegram makes it a link.
        yield address

    return replace(page_about(compiled, translations, screen, parts, lambda _: ()), address=address)


def wrong_page(compiled: CompiledContent, translations: Translations, screen: Screen) -> Message:
    """
    Thanks for the report, which is a total and nobody's (safety rule F9).

    Only where somebody answers for the bot it says that a team can see it.
    """
    thanks = "wrong-thanks" if translations.installation.is_answered_for else "wrong-thanks-trial"
    return page_about(
        compiled, translations, screen, lambda localizer: iter([localizer.ui(thanks)]), lambda _: ()
    )
