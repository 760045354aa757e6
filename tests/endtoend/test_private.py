"""Leaving, erasing, sharing, groups: what a person does who is watched, or wants all gone."""

import shutil
from pathlib import Path

import pytest

from bot.content.load import load
from bot.content.read_recordings import digits_of
from bot.model.names import Locale
from tests.endtoend.at_the_menu import CHAT, at_the_menu, opens_the_menu, says
from tests.endtoend.running_bot import running_bot
from tests.project import ROOT
from tests.recorded import recorded
from tests.standin.client import TOKEN, running_standin

pytestmark = pytest.mark.endtoend


async def test_leave_fast() -> None:
    """B1: one tap shows a harmless screen, and the recent messages of both sides are gone."""
    async with at_the_menu() as (_, person):
        await person.says("avocat")
        await opens_the_menu(person)
        await person.presses(contains="🚪")
        await person.waits_for(says("mot du jour"))
        await person.waits_until_handled()
        await person.waits_until(lambda chat: len(chat.messages) == 1)
        message = await person.last()

    words = ("droit", "juge", "mineur", "avocat", "asile", "police")
    assert not any(word in message.text.lower() for word in words)
    assert [label.strip("\u200f") for label in message.labels] == ["➡️"]


async def test_the_harmless_screen_has_no_trail() -> None:
    """B1: the button of the harmless screen begins at the languages, not where she was."""
    async with at_the_menu() as (_, person):
        await person.presses(contains="On m’a dit")
        await person.waits_for(says("On t’a dit"))
        await person.presses(contains="Plus")
        await person.waits_for(says("Que veux-tu faire avec"))
        await person.presses(contains="🚪")
        message = await person.waits_for(says("mot du jour"))

    assert len(str(message.buttons[0][0].data)) == 8


async def test_erase() -> None:
    """B3, B4: nothing is kept or repeated, messages are gone; a picture shows the two taps."""
    async with at_the_menu() as (_, person):
        await person.presses(contains="Dormir")
        await person.waits_for(says("ce bot connaît des lieux"))
        await person.says("/erase")
        await person.waits_for(says("Veux-tu tout effacer"))
        await person.presses(contains="❌")
        message = await person.waits_for(says("C’est fait"))
        await person.waits_for(lambda one: one.kind == "photo")
        await person.waits_until(lambda chat: len(chat.messages) == 2)
        await person.waits_until_handled()
        await person.says("/mydata")
        empty = await person.waits_for(says("ne garde rien sur toi"))

    assert "Dormir" not in message.text
    assert message.labels == []
    assert empty.text


@pytest.mark.refusals("what can neither be deleted nor edited is refused twice")
async def test_messages_that_cannot_be_deleted() -> None:
    """B3: what Telegram does not let us delete is made harmless."""
    async with at_the_menu() as (standin, person):
        await person.says("/erase")
        await person.waits_for(says("Veux-tu tout effacer"))
        await standin.control.fault("400", method="deleteMessages", count=-1)
        await person.presses(contains="❌")
        await person.waits_for(says("C’est fait"))
        chat = await person.waits_until(
            lambda chat: not any("Tes droits" in one.text for one in chat.from_bot)
        )

    assert any(one.text == "…" for one in chat.from_bot)


async def test_privacy() -> None:
    """D1, D3: /privacy says what is kept and how long, what Telegram sees, how to complain."""
    async with at_the_menu() as (_, person):
        await person.says("/privacy")
        message = await person.waits_for(says("Ce que ce bot garde"))
    text = message.text.translate(dict.fromkeys(range(0x2066, 0x206A)))

    assert "24\u00a0heures" in text
    assert "Telegram peut voir" in text
    assert "CNIL" in text


async def test_listen(tmp_path: Path) -> None:
    """E5: one tap plays a person's voice with the words under it; leaving takes it out, too."""
    for part in ("flows", "locales"):
        shutil.copytree(ROOT / part, tmp_path / part)
    source = load(tmp_path).texts.entry(Locale("fr"), "menu", "start")
    assert source is not None
    recorded(tmp_path, f"locales/fr/audio/menu/start.{digits_of(source)}.ogg")
    async with at_the_menu({"BOT_CONTENT_DIR": str(tmp_path)}) as (standin, person):
        await person.presses(contains="🔊")
        heard = await person.waits_for(lambda one: one.kind == "voice")
        chat = await person.waits_until_handled()
        await person.presses(contains="🚪", message_id=chat.from_bot[-2].message_id)
        await person.waits_until(lambda chat: len(chat.messages) == 1)
        calls = await standin.control.calls(method="sendVoice")

    assert "ce bot ne peut appeler" in heard.raw["caption"]
    assert calls[0].params["voice"].endswith("bytes)")


async def test_share() -> None:
    """A shared link holds the step and no answer, and comes as text and as a picture."""
    async with at_the_menu(chats=[CHAT, CHAT + 1]) as (standin, person):
        friend = standin.person(CHAT + 1)
        await person.presses(contains="On m’a dit")
        await person.waits_for(says("On t’a dit"))
        await person.presses(contains="Plus")
        await person.waits_for(says("Que veux-tu faire avec"))
        await person.presses(contains="Partager")
        message = await person.waits_for(says("?start="))
        await person.waits_for(lambda one: one.kind == "photo")
        payload = message.text.partition("?start=")[2].split()[0]
        await friend.says(f"/start {payload}")
        seen = await friend.waits_for(says("On t’a dit"))

    assert len(payload) <= 64
    assert "On t’a dit" in seen.text


async def test_a_photo_is_taken_out() -> None:
    """C5: a photo is not fetched; it is deleted at once and kindly explained."""
    async with at_the_menu() as (standin, person):
        number = await person.sends("photo")
        await person.waits_for(says("N’envoie pas tes papiers"))
        chat = await person.chat()
        fetched = await standin.control.calls(method="getFile")

    assert number not in {message.message_id for message in chat.messages}
    assert fetched == []


async def test_groups_are_left() -> None:
    """The bot talks to one person at a time: it leaves a group without a word."""
    group = -100777
    async with running_standin(chats=[CHAT]) as standin:
        await standin.control.add_chat(group, type="supergroup", title="x")
        async with running_bot(standin.url, TOKEN):
            await standin.control.raw(
                {
                    "message": {
                        "message_id": 5,
                        "date": 1,
                        "chat": {"id": group, "type": "supergroup", "title": "x"},
                        "from": {"id": CHAT, "is_bot": False, "first_name": "x"},
                        "text": "hello",
                    }
                }
            )
            person = standin.person(CHAT)
            await opens_the_menu(person)
            left = await standin.control.calls(method="leaveChat")
            sent = await standin.control.calls(method="sendMessage")

    assert len(left) == 1
    assert all(call.params.get("chat_id") != group for call in sent)


async def test_who_blocks_is_forgotten() -> None:
    """Blocked by the person: everything of hers is forgotten at once."""
    async with at_the_menu() as (standin, person):
        await person.presses(contains="Dormir")
        await person.waits_for(says("ce bot connaît des lieux"))
        await standin.control.block(CHAT)
        await person.waits_until_handled()
        await standin.control.unblock(CHAT)
        await person.says("/mydata")
        message = await person.waits_for(says("rien"))

    assert "ne garde rien" in message.text
