"""A word that stands on letters: OPP, récépissé."""

from bot.engine.show import step_link
from bot.model.messages import Message
from bot.model.paper_words import WORDS
from bot.service.typed.desk import Desk, TypedOnScreen


def word(desk: Desk, said: TypedOnScreen) -> Message | None:
    """The screen that explains a word on letters, when the text is one."""
    step = desk.search.word(said.text)
    if step is None:
        return None
    screen = said.screen
    link = step_link(desk.presses.compiled, screen.locale, screen.helper, WORDS, step)
    return desk.presses.press(link)
