"""A2, A3, A9: words of danger are heard in whatever shape they reach the bot, and forgotten."""

from typing import Any

import pytest

from bot.faces.telegram.raw_update import ALLOWED_UPDATES
from bot.service.danger import DANGER_TYPED
from bot.store.memory import StoreInMemory
from tests.safety.everything import talk
from tests.safety.telegram_face import FOR_DYING, NUMBERS, Line, handler, said

EXACT = ("je veux mourir", "i want to die", "أريد أن أموت", "🆘")
NEAR = "je veux mourrir"
HARMLESS = "voici la lettre du juge"


def numbers_for(answer: str) -> tuple[str, ...]:
    """Those of the screen for who speaks of dying, or of the help screen."""
    return FOR_DYING if "3114" in answer else NUMBERS


FILE = {"file_id": "x", "file_unique_id": "y", "file_name": "a.pdf", "file_size": 5}
SHAPES: dict[str, Any] = {
    **{kind: lambda words, kind=kind: {kind: FILE, "caption": words}
       for kind in ("video", "document", "voice", "audio", "animation", "video_note", "story",
                    "live_photo", "paid_media")},
    "photo": lambda words: {"photo": [FILE], "caption": words},
    "an album": lambda words: {"photo": [FILE], "media_group_id": "5", "caption": words},
    "forwarded text": lambda words: {"text": words, "forward_origin": {"type": "hidden_user"}},
    "forwarded photo": lambda words: {
        "photo": [FILE], "caption": words, "forward_origin": {"type": "user"}},
    "poll": lambda words: {"poll": {"question": words, "options": [{"text": "x"}]}},
    "an answer of a poll": lambda words: {"poll": {"question": "?", "options": [{"text": words}]}},
    "checklist": lambda words: {"checklist": {"title": words, "tasks": []}},
    "a task": lambda words: {"checklist": {"title": "x", "tasks": [{"id": 1, "text": words}]}},
}  # fmt: skip


class Counting(StoreInMemory):
    """Remembers what was counted."""

    def __init__(self) -> None:
        super().__init__()
        self.counted: list[str] = []

    def count(self, event: str) -> None:
        """One more of an event."""
        self.counted.append(event)


def update_with(content: dict[str, Any], kind: str = "message") -> dict[str, Any]:
    """An update that brings *content* in place of a text."""
    update = said("")
    message = update.pop("message")
    del message["text"]
    return {**update, kind: message | content}


async def shown_to(update: dict[str, Any], store: StoreInMemory | None = None) -> Line:
    """What the bot calls for an update of somebody on the menu."""
    store, line = store or StoreInMemory(), Line()
    store.remember_link(7, talk().menu())
    await handler(talk(), line, store).handle(update)
    return line


@pytest.mark.parametrize("shape", SHAPES)
async def test_danger_in_any_shape(shape: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The numbers come, what she sent is deleted and not fetched; her words are nowhere."""
    for words in EXACT:
        store = Counting()
        line = await shown_to(update_with(SHAPES[shape](words)), store)
        methods = [method for method, _ in line.calls]
        told = capsys.readouterr()

        assert methods == ["deleteMessages", "sendMessage"]
        assert line.calls[0][1]["message_ids"] == [3]
        assert all(number in line.texts[0] for number in numbers_for(line.texts[0]))
        assert store.counted.count(DANGER_TYPED) == 1
        assert words not in f"{told.out}{told.err}{store.counted}{await store.last_link(7)}"


@pytest.mark.parametrize("shape", SHAPES)
async def test_what_may_be_danger_is_asked_about(shape: str) -> None:
    """A3: a near match asks first, in any shape; other words change nothing."""
    near = await shown_to(update_with(SHAPES[shape](NEAR)))
    other = await shown_to(update_with(SHAPES[shape](HARMLESS)))

    assert near.texts == [talk().typed(talk().menu(), NEAR).text]
    assert other.texts == [talk().say(talk().menu(), "only-text").text]


@pytest.mark.parametrize("words", EXACT)
async def test_changed_words(words: str) -> None:
    """Words that become words of danger when she changes them are answered; others were before."""
    line = await shown_to(update_with({"text": words, "edit_date": 5}, "edited_message"))
    caption = await shown_to(update_with({"photo": [FILE], "caption": words}, "edited_message"))

    assert "edited_message" in ALLOWED_UPDATES
    assert [method for method, _ in line.calls] == ["sendMessage"]
    assert all(number in line.texts[0] for number in numbers_for(line.texts[0]))
    assert caption.texts == line.texts


@pytest.mark.parametrize(
    "content",
    [
        {"text": HARMLESS}, {"text": "/menu"}, {"location": {"latitude": 48.8, "longitude": 2.3}},
        {"photo": [FILE]}, {"photo": [FILE], "caption": HARMLESS}, {"poll": {"question": "?"}},
    ],
)  # fmt: skip
async def test_other_changes(content: dict[str, Any]) -> None:
    """Nothing else that changes is answered: a position that moves comes every few seconds."""
    assert (await shown_to(update_with(content, "edited_message"))).calls == []


async def test_changed_words_elsewhere() -> None:
    """In a group, or by a program, nothing is read."""
    group = update_with({"text": EXACT[0]}, "edited_message")
    group["edited_message"]["chat"] = {"id": -5, "type": "supergroup"}
    program = update_with({"text": EXACT[0]}, "edited_message")
    program["edited_message"]["from"]["is_bot"] = True

    assert (await shown_to(group)).calls == (await shown_to(program)).calls == []


@pytest.mark.parametrize("command", ["/menu", "/start", "/erase", "/language@x", "/MYDATA"])
@pytest.mark.parametrize("words", EXACT)
async def test_danger_after_a_command(command: str, words: str) -> None:
    """Words of danger after a command come before the command."""
    line = await shown_to(said(f"{command} {words}"))

    assert all(number in line.texts[0] for number in numbers_for(line.texts[0]))


@pytest.mark.parametrize(
    "odd",
    [
        {"photo": [FILE], "caption": 5}, {"photo": [FILE], "caption": None},
        {"poll": {"question": [], "options": "x"}}, {"poll": {"options": [None, "x", {"text": 5}]}},
        {"checklist": [1]}, {"sticker": {"emoji": {}}},
    ],
)  # fmt: skip
async def test_odd_words(odd: dict[str, Any]) -> None:
    """What is not shaped as the Bot API says is a file like any other."""
    assert (await shown_to(update_with(odd))).texts == [talk().say(talk().menu(), "only-text").text]
