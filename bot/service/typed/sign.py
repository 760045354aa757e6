"""One emoji: the sign of a button opens what that button opens; of any other she is asked."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Final

from bot.content.texts import Texts
from bot.engine.links import verb_of
from bot.model.content import Content
from bot.model.flows import Call, DayQuestion, Question, SpokenStep, TownQuestion
from bot.model.messages import Message
from bot.model.names import MENU, PLACES_FLOW, START, TITLE, FlowName, StepName
from bot.model.signs import is_pictograph
from bot.model.typed_words import Screen
from bot.model.verbs import WITH_EFFECT
from bot.rendering.keyboard import bare_label
from bot.rendering.pages_typed import found_page
from bot.service.search import MOST_FOUND
from bot.service.typed.desk import Desk, TypedOnScreen

_LABEL: Final = re.compile(r"^\s+\.([\w-]+)\s*=\s*(\S+)", re.MULTILINE)
_HEAD: Final = re.compile(r"^[\w-]+\s*=\s*(\S+)")
_LONGEST: Final = 40
"""Signs of a text that may be emoji alone; more is no question."""


def sign(desk: Desk, said: TypedOnScreen) -> Message | None:
    """Where the typed sign leads; None when the text has a letter or a digit in it."""
    typed = said.text.text.strip()
    if said.text.words or not any(map(_is_a_sign, typed)):
        return None
    presses, screen = desk.presses, said.screen
    if said.link is None:
        return presses.press(presses.languages(screen.link))
    bare = sign_in(typed[:_LONGEST])
    shown = presses.press(said.link)
    on_screen = {
        button.link
        for row in shown.rows
        for button in row
        if button.link is not None
        and verb_of(button.link) not in WITH_EFFECT
        and sign_in(bare_label(button.label)[:_LONGEST]) == bare
    }
    if len(on_screen) == 1:
        return presses.press(on_screen.pop())
    found = desk.made(screens_by_sign).get(bare, ())
    if not found and isinstance(screen.step, DayQuestion | TownQuestion):
        return None
    if not found:
        return presses.say(screen.link, "answer-sign")
    page = found_page(presses.compiled, presses.translations, screen, found[:MOST_FOUND])
    first = page.choices[0][0].link
    return presses.press(first) if len(found) == 1 and first is not None else page


def sign_in(text: str) -> str:
    """The first emoji of *text* without its colour: "🛏️🛏️" is "🛏"."""
    return next(filter(_is_a_sign, text), "")


def _is_a_sign(one: str) -> bool:
    return is_pictograph(one) or unicodedata.category(one) == "Sm"


def screens_by_sign(desk: Desk) -> Mapping[str, tuple[Screen, ...]]:
    """
    What the signs of our buttons and titles lead to.

    The doors of the menu come first, then the titles of guides, then what else wears the sign in
    the guide to places; in the words of the source, for translations keep the signs.
    """
    content, texts = desk.content, desk.texts
    found: dict[str, dict[Screen, None]] = {}
    for one, screen in (*_doors(content, texts, MENU), *_titles(content, texts)):
        found.setdefault(one, {})[screen] = None
    for one, screen in _doors(content, texts, PLACES_FLOW):
        if one not in found:
            found[one] = {screen: None}
    return {one: tuple(screens) for one, screens in found.items()}


def _titles(content: Content, texts: Texts) -> Iterator[tuple[str, Screen]]:
    for flow in content.flows:
        entry = texts.entry(content.source, flow, TITLE)
        head = None if entry is None else _HEAD.match(entry.source)
        if head is not None and (one := sign_in(head[1])):
            yield one, (flow, START)


def _doors(content: Content, texts: Texts, flow: FlowName) -> Iterator[tuple[str, Screen]]:
    if flow not in content.flows:
        return
    steps = content.flows[flow].steps
    for name, step in steps.items():
        entry = texts.entry(content.source, flow, name)
        if not isinstance(step, Question) or entry is None:
            continue
        signs = {label: sign_in(words) for label, words in _LABEL.findall(entry.source)}
        for choice in step.choices:
            screen = _behind(flow, choice.go, steps.get(StepName(choice.go)))
            if signs.get(choice.name) and screen is not None:
                yield signs[choice.name], screen


def _behind(flow: FlowName, name: StepName, step: object) -> Screen | None:
    if isinstance(step, Call):
        return step.flow, step.step
    return (flow, name) if isinstance(step, SpokenStep) else None
