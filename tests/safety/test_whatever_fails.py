"""
A6: whatever fails, in whatever line, she sees an answer or the help numbers; once.

Every part that the Telegram face works with is broken in turn: each method of the store and of
the conversation, the line to Telegram, the drawing; for each way in which a person can write.
"""

from collections.abc import Callable
from dataclasses import replace
from io import StringIO
from typing import Any, cast

import pytest
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError

from bot.engine.links import with_verb
from bot.engine.show import flow_link
from bot.faces.telegram.api import Body
from bot.faces.terminal.chat import chat
from bot.model.messages import Message
from bot.model.names import FlowName, Locale
from bot.model.verbs import Verb
from bot.rendering.last_resort import LAST_RESORT
from bot.service.conversation import Conversation
from bot.service.ports import Store
from bot.store.memory import StoreInMemory
from tests.build import FR
from tests.safety.everything import talk
from tests.safety.telegram_face import NUMBERS, Face, Line, handler, said
from tests.safety.test_words_in_any_shape import FILE, update_with

ERRORS = (OSError, KeyError, RuntimeError, RecursionError, AssertionError, MemoryError)
STORE = sorted(name for name in vars(Store) if not name.startswith("_"))
CONVERSATION = sorted(
    {name for name in vars(Conversation) if not name.startswith("_")} | {"guides", "words", "today"}
)


def pressed(link: str, number: int = 9, date: int = 1) -> dict[str, Any]:
    """A press on a button with *link*."""
    under = {"message_id": 3, "date": date, "chat": {"id": 7, "type": "private"}}
    sender = {"id": 7, "language_code": "en"}
    query = {"id": "1", "from": sender, "data": link, "message": under}
    return {"update_id": number, "callback_query": query}


def ways() -> dict[str, dict[str, Any]]:
    """Every way in which a person reaches the bot."""
    menu = talk().menu(Locale("en"))
    return {
        "sos": said("/sos", "en"), "menu": said("/menu", "en"), "mydata": said("/mydata", "en"),
        "start": said(f"/start {menu}", "en"), "words": said("asile", "en"),
        "danger": said("je veux mourir", "en"), "near": said("je veux mourrir", "en"),
        "photo": update_with({"photo": [FILE]}),
        "caption": update_with({"photo": [FILE], "caption": "je veux mourir"}),
        "position": update_with({"location": {"latitude": 48.8, "longitude": 2.3}}),
        "changed": update_with({"text": "je veux mourir"}, "edited_message"),
        "press": pressed(menu), "old press": pressed(menu, date=0),
        "press for help": pressed(talk().help(menu)),
        **{verb.name: pressed(with_verb(menu, verb)) for verb in Verb},
    }  # fmt: skip


WAYS = ways()


class Gone:
    """Something of which one method fails; everything else works."""

    def __init__(self, inner: object, method: str, error: type[Exception]) -> None:
        self._inner = inner
        self._method = method
        self._error = error
        self.failed = 0

    def __getattr__(self, name: str) -> object:
        if name == self._method:
            self.failed += 1
            raise self._error("secret words")
        return getattr(self._inner, name)


class GoneAt(Line):
    """
    A line whose first calls fail.

    Args:
        fails: Whether a call of a method fails, after so many calls.
    """

    def __init__(self, fails: Callable[[str, int], Exception | None]) -> None:
        super().__init__()
        self._fails = fails
        self._made = 0

    async def do(self, method: str, fields: Body) -> None:
        """A call."""
        self._made += 1
        error = self._fails(method, self._made)
        if error is not None:
            raise error
        await super().do(method, fields)


async def no_pause(_: float) -> None:
    """Time passes at once."""


def face(line: Line, store: object | None = None, conversation: object | None = None) -> Face:
    """The Telegram face, with something broken."""
    kept = cast("Store", store or StoreInMemory())
    talking = cast("Conversation", conversation or talk())
    return Face(talking, line, kept, sleep=no_pause)


def shown(line: Line) -> list[str]:
    """What she sees: texts that came or took another's place, but for what was made harmless."""
    return [
        fields["text"] for method, fields in line.calls
        if method in {"sendMessage", "editMessageText"} and fields["text"] != "…"
    ]  # fmt: skip


def is_help(text: str) -> bool:
    """Whether the numbers stand in a text."""
    return all(number in text for number in NUMBERS)


def is_answered(way: str, text: str) -> bool:
    """Whether who asks for help has it; who speaks of dying has the help numbers or 3114."""
    speaks_of_dying = way in {"danger", "caption", "changed"}
    lines = all(f"📞 \u2068{number}\u2069" in text for number in ("3114", "112"))
    return is_help(text) or (speaks_of_dying and lines)


