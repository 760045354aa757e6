"""The words or the number of a button of the screen she stands on."""

from bot.engine.links import verb_of
from bot.model.messages import Button, Message
from bot.model.verbs import Verb
from bot.service.match_button import match_begun, match_button
from bot.service.typed.desk import Desk, TypedOnScreen


def button(desk: Desk, said: TypedOnScreen) -> Message | None:
    """
    What the button gives that was typed instead of pressed.

    On a page that typed words made, a number is none: it would press the screen before that page.
    "Back" there is that screen.
    """
    if said.link is None:
        return None
    if verb_of(said.link) is Verb.FOUND and all(map(str.isdecimal, said.text.words)):
        return None
    return _pressed(desk, said, match_button(desk.presses.press(said.link), said.text))


def button_begun(desk: Desk, said: TypedOnScreen) -> Message | None:
    """
    What the one button gives whose words were begun: "jattend".

    Only what was heard as no danger comes here; whole labels alone are read before it.
    """
    if said.link is None:
        return None
    return _pressed(desk, said, match_begun(desk.presses.press(said.link), said.text))


def _pressed(desk: Desk, said: TypedOnScreen, button: Button | None) -> Message | None:
    if button is None or button.link is None or said.link is None:
        return None
    is_back = verb_of(said.link) is Verb.FOUND and button.link == said.screen.back
    return desk.presses.press(said.screen.link if is_back else button.link)
