"""
Leaving, privacy, erasing. What is kept comes from the one table in `model/retention.py`.

None of these pages says what was kept or erased of a person (safety rule B4).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from bot.engine.compiled import CompiledContent
from bot.engine.links import with_verb
from bot.engine.show import menu_link
from bot.model.messages import Button, Message
from bot.model.retention import DataKind, ErasureStatus, retention
from bot.model.screens import Screen
from bot.model.verbs import Verb
from bot.rendering.beside_french import Parts, page_parts
from bot.rendering.compose import plain_page
from bot.rendering.keyboard import Rows
from bot.rendering.lines import join_lines
from bot.rendering.localizer import Localizer
from bot.rendering.translations import Translations


def harmless_page(compiled: CompiledContent, translations: Translations, screen: Screen) -> Message:
    """A screen that tells nothing; its one button begins anew, without a trail (B1)."""
    localizer = Localizer(compiled, translations, screen.locale, screen.helper)
    home = menu_link(compiled, screen.locale, screen.helper)
    row = (Button(localizer.ui("harmless-next"), with_verb(home, Verb.LANGUAGES)),)
    # In her language alone: a draft's sign and French words would say that it is the bot.
    page = _plain(screen, localizer, iter([localizer.ui("harmless")]), (row,))
    return replace(page, link=home)


def privacy_page(compiled: CompiledContent, translations: Translations, screen: Screen) -> Message:
    """What is kept, why, how long, who runs it, how to erase, how to complain (D1, D3)."""
    localizer = Localizer(compiled, translations, screen.locale, screen.helper)
    rows = (
        (Button(localizer.ui("erase-now"), with_verb(screen.link, Verb.ERASE)),),
        (Button(localizer.ui("back"), screen.link),),
    )
    return _page(screen, localizer, _privacy, rows)


def _privacy(localizer: Localizer) -> Iterator[str]:
    yield localizer.ui("privacy-title")
    by = localizer.translations.installation
    if by.organisation:
        yield localizer.ui("privacy-who", organisation=by.organisation, contact=by.contact)
    else:
        yield localizer.ui("privacy-nobody")
    lines = [
        localizer.ui("kept-line", what=localizer.ui(f"kept-{one.kind.value}"),
                   time=_time(one.ttl, localizer))
        for one in retention(on_server=by.on_server)
    ]  # fmt: skip
    yield "\n".join([localizer.ui("privacy-kept"), *lines])
    if by.on_server:
        yield localizer.ui("privacy-server")
    yield localizer.ui("privacy-never")
    yield localizer.ui("privacy-telegram")
    yield localizer.ui("privacy-erase")


def _time(length: timedelta, localizer: Localizer) -> str:
    if length < timedelta(hours=1):
        return localizer.ui("kept-minutes", n=length // timedelta(minutes=1))
    hours = length // timedelta(hours=1)
    if hours <= 48:
        return localizer.ui("kept-hours", n=hours)
    return localizer.ui("kept-days", n=length.days)


def my_data_page(
    compiled: CompiledContent, translations: Translations, screen: Screen, kept: Mapping[str, int]
) -> Message:
    """What is kept about the person at this moment: kinds and numbers, never the things."""
    localizer = Localizer(compiled, translations, screen.locale, screen.helper)
    counts = [(kind, kept[kind.value]) for kind in DataKind if kept.get(kind.value)]

    def parts(said: Localizer) -> Iterator[str]:
        lines = [
            said.ui("kept-line", what=said.ui(f"kept-{kind.value}"), time=count)
            for kind, count in counts
        ]
        yield "\n".join([said.ui("mydata-some"), *lines]) if lines else said.ui("mydata-none")

    erase = (Button(localizer.ui("erase-now"), with_verb(screen.link, Verb.ERASE)),)
    rows = (*([erase] if counts else []), (Button(localizer.ui("back"), screen.link),))
    return _page(screen, localizer, parts, rows)


def erase_page(compiled: CompiledContent, translations: Translations, screen: Screen) -> Message:
    """Asks once whether to erase everything; it does not come back."""
    localizer = Localizer(compiled, translations, screen.locale, screen.helper)
    home = menu_link(compiled, screen.locale, screen.helper)
    rows = (
        (Button(localizer.ui("erase-now"), with_verb(home, Verb.ERASED)),),
        (Button(localizer.ui("back"), screen.link),),
    )
    return _page(screen, localizer, lambda said: iter([said.ui("erase-ask")]), rows)


def erased_page(
    compiled: CompiledContent,
    translations: Translations,
    screen: Screen,
    erasing: ErasureStatus = ErasureStatus.DONE,
    *,
    messages_may_stay: bool = False,
) -> Message:
    """
    Says how far it is and how to delete the chat; repeats nothing of it (B4).

    What is not done yet can be asked for again on the page itself.
    """
    localizer = Localizer(compiled, translations, screen.locale, screen.helper)
    home = menu_link(compiled, screen.locale, screen.helper)
    if erasing is ErasureStatus.DONE:
        names = ["erased", *(["erased-rest"] if messages_may_stay else [])]
        return replace(_page(screen, localizer, _all_of(names), ()), link=home)
    said = "erased-later" if erasing is ErasureStatus.LATER else "erased-unsure"
    # Numbers of messages that the disk did not tell could not be used.
    names = [said, "erased-rest", "erased-chat"]
    again = ((Button(localizer.ui("erase-now"), with_verb(home, Verb.ERASED)),),)
    return replace(_page(screen, localizer, _all_of(names), again), link=home)


def _all_of(names: Sequence[str]) -> Parts:
    """Texts of the program, one part each."""
    return lambda said: (said.ui(name) for name in names)


def _page(screen: Screen, localizer: Localizer, parts: Parts, rows: Rows) -> Message:
    """What a page says, beside the French where nobody has signed it (safety rule E8)."""
    return _plain(screen, localizer, page_parts(parts, localizer), rows)


def _plain(screen: Screen, localizer: Localizer, parts: Iterator[str], rows: Rows) -> Message:
    text = join_lines(parts, is_right_to_left=localizer.is_right_to_left)
    return replace(plain_page(screen, text, rows), is_right_to_left=localizer.is_right_to_left)
