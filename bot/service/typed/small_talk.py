"""What one writes to a person: greetings, thanks, anger, "are you a robot", "menu", "stop"."""

from collections.abc import Mapping, Sequence
from typing import Final

from bot.engine.links import verb_of
from bot.model.messages import Message
from bot.model.screens import Screen
from bot.model.verbs import Verb
from bot.rendering.localizer import Localizer
from bot.service.normalize import tokens
from bot.service.typed.desk import Desk, TypedOnScreen

KINDS: Final = (
    "greeting", "ok", "thanks", "stop", "menu", "back", "robot", "who", "insult",
    "not-understanding",
)  # fmt: skip
"""Each has a list `words-for-`; all but menu and back an `answer-`. Of several the last counts."""
MOST_WORDS: Final = 12
"""Words of a text that may be nothing but small talk."""


def small_talk(desk: Desk, said: TypedOnScreen) -> Message | None:
    """A short kind answer above her screen; None unless every word of the text is small talk."""
    kind = kind_of(said.text.words, desk.made(kinds_by_words))
    if kind is None:
        return None
    presses = desk.presses
    if said.link is None:
        return presses.press(presses.languages(said.screen.link))
    if kind == "menu":
        return presses.press(presses.menu_of(said.screen.link))
    if kind == "back":
        return presses.press(_back_from(desk, said.link, said.screen))
    return presses.say(said.screen.link, f"answer-{kind}")


def _back_from(desk: Desk, link: str, screen: Screen) -> str:
    """Where the button "back" leads of the message she reads; without one, the screen itself."""
    presses = desk.presses
    if verb_of(link) is Verb.FOUND:
        return screen.link
    label = Localizer(presses.compiled, presses.translations, screen.locale, screen.helper).ui(
        "back"
    )
    shown = presses.press(link)
    links = (one.link for row in shown.rows for one in row if one.label == label)
    return next((one for one in links if one is not None), screen.link)


def kinds_by_words(desk: Desk) -> dict[tuple[str, ...], str]:
    """The words of every language, each with its kind; of two kinds the first."""
    found: dict[tuple[str, ...], str] = {}
    for kind in KINDS:
        for way in desk.listed(f"words-for-{kind}"):
            if folded := tuple(tokens(way)):
                found.setdefault(folded, kind)
    return found


def kind_of(said: Sequence[str], kinds: Mapping[tuple[str, ...], str]) -> str | None:
    """The kind of a text that is small talk to its last word: "bonjour, merci beaucoup"."""
    if not said or len(said) > MOST_WORDS:
        return None
    told = -1
    at = 0
    while at < len(said):
        for length in range(len(said) - at, 0, -1):
            kind = kinds.get(tuple(said[at : at + length]))
            if kind is not None:
                told = max(told, KINDS.index(kind))
                at += length
                break
        else:
            return None
    return KINDS[told]
