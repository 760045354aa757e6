"""The real directory with the real guide to it, on the small content of the tests."""

import re
from dataclasses import replace
from datetime import date, time
from functools import cache

from bot.content.texts import PLACES_FILE, Texts
from bot.engine.show import show
from bot.model.content import Content
from bot.model.messages import Message
from bot.model.names import Locale, PlaceId
from bot.model.places import Notice
from bot.service.conversation import Conversation
from bot.service.find_place import PlaceFinder
from tests.build import FLOWS, ROOT, content_of, entries_of, texts_of
from tests.engine.directory import directory, towns

WEDNESDAY = date(2026, 11, 25)


@cache
def content_with_places(notices: tuple[Notice, ...] = ()) -> Content:
    """The small content with the guide `where-to-go`, all towns, all places."""
    guide = (ROOT / "flows" / "where-to-go.yaml").read_text(encoding="utf-8")
    # The facts are those of the project, which the small content does not have.
    steps = "steps:" + re.sub(r"\n +facts: .*", "", guide.partition("\nsteps:")[2])
    called: dict[str, str] = {}
    for flow, step in re.findall(r"\n +call: ([\w-]+)/?(\S*)", steps):
        text = called.setdefault(flow, "start: {go: end}")
        called[flow] = f"{text}\n{step}: {{go: end}}" if step else text
    content = content_of({**called, **FLOWS, "where-to-go": steps})
    found = replace(directory(), notices=notices)
    return replace(content, directory=found, towns=towns())


@cache
def texts_with_places(notices: tuple[Notice, ...] = ()) -> Texts:
    """Ready words for the steps, the project's own words for the places."""
    content = content_with_places(notices)
    texts = texts_of(content)
    files = {locale: dict(names) for locale, names in texts.files.items()}
    for locale in content.languages:
        for name in (PLACES_FILE, "_terms"):
            path = f"locales/{locale}/{name}.ftl"
            files[locale][name] = entries_of(path, (ROOT / path).read_text(encoding="utf-8"))
    return Texts(files, {})


def talk(
    today: date = WEDNESDAY, clock: time = time(15, 10), notices: tuple[Notice, ...] = ()
) -> Conversation:
    """A conversation at one moment."""
    return Conversation(
        content_with_places(notices),
        texts_with_places(notices),
        today=lambda: today,
        clock=lambda: clock,
    )


@cache
def _finder() -> PlaceFinder:
    return PlaceFinder(directory())


def card(conversation: Conversation, place: str, locale: Locale) -> Message:
    """The card of a place, as one comes to it by its name."""
    menu = show(conversation.compiled, conversation.menu(locale), WEDNESDAY)
    link = _finder().link(conversation.compiled, menu, directory().places[PlaceId(place)])
    assert link is not None
    return conversation.press(link)
