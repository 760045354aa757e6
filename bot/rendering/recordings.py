"""Lookup of the recording of a screen, when it is up to date and may be played."""

from bot.engine.compiled import CompiledContent
from bot.model.recordings import Recording
from bot.model.screens import Screen
from bot.rendering.freshness import Freshness, freshness_of


def recording_for(compiled: CompiledContent, screen: Screen) -> Recording | None:
    """
    The recording to play for *screen*, or None when there is none that may be played.

    Of a critical step whose text has changed, only a current one in the source language; none of a
    screen whose words are withdrawn.
    """
    content = compiled.content
    step = screen.step.about
    if freshness_of(compiled, screen, step.facts) is Freshness.WITHDRAWN:
        return None
    own = content.recordings.get((screen.locale, screen.flow, step.name))
    if own is None or own.is_current or not step.critical:
        return own
    source = content.recordings.get((content.source, screen.flow, step.name))
    return source if source is not None and source.is_current else None
