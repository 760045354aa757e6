"""Yes or no, typed where a button says so."""

from bot.engine.links import verb_of
from bot.model.messages import Button, Message
from bot.model.verbs import WITH_EFFECT
from bot.rendering.keyboard import bare_label
from bot.service.normalize import tokens
from bot.service.typed.desk import Desk, TypedOnScreen
from bot.service.typed.need import names_a_need


def yes_no(desk: Desk, said: TypedOnScreen) -> Message | None:
    """What the one button gives that begins with the same word; else that a button says it."""
    meant = next((one for one in desk.made(yes_and_no) if said.text.words in one), None)
    if meant is None:
        return None
    presses = desk.presses
    if said.link is None:
        return presses.press(presses.languages(said.screen.link))
    shown = presses.press(said.link)
    links = {
        button.link
        for row in shown.choices
        for button in row
        if button.link is not None
        and verb_of(button.link) not in WITH_EFFECT
        and _first_word(button) in meant
    }
    if len(links) == 1:
        return presses.press(links.pop())
    if names_a_need(desk, said.text):
        # Nobody asked: "sim" is yes in Portuguese, and the card of a phone in English.
        return None
    return presses.say(said.screen.link, "answer-yes-no")


def _first_word(button: Button) -> tuple[str, ...]:
    return tuple(tokens(bare_label(button.label))[:1])


def yes_and_no(desk: Desk) -> tuple[frozenset[tuple[str, ...]], ...]:
    """Ways to type yes, and ways to type no, in every language."""
    return tuple(
        frozenset(words for way in desk.listed(f"words-for-{one}") if (words := tuple(tokens(way))))
        for one in ("yes", "no")
    )
