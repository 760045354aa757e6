"""The Application of the library behind our receivers: which handler takes what, what stays."""

import ast
import asyncio
import gc
import inspect
import logging
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

import pytest
from telegram import MessageEntity, Update
from telegram.ext import BaseHandler, CommandHandler, MessageHandler

from bot.engine.show import flow_link
from bot.faces.telegram.commands import NAMES
from bot.faces.telegram.incoming import IncomingUpdate, parse_update
from bot.faces.telegram.limits import Limits
from bot.faces.telegram.message_filters import WrittenCommand
from bot.faces.telegram.per_chat import PerChatProcessor
from bot.faces.telegram.presenter import Answer
from bot.model.names import FlowName
from bot.store.memory import StoreInMemory
from tests.build import FR, ROOT
from tests.faces.telegram.journals import press, words
from tests.safety.everything import talk
from tests.safety.telegram_face import NUMBERS, Face, Line, handler, said

SHE = 987_654_321
"""A number that nothing else has."""


def marked(text: str) -> dict[str, Any]:
    """A whole message, with the entity that Telegram sets on a command."""
    update = words(5, SHE, text)
    entity = {
        "type": "bot_command",
        "offset": 0,
        "length": len(text.split(maxsplit=1)[0]),
    }
    update["message"]["entities"] = [entity]
    return update


async def shown_for(update: dict[str, Any]) -> str:
    """What somebody on the menu sees."""
    line, store = Line(), StoreInMemory()
    store.remember_link(SHE, talk().menu())
    await handler(talk(), line, store).handle(update)
    assert len(line.texts) == 1
    return line.texts[0]


def handlers_of(face: Face) -> list[BaseHandler[Any, Any, Any]]:
    """Every handler that is registered."""
    return [one for group in face.application.handlers.values() for one in group]


def taken_by(face: Face, update: dict[str, Any]) -> BaseHandler[Any, Any, Any]:
    """The first handler that takes an update."""
    parsed = parse_update(update, Answer(), face.application.bot)
    return next(one for one in handlers_of(face) if one.check_update(parsed) not in (None, False))


@pytest.fixture
async def face() -> Face:
    """A face that knows its own name."""
    made = handler(talk(), Line())
    await made.application.initialize()
    return made


def test_every_command_has_its_handlers() -> None:
    """What the menu of Telegram shows is answered, marked by Telegram or not; nothing else is."""
    registered = handlers_of(handler(talk(), Line()))
    by_mark = [one.commands for one in registered if isinstance(one, CommandHandler)]
    marked_ones = {name for names in by_mark for name in names}
    by_letters = [one.filters.name for one in registered if isinstance(one, MessageHandler)]
    written = [name for name in by_letters if "WrittenCommand" in name]

    assert marked_ones == set(NAMES)
    assert len(written) == len(NAMES)


def test_every_handler_is_awaited() -> None:
    """An update is acknowledged when its handler has returned: none may go on behind."""
    assert all(one.block for one in handlers_of(handler(talk(), Line())))


@pytest.mark.parametrize("name", NAMES)
async def test_a_marked_command_is_the_librarys(face: Face, name: str) -> None:
    """`CommandHandler` takes what Telegram has marked; the same answer as by its letters."""
    for text in (
        f"/{name}",
        f"/{name.upper()}",
        f"/{name}@rights_bot",
        f"/{name}@Rights_Bot merci",
    ):
        assert isinstance(taken_by(face, marked(text)), CommandHandler)
    assert await shown_for(marked(f"/{name}")) == await shown_for(words(5, SHE, f"/{name}"))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("written", ["/{}", "\u200f/{}", "/{}\tx", "/{}@another_bot", " /{}"])
async def test_an_unmarked_command_is_taken_by_its_letters(
    face: Face, name: str, written: str
) -> None:
    """Where Telegram has marked none, or for another bot, our own filter sees the command."""
    taken = taken_by(face, words(5, SHE, written.format(name)))

    assert isinstance(taken, MessageHandler)
    assert WrittenCommand(name).name in taken.filters.name


async def test_a_marked_link_is_opened() -> None:
    """A shared link, as Telegram sends it."""
    link = flow_link(talk().compiled, FR, None, FlowName("refused"))

    assert await shown_for(marked(f"/start {link}")) == talk().from_outside(link).text


ODD: tuple[dict[str, Any], ...] = (
    {"entities": [{"type": 5}]}, {"entities": 5}, {"photo": 7}, {"via_bot": "x"},
    {"reply_to_message": {"message_id": 1}}, {"forward_date": {}}, {"gift_of_2030": {"x": [1]}},
    {"location": {"latitude": "x"}}, {"location": {"latitude": 5, "longitude": []}},
    {"entities": [{"type": "bot_command", "offset": 0, "length": "x"}]},
    {"entities": [{"type": "bot_command", "offset": None, "length": 4}]},
    {"date": "yesterday"}, {"reply_markup": [[]]}, {"story": {}},
)  # fmt: skip


@pytest.mark.parametrize("odd", ODD, ids=str)
@pytest.mark.parametrize("text", ["/menu", "/sos", "Lyon", "je veux mourir"])
async def test_an_odd_field_costs_nobody_her_answer(odd: dict[str, Any], text: str) -> None:
    """A field that the library cannot read, beside a text that anybody can, changes nothing."""
    update = words(5, SHE, text)
    expected = await shown_for(update)
    update["message"].update(odd)

    assert await shown_for(update) == expected


