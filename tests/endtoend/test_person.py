"""A person with a phone walks from /start to the last day of her appeal."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.endtoend.at_the_menu import CHAT, at_the_menu, says
from tests.endtoend.running_bot import running_bot, start_bot
from tests.standin.client import TOKEN, MessageView, Person, running_standin

pytestmark = pytest.mark.endtoend

MARKS = str.maketrans("", "", "\u200e\u200f\u2066\u2067\u2068\u2069")


def letter_day() -> date:
    """The day on the judge's letter: four days ago, so that there is time to appeal."""
    return datetime.now(ZoneInfo("Europe/Paris")).date() - timedelta(days=4)


def is_new_after(before: MessageView) -> Callable[[MessageView], bool]:
    """Whether the bot says something else than *before*."""
    return lambda message: message.sender == "bot" and message.text != before.text


async def plain(person: Person) -> str:
    """The last message as one reads it."""
    return (await person.last()).text.translate(MARKS)


async def walks_to_the_appeal(person: Person, locale: str) -> str:
    """From /start, in *locale*, by buttons and one typed day, to the day of the appeal."""
    names = {"fr": "Français", "en": "English", "ar": "العربية"}
    titles = {"fr": "Tes droits", "en": "Your rights", "ar": "حقوقك"}
    await person.says("/start")
    await person.waits_for(lambda message: "🌍" in message.text)
    await person.presses(contains=names[locale])
    if locale == "ar":
        # Once: which language for what is not ready in hers.
        await person.waits_for(says("لغتك"))
        await person.presses(contains="Fran")
    await person.waits_for(lambda message: titles[locale] in message.text)
    for number in ("2", "3", "1"):
        before = await person.last()
        await person.presses(contains=f"{number}\ufe0f\u20e3")
        await person.waits_for(is_new_after(before))
    day = letter_day()
    await person.says(f"{day:%d/%m/%Y}")
    await person.waits_for(lambda message: any("✅" in label for label in message.labels))
    await person.presses(contains="✅")
    last = day + timedelta(days=15)
    await person.waits_for(lambda message: f"{last:%d/%m/%Y}" in message.text)
    return await plain(person)


@pytest.mark.parametrize("locale", ["fr", "en", "ar"])
async def test_from_start_to_the_last_day(locale: str) -> None:
    """In each language a person gets from /start to the day her appeal ends, by pressing."""
    async with running_standin(chats=[CHAT]) as standin:
        async with running_bot(standin.url, TOKEN):
            person = standin.person(CHAT)
            text = await walks_to_the_appeal(person, locale)
            chat = await person.chat()

        assert f"{letter_day() + timedelta(days=15):%d/%m/%Y}" in text
        # /start made one message, the typed day another; every press edited the one it hung under.
        assert len(chat.from_bot) == 2


async def test_old_buttons_out_of_order() -> None:
    """An old button, pressed long after, still leads where it led."""
    async with running_standin(chats=[CHAT]) as standin, running_bot(standin.url, TOKEN):
        person = standin.person(CHAT)
        await person.says("/start")
        first = await person.waits_for(lambda message: "🌍" in message.text)
        french = next(
            button.data for row in first.buttons for button in row if "Fran" in button.text
        )
        await person.presses(contains="Fran")
        menu = await person.waits_for(lambda message: "Tes droits" in message.text)
        tonight = next(
            button.data for row in menu.buttons for button in row if "Dormir" in button.text
        )
        await person.presses(contains="On m’a dit")
        await person.waits_for(lambda message: "On t’a dit" in message.text)
        for data, words in ((tonight, "ce bot connaît des lieux"), (french, "Tes droits"),
                            (tonight, "ce bot connaît des lieux")):  # fmt: skip
            await person.presses(data=data, force=True)

            await person.waits_for(says(words))


async def test_a_restart_in_the_middle() -> None:
    """A kill while she presses loses nothing: the next process answers the same button."""
    async with running_standin(chats=[CHAT]) as standin:
        person = standin.person(CHAT)
        bot = await start_bot(standin.url, TOKEN)
        await bot.waits_for("answers on Telegram")
        await person.says("/menu")
        await person.waits_until_handled()
        await bot.kill()
        await person.presses(contains="On m’a dit")
        async with running_bot(standin.url, TOKEN):
            message = await person.waits_for(lambda message: "On t’a dit" in message.text)
            chat = await person.chat()

        assert message.edits == 1
        assert len(chat.from_bot) == 1


