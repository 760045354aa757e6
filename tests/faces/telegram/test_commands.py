"""Commands, however they are written: one reader for all of them, and for what follows /start."""

import gc
from typing import Any

import pytest

from bot.engine.links import with_verb
from bot.engine.show import flow_link
from bot.faces.telegram.commands import read_command
from bot.model.names import FlowName, Locale
from bot.model.verbs import Verb
from bot.store.memory import StoreInMemory
from tests.build import FR
from tests.safety.everything import talk
from tests.safety.telegram_face import Line
from tests.safety.test_help import handler, said

NAMES = ("start", "language", "menu", "sos", "help", "privacy", "mydata", "erase")
WRITTEN = (
    "{}", "{} ", "{}@rights_bot", "{}@rights_bot merci", "{}\nmerci", "{}\r\nmerci", "{}\tmerci",
    "{}\u00a0merci", "{}\u202fmerci", "{}\u200f", "{}, merci", "{}.", "{}!", "{}?", "{}:", "{};x",
    "{}/x", "{}…", "{}\u3000x", "{}-x", "{}é", "{}\u0644", "{}@", "{}@\nx", " {}", "\u200f{}",
    "\u200e{}", "\n{}", "\u2067{}\u2069",
)  # fmt: skip
"""Ways to write a command, by hand or copied out of a text in Arabic."""


async def answer_to(text: str) -> str:
    """What the bot shows to somebody who stands on the menu."""
    store, line = StoreInMemory(), Line()
    store.remember_link(7, talk().menu())
    await handler(talk(), line, store).handle(said(text))
    assert len(line.texts) == 1
    return line.texts[0]


@pytest.mark.parametrize("name", NAMES)
async def test_a_command_however_it_is_written(name: str) -> None:
    """In capitals or not, before whatever sign: the same true answer."""
    expected = await answer_to(f"/{name}")
    for way in WRITTEN:
        for spelled in (name, name.upper(), name.capitalize(), name[0] + name[1:].upper()):
            if name == "start" and ("merci" in way or "x" in way):
                continue  # What follows /start is a link, a good one or not.
            assert await answer_to(way.format(f"/{spelled}")) == expected, (way, spelled)


async def test_what_is_kept_is_said_in_every_case() -> None:
    """D2: /MyData is as true as /mydata."""
    truth = await answer_to("/mydata")

    assert truth == await answer_to("/MyData") == await answer_to("/MYDATA\nplease")
    assert truth != talk().my_data(talk().menu(), {}).text


@pytest.mark.parametrize("between", [" ", "\n", "\u00a0", "\t", ": ", ",", "\u200f", "=", "\r\n"])
@pytest.mark.parametrize("start", ["/start", "/START", "/Start@rights_bot", "\u200f/start"])
@pytest.mark.parametrize("after", ["", " ", "\n", "\u200e merci"])
async def test_a_shared_link(start: str, between: str, after: str) -> None:
    """What follows /start is the link, whatever stands between and after."""
    link = flow_link(talk().compiled, FR, None, FlowName("refused"))

    assert await answer_to(f"{start}{between}{link}{after}") == talk().from_outside(link).text


@pytest.mark.parametrize("text", ["/ menu", "/", "//menu", "menu", "/é", "/@x", "", "5/12/2026"])
def test_what_is_no_command(text: str) -> None:
    """Without a name right after the stroke it is words, as any others."""
    assert read_command(text) is None


@pytest.mark.parametrize("text", ["/menuiserie", "/sos_", "/start1", "/avocat"])
async def test_a_command_of_nobody(text: str) -> None:
    """A name that is longer than one of ours is another name: the words are looked for."""
    assert await answer_to(text) == talk().typed(talk().menu(), text[1:]).text


WORDS = "je_veux_partir_de_chez_mon_oncle"


def kept_words(*roots: object) -> list[str]:
    """Every text in memory, below some objects, that holds the words."""
    seen: set[int] = set()
    found: list[str] = []
    waiting: list[Any] = list(roots)
    while waiting:
        one = waiting.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        if isinstance(one, str) and WORDS in one:
            found.append(one)
        elif isinstance(one, bytes) and WORDS.encode() in one:
            found.append(one.decode())
        elif not isinstance(one, type):
            waiting.extend(gc.get_referents(one))
    return found


@pytest.mark.parametrize("locale", [None, "fr", "ar"])
async def test_words_after_start_are_not_kept(locale: str | None) -> None:
    """C8: what follows /start is kept only when it is a link of ours, and so with buttons."""
    like_a_link = with_verb(talk().menu(None if locale is None else Locale(locale)), Verb.SHOW)
    store = StoreInMemory()
    face = handler(talk(), Line(), store)
    for payload in (WORDS, f"{like_a_link[:6]}{WORDS}", f"{like_a_link[:6]}_ab{WORDS}", WORDS * 3):
        await face.handle(said(f"/start {payload}"))
        for verb in Verb:
            under = {"message_id": 3, "date": 1, "chat": {"id": 7, "type": "private"}}
            press = {"id": "1", "from": {"id": 7}, "data": verb.value + payload, "message": under}
            await face.handle({"update_id": 5, "callback_query": press})

    assert kept_words(talk()._ready, face.sender._payloads, store) == []


async def test_a_link_of_ours_is_kept() -> None:
    """What many ask for is made once a day: every button of ours."""
    menu = talk().press(talk().menu())
    for row in menu.rows:
        for button in row:
            assert talk().press(button.link or "") is talk().press(button.link or "")