@pytest.mark.parametrize("status", ["kicked", "left", "member", "restricted", "of-next-year"])
async def test_an_odd_membership(status: str) -> None:
    """Who is gone is forgotten, however little of it can be read; who comes back is not."""
    store = StoreInMemory()
    store.remember_link(SHE, talk().menu())
    change = {"chat": {"id": SHE, "type": "private"}, "from": {"id": SHE},
              "new_chat_member": {"status": status}}  # fmt: skip
    await handler(talk(), Line(), store).handle({"update_id": 1, "my_chat_member": change})

    assert (await store.last_link(SHE) is None) == (status in {"kicked", "left"})


async def test_a_whole_update_is_parsed_in_full(face: Face) -> None:
    """A handler that is added finds everything that the library knows."""
    parsed = parse_update(marked("/menu please"), Answer(), face.application.bot)
    assert isinstance(parsed, IncomingUpdate)
    message = parsed.message

    assert message is not None
    assert message.entities[0].type == MessageEntity.BOT_COMMAND
    assert message.get_bot() is face.application.bot
    assert (parsed.person, parsed.chat, parsed.number) == (SHE, SHE, 8)


@pytest.mark.parametrize(
    ("name", "lack"),
    [
        ("number", "about no message"),
        ("person", "of nobody"),
        ("chat", "of no chat"),
        ("location", "without a position"),
    ],
)
def test_what_an_update_lacks_is_said(name: str, lack: str) -> None:
    """A handler that asks an update for what is not in it is a mistake of ours: it raises."""
    parsed = parse_update({"update_id": 1}, Answer())

    with pytest.raises(ValueError, match=lack):
        getattr(parsed, name)


def numbers_in(root: object) -> set[int]:
    """Every whole number below an object, but for what belongs to modules and functions."""
    seen: set[int] = set()
    found: set[int] = set()
    waiting = [root]
    while waiting:
        one = waiting.pop()
        if id(one) in seen or isinstance(one, type) or inspect.ismodule(one) or callable(one):
            continue
        seen.add(id(one))
        if isinstance(one, int):
            found.add(one)
        waiting.extend(gc.get_referents(one))
    return found


async def test_the_application_keeps_nobody() -> None:
    """C1: after every kind of update the library's memory has no number of hers."""
    store = StoreInMemory()
    face = handler(talk(), Line(), store)
    for text in ("/start", "/menu", "Lyon", "je veux mourir"):
        await face.handle(words(5, SHE, text))
        await face.handle(marked("/sos"))
    location = {"location": {"latitude": 48.8, "longitude": 2.3}, "text": None}
    changed = words(6, SHE, "x")
    changed["message"] |= location
    await face.handle(changed)
    await store.forget(SHE)
    kept = [getattr(face.application, name) for one in type(face.application).__mro__
            for name in getattr(one, "__slots__", ())
            if name.startswith(("_chat", "_user", "chat_", "user_", "bot_data"))]  # fmt: skip

    assert len(kept) >= 6
    assert SHE not in numbers_in(kept)


async def test_the_error_handler_is_the_last_resort(
    capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    """A6: whatever a handler raises, she gets the numbers, once; its words are nowhere."""
    line = Line()
    face = handler(talk(), line)

    async def broken(update: Update, _: object) -> None:
        raise RuntimeError(f"secret {update.to_dict()}")

    face.application.add_handler(MessageHandler(None, broken), group=-1)
    with caplog.at_level(logging.DEBUG):
        await face.handle(said("mot secret"))
    told = capsys.readouterr()

    assert len(face.application.error_handlers) == 1
    assert any(all(number in text for number in NUMBERS) for text in line.texts)
    assert "secret" not in f"{caplog.text}{told.out}{told.err}"


async def test_both_lanes_have_one_order() -> None:
    """A raw press and an update of the library's, of one person, are handled one by one."""
    processor = PerChatProcessor()
    handled: list[str] = []

    async def work(name: str) -> None:
        for _ in range(3):
            await asyncio.sleep(0)
        handled.append(name)

    async def by_the_library(number: int) -> None:
        parsed = Update.de_json(words(number, SHE, "/menu"), None)
        await processor.process_update(parsed, work(f"library {number}"))

    first = processor.begin(press(1, SHE), work("raw 1"))
    second = asyncio.create_task(by_the_library(2))
    await asyncio.sleep(0)
    third = processor.begin(press(3, SHE), work("raw 3"))
    await asyncio.gather(first.done, second, third.done)

    assert handled == ["raw 1", "library 2", "raw 3"]
    assert (processor.in_flight, processor.waiting) == (0, 0)


async def test_what_is_dropped_is_closed() -> None:
    """No coroutine of an update that is dropped or cut off is left hanging."""
    processor = PerChatProcessor(Limits(max_queued_per_chat=2))

    async def work() -> None:
        await asyncio.Event().wait()

    works: list[Coroutine[Any, Any, None]] = [work() for _ in range(10)]
    for number, one in enumerate(works):
        processor.begin(press(number, SHE), one)
    await asyncio.sleep(0)
    late = work()
    processor.begin(press(99, SHE + 1), late)
    await processor.shutdown()

    states = {inspect.getcoroutinestate(one) for one in (*works, late)}
    assert states == {inspect.CORO_CLOSED}
    assert processor.dropped > 0


@pytest.mark.parametrize("path", sorted((ROOT / "bot").rglob("*.py")), ids=lambda path: path.name)
def test_nothing_private_of_the_library(path: Path) -> None:
    """Only what the library documents is imported: the rest may change with any version."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        module = node.module if isinstance(node, ast.ImportFrom) else None
        assert not (module or "").startswith("telegram._")