async def test_typed_words_survive_a_restart(tmp_path: Path) -> None:
    """The screen she stands on is known to the next process, so a typed day is still a day."""
    kept = {"BOT_DATA_DIR": str(tmp_path)}
    day = letter_day()
    async with running_standin(chats=[CHAT]) as standin:
        person = standin.person(CHAT)
        async with running_bot(standin.url, TOKEN, kept):
            await person.says("/menu")
            await person.waits_for(says("Tes droits"))
            for label in ("On m’a dit", "Un juge a répondu", "Le juge dit"):
                await person.presses(contains=label)
                await person.waits_until_handled()
        async with running_bot(standin.url, TOKEN, kept):
            await person.says(f"{day:%d/%m/%Y}")
            message = await person.waits_for(says("C’est bien ce jour"))

    assert f"{day:%d/%m/%Y}" in message.text


async def test_killed_while_answering() -> None:
    """An update that was fetched and not yet answered comes again after `kill -9`."""
    async with running_standin(chats=[CHAT]) as standin:
        person = standin.person(CHAT)
        bot = await start_bot(standin.url, TOKEN)
        await bot.waits_for("answers on Telegram")
        await standin.control.fault("slow", method="sendMessage", seconds=30, count=1)
        await standin.control.fault("reset", method="sendMessage", count=1)
        await person.says("/menu")
        for _ in range(200):
            calls = await standin.control.calls(method="sendMessage")
            if calls:
                break
        await bot.kill()
        await standin.control.clear_faults()
        async with running_bot(standin.url, TOKEN):
            await person.waits_until_handled()
            chat = await person.chat()

        assert any("Tes droits" in message.text for message in chat.from_bot)


async def test_one_slow_chat_holds_nobody_up() -> None:
    """While one chat is told to wait 5 seconds, another gets its answers."""
    async with running_standin(chats=[CHAT, CHAT + 1]) as standin:
        async with running_bot(standin.url, TOKEN):
            slow, quick = standin.person(CHAT), standin.person(CHAT + 1)
            await slow.says("/menu")
            await quick.says("/menu")
            await slow.waits_for(lambda message: "Tes droits" in message.text)
            await quick.waits_for(lambda message: "Tes droits" in message.text)
            await standin.control.fault(
                "429", method="editMessageText", chat=CHAT, count=1, retry_after=5
            )
            await slow.presses(contains="Dormir")
            for words, title in (("On m’a dit", "On t’a dit"), ("Menu", "Tes droits")) * 3:
                await quick.presses(contains=words)
                await quick.waits_for(says(title), 2)
            still_waiting = (await slow.last()).text
            await slow.waits_for(lambda message: "ce bot connaît des lieux" in message.text, 10)

        assert "Tes droits" in still_waiting


async def test_odd_updates_are_passed_over() -> None:
    """A raw update that cannot be read is counted; the next one is handled."""
    async with running_standin(chats=[CHAT]) as standin:
        async with running_bot(standin.url, TOKEN) as bot:
            person = standin.person(CHAT)
            odd_ones: tuple[dict[str, object], ...] = (
                {"message": []},
                {"callback_query": {"id": 5}},
                {"message": {"chat": "x", "from": 7}},
                {"something_new": {}},
            )
            for odd in odd_ones:
                await standin.control.raw(odd)
            await person.says("/menu")
            await person.waits_for(lambda message: "Tes droits" in message.text)
            await person.waits_until_handled()

        assert bot.printed.count("update_failed") == 3


@pytest.mark.parametrize("kind", ["photo", "voice", "sticker", "contact", "location", "document"])
async def test_what_is_not_text(kind: str) -> None:
    """Anything that is not a text: a kind sentence, the same screen, nothing fetched."""
    async with at_the_menu() as (standin, person):
        await person.sends(kind)
        message = await person.waits_for(lambda one: "N’envoie pas tes papiers" in one.text)
        calls = await standin.control.calls(method="getFile")

    assert "Tes droits" in message.text
    assert calls == []


async def test_nothing_typed_is_logged() -> None:
    """What a person types is in no line of the log, whatever becomes of it."""
    marked = "zanzibar-pineapple-4711"
    async with running_standin(chats=[CHAT]) as standin:
        async with running_bot(standin.url, TOKEN) as bot:
            person = standin.person(CHAT)
            await person.says(marked)
            await person.waits_for(lambda message: "🌍" in message.text)
            await person.says("/menu")
            await person.waits_for(lambda message: "Tes droits" in message.text)
            await standin.control.fault("400", method="sendMessage", count=1)
            await person.says(marked)
            await person.says(f"/start {marked}")
            await person.waits_for(lambda message: "Je ne peux pas ouvrir ce lien" in message.text)

        assert marked not in bot.printed
        assert TOKEN not in bot.printed
        assert str(CHAT) not in bot.printed
