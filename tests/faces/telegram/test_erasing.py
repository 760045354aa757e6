"""`/erase`: the page comes after what it says, and says what is so; nothing is remembered."""

from typing import Any

import pytest

from bot.engine.links import with_verb
from bot.faces.telegram.effects import Effects, MediaSenders
from bot.faces.telegram.retrying import RetryingClient
from bot.faces.telegram.sender import MessageSender
from bot.model.names import Locale
from bot.model.retention import ErasureStatus
from bot.model.verbs import Verb
from bot.rendering.lines import without_marks
from bot.service.ports import Forgotten, Languages, SentMessage
from bot.store.memory import StoreInMemory
from tests.safety.everything import LOCALES, talk
from tests.safety.telegram_face import Face, Line, handler, nothing

SHE = 7
FRENCH = Languages(Locale("fr"), None)
PAGES = {
    ErasureStatus.DONE: {"fr": "C’est fait.", "en": "It is done.", "ar": "تم."},
    ErasureStatus.LATER: {
        "fr": "même s’il redémarre",
        "en": "even after a restart",
        "ar": "حتى بعد",
    },
    ErasureStatus.UNSURE: {"fr": "Demain, appuie", "en": "Tomorrow, press", "ar": "غدًا، اضغط"},
}


class StoreThatTells(StoreInMemory):
    """A store whose disk is as far as the test says, and knows messages that memory does not."""

    def __init__(
        self, line: Line, erasing: ErasureStatus, on_disk: tuple[SentMessage, ...] = ()
    ) -> None:
        super().__init__()
        self._line = line
        self._erasing = erasing
        self._on_disk = on_disk
        self.shown_before: list[str] = []

    async def forget(self, person: int) -> Forgotten:
        """What was shown by now is written down."""
        self.shown_before = [m for m, fields in self._line.calls if "text" in fields]
        done = await super().forget(person)
        return Forgotten(done.rows, (*done.messages, *self._on_disk), self._erasing)


def erasing_press(locale: str = "fr", number: int = 1) -> dict[str, Any]:
    """She presses "erase everything" under the message 5."""
    under = {"message_id": 5, "date": 1, "chat": {"id": SHE, "type": "private"}}
    link = with_verb(talk().menu(Locale(locale)), Verb.ERASED)
    query = {"id": "1", "from": {"id": SHE}, "message": under, "data": link}
    return {"update_id": number, "callback_query": query}


def menu_press(locale: str, number: int) -> dict[str, Any]:
    """She chooses a language: the menu in it."""
    update = erasing_press(locale, number)
    update["callback_query"]["data"] = talk().menu(Locale(locale))
    return update


@pytest.mark.parametrize("erasing", ErasureStatus)
@pytest.mark.parametrize("locale", LOCALES)
async def test_the_page_says_what_is_so(erasing: ErasureStatus, locale: Locale) -> None:
    """Never "done" when it is not; then what follows, that messages may stay, and once more."""
    line = Line()
    store = StoreThatTells(line, erasing)
    await handler(talk(), line, store).handle(erasing_press(locale))
    shown = [fields for method, fields in line.calls if method == "editMessageText"]
    text = without_marks(shown[0]["text"])

    assert len(shown) == 1
    assert store.shown_before == []
    for state, words in PAGES.items():
        assert (words[locale] in text) is (state is erasing), text
    buttons = [
        one for row in shown[0].get("reply_markup", {}).get("inline_keyboard", []) for one in row
    ]
    assert bool(buttons) is (erasing is not ErasureStatus.DONE)
    assert all(one["callback_data"].startswith(Verb.ERASED.value) for one in buttons)


async def test_nothing_is_kept_of_the_page() -> None:
    """What is shown and sent after the erasing is not remembered: nothing is, from now on."""
    line = Line()
    store = StoreInMemory()
    store.remember_link(SHE, talk().menu())
    store.remember_languages(SHE, FRENCH)
    store.note_message(SHE, SentMessage(SHE, 3))
    await handler(talk(), line, store).handle(erasing_press())

    assert await store.kept_about(SHE) == {}
    deleted = [f["message_ids"] for m, f in line.calls if m == "deleteMessages"]
    assert deleted == [[3]]


async def test_messages_that_only_the_disk_knew() -> None:
    """Numbers that were read while erasing are taken out of the chat too, but the one pressed."""
    line = Line()
    on_disk = (SentMessage(SHE, 2), SentMessage(SHE, 5))
    store = StoreThatTells(line, ErasureStatus.DONE, on_disk)
    store.note_message(SHE, SentMessage(SHE, 3))
    await handler(talk(), line, store).handle(erasing_press())
    deleted = [f["message_ids"] for m, f in line.calls if m == "deleteMessages"]

    assert deleted == [[3], [2]]


@pytest.mark.parametrize("before", ["fr", "en", "ar"])
async def test_the_language_chosen_afterwards_is_kept(before: str) -> None:
    """The process forgets which language it knew of her: what she chooses next is kept anew."""
    line = Line()
    store = StoreInMemory()
    face = handler(talk(), line, store)
    await face.handle(menu_press(before, 1))
    assert await store.languages(SHE) == Languages(Locale(before), None)
    await face.handle(erasing_press(before, 2))
    assert await store.kept_about(SHE) == {}
    await face.handle(menu_press(before, 3))

    assert await store.languages(SHE) == Languages(Locale(before), None)


async def test_an_update_that_comes_twice() -> None:
    """Erased twice is erased: the second time is no error, and the page is the same."""
    line = Line()
    face = handler(talk(), line, StoreInMemory())
    await face.handle(erasing_press())
    await face.handle(erasing_press())
    texts = [fields["text"] for method, fields in line.calls if method == "editMessageText"]

    assert len(texts) == 2
    assert len(set(texts)) == 1


async def test_messages_that_telegram_does_not_delete() -> None:
    """Done here, but something may be left in the chat: she is told so."""

    class Room(MessageSender):
        """A chat from which nothing can be taken."""

        async def delete(self, chat: int, numbers: Any) -> bool:
            """Refused."""
            del chat, numbers
            return False

    line = Line()
    store = StoreInMemory()
    store.note_message(SHE, SentMessage(SHE, 3))
    room = Room(RetryingClient(line))
    effects = Effects(room, store, MediaSenders(nothing, nothing, nothing))
    await Face(talk(), line, store, effects).handle(erasing_press())
    shown = [fields["text"] for method, fields in line.calls if method == "editMessageText"]

    assert shown[0] == "…"
    assert "C’est fait." in shown[1]
    assert "peuvent rester ici" in shown[1]
