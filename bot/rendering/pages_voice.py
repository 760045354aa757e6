"""
Listening: the screen stays, and a voice says it: a person's, or a machine's that says so itself.

When the text has changed since it was recorded, an ordinary screen is played and its caption says
so; of a critical one the voice in the source language is played, or none.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.engine.compiled import CompiledContent
from bot.engine.links import with_locale
from bot.engine.show import show
from bot.model.messages import Message, VoiceNote
from bot.model.recordings import LANGUAGES_RECORDING, Recording
from bot.model.screens import Screen
from bot.rendering.compose import compose, say_above
from bot.rendering.lines import join_lines
from bot.rendering.localizer import Localizer
from bot.rendering.pages_languages import languages_page
from bot.rendering.recordings import recording_for
from bot.rendering.translations import Translations

MAX_CAPTION: Final = 1024
"""Characters under a voice note (Bot API, sendVoice)."""


def voice_page(compiled: CompiledContent, translations: Translations, screen: Screen) -> Message:
    """The screen itself, with the voice note that goes beside it."""
    message = compose(compiled, translations, screen)
    voice = Localizer(compiled, translations, screen.locale, screen.helper)
    recording = recording_for(compiled, screen)
    if recording is None:
        return say_above(message, voice.ui("no-recording"))
    said = message
    if recording.locale != screen.locale:
        link = with_locale(compiled, screen.link, recording.locale)
        said = compose(compiled, translations, show(compiled, link, screen.today, screen.clock))
    about = list(_about(recording, voice))
    note = join_lines(about, is_right_to_left=said.is_right_to_left)
    caption = join_lines([*about, said.own_words], is_right_to_left=said.is_right_to_left)
    return replace(message, attachment=VoiceNote(recording.path, shortened(caption), note))


def _about(recording: Recording, voice: Localizer) -> Iterator[str]:
    """What must be known of the voice before its words are believed."""
    if recording.locale != voice.locale:
        yield voice.ui("recording-in-french")
    if not recording.is_current:
        yield voice.ui("old-recording")
    if recording.is_machine:
        yield voice.ui("machine-voice")


def shortened(text: str) -> str:
    """*text* as far as a caption holds it, ended after a whole line."""
    if len(text) <= MAX_CAPTION:
        return text
    whole = text[: MAX_CAPTION - 1].rpartition("\n")[0] or text[: MAX_CAPTION - 1]
    return f"{whole}…"


def languages_voice_page(
    compiled: CompiledContent, translations: Translations, screen: Screen
) -> Message:
    """The choice of languages, with the voice note in which each says its name and number."""
    page = languages_page(compiled, translations, screen)
    if not compiled.content.speaks_languages:
        return page
    return replace(page, attachment=VoiceNote(LANGUAGES_RECORDING, ""))
