"""What answers typed words that are no answer to a question: a question first, or ways on."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from bot.engine.guides import Guides
from bot.engine.show import flow_link, menu_link, show, step_link
from bot.model.messages import Button, Message
from bot.model.names import HELP, START, FlowName, StepName
from bot.model.paper_words import WORDS
from bot.model.screens import Screen
from bot.rendering.compose import build
from bot.rendering.keyboard import KEYCAP, Rows, back_row, choice_rows
from bot.rendering.lines import label_in
from bot.rendering.voice import Voice
from bot.rendering.words import Words

MAX_LABEL: Final = 48
"""Characters of a button that names a screen; a small phone shows the first twenty-five."""


def danger_question(guides: Guides, words: Words, screen: Screen) -> Message:
    """
    Whether she wants to see help numbers. "No" is the screen she stands on (safety rule A3).

    Its link is that screen's own, so nothing is lost, whatever she does.
    """
    voice = Voice(guides, words, screen.locale, screen.helper)
    yes = Button(voice.face("danger-yes"), flow_link(guides, screen.locale, screen.helper, HELP))
    rows = ((yes,), (Button(voice.face("danger-no"), screen.link),))
    return _page(screen, voice, iter([voice.face("danger-ask")]), rows)


def found_page(
    guides: Guides, words: Words, screen: Screen, found: Sequence[tuple[FlowName, StepName]]
) -> Message:
    """Screens that may be meant, each on a button that says where it leads."""
    voice = Voice(guides, words, screen.locale, screen.helper)
    rows = [
        (
            Button(
                label_in(
                    f"{number}{KEYCAP} {_leads_to(voice, flow, step)}",
                    is_right_to_left=voice.is_right_to_left,
                ),
                _link(guides, screen, flow, step),
            ),
        )
        for number, (flow, step) in enumerate(found, 1)
    ]
    parts = iter([voice.face("found")])
    return _page(screen, voice, parts, (*rows, *back_row(screen, voice)))


def nothing_found_page(guides: Guides, words: Words, screen: Screen, today: date) -> Message:
    """One kind sentence, the doors of the menu, the words on letters, and the way back."""
    voice = Voice(guides, words, screen.locale, screen.helper)
    home = menu_link(guides, screen.locale, screen.helper)
    doors = choice_rows(show(guides, home, today), voice)
    back = () if screen.link == home else back_row(screen, voice)
    parts = iter([voice.face("nothing-found")])
    return _page(screen, voice, parts, (*doors, *words_row(screen, voice), *back))


def words_row(screen: Screen, voice: Voice) -> Rows:
    """The way to the words on letters, when the content has them."""
    if WORDS not in voice.guides.content.flows:
        return ()
    link = flow_link(voice.guides, screen.locale, screen.helper, WORDS)
    label = label_in(voice.title_of(WORDS), is_right_to_left=voice.is_right_to_left)
    return ((Button(label, link),),)


def _link(guides: Guides, screen: Screen, flow: FlowName, step: StepName) -> str:
    if step == START:
        return flow_link(guides, screen.locale, screen.helper, flow)
    return step_link(guides, screen.locale, screen.helper, flow, step)


def _leads_to(voice: Voice, flow: FlowName, step: StepName) -> str:
    """The title of the guide, and the first words of its screen."""
    title = voice.title_of(flow)
    if step == START:
        return title
    said = voice.words.say(voice.locale, voice.helper, flow, step).text
    first = said.partition("\n")[0]
    return _shortened(first if flow == WORDS else f"{title} · {first}")


def _shortened(text: str) -> str:
    """*text* up to a whole word that fits."""
    if len(text) <= MAX_LABEL:
        return text
    return f"{text[:MAX_LABEL].rpartition(' ')[0] or text[:MAX_LABEL]}…"


def _page(screen: Screen, voice: Voice, parts: Iterator[str], rows: Rows) -> Message:
    """A page under the screen's title; language, more and help stay below it."""
    message = build(screen, voice, parts, "", rows)
    return replace(message, fixed=message.fixed[-1:], facts=(), deadlines=())
