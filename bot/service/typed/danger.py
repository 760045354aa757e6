"""Words of danger: the numbers at once, or a question first (safety rules A2 and A3)."""

from dataclasses import replace

from bot.model.flows import TownQuestion
from bot.model.messages import Message
from bot.rendering.pages_typed import danger_question
from bot.service.danger import DANGER_TYPED, Alarm
from bot.service.typed.desk import Desk, Said


def alarmed(desk: Desk, said: Said) -> Message | None:
    """The help numbers, or whether she wants them; None when nothing sounds like danger."""
    presses = desk.presses
    alarm = desk.danger.find(said.text)
    if alarm is Alarm.EXACT:
        return replace(presses.press(presses.help(said.screen.link)), counts=DANGER_TYPED)
    if alarm is Alarm.NEAR and not _is_a_town(desk, said):
        asks = danger_question(presses.guides, presses.words, said.screen)
        return replace(asks, counts=DANGER_TYPED)
    return None


def _is_a_town(desk: Desk, said: Said) -> bool:
    """Whether a town was asked for and named: some sound like a word of danger."""
    return isinstance(said.screen.step, TownQuestion) and desk.towns.is_a_name(said.text)
