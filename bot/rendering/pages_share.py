"""The pages that take a screen out of the chat, or say that it is wrong. Effects are the face's."""

from collections.abc import Iterator
from dataclasses import replace

from bot.engine.guides import Guides
from bot.engine.show import step_link
from bot.model.messages import Message
from bot.model.screens import Screen
from bot.rendering.pages_about import page_about
from bot.rendering.voice import Voice
from bot.rendering.words import Words


def share_page(guides: Guides, words: Words, screen: Screen) -> Message:
    """The address of the step alone, without moves and answers, to be copied or scanned."""
    link = step_link(guides, screen.locale, screen.helper, screen.flow, screen.step.about.name)
    home = words.installation.address
    address = f"{home}?start={link}" if home else ""

    def parts(voice: Voice) -> Iterator[str]:
        yield voice.face("share-text") if address else voice.face("share-nowhere")
        # On a line of its own and without marks, so that Telegram makes it a link.
        yield address

    return replace(page_about(guides, words, screen, parts, lambda _: ()), address=address)


def wrong_page(guides: Guides, words: Words, screen: Screen) -> Message:
    """
    Thanks for the report, which is a total and nobody's (safety rule F9).

    Only where somebody answers for the bot it says that a team can see it.
    """
    thanks = "wrong-thanks" if words.installation.is_answered_for else "wrong-thanks-trial"
    return page_about(guides, words, screen, lambda voice: iter([voice.face(thanks)]), lambda _: ())
