"""
Listening: the screen stays, and a person's voice says it.

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
    caption = join_lines(_caption(recording, said, voice), is_right_to_left=said.is_right_to_left)
    return replace(message, attachment=VoiceNote(recording.path, shortened(caption)))


def _caption(recording: Recording, said: Message, voice: Localizer) -> Iterator[str]:
    if recording.locale != voice.locale:
        yield voice.ui("recording-in-french")
    if not recording.is_current:
        yield voice.ui("old-recording")
    yield said.own_words


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
