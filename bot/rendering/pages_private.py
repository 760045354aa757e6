"""
Leaving, privacy, erasing. What is kept comes from the one table in `model/retention.py`.

None of these pages says what was kept or erased of a person (safety rule B4).
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta

from bot.engine.guides import Guides
from bot.engine.links import with_verb
from bot.engine.show import menu_link
from bot.model.messages import Button, Message
from bot.model.retention import RETENTION, DataKind, ErasureStatus
from bot.model.screens import Screen
from bot.model.verbs import Verb
from bot.rendering.compose import plain_page
from bot.rendering.keyboard import Rows
from bot.rendering.lines import join_lines
from bot.rendering.voice import Voice
from bot.rendering.words import Words


def harmless_page(guides: Guides, words: Words, screen: Screen) -> Message:
    """A screen that tells nothing; its one button begins anew, without a trail (B1)."""
    voice = Voice(guides, words, screen.locale, screen.helper)
    home = menu_link(guides, screen.locale, screen.helper)
    row = (Button(voice.face("harmless-next"), with_verb(home, Verb.LANGUAGES)),)
    page = _page(screen, voice, iter([voice.face("harmless")]), (row,))
    return replace(page, link=home)


def privacy_page(guides: Guides, words: Words, screen: Screen) -> Message:
    """What is kept, why, how long, who runs it, how to erase, how to complain (D1, D3)."""
    voice = Voice(guides, words, screen.locale, screen.helper)
    rows = (
        (Button(voice.face("erase-now"), with_verb(screen.link, Verb.ERASE)),),
        (Button(voice.face("back"), screen.link),),
    )
    return _page(screen, voice, _privacy(voice), rows)


def _privacy(voice: Voice) -> Iterator[str]:
    yield voice.face("privacy-title")
    by = voice.words.installation
    if by.organisation:
        yield voice.face("privacy-who", organisation=by.organisation, contact=by.contact)
    else:
        yield voice.face("privacy-nobody")
    lines = [
        voice.face("kept-line", what=voice.face(f"kept-{one.kind.value}"),
                   time=_time(one.ttl, voice))
        for one in RETENTION
    ]  # fmt: skip
    yield "\n".join([voice.face("privacy-kept"), *lines])
    yield voice.face("privacy-never")
    yield voice.face("privacy-telegram")
    yield voice.face("privacy-erase")


def _time(length: timedelta, voice: Voice) -> str:
    if length < timedelta(hours=1):
        return voice.face("kept-minutes", n=length // timedelta(minutes=1))
    hours = length // timedelta(hours=1)
    if hours <= 48:
        return voice.face("kept-hours", n=hours)
    return voice.face("kept-days", n=length.days)


def my_data_page(guides: Guides, words: Words, screen: Screen, kept: Mapping[str, int]) -> Message:
    """What is kept about the person at this moment: kinds and numbers, never the things."""
    voice = Voice(guides, words, screen.locale, screen.helper)
    counts = [(kind, kept[kind.value]) for kind in DataKind if kept.get(kind.value)]
    lines = [
        voice.face("kept-line", what=voice.face(f"kept-{kind.value}"), time=count)
        for kind, count in counts
    ]
    text = "\n".join([voice.face("mydata-some"), *lines]) if lines else voice.face("mydata-none")
    rows = (
        *(
            [(Button(voice.face("erase-now"), with_verb(screen.link, Verb.ERASE)),)]
            if lines
            else []
        ),
        (Button(voice.face("back"), screen.link),),
    )
    return _page(screen, voice, iter([text]), rows)


def erase_page(guides: Guides, words: Words, screen: Screen) -> Message:
    """Asks once whether to erase everything; it does not come back."""
    voice = Voice(guides, words, screen.locale, screen.helper)
    home = menu_link(guides, screen.locale, screen.helper)
    rows = (
        (Button(voice.face("erase-now"), with_verb(home, Verb.ERASED)),),
        (Button(voice.face("back"), screen.link),),
    )
    return _page(screen, voice, iter([voice.face("erase-ask")]), rows)


def erased_page(
    guides: Guides,
    words: Words,
    screen: Screen,
    erasing: ErasureStatus = ErasureStatus.DONE,
    *,
    messages_may_stay: bool = False,
) -> Message:
    """
    Says how far it is and how to delete the chat; repeats nothing of it (B4).

    What is not done yet can be asked for again on the page itself.
    """
    voice = Voice(guides, words, screen.locale, screen.helper)
    home = menu_link(guides, screen.locale, screen.helper)
    if erasing is ErasureStatus.DONE:
        parts = [voice.face("erased"), voice.face("erased-rest") if messages_may_stay else ""]
        return replace(_page(screen, voice, iter(parts), ()), link=home)
    said = "erased-later" if erasing is ErasureStatus.LATER else "erased-unsure"
    # Numbers of messages that the disk did not tell could not be used.
    parts = [voice.face(said), voice.face("erased-rest"), voice.face("erased-chat")]
    again = ((Button(voice.face("erase-now"), with_verb(home, Verb.ERASED)),),)
    return replace(_page(screen, voice, iter(parts), again), link=home)


def _page(screen: Screen, voice: Voice, parts: Iterator[str], rows: Rows) -> Message:
    text = join_lines(parts, is_right_to_left=voice.is_right_to_left)
    return replace(plain_page(screen, text, rows), is_right_to_left=voice.is_right_to_left)