def clocks(line: Line) -> int:
    """How often the clock on a button was stopped."""
    return [method for method, _ in line.calls].count("answerCallbackQuery")


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("method", STORE)
async def test_the_store_fails(way: str, method: str) -> None:
    """With each method of the store failing, each way to write is answered, once."""
    for error in ERRORS:
        line = Line()
        await face(line, Gone(StoreInMemory(), method, error)).handle(WAYS[way])

        assert len(shown(line)) == 1
        assert clocks(line) == ("callback_query" in WAYS[way])
        if way in {"sos", "danger", "caption", "changed", "press for help"}:
            assert is_answered(way, shown(line)[0])


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("method", CONVERSATION)
async def test_the_conversation_fails(
    way: str, method: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """With each part of the conversation failing, too; what failed is not logged in its words."""
    for error in ERRORS:
        line = Line()
        broken = Gone(talk(), method, error)
        await face(line, conversation=broken).handle(WAYS[way])

        assert len(shown(line)) == 1
        assert clocks(line) == ("callback_query" in WAYS[way])
        if way in {"sos", "danger", "caption", "changed", "press for help"}:
            assert is_answered(way, shown(line)[0])
    assert "secret" not in capsys.readouterr().out


async def test_the_help_is_in_her_language() -> None:
    """In the language of the button, else of the last screen, else of her phone."""
    broken = Gone(talk(), "press", OSError)
    seen = []
    for update in (pressed(talk().menu(Locale("ar"))), pressed("?"), said("/menu", "ar")):
        line = Line()
        await face(line, conversation=broken).handle(update)
        seen += shown(line)

    assert [text == LAST_RESORT[Locale("ar")].text for text in seen] == [True, False, True]


@pytest.mark.parametrize("way", WAYS)
async def test_a_message_that_cannot_be_drawn(way: str) -> None:
    """A message that does not become JSON is not shown; the numbers are, as words alone."""

    class Undrawable(Gone):
        def __getattr__(self, name: str) -> object:
            made = getattr(talk(), name)
            if not callable(made):
                return made
            return lambda *given: _spoiled(made(*given))

    line = Line()
    await face(line, conversation=Undrawable(talk(), "", OSError)).handle(WAYS[way])

    assert len(shown(line)) == 1
    assert is_help(shown(line)[0])


def _spoiled(made: object) -> object:
    return replace(made, text="\ud800") if isinstance(made, Message) else made


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    "error",
    [BadRequest("of next year"), TelegramError("x"), OSError("x"), KeyError("x"),
     RetryAfter(999), NetworkError("x"), BadRequest("")],
    ids=repr,
)  # fmt: skip
async def test_the_first_call_fails(way: str, error: Exception) -> None:
    """Whatever the first call that shows something raises, she sees one answer."""
    line = GoneAt(lambda method, _: error if method.startswith(("send", "edit")) else None)
    failing = line._fails
    told: list[str] = []

    def once(method: str, made: int) -> Exception | None:
        if told or failing(method, made) is None:
            return None
        told.append(method)
        return error

    line._fails = once
    await face(line).handle(WAYS[way])

    assert told
    assert len(shown(line)) == 1
    if isinstance(error, BadRequest) and told == ["sendMessage"]:
        assert is_help(shown(line)[0])


@pytest.mark.parametrize("way", ["sos", "press", "photo", "menu"])
async def test_who_is_gone_is_not_written_to(way: str) -> None:
    """To somebody who has blocked the bot no help is sent after all."""
    line = GoneAt(lambda method, _: Forbidden("x") if method != "answerCallbackQuery" else None)
    await face(line).handle(WAYS[way])

    assert shown(line) == []


async def test_what_is_kept_stops_no_effect() -> None:
    """A press whose page was drawn has its effect, whatever cannot be noted: she is forgotten."""
    for method in ("note_message", "count", "remember_link", "remember_languages"):
        inner = StoreInMemory()
        inner.remember_link(7, talk().menu())
        await face(Line(), Gone(inner, method, OSError)).handle(WAYS["ERASED"])

        assert await inner.kept_about(7) == {}


async def test_too_fast_with_everything_gone() -> None:
    """Who sends too much and cannot be told so gets the numbers."""
    for method in STORE:
        line = Line()
        await face(line, Gone(StoreInMemory(), method, OSError)).too_fast(said("x"))
        assert len(shown(line)) == 1
    for part in CONVERSATION:
        line = Line()
        await face(line, conversation=Gone(talk(), part, OSError)).too_fast(WAYS["press"])
        assert len(shown(line)) == 1


async def test_what_nobody_waits_for_is_counted_by_the_receiver() -> None:
    """An update that is not shaped as the Bot API says, of nobody, is the receiver's matter."""
    several: tuple[dict[str, Any], ...] = (
        {"message": {}},
        {"callback_query": 5},
        {"my_chat_member": {}},
        {"message": []},
    )
    for odd in several:
        with pytest.raises((KeyError, TypeError, AttributeError)):
            await handler(talk(), Line()).handle({"update_id": 1, **odd})


def test_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    """In the terminal the numbers are the answer, too, and the talk goes on."""
    link = flow_link(talk().compiled, FR, None, FlowName("refused"))
    for part in ("press", "typed"):
        target = StringIO()
        broken = cast("Conversation", Gone(talk(), part, OSError))
        chat(broken, link, plain=True, source=StringIO("asile\n1\nq\n"), target=target)

        assert LAST_RESORT[FR].text in target.getvalue()
    assert "secret" not in capsys.readouterr().out
