"""Words of danger: the numbers at once, or a question first (safety rules A2 and A3)."""

from dataclasses import replace

from bot.model.danger import Alarm, Theme
from bot.model.flows import DayQuestion, TownQuestion
from bot.model.messages import Message
from bot.rendering.pages_typed import danger_question, dying_question
from bot.service.danger import DANGER_TYPED, Heard
from bot.service.typed.desk import Desk, TypedOnScreen
from bot.service.typed.language import is_a_language
from bot.service.typed.need import is_a_need, is_told_by_signs
from bot.service.typed.search import screens_meant
from bot.service.typed.town_anywhere import need_in_town, words_beside_towns
from bot.service.typed.town_names import found_by_another_name


def alarmed(desk: Desk, said: TypedOnScreen) -> Message | None:
    """The help numbers, or whether she wants them; None when nothing sounds like danger."""
    return exact_danger(desk, said) or perhaps_danger(desk, said)


def exact_danger(desk: Desk, said: TypedOnScreen) -> Message | None:
    """The help numbers, for words that are danger as they stand."""
    presses, heard = desk.presses, _heard(desk, said)
    if heard.alarm is not Alarm.EXACT:
        return None
    speaks_of_dying = heard.theme is Theme.SELF_HARM
    to_help = presses.help_for_dark_thoughts if speaks_of_dying else presses.help
    return replace(presses.press(to_help(said.screen.link)), counted_as=DANGER_TYPED)


def perhaps_danger(desk: Desk, said: TypedOnScreen) -> Message | None:
    """
    Whether she wants to see the numbers, for words that may be danger.

    Where only the learned score hears it, a text that is the whole name of something means that.
    The guides that her words are found in stand below, so that "no" need not be the end of it.
    """
    heard = _heard(desk, said)
    if not heard:
        return _ask(desk, said) if _is_a_call_from_a_town(desk, said) else None
    if heard.alarm is not Alarm.NEAR or _is_a_town(desk, said):
        return None
    if heard.is_felt and _is_a_name(desk, said):
        return None
    # A word that is known just so is no call for help with a slip in it: "aile".
    if heard.theme is None and not heard.is_felt and is_a_need(desk, said.text):
        return None
    if heard.theme is Theme.NOTHING_TONIGHT and not heard.is_felt:
        # Signs say it to who reads none of our languages; the question would be one more sentence.
        if is_told_by_signs(desk, said.text):
            return None
        # Who says what she lacks, and where, is led there; the numbers are on that screen, too.
        if (places := need_in_town(desk, said)) is not None:
            return places
    return _ask(desk, said)


def _ask(desk: Desk, said: TypedOnScreen) -> Message:
    made = desk.presses.compiled, desk.presses.translations, said.screen
    # Who may have spoken of dying is asked that, and nothing beside it.
    if _heard(desk, said).theme is Theme.SELF_HARM:
        asks = dying_question(*made)
    else:
        asks = danger_question(*made, screens_meant(desk, said))
    return replace(asks, counted_as=DANGER_TYPED)


def _is_a_call_from_a_town(desk: Desk, said: TypedOnScreen) -> bool:
    """Whether a call for help says only where she is: "sos lyon", "help paris"."""
    calls = any(
        desk.danger.find(" ".join(words)).alarm is Alarm.EXACT
        for words in words_beside_towns(desk, said.text)
    )
    return calls and not desk.towns.is_a_name(said.text) and need_in_town(desk, said) is None


def _heard(desk: Desk, said: TypedOnScreen) -> Heard:
    """The one place where danger is looked for: once for a text, whoever asks."""
    if said.heard is None:
        said.heard = desk.danger.find(said.text)
    return said.heard


def _is_a_town(desk: Desk, said: TypedOnScreen) -> bool:
    """Whether a town was asked for and named: some sound like a word of danger."""
    return isinstance(said.screen.step, TownQuestion) and (
        desk.towns.is_a_name(said.text) or found_by_another_name(desk, said.text) is not None
    )


def _is_a_name(desk: Desk, said: TypedOnScreen) -> bool:
    """Whether the whole text is a day that was asked for, or a name that another reader knows."""
    asks_for_a_day = isinstance(said.screen.step, DayQuestion)
    # One word where a town is asked for is more likely a town, misspelt.
    if isinstance(said.screen.step, TownQuestion) and len(said.text.words) == 1:
        return True
    return (
        said.text.words in desk.not_knowing
        or desk.search.word(said.text) is not None
        or is_a_need(desk, said.text)
        or is_a_language(desk, said.text)
        or (asks_for_a_day and desk.days.read(said.text, desk.presses.today()) is not None)
        or desk.towns.is_a_name(said.text)
        or found_by_another_name(desk, said.text) is not None
    )
