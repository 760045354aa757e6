"""The library our bot uses speaks to the stand-in as to Telegram."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from telegram import (
    Bot,
    BotCommand,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Message,
    ReplyParameters,
    Update,
)
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, RetryAfter

from .client import CHAT, TOKEN, Standin
from .world import KINDS

_KEYS = InlineKeyboardMarkup([[InlineKeyboardButton("a", callback_data="a")]])


@pytest.fixture
async def bot(standin: Standin) -> AsyncIterator[Bot]:
    """python-telegram-bot's own client."""
    async with Bot(
        TOKEN, base_url=standin.bot_url, base_file_url=f"{standin.url}/file/bot"
    ) as library:
        yield library


async def test_send_and_edit(bot: Bot, standin: Standin) -> None:
    """What comes back is a Message of the library with what was sent."""
    sent = await bot.send_message(
        CHAT,
        "<b>hello</b> 👍",
        parse_mode="HTML",
        reply_markup=_KEYS,
        link_preview_options=LinkPreviewOptions(is_disabled=True),
    )
    edited = await bot.edit_message_text("bye", CHAT, sent.message_id, reply_markup=_KEYS)

    assert sent.text == "hello 👍"
    assert sent.parse_entities() == {sent.entities[0]: "hello"}
    assert sent.reply_markup == _KEYS
    assert isinstance(edited, Message)
    assert edited.edit_date is not None
    assert (await standin.person().last()).text == "bye"


async def test_updates_can_be_read(bot: Bot, standin: Standin) -> None:
    """Every kind of update a person makes is one the library understands."""
    await bot.send_message(CHAT, "x", reply_markup=_KEYS)
    person = standin.person()
    number = await person.says("/start")
    for kind in ("photo", "voice", "video", "sticker", "document", "contact", "location"):
        await person.sends(kind)
    await person.sends("forward")
    await person.edits(number, "hello")
    await person.presses("a")
    await person.presses(data="gone", message_id=number, inaccessible=True)
    await standin.control.block(CHAT)

    updates = await bot.get_updates()

    assert all(isinstance(update, Update) for update in updates)
    assert not any(update.api_kwargs for update in updates)
    assert len(updates) == 13
    query = updates[-3].callback_query
    assert query is not None
    assert await query.answer("ok")
    assert updates[-2].callback_query is not None
    assert not updates[-2].callback_query.message.is_accessible  # type: ignore[union-attr]


def test_kinds_of_updates() -> None:
    """The stand-in knows every kind the library can ask for."""
    assert set(Update.ALL_TYPES) <= KINDS


async def test_files_places_and_profile(bot: Bot) -> None:
    """Uploads, downloads, venues, commands and the rest come back whole."""
    voice = await bot.send_voice(CHAT, b"OggS-and-so-on", caption="listen")
    assert voice.voice is not None
    data = await (await voice.voice.get_file()).download_as_bytearray()
    again = await bot.send_voice(CHAT, voice.voice.file_id)
    photo = await bot.send_photo(CHAT, b"\xff\xd8picture")
    document = await bot.send_document(CHAT, b"%PDF", filename="letter.pdf")
    venue = await bot.send_venue(
        CHAT, 48.8, 2.3, "Gate", "1 rue", reply_parameters=ReplyParameters(voice.message_id)
    )
    await bot.set_my_commands([BotCommand("sos", "help")], language_code="fr")
    await bot.set_chat_menu_button()
    chat = await bot.get_chat(CHAT)

    assert data == b"OggS-and-so-on"
    assert again.voice == voice.voice
    assert len(photo.photo) == 3
    assert document.document is not None
    assert document.document.file_name == "letter.pdf"
    assert venue.venue is not None
    assert venue.venue.title == "Gate"
    assert venue.reply_to_message is not None
    assert (BotCommand("sos", "help"),) == await bot.get_my_commands(language_code="fr")
    assert chat.id == CHAT
    assert await bot.delete_messages(CHAT, [voice.message_id, 999_999])


async def test_errors_have_their_classes(
    bot: Bot, standin: Standin, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each refusal becomes the exception the library has for it."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    sent = await bot.send_message(CHAT, "x")
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_text("x", CHAT, sent.message_id)
    await standin.control.fault("429", retry_after=3)
    with pytest.raises(RetryAfter) as patience:
        await bot.send_message(CHAT, "x")
    await standin.control.fault("409")
    with pytest.raises(Conflict):
        await bot.get_updates()
    await standin.control.block(CHAT)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(CHAT, "x")
    await standin.control.fault("401")
    with pytest.raises(InvalidToken):
        await bot.get_me()

    assert timedelta(seconds=3) == patience.value.retry_after
