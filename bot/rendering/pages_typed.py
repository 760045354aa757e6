"""What answers typed words that are no answer to a question: a question first, or ways on."""

from collections.abc import Iterator
from dataclasses import replace

from bot.engine.guides import Guides
from bot.engine.show import flow_link
from bot.model.messages import Button, Message
from bot.model.names import HELP
from bot.model.screens import Screen
from bot.rendering.compose import build
from bot.rendering.keyboard import Rows
from bot.rendering.voice import Voice
from bot.rendering.words import Words


def danger_question(guides: Guides, words: Words, screen: Screen) -> Message:
    """
    Whether she wants to see help numbers. "No" is the screen she stands on (safety rule A3).

    Its link is that screen's own, so nothing is lost, whatever she does.
    """
    voice = Voice(guides, words, screen.locale, screen.helper)
    yes = Button(voice.face("danger-yes"), flow_link(guides, screen.locale, screen.helper, HELP))
    rows = ((yes,), (Button(voice.face("danger-no"), screen.link),))
    return _page(screen, voice, iter([voice.face("danger-ask")]), rows)


def _page(screen: Screen, voice: Voice, parts: Iterator[str], rows: Rows) -> Message:
    """A page under the screen's title; language, more and help stay below it."""
    message = build(screen, voice, parts, "", rows)
    return replace(message, fixed=message.fixed[-1:], facts=(), deadlines=())
