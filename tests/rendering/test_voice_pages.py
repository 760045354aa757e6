"""Listening: which voice, with which words under it, and where the button stands."""

from dataclasses import replace

import pytest

from bot.model.flows import SpokenStep
from bot.model.messages import Message, VoiceNote
from bot.model.names import FlowName, Locale, StepName
from bot.model.recordings import Recording
from bot.model.verbs import Verb
from bot.rendering.lines import without_marks
from bot.rendering.pages_voice import MAX_CAPTION, shortened
from tests.build import AR, EN, FR, content_of
from tests.rendering.said import Bot, labels

FLOW = FlowName("refused")
WAY = "refused department"


def recording(locale: Locale, step: str, *, is_current: bool = True) -> Recording:
    """A recording of a step of the guide."""
    path = f"locales/{locale}/audio/{FLOW}/{step}.12345678.ogg"
    return Recording(locale, FLOW, StepName(step), path, is_current=is_current)


def bot_with(*recordings: Recording, critical: bool = False, speaks: bool = False) -> Bot:
    """The small content with some recordings."""
    content = content_of()
    flow = content.flows[FLOW]
    steps = {
        name: replace(step, about=replace(step.about, critical=critical))
        if isinstance(step, SpokenStep)
        else step
        for name, step in flow.steps.items()
    }
    return Bot(
        content=replace(
            content,
            flows={**content.flows, FLOW: replace(flow, steps=steps)},
            recordings={(one.locale, one.flow, one.step): one for one in recordings},
            speaks_languages=speaks,
        )
    )


def step_of(bot: Bot) -> str:
    """The step that the way leads to."""
    return bot.at(WAY).step


def caption(message: Message) -> str:
    """What stands under the voice note."""
    assert isinstance(message.attachment, VoiceNote)
    return without_marks(message.attachment.caption)


@pytest.mark.parametrize("locale", [FR, EN, AR])
def test_a_screen_with_a_voice(locale: Locale) -> None:
    """The button is on the screen and on its page of more; the caption is the step's own words."""
    step = step_of(Bot())
    bot = bot_with(recording(locale, step))
    screen, heard = bot.at(WAY, locale), bot.at(WAY, locale, verb=Verb.LISTEN)

    assert isinstance(heard.attachment, VoiceNote)
    assert heard.attachment.path == f"locales/{locale}/audio/refused/{step}.12345678.ogg"
    assert caption(heard) == without_marks(screen.own_words)
    assert replace(heard, attachment=None) == screen
    for shown in (screen, bot.at(WAY, locale, verb=Verb.MORE)):
        assert sum(bot.ui("listen", locale) in row for row in labels(shown)) == 1


def test_a_screen_without_a_voice() -> None:
    """No button; an old button says so, above the screen."""
    bot = bot_with(recording(EN, step_of(Bot())))
    heard = bot.at(WAY, FR, verb=Verb.LISTEN)

    assert not any(bot.ui("listen") in row for row in labels(bot.at(WAY, FR)))
    assert heard.attachment is None
    assert bot.ui("no-recording") in without_marks(heard.text)


def test_an_old_recording_of_an_ordinary_screen() -> None:
    """It is played, and its first line says that it is old."""
    bot = bot_with(recording(EN, step_of(Bot()), is_current=False))

    assert caption(bot.at(WAY, EN, verb=Verb.LISTEN)).startswith(bot.ui("old-recording", EN))


def test_an_old_recording_of_a_critical_screen() -> None:
    """It is played no more; the one in the source language is, and says so."""
    step = step_of(Bot())
    old = recording(AR, step, is_current=False)
    alone = bot_with(old, critical=True)
    with_french = bot_with(old, recording(FR, step), critical=True)
    with_old_french = bot_with(old, recording(FR, step, is_current=False), critical=True)
    heard = with_french.at(WAY, AR, verb=Verb.LISTEN)

    assert alone.at(WAY, AR, verb=Verb.LISTEN).attachment is None
    assert with_old_french.at(WAY, AR, verb=Verb.LISTEN).attachment is None
    assert isinstance(heard.attachment, VoiceNote)
    assert heard.attachment.path.startswith("locales/fr/")
    assert with_french.ui("recording-in-french", AR) in caption(heard)
    assert without_marks(with_french.at(WAY, FR).own_words) in caption(heard)


def test_the_choice_of_languages() -> None:
    """A sign without words, first; it plays every language's own name."""
    silent, spoken = bot_with(), bot_with(speaks=True)
    page = spoken.at(WAY, verb=Verb.LANGUAGES)
    heard = spoken.at(WAY, verb=Verb.LISTEN_TO_LANGUAGES)

    assert labels(page)[0] == ["🔊"]
    assert labels(page)[1:] == labels(silent.at(WAY, verb=Verb.LANGUAGES))
    assert isinstance(heard.attachment, VoiceNote)
    assert (heard.attachment.path, heard.attachment.caption) == ("locales/languages.ogg", "")
    assert silent.at(WAY, verb=Verb.LISTEN_TO_LANGUAGES).attachment is None


def test_a_caption_is_never_too_long() -> None:
    """It ends after a whole line, with a sign that there is more."""
    lines = "\n".join("mot " * 20 for _ in range(40))
    short = shortened(lines)

    assert len(short) <= MAX_CAPTION
    assert short.endswith("…")
    assert lines.startswith(short[:-1])
    assert lines[len(short) - 1] == "\n"
    assert len(shortened("x" * 2000)) == MAX_CAPTION
    assert shortened("court") == "court"
