"""D10, C8: where a link leads, and that it says so itself: to Telegram or to a checked place."""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import cache
from urllib.parse import urlsplit

import pytest

from bot.engine.links import with_verb
from bot.engine.show import show
from bot.model.messages import Button, Message
from bot.model.names import Locale
from bot.model.verbs import Verb
from bot.service.find_place import PlaceFinder
from tests.project import LOCALES, TODAY, checked_content, opened, talk

URL = re.compile(r"https?://[^\s\u2068\u2069»)]+")
OWN = {"t.me"}
SHORTENERS = {"bit.ly", "tinyurl.com", "goo.gl", "t.co", "ow.ly", "is.gd", "cutt.ly", "urlz.fr",
              "lc.cx", "rb.gy", "shorturl.at", "buff.ly", "lnkd.in", "fb.me"}  # fmt: skip
TRACKING = re.compile(r"[?&](utm_\w+|fbclid|gclid|mc_eid|igshid|ref|source)=")
VERBS = (Verb.SHOW, Verb.MORE, Verb.SOURCES, Verb.WRONG, Verb.PRIVACY, Verb.ERASE)


def host(url: str) -> str:
    """The name of the machine that a link leads to."""
    return str(urlsplit(url).hostname)


def checked_hosts() -> set[str]:
    """The sites of the directory and of the phone lines, each called by who checked it."""
    content = checked_content()
    places = content.directory.places.values()
    sites = [place.website for place in places if place.website]
    sources = [url for one in content.contacts.values() for url in URL.findall(one.source)]
    return {host(url if "//" in url else f"https://{url}") for url in (*sites, *sources)}


def cited() -> Iterator[str]:
    """The links of what the law rests on, which go into the sheet that a lawyer signs."""
    for fact in checked_content().facts.values():
        yield from (source.url for source in fact.sources)


@cache
def cards(locale: Locale) -> tuple[Message, ...]:
    """The card of every place of the directory."""
    bot = talk()
    menu = show(bot.compiled, bot.menu(locale), TODAY)
    finder = PlaceFinder(bot.compiled.content.directory)
    links = [
        finder.link(bot.compiled, menu, place)
        for place in bot.compiled.content.directory.places.values()
    ]
    assert None not in links
    return tuple(bot.press(link) for link in links if link is not None)


def pages(locale: Locale) -> list[Message]:
    """Each screen and each card, and what more can be asked of it."""
    return [
        talk().press(with_verb(one.link, verb))
        for one in (*opened(locale), *cards(locale))
        for verb in VERBS
    ]


def links_of(message: Message) -> tuple[str, ...]:
    """Every link that leaves: in the text, and under a button."""
    under = [one.url for row in message.rows for one in row if one.url]
    return (*URL.findall(message.text), *under)


def wrong_with(url: str) -> list[str]:
    """What would tell who pressed, or hide where it leads."""
    wrong = ["short"] if host(url).removeprefix("www.") in SHORTENERS else []
    return wrong + (["tracking"] if TRACKING.search(url) else [])


def wrong_links(message: Message, checked: Collection[str]) -> list[str]:
    """What is wrong with the links of a screen."""
    wrong = [
        f"{url}: {why}"
        for url in links_of(message)
        for why in (*wrong_with(url), *([] if host(url) in {*checked, *OWN} else ["not checked"]))
    ]
    for one in (button for row in message.rows for button in row if button.url):
        bare = host(str(one.url)).removeprefix("www.")
        if bare not in OWN and bare not in one.label + message.text:
            wrong.append(f"{one.url}: does not say where it leads")
    return wrong


@pytest.mark.parametrize("locale", LOCALES)
def test_links_that_leave(locale: Locale) -> None:
    """D10, C8: a link leads to Telegram or a checked place; none is short or tells who pressed."""
    checked, tried = checked_hosts(), set()
    wrong = []
    for message in pages(locale):
        tried |= {host(url) for url in links_of(message)}
        wrong += wrong_links(message, checked)

    assert wrong == []
    assert len(tried) > 50, "hardly a link was looked at"


def test_every_site_of_the_content() -> None:
    """C8: no source of a fact, no source or site of a place is short or tracks who opens it."""
    places = checked_content().directory.places.values()
    found = [*cited(), *(url for one in places for url in URL.findall(repr(one)))]

    assert [url for url in found if wrong_with(url)] == []
    assert len({host(url) for url in found}) > 200


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("https://unknown.example/help", "not checked"),
        ("https://bit.ly/3abc", "short"),
        ("https://www.tinyurl.com/abc", "short"),
        ("{site}?utm_source=bot", "tracking"),
        ("{site}?a=b&fbclid=1", "tracking"),
    ],
)
def test_a_wrong_link_is_found(url: str, why: str) -> None:
    """The same search finds a site that nobody has checked, a short link, one that tracks."""
    message = next(one for one in cards(LOCALES[0]) if links_of(one))
    site = links_of(message)[0]
    changed = replace(message, text=f"{message.text}\n{url.format(site=site)}")

    assert wrong_links(message, checked_hosts()) == []
    assert any(why in one for one in wrong_links(changed, checked_hosts()))


def test_a_button_that_does_not_say_where_it_leads() -> None:
    """D10: the site stands on the button or in the text."""
    message = next(one for one in cards(LOCALES[0]) if links_of(one))
    site = links_of(message)[0]
    row = (Button(label="Ici", link=None, url=site),)
    hidden = replace(message, text="", choices=(row,))
    said = replace(hidden, text=host(site).removeprefix("www."))

    assert wrong_links(hidden, checked_hosts()) == [f"{site}: does not say where it leads"]
    assert wrong_links(said, checked_hosts()) == []
