"""A word that stands on letters: OPP, récépissé."""

from bot.engine.show import step_link
from bot.model.messages import Message
from bot.model.names import START
from bot.model.paper_words import WORDS
from bot.rendering.pages_typed import found_page
from bot.service.search import MOST_FOUND
from bot.service.typed.desk import Desk, TypedOnScreen
from bot.service.typed.inside import leads_inside
from bot.service.typed.need import names_a_need


def word(desk: Desk, said: TypedOnScreen) -> Message | None:
    """
    The screen that explains a word on letters, when the text is one.

    A few words more are a sentence ("je veux aller au lycée"): who says one more often wants the
    guide that deals with it, so that stands first, and what the word means below it.
    """
    step = desk.search.word(said.text)
    if step is None:
        return None
    presses, screen = desk.presses, said.screen
    guide = desk.content.words[step].guide
    if guide is not None and not desk.search.is_a_word(said.text):
        if names_a_need(desk, said.text):
            return None
        leads = leads_inside(desk, said.text, screen.locale)
        found = list(dict.fromkeys((*leads[: MOST_FOUND - 1], (guide, START), (WORDS, step))))
        return found_page(presses.compiled, presses.translations, screen, found[:MOST_FOUND])
    return presses.press(step_link(presses.compiled, screen.locale, screen.helper, WORDS, step))
