"""The words or the number of a button of the screen she stands on."""

from bot.engine.links import verb_of
from bot.model.messages import Message
from bot.model.verbs import Verb
from bot.service.match_button import match_button
from bot.service.typed.desk import Desk, TypedOnScreen


def button(desk: Desk, said: TypedOnScreen) -> Message | None:
    """
    What the button gives that was typed instead of pressed.

    On a page that typed words made, a number is none: it would press the screen before that page.
    "Back" there is that screen.
    """
    if said.link is None:
        return None
    is_made_of_words = verb_of(said.link) is Verb.FOUND
    if is_made_of_words and all(map(str.isdecimal, said.text.words)):
        return None
    pressed = match_button(desk.presses.press(said.link), said.text)
    if pressed is None or pressed.link is None:
        return None
    is_back = is_made_of_words and pressed.link == said.screen.back
    return desk.presses.press(said.screen.link if is_back else pressed.link)
